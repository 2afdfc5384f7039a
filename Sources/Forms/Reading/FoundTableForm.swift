internal import Reporting
internal import Vietnamese

extension FoundTable {
  /// The table of a form, with what its own words tell: depths, answers, kinds.
  func table(number: Int) -> FormTable {
    let reading = UndescribedRows(self)
    let asking = rows.map { reading.asking(of: $0) }
    let depths = Outline.depths(
      of: rows.indices.map { index in
        let asking = asking[index]
        return Outline.Row(
          code: rows[index].rowCode, asks: !asking.mayBeHeading,
          isPercentage: asking.unit == .percent,
          isTotal: asking.isTotal && addsUpTable(index))
      })
    let formRows = rows.indices.map { index in
      let next = index + 1 < depths.count ? depths[index + 1] : 0
      let row = rows[index]
      return FormRow(
        ordinal: index + 1, code: row.code, label: row.label.label, unit: row.unit,
        depth: depths[index], kind: asking[index].kind(isParent: next > depths[index]),
        answers: asking[index].answers, note: row.note, hints: row.hints,
        emphasis: row.label.emphasis, sheetRow: row.sheetRow)
    }
    return FormTable(
      number: number, printedName: titles.printedName, title: titles.title, titles: titleTexts,
      attachment: attachment, header: band.cells, columns: columns, rows: formRows,
      footnotes: footnotes,
      closing: closing, place: place)
  }

  private var place: TablePlace {
    let closing = range.closing.prefix(FormLimits.closingLines)
    return TablePlace(
      sheet: sheet, range: cellRange,
      firstTitleRow: range.titles.first.map { range.lines.all.row($0) },
      lastClosingRow: closing.last.map { range.lines.all.row($0) })
  }

  private var attachment: FormTable.Attachment? {
    guard let line = titles.letter, let document = AttachedDocument.read(line) else { return nil }
    return FormTable.Attachment(line, isReport: document.isReport)
  }

  /// A total of the whole table stands at one of its ends, or in capitals; any other is part of a
  /// section.
  private func addsUpTable(_ index: Int) -> Bool {
    index == 0 || index == rows.count - 1
      || !rows[index].label.label.contains(where: \.isLowercase)
  }
}
