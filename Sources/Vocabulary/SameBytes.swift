extension Span<UInt8> {
  /// Whether both hold the same bytes. Eight at a time: labels are long, and all of a return are
  /// compared.
  package func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    let (own, others) = unsafe (bytes, other.bytes)
    var index = 0
    while index + 8 <= count {
      let word = unsafe own.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      let otherWord = unsafe others.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word != otherWord { return false }
      index += 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}
