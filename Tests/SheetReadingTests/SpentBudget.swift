@testable import SheetReading

extension AsideBudget {
  /// One that has room for so many entries only.
  static func rest(_ count: Int) throws -> AsideBudget {
    var budget = AsideBudget()
    try budget.take(.links, ReadingLimits.asides - count, of: "")
    return budget
  }

  /// One that has room for so many bytes of text only.
  static func rest(bytes: Int) throws -> AsideBudget {
    var budget = AsideBudget()
    let spent = [UInt8](repeating: 0x78, count: ReadingLimits.asideBytes - bytes)
    try budget.take(text: String(decoding: spent, as: UTF8.self), of: "")
    return budget
  }
}
