internal import SheetWriting

extension SheetWritingError {
  /// The same of the file that a person has asked for.
  func named(_ path: String) -> SheetWritingError {
    switch self {
    case .plan(_, let fault): .plan(path: path, fault)
    case .file(_, let fault): .file(path: path, fault)
    }
  }
}
