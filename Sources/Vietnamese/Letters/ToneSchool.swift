/// The two ways to place a tone mark. They differ only where a syllable ends in oa, oe or uy.
enum ToneSchool: Sendable {
  /// On the first letter: hòa, khỏe, thủy.
  case old
  /// On the second letter: hoà, khoẻ, thuỷ.
  case modern

  /// Puts the tone of a run of vowels on the letter that it belongs on.
  ///
  /// `run` is as long as it can be: no vowel stands before it or after it. Where it has no tone, more
  /// than one, or no shape that a syllable can have, nothing moves.
  func place(_ run: Range<Int>, in letters: inout [Letter]) {
    var marked: Int?
    for index in run where letters[index].tone != .level {
      guard marked == nil else { return }
      marked = index
    }
    guard let marked, let seat = seat(of: run, in: letters), seat != marked else { return }
    letters[seat].tone = letters[marked].tone
    letters[marked].tone = .level
  }

  private func seat(of run: Range<Int>, in letters: [Letter]) -> Int? {
    // ươ has two marked vowels and bears its tone on the second.
    if let shaped = run.last(where: { letters[$0].vowel?.shape != nil }) { return shaped }
    let nucleus = nucleus(of: run, in: letters)
    switch nucleus.count {
    case 1: return nucleus.lowerBound
    case 2: return nucleus.lowerBound + (isOnSecond(of: nucleus, in: letters) ? 1 : 0)
    case 3: return nucleus.lowerBound + 1
    default: return nil
    }
  }

  /// The u of qu and the i of gi belong to the consonant where another vowel follows: quý, giá, but
  /// gì.
  private func nucleus(of run: Range<Int>, in letters: [Letter]) -> Range<Int> {
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

  private func isOnSecond(of pair: Range<Int>, in letters: [Letter]) -> Bool {
    if pair.upperBound < letters.count, letters[pair.upperBound].endsSyllable { return true }
    guard self == .modern else { return false }
    switch (letters[pair.lowerBound].vowel, letters[pair.lowerBound + 1].vowel) {
    case (.o, .a), (.o, .e), (.u, .y): return true
    default: return false
    }
  }
}

extension Letter {
  /// Whether a syllable can go on with it after its vowels: c, ch, m, n, ng, nh, p, t.
  fileprivate var endsSyllable: Bool {
    switch smallASCII {
    case UInt8(ascii: "c"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "p"),
      UInt8(ascii: "t"):
      return true
    default: return false
    }
  }
}
