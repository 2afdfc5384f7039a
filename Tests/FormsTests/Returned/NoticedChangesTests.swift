import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// Each kind of change is told by its code, at its place, as seriously as it deserves.
struct NoticedChangesTests {
  /// `BM216 error 1.2`, all that is told beyond figures.
  private func told(_ filled: FilledForm) throws -> [String] {
    try filled.report.findings.map { finding in
      let place = [finding.place.table, finding.place.row].compactMap { $0.map(String.init) }
      return "\(finding.code.rawValue) \(finding.severity) \(place.joined(separator: "."))".trimmed
    }
  }

  /// The form in which one row was changed.
  private func changed(
    _ part: EditedCell.Mark.Part, _ row: RowReference, to text: String,
    form: String = "gia-lai-2022"
  ) throws -> FilledForm {
    var filled = try KnownReturns.filled(form)
    for place in filled.places(of: part) where place.row == row {
      filled[place]?.content = .text(text)
    }
    return filled
  }

  private let first = RowReference(table: 1, row: 1)
  private let plan = RowReference(table: 1, row: 3)

  @Test func `nothing changed, nothing told`() throws {
    #expect(try told(KnownReturns.filled("gia-lai-2022")) == [])
  }

  @Test func `labels that differ a little are information, other words a warning`() throws {
    #expect(
      try told(changed(.label, plan, to: "Số nhiệm vụ đề ra trong kế hoạchh")) == ["BM213 info 1"])
    #expect(
      try told(changed(.label, plan, to: "Số công việc đề ra trong kế hoạch"))
        == ["BM213 warning 1.3"])
  }

  @Test func `another code is information`() throws {
    #expect(try told(changed(.code, plan, to: "2.7.")) == ["BM214 info 1"])
  }

  @Test func `a unit that changes the figure is an error`() throws {
    #expect(try told(changed(.unit, plan, to: "%")) == ["BM216 error 1.3"])
    #expect(try told(changed(.unit, plan, to: "NV")) == [])
    #expect(
      try told(changed(.unit, RowReference(table: 6, row: 2), to: "Tỷ đồng")) == ["BM216 error 6.2"]
    )
  }

  @Test func `a figure among the notes is a warning`() throws {
    var filled = try changed(.note, plan, to: "28")
    for place in filled.places(of: .figure(.main)) where place.row == plan {
      filled[place]?.content = .nothing
    }
    #expect(try told(filled) == ["BM222 warning 1.3"])
  }

  @Test func `a figure merged over two rows is a warning`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    let places = filled.places(of: .figure(.main)).filter { $0.row.table == 1 }
    filled.sheets[0].merge(CellRange(places[2].address, places[3].address))
    #expect(try told(filled) == ["BM222 warning 1.3", "BM222 warning 1.4"])
  }

  @Test func `rows that were moved are information`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    let places = filled.places(of: .label).filter { $0.row.table == 6 }
    filled.sheets[places[0].sheet].swapRows(places[1].address.row, places[2].address.row)
    #expect(try told(filled) == ["BM212 info 6"])
    #expect(
      try filled.report[places[1].row]?.match == .moved
        || filled.report[places[2].row]?.match == .moved)
  }

  @Test func `a row that is missing is named, several are told together`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    let places = filled.places(of: .label).filter { $0.row.table == 6 }
    filled.delete(places[2])
    #expect(try told(filled) == ["BM210 warning 6.3"])
    filled.delete(places[1])
    #expect(try told(filled) == ["BM210 warning 6"])
  }

  /// Below the table, and in a row that says nothing else.
  @Test func `figures that belong to no row are a warning`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    filled.sheets[0][filled.sheets[0].lastRow + 3, 4] = EditedCell(.number("77"))
    #expect(try told(filled) == ["BM219 warning"])
    filled = try KnownReturns.filled("gia-lai-2022")
    let place = try #require(filled.places(of: .figure(.main)).dropFirst(5).first)
    filled.sheets[0].insertRow(before: place.address.row)
    filled.sheets[0][place.address] = EditedCell(.number("77"))
    let report = try filled.report
    #expect(try told(filled) == ["BM219 warning"])
    #expect(report.findings.first?.place.cell == place.address)
  }

  @Test func `the number of a page is no figure`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    filled.sheets[0][filled.sheets[0].lastRow + 2, 2] = EditedCell(.number("3"))
    #expect(try told(filled) == [])
  }

  @Test func `a table that is none of the form's is told`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    var sheet = EditedSheet(named: "Biểu phụ")
    for (row, texts) in [
      ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"], ["1", "Số máy tính", "Cái", "12"],
      ["2", "Số máy in", "Cái", "5"], ["3", "Số bàn ghế", "Bộ", "40"],
    ].enumerated() {
      for (column, text) in texts.enumerated() { sheet.set(row + 1, column + 1, text) }
    }
    filled.sheets.append(sheet)
    #expect(try told(filled) == ["BM219 warning"])
    #expect(
      try filled.report.tables.flatMap(\.extra).map(\.label) == [
        "Số máy tính", "Số máy in", "Số bàn ghế",
      ])
    #expect(
      try filled.report.tables.flatMap(\.extra).map(\.sheet) == [
        "Biểu phụ", "Biểu phụ", "Biểu phụ",
      ])
  }

  @Test func `titles of several periods are a warning`() throws {
    var filled = try KnownReturns.filled("gia-lai-2022")
    filled.sheets[0].set(2, 1, "Quý I năm 2022")
    filled.sheets[1].set(2, 1, "Quý III năm 2022")
    #expect(try told(filled) == ["BM221 warning"])
    #expect(try filled.report.period == nil)
  }

  /// The table for finances is the same in two forms.
  @Test func `what two forms have alike is a warning, unless the file says which it is`() throws {
    var filled = try KnownReturns.filled("ben-tre-2022")
    filled.sheets = [filled.sheets[5]]
    #expect(try told(filled).first == "BM204 warning")
    filled.asides.custom = [
      CustomProperty(
        OwnNames.property, .text(IdentityMark(form: "ben-tre-2022").text))
    ]
    #expect(try filled.report.formID == "ben-tre-2022")
    #expect(try Set(told(filled).map { $0.prefix(5) }) == ["BM206"])
  }

  @Test func `more tables than any form has are refused`() throws {
    let table = "| STT | Chỉ tiêu | ĐVT | Số liệu |\n| 1 | Hội thi | Cuộc | #5 |"
    let sheets = (0...FormLimits.tables).map { DrawnSheet("Biểu \($0)", table) }
    let report = try KnownReturns.report(on: DrawnSheet.book(sheets))
    #expect(report.form == nil && report.codes == ["BM223"])
  }
}
