// Markup that is no element: comments, CDATA sections, processing instructions, the declaration.

extension Tokenizer {
  mutating func markupDeclaration(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    switch begins(bytes, with: "<!--") {
    case .yes: return try comment(bytes)
    case .starved: return .starved
    case .no: break
    }
    switch begins(bytes, with: "<![CDATA[") {
    case .yes: return try cdata(bytes)
    case .starved: return .starved
    case .no: break
    }
    switch begins(bytes, with: "<!DOCTYPE") {
    case .yes: throw Fault(.doctype, at: position)
    case .starved: return .starved
    case .no: throw Fault(.badTag, at: position)
    }
  }

  private enum Beginning {
    case yes
    case no
    case starved
  }

  private func begins(_ bytes: Span<UInt8>, with word: String) -> Beginning {
    var index = position
    for byte in word.utf8 {
      guard index < bytes.count else { return .starved }
      guard bytes[index] == byte else { return .no }
      index += 1
    }
    return .yes
  }

  private mutating func comment(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    var index = position + 4
    while let dash = try find(UInt8(ascii: "-"), in: bytes, from: index) {
      guard dash + 2 < bytes.count else { return .starved }
      if bytes[dash + 1] == UInt8(ascii: "-") {
        guard bytes[dash + 2] == UInt8(ascii: ">") else { throw Fault(.badComment, at: dash) }
        return skipped(to: dash + 3)
      }
      index = dash + 1
    }
    return .starved
  }

  private mutating func cdata(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    guard stage == .content else { throw Fault(.contentOutsideRoot, at: position) }
    let start = position + 9
    var index = start
    while let bracket = try find(UInt8(ascii: "]"), in: bytes, from: index) {
      guard bracket + 2 < bytes.count else { return .starved }
      if bytes[bracket + 1] == UInt8(ascii: "]"), bytes[bracket + 2] == UInt8(ascii: ">") {
        position = bracket + 3
        if bracket == start { return .skipped }
        decodedText.removeAll()
        try TextDecoding.decode(bytes, start..<bracket, as: .cdata, into: &decodedText)
        textIsDecoded = true
        text = 0..<decodedText.count
        return .event(.text)
      }
      index = bracket + 1
    }
    return .starved
  }

  mutating func instruction(_ bytes: Span<UInt8>) throws(Fault) -> Step {
    guard position + 2 < bytes.count else { return .starved }
    let target = try NameScanner.scan(bytes, at: position + 2)
    guard target.range.upperBound < bytes.count else { return .starved }
    // Namespaces in XML: "no processing instruction targets may contain any colons".
    guard !target.hasPrefix else { throw Fault(.badInstruction, at: position) }
    var index = target.range.upperBound
    guard ByteSet.space.contains(bytes[index]) || bytes[index] == UInt8(ascii: "?") else {
      throw Fault(.badInstruction, at: position)
    }
    while let mark = try find(UInt8(ascii: "?"), in: bytes, from: index) {
      guard mark + 1 < bytes.count else { return .starved }
      if bytes[mark + 1] == UInt8(ascii: ">") {
        guard
          mark == target.range.upperBound || ByteSet.space.contains(bytes[target.range.upperBound])
        else { throw Fault(.badInstruction, at: position) }
        try checkTarget(bytes, target, body: target.range.upperBound..<mark)
        return skipped(to: mark + 2)
      }
      index = mark + 1
    }
    return .starved
  }

  /// `<?xml …?>` is a declaration and may stand at the very beginning only.
  private mutating func checkTarget(
    _ bytes: Span<UInt8>, _ target: QualifiedName, body: Range<Int>
  ) throws(Fault) {
    let name = Markup.text(bytes, target.range)
    guard name.lowercased() == "xml" else { return }
    guard name == "xml", stage == .start else { throw Fault(.badDeclaration, at: position) }
    guard let declaration = XMLDeclaration(bytes, body) else {
      throw Fault(.badDeclaration, at: position)
    }
    declaredEncoding = declaration.encoding.map { DeclaredEncoding(name: $0, position: position) }
  }

  private mutating func skipped(to index: Int) -> Step {
    position = index
    if stage == .start { stage = .prolog }
    return .skipped
  }

  /// The next `wanted` byte; nil when there is none yet. Characters XML forbids are refused on the
  /// way: they are no better inside a comment.
  private func find(_ wanted: UInt8, in bytes: Span<UInt8>, from start: Int) throws(Fault) -> Int? {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == wanted { return index }
      if !ByteSet.allowed.contains(byte) {
        guard byte == 0xEF else { throw Fault(forbidden: bytes, at: index) }
        try refuseNoncharacter(bytes, at: index)
      }
      index += 1
    }
    return nil
  }
}
