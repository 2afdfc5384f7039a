internal import Vocabulary

/// What can be wrong with where the figure of a row stands. What it says is told by `FigureNotice`.
enum FigureTrouble: Hashable, Sendable {
  /// Two tables have other figures for the row; each with its place.
  case differ(label: String, first: String, second: String)
  /// One cell over several rows of the form.
  case merged(label: String, rows: Int)
  /// Something that nobody sees, as it lies under a merged cell.
  case covered(label: String)
  /// A figure where notes stand, and none where figures stand.
  case inNote(label: String, note: String)
}

extension FigureTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .differ: FindingCode(rawValue: "BM207")
    case .merged, .covered, .inNote: FindingCode(rawValue: "BM222")
    }
  }

  var severity: Severity {
    switch self {
    case .differ: .error
    case .merged, .covered, .inNote: .warning
    }
  }

  // MARK: Sentences

  var problem: Phrase {
    switch self {
    case .differ(let label, let first, let second):
      Phrase(
        vi: "dòng \(Listing.label(label)) có hai số liệu khác nhau: \(Listing.cut(first)) và"
          + " \(Listing.cut(second)); không rõ số nào đúng nên không lấy số nào.",
        en: "the row \(Listing.label(label)) has two figures that differ: \(Listing.cut(first)) and"
          + " \(Listing.cut(second)); which is right is not clear, and neither is taken.")
    case .merged(let label, let rows):
      Phrase(
        vi:
          "ô số liệu được gộp qua \(rows.grouped.vietnamese) dòng, từ dòng \(Listing.label(label));"
          + " một ô chỉ ghi số liệu của một dòng nên số trong ô chỉ được tính cho dòng đầu.",
        en:
          "the cell is merged over \(rows.counted("row", "rows")), from \(Listing.label(label)) on;"
          + " a cell has the figure of one row, and it is taken for the first of them only.")
    case .covered(let label):
      Phrase(
        vi: "ô số liệu của dòng \(Listing.label(label)) nằm dưới một ô gộp và còn nội dung không ai"
          + " nhìn thấy; chỉ nội dung nhìn thấy được tính là số liệu.",
        en:
          "the cell of the row \(Listing.label(label)) lies under a merged one and has something in"
          + " it that nobody sees; only what people see is taken for a figure.")
    case .inNote(let label, let note):
      Phrase(
        vi: "ô số liệu của dòng \(Listing.label(label)) để trống, còn cột Ghi chú ghi"
          + " \(Quoting.quoted(note.onOneLine)); số ở cột Ghi chú không được tính là số liệu.",
        en: "the row \(Listing.label(label)) has no figure, and its note says"
          + " \(Quoting.quoted(note.onOneLine)); a figure among the notes is not taken.")
    }
  }

  var cure: Phrase {
    switch self {
    case .differ:
      Phrase(
        vi: "Đề nghị đơn vị ghi số đúng ở biểu cần giữ, xóa biểu kia rồi gửi lại.",
        en: "Please enter the right figure in the table that stays, delete the other and send it"
          + " again.")
    case .merged:
      Phrase(
        vi: "Đề nghị đơn vị bỏ gộp ô, ghi số liệu cho từng dòng rồi gửi lại.",
        en: "Please unmerge the cell, enter a figure in each row and send it again.")
    case .covered:
      Phrase(
        vi: "Đề nghị đơn vị bỏ gộp ô, kiểm tra nội dung vừa hiện ra rồi gửi lại.",
        en: "Please unmerge the cell, check what comes to light and send it again.")
    case .inNote:
      Phrase(
        vi: "Đề nghị đơn vị chuyển con số vào ô số liệu nếu đó là số liệu báo cáo.",
        en: "Please move it into the cell for the figure if that is what it is.")
    }
  }
}
