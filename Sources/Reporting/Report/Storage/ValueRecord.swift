internal import Vocabulary

/// One value in 24 bytes: a country sends more than a million. What it has beyond a figure lies in
/// the report's pool.
struct ValueRecord: Sendable {
  private var significand: Int64 = 0
  /// 0 where there is no cell.
  private var row: UInt32 = 0
  /// Where its details begin in the pool, if `holds` names any.
  var details: UInt32 = 0
  private var column: UInt16 = 0
  private(set) var holds: Holdings = []
  private var scale: UInt8 = 0
  private var manner: FigureManner = []
  /// Of the row; used in the main column.
  var match: Match = .missing

  /// A row that the return lacks.
  init() {}

  /// `hint` is what the form prints in the cell. What does not fit into the record is put into
  /// `details`, for the pool.
  init(_ value: Value, hint: String?, details: inout ValueDetails) {
    if let cell = value.cell {
      row = UInt32(cell.row)
      column = UInt16(cell.column)
    }
    if let figure = value.figure {
      significand = figure.significand
      scale = figure.scale
      holds.insert(.figure)
    }
    if let figure = value.figure, let manner = FigureManner(of: value.raw, for: figure) {
      self.manner = manner
    } else if let hint, value.raw.isWritten(like: hint) {
      holds.insert(.rawIsHint)
    } else if !value.raw.isEmpty || value.figure != nil {
      holds.insert(.raw)
      details.raw = value.raw
    }
    if let text = value.text {
      if text.isWritten(like: value.raw) {
        holds.insert(.textIsRaw)
      } else {
        holds.insert(.text)
        details.text = text
      }
    }
    if let parts = value.parts {
      holds.insert(.parts)
      details.parts = parts
    }
  }

  // What belongs to a row, and is kept beside the value of its main column.

  mutating func put(note: String, printed: String, details: inout ValueDetails) {
    if note.isEmpty { return }
    if note.isWritten(like: printed) {
      holds.insert(.noteIsPrinted)
    } else {
      holds.insert(.note)
      details.note = note
    }
  }

  mutating func put(found: RowWords, details: inout ValueDetails) {
    holds.insert(.found)
    details.found = found
  }

  mutating func put(sheet: Int, details: inout ValueDetails) {
    holds.insert(.sheet)
    details.sheet = sheet
  }

  var cell: CellAddress? { CellAddress(row: Int(row), column: Int(column)) }

  var figure: Figure? {
    holds.contains(.figure) ? Figure(significand: significand, scale: scale) : nil
  }

  var saysSomething: Bool { !holds.isDisjoint(with: [.figure, .text, .textIsRaw]) }

  /// The value that was put in, given the same hint and the details that were put out.
  func value(_ details: ValueDetails, hint: String?) -> Value {
    let raw = raw(details, hint: hint)
    return Value(
      cell: cell, raw: raw, figure: figure, parts: details.parts,
      text: holds.contains(.textIsRaw) ? raw : details.text)
  }

  private func raw(_ details: ValueDetails, hint: String?) -> String {
    if let raw = details.raw { return raw }
    if holds.contains(.rawIsHint) { return hint ?? "" }
    return figure.map { manner.text(of: $0) } ?? ""
  }

  /// What there is, and where.
  struct Holdings: OptionSet, Sendable {
    let rawValue: UInt16

    static let figure = Holdings(rawValue: 1)
    /// The raw text is what the form prints in the cell.
    static let rawIsHint = Holdings(rawValue: 1 << 1)
    static let textIsRaw = Holdings(rawValue: 1 << 2)
    /// The row's note is what the form prints there.
    static let noteIsPrinted = Holdings(rawValue: 1 << 3)

    // In the pool, one after another in this order.
    static let raw = Holdings(rawValue: 1 << 4)
    static let text = Holdings(rawValue: 1 << 5)
    static let parts = Holdings(rawValue: 1 << 6)
    static let note = Holdings(rawValue: 1 << 7)
    static let found = Holdings(rawValue: 1 << 8)
    static let sheet = Holdings(rawValue: 1 << 9)

    static let pooled: Holdings = [.raw, .text, .parts, .note, .found, .sheet]
  }
}

extension String {
  /// Whether both are the same letters in the same encoding: `==` takes é and e + ´ for equal, and
  /// a text must come back as it was.
  func isWritten(like other: String) -> Bool {
    utf8.span.isSame(as: other.utf8.span)
  }
}
