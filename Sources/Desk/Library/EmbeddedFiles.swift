internal import CTemplates
internal import Forms

/// The files of `Templates/` as they were when the program was built, in the order of their names.
enum EmbeddedFiles {
  static let all: [LibraryFile] = (0..<ctemplates_count()).compactMap { index in
    // > The file at a place from 0 on, in the order of names; NULL where there is none.
    guard let file = unsafe ctemplates_file(index)?.pointee else { return nil }
    return unsafe LibraryFile(
      name: String(cString: file.name),
      bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
  }

  /// Nil where nothing of this name is built in.
  static func file(named name: String) -> LibraryFile? {
    all.first { $0.name == name }
  }
}
