internal import Reporting
internal import Vietnamese
internal import Vocabulary

extension ReportColumn {
  /// The column that a heading names; nil for any other, which does not count. Case, marks of
  /// letters, punctuation and what stands in parentheses make no difference.
  init?(heading: String) {
    guard let key = Self.key(of: heading), let column = Self.columns[key] else { return nil }
    self = column
  }

  /// The name of this column that a heading misses by one letter; nil where it is another word.
  func name(nearlyIn heading: String) -> String? {
    guard let key = Self.key(of: heading) else { return nil }
    return names.first { name in
      let name = Fold.bare(name)
      // Words of three letters are too near to others.
      return name.count > 3 && NearMiss.distance(Array(key), Array(name)) == 1
    }
  }

  /// Whether a heading may be meant for this column.
  func isPerhaps(_ heading: String) -> Bool {
    guard let key = Self.key(of: heading) else { return false }
    return NearMiss.nearest(to: key, among: names.map { Fold.bare($0) }) != nil
  }

  /// Nil for what is longer than any heading: every cell of the first lines is looked at.
  private static func key(of heading: String) -> String? {
    heading.utf8.count <= 100 ? Fold.bare(Fold.withoutAsides(heading)) : nil
  }

  private static let columns: [String: ReportColumn] = Dictionary(
    allCases.flatMap { column in column.names.map { (Fold.bare($0), column) } },
    uniquingKeysWith: { first, _ in first })

  /// What may stand above it.
  private var names: [String] {
    let words =
      switch self {
      case .file: ["tệp", "tên tệp", "tập tin"]
      case .form: ["bộ biểu mẫu", "mã bộ biểu mẫu", "mã biểu mẫu"]
      case .office: ["đơn vị", "tên đơn vị", "đơn vị báo cáo", "cơ quan", "cơ quan, đơn vị"]
      case .level: ["cấp", "cấp đơn vị", "cấp báo cáo"]
      case .period: ["kỳ", "kỳ báo cáo"]
      case .table: ["biểu", "biểu số", "số biểu", "biểu mẫu", "biểu mẫu số", "phụ lục", "bảng"]
      case .row: ["dòng", "dòng số", "số dòng", "số thứ tự dòng"]
      case .code: ["STT", "số thứ tự", "ký hiệu"]
      case .label: ["chỉ tiêu", "tên chỉ tiêu", "chỉ tiêu thống kê", "nội dung"]
      case .concept: ["chỉ tiêu chuẩn", "mã chỉ tiêu", "mã chỉ tiêu chuẩn"]
      case .unit: ["đơn vị tính", "ĐVT"]
      case .raw: ["nội dung ô", "ghi trong ô", "như trong ô"]
      case .value: ["giá trị", "số liệu", "trị số"]
      case .text: ["chữ", "bằng lời", "nội dung chữ"]
      case .note: ["ghi chú"]
      }
    return [rawValue] + words
  }
}
