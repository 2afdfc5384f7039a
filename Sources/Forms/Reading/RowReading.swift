internal import Grid
internal import Reporting
internal import Vietnamese

/// A row as it is printed.
struct FoundRow {
  let sheetRow: Int
  let code: String
  let label: LabelReading
  let unit: String
  let hints: [FormRow.Hint]
  /// The note columns, from left to right.
  let notes: [Note]

  struct Note {
    let text: String
    /// Whether the column is there to name who reports.
    let namesReporter: Bool
  }

  func with(label: LabelReading) -> FoundRow {
    FoundRow(
      sheetRow: sheetRow, code: code, label: label, unit: unit, hints: hints, notes: notes)
  }

  var note: String { notes.map(\.text).joined(separator: "\n") }

  /// Codes that are none are kept as they are printed and say nothing about the order. A dash may
  /// stand in front of the label instead.
  var rowCode: RowCode {
    if code.isEmpty, ["- ", "+ ", "– ", "• "].contains(where: { label.label.hasPrefix($0) }) {
      return .bullet
    }
    return RowCode(code) ?? .none
  }
}

/// Takes a row apart by the columns of its table.
struct RowReading {
  let columns: [FormColumn]
  let styles: CellStyles

  /// Nil for a line that holds nothing of the table: a remark between the rows, a page number.
  func row(of line: SheetLine) -> FoundRow? {
    func piece(_ role: FormColumn.Role) -> SheetLine.Piece? {
      columns.first { $0.role == role }.flatMap { line.piece(at: $0.position) }
    }
    let codePiece = piece(.code)
    var code = codePiece?.text.onOneLine ?? ""
    // A heading may be merged over the whole width of the table, its number in front.
    let isMergedHeading = piece(.label) == nil && codePiece.map { RowCode($0.text) == nil } ?? false
    guard let labelPiece = piece(.label) ?? (isMergedHeading ? codePiece : nil) else {
      return codePiece.map { codeOnly(line, $0) }
    }
    var label = LabelReading(labelPiece, styles)
    if code.isEmpty || isMergedHeading {
      (code, label.label) = LeadingCode.split(label.label)
    }
    return FoundRow(
      sheetRow: line.row, code: code, label: label, unit: piece(.unit)?.text ?? "",
      hints: hints(of: line), notes: notes(of: line))
  }

  private func codeOnly(_ line: SheetLine, _ piece: SheetLine.Piece) -> FoundRow {
    var label = LabelReading(piece, styles)
    label.label = ""
    return FoundRow(
      sheetRow: line.row, code: piece.text.onOneLine, label: label,
      unit: columns.first { $0.role == .unit }.flatMap { line.piece(at: $0.position)?.text } ?? "",
      hints: hints(of: line), notes: notes(of: line))
  }

  private func hints(of line: SheetLine) -> [FormRow.Hint] {
    columns.compactMap { column in
      guard case .value(let value) = column.role, let piece = line.piece(at: column.position),
        case .text = piece.cell.kind
      else { return nil }
      return FormRow.Hint(value, piece.text)
    }
  }

  private func notes(of line: SheetLine) -> [FoundRow.Note] {
    columns.filter { $0.role == .note }.compactMap { column in
      line.piece(at: column.position).map {
        FoundRow.Note(text: $0.text, namesReporter: column.namesReporter)
      }
    }
  }
}

extension FormColumn {
  fileprivate var namesReporter: Bool {
    guard let heading = heading.last else { return false }
    let words = Fold.bare(heading)
    return ["bao cao", "thuc hien", "chu tri", "cung cap", "trach nhiem", "nguon so lieu"]
      .contains { words.contains($0) }
  }
}
