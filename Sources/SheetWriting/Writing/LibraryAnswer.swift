internal import CLibXLSXWriter

extension FileFault {
  /// Throws where the library says no. What it can say no to has been looked for in the plan, so that
  /// this is rare: memory, temporary files.
  static func check(_ answer: lxw_error, at place: String? = nil) throws(FileFault) {
    switch answer {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MEMORY_MALLOC_FAILED: throw .noMemory
    case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE: throw .noTemporaryFile(.last)
    default: throw .library(code: Int(answer.rawValue), at: place)
    }
  }

  /// What an answer to closing means, with what the system said at that moment.
  init?(closing answer: lxw_error, _ system: SystemAnswer) {
    switch answer {
    case LXW_NO_ERROR: return nil
    case LXW_ERROR_MEMORY_MALLOC_FAILED: self = .noMemory
    case LXW_ERROR_CREATING_TMPFILE:
      self = system.isNoRoom ? .noRoom(.temporaryFiles) : .noTemporaryFile(system)
    default:
      self =
        system.isNoRoom
        ? .noRoom(.output)
        : system.code == 0
          ? .library(code: Int(answer.rawValue), at: nil) : .refused(system)
    }
  }
}
