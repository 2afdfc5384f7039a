// A strict reader of RFC 8259. Beyond the grammar it refuses what would be ambiguous: a field
// named twice, half a surrogate pair, text that is not UTF-8. It tolerates one byte order mark.

/// Reads the values of a JSON text one after another: the lines of a JSON Lines file, or the one
/// value of an ordinary file, spread over as many lines as it likes.
///
/// Values are separated by at least one line break; blank lines are skipped. The first error ends
/// the text: whatever follows a broken value cannot be told from its rest.
package struct JSONReader {
  private let bytes: [UInt8]
  private var index: Int
  private var depth = 0
  private var isFinished = false
  /// The line on which the value before ended.
  private var lastLine = 0

  // Where `index` is, kept along the way so that every value knows its place at no cost.
  private var line = 1
  private var lineStart: Int
  /// Bytes of this line that are not the first of their character.
  private var continuationBytes = 0

  /// For strings with escapes; kept to reuse its memory.
  private var unescaped: [UInt8] = []

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = JSONPosition.startOfText(in: bytes)
    lineStart = index
  }

  /// The next value; nil at the end of the text, and after an error.
  package mutating func next() throws(JSONError) -> JSONValue? {
    guard !isFinished else { return nil }
    isFinished = true
    try refuseUTF16()
    skipWhiteSpace()
    guard index < bytes.count else { return nil }
    guard line != lastLine else { throw error(.sharedLine) }
    let value = try value()
    lastLine = line
    isFinished = false
    return value
  }

  /// The one value of `bytes`. An empty text has its own error, and so has text after the value.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var reader = JSONReader(bytes)
    guard let value = try reader.next() else { throw reader.error(.empty) }
    reader.skipWhiteSpace()
    guard reader.index == bytes.count else {
      guard let found = reader.character(at: reader.index) else {
        throw reader.error(.invalidUTF8(bytes[reader.index]))
      }
      throw reader.error(.trailingContent(found: found))
    }
    return value
  }

  // MARK: Values

  private mutating func value(
    or expectation: JSONError.Expectation = .value
  ) throws(JSONError) -> JSONValue {
    let position = position
    let content: JSONValue.Content
    // A NUL is as wrong here as the end of the text; `unexpected` tells them apart.
    switch peek() ?? 0 {
    case UInt8(ascii: "{"): content = .object(try object())
    case UInt8(ascii: "["): content = .array(try array())
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      content = .number(try number())
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      content = try word()
    default:
      throw unexpected(expectation)
    }
    return JSONValue(content, at: position)
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    let position = position
    try enter()
    defer { depth -= 1 }
    var members: [JSONObject.Member] = []
    // Small objects are searched, large ones are looked up: a million fields must not cost a
    // million searches.
    var places: [String: JSONPosition] = [:]
    let searchLimit = 16

    skipWhiteSpace()
    if take(UInt8(ascii: "}")) { return JSONObject(members: [], position: position) }
    while true {
      let keyPosition = self.position
      guard peek() == UInt8(ascii: "\"") else {
        throw unexpected(members.isEmpty ? .keyOrEnd : .key)
      }
      let key = try string()
      let first: JSONPosition?
      if members.count < searchLimit {
        first = members.first { $0.key == key }?.position
      } else {
        if places.isEmpty {
          for member in members { places[member.key] = member.position }
        }
        first = places.updateValue(keyPosition, forKey: key)
      }
      if let first { throw JSONError(keyPosition, .duplicateKey(key, first: first)) }

      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected(.colon) }
      skipWhiteSpace()
      members.append(.init(key: key, position: keyPosition, value: try value()))
      guard try anotherFollows(closing: UInt8(ascii: "}"), else: .commaOrBrace) else {
        return JSONObject(members: members, position: position)
      }
    }
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    skipWhiteSpace()
    if take(UInt8(ascii: "]")) { return [] }
    var elements = [try value(or: .valueOrEnd)]
    while try anotherFollows(closing: UInt8(ascii: "]"), else: .commaOrBracket) {
      elements.append(try value())
    }
    return elements
  }

  /// Steps into the bracket at `index`.
  private mutating func enter() throws(JSONError) {
    guard depth < JSONLimits.depth else { throw error(.tooDeep) }
    depth += 1
    index += 1
  }

  /// After an element: true when a comma and something else follow, false when the bracket closes.
  private mutating func anotherFollows(
    closing: UInt8, else expectation: JSONError.Expectation
  ) throws(JSONError) -> Bool {
    skipWhiteSpace()
    if take(closing) { return false }
    let comma = index
    guard take(UInt8(ascii: ",")) else { throw unexpected(expectation) }
    skipWhiteSpace()
    if peek() == closing {
      throw error(.trailingComma(before: String(UnicodeScalar(closing))), at: comma)
    }
    return true
  }

  private mutating func word() throws(JSONError) -> JSONValue.Content {
    let text = run()
    let content: JSONValue.Content
    switch text {
    case "true": content = .bool(true)
    case "false": content = .bool(false)
    case "null": content = .null
    default: throw error(.unknownWord(text))
    }
    index += text.utf8.count
    return content
  }

  private mutating func number() throws(JSONError) -> JSONNumber {
    guard let end = JSONNumber.end(in: bytes.span, from: index),
      end == bytes.count || !Self.continuesWord(bytes[end])
    else { throw error(.malformedNumber(run())) }
    let literal = String(decoding: bytes[index..<end], as: UTF8.self)
    index = end
    return JSONNumber(trusted: literal)
  }

  /// The letters, digits and signs from `index` on: what a person takes for one word or number.
  private func run() -> String {
    let word = bytes[index...].prefix { Self.continuesWord($0) }
    return String(decoding: word, as: UTF8.self)
  }

  private static func continuesWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    let opening = index
    var end = opening + 1
    var copied = end
    var hasEscapes = false
    var isASCII = true
    while true {
      guard end < bytes.count else { throw error(.openString, at: opening) }
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        if !hasEscapes { unescaped.removeAll(keepingCapacity: true) }
        hasEscapes = true
        unescaped.append(contentsOf: bytes[copied..<end])
        end = try escape(at: end, in: opening)
        copied = end
        continue
      }
      if byte < 0x20 {
        let isLineBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        throw isLineBreak
          ? error(.openString, at: opening) : error(.controlCharacter(byte), at: end)
      }
      if byte >= 0x80 {
        isASCII = false
        if byte < 0xc0 { continuationBytes += 1 }
      }
      end += 1
    }

    if !isASCII { try validate(opening + 1..<end) }
    index = end + 1
    guard hasEscapes else {
      return String(decoding: bytes[opening + 1..<end], as: UTF8.self)
    }
    unescaped.append(contentsOf: bytes[copied..<end])
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// Throws at the first byte that is not UTF-8.
  private func validate(_ range: Range<Int>) throws(JSONError) {
    let invalid: Int
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
      return
    } catch {
      invalid = range.lowerBound + error.byteOffsets.lowerBound
    }
    throw error(.invalidUTF8(bytes[invalid]), at: invalid)
  }

  /// Appends what the escape at `start` stands for, and returns where it ends.
  private mutating func escape(at start: Int, in opening: Int) throws(JSONError) -> Int {
    guard start + 1 < bytes.count else { throw error(.openString, at: opening) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): unescaped.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): unescaped.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): unescaped.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): unescaped.append(0x08)
    case UInt8(ascii: "f"): unescaped.append(0x0c)
    case UInt8(ascii: "n"): unescaped.append(0x0a)
    case UInt8(ascii: "r"): unescaped.append(0x0d)
    case UInt8(ascii: "t"): unescaped.append(0x09)
    case UInt8(ascii: "u"): return try unicodeEscape(at: start)
    default:
      guard let found = character(at: start + 1) else {
        throw error(.invalidUTF8(bytes[start + 1]), at: start + 1)
      }
      throw error(.unknownEscape("\\" + found), at: start)
    }
    return start + 2
  }

  private mutating func unicodeEscape(at start: Int) throws(JSONError) -> Int {
    let high = try codeUnit(at: start)
    var value = UInt32(high)
    var end = start + 6
    if UTF16.isLeadSurrogate(high), end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"),
      bytes[end + 1] == UInt8(ascii: "u")
    {
      let low = try codeUnit(at: end)
      if UTF16.isTrailSurrogate(low) {
        value = 0x10000 + (UInt32(high) - 0xd800) << 10 + (UInt32(low) - 0xdc00)
        end += 6
      }
    }
    // A half without its other half is no scalar.
    guard let scalar = Unicode.Scalar(value) else {
      let text = String(decoding: bytes[start..<start + 6], as: UTF8.self)
      throw error(.loneSurrogate(text), at: start)
    }
    unescaped.append(contentsOf: scalar.utf8)
    return end
  }

  /// The four hexadecimal digits of the `\u` at `start`.
  private func codeUnit(at start: Int) throws(JSONError) -> UInt16 {
    let digits = bytes[start...].dropFirst(2).prefix(4).prefix { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        true
      default: false
      }
    }
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count == 4, let unit = UInt16(text, radix: 16) else {
      throw error(.malformedUnicodeEscape("\\u" + text), at: start)
    }
    return unit
  }

  // MARK: Places

  private func peek() -> UInt8? {
    index < bytes.count ? bytes[index] : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipWhiteSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        index += 1
      case UInt8(ascii: "\n"):
        index += 1
        startLine()
      case UInt8(ascii: "\r"):
        index += 1
        if peek() != UInt8(ascii: "\n") { startLine() }
      default:
        return
      }
    }
  }

  private mutating func startLine() {
    line += 1
    lineStart = index
    continuationBytes = 0
  }

  private var position: JSONPosition {
    JSONPosition(offset: index, line: line, column: index - lineStart - continuationBytes + 1)
  }

  // MARK: Errors

  private func error(_ reason: JSONError.Reason) -> JSONError {
    error(reason, at: index)
  }

  private func error(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
    JSONError(JSONPosition(of: offset, in: bytes), reason)
  }

  /// The error for whatever stands at `index`: the slips people make have sentences of their own.
  private func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
    guard index < bytes.count else { return error(.unexpectedEnd(expectation)) }
    guard let found = character(at: index) else { return error(.invalidUTF8(bytes[index])) }
    switch found {
    case "'", "“", "”", "„", "‘", "’", "«", "»", "`": return error(.wrongQuote(found))
    case "#": return error(.comment(found))
    case "/":
      let pair = String(decoding: bytes[index...].prefix(2), as: UTF8.self)
      if pair == "//" || pair == "/*" { return error(.comment(pair)) }
    default: break
    }
    return error(.unexpected(found: found, expectation))
  }

  /// The character at `offset` for a sentence, or its number when nobody could see it; nil when
  /// the bytes there are not UTF-8.
  private func character(at offset: Int) -> String? {
    for length in 1...4 where offset + length <= bytes.count {
      guard let text = String(validating: bytes[offset..<offset + length], as: UTF8.self),
        let scalar = text.unicodeScalars.first
      else { continue }
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned,
        .privateUse, .nonspacingMark, .enclosingMark:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default:
        return text
      }
    }
    return nil
  }

  /// PowerShell's `>` writes UTF-16. Its bytes would otherwise be refused one by one, with
  /// sentences that lead nowhere.
  private func refuseUTF16() throws(JSONError) {
    guard index == 0, bytes.count >= 2 else { return }
    let hasMark = bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff])
    guard hasMark || bytes[0] == 0 || bytes[1] == 0 else { return }
    throw error(.utf16, at: 0)
  }
}
