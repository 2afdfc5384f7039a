import TestSupport
import Testing

@testable import Vocabulary

struct SameBytesTests {
  @Test(arguments: 0..<40)
  func `bytes are the same, and not with one of them changed, more or less`(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(bytes.span.isSame(as: Array(bytes).span))
    #expect(!bytes.span.isSame(as: (bytes + [0]).span))
    for index in bytes.indices {
      var other = bytes
      other[index] &+= 1
      #expect(!bytes.span.isSame(as: other.span))
    }
  }

  @Test func `a part of a list is compared as it lies there`() {
    let bytes = Array("Tổng số văn bản".utf8)
    let behind = [UInt8(0)] + bytes + [1, 2, 3]
    #expect(behind[1...bytes.count].span.isSame(as: bytes.span))
    #expect(!behind[0..<bytes.count].span.isSame(as: bytes.span))
  }
}
