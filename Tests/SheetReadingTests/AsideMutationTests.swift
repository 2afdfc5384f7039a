import Grid
import TestSupport
import Testing

@testable import SheetReading

/// Nonsense where values are expected, by the thousand: every part is read or refused, and none
/// ends the program.
struct AsideMutationTests {
  static let documents = [
    StylesReaderTests.document(StylesReaderTests.sheet),
    """
    <worksheet>\(SheetLayoutBuilderTests.sheet)<sheetViews><sheetView topLeftCell="A1"><pane \
    xSplit="1" ySplit="2" topLeftCell="B3" state="frozen" activePane="bottomLeft"/>\
    <selection pane="bottomLeft" activeCell="C3"/></sheetView></sheetViews>\
    <sheetData><row r="1" ht="9" hidden="1" outlineLevel="3" s="1" customFormat="1"/>\
    <row r="2" ht="9"/></sheetData><cols><col min="3" max="9" width="8" outlineLevel="1"/></cols>\
    <pageSetup scale="50" fitToHeight="2" firstPageNumber="1" useFirstPageNumber="1"/></worksheet>
    """,
    NotesReaderTests.drawn, PropertiesReaderTests.core, PropertiesReaderTests.app,
    """
    <definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'A'!$1:$2,'A'!$A:$B\
    </definedName><definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1:$B$2</definedName>\
    </definedNames>
    """,
  ]

  static let nonsense = [
    "", "-1", "0", "1", "2147483648", "4294967296", "999999999999999999", "9223372036854775808",
    "1e308", "1e999", "-0", "nan", "true", "A1", "XFD1048576", "XFE1", "A:A", "1:1048576", "#REF!",
    "$A$1:$B$2 C:C", "'", "''!A1", "_x000D_", "FF", "FFFFFFFF", "&amp;C&amp;\"", "frozen", "list",
  ]

  @Test(arguments: 0..<4) func `nonsense is read or refused`(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var outcomes = (read: 0, refused: 0)
    for round in 0..<Mutation.count(orElse: 150) {
      var document = Self.documents[round % Self.documents.count]
      let places = document.matches(of: /="[^"]*"|>[^<>]+</).map(\.range)
      for place in places.reversed() where Int.random(in: 0..<4, using: &random) == 0 {
        let value = Self.nonsense[Int.random(in: 0..<Self.nonsense.count, using: &random)]
        let isAttribute = document[place].hasPrefix("=")
        document.replaceSubrange(
          place, with: isAttribute ? "=\"\(value.replacing("\"", with: "&quot;"))\"" : ">\(value)<")
      }
      var bytes = Array(document.utf8)
      if round % 3 == 0 { bytes = Mutation.mutated(bytes, &random) }
      do {
        try exercise(DrawnPart(bytes: bytes))
        outcomes.read += 1
      } catch is ReadingError {
        outcomes.refused += 1
      }
    }
    #expect(outcomes.read > outcomes.refused)
    #expect(outcomes.refused > 0)
  }

  private func exercise(_ part: DrawnPart) throws {
    let styles = try part.read { try StylesReader.read(&$0, .appearance) }
    for style in styles.styles {
      _ = (styles.font(of: style), styles.fill(of: style), styles.border(of: style))
    }
    let relationships = try part.relationships()
    let layout = try part.read { try readLayout(&$0, .all, relationships) }
    _ = (layout.view.frozenRows, layout.view.frozenColumns, layout.headerFooter.header.sections)
    _ = layout.validations.map(\.listValues)
    for index in 0...20 { _ = (layout.rows[index], layout.columns[index]) }
    var budget = AsideBudget()
    _ = try part.read { try NotesReader.read(&$0, &budget) }
    _ = try part.read { try RemarksReader.read(&$0, people: [:], &budget) }
    _ = try part.read { try PropertiesReader.readDocument(&$0) }
    _ = try part.read { try PropertiesReader.readApplication(&$0) }
    _ = try part.read { try CustomPropertiesReader.read(&$0, &budget) }
    let names = try part.readRoot { try $0.readDefinedNames(&budget) }
    _ = (names.printArea(ofSheet: 0), names.printTitles(ofSheet: 0))
  }
}
