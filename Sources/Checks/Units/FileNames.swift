/// How sentences name files: a path is long, and says more of the desk than of the file.
enum FileNames {
  /// What stands behind the last stroke.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
