import JSON
import Reporting
import TestSupport
import Testing
import Vocabulary

/// What is accepted as data for a form, and what becomes of it.
struct ReportDataTests {
  private static func read(_ text: String) throws -> [Report] {
    try ReportData.read(Array(text.utf8), file: "so-lieu.json") { $0 == "mau-2022" ? .sample : nil }
  }

  private static func rows(_ rows: String, of table: Int = 1) throws -> ReportTable {
    let reports = try read(
      #"{"form":"mau-2022","tables":[{"table":\#(table),"rows":[\#(rows)]}]}"#)
    return try #require(reports.first?.table(table))
  }

  @Test func `the least that is needed`() throws {
    let table = try Self.rows(
      #"""
      {"row":1,"value":9.50},{"row":2,"text":"Chưa rõ"},{"row":3,"value":null},{"row":4,"text":null}
      """#)
    #expect(table.rows.map(\.match) == [.exact, .exact, .exact, .exact, .missing])
    #expect(table[1]?.value == Value(raw: "9,50", figure: Figure("9.50")))
    #expect(table[2]?.value == .words("Chưa rõ"))
    #expect(table[3]?.value == .blank() && table[4]?.value == .blank())
  }

  @Test func `names the data where a report names no file`() throws {
    let reports = try Self.read(
      """
      {"form":"mau-2022","tables":[]}
      {"form":"mau-2022","tables":[],"file":"a.xlsx"}
      """)
    #expect(reports.map(\.file) == ["so-lieu.json", "a.xlsx"])
    #expect(reports.allSatisfy { $0.tables.count == 2 && $0.findings.isEmpty })
  }

  @Test func `rows and tables in any order`() throws {
    let reports = try Self.read(
      """
      { "tables": [
          { "rows": [ { "value": 2, "row": 2 }, { "value": 1, "row": 1 } ], "table": 2 },
          { "rows": [ { "value": 3, "row": 3 } ], "table": 1 }
        ],
        "form": "mau-2022" }
      """)
    let report = try #require(reports.first)
    #expect(report.table(1)?.rows.map(\.figure) == [nil, nil, 3, nil, nil])
    #expect(report.table(2)?.rows.map(\.figure) == [1, 2])
  }

  @Test func `columns beside the main one`() throws {
    let table = try Self.rows(
      #"{"row":1,"more":{"province":{"value":5}}},{"row":2,"value":1,"more":{}}"#, of: 2)
    #expect(table[1]?[.province]?.figure == 5 && table[1]?.figure == nil)
    #expect(table[2]?[.province] == .blank() && table[2]?.figure == 1)
  }

  /// Spreadsheets and databases often hand out "" for nothing.
  @Test func `words of no letters are a blank cell, also in a heading`() throws {
    let table = try Self.rows(#"{"row":1,"text":""},{"row":4,"text":""}"#)
    #expect(table[1]?.value == .blank() && table[1]?.match == .exact)
    #expect(table[4]?.value == .blank())
  }

  /// What `read` prints need not be what a person would enter.
  @Test(arguments: [
    // A coded answer given as a word.
    #"{"row":5,"cell":"D15","raw":"Phát phiếu","value":1,"text":"Phát phiếu"}"#,
    // A figure in a heading.
    #"{"row":4,"cell":"D14","raw":"0","value":0,"text":null}"#,
    // Words in a heading.
    #"{"row":4,"cell":"D14","raw":"-","value":null,"text":"-"}"#,
    // An error of a formula.
    ##"{"row":1,"cell":"D11","raw":"#N/A","value":null,"text":null}"##,
    // A figure that its format hides.
    #"{"row":1,"cell":"D11","raw":"","value":5,"text":null}"#,
  ])
  func `the cells of a return`(_ row: String) throws {
    let table = try Self.rows(row)
    let object = try JSONReader.read(Array(row.utf8)).object()
    let read = try #require(table[try object.required("row").integer()])
    #expect(read.value.raw == (try object.required("raw").string()))
    #expect(read.figure == (try object.optional("value")?.figure()))
    #expect(read.value.text == (try object.optional("text")?.string()))
    #expect(read.cell?.description == (try object.required("cell").string()))
  }

  /// Somebody adds by hand what the return lacks, and leaves the rest of the row as it was.
  @Test func `a missing row that gets a value`() throws {
    let table = try Self.rows(
      #"{"row":1,"match":"missing","cell":null,"raw":"","value":9,"text":null}"#)
    #expect(table[1]?.match == .exact && table[1]?.figure == 9)
  }

  /// Typed by somebody else: capitals, spaces, the dot of a code, letters put together otherwise.
  @Test(arguments: [
    #"{"row":1,"value":1,"label":"Số văn bản chỉ đạo đã ban hành","code":"1."}"#,
    #"{"row":1,"value":1,"label":" số văn bản  CHỈ ĐẠO, đã ban hành","code":" 1 "}"#,
    #"{"row":1,"value":1,"label":"S\u00f4\u0301 văn bản chỉ đạo đã ban hành"}"#,
    #"{"row":1,"value":1,"concept":"cd_vb_chi_dao","unit":"Báo cáo","kind":"money","duty":"x"}"#,
    #"{"row":1,"value":1,"label":null,"code":null,"concept":null,"unit":null,"kind":null}"#,
  ])
  func `names that agree with the form`(_ row: String) throws {
    #expect(try Self.rows(row)[1]?.figure == 1)
  }

  @Test func `the head of a report`() throws {
    let report = try #require(
      try Self.read(
        #"""
        {"form":"mau-2022","tables":[],"confidence":0.2,"unit":{"name":"Xã Mẫu"},\#
        "period":{"kind":"month","year":2022,"month":5},"letter":{"date":"2022-09-20"},\#
        "findings":[{"code":"BM301","severity":"info","message":"Lưu ý.","fix":"Xem lại."}]}
        """#
      ).first)
    #expect(report.unit == ReportUnit(name: "Xã Mẫu"))
    #expect(report.period == Period("2022-M05"))
    #expect(report.letter == Letter(date: CalendarDate("2022-09-20")))
    #expect(
      report.findings == [
        Finding(
          FindingCode(rawValue: "BM301"), .info, message: Phrase(vi: "Lưu ý.", en: "Lưu ý."),
          fix: Phrase(vi: "Xem lại.", en: "Xem lại."))
      ])
    // Follows from the rows, whatever the data says.
    #expect(report.confidence == 0)
  }

  @Test func `the output of read, as it is`() throws {
    let report = try Report.sample()
    let read = try Self.read(written(report, in: .english) + written(report))
    #expect(read.count == 2)
    #expect(read.map { written($0) } == [written(report, in: .english), written(report)])
  }

  @Test func `a file that could not be read stays one`() throws {
    let report = Report(
      unreadable: "b.xlsx",
      Finding(
        FindingCode(rawValue: "BM104"), .error, message: Phrase(vi: "Hỏng.", en: "Hỏng."),
        fix: Phrase(vi: "Gửi lại.", en: "Gửi lại.")))
    #expect(try Self.read(written(report)) == [report])
  }

  /// Whatever a report holds is in its JSON, and comes back from there.
  @Test func `write and read give the same report`() throws {
    var random = SeededRandom(seed: 2022)
    for _ in 0..<200 {
      let form = random.form()
      let reports = try (0..<2).map { _ in try random.report(of: form) }
      let text = reports.map { written($0) }.joined()
      let read = try ReportData.read(Array(text.utf8), file: "") { _ in form }
      #expect(read == reports)
      #expect(read.map { written($0) }.joined().utf8.elementsEqual(text.utf8))
    }
  }

  /// Data cut off, or with bytes changed, is refused or read, and never more than that.
  @Test func `data that was damaged`() throws {
    let bytes = Array(written(try Report.sample()).utf8)
    var random = SeededRandom(seed: 4)
    for _ in 0..<800 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0...2, using: &random) {
        case 0: damaged[place] = UInt8.random(in: 0x20...0x7e, using: &random)
        case 1: damaged.remove(at: place)
        default: damaged.insert(UInt8(ascii: "9"), at: place)
        }
      }
      do throws(DataError) {
        let reports = try ReportData.read(damaged, file: "") { _ in .sample }
        #expect(reports.allSatisfy { $0.tables.map(\.rows.count) == [5, 2] || $0.form == nil })
      } catch {
        #expect(!error.message.vietnamese.isEmpty && !error.fix.vietnamese.isEmpty)
      }
    }
  }
}
