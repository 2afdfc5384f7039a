/// What a finding is about. Its number is the first digit of the code.
package enum FindingFamily: Int, CaseIterable, Sendable {
  case file = 1
  case form
  case value
  case duty
  case arithmetic
  case comparison
  case rollup
  case filling

  /// For lists: begins with a capital, without a full stop.
  package var title: Phrase {
    switch self {
    case .file: Phrase(vi: "Tệp nhận được và tệp kết quả", en: "Files received and written")
    case .form: Phrase(vi: "Biểu mẫu", en: "Forms")
    case .value: Phrase(vi: "Giá trị trong ô", en: "Values in cells")
    case .duty: Phrase(vi: "Trách nhiệm báo cáo", en: "Who has to report")
    case .arithmetic: Phrase(vi: "Phép tính và tính hợp lý", en: "Arithmetic and sense")
    case .comparison:
      Phrase(vi: "So sánh giữa các kỳ, các đơn vị", en: "Between periods and units")
    case .rollup: Phrase(vi: "Tổng hợp và chuyển đổi biểu mẫu", en: "Roll-up and conversion")
    case .filling:
      Phrase(vi: "Điền biểu và đưa mẫu mới vào dùng", en: "Filling and taking in new forms")
    }
  }
}

extension FindingCode {
  /// Nil for a code that is not built as all are: BM and three digits, the first one 1 to 8.
  package var family: FindingFamily? {
    let digits = rawValue.utf8.dropFirst(Self.prefix.utf8.count)
    guard rawValue.hasPrefix(Self.prefix), digits.count == 3,
      digits.allSatisfy(\.isDigit),
      let first = digits.first
    else { return nil }
    return FindingFamily(rawValue: Int(first - UInt8(ascii: "0")))
  }
}
