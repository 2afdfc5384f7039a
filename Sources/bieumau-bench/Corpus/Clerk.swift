internal import Vocabulary

/// Fills in figures as clerks do: mostly numbers, and often enough texts that look like numbers.
///
/// The habits are those of real returns: Vietnamese separators, units behind the number, fractions,
/// dashes for nothing, leading zeros, binary noise behind a computed percent.
struct Clerk {
  private var numbers: SeededNumbers

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  /// The entry of a row that is counted in `unit`; nil where the clerk leaves the cell empty.
  /// `above` are the whole numbers entered last in the same column.
  mutating func figure(unit: String?, above: [EnteredCount]) -> ClerkEntry? {
    guard let unit else { return chance(10) ? .text("-") : nil }
    return unit.contains("%") ? percent() : count(of: unit, above: above)
  }

  /// What is written beside a figure; nil in most rows.
  mutating func note() -> String? {
    guard chance(12) else { return nil }
    return numbers.one(of: [
      "Không phát sinh",
      "Lũy kế từ đầu năm đến kỳ báo cáo",
      "Công văn số \(numbers.number(12...980))/SNV-CCHC",
      "Tăng \(numbers.number(2...40)) so với cùng kỳ năm trước",
      "Chưa đến kỳ báo cáo",
      "Số liệu đến ngày \(numbers.number(10...28))/\(numbers.number(3...12))/2022",
      "Theo Quyết định số \(numbers.number(100...2900))/QĐ-UBND & các văn bản sửa đổi",
    ])
  }

  private mutating func percent() -> ClerkEntry? {
    let hundredths = numbers.number(0...3) == 0 ? 10_000 : numbers.number(6200...9999)
    let whole = numbers.number(6...240)
    switch numbers.number(0...99) {
    case ..<30: return .share(Self.decimal(hundredths, places: 4))
    case ..<55: return .text("\(hundredths / 100),\(Self.padded(hundredths % 100))%")
    case ..<65: return .number(Self.decimal(hundredths, places: 2))
    // What Excel stores of a quotient that is shown as 99,97.
    case ..<70: return .number("99.969999999999999")
    case ..<80: return .text("\(whole)/\(whole)")
    case ..<85: return .text("100% (\(whole)/\(whole))")
    case ..<90: return .text("-")
    default: return nil
    }
  }

  private mutating func count(of unit: String, above: [EnteredCount]) -> ClerkEntry? {
    let small = numbers.number(0...60)
    let large = numbers.number(1001...48_999)
    switch numbers.number(0...99) {
    case ..<45: return .number(String(small))
    case ..<55: return .number(String(large))
    case ..<65: return .text("\(large / 1000).\(Self.padded(large % 1000, to: 3))")
    case ..<73: return .text("\(small) \(unit.lowercased())")
    case ..<77: return .text("\(small)/\(small)")
    case ..<80: return .text(Self.padded(small))
    case ..<84: return .text("-")
    case ..<90: return sum(small, large, above)
    default: return nil
    }
  }

  private func sum(_ one: Int, _ other: Int, _ above: [EnteredCount]) -> ClerkEntry {
    guard above.count == 2 else { return .formula("\(one)+\(other)", result: one + other) }
    return .formula(
      "\(above[0].cell)+\(above[1].cell)", result: above[0].value + above[1].value)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    numbers.number(0...99) < percent
  }

  /// `hundredths` moved `places` to the right of the point, without zeros at its end.
  private static func decimal(_ units: Int, places: Int) -> String {
    let scale = places == 2 ? 100 : 10_000
    guard units % scale != 0 else { return String(units / scale) }
    var fraction = padded(units % scale, to: places)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(units / scale).\(fraction)"
  }

  private static func padded(_ number: Int, to length: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
