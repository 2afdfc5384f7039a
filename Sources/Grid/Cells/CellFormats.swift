/// The number format of every cell style, understood once.
package struct CellFormats: Sendable {
  private let formats: [NumberFormat]
  /// For each style, its format's position among `formats`.
  private let positions: [Int]
  /// For each style, whether it shows numbers as dates: asked for each number of a sheet.
  private let areDates: [Bool]

  init(_ styles: CellStyles) {
    var formats: [NumberFormat] = []
    var known: [NumberFormatSource: Int] = [:]
    var positions: [Int] = []
    positions.reserveCapacity(styles.count)
    for index in 0..<styles.count {
      let source = styles.numberFormat(at: index)
      if let position = known[source] {
        positions.append(position)
        continue
      }
      known[source] = formats.count
      positions.append(formats.count)
      formats.append(source.format)
    }
    self.formats = formats
    self.positions = positions
    areDates = positions.map { formats[$0].isDate }
  }

  /// The format of a style; General for a style that does not exist.
  package subscript(style: Int) -> NumberFormat {
    positions.indices.contains(style) ? formats[positions[style]] : .general
  }

  @inline(__always)
  package func showsDate(_ style: Int) -> Bool {
    style < areDates.count && areDates[style]
  }
}
