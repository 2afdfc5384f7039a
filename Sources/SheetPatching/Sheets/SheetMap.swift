internal import Markup
internal import Vocabulary

/// Where everything lies in the XML of a sheet that a change of cells may have to touch: ranges of
/// bytes in a `MarkupText`.
struct SheetMap {
  /// Else it is a sheet of another kind, such as a chart, and has no cells.
  var isWorksheet = false
  /// `x:` where elements are written `x:row`.
  var prefix = ""
  /// More than `PatchingLimits.places`; the rest is not on the map.
  var isTooLarge = false
  var root = Element()
  /// The children of the root, in the order of the file.
  var children: [(word: PatchWord, element: Element)] = []
  var rows: [Row] = []
  var merges: [CellRange] = []
  var columns: [ColumnStyle] = []
  /// The tags that tell of columns, in order.
  var columnTags: [Range<Int>] = []
  /// What formulas fill that belong to more than one cell.
  var arrays: [FilledArea] = []
  var shared: [SharedFormula] = []
  /// The relationships of the sheet's tables, as `r:id` names them.
  var tables: [String] = []

  /// An element from the first byte of its tag to the last of its end.
  struct Element {
    var tag = 0..<0
    /// Empty, and behind the tag, for `<row/>`.
    var closing = 0..<0

    var range: Range<Int> { tag.lowerBound..<closing.upperBound }
    var isEmpty: Bool { closing.isEmpty }
  }

  struct Row {
    /// Nil where it says that it lies where no sheet has a row.
    var number: Int?
    /// Whether it lies where it lies whatever stands before it: it says its number, or its first cell
    /// says it. Others count on from the row before.
    var isAnchored: Bool
    var element: Element
  }

  struct ColumnStyle {
    let columns: ClosedRange<Int>
    let style: Int
  }

  struct FilledArea {
    /// All its cells, the one that has the formula among them.
    let range: CellRange
    let isDataTable: Bool
  }

  struct SharedFormula {
    /// The cell that has the text.
    let master: CellAddress
    let text: String
    /// The cells without the text.
    var children: [Child] = []

    struct Child {
      let address: CellAddress
      /// Its `<f>`.
      let formula: Element
    }
  }

  func child(_ word: PatchWord) -> Element? {
    children.first { $0.word == word }?.element
  }

  /// The style that an empty cell of this column has.
  func style(ofColumn column: Int) -> Int? {
    columns.last { $0.columns.contains(column) }?.style
  }

  /// Where a child that the sheet lacks is to be put: behind the last of those that stand before it.
  func place(of word: PatchWord) -> Int {
    guard let rank = Self.order.firstIndex(of: word) else { return root.tag.upperBound }
    let before = Set(Self.order[..<rank])
    return children.last { before.contains($0.word) }?.element.range.upperBound
      ?? root.tag.upperBound
  }

  /// The children of a worksheet as the standard orders them (ECMA-376, CT_Worksheet).
  private static let order: [PatchWord] = [
    .sheetPr, .dimension, .sheetViews, .sheetFormatPr, .cols, .sheetData, .sheetCalcPr,
    .sheetProtection, .protectedRanges, .scenarios, .autoFilter, .sortState, .dataConsolidate,
    .customSheetViews, .mergeCells, .phoneticPr, .conditionalFormatting, .dataValidations,
    .hyperlinks, .printOptions, .pageMargins, .pageSetup, .headerFooter, .rowBreaks, .colBreaks,
    .customProperties, .cellWatches, .ignoredErrors, .smartTags, .drawing, .legacyDrawing,
    .legacyDrawingHF, .drawingHF, .picture, .oleObjects, .controls, .webPublishItems, .tableParts,
    .extLst,
  ]
}
