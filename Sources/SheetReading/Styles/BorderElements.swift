internal import Grid

extension PartReader {
  /// The border at whose `<border>` the reader stands. Strict workbooks call its left and right
  /// `start` and `end`.
  mutating func readBorder() throws(ReadingError) -> Border {
    var border = Border()
    border.goesUp = flag(.diagonalUp) ?? false
    border.goesDown = flag(.diagonalDown) ?? false
    try children { reader, word throws(ReadingError) in
      switch word {
      case .left, .start: border.left = try reader.readLine()
      case .right, .end: border.right = try reader.readLine()
      case .top: border.top = try reader.readLine()
      case .bottom: border.bottom = try reader.readLine()
      case .diagonal: border.diagonal = try reader.readLine()
      default: break
      }
    }
    return border
  }

  private mutating func readLine() throws(ReadingError) -> Border.Line {
    let style: Border.Style = choice(.style, or: .none)
    var colour: Colour?
    try children { reader, word in
      if word == .color { colour = reader.colour }
    }
    return Border.Line(style, colour)
  }
}
