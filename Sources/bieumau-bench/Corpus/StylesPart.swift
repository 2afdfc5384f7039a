internal import Markup

/// The styles of a template with one more, for cells that show percents.
enum StylesPart {
  /// The number of the new style is that of the styles before it.
  static func withPercents(
    _ copy: consuming PartCopy
  ) throws -> (bytes: [UInt8], percentStyle: Int) {
    var style = 0
    while true {
      let event = try copy.next()
      switch event {
      case .start where copy.isAt(.cellXfs):
        style = copy.value(.count).flatMap { Int($0) } ?? 0
        try copy.copyStart(changing: [.count: String(style + 1)])
      case .end where copy.isAt(.cellXfs):
        // Format 10 is 0.00%; the font and the border are those of the templates' figures.
        copy.start(
          "xf",
          [
            ("numFmtId", "10"), ("fontId", "4"), ("fillId", "0"), ("borderId", "1"), ("xfId", "0"),
            ("applyNumberFormat", "1"),
          ])
        copy.writer.end()
        try copy.copy(event)
      case .done: return (copy.finish(), style)
      default: try copy.copy(event)
      }
    }
  }
}
