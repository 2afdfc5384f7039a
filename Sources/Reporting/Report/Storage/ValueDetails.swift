internal import Vocabulary

/// What few values have: the words and the rest that a `ValueRecord` has no room for.
struct ValueDetails {
  var raw: String?
  var text: String?
  var parts: Value.Parts?
  var note: String?
  var found: RowWords?
  /// Position in the report's list of sheets.
  var sheet: Int?

  /// Nothing at all.
  init() {}

  /// Reads what `append` wrote at `place`.
  init(_ holds: ValueRecord.Holdings, at place: UInt32, in pool: [UInt8]) {
    guard !holds.isDisjoint(with: .pooled) else { return }
    var reader = PoolReader(pool, at: Int(place))
    if holds.contains(.raw) { raw = reader.text() }
    if holds.contains(.text) { text = reader.text() }
    if holds.contains(.parts) {
      let numerator = reader.figure()
      parts = Value.Parts(numerator: numerator, denominator: reader.figure())
    }
    if holds.contains(.note) { note = reader.text() }
    if holds.contains(.found) {
      let code = reader.text()
      found = RowWords(code: code, label: reader.text())
    }
    if holds.contains(.sheet) { sheet = Int(reader.number()) }
  }

  /// Writes all there is, in the order of `Holdings`.
  func append(to pool: inout [UInt8]) {
    if let raw { pool.append(text: raw) }
    if let text { pool.append(text: text) }
    if let parts {
      pool.append(figure: parts.numerator)
      pool.append(figure: parts.denominator)
    }
    if let note { pool.append(text: note) }
    if let found {
      pool.append(text: found.code)
      pool.append(text: found.label)
    }
    if let sheet { pool.append(number: UInt64(sheet)) }
  }
}

/// Takes apart what was appended to a pool. It reads only what this module wrote.
private struct PoolReader {
  private let pool: [UInt8]
  private var index: Int

  init(_ pool: [UInt8], at index: Int) {
    self.pool = pool
    self.index = index
  }

  mutating func number() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = pool[index]
      index += 1
      number |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
  }

  mutating func text() -> String {
    let end = Int(number()) + index
    defer { index = end }
    return String(decoding: pool[index..<end], as: UTF8.self)
  }

  mutating func figure() -> Figure {
    let significand = Int64(bitPattern: number())
    return Figure(significand: significand, scale: UInt8(number())) ?? .zero
  }
}

extension [UInt8] {
  /// Seven bits a byte, the lowest first: a small number takes one byte.
  fileprivate mutating func append(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  fileprivate mutating func append(text: String) {
    append(number: UInt64(text.utf8.count))
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func append(figure: Figure) {
    append(number: UInt64(bitPattern: figure.significand))
    append(number: UInt64(figure.scale))
  }
}
