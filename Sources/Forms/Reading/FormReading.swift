package import Grid
package import Reporting
internal import Vietnamese

/// Reads a template: an office's own workbook, as one form.
///
/// The workbook is the one truth for wording, codes, order and headers. What it says about duties,
/// depth and answers is read here, without knowing what any row means.
package struct FormReading {
  private let duties: DutyReading

  package init(levels: LevelTrees) {
    duties = DutyReading(levels)
  }

  /// The form, with nothing but what its workbook says; no tables where the workbook has none.
  package func form(of workbook: Workbook, id: String) -> Form {
    let found = FoundTable.tables(of: workbook)
    let title = found.first.map { $0.titleTexts.first { TitleLines.Kind($0) == .title } ?? "" }
    return Form(
      id: id, title: title ?? "", levels: [],
      tables: found.enumerated().map { table(number: $0 + 1, $1) })
  }

  private func table(number: Int, _ found: FoundTable) -> FormTable {
    let depths = Outline.depths(of: found.rows.map { $0.outlineRow })
    let rows = found.rows.enumerated().map { index, row in
      let next = index + 1 < depths.count ? depths[index + 1] : 0
      return formRow(row, ordinal: index + 1, depth: depths[index], isParent: next > depths[index])
    }
    return FormTable(
      number: number, printedName: found.titles.printedName, title: found.titles.title,
      titles: found.titleTexts, header: found.range.band.cells, columns: found.columns, rows: rows,
      footnotes: found.footnotes, closing: found.closing,
      place: TablePlace(sheet: found.sheet, range: found.cellRange))
  }

  private func formRow(
    _ row: FoundRow, ordinal: Int, depth: Int, isParent: Bool
  ) -> FormRow {
    let answers = AnswerReading.answers(in: row.unit)
    let kind = UndescribedKind.kind(
      unit: row.unit, label: row.label.label, answers: answers, isParent: isParent)
    return FormRow(
      ordinal: ordinal, code: row.code, label: row.label.label, unit: row.unit, depth: depth,
      kind: kind, answers: answers, note: row.note, hints: row.hints, emphasis: row.label.emphasis,
      sheetRow: row.sheetRow)
  }
}

extension FoundRow {
  fileprivate var outlineRow: Outline.Row {
    let isPercentage = Fold.bare(unit) == "%"
    return Outline.Row(code: rowCode, asks: !unit.isEmpty, isPercentage: isPercentage)
  }
}
