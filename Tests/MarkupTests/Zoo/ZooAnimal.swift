internal import Markup

/// One odd document and what must come of it. The same tables are the first inputs of fuzzing.
struct ZooAnimal: Sendable {
  let name: String
  let bytes: [UInt8]
  let expected: Expected

  enum Expected: Sendable {
    /// Exactly these events, as `Outcome` writes them.
    case events(String)
    case refusal(MarkupError.Reason, at: Int)
  }

  init(_ name: String, _ text: String, as encoding: Encoding = .utf8, _ events: String) {
    self.name = name
    bytes = encoding.bytes(of: text)
    expected = .events(events)
  }

  init(_ name: String, bytes: [UInt8], _ events: String) {
    self.name = name
    self.bytes = bytes
    expected = .events(events)
  }

  /// A hand, ☞, points at the byte the refusal must name, and is not itself part of the document.
  init(
    _ name: String, _ text: String, as encoding: Encoding = .utf8,
    refused reason: MarkupError.Reason
  ) {
    // By scalars: a combining mark behind the hand makes one character with it.
    let scalars = text.unicodeScalars
    let before = String(scalars.prefix { $0 != "☞" })
    let behind = String(scalars.drop { $0 != "☞" }.dropFirst())
    self.name = name
    bytes = encoding.bytes(of: before + behind)
    expected = .refusal(reason, at: encoding.bytes(of: before).count)
  }

  init(_ name: String, bytes: [UInt8], refused reason: MarkupError.Reason, at offset: Int) {
    self.name = name
    self.bytes = bytes
    expected = .refusal(reason, at: offset)
  }

  struct Encoding: Sendable {
    private let mark: [UInt8]
    private let width: Int
    private let isBigEndian: Bool

    static let utf8 = Encoding(mark: [], width: 1, isBigEndian: false)
    static let utf8Marked = Encoding(mark: [0xEF, 0xBB, 0xBF], width: 1, isBigEndian: false)
    static let utf16LE = Encoding(mark: [], width: 2, isBigEndian: false)
    static let utf16BE = Encoding(mark: [], width: 2, isBigEndian: true)
    static let utf16LEMarked = Encoding(mark: [0xFF, 0xFE], width: 2, isBigEndian: false)
    static let utf16BEMarked = Encoding(mark: [0xFE, 0xFF], width: 2, isBigEndian: true)
    var hasMark: Bool { !mark.isEmpty }
    var isUTF16: Bool { width == 2 }

    static let all = [utf8, utf8Marked, utf16LE, utf16BE, utf16LEMarked, utf16BEMarked]

    func bytes(of text: String) -> [UInt8] {
      if width == 1 { return mark + text.utf8 }
      return mark
        + text.utf16.flatMap { unit -> [UInt8] in
          let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
          return isBigEndian ? [high, low] : [low, high]
        }
    }
  }
}

/// Bytes from text and numbers in turn.
func bytes(_ pieces: any BytesPiece...) -> [UInt8] {
  pieces.flatMap(\.pieceBytes)
}

protocol BytesPiece {
  var pieceBytes: [UInt8] { get }
}

extension String: BytesPiece {
  var pieceBytes: [UInt8] { Array(utf8) }
}

extension Int: BytesPiece {
  var pieceBytes: [UInt8] { [UInt8(truncatingIfNeeded: self)] }
}
