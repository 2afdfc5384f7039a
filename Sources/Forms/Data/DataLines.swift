internal import Reporting
internal import Vocabulary

/// Goes through the lines of data in separated text.
struct DataLines {
  private var records: SeparatedText
  /// As Excel counts: from 1, a cell of several lines in one row.
  private var sheetRow = 0
  private var count = 0
  let headings: DataHeadings
  let mark: DecimalMark

  /// Throws where the text has no headings. `text` is UTF-8.
  init(_ text: ArraySlice<UInt8>) throws(DataError) {
    guard let found = Self.search(text) else {
      throw DataError(
        .cell(.init(line: 1, sheetRow: 1)), .separated(.headings(.absent)))
    }
    self = found
  }

  private init(_ records: SeparatedText, _ headings: DataHeadings, _ mark: DecimalMark) {
    self.records = records
    self.headings = headings
    self.mark = mark
    sheetRow = headings.sheetRow
  }

  /// The lines below the one among the first that names most columns; of equal ones the first. Nil
  /// where none names more than one.
  static func search(_ text: ArraySlice<UInt8>) -> DataLines? {
    let separator = TextSeparator.of(
      text, lines: DataLimits.headingLines, headings: DataHeadings.count)
    var records = SeparatedText(text, separator: separator)
    var (sheetRow, seen) = (0, 0)
    var best: DataLines?
    while seen < DataLimits.headingLines, let record = try? records.next() {
      // Excel takes this line for itself, and shows the next one as the first.
      if sheetRow == 0, record.cells.first?.text.hasPrefix("sep=") ?? false { continue }
      sheetRow += 1
      guard !record.cells.isEmpty else { continue }
      seen += 1
      let headings = DataHeadings(record, sheetRow: sheetRow)
      if headings.columns.count > max(1, best?.headings.columns.count ?? 0) {
        best = DataLines(records, headings, mark(of: separator))
      }
    }
    return best
  }

  private static func mark(of separator: UInt8?) -> DecimalMark {
    switch separator {
    case UInt8(ascii: ","): .point
    case UInt8(ascii: ";"): .comma
    default: .either
    }
  }

  /// The next line in which there is something; nil at the end.
  mutating func next() throws(DataError) -> DataLine? {
    while let record = try nextRecord() {
      sheetRow += 1
      if record.cells.isEmpty { continue }
      count += 1
      let line = try DataLine(record, sheetRow: sheetRow, below: headings)
      guard count <= DataLimits.lines else {
        throw line.error(.separated(.size(.lines(limit: DataLimits.lines))))
      }
      return line
    }
    return nil
  }

  private mutating func nextRecord() throws(DataError) -> SeparatedText.Record? {
    do throws(SeparatedText.Failure) {
      return try records.next()
    } catch {
      throw DataError(error, sheetRow: sheetRow + 1)
    }
  }
}

extension DataError {
  fileprivate init(_ failure: SeparatedText.Failure, sheetRow: Int) {
    let (line, fault): (Int, CellsFault) =
      switch failure {
      case .strayQuote(let line): (line, .strayQuote)
      case .openQuote(let line): (line, .openQuote)
      case .tooManyCells(let line): (line, .tooMany(limit: SheetLimits.columns))
      }
    self.init(.cell(.init(line: line, sheetRow: sheetRow)), .separated(.cells(fault)))
  }
}
