import Container
import Grid
import TestSupport
import Testing
import Vocabulary

@testable import SheetReading

/// The offices' own workbooks, against what another program says of them.
struct TemplateLayoutTests {
  struct Template: CustomTestStringConvertible, Sendable {
    let id: String
    let widths: [Double]
    let orientation: PageSetup.Orientation
    /// Of each sheet.
    let titles: [ClosedRange<Int>]
    /// Of the first sheet, from its first row on; nil where Excel fits the row.
    let heights: [Double?]

    var testDescription: String { id }
    var frozenRows: [Int] { titles.map(\.upperBound) }

    func open() throws -> OfficePackage {
      try OfficePackage(path: repositoryFile("Templates/\(id)/template.xlsx"))
    }
  }

  static let portrait = [7.0, 44, 16, 13, 17]
  static let templates = [
    Template(
      id: "ben-tre-2022", widths: portrait, orientation: .portrait,
      titles: [5...6] + Array(repeating: 4...5, count: 6), heights: [nil, nil, 36, nil, 22, 34]),
    Template(
      id: "gia-lai-2022", widths: portrait, orientation: .portrait,
      titles: [8...9] + Array(repeating: 4...5, count: 6), heights: [nil, 36, nil, 36, nil, nil]),
    Template(
      id: "lao-cai-2022", widths: portrait, orientation: .portrait, titles: [6...7],
      heights: [nil, nil, nil, 36, nil, 22]),
    Template(
      id: "quang-phu-2023", widths: portrait, orientation: .portrait,
      titles: [5...6, 4...5, 5...6, 5...6, 5...6, 4...5, 4...5],
      heights: [nil, nil, nil, nil, 22, 34]),
    Template(
      id: "rach-gia-2022", widths: [7, 46, 15, 19, 30, 22], orientation: .landscape,
      titles: [7...8, 7...8, 8...9, 7...8, 7...8, 7...8, 7...8],
      heights: [nil, nil, 36, nil, nil, nil]),
  ]

  func part(_ name: String, of package: OfficePackage) throws -> OfficePackage.Part {
    try #require(package.part(named: PartName(name)))
  }

  @Test(arguments: templates) func `layout of every sheet`(_ template: Template) throws {
    let package = try template.open()
    for (index, frozenRows) in template.frozenRows.enumerated() {
      let name = PartName("xl/worksheets/sheet\(index + 1).xml")
      var reader = try PartReader(part(name.canonical, of: package), of: package)
      let relationships = try Relationships(of: name, in: package)
      let layout = try readLayout(&reader, .all, relationships)

      #expect(layout.columns.all.map(\.value.width) == template.widths)
      #expect(layout.columns.all.allSatisfy { $0.value.isCustomWidth && $0.range.count == 1 })
      #expect(layout.view.frozenRows == frozenRows)
      #expect(layout.view.frozenColumns == 0)
      #expect(layout.view.pane?.topLeftCell == CellAddress(row: frozenRows + 1, column: 1))
      #expect(layout.page.orientation == template.orientation)
      #expect(layout.page.paperSize == 9)
      #expect(layout.page.fitsToPages)
      #expect(layout.page.pagesWide == 1)
      #expect(layout.page.pagesTall == 0)
      #expect(layout.printOptions.isCentredHorizontally)
      #expect(layout.margins.left == 1.181102362204724)
      #expect(layout.headerFooter.isFirstDifferent)
      #expect(layout.headerFooter.header.sections.centre == "&\"Times New Roman,Regular\"&13&P")
      #expect(layout.headerFooter.footer.isEmpty)
      #expect(layout.defaultSizes.rowHeight == 15)
      #expect(layout.protection == nil)
      #expect(layout.validations.isEmpty && layout.links.isEmpty)
      if index == 0 {
        #expect((1...6).map { layout.rows[$0]?.height } == template.heights)
      }
      #expect(layout.rows.all.allSatisfy { $0.value.isCustomHeight })
    }
  }

  @Test(arguments: templates) func `titles on every page`(_ template: Template) throws {
    let package = try template.open()
    var reader = try PartReader(part("xl/workbook.xml", of: package), of: package)
    var names = DefinedNames()
    var protection: WorkbookProtection?
    var budget = AsideBudget()
    _ = try reader.root()
    try reader.children { reader, word throws(ReadingError) in
      switch word {
      case .definedNames: names = try reader.readDefinedNames(&budget)
      case .workbookProtection: protection = reader.workbookProtection
      default: break
      }
    }
    #expect(names.all.count == template.titles.count)
    for (index, rows) in template.titles.enumerated() {
      #expect(names.printTitles(ofSheet: index).rows == rows)
      #expect(names.printTitles(ofSheet: index).columns == nil)
      #expect(names.printArea(ofSheet: index).isEmpty)
    }
    #expect(protection == WorkbookProtection())
  }

  @Test(arguments: templates) func `fonts and borders`(_ template: Template) throws {
    let package = try template.open()
    let styles = try StylesReader.read(part("xl/styles.xml", of: package), of: package, .appearance)
    #expect(
      styles.fonts.map(\.name) == ["Calibri"]
        + styles.fonts.dropFirst().map { _ in "Times New Roman" })
    // The heading of the sheet, and the first cell of the table's header.
    let heading = styles.style(at: 1)
    #expect(styles.font(of: heading).size == 14)
    #expect(styles.font(of: heading).isBold)
    #expect(heading.alignment.horizontal == .center)
    #expect(heading.alignment.wraps)
    #expect(styles.border(of: heading) == Border())
    let header = styles.styles[2...].first { styles.font(of: $0).isBold }
    #expect(header.map { styles.font(of: $0).size } == 12)
    let line = Border.Line(.thin, Colour(.rgb(0)))
    #expect(header.map { styles.border(of: $0).left } == line)
    #expect(header.map { styles.border(of: $0).bottom } == line)
    #expect(styles.styles.contains { $0.numberFormatID == 49 && $0.formatCode == nil })
    #expect(styles.styles.allSatisfy { $0.isLocked && styles.fill(of: $0) == Fill() })
    #expect(styles.fills.map(\.pattern) == [.none, .gray125])
  }

  @Test(arguments: templates) func `who wrote it`(_ template: Template) throws {
    let package = try template.open()
    let relationships = try Relationships(of: nil, in: package)
    let application = try PropertiesReader.readApplication(relationships, in: package)
    #expect(application.name == "Microsoft Excel Compatible / Openpyxl 3.1.5")
    #expect(try PropertiesReader.readDocument(relationships, in: package).created != nil)
  }
}
