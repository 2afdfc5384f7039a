internal import SheetPlans
internal import Vocabulary

/// The columns of the summary by unit.
enum UnitColumn: ListColumn {
  case number, unit, level, period, form, file, due, filled, errors, warnings, notes, gravest

  var heading: Phrase {
    switch self {
    case .number: Phrase(vi: "STT", en: "No.")
    case .unit: Phrase(vi: "Đơn vị", en: "Unit")
    case .level: Phrase(vi: "Cấp", en: "Level")
    case .period: Phrase(vi: "Kỳ báo cáo", en: "Period")
    case .form: Phrase(vi: "Biểu mẫu", en: "Form")
    case .file: Phrase(vi: "Tệp", en: "File")
    case .due: Phrase(vi: "Dòng phải nhập", en: "Rows to fill in")
    case .filled: Phrase(vi: "Dòng đã nhập", en: "Rows filled in")
    case .errors: Severity.error.shown
    case .warnings: Severity.warning.shown
    case .notes: Severity.info.shown
    case .gravest: Phrase(vi: "Nội dung chính", en: "Gravest finding")
    }
  }

  var width: Double {
    switch self {
    case .number: 6
    case .unit: 24
    case .level: 10
    case .period: 13
    case .form: 14
    case .file: 24
    case .due, .filled: 9
    case .errors, .notes: 8
    case .warnings: 10
    case .gravest: 46
    }
  }

  var alignment: CellLook.Horizontal {
    switch self {
    case .unit, .file, .gravest: .left
    case .number, .level, .period, .form, .due, .filled, .errors, .warnings, .notes: .center
    }
  }

  /// The weight that is counted in the column; nil for any other column.
  var severity: Severity? {
    switch self {
    case .errors: .error
    case .warnings: .warning
    case .notes: .info
    default: nil
    }
  }
}
