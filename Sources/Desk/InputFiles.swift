/// The files a run reads, which no output of that run may be.
///
/// Made once for all outputs of a run: a hundred copies of a hundred inputs cost a hundred looks
/// at the disk, not ten thousand.
package struct InputFiles: ExpressibleByArrayLiteral, Sendable {
  private let paths: [FileIdentity: String]

  package init(_ paths: [String]) {
    var known: [FileIdentity: String] = [:]
    for path in paths {
      // An input whose folder cannot even be looked into cannot be read either; the reader says
      // so, and there is nothing there that an output could destroy.
      guard let identity = try? FileIdentity(of: path) else { continue }
      if known[identity] == nil { known[identity] = path }
    }
    self.paths = known
  }

  package init(arrayLiteral paths: String...) {
    self.init(paths)
  }

  /// The input that is this very file, as it was named.
  func path(of identity: FileIdentity) -> String? {
    paths[identity]
  }
}
