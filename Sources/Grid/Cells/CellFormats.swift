/// The number format of every cell style, understood once.
package struct CellFormats: Sendable {
  private let formats: [NumberFormat]
  /// For each style, its format's position among `formats`.
  private let positions: [Int]
  /// For each style, whether it shows numbers as dates: asked for each number of a sheet.
  private let areDates: [Bool]
  /// The same of texts.
  private let areForTexts: [Bool]
  /// Whether it is General.
  private let areGeneral: [Bool]

  init(_ styles: CellStyles) {
    var formats: [NumberFormat] = []
    var known: [Source: Int] = [:]
    var positions: [Int] = []
    positions.reserveCapacity(styles.styles.count)
    for style in styles.styles {
      let source = Source(code: style.formatCode, id: style.numberFormatID)
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
    // The format that Excel calls “Text” shows them as they are.
    areForTexts = positions.map { formats[$0].saysHowToShowTexts && formats[$0].code != "@" }
    areGeneral = positions.map { formats[$0] == .general }
  }

  private struct Source: Hashable {
    let code: String?
    let id: Int

    /// A number that means nothing leaves cells without a format.
    var format: NumberFormat {
      code.map { NumberFormat(code: $0) } ?? NumberFormat.builtIn(id) ?? .general
    }
  }

  /// The format of a style; General for a style that does not exist.
  package subscript(style: Int) -> NumberFormat {
    positions.indices.contains(style) ? formats[positions[style]] : .general
  }

  @inline(__always)
  package func showsDate(_ style: Int) -> Bool {
    style < areDates.count && areDates[style]
  }

  /// Whether the style says nothing of how numbers are shown.
  func isGeneral(_ style: Int) -> Bool {
    !areGeneral.indices.contains(style) || areGeneral[style]
  }

  /// Whether the style leaves texts as they are.
  func showsTextAsStored(_ style: Int) -> Bool {
    !(style < areForTexts.count && areForTexts[style])
  }
}
