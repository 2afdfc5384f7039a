internal import Grid
internal import Reporting
internal import Vocabulary

/// The check code of a filled-in blank form: computed from its figures, and as it was when the file
/// was saved.
///
/// Which cells count is said by the formulas of the file itself, so that rows which somebody
/// inserted, and sheets that were renamed, change nothing.
enum PrintedCheckCode {
  static func read(in workbook: Workbook) -> FoundCheckCode? {
    guard let service = ServiceCells(workbook)?.sheet else { return nil }
    let formulas = OwnFormulas(workbook.sheets)
    var cells = FormLimits.codeCells
    var sums: [Int] = []
    for row in 3...(2 + FormLimits.codeTables) {
      guard let address = CellAddress(row: row, column: 1), let cell = service[address] else {
        break
      }
      // A table without figures of this office has a plain zero.
      guard let formula = cell.formula else {
        sums.append(0)
        continue
      }
      guard let areas = areas(in: formula.text),
        let sum = sum(of: areas, in: workbook, formulas, &cells)
      else { return nil }
      sums.append(sum)
    }
    guard !sums.isEmpty else { return nil }
    let computed = CheckCode.code(of: sums)
    let saved = saved(in: service)
    // A program that only puts figures into cells leaves the code of the blank form: none.
    return FoundCheckCode(computed: computed, saved: saved == "" && computed != "" ? nil : saved)
  }

  private static func saved(in service: Sheet) -> String? {
    guard let address = CellAddress("B2"), case .number(let number) = service[address]?.value,
      let code = number.figure?.integer, (0..<Int64(CheckCode.modulus)).contains(code)
    else { return nil }
    return CheckCode.text(of: Int(code))
  }

  /// The areas that are added up; nil for a formula that is not one of these.
  private static func areas(in formula: String) -> [SheetArea]? {
    let bytes = Array(formula.utf8)
    let opening = Array("SUMPRODUCT(".utf8)
    let closing = Array(",MOD(ROW(".utf8)
    let starts = bytes[...].places(of: opening)
    var areas: [SheetArea] = []
    for (start, next) in zip(starts, starts.dropFirst() + [bytes.count]) {
      let piece = bytes[start + opening.count..<next]
      guard let end = piece.places(of: closing).first, areas.count <= FormLimits.codeAreas else {
        continue
      }
      let text = String(decoding: piece[..<end], as: UTF8.self)
      guard let area = SheetArea.list(text).first else { return nil }
      areas.append(area)
    }
    return (1...FormLimits.codeAreas).contains(areas.count) ? areas : nil
  }

  private static func sum(
    of areas: [SheetArea], in workbook: Workbook, _ formulas: OwnFormulas, _ cells: inout Int
  ) -> Int? {
    var entries: [(row: Int, entry: CheckCode.Entry)] = []
    for area in areas {
      guard let place = workbook.sheets.firstIndex(where: { $0.name == area.sheet }),
        area.range.columns.count == 1, area.range.rows.count <= cells
      else { return nil }
      cells -= area.range.rows.count
      for row in area.range.rows {
        guard let address = CellAddress(row: row, column: area.range.topLeft.column),
          let cell = workbook.sheets[place][address]
        else { continue }
        guard let entry = entry(of: cell, on: place, formulas) else { return nil }
        if let entry = entry.value { entries.append((row, entry)) }
      }
    }
    return CheckCode.sum(of: entries)
  }

  private struct Counted {
    /// Nil for what does not count.
    let value: CheckCode.Entry?
  }

  private static func entry(of cell: Cell, on sheet: Int, _ formulas: OwnFormulas) -> Counted? {
    switch cell.value {
    case .number(let number), .date(let number):
      return Double(number.literal).map { Counted(value: .number($0)) }
    case .text(let text) where !text.isEmpty:
      return Counted(value: .text(text))
    case .text, nil:
      guard cell.hasFormula else { return Counted(value: nil) }
      switch formulas.result(of: cell, on: sheet) {
      case .figure(let figure): return Counted(value: .number(Double(figure)))
      case .blank: return Counted(value: nil)
      // No program has computed it, so that there is no code either.
      case nil: return cell.kind == nil ? nil : Counted(value: nil)
      }
    case .boolean:
      return Counted(value: nil)
    case .error:
      return nil
    }
  }
}

extension ArraySlice<UInt8> {
  /// Where a text begins within it, which never overlaps itself.
  fileprivate func places(of text: [UInt8]) -> [Int] {
    guard let first = text.first, count >= text.count else { return [] }
    var places: [Int] = []
    var index = startIndex
    while index <= endIndex - text.count {
      if self[index] == first, self[index...].starts(with: text) {
        places.append(index)
        index += text.count
      } else {
        index += 1
      }
    }
    return places
  }
}
