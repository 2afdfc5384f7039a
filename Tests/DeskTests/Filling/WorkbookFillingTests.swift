import Container
import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Figures in an office's own workbook: what is put in is what is read again, and nothing else
/// changes.
struct WorkbookFillingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func template(_ form: String) -> String {
    repositoryFile("Templates/\(form)/template.xlsx")
  }

  private func data(_ form: Form, _ random: inout SeededRandom) throws -> Report {
    var builder = ReportBuilder(file: "data.json", form: form)
    for table in form.tables {
      for row in table.rows {
        func value() -> Value {
          if row.kind != .group, Int.random(in: 0..<12, using: &random) == 0 {
            return .words("Chưa rõ")
          }
          return DrawnFigure.figure(for: row, &random).map { Value($0) } ?? .blank()
        }
        var more: [ValueColumn: Value] = [:]
        for column in table.sideColumns { more[column] = value() }
        let ownNote = Int.random(in: 0..<5, using: &random) == 0
        let note = ownNote ? [row.note, "Số liệu đến 14/9"].filter { !$0.isEmpty } : [row.note]
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          RowEntry(value(), more: more, note: note.joined(separator: "\n")))
      }
    }
    return builder.report
  }

  private func fill(
    _ template: String, _ data: Report, named name: String
  ) throws -> WorkbookFilling.Outcome {
    try WorkbookFilling(template, MadeForm.reader.get())
      .write(data, to: folder(name), force: false, inputs: [template])
  }

  private func expectEqual(_ read: Report, _ data: Report, _ comment: Comment) throws {
    for table in data.tables {
      for row in table.rows {
        let found = try #require(read[row.reference])
        let place: Comment = "\(comment) \(row.reference) \(row.value.raw) \(found.value.raw)"
        #expect(found.figure == row.figure, place)
        #expect(found.value.text == row.value.text, place)
        #expect(found.note == row.note, place)
        for column in row.sideColumns {
          #expect(found[column]?.figure == row[column]?.figure, place)
          #expect(found[column]?.text == row[column]?.text, place)
        }
      }
    }
  }

  @Test(arguments: MadeForm.forms)
  func `the five templates read as they were filled in`(_ id: String) throws {
    let form = try #require(try MadeForm.library.get().form(id))
    var random = SeededRandom(seed: 11)
    for round in 0..<3 {
      let data = try data(form, &random)
      let outcome = try fill(template(id), data, named: "\(round).xlsx")
      #expect(outcome.findings.allSatisfy { $0.severity != .error }, "\(outcome.findings)")
      try expectEqual(
        MadeForm.reader.get().report(on: folder("\(round).xlsx")), data, "\(id) \(round)")
    }
  }

  /// The tables on sheets in the opposite order, the columns in another one, rows between them.
  @Test(arguments: MadeForm.forms)
  func `a template of another layout is filled in as well`(_ id: String) throws {
    let form = try #require(try MadeForm.library.get().form(id))
    let sheets = form.tables.reversed().map { table in
      BookDrawing.Sheet(
        "name='Tờ \(table.number)'", xml: BookDrawing.worksheet(Self.rearranged(table)))
    }
    let path = try folder.file("other.xlsx", bytes: BookDrawing(sheets: sheets).zip.bytes())
    var random = SeededRandom(seed: 15)
    let data = try data(form, &random)
    let outcome = try fill(path, data, named: "a.xlsx")
    #expect(outcome.findings.allSatisfy { $0.severity != .error }, "\(outcome.findings)")
    let read = try MadeForm.reader.get().report(on: folder("a.xlsx"))
    for row in data.tables.flatMap(\.rows) {
      let found = try #require(read[row.reference])
      #expect(found.figure == row.figure && found.value.text == row.value.text)
      #expect(found.note == row.note)
      for column in row.sideColumns {
        #expect(found[column]?.figure == row[column]?.figure)
      }
    }
  }

  private static func rearranged(_ table: FormTable) -> String {
    let order = table.columns.sorted { Self.rank($0.role) < Self.rank($1.role) }
    func cell(_ row: Int, _ column: Int, _ text: String) -> String {
      guard let address = CellAddress(row: row, column: column + 2), !text.isEmpty else {
        return ""
      }
      let plain = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<c r='\(address)' t='inlineStr'><is><t xml:space='preserve'>\(plain)</t></is></c>"
    }
    var rows =
      "<row r='3'>\(order.enumerated().map { cell(3, $0, $1.heading.last ?? "") }.joined())</row>"
    for row in table.rows {
      let number = row.ordinal + 3
      let cells = order.enumerated().map { index, column in
        let text =
          switch column.role {
          case .code: row.code
          case .label: row.label
          case .unit: row.unit
          case .note: row.note
          case .value, .other: ""
          }
        return cell(number, index, text)
      }
      rows += "<row r='\(number)'>\(cells.joined())</row>"
    }
    return "<sheetData>\(rows)</sheetData>"
  }

  private static func rank(_ role: FormColumn.Role) -> Int {
    switch role {
    case .code: 0
    case .unit: 1
    case .value(.main): 2
    case .value: 3
    case .label: 4
    case .note: 5
    case .other: 6
    }
  }

  @Test(arguments: MadeForm.forms)
  func `only sheets change, and of them only the cells`(_ id: String) throws {
    let form = try #require(try MadeForm.library.get().form(id))
    var random = SeededRandom(seed: 12)
    let outcome = try fill(template(id), try data(form, &random), named: "a.xlsx")
    let changed = outcome.evidence.parts.filter { !$0.isSame }.map(\.name)
    #expect(!changed.isEmpty && changed.allSatisfy { $0.hasPrefix("xl/worksheets/sheet") })

    let (before, after) = (try MadeForm.read(template(id)), try MadeForm.read(folder("a.xlsx")))
    let cells = Set(outcome.cells.map { "\($0.sheet)!\($0.address)" })
    for (one, other) in zip(before.sheets, after.sheets) {
      #expect(one.merges == other.merges)
      for cell in one.cells where !cells.contains("\(one.name)!\(cell.address)") {
        #expect(other[cell.address]?.value == cell.value)
        #expect(other[cell.address]?.styleIndex == cell.styleIndex)
      }
      for cell in other.cells where one[cell.address]?.value != cell.value {
        #expect(cells.contains("\(one.name)!\(cell.address)"))
      }
    }
  }

  @Test(arguments: MadeForm.forms)
  func `twice gives the same bytes, and over itself changes nothing`(_ id: String) throws {
    let form = try #require(try MadeForm.library.get().form(id))
    var random = SeededRandom(seed: 13)
    let data = try data(form, &random)
    _ = try fill(template(id), data, named: "a.xlsx")
    _ = try fill(template(id), data, named: "b.xlsx")
    _ = try fill(folder("a.xlsx"), data, named: "c.xlsx")
    let bytes = try MadeForm.bytes(of: folder("a.xlsx"))
    #expect(try MadeForm.bytes(of: folder("b.xlsx")) == bytes)
    #expect(try MadeForm.parts(of: folder("c.xlsx")) == MadeForm.parts(of: folder("a.xlsx")))
  }

  /// Blank forms compute their ratios and totals; what they give is what is read.
  @Test(arguments: BlankCase.all)
  func `blank forms of this program are filled in too`(_ blank: BlankCase) throws {
    let path = folder("blank.xlsx")
    try blank.write(to: path, unit: blank.unit)
    let filling = try WorkbookFilling(path, MadeForm.reader.get())
    let form = try #require(filling.form)
    var random = SeededRandom(seed: 14)
    var builder = ReportBuilder(file: "data.json", form: form)
    for table in form.tables {
      for row in table.rows where row.parts == nil && row.sumOf.isEmpty {
        guard let figure = DrawnFigure.figure(for: row, &random) else { continue }
        try builder.fill(
          RowReference(table: table.number, row: row.ordinal),
          RowEntry(Value(figure), note: row.note))
      }
    }
    let data = builder.report
    _ = try filling.write(data, to: folder("a.xlsx"), force: false, inputs: [])
    let read = try MadeForm.reader.get().report(on: folder("a.xlsx"))
    for row in data.tables.flatMap(\.rows) where row.figure != nil {
      #expect(read[row.reference]?.figure == row.figure, "\(row.reference)")
    }
    // What is kept beside the formulas of the code is what they give.
    let code = try #require(read.checkCode)
    #expect(code.saved == code.computed)
    // Of a form whose level fills in another column nothing was put into the one that counts.
    #expect(code.saved != "" || blank.level == Level("tinh"))
  }
}
