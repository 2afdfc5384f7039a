import Foundation
import JSON
import TestSupport
import Testing

@Suite struct JSONTextTests {
  @Test(arguments: [
    ("", #""""#), ("a", #""a""#), ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#),
    ("\u{8}\u{9}\u{a}\u{c}\u{d}", #""\b\t\n\f\r""#), ("\u{0}\u{1}\u{f}", #""\u0000\u0001\u000f""#),
    ("\u{10}\u{1b}\u{1f}", #""\u0010\u001b\u001f""#), ("\u{7f}", "\"\u{7f}\""),
    ("Biểu mẫu số 1", #""Biểu mẫu số 1""#), ("đ\"đ", #""đ\"đ""#), ("\u{2028}", "\"\u{2028}\""),
    ("😀", #""😀""#), (#"C:\Báo cáo\a.xlsx"#, #""C:\\Báo cáo\\a.xlsx""#),
  ])
  func escapesOnlyWhatItMust(_ text: String, expected: String) {
    var writer = JSONWriter()
    writer.array { $0.element(text) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\(expected)]\n")
    var keyed = JSONWriter()
    keyed.object { $0.member(text, 1) }
    #expect(String(decoding: keyed.bytes, as: UTF8.self) == "{\(expected):1}\n")
  }

  @Test func anotherReaderUnderstandsEveryText() throws {
    var random = SeededRandom(seed: 21)
    for _ in 0..<2_000 {
      // The other reader swallows a byte order mark where a text, or its part after an escape,
      // begins. That ours does not is shown by reading back what is written.
      let text = String(random.text().unicodeScalars.filter { $0 != "\u{feff}" })
      var writer = JSONWriter()
      writer.array { $0.element(text) }
      let list = try #require(
        try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String])
      #expect(Array(try #require(list.first).utf8) == Array(text.utf8))
    }
  }

  @Test(arguments: [Int.min, -1, 0, 7, 10, 1_144, .max])
  func writesEveryInteger(_ value: Int) {
    var writer = JSONWriter()
    writer.array { $0.element(value) }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[\(value)]\n")
  }
}
