import Desk
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ReadRunTests {
  private let folder: TemporaryFolder
  private let reader: ReturnReader

  init() throws {
    folder = try TemporaryFolder()
    reader = try ReturnReader(FormLibrary())
  }

  /// Some hundred files, every third of them something else.
  private func make(_ count: Int) throws -> [ReceivedFile] {
    let book = TinyWorkbook.zip.bytes()
    for number in 0..<count {
      if number.isMultiple(of: 3) {
        try folder.file("\(number).pdf", holding: "%PDF-1.7")
      } else {
        try folder.file("\(number).xlsx", bytes: book)
      }
    }
    return try ReceivedFiles(under: [folder.path]).files
  }

  private struct Heard: Equatable {
    let bytes: [UInt8]
    let said: [String]
    let tally: ReadTally
  }

  private func hear(_ files: [ReceivedFile], _ kind: ReadStyle.Kind, threads: Int) throws -> Heard {
    let run = ReadRun(
      files: files, reader: reader,
      style: ReadStyle(kind: kind, levels: LevelTrees(), language: .vietnamese),
      workers: Workers(threads))
    let ear = Ear()
    var sink = ByteSink(ear.attempt)
    var said: [String] = []
    let tally = try run.write(to: &sink) { said += [$0] + $1.map(\.line) }
    try sink.flush()
    return Heard(bytes: ear.bytes, said: said, tally: tally)
  }

  @Test(arguments: [ReadStyle.Kind.json, .csv, .digest])
  func `the same bytes from one thread and from many`(kind: ReadStyle.Kind) throws {
    let files = try make(200)
    let alone = try hear(files, kind, threads: 1)
    #expect(alone.tally.files == 200 && alone.tally.unreadable == 67)
    for threads in [2, 5, 16] {
      #expect(try hear(files, kind, threads: threads) == alone)
    }
  }

  @Test func `each file is said in the order of the paths`() throws {
    let files = try make(60)
    let said = try hear(files, .json, threads: 4).said
    #expect(said == files.map(\.path))
    #expect(said == said.sorted())
  }

  @Test func `a broken stream ends the run`() throws {
    let run = ReadRun(
      files: try make(240), reader: reader,
      style: ReadStyle(kind: .json, levels: LevelTrees(), language: .vietnamese),
      workers: Workers(3))
    let ear = Ear()
    ear.failure = .brokenPipe
    #expect(throws: SystemError.brokenPipe) {
      var sink = ByteSink(ear.attempt)
      _ = try run.write(to: &sink) { _, _ in }
    }
  }
}
