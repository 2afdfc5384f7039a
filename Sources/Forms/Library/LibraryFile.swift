/// One file that describes forms, and the name by which messages call it. Whoever opens files has
/// read it; here nothing is opened.
package struct LibraryFile: Sendable {
  package let name: String
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension LibraryFile {
  func refuseSize(above limit: Int) throws(LibraryError) {
    guard bytes.count <= limit else {
      throw LibraryPlace(file: name).error(.tooLarge(bytes: bytes.count, limit: limit))
    }
  }
}
