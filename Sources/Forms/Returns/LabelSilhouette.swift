/// The labels of a form as bare prints, taken from its list of rows without making the form. It serves to
/// make only the form that a return is of, as making all takes longer than reading the return.
package struct LabelSilhouette: Sendable {
  let prints: Set<UInt64>

  /// Nil for a file that is no list of rows; whoever reads it as one says why.
  package init?(ofRows file: LibraryFile) {
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
    let tab = UInt8(ascii: "\t")
    guard let header = lines.first,
      let place = header.split(separator: tab, omittingEmptySubsequences: false)
        .firstIndex(where: { $0.elementsEqual("label".utf8) })
    else { return nil }
    var prints: Set<UInt64> = []
    for line in lines.dropFirst() {
      var rest = line
      for _ in 0..<place {
        guard let next = rest.firstIndex(of: tab) else { break }
        rest = rest[rest.index(after: next)...]
      }
      prints.insert(Self.print(of: rest.prefix { $0 != tab }))
    }
    self.prints = prints
  }

  /// Of the letters alone: line breaks and blanks are not what tells forms apart.
  static func print(of bytes: ArraySlice<UInt8>) -> UInt64 {
    LabelPrint.of(bytes: bytes.lazy.filter { $0 > 0x20 })
  }
}
