/// What stands in what, in which order: typed from the schema of ECMA-376, part 1 (sml.xsd), and for
/// fonts, whose schema knows no order, as Excel writes them.
enum SchemaTables {
  struct Content: Sendable {
    let order: [String]
    /// Those that may stand there more than once.
    let repeated: Set<String>
    let required: Set<String>

    init(_ order: String, repeated: String = "", required: String = "") {
      func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
      }
      self.order = words(order)
      self.repeated = Set(words(repeated))
      self.required = Set(words(required))
    }
  }

  /// By the name of the element around.
  static let contents: [String: Content] = [
    "worksheet": Content(
      """
      sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
      protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
      phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
      headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
      legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts
      extLst
      """, repeated: "cols conditionalFormatting", required: "sheetData"),
    "workbook": Content(
      """
      fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
      externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
      smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst
      """, repeated: "fileRecoveryPr", required: "sheets"),
    "styleSheet": Content(
      """
      numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst
      """),
    "sst": Content("si extLst", repeated: "si"),
    "comments": Content("authors commentList extLst", required: "authors commentList"),
    "sheetPr": Content("tabColor outlinePr pageSetUpPr"),
    "sheetViews": Content("sheetView extLst", repeated: "sheetView", required: "sheetView"),
    "sheetView": Content(
      "pane selection pivotSelection extLst", repeated: "selection pivotSelection"),
    "cols": Content("col", repeated: "col", required: "col"),
    "sheetData": Content("row", repeated: "row"),
    "row": Content("c extLst", repeated: "c"),
    "c": Content("f v is extLst"),
    "mergeCells": Content("mergeCell", repeated: "mergeCell", required: "mergeCell"),
    "conditionalFormatting": Content("cfRule extLst", repeated: "cfRule", required: "cfRule"),
    "cfRule": Content("formula colorScale dataBar iconSet extLst", repeated: "formula"),
    "dataValidations": Content(
      "dataValidation", repeated: "dataValidation", required: "dataValidation"),
    "dataValidation": Content("formula1 formula2"),
    "headerFooter": Content(
      "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter"),
    "rowBreaks": Content("brk", repeated: "brk"),
    "colBreaks": Content("brk", repeated: "brk"),
    "ignoredErrors": Content(
      "ignoredError extLst", repeated: "ignoredError", required: "ignoredError"),
    "sheets": Content("sheet", repeated: "sheet", required: "sheet"),
    "definedNames": Content("definedName", repeated: "definedName", required: "definedName"),
    "bookViews": Content("workbookView extLst", repeated: "workbookView", required: "workbookView"),
    "numFmts": Content("numFmt", repeated: "numFmt", required: "numFmt"),
    "fonts": Content("font extLst", repeated: "font"),
    "fills": Content("fill", repeated: "fill"),
    "borders": Content("border", repeated: "border"),
    "cellStyleXfs": Content("xf", repeated: "xf", required: "xf"),
    "cellXfs": Content("xf", repeated: "xf", required: "xf"),
    "cellStyles": Content("cellStyle extLst", repeated: "cellStyle", required: "cellStyle"),
    "dxfs": Content("dxf", repeated: "dxf"),
    "dxf": Content("font numFmt fill alignment border protection extLst"),
    "xf": Content("alignment protection extLst"),
    "fill": Content("patternFill gradientFill"),
    "patternFill": Content("fgColor bgColor"),
    "border": Content("start end left right top bottom diagonal vertical horizontal"),
    "font": Content(
      """
      b i strike condense extend outline shadow u vertAlign sz color name family charset scheme
      """),
    "rPr": Content(
      """
      b i strike condense extend outline shadow u vertAlign sz color rFont family charset scheme
      """),
    "si": Content("t r rPh phoneticPr", repeated: "r rPh"),
    "text": Content("t r rPh phoneticPr", repeated: "r rPh"),
    "r": Content("rPr t", required: "t"),
    "authors": Content("author", repeated: "author"),
    "commentList": Content("comment", repeated: "comment"),
    "comment": Content("text phoneticPr commentPr", required: "text"),
  ]

  /// By the name of the element; the attributes without which it says nothing.
  static let attributes: [String: [String]] = [
    "dimension": ["ref"], "col": ["min", "max"], "row": ["r"], "c": ["r"], "mergeCell": ["ref"],
    "conditionalFormatting": ["sqref"], "cfRule": ["type", "priority"],
    "dataValidation": ["sqref"], "brk": ["id"], "ignoredError": ["sqref"],
    "sheet": ["name", "sheetId", "r:id"], "definedName": ["name"],
    "numFmt": ["numFmtId", "formatCode"],
    "cellStyle": ["xfId"], "comment": ["ref", "authorId"], "sheetView": ["workbookViewId"],
    "pageMargins": ["left", "right", "top", "bottom", "header", "footer"],
    "legacyDrawing": ["r:id"], "Relationship": ["Id", "Type", "Target"],
  ]

  /// Elements that tell how many they hold.
  static let counted: [String: String] = [
    "mergeCells": "count", "dataValidations": "count", "numFmts": "count", "fonts": "count",
    "fills": "count", "borders": "count", "cellStyleXfs": "count", "cellXfs": "count",
    "cellStyles": "count", "dxfs": "count", "rowBreaks": "count", "colBreaks": "count",
    "sst": "uniqueCount",
  ]
}
