internal import Vocabulary

/// The figures of a column in as little space as they need: most rows of a return are blank.
struct PackedFigures: Hashable, Sendable {
  private var positions: [UInt32] = []
  private var significands: [Int64] = []
  private var scales: [UInt8] = []

  init(_ figures: [Figure?]) {
    let count = figures.reduce(0) { $0 + ($1 == nil ? 0 : 1) }
    positions.reserveCapacity(count)
    significands.reserveCapacity(count)
    scales.reserveCapacity(count)
    for (position, figure) in figures.enumerated() {
      // No form has so many rows: a workbook that had them would be refused.
      guard let figure, let place = UInt32(exactly: position) else { continue }
      positions.append(place)
      significands.append(figure.significand)
      scales.append(figure.scale)
    }
  }

  /// By position; nil where there is no figure. Positions beyond `count` are left out.
  func unpacked(count: Int) -> [Figure?] {
    var figures: [Figure?] = Array(repeating: nil, count: count)
    for index in positions.indices where positions[index] < count {
      figures[Int(positions[index])] = Figure(
        significand: significands[index], scale: scales[index])
    }
    return figures
  }
}
