import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct RatioOfPartsTests {
  @Test(arguments: [
    ("43,75", 28, 64, []), ("43,8", 28, 64, []), ("43.7", 28, 64, []), ("44", 28, 64, []),
    // Exactly half a unit away: rounded up or down.
    ("12", 1, 8, []), ("13", 1, 8, []), ("6,2", 1, 16, []), ("6,3", 1, 16, []),
    // No more than a unit away: rounded up, cut off, mistyped.
    ("43", 28, 64, ["BM501 warning 1.1 D1"]), ("43,74", 28, 64, ["BM501 warning 1.1 D1"]),
    ("51", 1, 2, ["BM501 warning 1.1 D1"]), ("99", 64, 64, ["BM501 warning 1.1 D1"]),
    ("1", 0, 64, ["BM501 warning 1.1 D1"]),
    ("67", 2, 3, []), ("66", 2, 3, ["BM501 warning 1.1 D1"]),
    // More than a unit away.
    ("43,73", 28, 64, ["BM501 error 1.1 D1"]), ("44,75", 28, 64, ["BM501 error 1.1 D1"]),
    ("45", 28, 64, ["BM501 error 1.1 D1"]),
    ("0", 28, 64, ["BM501 error 1.1 D1"]), ("100", 63, 64, ["BM501 error 1.1 D1"]),
    ("0", 0, 64, []), ("100", 64, 64, []), ("2", 0, 64, ["BM501 error 1.1 D1"]),
    // A fraction instead of points.
    ("0,4375", 28, 64, ["BM501 error 1.1 D1"]),
  ])
  func `a percentage is what its parts make`(
    _ points: String, _ above: Int, _ below: Int, told: [String]
  ) throws {
    #expect(try report("\(points)", "\(above)", "\(below)").told() == told)
  }

  @Test(arguments: [
    ("0,6667", "2", "3", "66,67"), ("0,67", "2", "3", "66,67"), ("0,4375", "28", "64", "43,75"),
    ("1", "64", "64", "100"), ("0,5", "1", "2", "50"),
  ])
  func `a fraction is answered with percent, as exact as it is`(
    _ points: String, _ above: String, _ below: String, percent: String
  ) throws {
    let finding = try #require(try report(points, above, below).findings().first)
    #expect(finding.severity == .error)
    #expect(finding.message.vietnamese.contains("là \(percent)%"))
    #expect(finding.message.vietnamese.contains("chưa nhân với 100"))
    #expect(finding.fix.vietnamese.contains("là \(percent)."))
  }

  @Test(arguments: [
    ("", "28", "64"), ("43", "28!", "64"), ("43", "28", "64!"), ("43!", "28", "64"),
    ("43", "\"chưa rõ\"", "64"), ("43", "28", "missing"), ("missing", "28", "64"),
  ])
  func `nothing is said where one of the three is not there`(
    _ points: String, _ above: String, _ below: String
  ) throws {
    let codes = try report(points, above, below).findings().map(\.code.rawValue)
    #expect(!codes.contains("BM501"))
  }

  @Test func `figures too large to be computed with make no trap and no finding`() throws {
    let large = "9223372036854775807"
    #expect(try report("100", large, large).told() == [])
    #expect(try report("100", "900000000000000000", "900000000000000000").told() == [])
  }

  @Test func `a note with other counts is told of`() throws {
    let report = try DrawnReport(
      """
      1. | Tỷ lệ | %     | ratio 2/3 | 4,29   | tính trên 732/17.045
         | Có    | Hồ sơ | count     | 732    |
         | Tổng  | Hồ sơ | count     | 17.323 |
      """)
    #expect(report.told() == ["BM501 error 1.1 D1"])
    #expect(report.findings().first?.message.english.contains("732/17,045") == true)
  }

  private func report(_ points: String, _ above: String, _ below: String) throws -> DrawnReport {
    try DrawnReport(
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | \(points) |
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | \(below)  |
         | Số đã hoàn thành  | Nhiệm vụ | count     | \(above)  |
      """)
  }
}
