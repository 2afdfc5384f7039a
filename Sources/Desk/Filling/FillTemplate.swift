internal import Forms
internal import Grid
internal import Reporting
internal import SheetReading
internal import Vocabulary

/// A workbook that figures are to be put into, as a form: what each of its cells is for.
struct FillTemplate {
  let book: WorkbookFile
  /// All of it, blank cells too: how a cell shows what it holds decides what is put into it.
  let workbook: Workbook
  let report: Report
  let places: ReportPlaces
  /// By sheet: the areas that one formula fills, of more than one cell.
  let arrays: [Int: [CellRange]]

  init(_ book: WorkbookFile, _ workbook: Workbook, _ report: Report, _ places: ReportPlaces) {
    self.book = book
    self.workbook = workbook
    self.report = report
    self.places = places
    var arrays: [Int: [CellRange]] = [:]
    for (index, sheet) in workbook.sheets.enumerated() {
      for cell in sheet.cells where cell.hasFormula {
        switch cell.formula?.kind {
        case .array(let range)?, .dataTable(let range)?:
          // An area without the cell itself is a slip of some program, and fills that cell alone.
          if !range.isSingleCell, range.contains(cell.address) {
            arrays[index, default: []].append(range)
          }
        case .ordinary?, .shared?, nil: continue
        }
      }
    }
    self.arrays = arrays
  }

  /// The position of a sheet of this name in the workbook's list.
  func sheet(named name: String) -> Int? {
    book.sheets.firstIndex { $0.name == name }
  }

  func cell(_ address: CellAddress, onSheet sheet: Int) -> Cell? {
    workbook.sheets.indices.contains(sheet) ? workbook.sheets[sheet][address] : nil
  }
}

extension ReturnReader {
  /// Reads a workbook that is to be filled in. Throws where it is none, or nothing of a form is in it.
  func template(_ path: String) throws -> FillTemplate {
    let book: WorkbookFile
    let read: Workbook
    let looks: Workbook
    do throws(ReadingError) {
      book = try WorkbookFile(path: path, wanted: Self.wanted)
      read = try book.readAll().workbook
      looks = try WorkbookFile(path: path, wanted: Self.looks).readAll().workbook
    } catch {
      throw UnreadReturn(error)
    }
    let (report, places) = try reading(of: read).reportWithPlaces(on: read, file: path)
    if report.form == nil, let reason = report.findings.first(where: { $0.severity == .error }) {
      throw UnusableData(reason)
    }
    return FillTemplate(book, looks, report, places)
  }

  /// Blank cells have formats; names and hidden rows matter to formulas.
  private static let looks: Wanted = [.formulas, .blankCells, .definedNames, .layout]

  /// What a workbook says, read as one of this form, which no library has.
  func report(on path: String, as form: Form) throws -> Report {
    let read: Workbook
    do throws(ReadingError) {
      read = try WorkbookFile(path: path, wanted: Self.wanted).readAll().workbook
    } catch {
      throw UnreadReturn(error)
    }
    return ReturnReading([KnownForm(form)], levels: levels, isAsked: true)
      .report(on: read, file: path)
  }

  /// What a workbook in memory says, under the name by which messages call it.
  func report(on bytes: [UInt8], named name: String) -> Report {
    do {
      let read = try WorkbookFile(bytes: bytes, named: name, wanted: Self.wanted).readAll().workbook
      return try reading(of: read).report(on: read, file: name)
    } catch {
      return Report(unreadable: name, Finding(UnreadReturn(error)))
    }
  }
}
