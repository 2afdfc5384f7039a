/// How sentences name files: a path is long, and says more of the desk than of the file.
package enum FileNames {
  /// What stands behind the last stroke.
  package static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The same in quotation marks.
  package static func quoted(_ path: String) -> String {
    Quoting.quoted(last(of: path), upTo: 60)
  }
}
