internal import Vocabulary

/// What stands before the decimals in a file of separated text.
///
/// `read` writes a point between commas. A spreadsheet under Vietnamese settings writes a comma, and
/// semicolons between cells, where a comma could not stand. Of tabs nobody knows who wrote them.
package enum DecimalMark: Hashable, Sendable {
  case point
  case comma
  case either

  /// How figures are to be written, and why.
  var rule: Phrase {
    switch self {
    case .point:
      Phrase(
        vi: "trong tệp dùng dấu phẩy giữa các ô, phần thập phân viết sau dấu chấm (99.97)",
        en: "in a file with commas between its cells decimals stand behind a point (99.97)")
    case .comma:
      Phrase(
        vi: "trong tệp dùng dấu chấm phẩy giữa các ô, phần thập phân viết sau dấu phẩy (99,97)",
        en: "in a file with semicolons between its cells decimals stand behind a comma (99,97)")
    case .either:
      Phrase(
        vi: "phần thập phân viết sau dấu chấm hoặc dấu phẩy (99,97)",
        en: "decimals stand behind a point or a comma (99,97)")
    }
  }
}
