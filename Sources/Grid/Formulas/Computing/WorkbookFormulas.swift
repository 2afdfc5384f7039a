internal import Vocabulary

extension FormulaSource {
  /// A workbook that has been read, with its formulas, its layout and its defined names. All formulas
  /// are to be computed, whatever results they have; `changed` cells hold what is said here instead.
  /// Positions are those in `Workbook.sheets`.
  package init(_ workbook: Workbook, changed: [FormulaPlace: FormulaValue] = [:]) {
    let sheets = workbook.sheets
    var extents = sheets.map(\.cells.extent)
    for place in changed.keys where extents.indices.contains(place.sheet) {
      let cell = CellRange(place.address)
      extents[place.sheet] = extents[place.sheet]?.union(cell) ?? cell
    }
    let arrays = sheets.map { SheetArrays($0) }
    for (index, array) in arrays.enumerated() {
      guard let range = array.extent else { continue }
      extents[index] = extents[index]?.union(range) ?? range
    }
    let areas = extents
    self.init(
      names: FormulaNames(workbook),
      extent: { areas.indices.contains($0) ? areas[$0] : nil },
      hiding: { sheets.indices.contains($0) ? sheets[$0].hiding : .unknown },
      content: { place in
        if let value = changed[place] { return .value(value) }
        guard sheets.indices.contains(place.sheet) else { return .unknown }
        if let content = arrays[place.sheet].content(at: place.address) { return content }
        guard let cell = sheets[place.sheet][place.address] else { return .value(.blank) }
        guard cell.hasFormula, let formula = cell.formula else {
          return .value(FormulaValue(cell.value))
        }
        return .formula(Written(formula.text))
      })
  }
}

extension FormulaNames {
  /// The sheets and names of a workbook.
  package init(_ workbook: Workbook) {
    self.init(
      sheets: workbook.sheets.map(\.name), names: workbook.asides.names.all,
      positions: workbook.sheets.map(\.position))
  }
}

/// Formulas that stand in the first of their cells alone.
private struct SheetArrays {
  private var areas: [CellRange] = []
  private var contents: [FormulaSource.Content] = []
  private let boxes: RangeIndex

  init(_ sheet: Sheet) {
    for cell in sheet.cells where cell.hasFormula {
      switch cell.formula?.kind {
      case .array(let range)?:
        areas.append(range)
        contents.append(.formula(.init(cell.formula?.text ?? "", array: range)))
      case .dataTable(let range)?:
        areas.append(range)
        contents.append(.unknown)
      case .ordinary?, .shared?, nil: continue
      }
    }
    boxes = RangeIndex(areas)
  }

  var extent: CellRange? {
    areas.first.map { first in areas.reduce(first) { $0.union($1) } }
  }

  func content(at address: CellAddress) -> FormulaSource.Content? {
    boxes.isEmpty ? nil : boxes.first(meeting: CellRange(address)).map { contents[$0] }
  }
}

extension Sheet {
  /// Whoever hid rows is not told, so that a filter may have.
  fileprivate var hiding: FormulaSource.Hiding {
    let isAnyHidden =
      layout.defaultSizes.hidesRows || layout.rows.all.contains { $0.value.isHidden }
    return isAnyHidden ? .unknown : .none
  }
}
