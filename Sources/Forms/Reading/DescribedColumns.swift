internal import Reporting
internal import Vietnamese

/// Whether the columns that are described are those that the tables print.
struct DescribedColumns {
  let description: FormDescription

  /// Throws where no table has a described column as one of figures, and where a table has no main
  /// one: figures would be read from the wrong cells, or not at all.
  func compare(with tables: [FoundTable]) throws(TemplateMismatch) {
    for column in description.columns where !tables.contains(where: { $0.prints(column) }) {
      throw mismatch(.columnNotPrinted(heading: column.heading))
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
  fileprivate func prints(_ described: FormDescription.Column) -> Bool {
    let key = Fold.key(described.heading)
    return columns.contains { column in
      column.role == .value(described.name) && column.heading.contains { Fold.key($0) == key }
    }
  }

  /// True also of a table without any figures, which asks for none.
  fileprivate var hasMainColumn: Bool {
    let figures = columns.filter { if case .value = $0.role { true } else { false } }
    return figures.isEmpty || figures.contains { $0.role == .value(.main) }
  }
}
