internal import Container
internal import Vocabulary

/// What became of one unit's file.
enum UnitBlankOutcome: Sendable {
  case made
  case replaced
  /// It was there already, byte for byte.
  case alreadyThere
  /// Another file of its name is there, and stays.
  case different
  /// This file cannot be written; others can.
  case refused(any Explained)
  /// No file can be written.
  case stopped(any Error)
}

/// One unit's file on the disk.
struct UnitBlankFile {
  let path: String
  let force: Bool
  let inputs: InputFiles

  /// A file that holds these bytes already is left alone, with `force` too: who sends forms out again
  /// sees by the dates what is new.
  func write(_ bytes: [UInt8]) throws -> UnitBlankOutcome {
    // A longer file is not read. One that cannot be read is another one, or says so when written.
    let present = try? WholeFile.bytes(of: path, limit: bytes.count)
    if present == bytes { return .alreadyThere }
    let isReplaced = (try? FileStatus(of: path)) != nil
    do {
      // From one run of thousands each file can be made again: nobody waits for the disk.
      try OutputFile.write(to: path, force: force, inputs: inputs, flush: .whenTheSystemLikes) {
        try $0.write(bytes)
      }
      return isReplaced ? .replaced : .made
    } catch let error as OutputError {
      return outcome(of: error, isPresent: isReplaced)
    }
  }

  private func outcome(of error: OutputError, isPresent: Bool) -> UnitBlankOutcome {
    switch error {
    case .exists: .different
    case .isInput, .isFolder, .notOrdinary: .refused(error)
    // Where a file is to be replaced it is the file that is protected.
    case .notPermitted: isPresent ? .refused(error) : .stopped(error)
    case .folderMissing, .diskFull, .writeFailed, .nameTooLong, .nameNotAccepted: .stopped(error)
    }
  }
}
