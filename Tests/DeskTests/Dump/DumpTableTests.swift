import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// What a person sees of a workbook.
struct DumpTableTests {
  private static let form = BookDrawing(
    inSheet: """
      <sheetData><row r='1'>\(text("A1", "BIỂU MẪU 1: CẢI CÁCH THỂ CHẾ VÀ NHIỀU VIỆC KHÁC"))</row>\
      <row r='3'>\(text("A3", "STT"))\(text("B3", "Chỉ tiêu"))\(text("D3", "Số liệu"))</row>\
      <row r='4'><c r='A4'><v>1</v></c>\(text("B4", "Số văn bản\nđã ban hành"))\
      <c r='D4'><v>1144</v></c></row><row r='5'><c r='A5'><v>12</v></c>\(text("B5", "Tỷ lệ"))\
      <c r='D5'><f>D4/2</f></c></row></sheetData>\
      <mergeCells><mergeCell ref='A1:D1'/></mergeCells>
      """)

  @Test func `a form`() throws {
    let dumped = try Dumped(Self.form, as: .table, in: .vietnamese)
    #expect(
      dumped.text == """
        Trang “Biểu mẫu 1”: A1:D5, 10 ô, 1 vùng gộp
                 A    B            D
              1  BIỂU MẪU 1: CẢI CÁCH THỂ
                 CHẾ VÀ NHIỀU VIỆC KHÁC
              3  STT  Chỉ tiêu     Số liệu
              4    1  Số văn bản      1144
                      đã ban hành
              5   12  Tỷ lệ        =D4/2
          Ô gộp: A1:D1

        """)
    #expect(dumped.codes == [])
  }

  @Test func `a form that passes by, its merges known too late for its title`() throws {
    let dumped = try Dumped(Self.form.large, as: .table)
    #expect(dumped.text.hasPrefix("Sheet “Biểu mẫu 1”\n         A"))
    #expect(dumped.text.hasSuffix("\n  Merged: A1:D1\n"))
    let words = dumped.text.filter { !$0.isWhitespace }
    #expect(words.contains("BIỂUMẪU1:CẢICÁCHTHỂCHẾVÀNHIỀUVIỆCKHÁC"))
    #expect(words.contains("1Sốvănbản1144đãbanhành"))
  }

  @Test func `numbers stand to the right, words to the left`() throws {
    let dumped = try Dumped(
      BookDrawing(
        rows: """
          <row>\(Self.text("A1", "Số lượng"))</row><row><c><v>5</v></c></row>\
          <row><c t='b'><v>1</v></c></row><row><c t='e'><v>#N/A</v></c></row>\
          <row>\(Self.text("A5", "7"))</row>
          """), as: .table)
    #expect(
      dumped.text.split(separator: "\n").dropFirst(2) == [
        "      1  Số lượng", "      2         5", "      3  TRUE", "      4  #N/A", "      5  7",
      ])
  }

  @Test func `sheets one below the other, in their states`() throws {
    let dumped = try Dumped(
      BookDrawing(sheets: [
        .init("name='a'", xml: "<worksheet/>"),
        .init("name='b&#x202E;[31m' state='hidden'", xml: "<worksheet/>"),
        .init("name='c' state='veryHidden'", xml: BookDrawing(cells: "<c><v>1</v></c>").onlySheet),
      ]), as: .table)
    #expect(
      dumped.text == """
        Sheet “a”: 0 cells, 0 merged

        Sheet “b\\u{202E}[31m” (hidden): 0 cells, 0 merged

        Sheet “c” (very hidden): A1, 1 cell, 0 merged
                 A
              1    1

        """)
  }

  @Test func `signs that a terminal would obey are shown`() throws {
    let dumped = try Dumped(
      BookDrawing(cells: "<c t='str'><v>a_x001B_[2J\u{202E}b\u{200B}c&#9;d</v></c>"), as: .table)
    #expect(dumped.text.hasSuffix("      1  a\\u{1B}[2J\\u{202E}b\\u{200B}c\\u{9}d\n"))
  }

  @Test func `a long list of merges goes on in the next line`() throws {
    let ranges = (1...40).map { "A\($0):B\($0)" }
    let merges = ranges.map { "<mergeCell ref='\($0)'/>" }.joined()
    let dumped = try Dumped(BookDrawing(inSheet: "<mergeCells>\(merges)</mergeCells>"), as: .table)
    let lines = dumped.text.split(separator: "\n").dropFirst()
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.count <= 100 && $0.hasPrefix("  ") })
    let list = lines.joined(separator: " ").split(separator: " ").dropFirst()
    #expect(list.joined(separator: " ") == ranges.joined(separator: ", "))
  }

  @Test func `what is noticed is handed on`() throws {
    let dumped = try Dumped(BookDrawing(cells: "<c t='s'><v>7</v></c>"), as: .table)
    #expect(dumped.codes == ["BM122"])
    #expect(dumped.text == "Sheet “Biểu mẫu 1”: 0 cells, 0 merged\n")
  }

  fileprivate static func text(_ ref: String, _ text: String) -> String {
    "<c r='\(ref)' t='inlineStr'><is><t>\(text)</t></is></c>"
  }
}

extension BookDrawing {
  fileprivate var onlySheet: String? { sheets.first?.xml }
}
