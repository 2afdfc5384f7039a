internal import Vocabulary

/// A period as a line mentions it, perhaps without its year: "quý III", "6 tháng đầu năm 2023".
struct PeriodMention: Hashable {
  enum Span: Hashable {
    case period(Period.Kind, number: Int)
    /// A quarter that is not filled in, or months that make no period: "quý … năm 2022", "5 tháng
    /// đầu năm 2022".
    case unclear
  }

  let span: Span
  let year: Int?
  /// Whether a year elsewhere in the line can be its own: of "quý III; …năm 2022" it is, of
  /// "quý, 6 tháng, năm 2022" it is not.
  var takesYear = true
  /// Whether it is about what is still to be done.
  var isPlan = false

  var isYear: Bool { span == .period(.year, number: 1) }
}
