extension Span<UInt8> {
  func isEqual(to other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}

extension [UInt8] {
  /// Appends `bytes[range]`, making room once and not for each byte.
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    append(addingCapacity: range.count) { output in
      for index in range { output.append(bytes[index]) }
    }
  }
}
