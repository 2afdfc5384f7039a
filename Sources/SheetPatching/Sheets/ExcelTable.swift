internal import Container
internal import Markup
internal import SheetReading
internal import Vocabulary

/// A table's part: where it lies, and what its columns are called.
struct ExcelTable {
  private(set) var document: MarkupDocument
  private var name = ""
  /// Nil for a table without headings.
  private var headings: CellRange?
  private var columns: [(tag: Range<Int>, name: String)] = []

  init(_ part: OfficePackage.Part, of package: OfficePackage) throws(PatchingError) {
    document = try MarkupDocument(part, of: package)
    do throws(MarkupError) {
      try read(part)
    } catch {
      throw PatchingError(error, file: package.path)
    }
  }

  private mutating func read(_ part: OfficePackage.Part) throws(MarkupError) {
    var reader = XMLReader(document.text, part: part.name, PatchWord.vocabulary)
    while true {
      switch try reader.next() {
      case .start:
        switch (reader.depth, reader.word) {
        case (1, .table):
          name = EscapedCharacters.decoded(
            reader.string(.displayName) ?? reader.string(.name) ?? "")
          headings = Self.headings(reader)
        case (3, .tableColumn):
          let name = EscapedCharacters.decoded(reader.string(.name) ?? "")
          columns.append((reader.eventRange, name))
        default: continue
        }
      case .done: return
      case .end, .text, .needsMore: continue
      }
    }
  }

  private static func headings(_ table: borrowing XMLReader) -> CellRange? {
    guard table.integer(.headerRowCount) != 0,
      let range = table.string(.ref).flatMap({ CellRange($0) })
    else { return nil }
    return CellAddress(row: range.topLeft.row, column: range.bottomRight.column).map {
      CellRange(range.topLeft, $0)
    }
  }

  /// Calls the columns what the changed cells call them.
  mutating func rename(
    _ sheet: SheetChanges, in book: WorkbookFile
  ) throws(PatchingError) -> [PatchRemark] {
    guard let headings else { return [] }
    var renamed: [(cell: CellAddress, column: Int, old: String)] = []
    for (address, change) in sheet.changes.sorted(by: { $0.key < $1.key })
    where headings.contains(address) && change.endsFormula {
      let column = address.column - headings.topLeft.column
      guard columns.indices.contains(column) else { continue }
      guard case .text(let new) = change.content, !new.isEmpty else {
        throw refusal(sheet, book, address, .tableHeading(table: name))
      }
      if new == columns[column].name { continue }
      renamed.append((address, column, columns[column].name))
      columns[column].name = new
    }
    // With all new names in place, as two columns may change theirs with each other.
    for (cell, column, old) in renamed {
      let name = columns[column].name.lowercased()
      guard columns.filter({ $0.name.lowercased() == name }).count == 1 else {
        throw refusal(sheet, book, cell, .tableHeading(table: self.name))
      }
      guard try !StructuredReferences.name(column: old, in: book) else {
        throw refusal(sheet, book, cell, .headingInFormulas(table: self.name, heading: old))
      }
      let attribute = Self.attribute(columns[column].name)
      document.rewrite(columns[column].tag) { $0.set("name", attribute) }
    }
    return renamed.map { cell, _, old in
      PatchRemark(
        file: book.path, sheet: sheet.entry.name, cell: cell,
        .columnRenamed(table: name, from: old))
    }
  }

  private func refusal(
    _ sheet: SheetChanges, _ book: WorkbookFile, _ cell: CellAddress,
    _ reason: PatchingError.Reason
  ) -> PatchingError {
    PatchingError(file: book.path, sheet: sheet.entry.name, cell: cell, reason)
  }

  /// A name as it stands in an attribute: line breaks by their numbers, as Excel writes them.
  private static func attribute(_ name: String) -> String {
    var text = ""
    for scalar in EscapedCharacters.encoded(name).unicodeScalars {
      switch scalar {
      case "\n": text += "_x000a_"
      case "\r": text += "_x000d_"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return TagText.escaped(text)
  }
}
