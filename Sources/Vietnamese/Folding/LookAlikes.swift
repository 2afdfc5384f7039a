/// Signs that are taken for others, by people or by programs that read scanned pages.
enum LookAlikes {
  /// Letters in the place of đ: eth, which the Latin-1 keyboard has, the African d, and the sign
  /// of the đồng.
  static let ofStrokedD = "đĐðÐɖƉ₫"

  /// A letter of Latin, and those that are it with marks that Vietnamese does not have.
  static let ofLatin: [(letter: Unicode.Scalar, others: String)] = [
    ("a", "äåāąǎǟǡǻȁȃȧḁẚ"), ("b", "ḃḅḇƀ"), ("c", "çćĉċčḉ"), ("d", "ďḋḍḏḑḓ"),
    ("e", "ëēĕėęěȅȇȩḕḗḙḛḝ"), ("f", "ḟ"), ("g", "ĝğġģǥǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "îïīĭįıǐȉȋḭḯ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"),
    ("n", "ñńņňŉǹṅṇṉṋ"), ("o", "öøōŏőǒǫǭǿȍȏȫȭȯȱṍṏṑṓ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșſṡṣṥṧṩẛ"), ("t", "ţťŧțṫṭṯṱẗ"), ("u", "ûüūŭůűųǔǖǘǚǜȕȗṳṵṷṹṻ"), ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ÿŷȳẏẙ"), ("z", "źżžƶẑẓẕ"),
  ]

  /// Letters of Cyrillic and Greek whose capitals look like one of Latin. They come from pages that
  /// were scanned, in abbreviations such as TTHC, so it is the capital that counts: the small ones
  /// go along, as case makes no difference in a key.
  static let ofCapitals: [(letter: Unicode.Scalar, others: String)] = [
    ("a", "аα"), ("b", "вβ"), ("c", "сϲ"), ("e", "еε"), ("h", "нη"), ("i", "іι"), ("j", "јϳ"),
    ("k", "кκ"), ("m", "мμµ"), ("n", "ν"), ("o", "оο"), ("p", "рρ"), ("s", "ѕ"), ("t", "тτ"),
    ("x", "хχ"), ("y", "уυү"), ("z", "ζ"),
  ]

  /// Signs that stand for several letters or for a digit.
  static let spelled: [Unicode.Scalar: String] = {
    var spelled: [Unicode.Scalar: String] = [
      "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ß": "ss", "ẞ": "ss", "ĳ": "ij", "Ĳ": "ij",
      "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    ]
    let runs: [(first: UInt32, [String])] = [
      (0x2080, ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]),
      (0x2160, romanNumerals), (0x2170, romanNumerals),
    ]
    for (first, texts) in runs {
      for (scalar, text) in zip(first..., texts) {
        if let scalar = Unicode.Scalar(scalar) { spelled[scalar] = text }
      }
    }
    return spelled
  }()

  private static let romanNumerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
  ]
}
