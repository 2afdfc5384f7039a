import Container
import Desk
import Grid
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// The five forms, and the levels that each addresses.
enum MadeForm {
  static let library = Result { try FormLibrary() }
  static let reader = Result { try ReturnReader(library.get()) }

  static let levels: [(form: String, level: String)] = [
    ("ben-tre-2022", "tinh"), ("gia-lai-2022", "so"), ("gia-lai-2022", "huyen"),
    ("lao-cai-2022", "so"), ("lao-cai-2022", "huyen"), ("quang-phu-2023", "huyen"),
    ("quang-phu-2023", "xa"), ("rach-gia-2022", "so"), ("rach-gia-2022", "huyen"),
    ("rach-gia-2022", "tinh"),
  ]

  static let forms = [
    "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
  ]

  static func workbooks(_ form: String) throws -> NewWorkbooks {
    try #require(try NewWorkbooks(library.get(), form: form))
  }

  /// Makes a blank form and reads its file.
  static func blank(
    _ form: String, _ level: String, unit: String? = nil, period: String? = nil,
    offered: [Unit] = [], in folder: TemporaryFolder, named name: String = "blank.xlsx"
  ) throws -> (path: String, book: Workbook) {
    var request = BlankRequest(level: Level(level), offered: offered)
    request.unit = unit.map { ReportUnit(name: $0, level: Level(level)) }
    request.period = period.flatMap { Period($0) }
    let path = folder(name)
    try workbooks(form).write(blank: request, to: path, force: false, inputs: [])
    return (path, try read(path))
  }

  static func read(_ path: String) throws -> Workbook {
    try WorkbookFile(path: path, wanted: .everything).readAll().workbook
  }

  static func bytes(of path: String) throws -> [UInt8] {
    try WholeFile.bytes(of: path, limit: 1 << 26)
  }

  /// The parts of a workbook by their names.
  static func parts(of path: String) throws -> [String: [UInt8]] {
    let package = try OfficePackage(path: path)
    return Dictionary(
      uniqueKeysWithValues: try package.parts.map { ($0.name, try package.bytes(of: $0)) })
  }

  static func template(_ form: String) throws -> Workbook {
    try read(repositoryFile("Templates/\(form)/template.xlsx"))
  }
}
