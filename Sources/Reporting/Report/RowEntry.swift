/// What a return says in one row of its form.
package struct RowEntry: Hashable, Sendable {
  package var match: Match
  /// In the main column.
  package var value: Value
  /// In the other columns of figures, where the table has any.
  package var more: [ValueColumn: Value]
  package var note: String
  /// The code and the label of the return, where they are not those of the form.
  package var found: RowWords?
  /// Where the row does not stand on the sheet of its table.
  package var sheet: String?

  package init(
    _ value: Value = .blank(), match: Match = .exact, more: [ValueColumn: Value] = [:],
    note: String = "", found: RowWords? = nil, sheet: String? = nil
  ) {
    self.value = value
    self.match = match
    self.more = more
    self.note = note
    self.found = found
    self.sheet = sheet
  }

  /// A row that the return lacks.
  package static let missing = RowEntry(match: .missing)

  /// Whether the return says anything there.
  var saysSomething: Bool {
    value.cell != nil || !value.isBlank || !note.isEmpty || found != nil
      || more.values.contains { $0.cell != nil || !$0.isBlank }
  }
}
