internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// What a cell says, and all that follows from the words alone: whether they are a code, the heading of
/// a column, the end of a table.
///
/// Each of these is found out when it is asked for the first time, and kept. Returns of one form say
/// the same in most of their cells, so `Wordings` gives all of them one wording.
final class Wording {
  /// Decoded, without blanks at its ends; line breaks are kept.
  let text: String

  init(_ text: String) {
    self.text = text
  }

  // MARK: Lines

  private(set) lazy var onOneLine = text.onOneLine
  /// Empty ones left out.
  private(set) lazy var printedLines = text.printedLines
  /// What its lines are, if they stand above a table.
  private(set) lazy var titles = printedLines.map { TitleEntry.named($0) }

  // MARK: Codes and labels

  private(set) lazy var code = RowCode(text)
  private(set) lazy var isCode = RowCode.isOne(text)
  /// A code in front of a label, and the label.
  private(set) lazy var split = LeadingCode.split(onOneLine)
  /// As a label without fonts of its own.
  private(set) lazy var label = LabelReading(plain: self)
  /// Folded, as labels are compared.
  private(set) lazy var key = Fold.key(text)
  /// Folded, as units are compared.
  private(set) lazy var bare = Fold.bare(text)

  // MARK: Headers

  /// What it says of a column; nil where it is no heading.
  private(set) lazy var heading = HeadingWords.meaning(of: text)
  /// The number of a column.
  private(set) lazy var columnNumber = ColumnNumbers.Number(text)

  // MARK: Around tables

  private(set) lazy var opensTitles = TitleKind.opensTitles(self)
  private(set) lazy var opensRemarks = Remarks.begin(self)
  private(set) lazy var signing = Signature.Part(self)
  private(set) lazy var isContact = Signature.isContact(text)
  private(set) lazy var isPageNumber = PageNumber.isOne(text)
  /// What it is as one line of a title.
  private(set) lazy var titleKind = TitleKind(text)
  /// The period that it names.
  private(set) lazy var period = PeriodText.read(text)

  // MARK: Figures

  private(set) lazy var hasDigit = text.utf8.contains(where: \.isDigit)
  private var figures: [(expectation: Expectation, unit: String, reading: CellReading)] = []

  /// What it says where a figure is expected.
  func figure(as expectation: Expectation, unit: String) -> CellReading {
    let known = figures.first {
      $0.expectation == expectation && $0.unit.utf8.span.isSame(as: unit.utf8.span)
    }
    if let known { return known.reading }
    let reading = FigureText.read(text, as: expectation, unit: unit)
    if figures.count < Self.mostFigures { figures.append((expectation, unit, reading)) }
    return reading
  }

  /// A form has a few dozen units, and a dash may stand in rows of each.
  private static let mostFigures = 40
}
