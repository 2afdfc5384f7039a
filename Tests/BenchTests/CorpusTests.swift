import Grid
import SheetReading
import TestSupport
import Testing

@testable import bieumau_bench

/// The corpus is the same everywhere, and readable: figures taken on it mean something.
struct CorpusTests {
  static let templates = repositoryFile("Templates")
  /// Every template in every manner.
  static let returns = 50

  @Test func `has the same bytes every time`() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    for folder in [one, other] { _ = try corpus(in: folder) }
    #expect(try one.names == other.names)
    #expect(try one.names.count == Self.returns + 1)
    for name in try one.names {
      #expect(try bytesOfFile(one(name)) == bytesOfFile(other(name)), "\(name)")
    }
  }

  @Test func `is read without remarks`() throws {
    let folder = try TemporaryFolder()
    let corpus = try corpus(in: folder)
    for path in corpus.returns + [corpus.large] {
      let (book, remarks) = try WorkbookFile(path: path).readAll()
      #expect(remarks.isEmpty, "\(path): \(remarks)")
      for sheet in book.sheets {
        #expect(!sheet.cells.isEmpty)
        #expect(sheet.cells.allSatisfy { $0.value != nil })
      }
    }
  }

  @Test func `goes away unless it is kept`() throws {
    let path: String
    do {
      let corpus = try Corpus(
        returns: 1, cells: 1, templates: Self.templates, keptIn: nil)
      path = corpus.large
      #expect(try !bytesOfFile(path).isEmpty)
    }
    #expect(throws: (any Error).self) { try bytesOfFile(path) }
  }

  @Test func `has returns of every manner`() {
    let manners = (0..<Self.returns).map { Manner.of(return: $0) }
    #expect(Set(manners) == Set(Manner.allCases))
    #expect(manners.count { $0 == .plain } * 10 == manners.count * 6)
  }

  @Test func `tells of templates that are not there`() throws {
    #expect(throws: (any Error).self) {
      try Corpus(returns: 1, cells: 1, templates: "/nowhere", keptIn: nil)
    }
  }

  private func corpus(in folder: TemporaryFolder) throws -> Corpus {
    try Corpus(
      returns: Self.returns, cells: 1003, templates: Self.templates, keptIn: folder.path)
  }
}
