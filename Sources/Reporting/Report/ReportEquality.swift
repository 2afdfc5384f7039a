// Two reports are equal when they say the same about the same rows, in whatever order they were put
// together. Of the form only the id and the shape are compared: one id is one form.

extension Report: Equatable {
  package static func == (left: Report, right: Report) -> Bool {
    left.file == right.file && left.form?.id == right.form?.id && left.unit == right.unit
      && left.period == right.period && left.letter == right.letter
      && left.findings == right.findings && left.tables == right.tables
  }
}

extension ReportTable: Equatable {
  package static func == (left: ReportTable, right: ReportTable) -> Bool {
    left.number == right.number && left.sheet == right.sheet && left.range == right.range
      && left.extra == right.extra && left.rows.elementsEqual(right.rows)
  }
}

extension ReportRow: Equatable {
  package static func == (left: ReportRow, right: ReportRow) -> Bool {
    left.reference == right.reference && left.entry == right.entry
  }
}
