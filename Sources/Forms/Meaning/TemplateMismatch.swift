package import Reporting
package import Vocabulary

/// A description says one thing and the template prints another: somebody has changed the one
/// without the other.
package struct TemplateMismatch: Error, Hashable {
  /// The file that describes.
  package let file: String
  /// Nil where it is about what the file lacks.
  package let line: Int?
  package let reason: Reason

  package init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    case rowNotPrinted(RowReference)
    case rowNotDescribed(RowReference, label: String)
    case otherLabel(RowReference, printed: String)
    case otherCode(RowReference, printed: String)
    /// A sum names a concept that no row of the form has.
    case conceptNotInForm(ConceptID)
    /// The same of the numerator or the denominator of a percentage.
    case partNotInForm(ConceptID)
    /// What the row asks is described for a level that the form does not address.
    case levelNotAddressed(Level, known: [Level])
    case columnNotPrinted(heading: String)
    /// All columns of figures of a table are described as others than the main one.
    case noMainColumn(table: Int)
    case noTables
    /// The workbook holds more than any form has.
    case tooLarge(FormTooLarge.Limit)
  }
}

extension TemplateMismatch: Explained {
  package var code: FindingCode { FindingCode(rawValue: "BM264") }

  package var message: Phrase {
    let line = line.map { Phrase(vi: ", dòng \($0)", en: ", line \($0)") } ?? Phrase(vi: "", en: "")
    let wrong = reason.wrong
    return Phrase(
      vi: "Tệp “\(file)”\(line.vietnamese): \(wrong.vietnamese)",
      en: "File “\(file)”\(line.english): \(wrong.english)")
  }

  package var fix: Phrase { reason.cure }
}

extension TemplateMismatch.Reason {
  fileprivate var wrong: Phrase {
    switch self {
    case .rowNotPrinted(let row):
      Phrase(
        vi: "có mô tả \(row.named.vietnamese), nhưng template.xlsx không in dòng đó; chỉ mô tả được"
          + " những dòng có trong biểu mẫu.",
        en: "\(row.named.english) is described, but template.xlsx prints no such row; only rows of"
          + " the form can be described.")
    case .rowNotDescribed(let row, let label):
      Phrase(
        vi:
          "thiếu \(row.named.vietnamese) (\(quoted(label))); mỗi dòng của template.xlsx phải có một dòng"
          + " mô tả.",
        en: "\(row.named.english) (\(quoted(label))) is missing; every row of template.xlsx must be"
          + " described.")
    case .otherLabel(let row, let printed):
      Phrase(
        vi:
          "\(row.named.vietnamese) trong template.xlsx là \(quoted(printed)); nội dung chỉ tiêu ở hai nơi"
          + " phải giống nhau.",
        en:
          "\(row.named.english) of template.xlsx reads \(quoted(printed)); the label must be the same in"
          + " both places.")
    case .otherCode(let row, let printed):
      Phrase(
        vi:
          "\(row.named.vietnamese) trong template.xlsx có STT \(quoted(printed)); STT ở hai nơi phải"
          + " giống nhau.",
        en:
          "\(row.named.english) of template.xlsx has the code \(quoted(printed)); the code must be the"
          + " same in both places.")
    case .conceptNotInForm(let concept):
      Phrase(
        vi:
          "tổng gồm cả \(quoted(concept.rawValue)), nhưng không dòng nào của bộ biểu mẫu mang chỉ tiêu này; tổng"
          + " chỉ cộng được các dòng trong cùng bộ biểu mẫu.",
        en:
          "the sum has \(quoted(concept.rawValue)) in it, which no row of the form means; a sum adds rows of its"
          + " own form.")
    case .partNotInForm(let concept):
      Phrase(
        vi:
          "tử số hoặc mẫu số là \(quoted(concept.rawValue)), nhưng không dòng nào của bộ biểu mẫu mang chỉ tiêu"
          + " này; hai phần của tỷ lệ phải là các dòng trong cùng bộ biểu mẫu.",
        en:
          "the numerator or denominator is \(quoted(concept.rawValue)), which no row of the form means; both"
          + " parts of a percentage are rows of its own form.")
    case .levelNotAddressed(let level, let known):
      Phrase(
        vi:
          "có ghi trách nhiệm của cấp \(quoted(level.rawValue)), nhưng bộ biểu mẫu không dành cho cấp này; bộ"
          + " biểu mẫu dành cho: \(levels(known, orElse: "chưa cấp nào")).",
        en:
          "a duty of the level \(quoted(level.rawValue)) is given, which the form does not address; it"
          + " addresses: \(levels(known, orElse: "no level")).")
    case .columnNotPrinted(let heading):
      Phrase(
        vi:
          "có khai cột \(quoted(heading)), nhưng không biểu nào trong template.xlsx có cột số liệu mang"
          + " tên này; tên cột phải ghi đúng như trong biểu mẫu.",
        en:
          "the column \(quoted(heading)) is described, but no table of template.xlsx has a column of"
          + " figures of this name; it must be named as the form prints it.")
    case .noMainColumn(let table):
      Phrase(
        vi: "biểu \(table) của template.xlsx không còn cột số liệu chính, vì mọi cột số liệu đều"
          + " mang tên khác trong “columns”; biểu nào cũng phải có một cột chính.",
        en: "table \(table) of template.xlsx has no main column of figures, since “columns” gives"
          + " all of them other names; every table has one main column.")
    case .noTables:
      Phrase(
        vi: "không tìm thấy biểu nào trong tệp này; mỗi biểu phải có dòng tiêu đề với các cột như"
          + " STT, Chỉ tiêu, Đơn vị tính, Số liệu.",
        en: "there is no table in this workbook; a table has a header with columns such as STT, Chỉ"
          + " tiêu, Đơn vị tính, Số liệu.")
    case .tooLarge(.rows):
      Phrase(
        vi: "các biểu trong tệp này có quá nhiều dòng; một bộ biểu mẫu có nhiều nhất"
          + " \(FormLimits.rows.grouped.vietnamese) dòng.",
        en: "the tables of this workbook have too many rows; a form has"
          + " \(FormLimits.rows.grouped.english) at most.")
    case .tooLarge(.tables):
      Phrase(
        vi: "tệp này có quá nhiều biểu; một bộ biểu mẫu có nhiều nhất"
          + " \(FormLimits.tables.grouped.vietnamese) biểu.",
        en: "this workbook has too many tables; a form has"
          + " \(FormLimits.tables.grouped.english) at most.")
    case .tooLarge(.cells):
      Phrase(
        vi: "tệp này có quá nhiều ô có nội dung; chương trình tìm biểu mẫu trong nhiều nhất"
          + " \(FormLimits.cells.grouped.vietnamese) ô.",
        en: "this workbook has too many cells; forms are looked for in"
          + " \(FormLimits.cells.grouped.english) at most.")
    case .tooLarge(.text):
      Phrase(
        vi: "các ô trong tệp này chứa quá nhiều chữ; một bộ biểu mẫu có nhiều nhất"
          + " \(FormLimits.textBytes >> 20) MiB.",
        en: "the cells of this workbook hold too much text; a form has"
          + " \(FormLimits.textBytes >> 20) MiB at most.")
    }
  }

