package import Reporting
package import Vietnamese
package import Vocabulary

/// One remark about how a value cell was read, told of its cell.
package struct FigureNotice: Hashable, Sendable {
  package let remark: FigureRemark
  package let place: FigurePlace
  /// The cell as a person sees it. A format may show less than the value: `1` for 1.144.
  package let written: String
  /// The figure that was taken, if any.
  package let value: Figure?

  package init(
    _ remark: FigureRemark, at place: FigurePlace, written: String, value: Figure? = nil
  ) {
    self.remark = remark
    self.place = place
    self.written = written
    self.value = value
  }

  /// All that is to be told of a cell.
  package static func all(
    of reading: CellReading, at place: FigurePlace, written: String
  ) -> [FigureNotice] {
    reading.remarks.map {
      FigureNotice($0, at: place, written: written, value: reading.value)
    }
  }

  /// For the report whose row it is about.
  package func finding(of row: RowReference) -> Finding {
    Finding(
      self, severity,
      at: FindingPlace(table: row.table, row: row.row, sheet: place.sheet, cell: place.cell))
  }
}

/// Where a value stands, as an office finds it again: its sheet, its cell, the label of its row.
package struct FigurePlace: Hashable, Sendable {
  package let sheet: String
  package let cell: CellAddress
  package let label: String
  /// What the form prints as the unit of the row, though it may be wrong.
  package let unit: String

  package init(sheet: String, cell: CellAddress, label: String, unit: String = "") {
    self.sheet = sheet
    self.cell = cell
    self.label = label
    self.unit = unit
  }
}

extension FigureNotice: Explained {
  package var code: FindingCode {
    switch remark {
    case .noFigure: FindingCode(rawValue: "BM301")
    case .words: FindingCode(rawValue: "BM302")
    case .severalFigures, .figureAmongWords, .footnoteMark: FindingCode(rawValue: "BM303")
    case .unclearMarks, .malformed: FindingCode(rawValue: "BM304")
    case .tooLong, .scientific: FindingCode(rawValue: "BM305")
    case .commaAsThousands: FindingCode(rawValue: "BM306")
    case .thousandsLost, .thousandsPerhapsLost: FindingCode(rawValue: "BM307")
    case .fractionInCount: FindingCode(rawValue: "BM308")
    case .fractionForPercent: FindingCode(rawValue: "BM309")
    case .percentInstead: FindingCode(rawValue: "BM310")
    case .partsDisagree, .partAboveWhole, .nothingToDivide: FindingCode(rawValue: "BM311")
    case .numeratorOfRatio, .unclearRatio, .percentOfParts: FindingCode(rawValue: "BM312")
    case .outsideList, .noAnswer: FindingCode(rawValue: "BM313")
    case .answer: FindingCode(rawValue: "BM314")
    case .date, .time, .dateFormat: FindingCode(rawValue: "BM315")
    case .otherScale, .otherUnit, .unit: FindingCode(rawValue: "BM316")
    case .negative, .approximate: FindingCode(rawValue: "BM317")
    case .errorValue, .truthValue, .noResult: FindingCode(rawValue: "BM318")
    case .percentPerhapsTwice: FindingCode(rawValue: "BM319")
    case .crossedOut, .partlyCrossedOut: FindingCode(rawValue: "BM320")
    }
  }

  /// Error where the office has to enter the figure again, warning where a figure was taken that may
  /// not be meant, or where 0 and nothing cannot be told apart.
  package var severity: Severity {
    switch remark {
    case .words, .date, .time, .errorValue, .truthValue, .noResult, .unclearMarks, .malformed,
      .tooLong, .scientific, .severalFigures, .figureAmongWords, .footnoteMark, .otherScale,
      .percentInstead, .unclearRatio, .thousandsLost, .fractionInCount, .partsDisagree,
      .outsideList, .noAnswer, .crossedOut:
      .error
    case .noFigure, .nothingToDivide, .commaAsThousands, .thousandsPerhapsLost, .fractionForPercent,
      .percentPerhapsTwice, .partlyCrossedOut, .negative, .approximate, .partAboveWhole,
      .numeratorOfRatio, .otherUnit, .dateFormat:
      .warning
    case .percentOfParts, .answer, .unit: .info
    }
  }

  package var message: Phrase {
    let written = Quoting.quoted(written.onOneLine, upTo: 40)
    let figure = value?.shown ?? Phrase(vi: written, en: written)
    let problem = remark.problem(in: written, read: figure, unit: place.unit)
    let label = Quoting.quoted(place.label.onOneLine, upTo: 60)
    let sheet = Quoting.quoted(place.sheet.onOneLine)
    return Phrase(
      vi: "Trang \(sheet), ô \(place.cell), dòng \(label): \(problem.vietnamese)",
      en: "Sheet \(sheet), cell \(place.cell), row \(label): \(problem.english)")
  }

  package var fix: Phrase { remark.cure }
}
