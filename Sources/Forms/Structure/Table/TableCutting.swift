/// Goes from header to header down a sheet and gives each table its lines.
struct TableCutting {
  /// Also those whose header nothing follows.
  private(set) var tables: [TableRange] = []
  private let lines: SheetLines
  private let search: HeaderSearch
  /// The first line that has been given to no table.
  private var open = 0
  /// The tables of the header before this one.
  private var last = 0..<0
  /// Behind its rows.
  private var lastEnd = 0

  init(_ lines: SheetLines) {
    self.lines = lines
    search = HeaderSearch(lines: lines)
  }

  mutating func cut() throws(FormTooLarge) {
    var next = search.next(from: 0)
    while let header = next {
      var current: HeaderBand?
      if case .header(let bands) = header.found, bands.count == 1 { current = bands.first }
      next = search.next(from: header.lines.upperBound, in: current)
      let end = next?.lines.lowerBound ?? lines.count
      switch header.found {
      case .header(let bands): take(bands, header.lines, to: end)
      case .list:
        last = 0..<0
        open = titlesStart(from: header.lines.upperBound, to: end)
      }
      if tables.count > FormLimits.tables { throw FormTooLarge(.tables) }
    }
    // Rows that nobody has looked at must not be left out in silence.
    if lines.isCut, last.contains(where: { tables[$0].bodies.last?.last == lines.count - 1 }) {
      throw FormTooLarge(.rows)
    }
  }

  /// Gives the tables of a header their titles, rows and closing lines; `end` is where the next
  /// header begins.
  private mutating func take(_ bands: [HeaderBand], _ header: Range<Int>, to end: Int) {
    let region = header.upperBound..<end
    let seen = bands.map {
      TableLines(all: lines, columns: bands.count > 1 ? $0.width : nil)
    }
    let bodies = zip(bands, seen).map { band, lines in
      region.lowerBound..<TableEnd(columns: TableColumns(band)).end(of: region, in: lines)
    }
    let bodyEnd = bodies.reduce(region.lowerBound) { max($0, $1.upperBound) }
    let tail = titlesStart(from: bodyEnd, to: end)
    if let gap = gapOfRepeated(bands, header) {
      for (table, body) in zip(last, bodies) {
        tables[table].bodies += [gap, body].filter { !$0.isEmpty }
        tables[table].closing = bodyEnd..<tail
      }
    } else {
      let titles = max(open, header.lowerBound - FormLimits.titleLines)..<header.lowerBound
      last = tables.count..<tables.count + bands.count
      for (index, band) in bands.enumerated() {
        tables.append(
          TableRange(
            lines: seen[index], titles: titles, band: band, bodies: [bodies[index]],
            closing: bodyEnd..<tail))
      }
    }
    open = tail
    lastEnd = bodyEnd
  }

  // MARK: Between tables

  /// Where the remarks on one table end and the titles of the next begin; the end of the sheet
  /// behind the last.
  private func titlesStart(from start: Int, to end: Int) -> Int {
    if end == lines.count { return end }
    let nearest = max(start, end - FormLimits.titleLines)
    if let named = (nearest..<end).first(where: { lines[$0].opensTitles }) { return named }
    // The titles stand together, right above the header.
    var first = end
    while first > nearest, first == end || lines.row(first - 1) == lines.row(first) - 1 {
      let line = lines[first - 1]
      if line.isNumbered || line.isNote || Signature.begins(line) || Remarks.begin(line) { break }
      first -= 1
    }
    // What stands right below one table and apart from the next belongs to the first.
    guard first == start, start > 0, start < end else { return first }
    let isBelow = lines.row(start - 1) + 1 == lines.row(start)
    let isApart = lines.row(end - 1) + 1 < lines.row(end)
    return isBelow && isApart ? end : first
  }

  /// Whether the header is the one before once more, at a page break: the headings of rows that stand
  /// between the two. Nil where it is another.
  private func gapOfRepeated(_ bands: [HeaderBand], _ header: Range<Int>) -> Range<Int>? {
    guard last.count == bands.count, !last.isEmpty,
      zip(last, bands).allSatisfy({ tables[$0].band.agrees(with: $1) })
    else { return nil }
    guard lastEnd <= header.lowerBound, header.lowerBound - lastEnd <= FormLimits.titleLines else {
      return nil
    }
    var end = lastEnd
    while end < header.lowerBound, isHeading(end) { end += 1 }
    let rest = end..<header.lowerBound
    guard rest.allSatisfy({ PageNumber.isOne(lines[$0]) }) else { return nil }
    return lastEnd..<end
  }

  /// Whether the line is a row that says what the rows below are about, before the page ends.
  private func isHeading(_ index: Int) -> Bool {
    guard lines.row(index - 1) + 1 == lines.row(index) else { return false }
    let line = lines[index]
    guard ColumnNumbers(line) == nil, !line.opensTitles, !PageNumber.isOne(line),
      !Signature.begins(line),
      !Remarks.begin(line)
    else { return false }
    return last.contains { table in
      let parts = TableColumns(tables[table].band).parts(of: line)
      // Merged over the whole table it is a heading where it has a number, else the next title.
      if parts.label != nil { return true }
      return parts.heading.map { !$0.wording.split.code.isEmpty } ?? false
    }
  }
}

extension SheetLine {
  /// Whether it is a row of something: a number, and what it numbers.
  fileprivate var isNumbered: Bool {
    guard pieces.count > 1, case .path = pieces[0].wording.code else { return false }
    return true
  }

  /// Whether it may be a footnote: `(1) …`, `* …`, `19 …`. Titles have their numbers with a dot.
  fileprivate var isNote: Bool {
    guard pieces.count == 1, let first = pieces[0].text.words.first else { return false }
    return first.footnoteMark != nil
  }

  /// Whether what stands from here on belongs to the next table: its name, or the head of a document.
  fileprivate var opensTitles: Bool {
    pieces.contains(where: \.wording.opensTitles)
  }
}

extension TitleKind {
  /// Whether a cell with these words opens the part above a table.
  static func opensTitles(_ wording: Wording) -> Bool {
    guard let first = wording.titles.first, let kind = first.first?.kind else { return false }
    switch kind {
    case .name, .numberedName, .motto: return true
    case .title: return first.count > 1
    case .letter, .dated, .letterhead, .address, .unit, .aside: return false
    }
  }
}
