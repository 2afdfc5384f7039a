internal import Grid
internal import JSON
internal import SheetReading
internal import Vocabulary

/// A workbook as one line of JSON.
enum DumpJSON {
  static func write(
    _ book: WorkbookFile, in language: Language, to sink: inout ByteSink
  ) throws -> [ReadingRemark] {
    var remarks: [ReadingRemark] = []
    var spoken = SpokenBytes(file: book.path)
    var writer = JSONWriter()
    try writer.object { line throws in
      if book.tables.dates == .from1904 { line.member("date1904", true) }
      try line.array("sheets") { sheets throws in
        for entry in book.sheets {
          try sheets.object { sheet throws in
            sheet.member("name", entry.name)
            sheet.member("state", entry.state.rawValue)
            remarks +=
              entry.declaredSize <= Dump.heldSheetBytes
              ? try writeHeld(entry, of: book, to: &sheet, &spoken, &sink)
              : try writePassing(entry, of: book, to: &sheet, &spoken, &sink)
          }
        }
      }
      line.array("findings") { findings in
        for remark in remarks {
          findings.object { finding in
            finding.member("code", remark.code.rawValue)
            finding.member("severity", remark.severity.rawValue)
            finding.member("sheet", remark.sheet)
            finding.member("cell", remark.cell?.description)
            finding.member("message", remark.message.text(in: language))
            finding.member("fix", remark.fix.text(in: language))
          }
        }
      }
    }
    try writer.drain { bytes throws in try sink.write(bytes) }
    return remarks
  }

  private static func writeHeld(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile, to object: inout JSONObjectWriter,
    _ spoken: inout SpokenBytes, _ sink: inout ByteSink
  ) throws -> [ReadingRemark] {
    let read = try book.read(entry)
    write(read.sheet.merges, to: &object)
    try object.array("cells") { cells throws in
      for cell in read.sheet.cells {
        let bytes = cell.bytes
        let formula = ShownFormula(cell)
        try spoken.add(bytes.count)
        try spoken.add(formula)
        write(cell.address, cell.kind, bytes.span, formula, to: &cells)
        try drain(&cells, into: &sink)
      }
    }
    return read.remarks
  }

  private static func writePassing(
    _ entry: WorkbookFile.SheetEntry, of book: WorkbookFile, to object: inout JSONObjectWriter,
    _ spoken: inout SpokenBytes, _ sink: inout ByteSink
  ) throws -> [ReadingRemark] {
    var stream = try SheetStream(entry, of: book)
    var formulas = PassingFormulas()
    try object.array("cells") { cells throws in
      while try stream.next() {
        let bytes = stream.bytes
        let formula = formulas.text(in: &stream)
        try spoken.add(bytes.count)
        try spoken.add(formula)
        write(stream.cell.address, stream.kind, bytes.span, formula, to: &cells)
        try drain(&cells, into: &sink)
      }
    }
    write(stream.merges, to: &object)
    return stream.remarks
  }

  private static func drain(
    _ cells: inout JSONArrayWriter, into sink: inout ByteSink
  ) throws(SystemError) {
    guard cells.byteCount > ByteSink.capacity else { return }
    try cells.drain { bytes throws(SystemError) in try sink.write(bytes) }
  }

  private static func write(_ merges: [CellRange], to object: inout JSONObjectWriter) {
    object.array("merges") { list in
      for merge in merges { list.element(merge.description) }
    }
  }

  private static func write(
    _ address: CellAddress, _ kind: Cell.Kind?, _ value: Span<UInt8>, _ formula: ShownFormula?,
    to cells: inout JSONArrayWriter
  ) {
    if Cell.isEmpty(kind, byteCount: value.count, hasFormula: formula != nil) { return }
    cells.object { object in
      object.member("ref", address)
      switch kind {
      case .text:
        object.member("kind", "text")
        object.member("value", utf8: value)
      case .number:
        object.member("kind", "number")
        object.member("value", number: value)
      case .date:
        object.member("kind", "date")
        object.member("value", number: value)
      case .boolean(let value):
        object.member("kind", "bool")
        object.member("value", value)
      case .error:
        object.member("kind", "error")
        object.member("value", utf8: value)
      case nil:
        object.null("kind")
        object.null("value")
      }
      if let formula { object.member("formula", formula.text) }
    }
  }
}
