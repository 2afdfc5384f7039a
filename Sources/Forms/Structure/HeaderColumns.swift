internal import Vietnamese

/// Makes out of headings the columns of a table, where they are those of one.
enum HeaderColumns {
  /// The columns of each table that the header is for, two tables standing side by side in some; none
  /// where it is no header of a form.
  static func tables(_ columns: [HeaderColumn], _ numbers: ColumnNumbers?) -> [[HeaderColumn]] {
    let parts = parts(of: columns)
    if parts.count > 1 {
      let tables = parts.compactMap { settled($0, numbers) }
      if tables.count == parts.count { return tables }
    }
    return settled(columns, numbers).map { [$0] } ?? []
  }

  /// Cut where codes begin again, or labels where there are no codes.
  private static func parts(of columns: [HeaderColumn]) -> [ArraySlice<HeaderColumn>] {
    let first: HeadingWords.Meaning = columns.contains { $0.meaning == .code } ? .code : .label
    let starts = columns.indices.filter { columns[$0].meaning == first }.dropFirst()
    var parts: [ArraySlice<HeaderColumn>] = []
    var start = columns.startIndex
    for next in starts + [columns.endIndex] {
      parts.append(columns[start..<next])
      start = next
    }
    return parts
  }

  // MARK: One table

  /// Nil where the columns are not those of a form.
  private static func settled(
    _ columns: some Collection<HeaderColumn>, _ numbers: ColumnNumbers?
  ) -> [HeaderColumn]? {
    var columns = Array(columns)
    if columns.contains(where: { $0.meaning == .person }) { return nil }
    takeNumbers(numbers, &columns)
    findLabel(numbers, &columns)
    guard isHeader(columns, numbers) else { return nil }
    findFigures(&columns)
    widenLabel(&columns)
    keepOne(&columns)
    return columns
  }

  /// In statistics numbers stand below figures, whatever the headings say.
  private static func takeNumbers(_ numbers: ColumnNumbers?, _ columns: inout [HeaderColumn]) {
    guard let numbers, numbers.isOfStatistics else { return }
    for index in columns.indices where columns[index].meaning == nil {
      if case .digit = numbers[columns[index].columns] { columns[index].meaning = .figure }
    }
  }

  /// A column that no heading calls that of labels is so by its place: behind the codes, or under
  /// the first letter of statistics. Where offices are what is counted it is headed "Đơn vị".
  private static func findLabel(_ numbers: ColumnNumbers?, _ columns: inout [HeaderColumn]) {
    if columns.contains(where: { $0.meaning == .label }) { return }
    func mayBe(_ column: HeaderColumn) -> Bool { column.meaning == nil || column.namesOffices }
    var found: Int?
    if let code = columns.firstIndex(where: { $0.meaning == .code }) {
      let next = code + 1
      if next < columns.count, mayBe(columns[next]) { found = next }
    } else if let numbers, numbers.isOfStatistics {
      found = columns.firstIndex { column in
        guard case .letter = numbers[column.columns] else { return false }
        return mayBe(column)
      }
    } else if let first = columns.first, first.namesOffices {
      found = columns.startIndex
    }
    if let found { columns[found].meaning = .label }
  }

  /// Whether these columns make a table: labels, something asked or measured, and a third. Without
  /// codes the labels come first.
  private static func isHeader(_ columns: [HeaderColumn], _ numbers: ColumnNumbers?) -> Bool {
    func has(_ wanted: HeadingWords.Meaning) -> Bool { columns.contains { $0.meaning == wanted } }
    let figures = columns.count { $0.meaning?.isOfFigures ?? false }
    guard has(.label), figures > 0 || has(.unit) else { return false }
    guard has(.code) || columns.first?.meaning == .label || numbers != nil else { return false }
    return figures + [.code, .label, .unit, .note].count { has($0) } >= 3
  }

  /// Where no heading says which figures the table is about, all that nobody knows are.
  private static func findFigures(_ columns: inout [HeaderColumn]) {
    if columns.contains(where: { $0.meaning == .value }) { return }
    guard let label = columns.firstIndex(where: { $0.meaning == .label }) else { return }
    for index in columns.indices where index > label && columns[index].meaning == nil {
      columns[index].meaning = .figure
    }
  }

  /// A second column of codes, labels or units belongs to nobody. One that people see counts before
  /// one that only a program fills in.
  private static func keepOne(_ columns: inout [HeaderColumn]) {
    for meaning: HeadingWords.Meaning in [.code, .label, .unit] {
      let all = columns.indices.filter { columns[$0].meaning == meaning }
      let kept = all.first { !columns[$0].isHidden } ?? all.first
      for index in all where index != kept { columns[index].meaning = .words }
    }
  }

  /// Labels may run on into a column without a heading: forms indent them so.
  private static func widenLabel(_ columns: inout [HeaderColumn]) {
    guard let label = columns.firstIndex(where: { $0.meaning == .label }), label + 1 < columns.count
    else { return }
    let end = columns[label + 1].columns.lowerBound - 1
    guard end > columns[label].columns.upperBound else { return }
    columns[label].columns = columns[label].position...end
  }
}

extension HeadingWords.Meaning {
  fileprivate var isOfFigures: Bool {
    switch self {
    case .value, .figure, .beside: true
    case .code, .label, .unit, .note, .words, .person: false
    }
  }
}

extension HeaderColumn {
  /// "Đơn vị": of measure, unless nothing else can be the label.
  fileprivate var namesOffices: Bool {
    meaning == .unit && heading.last.map { Fold.bare($0) } == "don vi"
  }
}
