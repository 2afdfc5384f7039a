package import Vocabulary

/// The columns of reports as separated text, in the order in which they are written.
package enum ReportColumn: String, CaseIterable, Sendable {
  case file
  case form
  case office
  case level
  case period
  case table
  /// The ordinal of a row; `5:province` for a column of figures beside the main one, and nothing for
  /// a row that the form does not have.
  case row
  case code
  case label
  case concept
  case unit
  /// The cell as a person sees it.
  case raw
  case value
  case text
  case note

  /// What stands between the ordinal of a row and the name of a column beside the main one.
  package static let rowMark: Character = ":"

  /// As sentences call it: the name above the column, and what it means to somebody who writes the
  /// headings in Vietnamese.
  package var title: Phrase {
    Phrase(vi: "`\(rawValue)` (\(meaning))", en: "`\(rawValue)`")
  }

  private var meaning: String {
    switch self {
    case .file: "tệp"
    case .form: "bộ biểu mẫu"
    case .office: "đơn vị"
    case .level: "cấp"
    case .period: "kỳ báo cáo"
    case .table: "biểu"
    case .row: "dòng"
    case .code: "STT"
    case .label: "chỉ tiêu"
    case .concept: "chỉ tiêu chuẩn"
    case .unit: "đơn vị tính"
    case .raw: "nội dung ô"
    case .value: "giá trị"
    case .text: "chữ"
    case .note: "ghi chú"
    }
  }
}
