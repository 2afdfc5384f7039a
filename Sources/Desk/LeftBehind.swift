/// What systems and programs leave in folders by themselves: hidden files, the marks of open
/// workbooks, picture caches. Nobody put them there to be read.
enum LeftBehind {
  /// Whether it is the name of such a file or folder.
  static func names(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$")
      || ["thumbs.db", "desktop.ini", "__macosx"].contains(name.lowercased())
  }
}
