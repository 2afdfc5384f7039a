internal import Desk
internal import Vocabulary

/// One run over all files: looked at on all processors, told in the order of the paths.
final class CheckRun {
  private let files: [ReceivedFile]
  private let checking: Checking
  private let workers: Workers
  private var tally = ReadTally()
  private var copies = 0
  private var failures = 0
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

  func write(to sink: inout ByteSink, _ call: Call) throws {
    let label = Phrase(vi: "Đang kiểm tra", en: "Checking")
    try call.console.progress(label, of: files.count) { bar in
      try workers.each(
        of: files, do: { [checking] in checking.answer(on: $0) },
        then: { file, answer throws(SystemError) in
          try sink.write(answer.bytes)
          tell(answer, call)
          bar.step(file.path)
        })
    }
    if !checking.isJSON, files.count > 1 {
      try sink.write(ReadSummary.text(of: tally, in: call.language))
    }
  }

  private func tell(_ answer: CheckAnswer, _ call: Call) {
    tally.add(isReadable: answer.isReadable, answer.findings)
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
      call.console.note(
        Phrase(
          vi: "Đã lập \(copies) bản sao có đánh dấu"
            + (failures > 0 ? "; \(failures) bản không lập được" : ""),
          en: "\(copies) marked \(copies == 1 ? "copy" : "copies") made"
            + (failures > 0 ? "; \(failures) could not be made" : "")))
      if copies == 0, failures > 0 { return .failed }
    }
    return failures > 0 && tally.code == .done ? .toCorrect : tally.code
  }
}
