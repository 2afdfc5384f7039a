/// The text of a part, so that pieces of it can be replaced and all else stays byte for byte.
///
///     let text = try MarkupText(bytes, part: "xl/workbook.xml")
///     var reader = XMLReader(text, part: "xl/workbook.xml", Word.vocabulary)
///     … reader.eventRange …
///     let changed = text.replacing(splices)
///
/// `bytes` are UTF-8 without a byte order mark, whatever the part is stored in; `replacing` writes the
/// encoding and the mark of the part again. Between the two there is exactly one way, so that what is
/// not replaced comes out as it was.
package struct MarkupText: Sendable {
  package let bytes: [UInt8]
  let encoding: SourceEncoding

  /// Throws where bytes stand for no characters; whether the rest is XML is for a reader to say.
  package init(_ stored: consuming [UInt8], part: String) throws(MarkupError) {
    do throws(Fault) {
      let source = try SourceText(whole: stored)
      if let damage = source.damage { throw Fault(damage, at: source.bytes.count) }
      bytes = source.bytes
      encoding = source.encoding ?? .utf8(hasMark: false)
    } catch {
      throw MarkupError(part: part, offset: error.position, reason: error.reason, excerpt: "")
    }
  }

  /// Bytes to stand where others stood; an empty range is a place between two bytes.
  package struct Splice: Hashable, Sendable {
    package let range: Range<Int>
    package let bytes: [UInt8]

    package init(_ range: Range<Int>, _ bytes: [UInt8]) {
      self.range = range
      self.bytes = bytes
    }
  }

  /// The part with the splices in it, as it is to be stored.
  ///
  /// - Parameter splices: in any order; those at one place keep theirs. None overlaps another.
  package func replacing(_ splices: [Splice]) -> [UInt8] {
    let ordered = splices.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var output = encoding.mark
    output.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    for (_, splice) in ordered {
      // Overlapping splices are a mistake of the caller; what stands twice is then written once.
      let start = max(position, splice.range.lowerBound)
      encoding.append(bytes[position..<start], to: &output)
      encoding.append(isASCII ? Self.referenced(splice.bytes) : splice.bytes[...], to: &output)
      position = max(position, splice.range.upperBound)
    }
    encoding.append(bytes[position...], to: &output)
    return output
  }

  /// Whether the part says of itself that it has no letters beyond ASCII: then others are written as
  /// references, or its own declaration would be wrong.
  private var isASCII: Bool {
    let head = String(decoding: bytes.prefix(128), as: UTF8.self).lowercased()
    guard head.hasPrefix("<?xml"), let end = head.firstIndex(of: ">") else { return false }
    return head[..<end].contains("ascii")
  }

  private static func referenced(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes[...] }
    var output: [UInt8] = []
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        output.append(UInt8(ascii: scalar))
      } else {
        output.append(contentsOf: "&#\(scalar.value);".utf8)
      }
    }
    return output[...]
  }
}

extension SourceEncoding {
  /// The byte order mark that the part begins with; empty where it has none.
  var mark: [UInt8] {
    switch self {
    case .utf8(let hasMark): hasMark ? [0xEF, 0xBB, 0xBF] : []
    case .utf16(let bigEndian, let hasMark):
      hasMark ? bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE] : []
    }
  }

  /// Appends checked UTF-8 as it is stored in this encoding.
  func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard case .utf16(let bigEndian, _) = self else {
      output.append(contentsOf: text)
      return
    }
    for unit in String(decoding: text, as: UTF8.self).utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      output.append(bigEndian ? high : low)
      output.append(bigEndian ? low : high)
    }
  }
}
