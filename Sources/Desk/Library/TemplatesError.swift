package import Container
internal import Forms
internal import Glibc

/// Why a person's folder of forms cannot be used.
package enum TemplatesError: Error, Hashable {
  case folderMissing(path: String)
  case notFolder(path: String)
  case notPermitted(path: String)
  case folderUnreadable(path: String, cause: SystemError)
  case tooManyEntries(path: String, limit: Int)
  case folderTooLarge(path: String, limit: Int)
  /// The folder of one form, where the folder of all of them is asked for.
  case isFormFolder(path: String)
  /// The form's folder, and a workbook in it that may be meant for its template.
  case noTemplate(path: String, workbook: String?)
  case fileTooLarge(path: String, mebibytes: Int, limit: Int)
  case fileUnreadable(ContainerError)
}

extension TemplatesError {
  init(_ failure: FolderListing.Failure, path: String) {
    self =
      switch failure {
      case .tooMany: .tooManyEntries(path: path, limit: LibraryLimits.folderEntries)
      case .system(let error):
        switch error.code {
        case ENOENT: .folderMissing(path: path)
        case ENOTDIR: .notFolder(path: path)
        case EACCES, EPERM: .notPermitted(path: path)
        default: .folderUnreadable(path: path, cause: error)
        }
      }
  }

  init(_ error: ContainerError) {
    self =
      switch error.reason {
      // The cure for a large workbook is none for a table.
      case .fileTooLarge(let mebibytes, let limit):
        .fileTooLarge(path: error.path, mebibytes: mebibytes, limit: limit)
      default: .fileUnreadable(error)
      }
  }
}
