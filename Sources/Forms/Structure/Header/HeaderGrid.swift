/// Lays the cells of a header over each other: which of them stand above which columns.
enum HeaderGrid {
  /// The columns that the cells part the sheet into, from the left, with their headings.
  ///
  /// The work is that of the cells, not of the columns that they are merged over: one may reach to
  /// the last column of the sheet.
  static func columns(of lines: [SheetLine], _ numbers: ColumnNumbers?) -> [HeaderColumn] {
    let ends = ends(lines, numbers)
    var next = [Int](repeating: 0, count: lines.count)
    var columns: [HeaderColumn] = []
    var left: [SheetLine.Piece?] = []
    for (start, end) in zip(ends, ends.dropFirst()) {
      let range = start...(end - 1)
      var over = lines.indices.map { line -> SheetLine.Piece? in
        let pieces = lines[line].pieces
        while next[line] < pieces.count, pieces[next[line]].columns.upperBound < start {
          next[line] += 1
        }
        guard next[line] < pieces.count, pieces[next[line]].columns.contains(start) else {
          return nil
        }
        return pieces[next[line]]
      }
      takeGroups(of: left, &over)
      left = over
      let headings = over.compactMap { $0?.wording }
      if headings.isEmpty, numbers?[range] == nil { continue }
      columns.append(
        HeaderColumn(
          columns: range, meaning: meaning(of: headings), heading: headings.map(\.onOneLine)))
    }
    return columns
  }

  /// Where the heading of several columns is not merged over them, it stands above the first only.
  private static func takeGroups(of left: [SheetLine.Piece?], _ over: inout [SheetLine.Piece?]) {
    guard let top = over.firstIndex(where: { $0 != nil }), top > 0, left.count == over.count,
      // The column on the left has a part of its own below the group.
      left[top...].contains(where: { $0 != nil })
    else { return }
    for line in 0..<top {
      guard let group = left[line], group.columns.count == 1 else { continue }
      switch group.wording.heading {
      case .value, .figure, .beside: over[line] = group
      case .code, .label, .unit, .note, .words, .person, nil: break
      }
    }
  }

  /// The columns in which something begins, or begins to be missing, and the one behind the last.
  private static func ends(_ lines: [SheetLine], _ numbers: ColumnNumbers?) -> [Int] {
    var ends: Set<Int> = []
    for piece in lines.lazy.flatMap(\.pieces) {
      ends.insert(piece.columns.lowerBound)
      ends.insert(piece.columns.upperBound + 1)
    }
    let last = ends.max() ?? 0
    for (column, _) in numbers?.numbers ?? [] {
      ends.insert(column)
      if column >= last { ends.insert(column + 1) }
    }
    return ends.sorted()
  }

  /// The lowest heading that says something decides; what stands above it is more general. Only that
  /// figures are there to be compared with, or who people are, holds for all that stands below.
  private static func meaning(of headings: [Wording]) -> HeadingWords.Meaning? {
    let meanings = headings.map(\.heading)
    if meanings.contains(.person) { return .person }
    if meanings.contains(.beside) { return .beside }
    return meanings.last { $0 != nil } ?? nil
  }
}
