import TestSupport
import Testing

@testable import Vocabulary

struct SameBytesTests {
  private func isSame(_ left: ArraySlice<UInt8>, _ right: [UInt8]) -> Bool {
    left.span.isSame(as: right.span)
  }

  @Test(arguments: 0..<40)
  func `bytes are the same, and not with one of them changed, more or less`(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(isSame(bytes[...], bytes.map { $0 }))
    #expect(!isSame(bytes[...], bytes + [0]))
    for index in bytes.indices {
      var other = bytes
      other[index] &+= 1
      #expect(!isSame(bytes[...], other))
    }
  }

  @Test func `a part of a list is compared as it lies there`() {
    let bytes = Array("Tổng số văn bản".utf8)
    let behind = [0] + bytes + [1, 2, 3]
    #expect(isSame(behind[1...bytes.count], bytes))
    #expect(!isSame(behind[0..<bytes.count], bytes))
  }
}
