internal import Vocabulary

/// The pages of the codes about results that could not be written.
enum OutputPages {
  static let all: [FindingPage] = [
    isInput, exists, isFolder, notOrdinary, folderMissing, notPermitted, diskFull, writeFailed,
    nameTooLong, nameNotAccepted,
  ]
}
