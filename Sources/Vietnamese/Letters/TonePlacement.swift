/// Where a text puts its tone marks. Two schools are in use, often in one document, and differ where
/// a syllable ends in oa, oe or uy: hòa, khỏe, thủy and hoà, khoẻ, thuỷ. A key takes the first.
///
/// Only marks move, and only within the vowels of one syllable; case and all other signs stay. A mark
/// that neither school would put where it is (hòan, qúy) goes where it belongs.
enum TonePlacement {
  /// Puts the tone of a run of vowels on the letter that it belongs on.
  ///
  /// `run` is as long as it can be: no vowel stands before it or after it. Where it has no tone, more
  /// than one, or no shape that a syllable can have, nothing moves.
  static func settle(_ run: Range<Int>, in letters: inout [Letter]) {
    var marked: Int?
    for index in run where letters[index].tone != .level {
      guard marked == nil else { return }
      marked = index
    }
    guard let marked, let seat = seat(of: run, in: letters), seat != marked else { return }
    letters[seat].tone = letters[marked].tone
    letters[marked].tone = .level
  }

  private static func seat(of run: Range<Int>, in letters: [Letter]) -> Int? {
    // ươ has two marked vowels and bears its tone on the second.
    if let shaped = run.last(where: { letters[$0].vowel?.shape != nil }) { return shaped }
    let nucleus = nucleus(of: run, in: letters)
    switch nucleus.count {
    case 1: return nucleus.lowerBound
    case 2: return nucleus.lowerBound + (isFollowed(nucleus, in: letters) ? 1 : 0)
    case 3: return nucleus.lowerBound + 1
    default: return nil
    }
  }

  /// The u of qu and the i of gi belong to the consonant where another vowel follows: quý, giá, but
  /// gì.
  private static func nucleus(of run: Range<Int>, in letters: [Letter]) -> Range<Int> {
    guard run.count > 1, run.lowerBound > 0 else { return run }
    let onset = letters[run.lowerBound - 1]
    let glides =
      switch letters[run.lowerBound].vowel {
      case .u: onset.smallASCII == UInt8(ascii: "q")
      case .i: onset.smallASCII == UInt8(ascii: "g")
      default: false
      }
    return glides ? run.dropFirst() : run
  }

  /// Whether the syllable goes on behind its vowels: with c, ch, m, n, ng, nh, p, t.
  private static func isFollowed(_ vowels: Range<Int>, in letters: [Letter]) -> Bool {
    guard vowels.upperBound < letters.count else { return false }
    switch letters[vowels.upperBound].smallASCII {
    case UInt8(ascii: "c"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"),
      UInt8(ascii: "t"):
      return true
    default: return false
    }
  }
}
