package import Reporting
package import Vocabulary

/// Something to tell about how a return was recognised: what it is, and what people did to it.
package struct ReturnNotice: Hashable, Sendable {
  package let reason: Reason
  package let place: FindingPlace

  package init(_ reason: Reason, at place: FindingPlace = .wholeFile) {
    self.reason = reason
    self.place = place
  }

  package enum Reason: Hashable, Sendable {
    // MARK: Of the workbook

    /// No sheet has anything that looks like a table of a form.
    case noTables
    /// It has tables, and they are of no form that is known. `nearest` explains some of the rows.
    case unknownForm(tables: Int, nearest: String?, rows: Int, of: Int)
    /// More than any form has.
    case tooLarge(FormTooLarge.Limit)
    /// It has tables of another form too, which are not read.
    case otherForm(taken: String, other: String, tables: [String])
    /// Two forms explain it equally well.
    case equalForms(taken: String, other: String)
    /// The form is right, and many of its rows are not.
    case otherEdition(form: String, missing: Int, added: Int, rows: Int)
    /// The form that was asked for explains hardly anything.
    case notAskedForm(String, rows: Int, of: Int)
    /// Nobody has filled in anything.
    case empty(form: String)

    // MARK: Of what it says about itself

    case markOfOtherForm(mark: String, form: String)
    case markOfOtherUnit(mark: String, unit: String)
    case markOfOtherPeriod(mark: Period, period: Period)
    /// Two marks that differ.
    case twoMarks
    case severalPeriods([Period])

    // MARK: Of a table

    case tableMissing(String)
    /// The table stands twice; in so many rows the second has other figures.
    case tableTwice(second: String, differing: Int)
    /// The same on a sheet that nobody sees, which is not read.
    case hiddenCopy(second: String)
    /// The table stands on a sheet that nobody sees.
    case hiddenTable
    /// A table without a header; its columns were found by what stands in them.
    case noHeader
    /// None of its columns is for figures.
    case noFigureColumn
    /// A table that is none of the form's, with so many figures.
    case strangeTable(range: String, figures: Int)
    /// A column that the form does not have.
    case columnAdded(heading: String, column: String, figures: Int, isComparison: Bool)
    /// Figures that stand in no table.
    case figuresOutside([String], count: Int)

    // MARK: Of rows

    case rowsMissing([String])
    case rowAdded(label: String, raw: String)
    /// Rows of the unit's own without figures.
    case linesAdded([String])
    case rowsMoved([String])
    /// `isCertain` where only letters differ.
    case otherLabel(found: String, form: String, isCertain: Bool)
    case labelsDiffer([String])
    case codesDiffer([String])
    /// The row of the form may be any of these cells.
    case unclearRow(label: String, cells: [String])
    case otherUnitOfMeasure(found: String, form: String, changesFigure: Bool)
    /// Two tables have other figures for the row.
    case differingFigures(label: String, first: String, second: String)
    /// One cell over several rows of the form.
    case mergedFigure(label: String, rows: Int)
    /// A figure where notes stand, and none where figures stand.
    case figureInNote(label: String, note: String)
  }
}

extension ReturnNotice: Explained {
  package var code: FindingCode {
    switch reason {
    case .noTables: FindingCode(rawValue: "BM201")
    case .unknownForm, .notAskedForm: FindingCode(rawValue: "BM202")
    case .otherForm: FindingCode(rawValue: "BM203")
    case .equalForms: FindingCode(rawValue: "BM204")
    case .otherEdition: FindingCode(rawValue: "BM205")
    case .tableMissing: FindingCode(rawValue: "BM206")
    case .tableTwice, .hiddenCopy, .differingFigures: FindingCode(rawValue: "BM207")
    case .markOfOtherForm, .markOfOtherUnit, .markOfOtherPeriod, .twoMarks:
      FindingCode(rawValue: "BM208")
    case .empty: FindingCode(rawValue: "BM209")
    case .rowsMissing: FindingCode(rawValue: "BM210")
    case .rowAdded, .linesAdded: FindingCode(rawValue: "BM211")
    case .rowsMoved: FindingCode(rawValue: "BM212")
    case .otherLabel, .labelsDiffer: FindingCode(rawValue: "BM213")
    case .codesDiffer: FindingCode(rawValue: "BM214")
    case .unclearRow: FindingCode(rawValue: "BM215")
    case .otherUnitOfMeasure: FindingCode(rawValue: "BM216")
    case .columnAdded: FindingCode(rawValue: "BM217")
    case .noHeader, .noFigureColumn: FindingCode(rawValue: "BM218")
    case .strangeTable, .figuresOutside: FindingCode(rawValue: "BM219")
    case .hiddenTable: FindingCode(rawValue: "BM220")
    case .severalPeriods: FindingCode(rawValue: "BM221")
    case .mergedFigure, .figureInNote: FindingCode(rawValue: "BM222")
    case .tooLarge: FindingCode(rawValue: "BM223")
    }
  }

  /// Error where a figure was not taken or may be somebody else's, warning where an officer should look,
  /// information where nothing depends on it.
  package var severity: Severity {
    switch reason {
    case .noTables, .unknownForm, .tooLarge, .otherForm, .notAskedForm, .markOfOtherForm,
      .markOfOtherUnit, .markOfOtherPeriod, .twoMarks, .noFigureColumn, .unclearRow,
      .differingFigures:
      .error
    case .tableTwice(_, let differing): differing > 0 ? .error : .info
    case .otherUnitOfMeasure(_, _, let changesFigure): changesFigure ? .error : .warning
    case .otherLabel(_, _, let isCertain): isCertain ? .info : .warning
    case .columnAdded(_, _, let figures, let isComparison):
      isComparison || figures == 0 ? .info : .warning
    case .strangeTable(_, let figures): figures > 0 ? .warning : .info
    case .equalForms, .otherEdition, .empty, .severalPeriods, .tableMissing, .hiddenTable,
      .noHeader, .figuresOutside, .rowsMissing, .rowAdded, .mergedFigure, .figureInNote:
      .warning
    case .hiddenCopy, .linesAdded, .rowsMoved, .labelsDiffer, .codesDiffer: .info
    }
  }

  /// For the report.
  package var finding: Finding {
    Finding(self, severity, at: place)
  }
}
