internal import Rendering
package import Vocabulary

/// Why no workbook can be made of a form: its template does not say how a table looks.
package struct FormNotPrintable: Explained, Hashable {
  let form: String
  let table: Int

  init(form: String, _ refusal: RenderingRefusal) {
    self.form = form
    table =
      switch refusal {
      case .noLayout(let table): table
      }
  }

  init(form: String, table: Int) {
    self.form = form
    self.table = table
  }

  package var code: FindingCode { FindingCode(rawValue: "BM801") }

  package var message: Phrase {
    Phrase(
      vi:
        "Bộ biểu mẫu \(form), biểu \(table): biểu mẫu gốc không có phần tiêu đề cột hoàn chỉnh (STT,"
        + " chỉ tiêu, đơn vị tính, số liệu) phía trên các dòng; thiếu phần này thì không lập được biểu.",
      en:
        "Form \(form), table \(table): its template has no complete header (code, indicator, unit,"
        + " figures) above the rows; without one no sheet can be made.")
  }

  package var fix: Phrase {
    Phrase(
      vi: "Đề nghị bổ sung dòng tiêu đề cột vào biểu mẫu gốc (tệp template.xlsx) rồi chạy lại.",
      en: "Please add the header to the template (the file template.xlsx), and run this again.")
  }
}
