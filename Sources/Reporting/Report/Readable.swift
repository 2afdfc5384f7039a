internal import Vocabulary

extension Report {
  /// False of a file that nobody could open. A workbook that holds no form was read all the same.
  package var isReadable: Bool {
    form != nil || findings.contains { $0.code.family == .form }
  }
}
