import Reporting
import TestSupport
import Vocabulary

extension ReturnEdit {
  /// Columns of the office's own, and columns that it has taken away.
  static let columns = [
    ReturnEdit("the last period before the figures", tells: ["BM217"]) { form, _ in
      form.addColumn("Kỳ trước", beside: .figure(.main), isBefore: true) {
        .number("\(88_001 + $0)")
      }
    },
    ReturnEdit("a comparison behind the figures") { form, _ in
      form.addColumn("So cùng kỳ", beside: .figure(.main), isBefore: false) { "+\($0),5%".typed }
    },
    ReturnEdit("who entered it, behind the notes") { form, _ in
      form.addColumn("Người nhập", beside: .note, isBefore: false) { _ in "Nguyễn Văn A".typed }
    },
    ReturnEdit("fields of work before the codes") { form, _ in
      form.addColumn("Lĩnh vực", beside: .code, isBefore: true) { _ in "CCHC".typed }
    },
    ReturnEdit("no notes") { form, _ in form.removeColumns(of: .note) },
    ReturnEdit("no codes") { form, _ in form.removeColumns(of: .code) },
    ReturnEdit("no units") { form, _ in form.removeColumns(of: .unit) },
    // Lào Cai's code "Trong đó" becomes a part of two labels; and below blank rows nobody can tell a
    // heading from a remark then.
    ReturnEdit("labels and codes in one column", keeps: .all(told: 3)) { form, _ in
      for place in form.places(of: .label) {
        guard let label = form[place]?.text,
          let code = form.places(of: .code).first(where: { $0.row == place.row }),
          let text = form[code]?.text
        else { continue }
        form[place]?.content = .text("\(text) \(label)")
      }
      form.removeColumns(of: .code)
    },
  ]
}

extension String {
  fileprivate var typed: EditedCell.Content { .text(self) }
}

extension FilledForm {
  /// The columns in which a part of the rows stands: sheet and column, from the right.
  func columns(of part: EditedCell.Mark.Part) -> [(sheet: Int, column: Int)] {
    var found: [(sheet: Int, column: Int)] = []
    for place in places(of: part)
    where !found.contains(where: { $0 == (place.sheet, place.address.column) }) {
      found.append((place.sheet, place.address.column))
    }
    return found.sorted { $0.column > $1.column }
  }

  mutating func addColumn(
    _ heading: String, beside part: EditedCell.Mark.Part, isBefore: Bool,
    _ content: (Int) -> EditedCell.Content
  ) {
    let headers = headers
    for (sheet, column) in columns(of: part) {
      let own = isBefore ? column : column + 1
      sheets[sheet].insertColumn(before: own)
      for header in headers where header.sheet == sheet {
        sheets[sheet].set(header.rows.upperBound, own, heading)
      }
      for (index, place) in places(of: .label).enumerated() where place.sheet == sheet {
        sheets[sheet][place.address.row, own] = EditedCell(content(index))
      }
    }
  }

  mutating func removeColumns(of part: EditedCell.Mark.Part) {
    for (sheet, column) in columns(of: part) { sheets[sheet].removeColumn(column) }
  }
}
