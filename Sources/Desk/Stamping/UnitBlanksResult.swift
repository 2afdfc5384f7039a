package import Vocabulary

/// What became of the files of many units.
package struct UnitBlanksResult: Sendable {
  package let folder: String
  package private(set) var made = 0
  package private(set) var replaced = 0
  /// They were there already, byte for byte.
  package private(set) var alreadyThere = 0
  /// Names of files that are there and are others.
  package private(set) var different: [String] = []
  /// Why single files could not be written.
  package private(set) var refused: [any Explained] = []
  /// Why the work ended before its end.
  package internal(set) var stop: (any Error)?

  init(folder: String) {
    self.folder = folder
  }

  mutating func add(_ outcome: UnitBlankOutcome, of name: String) {
    switch outcome {
    case .made: made += 1
    case .replaced: replaced += 1
    case .alreadyThere: alreadyThere += 1
    case .different: different.append(name)
    case .refused(let reason): refused.append(reason)
    case .stopped(let error): stop = error
    }
  }

  /// Files that are now as they should be.
  package var good: Int { made + replaced + alreadyThere }
}
