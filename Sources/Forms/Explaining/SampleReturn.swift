internal import Reporting
internal import Vocabulary

/// Findings about returns, for examples.
enum SampleReturn {
  static func notice(
    _ reason: ReturnNotice.Reason, on sheet: String? = nil, at cell: String? = nil
  ) -> ReturnNotice {
    ReturnNotice(
      reason, at: FindingPlace(sheet: sheet, cell: cell.flatMap { CellAddress($0) }))
  }

  /// Titles of tables as forms print them.
  static let firstTable = "Biểu mẫu 1 – Công tác chỉ đạo điều hành CCHC"
  static let secondTable = "Biểu mẫu 2 – Cải cách thể chế"
  static let lastTable =
    "Biểu mẫu 7 – Xây dựng và phát triển Chính quyền điện tử, Chính quyền số"
}
