import Container
import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

/// Damaged workbooks by the thousand, archives and the XML in them: every one is read or refused,
/// none ends the program, and what is read keeps its order. Run under AddressSanitizer in CI.
struct WorkbookMutationTests {
  /// A workbook as its archive and as its parts.
  private struct Source {
    let archive: [UInt8]
    let parts: [(name: String, content: [UInt8])]

    init(archive: [UInt8], folder: TemporaryFolder) throws {
      self.archive = archive
      let package = try OfficePackage(path: folder.file("source.xlsx", bytes: archive))
      parts = try package.parts.map { ($0.name, try package.bytes(of: $0)) }
    }
  }

  private static func sources(_ folder: TemporaryFolder) throws -> [Source] {
    let templates = try Template.allCases.map { try bytesOfFile($0.path) }
    let animals = workbookZoo.filter { !$0.expected.hasPrefix("refused") }
      .map { $0.book.zip.bytes() }
    return try (templates + animals).map { try Source(archive: $0, folder: folder) }
  }

  @Test(arguments: 0..<4)
  func `a damaged archive`(_ seed: UInt64) throws {
    try run(seed) { source, random in
      Mutation.mutated(source.archive, &random)
    }
  }

  @Test(arguments: 10..<14)
  func `damaged bytes of a part`(_ seed: UInt64) throws {
    try run(seed) { source, random in zip(source, &random, Mutation.mutated) }
  }

  @Test(arguments: 20..<26)
  func `other values and misplaced elements`(_ seed: UInt64) throws {
    try run(seed) { source, random in zip(source, &random, XMLMutation.mutated) }
  }

  private func run(
    _ seed: UInt64, _ damage: (Source, inout SeededRandom) -> [UInt8]
  ) throws {
    let folder = try TemporaryFolder()
    let sources = try Self.sources(folder)
    var random = SeededRandom(seed: seed)
    var outcomes: [Outcome: Int] = [:]
    for _ in 0..<Mutation.count(orElse: 60) {
      // The templates are five among hundreds, and as dear as all of them.
      let last = Bool.random(using: &random) ? 5 : sources.count
      let source = sources[Int.random(in: 0..<last, using: &random)]
      let path = try folder.file("a.xlsx", bytes: damage(source, &random))
      outcomes[try exercise(path), default: 0] += 1
    }
    // Damage that always ends in the same way would mean that this test looks at nothing.
    #expect(outcomes.count > 1, "\(outcomes)")
  }

  private enum Outcome {
    case read, readWithRemarks, refused
  }

  private func exercise(_ path: String) throws -> Outcome {
    var outcome = Outcome.read
    do throws(ReadingError) {
      let book = try WorkbookFile(path: path, wanted: .everything)
      let (workbook, remarks) = try book.readAll()
      if !remarks.isEmpty { outcome = .readWithRemarks }
      for remark in remarks { #expect(!remark.message.vietnamese.isEmpty) }
      for sheet in workbook.sheets {
        BookProof.expectOrder(sheet)
        for cell in sheet.cells {
          _ = (cell.formula, cell.shown, cell.style, cell.runs)
          if case .number(let number) = cell.value { #expect(StoredNumber(number.literal) != nil) }
        }
      }
    } catch {
      #expect(!error.message.vietnamese.isEmpty && !error.fix.english.isEmpty)
      return .refused
    }
    let book = try WorkbookFile(path: path, wanted: .formulas)
    for entry in book.sheets { try BookProof.expectSamePassingBy(entry, of: book) }
    return outcome
  }

  /// The workbook with some of its parts damaged, put together again.
  private func zip(
    _ source: Source, _ random: inout SeededRandom,
    _ damage: ([UInt8], inout SeededRandom) -> [UInt8]
  ) -> [UInt8] {
    let chosen = Int.random(in: 0..<source.parts.count, using: &random)
    let entries = source.parts.enumerated().map { index, part in
      ZipBuilder.Entry(
        part.name, index == chosen ? damage(part.content, &random) : part.content, deflated: false)
    }
    return ZipBuilder(entries).bytes()
  }
}
