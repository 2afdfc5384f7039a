import TestSupport
import Testing

@testable import Desk

struct OpenContentTests {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(
    arguments: [
      ("a<1>b<2>c", ["x", "yy"], "axbyyc"), ("<2><1>", ["x", ""], "x"),
      ("<1><2>", ["2", "1"], "21"),
      ("<1>-<2>", ["<2>", "<1>"], "<2>-<1>"),
    ])
  func `words stand where others stood`(_ content: String, _ words: [String], _ filled: String) {
    let open = OpenContent(Self.bytes(content), at: [Self.bytes("<1>"), Self.bytes("<2>")])
    #expect(open?.filled(with: words.map(Self.bytes)) == Self.bytes(filled))
  }

  @Test(arguments: [["<3>"], ["<1>", ""], ["a"], ["<1>", "1>a"], ["<1>", "<1>"]])
  func `a place that is not there just once cannot be opened`(_ words: [String]) {
    #expect(OpenContent(Self.bytes("<1>a<2>a"), at: words.map(Self.bytes)) == nil)
  }

  @Test func `the words that were there make the content that was there`() {
    var random = SeededRandom(seed: 31)
    for _ in 0..<300 {
      let words = (0..<3).map { Self.bytes("[\($0)]") }
      var content: [UInt8] = []
      for word in words.shuffled(using: &random) {
        content += (0..<Int.random(in: 0..<9, using: &random)).map { _ in
          UInt8.random(in: 0x61...0x7A, using: &random)
        }
        content += word
      }
      #expect(OpenContent(content, at: words)?.filled(with: words) == content)
    }
  }
}
