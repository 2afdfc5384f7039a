import Container
import Grid
import TestSupport

@testable import SheetReading

/// The layout of a sheet whose children of `<worksheet>` are drawn in a test.
func drawnLayout(
  _ content: String, wanted: LayoutScope = .all, links: String = "",
  namespace: String = SpreadsheetNamespace.transitional, budget: AsideBudget = AsideBudget()
) throws -> SheetLayout {
  let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let part = try DrawnPart(
    "<worksheet xmlns='\(namespace)' xmlns:r='\(relationships)'>\(content)</worksheet>",
    [
      .init(
        "xl/_rels/drawn.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(links)</Relationships>
        """)
    ])
  let related = try part.relationships()
  return try part.read { try readLayout(&$0, wanted, related, budget) }
}

/// As a sheet reader does it.
func readLayout(
  _ reader: inout PartReader, _ wanted: LayoutScope, _ relationships: Relationships,
  _ budget: AsideBudget = AsideBudget()
) throws(ReadingError) -> SheetLayout {
  var builder = SheetLayoutBuilder(wanted, budget: budget)
  _ = try reader.root()
  try reader.children { reader, word throws(ReadingError) in
    guard word == .sheetData else {
      try builder.take(word, &reader, relationships: relationships)
      return
    }
    try reader.children { reader, word throws(ReadingError) in
      if word == .row { try builder.rows.add(row: reader.integer(.r) ?? 0, from: reader) }
    }
  }
  return try builder.finish(file: reader.file)
}
