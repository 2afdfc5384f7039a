internal import Grid
internal import Reporting

/// The names of new sheets: those of the template where each table has a sheet of its own.
enum SheetNames {
  /// The hidden sheet has it.
  static let service = "bieumau"

  static func names(of tables: [TemplateTable]) -> [String] {
    var names: [String] = []
    for layout in tables {
      let own = layout.isAlone ? layout.sheet.name : layout.table.printedName
      let wanted = clean(own ?? "Biểu \(layout.table.number)")
      var name = wanted.isEmpty ? "Biểu \(layout.table.number)" : wanted
      var count = 2
      while isTaken(name, in: names) {
        let suffix = " (\(count))"
        name = wanted.cut(toUnits: 31 - suffix.utf16.count) + suffix
        count += 1
      }
      names.append(name)
    }
    return names
  }

  /// Programs take names for the same that differ in capitals only.
  private static func isTaken(_ name: String, in names: [String]) -> Bool {
    let folded = name.lowercased()
    return folded == service || names.contains { $0.lowercased() == folded }
  }

  /// Without what no sheet's name can hold.
  private static func clean(_ name: String) -> String {
    let letters = name.onOneLine.map { "[]:*?/\\".contains($0) ? " " : $0 }
    var name = String(letters).onOneLine
    while name.hasPrefix("'") { name.removeFirst() }
    name = name.cut(toUnits: 31)
    while name.hasSuffix("'") || name.hasSuffix(" ") { name.removeLast() }
    return name
  }
}

extension String {
  /// Its beginning, at most so many units long: sheets count their names so.
  fileprivate func cut(toUnits limit: Int) -> String {
    var name = self
    while name.utf16.count > limit { name.removeLast() }
    return name
  }
}
