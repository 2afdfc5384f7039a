internal import Vietnamese
internal import Vocabulary

/// Finds tables that have no header, or one that nobody understands: pages that go on on another sheet,
/// headers that somebody deleted. They are known by their labels, which some form has.
struct HeadlessTables {
  private let forms: [KnownForm]
  /// Headers of the same workbook, the nearest last: pages go on with the columns of the page before.
  private let bands: [HeaderBand]
  /// Compare labels in other words, one for each form.
  private lazy var pairings = forms.map { RowPairing($0) }
  /// How many lines are compared in other words; more no form has outside its headers.
  private var looks = 600

  init(_ forms: [KnownForm], bands: [HeaderBand]) {
    self.forms = forms
    self.bands = bands
  }

  /// A line with a label of some form.
  private struct Anchor {
    let line: Int
    let piece: SheetLine.Piece
    /// The folded units that forms print beside the label.
    let units: Set<String>
  }

  /// Where a label in other words may be: the longest text of a line that has more than one.
  private struct Candidate {
    let line: Int
    let piece: SheetLine.Piece

    init?(_ line: SheetLine, at index: Int) {
      guard line.pieces.count > 1,
        let piece = line.pieces.filter(\.isText)
          .max(by: { $0.text.utf8.count < $1.text.utf8.count }),
        piece.text.utf8.count > 12, piece.text.utf8.count < FormLimits.labelBytes
      else { return nil }
      self.line = index
      self.piece = piece
    }
  }

  /// Of fewer labels a coincidence can be made.
  private static let fewest = 3

  /// The tables among the lines that belong to no other table.
  mutating func tables(in sheet: FoundSheet) -> [TableRange] {
    var found: [TableRange] = []
    for segment in segments(of: sheet) { found += tables(in: sheet.lines, segment) }
    return found
  }

  /// The lines between tables, from the top down.
  private func segments(of sheet: FoundSheet) -> [Range<Int>] {
    var isInside = [Bool](repeating: false, count: sheet.lines.count)
    for range in sheet.tables.map(\.range) {
      for lines in [range.band.lines] + range.bodies {
        for line in lines { isInside[line] = true }
      }
    }
    var segments: [Range<Int>] = []
    var start = 0
    for line in 0...sheet.lines.count where line == sheet.lines.count || isInside[line] {
      if line > start { segments.append(start..<line) }
      start = line + 1
    }
    return segments
  }

  private mutating func tables(in lines: SheetLines, _ segment: Range<Int>) -> [TableRange] {
    var anchors = segment.compactMap { anchor(lines[$0], at: $0) }
    if anchors.count < Self.fewest {
      // Labels may be there with slips in all of them.
      let candidates = segment.compactMap { Candidate(lines[$0], at: $0) }
      if mayHoldTable(candidates, lines) { anchors = candidates.compactMap { anchor(like: $0) } }
    }
    guard let first = anchors.first else { return [] }
    let label = labelColumns(of: anchors)
    guard anchors.count >= Self.fewest || continues(anchors, label, lines) else { return [] }
    guard let columns = columns(label, anchors, lines, segment) else { return [] }
    let seen = TableLines(all: lines, columns: nil)
    let start = self.start(from: first.line, in: lines, segment, TableColumns(columns))
    // The table ends where the last label is, or behind it.
    let body = start..<segment.upperBound
    let end = max(
      TableEnd(columns: TableColumns(columns)).end(of: body, in: seen),
      (anchors.last?.line ?? start) + 1)
    let row = lines.row(start)
    let band = HeaderBand(
      lines: start..<start, rows: row...row, columns: columns.columns, cells: [])
    return [
      TableRange(
        lines: seen, titles: segment.lowerBound..<start, band: band, bodies: [start..<end],
        closing: end..<segment.upperBound)
    ]
  }

  /// Whether labels in other words could make a table of these lines. Most lines between tables are
  /// titles and signatures, and to compare them with all labels takes longer than all else.
  private func mayHoldTable(_ candidates: [Candidate], _ lines: SheetLines) -> Bool {
    if candidates.count >= Self.fewest { return true }
    // What `continues` asks for.
    return !bands.isEmpty
      && candidates.contains { candidate in
        lines[candidate.line].pieces.contains { piece in
          piece.isText && forms.contains { $0.units.contains(piece.wording.bare) }
        }
      }
  }

