extension [Letter] {
  /// Hands out every run of vowels, each as long as it can be.
  ///
  /// `body` may change the letters of its run, but not their number, nor what is a vowel.
  mutating func forEachVowelRun(_ body: (Range<Int>, inout [Letter]) -> Void) {
    var index = 0
    while index < count {
      guard self[index].vowel != nil else {
        index += 1
        continue
      }
      var end = index + 1
      while end < count, self[end].vowel != nil { end += 1 }
      body(index..<end, &self)
      index = end
    }
  }
}

extension String {
  /// The text that the letters make.
  init(_ letters: [Letter]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count * 3)
    for letter in letters { bytes.append(scalar: letter.composed) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
