internal import Vietnamese
internal import Vocabulary

// Sentences that depend on more than the case of a remark.

extension FigureRemark {
  static func date(_ written: String, _ mistyped: [Ratio]) -> Phrase {
    let pairs = mistyped.map { "\($0.numerator)/\($0.denominator)" }
    guard !pairs.isEmpty else {
      return Phrase(
        vi: "ô ghi ngày tháng \(written); dòng này cần một con số.",
        en: "the cell has the date \(written); this row asks for a figure.")
    }
    return Phrase(
      vi: "ô chứa ngày \(written); dòng này cần một con số, và Excel tự đổi"
        + " \(pairs.joined(separator: " hoặc ")) thành ngày khi nhập.",
      en:
        "the cell holds the day \(written); this row asks for a figure, and Excel makes a day of a"
        + " typed \(pairs.joined(separator: " or ")).")
  }

  static func several(_ written: String, _ figures: [Figure?]) -> Phrase {
    let limit = 4
    let known = figures.compactMap { $0?.shown }
    let rest = known.count > limit ? ["…"] : []
    func list(_ text: (Phrase) -> String) -> String {
      let shown = known.prefix(limit).map(text) + rest
      return shown.isEmpty ? "" : " (\(shown.joined(separator: "; ")))"
    }
    return Phrase(
      vi:
        "\(written) có nhiều con số\(list(\.vietnamese)); mỗi ô chỉ ghi một con số nên không rõ phải"
        + " lấy số nào.",
      en:
        "\(written) has several figures\(list(\.english)); a cell takes one, and it is not clear which."
    )
  }

  static func otherScale(_ written: String, _ scale: String, _ inRow: Figure?) -> Phrase {
    let sum = inRow?.shown
    return Phrase(
      vi: "\(written) tính theo “\(scale)”"
        + (sum.map { ", theo đơn vị tính của dòng là \($0.vietnamese)" } ?? "")
        + "; số liệu phải theo đơn vị tính in trên dòng.",
      en: "\(written) is given in “\(scale)”"
        + (sum.map { ", which makes \($0.english) in the unit of the row" } ?? "")
        + "; figures must be in the unit printed in the row.")
  }

  static func fraction(_ figure: Phrase, _ typed: Figure?) -> Phrase {
    let typed = typed?.shown.vietnamese
    return Phrase(
      vi: "\(figure.vietnamese) không phải số nguyên; dòng này đếm số nguyên."
        + (typed.map {
          " Nếu đã gõ \($0) thì Excel đặt tiếng Anh đã hiểu dấu chấm là dấu thập phân."
        }
          ?? ""),
      en: "\(figure.english) is a fraction; this row counts things."
        + (typed.map {
          " If \($0) was typed, an Excel with English settings took its point for a decimal point."
        } ?? ""))
  }

  static func disagreement(_ written: String, _ points: Figure?) -> Phrase {
    guard let points = points?.shown else {
      return Phrase(
        vi:
          "trong \(written) hai con số không tính ra tỷ lệ được vì mẫu số bằng 0; tỷ lệ phải khớp với"
          + " hai con số ghi cùng.",
        en:
          "the two numbers in \(written) make no percentage, as they divide by 0; the percentage must"
          + " agree with them.")
    }
    return Phrase(
      vi:
        "trong \(written) hai con số tính ra \(points.vietnamese)%, khác tỷ lệ đã ghi; tỷ lệ phải khớp"
        + " với hai con số ghi cùng.",
      en:
        "the two numbers in \(written) make \(points.english)%, and not what is written; the percentage"
        + " must agree with them.")
  }

  static func computed(_ written: String, _ ratio: Ratio, _ isExact: Bool) -> Phrase {
    let points = ratio.points(places: 2)?.shown ?? Phrase(vi: "", en: "")
    return Phrase(
      vi: "dòng này cần tỷ lệ phần trăm; từ \(written) tính ra \(points.vietnamese)%"
        + (isExact ? "." : ", làm tròn đến hai chữ số thập phân."),
      en: "this row asks for a percentage; \(written) makes \(points.english)%"
        + (isExact ? "." : ", rounded to two decimals."))
  }

  /// `0 = Trực tuyến; 1 = Phát phiếu`, in the words of the form.
  static func list(_ answers: [KnownAnswer]) -> String {
    let limit = 8
    let shown = answers.prefix(limit).map { "\($0.code) = \($0.meaning)" }
    return (shown + (answers.count > limit ? ["…"] : [])).joined(separator: "; ")
  }
}

extension Figure {
  /// What it is when its comma stands between thousands.
  var timesThousand: Phrase {
    multiplied(by: 1000)?.shown ?? shown
  }
}
