import Container
import SheetPlans
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// Damaged workbooks by the hundred: each is annotated or refused, none ends the program, and what is
/// written is no worse than what was read.
struct AnnotatedMutationTests {
  private static let source = BookDrawing(
    inSheet: """
      <sheetViews><sheetView tabSelected='1' workbookViewId='0'/></sheetViews>\
      <sheetFormatPr defaultRowHeight='15'/><cols><col min='2' max='3' width='20' style='1'/></cols>\
      <sheetData><row r='1' ht='30'><c r='A1' s='1'><v>9</v></c></row>\
      <row r='4' s='2' customFormat='1'/></sheetData>\
      <mergeCells><mergeCell ref='B2:C3'/></mergeCells><legacyDrawing r:id='d'/>
      """, styles: CellTintsTests.styles
  ).with {
    $0.beforeSheets = "<bookViews><workbookView activeTab='0' firstSheet='0'/></bookViews>"
    $0.afterSheets =
      "<definedNames><definedName name='a' localSheetId='0'>A1</definedName></definedNames>"
  }.part(
    "xl/worksheets/_rels/sheet1.xml.rels",
    BookDrawing.relationships([
      ("c", "comments", "../comments1.xml"), ("d", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    ])
  ).part(
    "xl/comments1.xml",
    """
    <comments xmlns='\(BookDrawing.main)'><authors><author>An</author><author>tc={0}</author>\
    </authors><commentList><comment ref='A1' authorId='0'><text><r><t>cũ</t></r></text></comment>\
    <comment ref='C4' authorId='1'><text><t>x</t></text></comment></commentList></comments>
    """
  ).part(
    "xl/drawings/vmlDrawing1.vml",
    """
    <xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"><x:ClientData \
    ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>
    """)

  @Test(arguments: 0..<4)
  func `other values and misplaced elements`(_ seed: UInt64) throws {
    try run(seed, XMLMutation.mutated)
  }

  @Test(arguments: 10..<12)
  func `damaged bytes`(_ seed: UInt64) throws {
    try run(seed, Mutation.mutated)
  }

  private func run(
    _ seed: UInt64, _ damage: ([UInt8], inout SeededRandom) -> [UInt8]
  ) throws {
    var random = SeededRandom(seed: seed)
    let entries = Self.source.entries
    var annotated = 0
    for _ in 0..<Mutation.count(orElse: 50) {
      let entry = entries[Int.random(in: 0..<entries.count, using: &random)]
      let name = String(decoding: entry.name, as: UTF8.self)
      let damaged = damage(entry.content, &random)
      if try isAnnotated(Self.source.part(name, bytes: damaged)) { annotated += 1 }
    }
    // Not everything is refused.
    #expect(annotated > 5)
  }

  /// Whether the workbook was annotated: else it was refused in words.
  private func isAnnotated(_ drawing: BookDrawing) throws -> Bool {
    let book: AnnotatedBook
    do {
      book = try AnnotatedBook(drawing) { patch throws(PatchingError) in
        for name in ["A1", "B3", "C4", "XFD1048576"] {
          try patch.tint(cell(name), ofSheet: 0, 0xFFC7CE)
          try patch.note(NotePlan(cell(name), "Cần sửa\nđ"), ofSheet: 0)
        }
        try patch.insertFirst(ReviewPlan.plan)
      }
    } catch let error as PatchingError {
      #expect(!error.message.vietnamese.isEmpty)
      return false
    } catch is ReadingError {
      return false
    } catch is ContainerError {
      return false
    }
    for name in book.changed where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      #expect(throws: Never.self, "\(name)") { try XMLTree(book.after[name] ?? []) }
    }
    let sheets = try WorkbookFile(path: book.path).sheets
    #expect(sheets.first?.name.hasPrefix(ReviewPlan.name) == true)
    return true
  }
}
