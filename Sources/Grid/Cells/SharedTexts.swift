/// The texts that the cells of a workbook share, by number, with the fonts of their pieces where
/// somebody asked for those.
package struct SharedTexts: Sendable {
  private var pool = TextPool()
  private var places = ChunkedArray<TextPool.Place>()
  private var runs: [Int: [TextRun]] = [:]

  package init() {}

  package var count: Int { places.count }
  /// What all of them take in memory, their pieces included.
  package private(set) var byteCount = 0

  /// Adds the next text; false when it is longer than a pool takes.
  package mutating func append(_ text: Span<UInt8>) -> Bool {
    guard let place = pool.append(text) else { return false }
    places.append(place)
    byteCount += text.count + MemoryLayout<TextPool.Place>.size
    return true
  }

  /// The pieces of the text added last.
  package mutating func setRuns(_ pieces: [TextRun]) {
    runs[count - 1] = pieces
    byteCount += pieces.reduce(0) { $0 + $1.byteCount }
  }

  /// `index` in 0..<count.
  package func bytes(_ index: Int) -> ArraySlice<UInt8> {
    pool.bytes(at: places[index])
  }

  package func text(_ index: Int) -> String {
    pool.text(at: places[index])
  }

  package func runs(_ index: Int) -> [TextRun]? {
    runs[index]
  }
}
