/// Why a file, or a part of it, cannot be read: the file's path, and the part where it is about one.
package struct ContainerError: Error, Hashable {
  package let path: String
  package let part: String?
  package let reason: Reason

  package enum Reason: Hashable, Sendable {
    case notFound
    /// Nothing is found under a name of which some letters are lost.
    case garbledName
    case nameTooLong
    case linksInCircle
    case folder
    case notOrdinary
    case noPermission
    case system(errno: Int32)
    case changedWhileReading
    case empty
    case wrongKind(FileKind)

    case damaged
    case damagedPart
    case duplicatePart
    case overlappingPart
    case encryptedPart
    case unknownCompression(method: Int)
    /// Said of a part that was to be added.
    case partNameTaken
    case partNameUnfit

    case fileTooLarge(mebibytes: Int, limit: Int)
    case tooManyParts(count: Int, limit: Int)
    case directoryTooLarge(limit: Int)
    case partTooLarge(limit: Int)
    case totalTooLarge(limit: Int)
    case noMemory
  }

  init(_ reason: Reason, path: String, part: String? = nil) {
    self.path = path
    self.part = part
    self.reason = reason
  }

  /// Why the file of this name could not be opened.
  init(opening path: String, _ failure: FileReadFailure) {
    // Bytes of a name that are no UTF-8 arrive here as U+FFFD; the file may well be there.
    let isGarbled = failure == .notFound && path.unicodeScalars.contains("\u{FFFD}")
    self.init(isGarbled ? .garbledName : Reason(failure), path: path)
  }
}

extension ContainerError.Reason {
  init(_ failure: FileReadFailure) {
    self =
      switch failure {
      case .notFound: .notFound
      case .nameTooLong: .nameTooLong
      case .linksInCircle: .linksInCircle
      case .folder: .folder
      case .notOrdinary: .notOrdinary
      case .noPermission: .noPermission
      case .tooLarge(let bytes, let limit):
        // Rounded up: a file just above the limit must not be quoted as being at it.
        .fileTooLarge(mebibytes: (bytes - 1) / mebibyte + 1, limit: limit / mebibyte)
      case .changed: .changedWhileReading
      case .system(let code): .system(errno: code)
      }
  }

  init(_ failure: ZipDirectory.Failure, limits: PackageLimits) {
    self =
      switch failure {
      case .read(let failure): Self(failure)
      case .notWhole: .damaged
      case .tooManyParts(let count): .tooManyParts(count: count, limit: limits.parts)
      case .directoryTooLarge: .directoryTooLarge(limit: limits.directoryBytes / mebibyte)
      }
  }
}
