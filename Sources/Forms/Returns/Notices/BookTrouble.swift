internal import Vocabulary

/// What can be wrong with the whole workbook: it is no form, another form, or empty.
enum BookTrouble: Hashable, Sendable {
  /// No sheet has anything that looks like a table of a form.
  case noTables
  /// It has tables, and they are of no form that is known. `nearest` explains some of the rows.
  case unknownForm(tables: Int, nearest: String?, rows: Int, of: Int)
  /// More than any form has.
  case tooLarge(FormTooLarge.Limit)
  /// It has tables of another form too, which are not read.
  case otherForm(taken: String, other: String, tables: [String])
  /// Two forms explain it equally well.
  case equalForms(taken: String, other: String)
  /// The form is right, and many of its rows are not.
  case otherEdition(form: String, missing: Int, added: Int, rows: Int)
  /// The form that was asked for explains hardly anything.
  case notAskedForm(String, rows: Int, of: Int)
  /// Nobody has filled in anything.
  case empty(form: String)
  /// The check code kept in the file is not that of its figures; empty where there is none.
  case otherCode(saved: String, computed: String)
}

extension BookTrouble: ReturnTrouble {
  var code: FindingCode {
    switch self {
    case .noTables: FindingCode(rawValue: "BM201")
    case .unknownForm, .notAskedForm: FindingCode(rawValue: "BM202")
    case .otherForm: FindingCode(rawValue: "BM203")
    case .equalForms: FindingCode(rawValue: "BM204")
    case .otherEdition: FindingCode(rawValue: "BM205")
    case .empty: FindingCode(rawValue: "BM209")
    case .tooLarge: FindingCode(rawValue: "BM223")
    case .otherCode: FindingCode(rawValue: "BM224")
    }
  }

  var severity: Severity {
    switch self {
    case .noTables, .unknownForm, .tooLarge, .otherForm, .notAskedForm: .error
    case .equalForms, .otherEdition, .empty, .otherCode: .warning
    }
  }
}
