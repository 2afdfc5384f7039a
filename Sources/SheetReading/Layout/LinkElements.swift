internal import Grid

extension PartReader {
  /// `<hyperlinks>`. A link whose relationship is missing stays, with what else it says.
  mutating func readLinks(
    into links: inout [Hyperlink], _ relationships: Relationships, _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try children { reader, word throws(ReadingError) in
      guard word == .hyperlink, let range = reader.area(.ref) else { return }
      var link = Hyperlink(range)
      link.target = reader.relationship().flatMap { relationships[$0]?.target }
      link.location = reader.prose(.location)
      link.tooltip = reader.prose(.tooltip)
      link.display = reader.prose(.display)
      try budget.take(.links, of: reader.file)
      // Targets belong to the relationships, which links share.
      for text in [link.location, link.tooltip, link.display] {
        try budget.take(text: text, of: reader.file)
      }
      links.append(link)
    }
  }
}