  /// Whether even one row is enough: its unit stands beside it, and both in the columns of a page before.
  private func continues(
    _ anchors: [Anchor], _ label: ClosedRange<Int>, _ lines: SheetLines
  ) -> Bool {
    guard let unit = unitColumn(anchors, lines) else { return false }
    return bands.contains { $0.fits(label: label, unit: unit) }
  }

  private func anchor(_ line: SheetLine, at index: Int) -> Anchor? {
    for piece in line.pieces where piece.isText && piece.text.utf8.count > 5 {
      if let units = units(labelled: piece.wording.key) {
        return Anchor(line: index, piece: piece, units: units)
      }
      // The code may stand in the same cell.
      let (code, rest) = piece.wording.split
      if !code.isEmpty, let units = units(labelled: Fold.key(rest)) {
        return Anchor(line: index, piece: piece, units: units)
      }
    }
    return nil
  }

  /// The units that forms print beside this label; nil where no form has it.
  private func units(labelled key: String) -> Set<String>? {
    var units: Set<String>?
    for form in forms {
      for row in form.rows(labelled: key) { units = (units ?? []).union([form.rows[row].unit]) }
    }
    return units
  }

  /// The same for a label in other words.
  private mutating func anchor(like candidate: Candidate) -> Anchor? {
    guard looks > 0 else { return nil }
    looks -= 1
    let (code, label) = candidate.piece.wording.split
    let row = ReturnedRow(label: label, code: code, unit: "")
    for place in pairings.indices {
      let pairs = pairings[place].pairs(of: row, at: 0).filter { $0.likeness >= 0.8 }
      guard !pairs.isEmpty else { continue }
      let units = Set(pairs.map { forms[place].rows[$0.known].unit })
      return Anchor(line: candidate.line, piece: candidate.piece, units: units)
    }
    return nil
  }

  /// Most labels begin in one column; some forms indent those of parts by another.
  private func labelColumns(of anchors: [Anchor]) -> ClosedRange<Int> {
    let counts = Dictionary(grouping: anchors, by: \.piece.column).mapValues(\.count)
    let best = counts.most?.key ?? 1
    let near = counts.filter { abs($0.key - best) <= 2 && $0.value * 8 >= anchors.count }.keys
    return (near.min() ?? best)...(near.max() ?? best)
  }

  /// Lines above the first known label that have a code and a label too.
  private func start(
    from first: Int, in lines: SheetLines, _ segment: Range<Int>, _ columns: TableColumns
  ) -> Int {
    var start = first
    while start > segment.lowerBound, lines.row(start - 1) == lines.row(start) - 1 {
      let parts = columns.parts(of: lines[start - 1])
      guard parts.hasCode, parts.label != nil, ColumnNumbers(lines[start - 1]) == nil else { break }
      start -= 1
    }
    return start
  }

  // MARK: Columns

  private func columns(
    _ label: ClosedRange<Int>, _ anchors: [Anchor], _ lines: SheetLines, _ segment: Range<Int>
  ) -> HeaderBand? {
    let unit = unitColumn(anchors, lines)
    if let band = bands.last(where: { $0.fits(label: label, unit: unit) }) { return band }
    var columns = [HeaderColumn(columns: label, meaning: .label, heading: [])]
    if let code = codeColumn(left: label.lowerBound, anchors, lines) {
      columns.insert(HeaderColumn(columns: code...code, meaning: .code, heading: []), at: 0)
    }
    if let unit {
      columns.append(HeaderColumn(columns: unit...unit, meaning: .unit, heading: []))
    }
    let last = unit ?? label.upperBound
    columns += rest(behind: last, anchors, lines, segment)
    return HeaderBand(lines: 0..<0, rows: 1...1, columns: columns, cells: [])
  }

