import TestSupport
import Testing

@testable import Container

struct PackedPartTests {
  @Test func `text becomes shorter`() throws {
    let content = Array(String(repeating: "Sở Công Thương, ", count: 500).utf8)
    let part = try PackedPart(packing: content)
    #expect(part.facts.method == CompressionMethod.deflated && part.facts.size == content.count)
    #expect(part.facts.packed == part.data.count && part.data.count < content.count / 20)
  }

  @Test func `what gets no shorter stays as it is`() throws {
    var random = SeededRandom(seed: 61)
    for count in [0, 1, 2, 20, 5_000] {
      let content = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      let part = try PackedPart(packing: content)
      #expect(part.facts.method == CompressionMethod.stored && part.data == content)
      #expect(part.facts.packed == count && part.facts.size == count)
    }
  }

  @Test func `the same content gives the same bytes`() throws {
    let content = Array("<sst><si><t>STT</t></si><si><t>STT</t></si></sst>".utf8)
    #expect(try PackedPart(packing: content).data == PackedPart(packing: content).data)
  }
}
