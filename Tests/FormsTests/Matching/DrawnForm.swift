import Reporting
import Vietnamese
import Vocabulary

@testable import Forms

/// A small form, its tables drawn row by row: code, label, unit. Rows below another are indented by two
/// blanks for each depth.
///
///     1. | Kiểm tra CCHC |
///       1.1. | Số cơ quan đã kiểm tra | Cơ quan
enum DrawnForm {
  static func form(
    _ tables: String..., id: String = "bieu-2022", columns: [FormColumn] = columns
  )
    -> Form
  {
    Form(
      id: id, title: "Biểu mẫu",
      tables: tables.enumerated().map { index, drawing in
        FormTable(
          number: index + 1, title: "Bảng \(index + 1)", columns: columns,
          rows: drawing.split(separator: "\n").enumerated().map { row($0 + 1, String($1)) })
      })
  }

  static func known(_ drawing: String) -> KnownForm { KnownForm(form(drawing)) }

  static let columns = [
    FormColumn(.code, at: 1, heading: ["STT"]), FormColumn(.label, at: 2, heading: ["Chỉ tiêu"]),
    FormColumn(.unit, at: 3, heading: ["Đơn vị tính"]),
    FormColumn(.value(.main), at: 4, heading: ["Số liệu"]),
    FormColumn(.note, at: 5, heading: ["Ghi chú"]),
  ]

  private static func row(_ ordinal: Int, _ line: String) -> FormRow {
    let cells = Self.cells(line)
    let blanks = line.prefix { $0 == " " }.count
    return FormRow(
      ordinal: ordinal, code: cells[0], label: cells[1], unit: cells[2], depth: blanks / 2,
      kind: cells[2].isEmpty ? .group : cells[2] == "%" ? .percent : .count)
  }

  /// Three of them, or four.
  private static func cells(_ line: String) -> [String] {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    return cells + Array(repeating: "", count: max(0, 4 - cells.count))
  }

  /// Rows of a return, drawn alike, with what they have as a figure behind their units.
  static func returned(_ drawing: String) -> [ReturnedRow] {
    drawing.split(separator: "\n").map { line in
      let cells = Self.cells(String(line))
      return ReturnedRow(label: cells[1], code: cells[0], unit: cells[2], content: cells[3])
    }
  }
}

extension String {
  /// The letters of each of its words.
  var letters: [[UInt8]] { LabelWords.of(self) }
}
