internal import Desk
internal import JSON
internal import Reporting
internal import Vocabulary

/// What a run says of one file: made on any thread, said on the first one.
struct CheckAnswer: Sendable {
  var checked: CheckedReturn
  /// Of the report as `checked` has it.
  var result: Result
  /// What became of the copy; nothing where it is as it should be.
  let messages: [any Noticed]
  /// Why there is no copy, though one was asked for.
  let failure: (any Error)?
  let hasCopy: Bool

  enum Result: Sendable {
    case bytes([UInt8])
    case rows(ReviewedFile)
  }
}

/// How one file is looked at: the same for all files of a run.
struct Checking: Sendable {
  let reader: ReturnReader
  let checks: ReportChecks
  /// Nil where nobody asks for a comparison.
  let previous: PreviousReports?
  /// Whether there is one file to be checked.
  let isOnly: Bool
  let levels: LevelTrees
  let language: Language
  let style: Style
  /// Nil where nobody asks for copies.
  let copies: Copies?

  enum Style: Sendable {
    case json
    /// For a person; of many findings of one kind only the first, unless all are asked for.
    case text(showsAll: Bool)
    /// A workbook on all files.
    case workbook
  }

  struct Copies: Sendable {
    let places: CopyPlaces
    let replaces: Bool
    let inputs: InputFiles
  }

  func answer(on file: ReceivedFile) -> CheckAnswer {
    let checked = checks.checked(reader.report(on: file), after: previous, isOnly: isOnly)
    var messages: [any Noticed] = []
    var failure: (any Error)?
    var hasCopy = false
    if let copies, let path = copies.places.path(of: file.path), checked.ofUnit.isReadable {
      do {
        messages = try AnnotatedCopy.write(
          checked.ofUnit, to: path, in: language, force: copies.replaces, inputs: copies.inputs)
        hasCopy = true
      } catch {
        failure = error
      }
    }
    return CheckAnswer(
      checked: checked, result: result(of: checked.report), messages: messages, failure: failure,
      hasCopy: hasCopy)
  }

  func result(of report: Report) -> CheckAnswer.Result {
    switch style {
    case .json:
      var writer = JSONWriter()
      FindingsJSON.write(report, in: language, to: &writer)
      return .bytes(writer.bytes)
    case .text(let showsAll):
      return .bytes(Array(CheckText(report, levels, language, showsAll: showsAll).text.utf8))
    case .workbook: return .rows(ReviewedFile(report, levels, in: language))
    }
  }
}
