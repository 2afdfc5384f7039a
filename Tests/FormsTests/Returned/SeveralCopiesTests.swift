import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

/// Workbooks with more than one form in them, or with a table more than once.
struct SeveralCopiesTests {
  /// The first is the one of which more rows are there, wherever it stands.
  @Test(arguments: [
    ("gia-lai-2022", "lao-cai-2022", true), ("gia-lai-2022", "quang-phu-2023", false),
    ("ben-tre-2022", "lao-cai-2022", false), ("rach-gia-2022", "quang-phu-2023", true),
    ("quang-phu-2023", "lao-cai-2022", false), ("gia-lai-2022", "ben-tre-2022", true),
  ])
  func `of two forms in one file one is read and the other told`(
    _ id: String, _ other: String, _ isFirst: Bool
  ) throws {
    var filled = try KnownReturns.filled(id)
    let sheets = try KnownReturns.filled(other).sheets.map { sheet in
      var sheet = sheet.unmarked
      sheet.name += " (2)"
      return sheet
    }
    filled.sheets = isFirst ? filled.sheets + sheets : sheets + filled.sheets
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [])
    #expect(Set(check.told.map { "\($0.code.rawValue) \($0.severity)" }) == ["BM203 error"])
    // What the other has is kept all the same.
    let count = try FiveForms.form(other).rowCount
    #expect(report.tables.flatMap(\.extra).count == count)
  }

  @Test(arguments: FiveForms.ids)
  func `a table that stands twice with the same figures is read once`(_ id: String) throws {
    var filled = try KnownReturns.filled(id)
    var copy = filled.sheets[0].unmarked
    copy.name = "Bản sao"
    filled.sheets.append(copy)
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [])
    #expect(check.told.isEmpty)
    #expect(report.codes == ["BM207"])
  }

  @Test(arguments: FiveForms.ids)
  func `where two tables have other figures none is taken`(_ id: String) throws {
    var filled = try KnownReturns.filled(id)
    var copy = filled.sheets[0].unmarked
    copy.name = "Bản sao"
    let places = filled.places(of: .figure(.main)).filter {
      $0.sheet == 0 && filled.row($0.row).kind == .count
    }
    for place in places.prefix(3) { copy[place.address] = EditedCell(.number("77")) }
    filled.sheets.append(copy)
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent == [])
    #expect(check.lost.count == 3)
    #expect(check.told.map(\.code.rawValue) == Array(repeating: "BM207", count: 4))
    for place in places.prefix(3) {
      let row = try #require(report[place.row])
      #expect(row.figure == nil && row.value.text == row.value.raw && row.value.raw != "")
    }
  }

  /// Offices keep what they sent last on a sheet that they hide.
  @Test(arguments: FiveForms.ids, [Sheet.State.hidden, .veryHidden])
  func `a hidden copy is not read`(_ id: String, _ state: Sheet.State) throws {
    var filled = try KnownReturns.filled(id)
    var copy = filled.sheets[0].unmarked
    copy.name = "Kỳ trước"
    copy.state = state
    for (address, cell) in copy.cells {
      if case .number = cell.content { copy[address] = EditedCell(.number("55")) }
    }
    filled.sheets.insert(copy, at: 0)
    let check = ReturnCheck(try filled.report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [])
    #expect(check.told.isEmpty)
    #expect((try filled.report).codes == ["BM207"])
  }

  @Test func `a table that stands on a hidden sheet only is read and told`() throws {
    var filled = try KnownReturns.filled("ben-tre-2022")
    filled.sheets[2].state = .hidden
    let check = ReturnCheck(try filled.report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [])
    #expect(check.told.map(\.code.rawValue) == ["BM220"])
  }

  @Test func `a blank copy does not stand in for the table that is filled in`() throws {
    var filled = try KnownReturns.filled("quang-phu-2023")
    var blank = filled.sheets[0].unmarked
    blank.name = "Mẫu"
    for place in filled.places(of: .figure(.main)) where place.sheet == 0 {
      blank[place.address] = nil
    }
    filled.sheets.insert(blank, at: 0)
    let check = ReturnCheck(try filled.report, of: filled)
    #expect(check.wrong + check.silent + check.lost == [])
  }
}

extension EditedSheet {
  /// A copy of the sheet, which is not where its rows are expected.
  var unmarked: EditedSheet {
    var copy = self
    for (address, cell) in cells { copy[address] = cell.unmarked }
    return copy
  }
}
