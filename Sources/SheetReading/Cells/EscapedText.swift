internal import Markup

/// `_x000D_` and its kin in a buffer that is being filled.
enum EscapedText {
  /// Undoes the escapes in what was appended to `buffer` since it had `start` bytes. `scratch` lends
  /// its memory.
  @inline(__always)
  static func decode(_ buffer: inout [UInt8], from start: Int, _ scratch: inout [UInt8]) {
    guard EscapedCharacters.mayBeEncoded(buffer.span.extracting(start...)) else { return }
    scratch.removeAll(keepingCapacity: true)
    EscapedCharacters.decode(buffer.span.extracting(start...), into: &scratch)
    buffer.removeLast(buffer.count - start)
    buffer.append(contentsOf: scratch)
  }
}
