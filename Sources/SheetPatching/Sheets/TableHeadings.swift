internal import Container
internal import SheetReading

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
      table.document.save(in: &edits)
    }
  }
}
