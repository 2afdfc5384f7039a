internal import Reporting
internal import Vietnamese

extension FoundTable {
  /// The table of a form, with what its own words tell: depths, answers, kinds.
  func table(number: Int) -> FormTable {
    let depths = Outline.depths(of: rows.map(\.outlineRow))
    let formRows = rows.indices.map { index in
      let next = index + 1 < depths.count ? depths[index + 1] : 0
      return rows[index].formRow(
        ordinal: index + 1, depth: depths[index], isParent: next > depths[index])
    }
    return FormTable(
      number: number, printedName: titles.printedName, title: titles.title, titles: titleTexts,
      attachment: attachment, header: range.band.cells, columns: columns, rows: formRows,
      footnotes: footnotes,
      closing: closing, place: TablePlace(sheet: sheet, range: cellRange))
  }
}

extension FoundTable {
  private var attachment: FormTable.Attachment? {
    guard let line = titles.letter, let letterhead = Letterhead.read(line) else { return nil }
    return FormTable.Attachment(line, isReport: letterhead.isReport)
  }
}

extension FoundRow {
  fileprivate var outlineRow: Outline.Row {
    let isRate = UndescribedKind.isRate(label.label)
    return Outline.Row(
      code: rowCode, asks: !unit.isEmpty || isRate, isPercentage: Fold.bare(unit) == "%")
  }

  fileprivate func formRow(ordinal: Int, depth: Int, isParent: Bool) -> FormRow {
    let answers = AnswerReading.answers(in: unit)
    let kind = UndescribedKind.kind(
      unit: unit, label: label.label, answers: answers, isParent: isParent)
    return FormRow(
      ordinal: ordinal, code: code, label: label.label, unit: unit, depth: depth, kind: kind,
      answers: answers, note: note, hints: hints, emphasis: label.emphasis, sheetRow: sheetRow)
  }
}
