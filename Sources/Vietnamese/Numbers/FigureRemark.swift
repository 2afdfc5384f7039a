package import Vocabulary

/// Something to tell about how the content of a cell was read.
///
/// Every case says by itself whether the figure was taken, taken with a doubt, or not taken; what is
/// said to the office about it is written where reports are built.
package enum FigureRemark: Hashable, Sendable {
  // MARK: There is no figure

  /// A mark or a word that people put where there is nothing to report: `-`, `KPS`. It is not 0.
  case noFigure
  /// Words that are neither a figure nor an answer: "Chưa rõ".
  case words
  /// A day where a figure is asked for; `mistyped` are the entries that Excel turns into that day.
  case date(mistyped: [Ratio])
  /// A time of day or a length of time where a figure is asked for; Excel makes one of `18:18`.
  case time
  /// What Excel shows for a formula that went wrong: `#DIV/0!`.
  case errorValue(String)
  /// TRUE or FALSE.
  case truthValue(Bool)
  /// Somebody has crossed it out.
  case crossedOut
  /// A formula whose result was not saved.
  case noResult

  // MARK: There is a figure, and it cannot be taken

  /// Marks that can mean two things in this row: `196,870` as money.
  case unclearMarks(asThousands: Figure, asDecimal: Figure)
  /// Digits and marks that no way of writing puts like this: `1.23.456`.
  case malformed
  /// More digits than a figure holds.
  case tooLong
  /// `4,49E+06`: what stood behind the digits shown is not known.
  case scientific
  /// More than one: `12 (trong đó 02 …)`. Nil where one of them cannot be read by itself.
  case severalFigures([Figure?])
  /// One, with words that may change its meaning: "12 chưa xong".
  case figureAmongWords(Figure)
  /// One with a footnote mark, or with something that may be one: `12*`, `12 (1)`.
  case footnoteMark(Figure)
  /// An amount in a scale that is not the row's: `1,2 tỷ`. `inRow` is the same amount in the scale
  /// of the row, where that is known.
  case otherScale(Figure, scale: String, inRow: Figure?)
  /// A percentage where a number of things, money or an answer is asked for.
  case percentInstead(points: Figure)
  /// `27/27` where it may be a number of things or a percentage.
  case unclearRatio(Ratio)
  /// `0/0` where a percentage is asked for.
  case nothingToDivide

  // MARK: The figure was taken, with a doubt

  /// `1,144` as a number of things: 1144.
  case commaAsThousands(asDecimal: Figure)
  /// The stored number 1.144 as a number of things: an Excel with English settings makes it out of
  /// a typed `1.144`. Not repaired: the value stays 1.144.
  case thousandsLost(asTyped: Figure)
  /// The same with money and with figures of unknown kind, where fractions are possible.
  case thousandsPerhapsLost(asTyped: Figure)
  /// A fraction as a number of things. `asTyped` is what it was before an Excel with English
  /// settings dropped zeros at its end, where that is possible: 12.5 from `12.500`.
  case fractionInCount(asTyped: Figure?)
  /// A percentage below one: 0.36 for 36 %, in a cell without a percent format.
  case fractionForPercent(asPoints: Figure)
  /// A percentage a hundred times too large, perhaps: 36 in a cell with a percent format, which shows
  /// 3600%. `asPoints` is the number stored.
  case percentPerhapsTwice(asPoints: Figure)
  /// Below zero.
  case negative
  /// What is left where somebody has crossed out a part of the cell.
  case partlyCrossedOut
  /// `≈ 36`, `khoảng 36`.
  case approximate
  /// The percentage is not what its two parts make; `points` is.
  case partsDisagree(points: Figure?)
  /// More than all: `23/18`.
  case partAboveWhole(Ratio)
  /// `8/23` as a number of things: 8.
  case numeratorOfRatio(Ratio)
  /// A number that no answer of the row has. `meant` is the one answer that begins with the number:
  /// "3 cấp".
  case outsideList([KnownAnswer], meant: KnownAnswer?)
  /// Words that name none of the row's answers, or more than one.
  case noAnswer([KnownAnswer])
  /// A unit that is not the row's: `12 người` among documents.
  case otherUnit(written: String)
  /// A number in a cell that is formatted as a date since before it was entered.
  case dateFormat(stored: Figure)

  // MARK: The figure was taken

  /// `18/18` as a percentage; where it is not exact, the points were rounded to two places.
  case percentOfParts(Ratio, isExact: Bool)
  /// The words of an answer, taken for it.
  case answer(KnownAnswer)
  /// A unit behind the figure, in a row that does not say which it should be.
  case unit(written: String)
}
