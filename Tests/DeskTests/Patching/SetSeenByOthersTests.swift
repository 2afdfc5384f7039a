import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Programs that nobody here wrote see the changes that were asked for, and no others.
struct SetSeenByOthersTests {
  private static let python = Peer.python(with: "openpyxl")

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func set(_ arguments: [String], in input: String, to output: String) throws {
    _ = try WorkbookSetting.write(
      arguments.map { try CellAssignment(argument: $0) }, into: input, to: folder(output),
      force: false, inputs: [input])
  }

  // MARK: openpyxl

  /// Values, styles and merged areas, a line for each.
  private static let lines = """
    import openpyxl, sys
    for sheet in openpyxl.load_workbook(sys.argv[1]):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None or cell.has_style:
                    print(sheet.title, cell.coordinate, repr(cell.value), cell.number_format,
                          cell.font.b, cell.border.left.style, cell.alignment.horizontal)
        print(sheet.title, sorted(str(area) for area in sheet.merged_cells.ranges))
    """

  private func lines(of path: String) throws -> Set<String> {
    let python = try #require(Self.python)
    return Set(
      try python.output(["-c", Self.lines, path]).split(separator: "\n").map(String.init))
  }

  @Test(
    .enabled(if: python != nil, "openpyxl is not here to read workbooks"),
    arguments: [
      "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
    ])
  func `openpyxl sees one cell changed in a form of an office`(_ form: String) throws {
    let template = repositoryFile("Templates/\(form)/template.xlsx")
    let sheet = try #require(WorkbookFile(path: template).sheets.last).name
    try set(
      ["'\(sheet)'!D12=7", "'\(sheet)'!D13=\"09\"", "'\(sheet)'!Z99=TRUE"], in: template,
      to: "a.xlsx")
    let (before, after) = (try lines(of: template), try lines(of: folder("a.xlsx")))
    func cells(_ lines: Set<String>) -> Set<String> {
      Set(
        ["D12", "D13", "Z99"].filter { cell in lines.contains { $0.hasPrefix("\(sheet) \(cell) ") }
        })
    }
    #expect(cells(after.subtracting(before)) == ["D12", "D13", "Z99"])
    #expect(after.subtracting(before).count == 3)
    #expect(before.subtracting(after).allSatisfy { cells([$0]) != [] })
    for (cell, value) in [("D12", "7"), ("D13", "'09'"), ("Z99", "True")] {
      #expect(after.contains { $0.hasPrefix("\(sheet) \(cell) \(value) ") }, "\(cell)")
    }
  }

  // MARK: LibreOffice

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to compute workbooks"))
  func `LibreOffice computes what a shared formula leaves behind`() throws {
    let office = try #require(Peer.office)
    let children = (2...5).map { row in
      "<row r='\(row)'><c r='A\(row)'><v>\(row)</v></c><c r='B\(row)'><f t='shared' si='0'/><v>0</v></c></row>"
    }
    let rows =
      "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><f t='shared' ref='B1:B5' si='0'>A1*2+$A$1</f>"
      + "<v>3</v></c></row>" + children.joined()
    let input = try folder.file("a.xlsx", bytes: BookDrawing(rows: rows).zip.bytes())
    try set(["B1=100", "A3=30", "B4=", "C2=Đạt", "A9=9"], in: input, to: "b.xlsx")
    // A profile of its own: one that another run has open would answer in its place.
    _ = try office.output([
      "-env:UserInstallation=file://\(folder("profile"))", "--headless", "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder("out"), folder("b.xlsx"),
    ])
    let csv = try folder.text("out/b.csv").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      csv.prefix(9).map { $0.filter { $0 != "\r" } } == [
        "1,100,", "2,5,Đạt", "30,61,", "4,,", "5,11,", ",,", ",,", ",,", "9,,",
      ])
  }
}
