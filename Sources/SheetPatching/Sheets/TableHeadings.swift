internal import Container
internal import Markup
internal import SheetReading
internal import Vocabulary

/// The headings of Excel's own tables. Each stands in a cell and in the table's part; a workbook in
/// which the two differ is damaged to Excel. So whoever changes the cell changes the part too.
enum TableHeadings {
  static func rename(
    in sheet: SheetChanges, of book: WorkbookFile, _ edits: inout PackageEdits,
    _ remarks: inout [PatchRemark]
  ) throws(PatchingError) {
    guard !sheet.map.tables.isEmpty, let part = sheet.entry.part else { return }
    let relationships: Relationships
    do throws(ReadingError) {
      relationships = try Relationships(of: part.key, in: book.package)
    } catch {
      throw PatchingError(error)
    }
    for id in sheet.map.tables {
      guard let name = relationships[id]?.part, let part = book.package.part(named: name) else {
        continue
      }
      var table = try ExcelTable(part, of: book.package)
      remarks += try table.rename(sheet, in: book)
      if !table.document.splices.isEmpty { edits.replace(part, with: table.document.bytes) }
    }
  }
}

/// A table's part: where it lies, and what its columns are called.
private struct ExcelTable {
  private(set) var document: MarkupDocument
  private var name = ""
  private var headings: CellRange?
  private var columns: [(spot: ElementSpot, name: String)] = []

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
        if reader.depth == 1, reader.word == .table {
          name = reader.string(.name) ?? ""
          // A table without headings says so.
          guard reader.integer(.headerRowCount) != 0 else { continue }
          headings = reader.string(.ref).flatMap { CellRange($0) }.flatMap { range in
            CellAddress(row: range.topLeft.row, column: range.bottomRight.column)
              .map { CellRange(range.topLeft, $0) }
          }
        } else if reader.depth == 3, reader.word == .tableColumn {
          let name = EscapedCharacters.decoded(reader.string(.name) ?? "")
          let tag = reader.eventRange
          columns.append(
            (
              ElementSpot(word: .tableColumn, depth: 3, tag: tag, closing: tag), name
            ))
        }
      case .done: return
      default: continue
      }
    }
  }

  mutating func rename(
    _ sheet: SheetChanges, in book: WorkbookFile
  ) throws(PatchingError) -> [PatchRemark] {
    guard let headings else { return [] }
    var remarks: [PatchRemark] = []
    for (address, change) in sheet.changes.sorted(by: { $0.key < $1.key })
    where headings.contains(address) && change.endsFormula {
      let index = address.column - headings.topLeft.column
      guard columns.indices.contains(index) else { continue }
      let old = columns[index].name
      func refusal(_ reason: PatchingError.Reason) -> PatchingError {
        PatchingError(file: book.path, sheet: sheet.entry.name, cell: address, reason)
      }
      guard case .text(let new) = change.content, !new.isEmpty,
        !columns.indices.contains(where: {
          $0 != index && columns[$0].name.lowercased() == new.lowercased()
        })
      else { throw refusal(.tableHeading(table: name)) }
      if new == old { continue }
      guard try !FormulaWords.mention(old, in: book) else {
        throw refusal(.headingInFormulas(table: name, heading: old))
      }
      columns[index].name = new
      document.rewrite(columns[index].spot.tag) { $0.set("name", Self.attribute(new)) }
      remarks.append(
        PatchRemark(
          file: book.path, sheet: sheet.entry.name, cell: address,
          .columnRenamed(table: name, from: old)))
    }
    return remarks
  }

  /// A name as it stands in an attribute: line breaks by their numbers, as Excel writes them.
  private static func attribute(_ name: String) -> String {
    let text = EscapedCharacters.encoded(name).replacingBreaks
    var writer = XMLWriter()
    writer.element("a") { $0.add("b", text) }
    let bytes = writer.finish()
    // `<a b="…"/>`
    return String(decoding: bytes.dropFirst(6).dropLast(3), as: UTF8.self)
  }
}

extension String {
  fileprivate var replacingBreaks: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n": text += "_x000a_"
      case "\r": text += "_x000d_"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

/// Whether any formula of the workbook names a column of a table.
private enum FormulaWords {
  static func mention(_ heading: String, in book: WorkbookFile) throws(PatchingError) -> Bool {
    let sought = heading.lowercased()
    do throws(ReadingError) {
      for entry in book.sheets where entry.part != nil {
        var stream = try SheetStream(entry, of: book)
        while try stream.next() {
          let bytes = stream.cell.formulaBytes
          guard bytes.contains(UInt8(ascii: "[")) else { continue }
          // In brackets an apostrophe stands before marks that have a meaning there.
          let formula = String(decoding: bytes.filter { $0 != UInt8(ascii: "'") }, as: UTF8.self)
          let plain = sought.filter { $0 != "'" }
          if formula.lowercased().contains(plain) { return true }
        }
      }
    } catch {
      throw PatchingError(error)
    }
    return false
  }
}
