internal import Reporting

/// Whether the columns that are described are those that the tables print.
struct DescribedColumns {
  let description: FormDescription

  /// Throws where a described column is in no table, where two columns of a table are described as
  /// one, and where a table has no main column: figures would be read from the wrong cells, or not
  /// at all.
  func compare(with tables: [FoundTable]) throws(TemplateMismatch) {
    let names = ColumnNames(description.columns)
    for column in description.columns {
      var isPrinted = false
      for (index, table) in tables.enumerated() {
        let printed = table.range.band.columns.filter { names.name(of: $0) == column.name }
        if !printed.isEmpty { isPrinted = true }
        // The columns below one merged heading are one.
        if Set(printed.map(\.heading)).count > 1 {
          throw mismatch(.columnPrintedTwice(heading: column.heading, table: index + 1))
        }
      }
      if !isPrinted { throw mismatch(.columnNotPrinted(heading: column.heading)) }
    }
    for (index, table) in tables.enumerated() where !table.hasMainColumn {
      throw mismatch(.noMainColumn(table: index + 1))
    }
  }

  private func mismatch(_ reason: TemplateMismatch.Reason) -> TemplateMismatch {
    TemplateMismatch(file: description.file ?? "form.json", reason: reason)
  }
}

extension FoundTable {
  /// True also of a table without any figures, which asks for none.
  fileprivate var hasMainColumn: Bool {
    let figures = columns.filter { if case .value = $0.role { true } else { false } }
    return figures.isEmpty || figures.contains { $0.role == .value(.main) }
  }
}
