package import Vocabulary

/// Figures in cells that hold a number. The number stored is the truth; how it is shown only tells
/// what it is a number of.
package enum StoredFigure {
  /// `figure` is the number with the 15 digits that Excel keeps, `shown` what a person sees in the
  /// cell. With a percent format 0.36 is 36 points, exactly.
  package static func read(
    _ figure: Figure, shown: String, isPercentFormat: Bool, as expectation: Expectation
  ) -> CellReading {
    guard isPercentFormat else {
      let remarks = expectation.remarks(on: figure, mayHaveLostThousands: true)
      return CellReading(value: figure, remarks: remarks)
    }
    guard let points = figure.shifted(by: 2) else {
      return CellReading(words: shown, remarks: [.tooLong])
    }
    guard expectation.takesPercent else {
      // A 5 typed into a cell with a percent format is stored as 0.05, and so is a typed 5%.
      return CellReading(words: shown, remarks: [.percentInstead(points: points)])
    }
    if points.isNegative { return CellReading(value: points, remarks: [.negative]) }
    // Excel takes a 36 typed there for 36%; a 36 that is pasted stays 36, which is 3600%.
    return CellReading(
      value: points, remarks: points > 200 ? [.percentPerhapsTwice(asPoints: figure)] : [])
  }

  /// The same from the digits as stored; a number that no figure holds (1E+300) is refused.
  package static func read(
    literal: String, shown: String, isPercentFormat: Bool, as expectation: Expectation
  ) -> CellReading {
    guard let figure = Figure(rounding: literal) else {
      return CellReading(words: shown, remarks: [.tooLong])
    }
    return read(figure, shown: shown, isPercentFormat: isPercentFormat, as: expectation)
  }

  /// A number that its cell shows as a day or a time. `date` is the day it stands for, nil for the
  /// two that are on no calendar.
  ///
  /// Excel makes days of what people type: `9/9`. A day of recent times is therefore no figure, and
  /// the remark has what may have been typed. A day long before is a number: nobody reports of 1900,
  /// but many cells keep a date format from what they held before.
  package static func read(
    serial: Figure, date: CalendarDate?, shown: String, as expectation: Expectation
  ) -> CellReading {
    guard serial.isInteger else { return CellReading(words: shown, remarks: [.time]) }
    if let date, date.year >= MistypedRatio.firstYear {
      return CellReading(
        words: shown, remarks: [.date(mistyped: MistypedRatio.candidates(for: date))])
    }
    return CellReading(
      value: serial, remarks: [.dateFormat(stored: serial)] + expectation.remarks(on: serial))
  }
}
