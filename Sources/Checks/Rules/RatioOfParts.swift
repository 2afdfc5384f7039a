internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// A percentage is what its two parts make.
///
/// Off by more than one unit of its last place it is wrong; by no more it was rounded up, cut off or
/// mistyped, which is asked. A leader signs the percentage, and whoever adds up computes it from the parts: both must
/// say the same.
enum RatioOfParts: ReportRule {
  static let code = FindingCode(rawValue: "BM501")

  static func findings(in report: CheckedReport) -> [RuleFinding] {
    report.relations.ratios.compactMap { ratio in
      guard let points = report.figure(ratio.row), let above = report.figure(ratio.numerator),
        let below = report.figure(ratio.denominator),
        let check = PercentageCheck(points, of: above, below), check != .right,
        // Money in another unit is told as such.
        MoneySuspect(ratio, in: report) == nil
      else { return nil }
      let fraction = check == .wrong ? fraction(points, of: above, below) : nil
      let shown = Percentage.shown(above, of: below, like: fraction ?? points)
      guard let computed = shown else { return nil }
      let sentences = RatioSentences(
        points: points, computed: computed,
        numerator: report.named(above, of: ratio.numerator, from: ratio.row),
        denominator: report.named(below, of: ratio.denominator, from: ratio.row))
      let note = explanation(of: points, beside: ratio, in: report)
      if check != .wrong {
        var rounded = Ratio(above, of: below).points(places: points.scale) ?? computed
        // Nobody is told to write 100 % where something is left.
        if Percentage.isAllOrNothing(rounded) { rounded = computed }
        return report.finding(
          code, .warning, at: ratio.row,
          sentences.near(rounded, isExact: check == .unitAway) + note,
          fix: sentences.nearCure(rounded))
      }
      return report.finding(
        code, .error, at: ratio.row, sentences.wrong(isFraction: fraction != nil) + note,
        fix: above > below ? sentences.cureOfParts : sentences.cure)
    }
  }

  /// What was meant by a percentage that nobody multiplied by 100: 0,6667 has the two places of 66,67.
  private static func fraction(
    _ points: Figure, of above: Figure, _ below: Figure
  ) -> Figure? {
    guard points <= 1, let meant = points.multiplied(by: 100)?.normalized else { return nil }
    let check = PercentageCheck(meant, of: above, below)
    return check == .right || check == .near ? meant : nil
  }

  /// Other counts in a note of these rows that make the percentage: `732/17.045`.
  private static func explanation(
    of points: Figure, beside ratio: RatioRelation, in report: CheckedReport
  ) -> Phrase {
    for position in [ratio.row, ratio.numerator, ratio.denominator] {
      guard let note = report.row(position)?.note, note.utf8.contains(where: \.isASCIIDigit) else {
        continue
      }
      for figure in NotedFigure.all(in: note) {
        guard case .ratio(let noted) = figure.meaning,
          PercentageCheck(points, of: noted.numerator, noted.denominator) == .right
        else { continue }
        let place = report.name(of: position, from: ratio.row)
        let (above, below) = (noted.numerator.shown, noted.denominator.shown)
        return Phrase(
          vi:
            " Ghi chú của \(place.vietnamese) có \(above.vietnamese)/\(below.vietnamese), tính ra đúng"
            + " tỷ lệ này nhưng khác số trong biểu.",
          en:
            " The note of \(place.english) has \(above.english)/\(below.english), which makes this"
            + " percentage, but is not what the table has.")
      }
    }
    return Phrase(vi: "", en: "")
  }
}

private struct RatioSentences {
  let points: Figure
  let computed: Figure
  let numerator: Phrase
  let denominator: Phrase

  func wrong(isFraction: Bool) -> Phrase {
    let sentence = Phrase(
      vi:
        "tỷ lệ ghi \(points.shown.vietnamese)%, trong khi \(numerator.vietnamese) trên"
        + " \(denominator.vietnamese) là \(computed.shown.vietnamese)%; tỷ lệ phải khớp với hai số mà"
        + " nó được tính ra.",
      en:
        "the percentage is \(points.shown.english)%, while \(numerator.english) out of"
        + " \(denominator.english) makes \(computed.shown.english)%; it has to agree with the two"
        + " figures that it is made of.")
    guard isFraction else { return sentence }
    return sentence
      + Phrase(
        vi: " Số đã ghi là tỷ lệ chưa nhân với 100; dòng này tính theo phần trăm.",
        en: " What is written was not multiplied by 100; this row asks for percent.")
  }

  var cure: Phrase {
    Phrase(
      vi:
        "Đề nghị đơn vị kiểm tra lại cả ba số; nếu hai số kia đúng thì ghi tỷ lệ là"
        + " \(computed.shown.vietnamese).",
      en:
        "Please check all three figures; if the other two are right, enter"
        + " \(computed.shown.english) for the percentage.")
  }

  /// Nobody is told to write 107 %: it is the parts that are wrong.
  var cureOfParts: Phrase {
    Phrase(
      vi:
        "Đề nghị đơn vị kiểm tra lại hai số đó trước, vì số thành phần lớn hơn tổng số, rồi tính lại tỷ"
        + " lệ.",
      en:
        "Please check those two first, as the part is more than the whole, and then work out the"
        + " percentage again.")
  }

  /// `isExact` tells whether nothing had to be rounded, so that rounding explains nothing.
  func near(_ rounded: Figure, isExact: Bool) -> Phrase {
    let sentence =
      Phrase(
        vi:
          "tỷ lệ ghi \(points.shown.vietnamese)%, trong khi \(numerator.vietnamese) trên"
          + " \(denominator.vietnamese) là \(computed.shown.vietnamese)%; số đã ghi ",
        en:
          "the percentage is \(points.shown.english)%, while \(numerator.english) out of"
          + " \(denominator.english) makes \(computed.shown.english)%; what is written is ")
      + difference(isMore: points > rounded, isExact: isExact)
    guard rounded != computed else { return sentence + Phrase(vi: ".", en: ".") }
    return sentence
      + Phrase(
        vi: "; làm tròn thông thường là \(rounded.shown.vietnamese)%.",
        en: "; by the usual rounding it is \(rounded.shown.english)%.")
  }

  private func difference(isMore: Bool, isExact: Bool) -> Phrase {
    if isExact {
      return Phrase(
        vi: "\(isMore ? "lớn" : "nhỏ") hơn một đơn vị ở chữ số cuối",
        en: "\(isMore ? "more" : "less") by one unit of its last place")
    }
    return isMore
      ? Phrase(vi: "lớn hơn, như được làm tròn lên", en: "more, as if rounded up")
      : Phrase(vi: "nhỏ hơn, như bị cắt bớt", en: "less, as if cut off")
  }

  func nearCure(_ rounded: Figure) -> Phrase {
    Phrase(
      vi: "Đề nghị đơn vị ghi \(rounded.shown.vietnamese), hoặc nêu cách tính ở cột Ghi chú.",
      en: "Please enter \(rounded.shown.english), or explain it in the note column.")
  }
}

extension UInt8 {
  /// Whether it is a digit of ASCII.
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
