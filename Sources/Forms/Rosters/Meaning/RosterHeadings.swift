/// The line of a table that names the columns of a list of units.
struct RosterHeadings {
  /// In the lines of the table.
  let index: Int
  /// What each column says, by its place. Columns of no meaning here are left out.
  let columns: [Int: RosterColumn]
  /// How many cells the line has, in text.
  let width: Int?

  func place(of column: RosterColumn) -> Int? {
    columns.first { $0.value == column }?.key
  }

  func has(_ column: RosterColumn) -> Bool { columns.values.contains(column) }

  /// Whether a line names columns again, as on every printed page, or in the other language.
  func isRepeated(in found: [Int: RosterColumn]) -> Bool {
    found.values.contains(.name) && found.allSatisfy { columns[$0.key] == $0.value }
  }
}

extension RosterHeadings {
  enum Search {
    /// At least the names of the units have a column.
    case found(RosterHeadings)
    /// A line of headings without that one.
    case nameless(line: Int, [RosterColumn])
    case none
  }

  /// The line among the first ones that names most columns; of equal ones the first.
  static func search(in table: RosterTable) -> Search {
    var best: RosterHeadings?
    var nameless: (index: Int, columns: Set<RosterColumn>)?
    for (index, line) in table.lines.prefix(RosterLimits.headingLines).enumerated() {
      let found = columns(named: index, of: table)
      let kinds = Set(found.values)
      if kinds.contains(.name) {
        if kinds.count > best.map({ Set($0.columns.values).count }) ?? 0 {
          best = RosterHeadings(index: index, columns: found, width: line.width)
        }
      } else if kinds.count > max(1, nameless?.columns.count ?? 0) {
        // One word may stand anywhere.
        nameless = (index, kinds)
      }
    }
    if let best { return .found(best) }
    guard let nameless else { return .none }
    return .nameless(
      line: table.lines[nameless.index].number,
      RosterColumn.allCases.filter(nameless.columns.contains))
  }

  /// The columns that a line names. Headings that are merged with the lines below count in each:
  /// the others are often split there, "Đơn vị" into "Mã" and "Tên".
  static func columns(named index: Int, of table: RosterTable) -> [Int: RosterColumn] {
    let line = table.lines[index]
    var named: [Int: RosterColumn] = [:]
    for above in table.lines[max(0, index - mergedLines)..<index] {
      for cell in above.cells where cell.lastLine >= line.number {
        named[cell.column] = RosterColumn(heading: cell.text)
      }
    }
    for cell in line.cells {
      if let column = RosterColumn(heading: cell.text) { named[cell.column] = column }
    }
    return named
  }

  /// Lines that headings have at most.
  static let mergedLines = 3
}

extension RosterTable {
  /// Whether it is a list of units by its headings.
  package var hasHeadings: Bool {
    if case .found = RosterHeadings.search(in: self) { true } else { false }
  }
}

extension RosterHeadings {
  /// What makes it doubtful which column, or which line, is meant.
  func mistakes(in table: RosterTable) -> [RosterMistake] {
    let place = table.place.at(line: table.lines[index].number)
    var mistakes: [RosterMistake] = []
    for column in RosterColumn.allCases {
      let places = columns.filter { $0.value == column }.keys.sorted()
      if places.count > 1 {
        mistakes.append(RosterMistake(place, .repeatedHeading(column, columns: places)))
      }
    }
    if has(.parent), !has(.code) { mistakes.append(RosterMistake(place, .parentsWithoutCodes)) }
    return mistakes + otherHeadings(in: table)
  }

  /// Another line of headings begins another list. Lines just above are the upper part of these.
  private func otherHeadings(in table: RosterTable) -> [RosterMistake] {
    let own = table.lines[index].number
    for (other, line) in table.lines.enumerated() where other != index {
      if other < index, index - other < Self.mergedLines { continue }
      let found = Self.columns(named: other, of: table)
      guard Set(found.values).count > 1, found.values.contains(.name), !isRepeated(in: found)
      else { continue }
      let (first, second) = (min(own, line.number), max(own, line.number))
      return [RosterMistake(table.place.at(line: second), .secondHeadings(first: first))]
    }
    return []
  }
}
