internal import Vocabulary

/// What words behind a number can be in a row of this unit: `12 văn bản`, `1,2 tỷ`.
struct UnitWords {
  enum Meaning: Hashable {
    /// The unit of the row: nothing new.
    case own
    /// A unit, in a row that does not say which it should be.
    case some
    /// A unit that is not the row's.
    case other
    /// The same amount of money in the scale of the row; nil where that is not known.
    case scaled(Figure?)
    /// No unit that is known.
    case none
  }

  /// The unit of the row without diacritics, a space at both ends; nil where it does not say what is
  /// counted.
  private let own: String?
  /// The unit as printed, folded and spelled out; also "số lượng", which says nothing of things.
  private let printed: String
  private let scale: Int?

  /// `unit` as the form prints it, "Cơ quan, đơn vị"; empty where it is not known.
  init(of unit: String) {
    let bare = Self.spelledOut(Fold.bare(unit))
    printed = bare
    own = bare.isEmpty || Self.general.contains(bare) ? nil : " \(bare) "
    scale = Self.scale(of: unit)
  }

  func meaning(of words: String, behind figure: Figure) -> Meaning {
    if let written = Self.scale(of: words) {
      guard let scale else { return .scaled(nil) }
      return written == scale ? .own : .scaled(figure.shifted(by: written - scale))
    }
    let parts = words.split(separator: ",").map { Self.spelledOut(Fold.bare(String($0))) }
    guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return .none }
    if parts == [printed] { return .own }
    if let own, parts.allSatisfy({ own.contains(" \($0) ") }) { return .own }
    guard parts.allSatisfy(Self.known.contains) else { return .none }
    return own == nil ? .some : .other
  }

  private static func spelledOut(_ bare: String) -> String { abbreviations[bare] ?? bare }
}

// The lists are compared without diacritics: behind a number no two units are mistaken for each
// other.
extension UnitWords {
  /// Units that do not say what is counted.
  private static let general: Set<String> = ["so luong", "%", "ty le"]

  private static let abbreviations: [String: String] = [
    "vb": "van ban", "hs": "ho so", "tthc": "thu tuc", "tt": "thu tuc",
    "thu tuc hanh chinh": "thu tuc", "nv": "nhiem vu", "cq": "co quan", "dv": "don vi",
    "vd": "van de", "tc": "to chuc", "cbcc": "can bo cong chuc",
  ]

  private static let known: Set<String> = [
    "ban", "bao cao", "bien che", "bo", "buoi", "can bo", "can bo cong chuc", "chi tieu",
    "cong chuc", "co quan", "cuoc", "cau hoi", "danh muc", "dich vu", "dia phuong", "doan",
    "don vi", "dot", "he thong", "ho so", "hoi nghi", "hop dong", "huyen", "ke hoach", "kien nghi",
    "lan", "linh vuc", "lop", "luot", "lien thong", "mo hinh", "nganh", "nghi quyet", "nguoi",
    "nhiem vu", "noi dung", "pakn", "phan anh", "phan anh kien nghi", "phieu", "phong",
    "phong ban", "phuong", "quy trinh", "quyet dinh", "sang kien", "so nganh", "thi tran",
    "thu tuc", "tin bai", "to chuc", "to", "truong hop", "trung tam", "van ban", "van de",
    "vbqppl", "vien chuc", "vu viec", "xa", "xa phuong", "y kien",
  ]

  /// As powers of ten of one đồng, by the words without diacritics and spaces.
  private static let scales: [String: Int] = {
    var scales: [String: Int] = ["dong": 0, "d": 0, "vnd": 0]
    for (words, power) in [
      (["nghin", "ngan", "ng"], 3), (["trieu", "tr"], 6), (["ty", "ti"], 9),
      (["nghinty", "nganty"], 12),
    ] {
      for word in words {
        for ending in ["", "dong", "d", "vnd"] { scales[word + ending] = power }
      }
    }
    return scales
  }()

  private static func scale(of words: String) -> Int? {
    scales[Fold.bare(words).filter { $0 != " " }]
  }
}
