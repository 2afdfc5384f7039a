/// The content of a part with some places left open.
struct OpenContent: Sendable {
  /// What stands around the places: one piece more than there are places.
  private let pieces: [[UInt8]]
  /// Which of the words goes where.
  private let order: [Int]

  /// Opens the places where these words stand. Nil unless each stands there once, and by itself.
  init?(_ content: [UInt8], at words: [[UInt8]]) {
    var places: [(range: Range<Int>, word: Int)] = []
    for (index, word) in words.enumerated() {
      let found = content.ranges(of: word)
      guard !word.isEmpty, found.count == 1 else { return nil }
      places.append((found[0], index))
    }
    places.sort { $0.range.lowerBound < $1.range.lowerBound }
    var pieces: [[UInt8]] = []
    var start = 0
    for place in places {
      guard place.range.lowerBound >= start else { return nil }
      pieces.append(Array(content[start..<place.range.lowerBound]))
      start = place.range.upperBound
    }
    self.pieces = pieces + [Array(content[start...])]
    order = places.map(\.word)
  }

  /// With these words in the places, in the order in which they were opened.
  func filled(with words: [[UInt8]]) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity((pieces + words).reduce(0) { $0 + $1.count })
    for (index, piece) in pieces.enumerated() {
      content += piece
      if order.indices.contains(index), words.indices.contains(order[index]) {
        content += words[order[index]]
      }
    }
    return content
  }
}
