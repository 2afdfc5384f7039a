import Foundation
import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

private let openpyxl = Peer.python(with: "openpyxl")
private let calamine = Peer.python(with: "python_calamine")

/// Every form for every level, and every appendix, in the hands of other programs.
struct OpenedByOthersTests {
  /// Made once: the folder, and the paths of ten blank forms and five appendices.
  private static let made = Result { try Made() }

  private struct Made {
    let folder: TemporaryFolder
    let paths: [String]

    init() throws {
      folder = try TemporaryFolder()
      var paths: [String] = []
      for (form, level) in MadeForm.levels {
        paths.append(
          try MadeForm.blank(
            form, level, unit: "Sở Công Thương", period: "2022-Q3", in: folder,
            named: "\(form)-\(level).xlsx"
          ).path)
      }
      for form in MadeForm.forms {
        let workbooks = try MadeForm.workbooks(form)
        var builder = ReportBuilder(file: "", form: workbooks.form)
        builder.unit = ReportUnit(name: "Sở Công Thương", level: workbooks.form.levels.first)
        for table in workbooks.form.tables {
          for row in table.rows where row.kind != .group {
            try builder.fill(
              RowReference(table: table.number, row: row.ordinal), RowEntry(Value(1144)))
          }
        }
        let path = folder("\(form).xlsx")
        try workbooks.write(
          appendix: builder.report, isToSign: false, to: path, force: false, inputs: [])
        paths.append(path)
      }
      self.paths = paths
    }
  }

  /// The order of elements, and what they must say, as the published schema has them.
  @Test func `every part is as the schema has it`() throws {
    for path in try Self.made.get().paths {
      #expect(try SchemaOfBook.faults(in: MadeForm.parts(of: path)) == [], "\(path)")
    }
  }

  @Test(.enabled(if: openpyxl != nil, "openpyxl is not here to open workbooks"))
  func `openpyxl opens them without a word`() throws {
    let script = """
      import sys, warnings, openpyxl
      warnings.simplefilter("error")
      for path in sys.argv[1:]:
          book = openpyxl.load_workbook(path, rich_text=True)
          print(len([s for s in book if s.sheet_state == "visible"]), book.active.title)
      """
    let paths = try Self.made.get().paths
    let printed = try #require(openpyxl).output(["-c", script] + paths)
    let lines = printed.split(separator: "\n")
    #expect(lines.count == 15)
    #expect(lines.count { $0 == "1 Phụ lục" } == 3)
    #expect(lines.count { $0 == "7 Biểu mẫu 1" } == 9 && lines.count { $0 == "7 Phụ lục 2" } == 3)
  }

  @Test(.enabled(if: calamine != nil, "python-calamine is not here to open workbooks"))
  func `calamine reads every text that we do`() throws {
    let script = """
      import sys, python_calamine
      for path in sys.argv[1:]:
          book = python_calamine.CalamineWorkbook.from_path(path)
          print(sum(1 for name in book.sheet_names
                    for row in book.get_sheet_by_name(name).to_python() for c in row if c != ""))
      """
    let paths = try Self.made.get().paths
    let printed = try #require(calamine).output(["-c", script] + paths)
    let counts = try paths.map { path in
      try MadeForm.read(path).sheets.reduce(0) { sum, sheet in
        sum + sheet.cells.count { $0.kind != nil && !$0.shown.isEmpty }
      }
    }
    #expect(printed.split(separator: "\n").compactMap { Int($0) } == counts)
  }

  @Test(.enabled(if: Peer.ssconvert != nil, "Gnumeric is not here to open workbooks"))
  func `Gnumeric opens them, and what it saves reads the same`() throws {
    let made = try Self.made.get()
    for path in made.paths {
      let saved = path.replacing(".xlsx", with: "-gnumeric.xlsx")
      _ = try #require(Peer.ssconvert).output([path, saved])
      try expectSame(path, saved)
    }
  }

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to open workbooks"))
  func `LibreOffice opens them, and what it saves reads the same`() throws {
    let made = try Self.made.get()
    let out = made.folder("office")
    let profile = "-env:UserInstallation=file://\(made.folder("profile"))"
    _ = try #require(Peer.office).output(
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out] + made.paths)
    for path in made.paths {
      try expectSame(path, "\(out)/\(FilePlace(path).name)")
    }
  }

  private func expectSame(_ path: String, _ saved: String) throws {
    let reader = try MadeForm.reader.get()
    let (one, other) = (reader.report(on: path), reader.report(on: saved))
    #expect(other.formID == one.formID && other.unit == one.unit && other.period == one.period)
    #expect(other.checkCode?.computed == one.checkCode?.computed)
    for (table, again) in zip(one.tables, other.tables) {
      for (row, same) in zip(table.rows, again.rows) {
        #expect(same.figure == row.figure && same.value.text == row.value.text, "\(row.reference)")
        #expect(same.note == row.note && same.match == .exact)
      }
    }
    #expect(other.findings.map(\.code) == one.findings.map(\.code), "\(saved)")
  }
}
