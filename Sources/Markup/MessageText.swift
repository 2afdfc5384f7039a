/// Bytes of a document as text, for messages only.
func text(_ bytes: Span<UInt8>, _ range: Range<Int>, upTo limit: Int = 80) -> String {
  var copy: [UInt8] = []
  var index = range.lowerBound
  while index < range.upperBound {
    let next = index + UTF8Bytes.length(from: bytes[index])
    guard next <= range.upperBound, next - range.lowerBound <= limit else { break }
    while index < next {
      copy.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: copy, as: UTF8.self)
}

/// What stands at `position`, up to the end of its line, short enough for a sentence.
func excerpt(_ bytes: Span<UInt8>, at position: Int) -> String {
  var end = position
  while end < min(bytes.count, position + 40), bytes[end] >= 0x20, bytes[end] != 0x7F { end += 1 }
  return text(bytes, position..<max(position, end), upTo: 40)
}
