internal import Reporting
internal import Vocabulary

/// All that decides about the sheets of a blank form but for the words in which its unit is named.
///
/// The makers of the sheets are handed this and `UnitWords`, never the unit itself. So two units of
/// one outline get the same sheets, with other words in the places of those: thousands of forms can
/// be made by putting other words into one of them.
package struct BlankOutline: Hashable, Sendable {
  let level: Level?
  let period: Period?
  let choices: [BlankOrder.Choice]
  /// What each row asks of whoever gets the form, table by table.
  let duties: [[Duty]]
  /// How high the name of the unit stands in each table, in points: a long one takes several lines.
  /// Nil where the name is left open.
  let nameHeights: [Double]?
}

/// The words in which a blank form names its unit. They stand in cells by themselves, and nothing
/// else of the sheets depends on them.
package struct UnitWords: Hashable, Sendable {
  /// The line above each header; nil where the name is left open.
  package let line: String?
  /// What the workbook says of itself, in a cell and in a property of the document.
  package let mark: String

  package init(line: String?, mark: String) {
    self.line = line
    self.mark = mark
  }
}

extension BlankOrder {
  package var words: UnitWords {
    UnitWords(line: unit.map { IdentityLine.words(for: $0) }, mark: mark)
  }
}

extension FormRendering {
  package func outline(of order: BlankOrder) -> BlankOutline {
    var duties: [[Duty]] = []
    for table in form.tables { duties.append(table.rows.map { order.duty(of: $0) }) }
    return BlankOutline(
      level: order.level, period: order.period, choices: order.choices, duties: duties,
      nameHeights: order.words.line.map(heights))
  }

  /// Tables are mostly of one width.
  private func heights(of line: String) -> [Double] {
    var known: [Double: Double] = [:]
    return identityRooms.map { room in
      if let height = known[room] { return height }
      let height = IdentityLine.height(of: line, in: room)
      known[room] = height
      return height
    }
  }
}