  /// The column in which most of the units stand that forms print beside the labels.
  private func unitColumn(_ anchors: [Anchor], _ lines: SheetLines) -> Int? {
    var counts: [Int: Int] = [:]
    for anchor in anchors {
      for piece in lines[anchor.line].pieces
      where piece.column > anchor.piece.column && piece.isText
        && anchor.units.contains(piece.wording.bare)
      {
        counts[piece.column, default: 0] += 1
      }
    }
    guard let best = counts.most,
      best.value * 4 >= anchors.count
    else { return nil }
    return best.key
  }

  private func codeColumn(left label: Int, _ anchors: [Anchor], _ lines: SheetLines) -> Int? {
    var counts: [Int: Int] = [:]
    for anchor in anchors {
      let before = lines[anchor.line].pieces.last { $0.column < label }
      if let before, before.wording.isCode { counts[before.column, default: 0] += 1 }
    }
    return counts.most?.key
  }

  /// The columns behind the units: that of figures, then others. What stands above them may say more;
  /// else the first is the one.
  private func rest(
    behind last: Int, _ anchors: [Anchor], _ lines: SheetLines, _ segment: Range<Int>
  ) -> [HeaderColumn] {
    var widths: [Int: ClosedRange<Int>] = [:]
    var figures: [Int: Int] = [:]
    for line in (anchors.first?.line ?? 0)...(anchors.last?.line ?? 0) {
      for piece in lines[line].pieces where piece.column > last {
        widths[piece.column] = piece.column...piece.column
        if !piece.isText || FigureText.read(piece.text, as: .number).value != nil {
          figures[piece.column, default: 0] += 1
        }
      }
    }
    var columns = widths.keys.sorted().map { column in
      HeaderColumn(
        columns: column...column, meaning: meaning(of: column, lines, segment, anchors),
        heading: [])
    }
    if !columns.contains(where: { $0.meaning == .value }) {
      // Nobody has said which it is: right behind the units, unless only one has figures at all.
      let filled = columns.indices.filter { figures[columns[$0].position] != nil }
      if filled.count == 1, columns[filled[0]].meaning == nil {
        columns[filled[0]].meaning = .value
      } else if filled.count > 1, filled.count <= mostColumns(of: anchors),
        filled == Array(0..<filled.count)
      {
        // No more than the form has: by their order.
        for index in filled { columns[index].meaning = .value }
      } else if let first = columns.first, first.position == last + 1, first.meaning == nil,
        filled.isEmpty || filled == [0]
      {
        columns[0].meaning = .value
      } else if columns.isEmpty {
        columns = [
          HeaderColumn(columns: last + 1...last + 1, meaning: .value, heading: [])
        ]
      }
    }
    for index in columns.indices where columns[index].meaning == nil {
      let isLast = index == columns.count - 1
      columns[index].meaning =
        isLast && figures[columns[index].position] == nil ? .note : .beside
    }
    return columns
  }

  /// The most columns of figures that a form has whose labels these are.
  private func mostColumns(of anchors: [Anchor]) -> Int {
    let keys = anchors.map { Fold.key($0.piece.wording.split.label) }
    let counts = forms.map { form in keys.count { !form.rows(labelled: $0).isEmpty } }
    let best = counts.max() ?? 0
    return zip(forms, counts).filter { $0.1 * 10 >= best * 7 }
      .map { Set($0.0.valueHeadings.map(\.name)).count }.max() ?? 1
  }

  /// What stands above the column, in the lines right above the table.
  private func meaning(
    of column: Int, _ lines: SheetLines, _ segment: Range<Int>, _ anchors: [Anchor]
  ) -> HeadingWords.Meaning? {
    let first = anchors.first?.line ?? segment.lowerBound
    for line in (max(segment.lowerBound, first - 4)..<first).reversed() {
      guard let piece = lines[line].pieces.first(where: { $0.columns.contains(column) }),
        let meaning = piece.wording.heading
      else { continue }
      return meaning
    }
    return nil
  }
}

extension HeaderBand {
  /// Whether a table whose labels and units stand in these columns may go on under this header.
  fileprivate func fits(label: ClosedRange<Int>, unit: Int?) -> Bool {
    guard let own = columns.first(where: { $0.meaning == .label }),
      own.columns.contains(label.lowerBound)
    else { return false }
    guard let unit else { return true }
    return columns.first { $0.meaning == .unit }?.columns.contains(unit) ?? false
  }
}
