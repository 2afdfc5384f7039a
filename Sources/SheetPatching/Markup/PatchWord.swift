internal import Markup

/// The names that a change of cells has to know, each a number of the vocabulary.
// swift-format-ignore: AlwaysUseLowerCamelCase
enum PatchWord: XMLVocabulary.Symbol, CaseIterable {
  /// A name that is passed over.
  case other = 0

  // Sheets
  case worksheet, sheetPr, dimension, sheetViews, sheetView, sheetFormatPr, cols, col
  case sheetData, row, c, f, v, `is`, extLst
  case mergeCells, mergeCell, tableParts, tablePart, legacyDrawing
  case r, s, t, ref, si, min, max, style, customFormat, tabSelected

  // Behind the cells, in the order of the standard
  case sheetCalcPr, sheetProtection, protectedRanges, scenarios, autoFilter, sortState
  case dataConsolidate, customSheetViews, phoneticPr, conditionalFormatting, dataValidations
  case hyperlinks, printOptions, pageMargins, pageSetup, headerFooter, rowBreaks, colBreaks
  case customProperties, cellWatches, ignoredErrors, smartTags, drawing, legacyDrawingHF, picture
  case drawingHF, oleObjects, controls, webPublishItems

  // The workbook
  case workbook, fileVersion, fileSharing, workbookPr, workbookProtection, bookViews
  case workbookView, sheets, sheet, functionGroups, externalReferences, definedNames, definedName
  case calcPr, oleSize, customWorkbookViews, pivotCaches, smartTagPr, smartTagTypes
  case webPublishing, fileRecoveryPr, webPublishObjects
  case sheetId, id, name, localSheetId, activeTab, firstSheet, fullCalcOnLoad

  // The chain of calculation
  case calcChain, i

  // Relationships and kinds of parts
  case Relationships, Relationship, Id, Target, Types, Default, Override, Extension, PartName
  case ContentType

  // Tables
  case table, tableColumns, tableColumn, headerRowCount, totalsRowCount, displayName

  // Styles
  case styleSheet, numFmts, numFmt, fonts, font, fills, fill, borders, border, cellStyleXfs, xf
  case cellXfs, cellStyles, dxf, dxfs, tableStyles, colors, count, fillId, fontId, borderId
  case numFmtId, applyFill, formatCode, sz, val

  // Notes
  case comments, authors, author, commentList, comment, text, authorId

  static let vocabulary = XMLVocabulary(
    names: allCases.dropFirst().map { "\($0)" }, namespaces: [sheetNamespaces])

  /// That of sheets and of all in them, by the names it has in Transitional and in Strict files.
  static let sheetNamespace: XMLVocabulary.Namespace = 1

  private static let sheetNamespaces = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
}

extension XMLReader {
  /// The element that starts or ends, whatever its namespace: parts are written in their own only, and
  /// what is of another stands deeper than what is asked for.
  var word: PatchWord { PatchWord(rawValue: symbol) ?? .other }

  func string(_ word: PatchWord) -> String? {
    attribute(word.rawValue).map { attributeString($0) }
  }
}
