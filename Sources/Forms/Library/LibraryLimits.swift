/// What this program sets to the files that describe forms. The largest of ours has 60 KB and some
/// 270 lines.
package enum LibraryLimits {
  package static let fileBytes = 4 << 20
  /// A value of JSON in memory takes many times the room of its letters.
  static let jsonBytes = 1 << 20
  package static let lines = 100_000
  /// All files of a person's own forms together, workbooks left out.
  package static let folderBytes = 64 << 20
  /// Names in one folder.
  package static let folderEntries = 10_000
  /// Levels of government in one file; the country has had four, and has two tiers now.
  static let levels = 40
  /// The words of all levels together: every text of a form is searched for each of them.
  static let levelWords = 2_000
  /// Among so many known words the one that a mistyped word resembles is looked for.
  static let hintWords = 2_000
}
