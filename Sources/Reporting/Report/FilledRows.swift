extension ReportRow {
  /// Whether any column of figures holds something.
  package var isFilled: Bool {
    isFilled(in: .main) || sideColumns.contains { isFilled(in: $0) }
  }

  /// Whether the column holds a figure, or words in its place. What the form prints there to say who
  /// reports is neither.
  package func isFilled(in column: ValueColumn) -> Bool {
    if column == .main, figure != nil { return true }
    guard let value = self[column] else { return false }
    return value.figure != nil || value.text != nil
      || !value.raw.isEmpty && value.raw != form.hint(in: column)
  }
}
