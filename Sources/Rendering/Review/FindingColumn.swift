internal import SheetPlans
internal import Vocabulary

/// The columns of the list of all findings.
enum FindingColumn: ListColumn {
  case number, unit, file, sheet, cell, row, severity, message, fix, code

  var heading: Phrase {
    switch self {
    case .number: Phrase(vi: "STT", en: "No.")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .file: Phrase(vi: "Tệp", en: "File")
    case .sheet: Phrase(vi: "Trang", en: "Sheet")
    case .cell: Phrase(vi: "Ô", en: "Cell")
    case .row: Phrase(vi: "Dòng", en: "Row")
    case .severity: Phrase(vi: "Mức độ", en: "Weight")
    case .message: Phrase(vi: "Nội dung", en: "What was found")
    case .fix: Phrase(vi: "Việc cần làm", en: "What to do")
    case .code: Phrase(vi: "Mã", en: "Code")
    }
  }

  var width: Double {
    switch self {
    case .number: 6
    case .unit: 18
    case .file: 20
    case .sheet: 12
    case .cell: 8
    case .row: 26
    case .severity: 11
    case .message: 44
    case .fix: 32
    case .code: 8
    }
  }

  var alignment: CellLook.Horizontal {
    switch self {
    case .number, .sheet, .cell, .severity, .code: .center
    case .unit, .file, .row, .message, .fix: .left
    }
  }
}
