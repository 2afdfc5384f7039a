extension [UInt8] {
  /// Appends `bytes[range]`, making room once and not for each byte.
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    append(addingCapacity: range.count) { output in
      for index in range { output.append(bytes[index]) }
    }
  }
}
