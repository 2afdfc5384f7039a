internal import Desk
internal import JSON
internal import Reporting
internal import Vocabulary

/// What a run says of one file: made on any thread, said on the first one.
struct CheckAnswer: Sendable {
  let bytes: [UInt8]
  let isReadable: Bool
  let findings: FindingCount
  /// What became of the copy; nothing where it is as it should be.
  let messages: [any Noticed]
  /// Why there is no copy, though one was asked for.
  let failure: (any Error)?
  let hasCopy: Bool
}

/// How one file is looked at: the same for all files of a run.
struct Checking: Sendable {
  let reader: ReturnReader
  let checks: ReportChecks
  let levels: LevelTrees
  let language: Language
  let isJSON: Bool
  /// Nil where nobody asks for copies.
  let copies: Copies?

  struct Copies: Sendable {
    let places: CopyPlaces
    let replaces: Bool
    let inputs: InputFiles
  }

  func answer(on file: ReceivedFile) -> CheckAnswer {
    let report = checks.checked(reader.report(on: file))
    var messages: [any Noticed] = []
    var failure: (any Error)?
    var hasCopy = false
    if let copies, let path = copies.places.path(of: file.path), report.isReadable {
      do {
        messages = try AnnotatedCopy.write(
          report, to: path, in: language, force: copies.replaces, inputs: copies.inputs)
        hasCopy = true
      } catch {
        failure = error
      }
    }
    return CheckAnswer(
      bytes: bytes(of: report), isReadable: report.isReadable,
      findings: FindingCount(report.findings), messages: messages, failure: failure,
      hasCopy: hasCopy)
  }

  private func bytes(of report: Report) -> [UInt8] {
    guard isJSON else { return Array(CheckText(report, levels, language).text.utf8) }
    var writer = JSONWriter()
    FindingsJSON.write(report, in: language, to: &writer)
    return writer.bytes
  }
}
