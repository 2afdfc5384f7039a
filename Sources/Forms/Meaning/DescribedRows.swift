internal import Reporting

/// All rows that one file describes.
package struct DescribedRows: Sendable {
  /// The file that says it.
  let file: String
  /// In the order of the form.
  let ordered: [RowDescription]
  private let rows: [RowReference: RowDescription]

  /// No row stands twice among them: whoever reads the file refuses that.
  package init(_ rows: [RowDescription], of file: String) {
    self.file = file
    ordered = rows.sorted { $0.row < $1.row }
    self.rows = Dictionary(rows.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(row: RowReference) -> RowDescription? { rows[row] }

  /// Sets the duties that are described instead of those that the template's words say.
  ///
  /// Throws for a level that the form does not address: what is said of it would be lost.
  func override(_ form: inout Form) throws(TemplateMismatch) {
    for description in ordered {
      guard let shares = description.duties, form.row(description.row) != nil else { continue }
      if let stranger = shares.first(where: { !form.levels.contains($0.level) }) {
        throw TemplateMismatch(
          file: file, line: description.line,
          reason: .levelNotAddressed(stranger.level, known: form.levels))
      }
      let (table, row) = (description.row.table - 1, description.row.row - 1)
      let current = form.tables[table].rows[row].duties
      form.tables[table].rows[row].duties = Duties(
        form.levels.compactMap { level in
          if shares.isEmpty { return Duties.Share(level, .exempt) }
          return shares.first { $0.level == level } ?? current.share(of: level)
        })
    }
  }
}
