import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// Data as separated text: which reports come of it.
struct SeparatedDataTests {
  @Test func `the least that is needed`() throws {
    let report = try DrawnData.report("table,row,value", "1,2,9", "1,3,99.5", "1,5,")
    #expect(report.file == "so-lieu.csv" && report.unit == nil && report.period == nil)
    let rows = try #require(report.table(1)).rows
    #expect(rows.map(\.figure) == [nil, 9, Figure("99.5"), nil, nil])
    #expect(rows.map(\.match) == [.missing, .exact, .exact, .missing, .missing])
  }

  @Test(arguments: [
    "form,table,row,value,note\nmau-2022,1,2,9,Đã rà soát\n",
    "\u{FEFF}note;value;row;table;form\r\nĐã rà soát;9;2;1;mau-2022\r\n",
    "Bộ biểu mẫu\tBiểu\tDòng\tGiá trị\tGhi chú\rmau-2022\t1\t2\t9\tĐã rà soát",
    "SỐ LIỆU QUÝ III,,,,\n,,,,\nFORM,TABLE,Row ,Value,NOTE\nmau-2022,1,2,9,Đã rà soát\n,,,,\n",
    "sep=;\nform;table;row;value;note\nmau-2022;1;2;9;Đã rà soát\n",
    "form,kỳ trước,table,row,value,note,\nmau-2022,7,1,2,9,Đã rà soát,,,\n",
    "form,table,row,value,note\nmau-2022,1,1\nmau-2022, 1 , 02 ,9,Đã rà soát\n",
  ])
  func `one report, written in many ways`(_ text: String) throws {
    let reports = try DrawnData.reports(text)
    let row = try #require(reports.first?[RowReference(table: 1, row: 2)])
    #expect(reports.count == 1 && row.figure == 9 && row.note == "Đã rà soát")
  }

  @Test func `UTF-16, which Excel calls Unicode Text`() throws {
    let bytes = utf16("form\ttable\trow\ttext\r\nmau-2022\t1\t2\tChưa rõ\r\n", bigEndian: false)
    #expect(SeparatedData.isData(bytes))
    let reports = try SeparatedData.read(bytes, file: "") { _ in .ofData }
    #expect(reports.first?[RowReference(table: 1, row: 2)]?.value.text == "Chưa rõ")
  }

  @Test func `a form that only the caller knows`() throws {
    let reports = try DrawnData.reports("table,row,value\n1,2,9\n", asked: "mau-2022")
    #expect(reports.first?.formID == "mau-2022")
    let some = try DrawnData.reports("form,table,row,value\n,1,2,9\n", asked: "mau-2022")
    #expect(some.first?[RowReference(table: 1, row: 2)]?.figure == 9)
  }

  @Test func `whose report it is, and of which period`() throws {
    let report = try DrawnData.report(
      "file,office,level,period,table,row,value", "xa-A.xlsx,UBND xã A,xa,2022-Q3,1,2,9")
    #expect(report.file == "xa-A.xlsx")
    #expect(report.unit == ReportUnit(name: "UBND xã A", level: Level("xa")))
    #expect(report.period == Period("2022-Q3"))
  }

