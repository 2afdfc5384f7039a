import Desk
import Reporting
import TestSupport
import Testing
import Vocabulary

/// A form as the offices of one of its levels get it.
struct BlankCase: Hashable, Sendable {
  let form: String
  let level: Level
  /// An office of the level. Where the form has rows for certain agencies alone, not one of those.
  let unit: String

  static let all = [
    BlankCase("lao-cai-2022", "so", "Sở Công Thương"),
    BlankCase("lao-cai-2022", "huyen", "UBND huyện Bắc Hà"),
    BlankCase("quang-phu-2023", "huyen", "UBND huyện Quảng Điền"),
    BlankCase("quang-phu-2023", "xa", "UBND xã Quảng Phú"),
    BlankCase("rach-gia-2022", "so", "Sở Công Thương"),
    BlankCase("rach-gia-2022", "huyen", "UBND thành phố Rạch Giá"),
    BlankCase("rach-gia-2022", "tinh", "UBND tỉnh Kiên Giang"),
    BlankCase("ben-tre-2022", "tinh", "Ủy ban nhân dân tỉnh Bến Tre"),
    BlankCase("gia-lai-2022", "so", "Sở Công Thương"),
    BlankCase("gia-lai-2022", "huyen", "UBND huyện Chư Prông"),
  ]

  static let period = Period("2022-Q3")

  private init(_ form: String, _ level: String, _ unit: String) {
    self.form = form
    self.level = Level(level)
    self.unit = unit
  }

  /// Made ready once for all tests.
  private static let library = Result { try FormLibrary() }
  private static let reader = Result { try ReturnReader(library.get()) }

  static func read(_ path: String) throws -> Report {
    try reader.get().report(on: path)
  }

  /// A blank form: without a name, for one office, or for all of a list to choose from.
  func write(to path: String, unit: String? = nil, offered: [Unit] = []) throws {
    let workbooks = try #require(try NewWorkbooks(Self.library.get(), form: form))
    let request = BlankRequest(
      level: level, unit: unit.map { ReportUnit(name: $0, level: level) }, offered: offered,
      period: Self.period)
    try workbooks.write(blank: request, to: path, force: false, inputs: [])
  }
}

extension BlankCase: CustomTestStringConvertible {
  var testDescription: String { "\(form) \(level)" }
  /// For names of files.
  var name: String { "\(form)-\(level)" }
}