  fileprivate var cure: Phrase {
    switch self {
    case .rowNotPrinted:
      Phrase(
        vi: "Đề nghị xóa dòng mô tả này, hoặc kiểm tra lại template.xlsx.",
        en: "Remove this line, or check template.xlsx.")
    case .rowNotDescribed:
      Phrase(
        vi: "Đề nghị thêm một dòng mô tả vào đúng chỗ, cột “concept” để trống nếu chưa có chỉ tiêu"
          + " chuẩn.",
        en: "Add a line for it, with the column “concept” left empty where there is no concept yet."
      )
    case .otherLabel, .otherCode:
      Phrase(
        vi: "Đề nghị xem biểu mẫu đã được sửa hay các dòng mô tả bị lệch, rồi sửa lại cho khớp.",
        en: "See whether the form was changed or the lines have slipped, and make them agree.")
    case .conceptNotInForm:
      Phrase(
        vi:
          "Đề nghị bỏ chỉ tiêu này khỏi cột “sum_of”, hoặc ghi “-” nếu dòng này không phải là tổng.",
        en: "Take it out of “sum_of”, or write “-” where the row is no sum.")
    case .partNotInForm:
      Phrase(
        vi: "Đề nghị sửa lại chỉ tiêu ở cột “numerator” hoặc “denominator”, hoặc ghi “-” nếu biểu"
          + " mẫu không có phần đó.",
        en: "Correct it in “numerator” or “denominator”, or write “-” where the form has no such"
          + " part.")
    case .levelNotAddressed:
      Phrase(
        vi: "Đề nghị sửa cột “duty”, hoặc thêm cấp này vào “levels” trong form.json.",
        en: "Correct the column “duty”, or add the level to “levels” of form.json.")
    case .noMainColumn:
      Phrase(
        vi: "Đề nghị bỏ “name” ở cột mà đơn vị ghi số liệu.",
        en: "Leave out “name” for the column in which units enter their figures.")
    case .columnNotPrinted:
      Phrase(
        vi: "Đề nghị chép lại tên cột từ template.xlsx.",
        en: "Copy the heading from template.xlsx.")
    case .noTables:
      Phrase(
        vi: "Đề nghị kiểm tra xem có chép nhầm tệp không, và các trang tính có bị ẩn không.",
        en: "Check whether it is the right file, and whether its sheets are hidden.")
    case .tooLarge:
      Phrase(
        vi: "Đề nghị kiểm tra xem có chép nhầm tệp không, và chỉ giữ lại các biểu mẫu trong tệp.",
        en: "Check whether it is the right file, and leave nothing but the form in it.")
    }
  }
}

extension RowReference {
  fileprivate var named: Phrase {
    Phrase(vi: "dòng \(row) của biểu \(table)", en: "row \(row) of table \(table)")
  }
}

/// Labels are longer than words.
private func quoted(_ text: String) -> String { Quoting.quoted(text, upTo: 100) }

private func levels(_ levels: [Level], orElse nothing: String) -> String {
  levels.isEmpty ? nothing : Quoting.list(levels.map(\.rawValue))
}
