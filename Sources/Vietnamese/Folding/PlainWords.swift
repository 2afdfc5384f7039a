/// The words of a text in letters that every disk, program and keyboard knows: for names of files.
///
/// Unlike `Fold` it keeps capitals and the spelling: "Hà Lí" is `Ha`, `Li`.
package enum PlainWords {
  /// ASCII letters and digits only. đ is d, marks are dropped, an apostrophe too ("R'lấp" is one
  /// word); every other sign ends a word. Empty for a text without any letter that has a plain form.
  package static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars where !isApostrophe(scalar) {
      switch sign(of: scalar) {
      case .nothing: continue
      case .letters(let letters): word += letters
      case .gap:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private enum Sign {
    case nothing, gap
    case letters(String)
  }

  private static func sign(of scalar: Unicode.Scalar) -> Sign {
    if scalar.isASCII {
      let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isWord ? .letters(String(scalar)) : .gap
    }
    switch FoldTable.stripping[scalar.value] {
    case .nothing, .mark: return .nothing
    case .gap, .percent: return .gap
    case .letter, .unknown: break
    }
    let bare = Fold.bare(String(scalar))
    guard !bare.isEmpty, bare.utf8.allSatisfy({ isWord($0) }) else { return .gap }
    return .letters(scalar.properties.isUppercase ? bare.uppercased() : bare)
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Names of the Central Highlands have one: Đắk R'lấp, Ea H’leo.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    ["'", "’", "‘", "ʼ", "`", "´"].contains(scalar)
  }
}
