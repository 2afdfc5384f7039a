internal import Desk
internal import Vocabulary

/// The reports of the period before, as `check` is told where they are.
struct PreviousChoice {
  private let path: String
  private let files: PreviousReports.Files

  /// Nil where nobody asks for a comparison. Of the files to be checked it takes those away that lie in
  /// a folder of previous reports below: they are there to be compared with.
  init?(_ call: Call, _ checked: inout [ReceivedFile]) throws {
    guard let path = call.value(of: .previous) else { return nil }
    self.path = path
    if call.operands.contains(where: { CopyPlaces.isPath(path, below: $0) }) {
      checked.removeAll { CopyPlaces.isPath($0.path, below: path) }
    }
    files = try PreviousReports.Files(under: path, checked: checked)
    if files.files.isEmpty {
      throw files.areSomeChecked
        ? CheckMisuse.previousIsChecked(call, path) : CheckMisuse.noPrevious(call, path)
    }
  }

  var paths: [String] { files.files.map(\.path) }

  /// Reads them, and tells of those that cannot be used. Throws where there is none that can.
  func reports(
    _ library: FormLibrary, _ reader: ReturnReader, _ checks: ReportChecks, _ call: Call
  ) throws -> PreviousReports {
    let label = Phrase(vi: "Đang đọc kỳ trước", en: "Reading the previous reports")
    let reports = call.console.progress(label, of: files.files.count) { bar in
      PreviousReports(files, library, reader, checks, Workers()) { bar.step($0) }
    }
    for (file, reason) in reports.unused {
      call.console.message(FindingText.line(for: reason, of: file, in: call.language))
    }
    guard reports.count > 0 else { throw CheckMisuse.noPrevious(call, path) }
    return reports
  }
}

extension CommandOption {
  static let previous = CommandOption(
    "--previous", .value(placeholder: "PATH"),
    help: Phrase(
      vi:
        "so sánh với báo cáo kỳ trước của từng đơn vị: một tệp hoặc thư mục (tệp Excel, JSON hay CSV"
        + " của lệnh read)",
      en:
        "compare each unit with its previous report: a file or a folder (workbooks, or the JSON or"
        + " CSV of read)"))
}
