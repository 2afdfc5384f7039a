import JSON
import Reporting
import TestSupport
import Testing
import Vocabulary

/// The line that `read` prints for a file: fields, their order, what is null and what is left out.
struct ReportJSONTests {
  @Test func `a report with something of everything`() throws {
    let rows = [
      #"""
      {"row":1,"code":"1.","label":"Số văn bản chỉ đạo đã ban hành","concept":"cd_vb_chi_dao",\#
      "unit":"Văn bản","kind":"count","duty":"report","match":"exact","cell":"D11","raw":"09",\#
      "value":9,"parts":null,"text":null,"note":null}
      """#,
      #"""
      {"row":2,"code":"2.","label":"Tỷ lệ hoàn thành Kế hoạch","concept":"cd_kh_ty_le","unit":"%",\#
      "kind":"ratio","duty":"report","match":"close",\#
      "found":{"code":"2","label":"Tỷ lệ hoàn thành kế hoạch năm"},"cell":"D12",\#
      "raw":"100% (18/18)","value":100,"parts":{"numerator":18,"denominator":18},"text":null,\#
      "note":"Cấp sở báo"}
      """#,
      #"""
      {"row":3,"code":"2.1.","label":"Số nhiệm vụ đề ra","concept":null,"unit":"Nhiệm vụ",\#
      "kind":"count","duty":"exempt","match":"missing","cell":null,"raw":"","value":null,\#
      "parts":null,"text":null,"note":null}
      """#,
      #"""
      {"row":4,"code":"","label":"Khảo sát","concept":null,"unit":"","kind":"group",\#
      "duty":"group","match":"exact","cell":"D14","raw":"","value":null,"parts":null,"text":null,\#
      "note":null}
      """#,
      #"""
      {"row":5,"code":"3.","label":"Hình thức khảo sát","concept":null,\#
      "unit":"Trực tuyến = 0\nPhát phiếu = 1","kind":"coded","duty":null,"match":"moved",\#
      "cell":"D15","raw":"Chưa rõ","value":null,"parts":null,"text":"Chưa rõ",\#
      "note":"Đang rà soát"}
      """#,
    ]
    let other = [
      #"""
      {"row":1,"code":"1.","label":"Tổng số VBQPPL","concept":null,"unit":"Văn bản",\#
      "kind":"count","duty":null,"match":"exact","sheet":"Trang 2","cell":"D50","raw":"1.144",\#
      "value":1144,"parts":null,"text":null,"note":null,\#
      "more":{"province":{"cell":"E50","raw":"Sở Tư pháp tổng hợp, báo cáo số liệu",\#
      "value":null,"text":null}}}
      """#,
      #"""
      {"row":2,"code":"1.1.","label":"Số VBQPPL của cấp tỉnh","concept":null,"unit":"Văn bản",\#
      "kind":"count","duty":null,"match":"missing","cell":null,"raw":"","value":null,\#
      "parts":null,"text":null,"note":null,\#
      "more":{"province":{"cell":null,"raw":"","value":null,"text":null}}}
      """#,
    ]
    let expected = #"""
      {"file":"a.xlsx","form":"mau-2022","confidence":0.57,\#
      "unit":{"name":"Sở Công Thương","level":"so","code":null},\#
      "period":{"kind":"quarter","year":2022,"quarter":3},\#
      "letter":{"number":"481/BC-SCT","date":"2022-09-20","sender":"Sở Công Thương"},\#
      "tables":[{"table":1,"title":"Công tác chỉ đạo","sheet":"Biểu mẫu 1","range":"A9:E37",\#
      "rows":[\#(rows.joined(separator: ","))],\#
      "extra":[{"at":"A38","code":"","label":"Số cuộc họp","raw":"3"}]},\#
      {"table":2,"title":"Cải cách thể chế","sheet":null,"range":null,\#
      "rows":[\#(other.joined(separator: ","))],"extra":[]}],\#
      "findings":[{"code":"BM301","severity":"error","table":1,"row":5,"sheet":"Biểu mẫu 1",\#
      "cell":"D15","message":"Ô D15 là chữ.","fix":"Đề nghị ghi số."}]}

      """#
    #expect(written(try Report.sample()) == expected)
  }

  @Test func `the other language changes sentences only`() throws {
    let report = try Report.sample()
    let english = written(report)
      .replacing("Ô D15 là chữ.", with: "Cell D15 is words.")
      .replacing("Đề nghị ghi số.", with: "Please enter a number.")
    #expect(written(report, in: .english) == english)
  }

  @Test func `a file that cannot be read`() {
    let report = Report(
      unreadable: "b.xlsx",
      Finding(
        FindingCode(rawValue: "BM104"), .error, message: Phrase(vi: "Hỏng.", en: "Damaged."),
        fix: Phrase(vi: "Gửi lại.", en: "Send again.")))
    #expect(
      written(report) == #"""
        {"file":"b.xlsx","form":null,"confidence":null,"unit":null,"period":null,"letter":null,\#
        "tables":[],"findings":[{"code":"BM104","severity":"error","table":null,"row":null,\#
        "sheet":null,"cell":null,"message":"Hỏng.","fix":"Gửi lại."}]}

        """#)
  }

  @Test func `a form that nobody described has rows and no name`() {
    var form = Form.sample
    form.id = ""
    let text = written(ReportBuilder(file: "a.xlsx", form: form).report)
    #expect(text.hasPrefix(#"{"file":"a.xlsx","form":null,"confidence":null,"#))
    #expect(text.contains(#""label":"Khảo sát""#))
  }

  @Test(arguments: [
    ("2022-M05", #"{"kind":"month","year":2022,"month":5}"#),
    ("2022-Q3", #"{"kind":"quarter","year":2022,"quarter":3}"#),
    ("2022-H1", #"{"kind":"half","year":2022,"half":1}"#),
    ("2022-9M", #"{"kind":"nineMonths","year":2022}"#),
    ("2022", #"{"kind":"year","year":2022}"#),
  ])
  func `a period`(_ period: String, _ expected: String) {
    var report = ReportBuilder(file: "a.xlsx", form: .sample).report
    report.period = Period(period)
    #expect(written(report).contains(#","period":\#(expected),"#))
  }

  @Test func `what is not known of a unit and a letter is null`() {
    var report = ReportBuilder(file: "a.xlsx", form: .sample).report
    report.unit = ReportUnit(name: "Xã Mẫu", agency: "Sở Nội vụ")
    report.letter = Letter()
    let text = written(report)
    #expect(
      text.contains(
        #""unit":{"name":"Xã Mẫu","level":null,"code":null,"agency":"Sở Nội vụ"}"#))
    #expect(text.contains(#""letter":{"number":null,"date":null,"sender":null}"#))
  }

  /// The places of a figure are those that were read; parts of a side column are rare but kept.
  @Test func `figures and parts`() throws {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    let figure = try #require(Figure("100.00"))
    try builder.fill(
      RowReference(table: 2, row: 2),
      RowEntry(
        Value(figure),
        more: [
          .province: Value(raw: "27/27", figure: 27, parts: .init(numerator: 27, denominator: 27))
        ]))
    let text = written(builder.report)
    #expect(text.contains(#""cell":null,"raw":"100,00","value":100.00,"parts":null"#))
    #expect(
      text.contains(
        #""raw":"27/27","value":27,"parts":{"numerator":27,"denominator":27},"text":null}}"#))
  }

  /// One line for every report, whatever its words are.
  @Test func `a line of JSON that is one`() throws {
    var random = SeededRandom(seed: 77)
    for _ in 0..<100 {
      let report = try random.report(of: random.form())
      var writer = JSONWriter()
      ReportJSON.write(report, in: .vietnamese, to: &writer)
      #expect(writer.bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
      let object = try JSONReader.read(writer.bytes).object()
      #expect(
        object.keys == [
          "file", "form", "confidence", "unit", "period", "letter", "tables", "findings",
        ])
    }
  }
}
