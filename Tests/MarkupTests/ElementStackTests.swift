import Testing

@testable import Markup

struct ElementStackTests {
  @Test
  func `keeps names when their bytes go`() {
    var stack = ElementStack()
    let first = Array("<worksheet><row>".utf8)
    stack.push(1..<10)
    stack.push(12..<15)
    stack.keepNames(first.span)
    let second = Array("<c></c></row></worksheet>".utf8)
    stack.push(1..<2)
    #expect(stack.endOfInnermost(second.span, at: 5) == 6)
    #expect(stack.pop() != nil)
    #expect(stack.endOfInnermost(second.span, at: 9) == 12)
    #expect(stack.innermostName(second.span) == "row")
    #expect(stack.pop() != nil)
    #expect(stack.endOfInnermost(second.span, at: 9) == nil)
    #expect(stack.endOfInnermost(second.span, at: 15) == 24)
  }

  @Test
  func `forgets kept names of elements that have ended`() {
    var stack = ElementStack()
    let bytes = Array("<ab><cd>".utf8)
    stack.push(1..<3)
    stack.push(5..<7)
    stack.keepNames(bytes.span)
    _ = stack.pop()
    stack.push(5..<7)
    let later = Array("<..><ef>".utf8)
    stack.keepNames(later.span)
    #expect(stack.keptName == "ef")
    _ = stack.pop()
    #expect(stack.keptName == "ab")
    _ = stack.pop()
    stack.keepNames(later.span)
    #expect(stack.keptName == "")
  }

  @Test
  func `keeps names again and again`() {
    var stack = ElementStack()
    for letter in "abcdefgh" {
      let bytes = Array("<\(letter)>".utf8)
      stack.push(1..<2)
      stack.keepNames(bytes.span)
    }
    for letter in "abcdefgh".reversed() {
      #expect(stack.keptName == String(letter))
      _ = stack.pop()
    }
    #expect(stack.pop() == nil)
  }

  @Test
  func `answers nothing when nothing is open`() {
    let stack = ElementStack()
    #expect(stack.depth == 0)
    let bytes = Array("a>".utf8)
    #expect(stack.endOfInnermost(bytes.span, at: 0) == nil)
  }

  @Test
  func `does not look beyond the bytes`() {
    var stack = ElementStack()
    let bytes = Array("<row></ro".utf8)
    stack.push(1..<4)
    #expect(stack.endOfInnermost(bytes.span, at: 7) == nil)
    #expect(stack.endOfInnermost(bytes.span, at: 9) == nil)
  }
}

extension ElementStack {
  /// The innermost name once no bytes are left to read it from.
  fileprivate var keptName: String {
    let nothing: [UInt8] = []
    return innermostName(nothing.span)
  }

  fileprivate mutating func push(_ name: Range<Int>) {
    push(name, symbol: 0, namespace: 0, bindings: 0)
  }
}
