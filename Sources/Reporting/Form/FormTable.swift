package import Vocabulary

/// One table of a form.
package struct FormTable: Sendable {
  /// From 1, in the form's order.
  package let number: Int
  /// The name printed above it: "Biểu mẫu 1", "Phụ lục 2"; nil where it has none of its own.
  package var printedName: String?
  package var title: String
  /// Every line above the table, from the top, the title among them.
  package var titles: [String]
  /// The document that the table goes with; nil where no line above it says so.
  package var attachment: Attachment?
  package var header: [[HeaderCell]]
  package var columns: [FormColumn]
  package var rows: [FormRow]
  package var footnotes: [Footnote]
  /// The lines below the table that are no footnotes.
  package var closing: [String]
  /// Where it stands in the workbook that it was read from.
  package var place: TablePlace

  /// "(Kèm theo Báo cáo số … của …)".
  package struct Attachment: Hashable, Sendable {
    /// The line as it is printed.
    package let text: String
    /// Whether it is the report of whoever fills the table in, so that its sender is the unit. Else
    /// it is the letter by which the form was issued, and names its issuer.
    package let isReport: Bool

    package init(_ text: String, isReport: Bool) {
      self.text = text
      self.isReport = isReport
    }
  }

  /// One cell of the header; cells that a span covers are left out.
  package struct HeaderCell: Hashable, Sendable {
    /// On one line.
    package let text: String
    package let rowSpan: Int
    package let columnSpan: Int

    package init(_ text: String, rowSpan: Int = 1, columnSpan: Int = 1) {
      self.text = text
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
    }
  }

  package struct Footnote: Hashable, Sendable {
    package let mark: String
    package let text: String
    /// The ordinals of the rows whose labels carry the mark.
    package let rows: [Int]

    package init(mark: String, text: String, rows: [Int]) {
      self.mark = mark
      self.text = text
      self.rows = rows
    }
  }

  package init(
    number: Int, printedName: String? = nil, title: String, titles: [String] = [],
    attachment: Attachment? = nil, header: [[HeaderCell]] = [], columns: [FormColumn] = [],
    rows: [FormRow] = [],
    footnotes: [Footnote] = [], closing: [String] = [], place: TablePlace = TablePlace()
  ) {
    self.number = number
    self.printedName = printedName
    self.title = title
    self.titles = titles
    self.attachment = attachment
    self.header = header
    self.columns = columns
    self.rows = rows
    self.footnotes = footnotes
    self.closing = closing
    self.place = place
  }

  /// The columns in which figures are entered beside the main one, from the left.
  package var sideColumns: [ValueColumn] {
    var found: [ValueColumn] = []
    for case .value(let column) in columns.map(\.role)
    where column != .main && !found.contains(column) {
      found.append(column)
    }
    return found
  }

  /// The row with this ordinal; nil where there is none.
  package func row(_ ordinal: Int) -> FormRow? {
    ordinal >= 1 && ordinal <= rows.count ? rows[ordinal - 1] : nil
  }
}

/// Where a table stands in its workbook.
package struct TablePlace: Hashable, Sendable {
  package var sheet: String
  /// From the first row of the header to the last row of the table; nil for a table of no workbook.
  package var range: CellRange?
  /// The first row of what stands above the header and belongs to it; nil where nothing does.
  package var firstTitleRow: Int?
  /// The last row of what stands below and belongs to it; nil where nothing does.
  package var lastClosingRow: Int?

  package init(
    sheet: String = "", range: CellRange? = nil, firstTitleRow: Int? = nil,
    lastClosingRow: Int? = nil
  ) {
    self.sheet = sheet
    self.range = range
    self.firstTitleRow = firstTitleRow
    self.lastClosingRow = lastClosingRow
  }
}
