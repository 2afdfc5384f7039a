/// One text on its way to a key.
struct Folding {
  private var letters: [Letter] = []
  private let table: FoldTable

  init(of text: String, by table: FoldTable) {
    self.table = table
    let bytes = text.utf8.span
    letters.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let (scalar, length) = bytes.scalar(at: index)
      index += length
      take(scalar)
    }
    if letters.last == .gap { letters.removeLast() }
    letters.forEachVowelRun { run, letters in
      TonePlacement.settle(run, in: &letters)
      Self.settle(run, in: &letters)
    }
  }

  var text: String { String(letters) }

  private mutating func take(_ scalar: UInt32) {
    switch table[scalar] {
    case .letter(let letter): letters.append(letter)
    case .gap: addGap()
    case .percent:
      addGap()
      letters.append(.percent)
      addGap()
    case .mark(let mark):
      // A mark that its letter cannot bear is a smudge.
      if let last = letters.indices.last { _ = letters[last].add(mark) }
    case .nothing: break
    case .unknown: takeUnknown(scalar)
    }
  }

  private mutating func addGap() {
    if let last = letters.last, last != .gap { letters.append(.gap) }
  }

  private mutating func takeUnknown(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    if let spelled = LookAlikes.spelled[scalar] {
      for part in spelled.unicodeScalars { take(part.value) }
      return
    }
    // Full-width forms of ASCII.
    if (0xFF01...0xFF5E).contains(value) { return take(value - 0xFEE0) }
    switch UnknownSign(scalar) {
    case .nothing: break
    case .gap: addGap()
    case .kept:
      // The small form of some signs is one that the table knows: that of the Kelvin is k.
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if case .unknown = table[small.value] {
          letters.append(Letter(other: small.value))
        } else {
          take(small.value)
        }
      }
    }
  }

  /// i and y for the same sound: y, where it is the only vowel between one of these consonants and
  /// the end of the word. Elsewhere only one of them is right (vi, ni, thi).
  private static func settle(_ run: Range<Int>, in letters: inout [Letter]) {
    let last = run.upperBound - 1
    guard letters[last].vowel == .i, run.lowerBound > 0 else { return }
    if run.upperBound < letters.count, letters[run.upperBound].isOfWord { return }
    let onset = letters[run.lowerBound - 1]
    let isAfterQu = run.count == 2 && letters[run.lowerBound].vowel == .u && onset.scalar == 0x71
    guard isAfterQu || run.count == 1 && onset.allowsY else { return }
    if run.lowerBound > 1, letters[run.lowerBound - 2].isOfWord { return }
    letters[last].vowel = .y
  }
}

extension Letter {
  /// h, k, l, m, s, t.
  fileprivate var allowsY: Bool {
    switch scalar {
    case 0x68, 0x6B, 0x6C, 0x6D, 0x73, 0x74: true
    default: false
    }
  }
}
