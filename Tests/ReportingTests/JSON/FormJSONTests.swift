import JSON
import Reporting
import Testing
import Vocabulary

struct FormJSONTests {
  private static func written(_ form: Form, level: Level? = nil) -> String {
    var writer = JSONWriter()
    FormJSON.write(form, level: level, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `a form with something of everything`() {
    let rows = [
      #"""
      {"row":1,"code":"1.","label":"Số văn bản chỉ đạo đã ban hành","unit":"Văn bản","depth":0,\#
      "kind":"count","concept":"cd_vb_chi_dao","codes":null,"partRows":null,"sumOf":null,\#
      "duty":{"so":"report","huyen":"report"},"note":null,"time":"period","rollup":"own"}
      """#,
      #"""
      {"row":2,"code":"2.","label":"Tỷ lệ hoàn thành Kế hoạch","unit":"%","depth":0,\#
      "kind":"ratio","concept":"cd_kh_ty_le","codes":null,\#
      "partRows":{"numerator":3,"denominator":[2,1]},"sumOf":null,\#
      "duty":{"so":"report","huyen":"exempt"},"note":"Cấp sở báo"}
      """#,
      #"""
      {"row":3,"code":"2.1.","label":"Số nhiệm vụ đề ra","unit":"Nhiệm vụ","depth":1,\#
      "kind":"count","concept":null,"codes":null,"partRows":null,"sumOf":[1,[2,2]],\#
      "duty":{"so":"report"},"note":null,"agencies":{"so":["Sở Nội vụ"]}}
      """#,
      #"""
      {"row":4,"code":"","label":"Khảo sát","unit":"","depth":0,"kind":"group","concept":null,\#
      "codes":null,"partRows":null,"sumOf":null,"duty":{"so":"group","huyen":"group"},\#
      "note":null,"answeredBelow":true}
      """#,
      #"""
      {"row":5,"code":"3.","label":"Hình thức khảo sát","unit":"Trực tuyến = 0\nPhát phiếu = 1",\#
      "depth":1,"kind":"coded","concept":null,"codes":{"0":"Trực tuyến","1":"Phát phiếu"},\#
      "partRows":null,"sumOf":null,"duty":{},"note":null}
      """#,
    ]
    let expected = #"""
      {"id":"mau-2022","title":"Biểu mẫu thống kê","issuer":"Sở Nội vụ tỉnh Mẫu",\#
      "basis":["Công văn số 359/SNV-CCHC"],"levels":["so","huyen"],"periods":["quarter","year"],\#
      "tables":[{"table":1,"title":"Công tác chỉ đạo","titles":["Biểu mẫu 1","Công tác chỉ đạo","(Kèm theo Công văn số /SNV)"],\#
      "header":[[{"text":"STT","rowspan":2,"colspan":1},\#
      {"text":"Kết quả thống kê","rowspan":1,"colspan":2}],\#
      [{"text":"Đơn vị tính","rowspan":1,"colspan":1},{"text":"Số liệu","rowspan":1,"colspan":1}]],\#
      "rows":[\#(rows.joined(separator: ","))],"printedName":"Biểu mẫu 1",\#
      "attachment":{"text":"(Kèm theo Công văn số /SNV)","of":"issuer"},\#
      "columns":[{"role":"code","position":1,"heading":["STT"]},\#
      {"role":"value","name":"value","position":4,"heading":["Kết quả thống kê","Số liệu"]}],\#
      "footnotes":[{"mark":"¹","text":"Văn bản quy phạm pháp luật","rows":[1,3]}],\#
      "closing":["Ghi chú: chỉ báo cáo trong kỳ"]},\#
      {"table":2,"title":"Cải cách thể chế","titles":[],"header":[],\#
      "rows":[{"row":1,"code":"1.","label":"Tổng số VBQPPL","unit":"Văn bản","depth":0,\#
      "kind":"count","concept":null,"codes":null,"partRows":null,"sumOf":null,"duty":{},\#
      "note":null,"hints":{"province":"Sở Tư pháp tổng hợp, báo cáo số liệu"}},\#
      {"row":2,"code":"1.1.","label":"Số VBQPPL của cấp tỉnh","unit":"Văn bản","depth":1,\#
      "kind":"count","concept":null,"codes":null,"partRows":null,"sumOf":null,"duty":{},\#
      "note":null}],\#
      "columns":[{"role":"value","name":"value","position":4,"heading":["Số liệu"]},\#
      {"role":"value","name":"province","position":5,"heading":["Số liệu (cấp tỉnh)"]}]}]}

      """#
    #expect(Self.written(.sample) == expected)
  }

  /// The duties of one level, and all else as it is.
  @Test func `for one level`() {
    let expected = Self.written(.sample)
      .replacing(#"{"so":"report","huyen":"exempt"}"#, with: #"{"huyen":"exempt"}"#)
      .replacing(#"{"so":"report","huyen":"report"}"#, with: #"{"huyen":"report"}"#)
      .replacing(#"{"so":"group","huyen":"group"}"#, with: #"{"huyen":"group"}"#)
      .replacing(#"{"so":"report"}"#, with: "{}")
      .replacing(#","agencies":{"so":["Sở Nội vụ"]}"#, with: "")
    #expect(Self.written(.sample, level: Level("huyen")) == expected)
  }

  @Test(arguments: [
    (RowKind.group, "group"), (.count, "count"), (.money, "money"), (.ratio, "ratio"),
    (.percent, "percent"), (.coded, "coded"), (.bool, "bool"), (.statusOption, "status_option"),
    (.number, "number"),
  ])
  func `a kind`(_ kind: RowKind, _ name: String) {
    let row = FormRow(ordinal: 1, code: "", label: "", unit: "", depth: 0, kind: kind)
    let table = FormTable(number: 1, title: "", rows: [row])
    let text = Self.written(Form(id: "a", title: "", tables: [table]))
    #expect(text.contains(#""kind":"\#(name)""#))
  }

  /// No field occurs twice, whatever a form prints.
  @Test func `a number with two meanings`() throws {
    let answers = AnswerList([
      .init(code: 1, meaning: "Có"), .init(code: 0, meaning: "Không"),
      .init(code: 1, meaning: "Đã có"),
    ])
    let row = FormRow(
      ordinal: 1, code: "", label: "", unit: "", depth: 0, kind: .coded, answers: answers)
    let form = Form(
      id: "a", title: "", tables: [FormTable(number: 1, title: "", rows: [row])])
    #expect(Self.written(form).contains(#""codes":{"1":"Có; Đã có","0":"Không"}"#))
  }

  @Test func `the list of forms`() {
    var writer = JSONWriter()
    FormJSON.writeList([.sample, .large], to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"""
        [{"id":"mau-2022","title":"Biểu mẫu thống kê","issuer":"Sở Nội vụ tỉnh Mẫu",\#
        "levels":["so","huyen"],"rows":7},\#
        {"id":"lon-2022","title":"Biểu mẫu","issuer":null,"levels":[],"rows":146}]

        """#)
  }
}
