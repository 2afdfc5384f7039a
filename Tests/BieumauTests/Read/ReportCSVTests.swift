import Reporting
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ReportCSVTests {
  @Test func `begins with a mark for Excel and the names of the columns`() {
    #expect(
      String(decoding: ReportCSV.opening, as: UTF8.self) == """
        \u{FEFF}file,form,office,level,period,table,row,code,label,concept,unit,raw,value,text,note\
        \r\n
        """)
  }

  @Test func `one line for each row, blank and missing ones too, then the extra ones`() throws {
    let lines = try ReportCSV.lines(of: .filled())
    let head = "xa-A.xlsx,mau-2022,UBND xã A,xa,2022-Q3"
    #expect(
      String(decoding: lines, as: UTF8.self)
        == [
          "\(head),1,1,1.,\"Công tác chỉ đạo, điều hành\",,,,,,",
          "\(head),1,2,1.1.,'- Số văn bản đã ban hành,cd_vb,Văn bản,12 văn bản,12,,Đã rà soát",
          "\(head),1,3,1.2.,Tỷ lệ hoàn thành kế hoạch,,%,\"99,97%\",99.97,,",
          "\(head),1,4,2.,Hình thức khảo sát,,\"Trực tuyến = 0\nPhát phiếu = 1\","
            + "\"'=Chưa, \"\"rõ\"\"\",,\"'=Chưa, \"\"rõ\"\"\",",
          "\(head),1,5,3.,Số nhiệm vụ,,Nhiệm vụ,,,,",
          "\(head),1,,9.,Số cuộc họp,,,-3,,,",
          "\(head),2,1,1.,Tổng số VBQPPL,,Văn bản,,,,",
          "\(head),2,2,2.,Số VBQPPL của cấp tỉnh,,Văn bản,-1.144,-1144,,Cấp sở báo",
          "\(head),2,2:province,2.,Số VBQPPL của cấp tỉnh,,Văn bản,05,5,,",
        ].map { $0 + "\r\n" }.joined())
  }

  @Test func `every line has all columns`() throws {
    let table = CSVTable(try ReportCSV.lines(of: .filled()))
    #expect(table.lines.allSatisfy { $0.count == ReportColumn.allCases.count })
  }

  @Test func `what is not known is empty`() throws {
    let lines = CSVTable(try ReportCSV.lines(of: .sample())).lines
    #expect(lines.map { $0[0] } == Array(repeating: "xa-A.xlsx", count: 7))
    #expect(lines.allSatisfy { $0[2...4] == ["", "", ""] && $0[11...14] == ["", "", "", ""] })
    let stranger = Form(id: "", title: "", tables: Form.sample.tables)
    let unknown = CSVTable(try ReportCSV.lines(of: .sample(form: stranger))).lines
    #expect(unknown.map { $0[1] } == Array(repeating: "", count: 7))
  }

  @Test func `a file that cannot be read has no lines`() {
    let report = Report(unreadable: "a.pdf", .sample("BM109", .error, "Tệp “a.pdf”: PDF."))
    #expect(ReportCSV.lines(of: report) == [])
  }
}
