/// Signs that are taken for others, by people or by programs that read scanned pages.
enum LookAlikes {
  /// Letters in the place of đ: eth, which the Latin-1 keyboard has, the African d, and the sign
  /// of the đồng.
  static let ofStrokedD = "đĐðÐɖƉ₫"

  /// A letter of Latin, and those that are it with marks that Vietnamese does not have.
  static let ofLatin: [(letter: Unicode.Scalar, others: String)] = [
    ("a", "äÄåÅāĀąĄǎǍǟǞǡǠǻǺȁȀȃȂȧȦḁḀẚ"), ("b", "ḃḂḅḄḇḆƀɃ"), ("c", "çÇćĆĉĈċĊčČḉḈ"),
    ("d", "ďĎḋḊḍḌḏḎḑḐḓḒ"), ("e", "ëËēĒĕĔėĖęĘěĚȅȄȇȆȩȨḕḔḗḖḙḘḛḚḝḜ"), ("f", "ḟḞ"),
    ("g", "ĝĜğĞġĠģĢǥǤǧǦǵǴḡḠ"), ("h", "ĥĤħĦȟȞḣḢḥḤḧḦḩḨḫḪẖ"), ("i", "îÎïÏīĪĭĬįĮıǐǏȉȈȋȊḭḬḯḮ"),
    ("j", "ĵĴǰ"), ("k", "ķĶǩǨḱḰḳḲḵḴ"), ("l", "ĺĹļĻľĽŀĿłŁḷḶḹḸḻḺḽḼ"), ("m", "ḿḾṁṀṃṂ"),
    ("n", "ñÑńŃņŅňŇŉǹǸṅṄṇṆṉṈṋṊ"), ("o", "öÖøØōŌŏŎőŐǒǑǫǪǭǬǿǾȍȌȏȎȫȪȭȬȯȮȱȰṍṌṏṎṑṐṓṒ"), ("p", "ṕṔṗṖ"),
    ("r", "ŕŔŗŖřŘȑȐȓȒṙṘṛṚṝṜṟṞ"), ("s", "śŚŝŜşŞšŠșȘſṡṠṣṢṥṤṧṦṩṨẛ"), ("t", "ţŢťŤŧŦțȚṫṪṭṬṯṮṱṰẗ"),
    ("u", "ûÛüÜūŪŭŬůŮűŰųŲǔǓǖǕǘǗǚǙǜǛȕȔȗȖṳṲṵṴṷṶṹṸṻṺ"), ("v", "ṽṼṿṾ"), ("w", "ŵŴẁẀẃẂẅẄẇẆẉẈẘ"),
    ("x", "ẋẊẍẌ"), ("y", "ÿŸŷŶȳȲẏẎẙ"), ("z", "źŹżŻžŽƶƵẑẐẓẒẕẔ"),
  ]

  /// Letters of Cyrillic and Greek whose capitals look like one of Latin. They come from pages that
  /// were scanned, in abbreviations such as TTHC, so it is the capital that counts: the small ones
  /// go along, as case makes no difference in a key.
  static let ofCapitals: [(letter: Unicode.Scalar, others: String)] = [
    ("a", "аАαΑ"), ("b", "вВβΒ"), ("c", "сСϲϹ"), ("e", "еЕεΕ"), ("h", "нНηΗ"), ("i", "іІιΙ"),
    ("j", "јЈϳͿ"), ("k", "кКκΚ"), ("m", "мМμΜµ"), ("n", "νΝ"), ("o", "оОοΟ"), ("p", "рРρΡ"),
    ("s", "ѕЅ"), ("t", "тТτΤ"), ("x", "хХχΧ"), ("y", "уУυΥүҮ"), ("z", "ζΖ"),
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
