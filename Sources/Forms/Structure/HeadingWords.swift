internal import Vietnamese

/// What the heading of a column says about what stands below it.
///
/// The words are those that forms of Vietnamese offices use, and what stands beside them in forms of
/// two languages; they are compared without diacritics, because headings come in capitals and with
/// typing errors in the tones.
enum HeadingWords {
  enum Meaning {
    case code, label, unit, note
    /// The figures that the table is about.
    case value
    /// Other figures that are entered: plans, shares, months, parts of a whole.
    case figure
    /// Figures beside the form's own, for comparison only.
    case beside
    /// Words that are neither figures nor notes: "Thời hạn", "Sản phẩm".
    case words
    /// Who somebody is. A list of people is no form.
    case person
  }

  /// Nil where the words say nothing of the kind.
  static func meaning(of heading: String) -> Meaning? {
    // A heading is short; a label of a hundred words is no heading.
    guard heading.utf8.count <= longest else { return nil }
    let plain = Fold.withoutAsides(heading)
    if let meaning = meaning(ofWords: Fold.bare(plain)) { return meaning }
    // Two languages, one below the other or behind a stroke.
    let languages = plain.split { $0 == "/" || $0.isNewline }
    guard languages.count > 1 else { return nil }
    return languages.lazy.compactMap { meaning(ofWords: Fold.bare(String($0))) }.first
  }

  private static let longest = 200

  private static func meaning(ofWords words: String) -> Meaning? {
    if words.isEmpty { return nil }
    if let meaning = whole[words] { return meaning }
    if isTime(words) { return .figure }
    let bytes = words.utf8.span
    var start = 0
    while start < bytes.count {
      if besides.begin(bytes, at: start) { return .beside }
      start = bytes.nextWord(after: start)
    }
    return starts.first { $0.phrases.begin(bytes, at: 0) }?.meaning
  }

  /// `2024`, `t1`, `q3`: a year, a month, a quarter.
  private static func isTime(_ words: String) -> Bool {
    let bytes = words.utf8
    guard let first = bytes.first, let number = Int(words.dropFirst()) else { return false }
    switch first {
    case UInt8(ascii: "t"), UInt8(ascii: "q"): return (1...12).contains(number)
    case UInt8(ascii: "1"), UInt8(ascii: "2"): return bytes.count == 4
    default: return false
    }
  }

  // MARK: Words

  /// Headings that are these words and no others.
  private static let whole: [String: Meaning] = {
    let words: [(Meaning, [String])] = [
      (
        .code,
        [
          "stt", "s t t", "tt", "t t", "so tt", "so thu tu", "thu tu", "ma", "ma so", "ma chi tieu",
          "muc", "ky hieu", "no", "nr", "code", "item no", "#",
        ]
      ),
      (
        .unit,
        [
          "dvt", "d v t", "dv tinh", "d v tinh", "don vi", "don vi do", "unit", "units", "uom",
        ]
      ),
      (.label, ["items", "item", "co quan don vi"]),
      (
        .figure,
        [
          "%", "tong", "cong", "nam", "nu", "khac", "giao", "tong so", "tong cong", "ca nam",
          "diem",
          "th kh", "total", "plan", "target", "kh", "so tien",
        ]
      ),
      (.value, ["th", "actual", "data", "result", "results", "value", "values"]),
      (.note, ["note", "notes", "remark", "remarks", "comment", "comments", "ly do"]),
    ]
    return Dictionary(
      words.flatMap { meaning, words in words.map { ($0, meaning) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// They may stand anywhere in a heading.
  private static let besides = Phrases([
    "ky truoc", "cung ky", "nam truoc", "quy truoc", "thang truoc", "so sanh", "so voi",
    "tang giam", "chenh lech",
  ])

  /// How headings begin. The first that fits counts.
  private static let starts: [(meaning: Meaning, phrases: Phrases)] = [
    (.person, Phrases(["ho va ten", "ho ten", "chuc vu", "chuc danh", "nam sinh", "ngay sinh"])),
    (
      .note,
      Phrases([
        "ghi chu", "chu thich", "chu giai", "giai trinh", "giai thich", "thuyet minh", "nhan xet",
        "huong dan", "dien giai", "ly do", "nguyen nhan", "y kien", "tai lieu kiem chung",
        "minh chung", "can cu", "nguon so lieu", "nguon", "trach nhiem", "don vi bao cao",
        "co quan bao cao", "cap bao cao", "don vi thuc hien", "co quan thuc hien", "don vi chu tri",
        "co quan chu tri", "don vi cung cap", "don vi phu trach", "don vi tong hop",
        "don vi theo doi", "co quan don vi bao cao", "co quan don vi thuc hien",
        "co quan don vi chu tri", "co quan don vi cung cap",
      ])
    ),
    (
      .words,
      Phrases([
        "thoi gian", "thoi han", "san pham", "so hieu", "so ky hieu", "so van ban ngay",
        "trich yeu",
        "ngay thang", "phuong phap", "cach tinh", "cong thuc", "hinh thuc",
      ])
    ),
    (.unit, Phrases(["don vi tinh"])),
    (
      .figure,
      Phrases(["chi tieu giao", "chi tieu ke hoach", "chi tieu duoc giao", "thuc hien ke hoach"])
    ),
    (
      .label,
      Phrases([
        "chi tieu", "noi dung", "tieu chi", "chi so", "danh muc", "hang muc", "cac chi tieu",
        "cac noi dung", "nhiem vu", "cong viec", "ten", "linh vuc", "dau muc", "khoan muc", "loai",
        "phan loai", "doi tuong", "don vi hanh chinh", "dia phuong", "dia ban", "indicator",
        "indicators", "content", "contents", "description", "criteria",
      ])
    ),
    (
      .value,
      Phrases([
        "so lieu", "ket qua", "gia tri", "so luong", "so bao cao", "thuc hien", "so thuc hien",
        "ky nay", "ky bao cao", "trong ky", "da thuc hien", "dat duoc", "so ket qua",
        "uoc thuc hien", "tu danh gia", "tu cham", "diem tu cham", "diem tu danh gia",
      ])
    ),
    (
      .figure,
      Phrases([
        "ke hoach", "duoc giao", "so giao", "ty le", "tong so", "tong cong", "thang", "quy", "nam",
        "luy ke", "trong do", "chia ra", "cap tinh", "cap huyen", "cap xa", "toan tinh", "kinh phi",
        "du toan", "quyet toan", "diem", "dat ty le", "so du", "phat sinh",
      ])
    ),
  ]
}
