internal import Vocabulary

/// More than data as separated text may hold.
package enum SizeFault: Hashable, Sendable {
  case lines(limit: Int)
  case reports(limit: Int)
  /// Characters of one cell.
  case cell(limit: Int)
}

extension SizeFault: ToldFault {
  var code: FindingCode { .dataTooLarge }

  var wrong: Phrase {
    switch self {
    case .lines(let limit):
      Phrase(
        vi:
          "tệp có quá nhiều dòng; một tệp số liệu CSV có tối đa \(limit.grouped.vietnamese) dòng.",
        en: "there are too many lines; a CSV of data has at most \(limit.grouped.english).")
    case .reports(let limit):
      Phrase(
        vi:
          "tệp có quá nhiều báo cáo; một tệp số liệu CSV có tối đa \(limit.grouped.vietnamese) báo"
          + " cáo.",
        en: "there are too many reports; a CSV of data has at most \(limit.grouped.english).")
    case .cell(let limit):
      Phrase(
        vi: "ô này dài quá \(limit.grouped.vietnamese) ký tự; một ô của Excel không chứa được nhiều"
          + " hơn.",
        en: "this cell has more than \(limit.grouped.english) characters; no cell of Excel holds"
          + " more.")
    }
  }

  var fix: Phrase {
    switch self {
    case .lines, .reports:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp, hoặc chia số liệu thành nhiều tệp.",
        en: "Please check the file, or divide the data into several files.")
    case .cell:
      Phrase(
        vi: "Đề nghị kiểm tra dấu ngoặc kép ở dòng này, hoặc rút gọn ô.",
        en: "Please check the quotation marks of this line, or shorten the cell.")
    }
  }
}
