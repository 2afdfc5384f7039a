import Reporting
import Testing

@testable import Forms

struct FootnoteReadingTests {
  func read(_ lines: [[String]], _ labels: [String], marks: [String] = []) -> FootnoteReading {
    FootnoteReading(
      lines,
      labels: labels.map { text in
        var label = LabelReading()
        label.label = text
        label.marks = marks
        return label
      })
  }

  @Test(
    arguments: [
      ("19 Văn bản", "VBQPPL19", "19", "VBQPPL"), ("(1) Gồm cả", "Số hồ sơ (1)", "1", "Số hồ sơ"),
      ("[2] Gồm cả", "Số hồ sơ[2]", "2", "Số hồ sơ"), ("* Gồm cả", "Số hồ sơ*", "*", "Số hồ sơ"),
      ("** Gồm cả", "Số hồ sơ (**)", "**", "Số hồ sơ"),
      ("1. Gồm cả", "Số TTHC1, 2", "1", "Số TTHC, 2"),
      ("Ghi chú: (1) Gồm cả", "Số hồ sơ (1)", "1", "Số hồ sơ"),
      ("19 Văn bản", "Số\u{A0}VBQPPL19\u{A0}ban hành", "19", "Số VBQPPL ban hành"),
    ])
  func `finds the mark of a note`(
    _ line: String, _ label: String, _ mark: String, _ words: String
  ) {
    let reading = read([[line]], ["Số khác", label])
    #expect(reading.footnotes.map(\.mark) == [mark])
    #expect(reading.footnotes.map(\.rows) == [[2]])
    #expect(reading.closing.isEmpty)
    #expect(reading.labels.map(\.label) == ["Số khác", words])
    #expect(reading.labels[1].marks == [mark])
  }

  @Test(arguments: [
    ("(1) Gồm cả", "Số hồ sơ (2)"), ("Ghi chú: tạm tính", "Số hồ sơ (1)"), ("3 cấp", "Số Q3a"),
    ("1", "Số hồ sơ1"), ("12345 x", "Số hồ sơ12345"), ("(1) Gồm cả", "(1)"), ("(1", "Số (1)"),
  ])
  func `other lines are none`(_ line: String, _ label: String) {
    let reading = read([[line]], [label])
    #expect(reading.footnotes.isEmpty)
    #expect(reading.closing == [line])
    #expect(reading.labels.map(\.label) == [label])
  }

  @Test func `raised marks are known already`() {
    let reading = read([["19", "Văn bản"]], ["VBQPPL", "TTHC"], marks: ["19"])
    #expect(reading.footnotes == [.init(mark: "19", text: "Văn bản", rows: [1, 2])])
  }

  @Test func `a cell may hold notes and other lines`() {
    let reading = read(
      [["Ghi chú:\n(1) Một\n(2) Hai\nHết"], ["(7) Bảy\nTám"]], ["A b (1)", "C d (2)"])
    #expect(reading.footnotes.map(\.text) == ["Một", "Hai"])
    #expect(reading.closing == ["Ghi chú:", "Hết", "(7) Bảy Tám"])
  }
}
