package import Vocabulary

/// The pages of all codes about files that cannot be read.
package enum ContainerPages {
  package static let all: [FindingPage] = [
    missing, folder, special, unreadable, empty, otherSpreadsheet, password, disguise, otherKind,
    damage, ambiguousParts, unknownPacking, tooLarge, memory,
  ]
}
