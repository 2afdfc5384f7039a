internal import Checks
package import Reporting
internal import Vocabulary

/// The reports of the period before, from a file or a folder: returns, or data as `read` writes it.
///
/// Of each report only its figures are kept, so that a whole country's fit into some megabytes.
package struct PreviousReports: Sendable {
  /// What could not be used, in the order of the paths, and why.
  package private(set) var unused: [(file: String, reason: Finding)] = []
  private var reports = KeptReports()
  private let isFile: Bool

  /// Which files there are to be read: none of those that are being checked.
  package struct Files: Sendable {
    package let files: [ReceivedFile]
    /// Whether there are others, which are being checked themselves.
    package let areSomeChecked: Bool
    let isFile: Bool

    /// Throws where the folder has too many files.
    package init(under path: String, checked: [ReceivedFile]) throws(FolderError) {
      let checked = InputFiles(checked.map(\.path))
      isFile = (try? FileStatus(of: path))?.isFolder != true
      let all = try ReceivedFiles(under: [path]).files
      files = all.filter { file in
        guard let identity = try? FileIdentity(of: file.path) else { return true }
        return checked.path(of: identity) == nil
      }
      areSomeChecked = files.count < all.count
    }
  }

  /// Reads them on all processors; `step` hears of each file that was read.
  package init(
    _ files: Files, _ library: FormLibrary, _ reader: ReturnReader, _ checks: ReportChecks,
    _ workers: Workers, step: (String) -> Void = { _ in }
  ) {
    isFile = files.isFile
    workers.each(
      of: files.files,
      do: { Self.read($0, library, reader, checks) },
      then: { file, result in
        for report in result.kept { reports.add(report) }
        unused += result.unused.map { (file.path, $0) }
        step(file.path)
      })
  }

  /// How many there are.
  package var count: Int { reports.count }

  /// The one with which a report is to be compared; nil where there is none. `isOnly` tells whether the
  /// report is the only one of its run: one file beside one is compared whatever they are called.
  func previous(of report: Report, isOnly: Bool) -> KeptReport? {
    if isOnly, isFile, let only = reports.only { return only }
    return reports.previous(of: report)
  }
}

extension PreviousReports {
  private struct Outcome: Sendable {
    var kept: [KeptReport] = []
    var unused: [Finding] = []
  }

  private static func read(
    _ file: ReceivedFile, _ library: FormLibrary, _ reader: ReturnReader, _ checks: ReportChecks
  ) -> Outcome {
    var outcome = Outcome()
    do {
      for report in try data(file, library) ?? [reader.report(on: file)] {
        if let kept = kept(report, checks) {
          outcome.kept.append(kept)
        } else {
          outcome.unused.append(unusable(report, in: file))
        }
      }
    } catch let error as any Explained {
      outcome.unused.append(Finding(error))
    } catch {
      outcome.unused.append(Finding(UnreadReturn(error)))
    }
    return outcome
  }

  private static func kept(_ report: Report, _ checks: ReportChecks) -> KeptReport? {
    report.form.flatMap { checks.checks(of: $0).kept(report, isUnitNamed: report.namesUnit) }
  }

  /// The reports of data; nil of a workbook, and of a folder that cannot be looked into.
  private static func data(_ file: ReceivedFile, _ library: FormLibrary) throws -> [Report]? {
    // A workbook is opened once: that of most files is known by the name.
    guard file.refusal == nil, !ReceivedFile.isCalledWorkbook(file.path) else { return nil }
    return try ReportFile.read(file.path, library, form: nil, unnamed: nil)
  }

  /// What the reader tells; of a report in a form that nobody described, that it cannot be compared.
  private static func unusable(_ report: Report, in file: ReceivedFile) -> Finding {
    let unread = report.findings.first { $0.severity == .error && report.form == nil }
    return unread ?? PairingFault.unknownForm.finding(on: file.path)
  }
}

extension ReceivedFile {
  fileprivate static func isCalledWorkbook(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix(".xlsx") || path.hasSuffix(".xlsm")
  }
}
