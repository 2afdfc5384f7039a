internal import Grid

extension PartReader {
  /// `<rowBreaks>` or `<colBreaks>`. A break behind the last row or column, `limit`, is none.
  mutating func readBreaks(
    into breaks: inout [PageBreak], below limit: Int, _ budget: inout AsideBudget
  ) throws(ReadingError) {
    try children { reader, word throws(ReadingError) in
      guard word == .brk, let after = reader.count(.id), (1..<limit).contains(after) else { return }
      try budget.take(.breaks, of: reader.file)
      breaks.append(PageBreak(after: after, isManual: reader.flag(.man) ?? false))
    }
  }
}
