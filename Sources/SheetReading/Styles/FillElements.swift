internal import Grid

extension PartReader {
  /// The fill at whose `<fill>` the reader stands.
  mutating func readFill() throws(ReadingError) -> Fill {
    var fill = Fill()
    try children { reader, word throws(ReadingError) in
      switch word {
      case .patternFill:
        fill.pattern = reader.choice(.patternType, or: .none)
        try reader.children { reader, word in
          switch word {
          case .fgColor: fill.foreground = reader.colour
          case .bgColor: fill.background = reader.colour
          default: break
          }
        }
      case .gradientFill: fill.isGradient = true
      default: break
      }
    }
    return fill
  }
}
