import Testing

@testable import Markup

struct SeededHashTests {
  private let bytes = Array("xmlns:x14ac xmlns:x14ad".utf8)

  @Test func `the same letters give the same number in one process`() {
    let (one, other) = (SeededHash(), SeededHash())
    #expect(one.of(bytes.span, 0..<5) == other.of(bytes.span, 12..<17))
  }

  @Test func `other letters, other lengths and another beginning give another number`() {
    let hash = SeededHash()
    let numbers = [
      hash.of(bytes.span, 0..<11), hash.of(bytes.span, 12..<23), hash.of(bytes.span, 0..<10),
      hash.of(bytes.span, 0..<0), hash.of(bytes.span, 0..<11, with: 1),
    ]
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func `the upper bits spread names that differ in one letter`() {
    let hash = SeededHash()
    let slots = (0..<256).map { hash.of([UInt8($0)].span, 0..<1) >> 58 }
    // Evenly spread, each of the 64 slots holds four; a hash that clings to few of them is none.
    #expect(Set(slots).count > 32)
  }
}
