internal import Vietnamese

/// What a printed line above a table is there for.
enum TitleKind: Hashable {
  case title
  /// "Biểu mẫu 1", "Biểu số: 01a/BTP/VĐC".
  case numberedName
  /// "Phụ lục" without a number, for all tables of the form.
  case name
  /// "(Kèm theo Báo cáo số …)": the document that the tables go with.
  case letter
  /// "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": with it a document begins.
  case motto
  /// The number or the date of a document.
  case dated
  /// Who sends it, which only what stands around it tells.
  case letterhead
  /// "Đơn vị báo cáo: …", "Ban hành theo …": who reports to whom, when and on what basis.
  case address
  /// "Đơn vị tính: triệu đồng".
  case unit
  /// Any other line in parentheses: "(Quý, 6 tháng, năm)".
  case aside

  init(_ line: String) {
    // The first words tell; a line may be as long as a page.
    let words = Fold.bare(line.opening(Self.longest))
    let bytes = words.utf8.span
    if Self.letters.begin(bytes, at: 0) {
      self = .letter
    } else if Self.isUnit(words, line) {
      self = .unit
    } else if line.hasPrefix("(") {
      self = .aside
    } else if Self.mottoes.begin(bytes, at: 0) {
      self = .motto
    } else if Self.isNumberOrDate(words, line) {
      self = .dated
    } else if Self.bases.begin(bytes, at: 0)
      || Self.addresses.begin(bytes, at: 0) && line.utf8.contains(UInt8(ascii: ":"))
    {
      self = .address
    } else if let rest = Self.afterName(words.words) {
      self = rest.isEmpty ? .name : Self.isNumber(rest, line) ? .numberedName : .title
    } else {
      self = .title
    }
  }

  private static let longest = 300

  private static let letters = Phrases(["kem theo", "ban hanh kem theo", "dinh kem"])
  private static let mottoes = Phrases([
    "cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc",
  ])
  private static let bases = Phrases(["ban hanh theo", "ap dung theo", "theo thong tu so"])
  private static let addresses = Phrases([
    "don vi", "co quan", "ten don vi", "ten co quan", "noi gui", "noi nhan", "ngay gui",
    "ngay nhan", "ngay bao cao", "ky bao cao", "nguoi bao cao", "nguoi lap", "dien thoai", "email",
    "dia chi",
  ])

  // MARK: Kinds

  /// "(Đơn vị tính: triệu đồng)"; "Đơn vị: Sở Nội vụ" names who reports.
  private static func isUnit(_ words: String, _ line: String) -> Bool {
    if ["don vi tinh", "dvt", "don vi do"].contains(where: { words.starts(withWords: $0) }) {
      return true
    }
    return line.hasPrefix("(") && words.starts(withWords: "don vi")
      && line.utf8.contains(UInt8(ascii: ":"))
  }

  /// "Số: 12/BC-UBND", "Gia Lai, ngày 20 tháng 9 năm 2022".
  private static func isNumberOrDate(_ words: String, _ line: String) -> Bool {
    let colon = line.utf8.prefix(6).contains(UInt8(ascii: ":"))
    if colon, Fold.key(String(line.prefix(2))) == "số" { return true }
    return PlaceAndDate.isOne(line, words: words)
  }

  private static func afterName(_ words: [Substring]) -> ArraySlice<Substring>? {
    for name in names where words.starts(with: name) {
      let rest = words[name.count...]
      return rest.first == "so" ? rest.dropFirst() : rest
    }
    return nil
  }

  private static let names = [
    "phu luc", "bieu mau", "mau bieu", "phu bieu", "bang bieu", "bieu", "mau", "bang",
  ].map(\.words)

  /// `1`, `II`, `01a`, `2 bc`: a number and little else, or one run of signs: `01a/BTP/VĐC/XDPL`.
  private static func isNumber(_ words: ArraySlice<Substring>, _ line: String) -> Bool {
    guard let first = words.first, first.utf8.count <= 8 else { return false }
    let isShort = words.count <= 3 && words.allSatisfy { $0.utf8.count <= 8 }
    let isOneRun = line.words.last.map { Fold.bare(String($0)).words.first == first } ?? false
    guard isShort || isOneRun else { return false }
    let isRoman = first.utf8.allSatisfy { "ivx".utf8.contains($0) }
    return isRoman || first.utf8.contains(where: \.isDigit)
  }
}
