internal import Markup

/// The element and attribute names that workbooks are read for, each a number of the vocabulary.
///
/// One list for all parts: what a name means is said by the element around it.
// swift-format-ignore: AlwaysUseLowerCamelCase
enum Word: XMLVocabulary.Symbol, CaseIterable {
  /// A name that nobody here reads.
  case other = 0

  // Relationships
  case Relationships, Relationship, Id, `Type`, Target, TargetMode

  // Workbook
  case workbook, workbookPr, date1904, bookViews, workbookView, activeTab, sheets, sheet, name
  case state, id, definedNames, definedName, localSheetId, hidden, comment, calcPr

  // Strings
  case sst, uniqueCount, si, t, r, rPh, rPr, phoneticPr

  // Cells
  case worksheet, dimension, sheetData, row, c, s, v, f, `is`, ref

  // Styles
  case styleSheet, numFmts, numFmt, numFmtId, formatCode, cellXfs, xf
  case fonts, font, fills, fill, borders, border

  // Sheet
  case mergeCells, mergeCell

  // Styles and layout
  case val, sz, b, i, u, strike, vertAlign, color, charset, family, rFont
  case auto, rgb, theme, tint, indexed
  case patternFill, patternType, fgColor, bgColor, gradientFill
  case left, right, top, bottom, start, end, diagonal, diagonalUp, diagonalDown, style
  case fontId, fillId, borderId, quotePrefix, protection, locked
  case alignment, horizontal, vertical, wrapText, shrinkToFit, indent, textRotation
  case cols, col, min, max, width, customWidth, outlineLevel, collapsed
  case ht, customHeight, customFormat
  case sheetFormatPr, baseColWidth, defaultColWidth, defaultRowHeight, zeroHeight
  case sheetPr, tabColor, outlinePr, summaryBelow, summaryRight, pageSetUpPr, fitToPage
  case sheetViews, sheetView, view, showGridLines, showRowColHeaders, showZeros, showFormulas
  case rightToLeft, tabSelected, zoomScale, topLeftCell, pane, xSplit, ySplit, activePane
  case selection, activeCell
  case pageSetup, orientation, paperSize, scale, fitToWidth, fitToHeight, firstPageNumber
  case useFirstPageNumber, pageOrder, blackAndWhite, draft, horizontalDpi, verticalDpi
  case printOptions, horizontalCentered, verticalCentered, gridLines, headings
  case pageMargins, header, footer
  case headerFooter, oddHeader, oddFooter, evenHeader, evenFooter, firstHeader, firstFooter
  case differentFirst, differentOddEven
  case rowBreaks, colBreaks, brk, man
  case sheetProtection, objects, scenarios, formatCells, formatColumns, formatRows
  case insertColumns, insertRows, insertHyperlinks, deleteColumns, deleteRows
  case selectLockedCells, selectUnlockedCells, sort, autoFilter, pivotTables, password, hashValue
  case dataValidations, dataValidation, type, `operator`, formula1, formula2, allowBlank, sqref
  case showDropDown, showInputMessage, showErrorMessage, promptTitle, prompt
  case errorStyle, errorTitle, error
  case hyperlinks, hyperlink, location, tooltip, display
  case extLst, ext
  case comments, authors, author, commentList, authorId, text
  case ThreadedComments, threadedComment, personId, parentId, dT, done
  case personList, person, displayName
  case coreProperties, title, subject, creator, lastModifiedBy, created, modified, keywords
  case description, category
  case Properties, Application, AppVersion, Company
  case property, i1, i2, i4, i8, int, ui1, ui2, ui4, ui8, uint, r4, r8, decimal, bool, filetime
  case date
  case workbookProtection, lockStructure, lockWindows, lockRevision
  case workbookPassword, workbookHashValue, revisionsPassword, revisionsHashValue

  static let vocabulary = XMLVocabulary(
    names: allCases.dropFirst().map { "\($0)" }, namespaces: Namespace.aliases)
}

/// The namespaces of workbooks, each with the URIs it goes by in Transitional and in Strict files.
enum Namespace {
  /// `r:id` and its kin.
  static let relationship: XMLVocabulary.Namespace = 1
  /// Those of elements that are read.
  static let elements: ClosedRange<XMLVocabulary.Namespace> = 2...11

  static let aliases: [[String]] = [
    [
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ],
    [
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ],
    ["http://schemas.openxmlformats.org/package/2006/relationships"],
    // What Excel 2010 added to sheets, and the formulas within it.
    ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"],
    ["http://schemas.microsoft.com/office/excel/2006/main"],
    ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties"],
    ["http://purl.org/dc/elements/1.1/"],
    ["http://purl.org/dc/terms/"],
    [
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
      "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    ],
    [
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
      "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    ],
    [
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
    ],
  ]
}
