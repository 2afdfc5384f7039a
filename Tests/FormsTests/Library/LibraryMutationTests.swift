import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// Damaged descriptions by the hundred: every one is read or refused, none ends the program.
struct LibraryMutationTests {
  @Test(arguments: 0..<4)
  func `a damaged description is read or refused`(_ seed: Int) throws {
    let names = [
      "levels.json", "catalogue.tsv", "rach-gia-2022/form.json", "lao-cai-2022/rows.tsv",
    ]
    let sources = try names.map { try bytesOfFile(repositoryFile("Templates/\($0)")) }
    let levels = try LevelTreesReader.read(LibraryFile(name: names[0], bytes: sources[0]))
    let catalogue = try CatalogueReader.read(
      LibraryFile(name: names[1], bytes: sources[1]), levels: levels)
    var random = SeededRandom(seed: UInt64(seed))
    var outcomes = (read: 0, refused: 0)
    for round in 0..<Mutation.count(orElse: 200) {
      let file = LibraryFile(
        name: "a", bytes: Mutation.mutated(sources[round % sources.count], &random))
      let error = refused { () throws(LibraryError) in
        switch round % sources.count {
        case 0: _ = try LevelTreesReader.read(file)
        case 1: _ = try CatalogueReader.read(file, levels: levels)
        case 2: _ = try FormDescriptionReader.read(file, folder: "rach-gia-2022", levels: levels)
        default: _ = try RowDescriptionsReader.read(file, catalogue: catalogue, levels: levels)
        }
      }
      if let error {
        outcomes.refused += 1
        #expect(!error.message.vietnamese.isEmpty && !error.fix.english.isEmpty)
      } else {
        outcomes.read += 1
      }
    }
    // Damage that is never noticed, or always, would mean that this test looks at nothing.
    #expect(outcomes.read > 0)
    #expect(outcomes.refused > outcomes.read)
  }
}
