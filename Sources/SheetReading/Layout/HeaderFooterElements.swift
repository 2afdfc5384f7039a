internal import Grid

extension PartReader {
  mutating func readHeaderFooter() throws(ReadingError) -> HeaderFooter {
    var all = HeaderFooter()
    all.isFirstDifferent = flag(.differentFirst) ?? false
    all.areEvenDifferent = flag(.differentOddEven) ?? false
    try children { reader, word throws(ReadingError) in
      switch word {
      case .oddHeader: all.header = try reader.readHeaderFooterText()
      case .oddFooter: all.footer = try reader.readHeaderFooterText()
      case .evenHeader: all.evenHeader = try reader.readHeaderFooterText()
      case .evenFooter: all.evenFooter = try reader.readHeaderFooterText()
      case .firstHeader: all.firstHeader = try reader.readHeaderFooterText()
      case .firstFooter: all.firstFooter = try reader.readHeaderFooterText()
      default: break
      }
    }
    return all
  }

  private mutating func readHeaderFooterText() throws(ReadingError) -> HeaderFooterText {
    HeaderFooterText(try readProse())
  }
}
