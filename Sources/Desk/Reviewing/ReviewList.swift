internal import Rendering
internal import SheetPlans
internal import SheetWriting
internal import Vocabulary

/// One list of a `ReviewBook`, on as many sheets as it needs.
struct ReviewList {
  private let list: ReviewLists
  private let language: Language
  private let rowLimit: Int
  private var sheet: Int
  private var part = 1
  private var count = 0

  init(
    _ list: ReviewLists, in writer: RowBookWriter, _ language: Language, rowLimit: Int
  ) throws(SheetWritingError) {
    self.list = list
    self.language = language
    self.rowLimit = rowLimit
    sheet = try writer.add(list.plan(part: 1, in: language))
  }

  var isEmpty: Bool { count == 0 }

  /// The sheets beside the first.
  var furtherSheets: [String] {
    (1...part).dropFirst().map { list.name(ofPart: $0, in: language) }
  }

  /// Numbers go on from sheet to sheet.
  mutating func append(_ row: RowPlan, to writer: RowBookWriter) throws(SheetWritingError) {
    count += 1
    try append(row.numbered(count), to: writer, isListed: true)
  }

  /// What stands below the list.
  mutating func close(with row: RowPlan, in writer: RowBookWriter) throws(SheetWritingError) {
    try append(row, to: writer, isListed: false)
  }

  private mutating func append(
    _ row: RowPlan, to writer: RowBookWriter, isListed: Bool
  ) throws(SheetWritingError) {
    // The last row of a full sheet says where the list goes on. Nobody knows yet whether another row
    // follows, so that it is kept free.
    if writer.rowCount(of: sheet) >= rowLimit - 1 {
      part += 1
      try writer.append(
        list.rowOfGoingOn(inPart: part, in: language), to: sheet, isListed: false)
      sheet = try writer.add(list.plan(part: part, in: language))
    }
    try writer.append(row, to: sheet, isListed: isListed)
  }
}
