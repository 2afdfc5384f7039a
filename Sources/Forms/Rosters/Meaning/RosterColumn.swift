internal import Vietnamese
package import Vocabulary

/// What a column of a list of units says.
package enum RosterColumn: CaseIterable, Hashable, Sendable {
  case code, name, level, parent, agency, phone

  /// As sentences call it, and as it may be written above the column.
  package var title: Phrase {
    switch self {
    case .code: Phrase(vi: "Mã", en: "Code")
    case .name: Phrase(vi: "Tên đơn vị", en: "Name")
    case .level: Phrase(vi: "Cấp", en: "Level")
    case .parent: Phrase(vi: "Đơn vị cấp trên", en: "Parent")
    case .agency: Phrase(vi: "Cơ quan", en: "Agency")
    case .phone: Phrase(vi: "Điện thoại", en: "Phone")
    }
  }

  /// All of them, for telling people.
  static let titles = Phrase(
    vi: allCases.map(\.title.vietnamese).joined(separator: ", "),
    en: allCases.map(\.title.english).joined(separator: ", "))

  /// The column that a heading names; nil for one that does not count here, such as STT. Case, marks
  /// of letters, punctuation and what stands in parentheses make no difference.
  init?(heading: String) {
    // No heading is as long as a paragraph, and every cell of a list is looked at.
    guard heading.utf8.count <= 100 else { return nil }
    guard let column = Self.columns[Fold.bare(Fold.withoutAsides(heading))] else { return nil }
    self = column
  }

  private static let columns: [String: RosterColumn] = Dictionary(
    allCases.flatMap { column in column.headings.map { (Fold.bare($0), column) } },
    uniquingKeysWith: { first, _ in first })

  private var headings: [String] {
    switch self {
    case .code:
      [
        "mã", "mã đơn vị", "mã số", "mã số đơn vị", "mã định danh", "mã định danh đơn vị",
        "mã định danh điện tử", "mã cơ quan", "mã đv", "mã đvhc", "mã đơn vị hành chính", "mã xã",
        "code", "unit code",
      ]
    case .name:
      [
        "tên", "tên đơn vị", "đơn vị", "tên cơ quan", "tên cơ quan, đơn vị", "cơ quan, đơn vị",
        "tên đơn vị hành chính", "đơn vị hành chính", "đơn vị báo cáo", "tên đơn vị báo cáo",
        "tên xã", "tên xã, phường", "name", "unit", "unit name", "name of unit",
      ]
    case .level: ["cấp", "cấp đơn vị", "cấp hành chính", "cấp chính quyền", "level", "unit level"]
    case .parent:
      [
        "cấp trên", "đơn vị cấp trên", "mã cấp trên", "mã đơn vị cấp trên", "cơ quan cấp trên",
        "mã cơ quan cấp trên", "đơn vị cha", "mã đơn vị cha", "mã cha", "trực thuộc",
        "đơn vị chủ quản", "mã đơn vị chủ quản", "parent", "parent code",
        "parent unit",
      ]
    case .agency: ["cơ quan", "agency"]
    case .phone:
      [
        "điện thoại", "số điện thoại", "sđt", "số đt", "đt", "điện thoại liên hệ",
        "số điện thoại liên hệ", "phone", "phone number", "telephone", "tel", "mobile",
      ]
    }
  }
}
