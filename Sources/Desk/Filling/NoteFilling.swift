internal import Forms
internal import Vocabulary

/// The note of a unit beside what the form prints in its note columns, such as who reports the row:
/// that stays, and the unit's note stands below it.
struct NoteFilling {
  /// The note without what stands in the template already.
  let own: String
  /// The cell that takes it, and all that is to stand there; nil where nothing is new.
  let change: (cell: ReportPlaces.NoteCell, text: String)?

  /// `note` as a return says it: its note columns one below the other, those of the form among them or
  /// not.
  init(_ note: String, _ cells: [ReportPlaces.NoteCell]) {
    var rest = note.lines
    let printed = cells.map(\.text.lines)
    for lines in printed {
      if let place = rest.place(of: lines) { rest.removeSubrange(place) }
    }
    own = rest.joined(separator: "\n")
    guard !rest.allSatisfy(\.isEmpty), !printed.contains(where: { $0.place(of: rest) != nil }),
      let cell = cells.first(where: { $0.text.isEmpty }) ?? cells.first
    else {
      change = nil
      return
    }
    // In one column a return has both in its own order.
    let isWhole = cells.count == 1 && note.contains(cell.text)
    change = (cell, isWhole || cell.text.isEmpty ? (isWhole ? note : own) : "\(cell.text)\n\(own)")
  }
}

extension String {
  /// None of an empty text.
  fileprivate var lines: [String] {
    isEmpty ? [] : split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension [String] {
  /// Where these lines stand one below the other.
  fileprivate func place(of lines: [String]) -> Range<Int>? {
    guard !lines.isEmpty, count >= lines.count else { return nil }
    for start in 0...(count - lines.count) where Array(self[start..<start + lines.count]) == lines {
      return start..<start + lines.count
    }
    return nil
  }
}
