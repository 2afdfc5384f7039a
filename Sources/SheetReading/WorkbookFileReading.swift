package import Grid

extension WorkbookFile {
  /// A sheet in memory, and what was noticed while it was read.
  package struct ReadSheet {
    package let sheet: Sheet
    package let remarks: [ReadingRemark]
  }

  /// Reads a sheet into memory.
  package func read(_ entry: SheetEntry) throws(ReadingError) -> ReadSheet {
    var side = SideReading(self)
    return try read(entry, &side)
  }

  /// Reads all sheets into memory, and what is beside them.
  package func readAll() throws(ReadingError) -> (workbook: Workbook, remarks: [ReadingRemark]) {
    var side = SideReading(self)
    var read: [Sheet] = []
    var remarks: [ReadingRemark] = []
    for entry in sheets {
      let one = try self.read(entry, &side)
      read.append(one.sheet)
      remarks += one.remarks
    }
    let told = side.remarks.count
    let asides = side.readAsides()
    return (Workbook(sheets: read, tables: tables, asides: asides), remarks + side.remarks[told...])
  }

  private func read(
    _ entry: SheetEntry, _ side: inout SideReading
  ) throws(ReadingError) -> ReadSheet {
    var stream = try SheetStream(entry, of: self, side.budget)
    stream.tellsOfOrder = false
    let told = side.remarks.count
    var builder = CellStoreBuilder(tables)
    while try stream.next() {
      guard builder.count < ReadingLimits.cells else {
        throw error(.tooMany(.cells, limit: ReadingLimits.cells), entry)
      }
      guard stream.keepCell(in: &builder, &side.held) else {
        throw error(.longText(limit: ReadingLimits.textBytes), entry)
      }
      guard side.held <= ReadingLimits.heldBytes else {
        throw error(.tooMuchText(limit: ReadingLimits.heldBytes), entry)
      }
    }
    if let orphan = builder.firstOrphan { stream.remark(.noSuchFormula, at: orphan) }
    let (cells, repeated) = builder.build()
    for address in repeated { stream.remark(.repeatedCell, at: address) }
    let layout = try stream.finishLayout(&side.budget)
    let (notes, conversations) = side.readNotes(of: entry)
    return ReadSheet(
      sheet: Sheet(
        name: entry.name, state: entry.state, position: entry.position, cells: cells,
        merges: stream.merges, layout: layout, notes: notes, remarks: conversations),
      remarks: stream.remarks + side.remarks[told...])
  }

  private func error(_ reason: ReadingError.Reason, _ entry: SheetEntry) -> ReadingError {
    ReadingError(file: path, sheet: entry.name, reason)
  }
}