  @Test(arguments: [
    ("2022-H1", "2022-H1"), ("quy-3-2022", "2022-Q3"), ("2022", "2022"),
    ("Quý III năm 2022", "2022-Q3"), ("6 tháng đầu năm 2023", "2023-H1"),
  ])
  func `periods`(_ text: String, _ period: String) throws {
    #expect(
      try DrawnData.report("period,table,row,value", "\(text),1,2,9").period == Period(period))
  }

  @Test func `several reports, in the order in which each begins`() throws {
    let reports = try DrawnData.reports(
      """
      file,form,office,period,table,row,value
      b.xlsx,mau-2022,Xã B,2022,1,2,1
      a.xlsx,mau-2022,Xã A,2022,1,2,2
      b.xlsx,mau-2022,Xã B,2022,1,3,3
      a.xlsx,mau-2022,Xã A,2021,1,2,4
      """)
    #expect(reports.map(\.file) == ["b.xlsx", "a.xlsx", "a.xlsx"])
    #expect(reports.map { $0.unit?.name } == ["Xã B", "Xã A", "Xã A"])
    #expect(reports.map { $0.period?.year } == [2022, 2022, 2021])
    #expect(reports.map { $0[RowReference(table: 1, row: 2)]?.figure } == [1, 2, 4])
    #expect(reports.map { $0[RowReference(table: 1, row: 3)]?.figure } == [3, nil, nil])
  }

  @Test func `columns beside the main one, before it and behind it`() throws {
    let report = try DrawnData.report(
      "table,row,value,note", "2,1:province,5,", "2,1,4,Ghi", "2,2,7,", "2,2 : province,8,")
    let rows = try #require(report.table(2)).rows
    #expect(rows.map(\.figure) == [4, 7])
    #expect(rows.map { $0[.province]?.figure } == [5, 8])
    #expect(rows[0].note == "Ghi")
  }

  @Test func `a column beside the main one, alone`() throws {
    let report = try DrawnData.report("table,row,value", "2,1:province,5", "2,2:province,")
    let rows = try #require(report.table(2)).rows
    #expect(rows.map(\.match) == [.exact, .missing])
    #expect(rows[0][.province]?.figure == 5 && rows[0].value.isBlank)
  }

  /// What stands in the cell may be what the form prints there, figures in it and all.
  @Test func `the instruction of a form`() throws {
    let report = try DrawnData.report(
      "table,row,raw,value,text", "2,1,4,4,", "2,1:province,Sở Tư pháp báo cáo 1 lần,,")
    #expect(
      report[RowReference(table: 2, row: 1)]?[.province] == Value(raw: "Sở Tư pháp báo cáo 1 lần"))
  }

  @Test func `rows that the form does not have stay such rows`() throws {
    let report = try DrawnData.report(
      "table,row,code,label,raw,value", "1,,9.,Số cuộc họp,-3,", "1,2,,,,5", "2,,,Thêm,,")
    #expect(
      report.table(1)?.extra
        == [ExtraRow(at: try cell("A2"), code: "9.", label: "Số cuộc họp", raw: "-3")])
    #expect(report.table(2)?.extra == [ExtraRow(at: try cell("A4"), label: "Thêm")])
  }

  private func cell(_ text: String) throws -> CellAddress { try #require(CellAddress(text)) }

  @Test func `lines that say nothing of any row are none`() throws {
    let report = try DrawnData.report("table,row,value,text,note", "1,,,,", ",,,,", "1,2,5,,")
    #expect(report.tables.allSatisfy { $0.extra.isEmpty })
  }

  @Test func `apostrophes before what would run as a formula`() throws {
    let report = try DrawnData.report(
      "table,row,raw,text,note", "1,2,'- chưa rõ,'- chưa rõ,''=1+1", "1,3,'x,'x,-5")
    let rows = try #require(report.table(1)).rows
    #expect(rows[1].value.text == "- chưa rõ" && rows[1].note == "'=1+1")
    #expect(rows[2].value.text == "'x" && rows[2].note == "-5")
  }

  @Test(
    arguments: [
      // By hand: the note of the form stays where nobody writes another.
      ("table,row,value", "1,3,5", "Cấp sở báo"), ("table,row,value,note", "1,3,5,", "Cấp sở báo"),
      ("table,row,value,note", "1,3,5,Khác", "Khác"), ("table,row,value,note", "1,3,,Khác", "Khác"),
      // As cells were read.
      ("table,row,raw,value,note", "1,3,5,5,", ""),
      ("table,row,raw,value,note", "1,3,5,5,Cấp sở báo", "Cấp sở báo"),
    ])
  func `notes`(_ headings: String, _ line: String, _ note: String) throws {
    let report = try DrawnData.report(headings, line)
    #expect(report[RowReference(table: 1, row: 3)]?.note == note)
  }

  /// Typed by somebody else, or gone through a spreadsheet.
  @Test(arguments: [
    "1,2,1.1,Số văn bản đã ban hành,cd_vb,9", "1,2,,số văn bản  ĐÃ ban hành:,,9",
    "1,2,,,,9",
  ])
  func `names that agree with the form`(_ line: String) throws {
    let report = try DrawnData.report("table,row,code,label,concept,value", line)
    #expect(report[RowReference(table: 1, row: 2)]?.figure == 9)
  }

  @Test func `a code that has become a number, beside its label`() throws {
    let headings = "table,row,code,label,value"
    for code in ["1.1", "\"1,1\"", "1.100"] {
      let report = try DrawnData.report(headings, "1,3,\(code),Tỷ lệ hoàn thành kế hoạch,9")
      #expect(report[RowReference(table: 1, row: 3)]?.figure == 9)
    }
    // Alone it is the code of another row.
    #expect(throws: DataError.self) { try DrawnData.report(headings, "1,3,1.1,,9") }
  }

  @Test(arguments: [
    ("form,table,row,value\n", true), ("table;row;value\n1;2;3", true), ("row,text,table\n", true),
    ("Mã,Tên đơn vị,Cấp\n", false), ("Đơn vị,Cấp,STT,Ghi chú\n", false), ("table,row\n", false),
    ("row", false), ("", false), ("a,b\n1,2", false), ("PK\u{3}\u{4}", false), ("\0", false),
  ])
  func `what is such data by its headings`(_ text: String, _ isData: Bool) {
    #expect(SeparatedData.isData(Array(text.utf8)) == isData)
  }
}
