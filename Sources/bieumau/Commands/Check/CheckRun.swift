internal import Desk
internal import Vocabulary

/// One run over all files: looked at on all processors, told in the order of the paths.
final class CheckRun {
  private let files: [ReceivedFile]
  private let checking: Checking
  private let workers: Workers
  private var tally = CheckTally()
  private var returns = ReturnsOfRun()
  /// Of how many there is no previous report.
  private var withoutPrevious = 0
  private var copies = 0
  private var failures = 0
  /// The workbook that was written.
  private var book: (name: String, furtherSheets: [String])?
  /// What was told that holds for every copy.
  private var told: Set<FindingCode> = []
  private static let aboutFolder: Set<FindingCode> = [
    .outputDiskFull, .outputNotPermitted, .outputFolderMissing,
  ]

  init(files: [ReceivedFile], checking: Checking, workers: Workers) {
    self.files = files
    self.checking = checking
    self.workers = workers
  }

  /// Writes what there is to tell of every file; of many files a person is told a summary as well.
  func write(to sink: inout ByteSink, _ call: Call) throws {
    try each(call) { result in
      if case .bytes(let bytes) = result { try sink.write(bytes) }
    }
    if case .text = checking.style, files.count > 1 {
      try sink.write(CheckSummary(tally: tally, language: call.language).text)
    }
  }

  /// Writes a workbook on all files. `name` is what messages call it.
  func writeBook(named name: String, to sink: inout ByteSink, _ call: Call) throws {
    var book = try ReviewBook(named: name, in: call.language)
    try each(call) { result in
      if case .rows(let file) = result { try book.add(file) }
    }
    self.book = (name, try book.finish(to: &sink))
  }

  /// What there is in the workbook, once it is in its place.
  func tellOfBook(_ call: Call) {
    guard let book else { return }
    for sheet in book.furtherSheets { call.console.note(CheckNotes.goesOn(in: sheet)) }
    call.console.note(CheckNotes.bookWritten(book.name, tally.read))
  }

  /// What is wrong with the forms themselves: for whoever looks at the returns of many, not for a unit
  /// with its own.
  func tellOfForms(_ call: Call) {
    guard files.count > 1, !call.console.isQuiet else { return }
    try? call.console.out.flush()
    for remark in checking.checks.formRemarks { call.console.report(remark) }
  }

  private func each(_ call: Call, _ take: (CheckAnswer.Result) throws -> Void) throws {
    let label = Phrase(vi: "Đang kiểm tra", en: "Checking")
    try call.console.progress(label, of: files.count) { bar in
      try workers.each(
        of: files, do: { [checking] in checking.answer(on: $0) },
        then: { (file, answer) throws in
          var answer = answer
          // What is told of few is put into shape here, once more; all else on the other threads.
          if returns.add(to: &answer.checked) {
            answer.result = checking.result(of: answer.checked.report)
          }
          try take(answer.result)
          tell(answer, call)
          bar.step(file.path)
        })
    }
  }

  private func tell(_ answer: CheckAnswer, _ call: Call) {
    tally.add(CheckedFile(answer.checked.report))
    if answer.checked.lacksPrevious { withoutPrevious += 1 }
    if answer.hasCopy { copies += 1 }
    for message in answer.messages where !call.console.isQuiet { call.console.report(message) }
    guard let failure = answer.failure else { return }
    failures += 1
    // A full disk is full for all copies: one sentence, not ten thousand.
    let code = (failure as? any Explained)?.code
    if let code, Self.aboutFolder.contains(code), !told.insert(code).inserted { return }
    call.console.report(failure)
  }

  /// What the shell is told, once the person has been told what became of the copies.
  func code(_ call: Call) -> ExitCode {
    if checking.copies != nil {
      // Behind the results, which a screen would show after it otherwise. A stream that takes nothing
      // more is told of when it is closed.
      try? call.console.out.flush()
      call.console.note(CheckNotes.copies(made: copies, failed: failures))
      if copies == 0, failures > 0 { return .failed }
    }
    if withoutPrevious > 0 {
      try? call.console.out.flush()
      call.console.note(CheckNotes.withoutPrevious(withoutPrevious, of: files.count))
    }
    let code = tally.read.code
    let isIncomplete = failures > 0 || checking.previous?.unused.isEmpty == false
    return isIncomplete && code == .done ? .toCorrect : code
  }
}
