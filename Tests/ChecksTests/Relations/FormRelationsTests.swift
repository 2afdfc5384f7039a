import Reporting
import Testing
import Vocabulary

@testable import Checks

/// What is found in a form and its catalogue, with the position of each row from 0.
@Suite struct FormRelationsTests {
  @Test func `the parts of percentages and totals, in other tables too`() throws {
    let relations = try relations(
      """
      == Biểu 1
      1. | Tỷ lệ   | %       | ratio 2.1/2.2 | 50 |
      2. | Tổng số | Hồ sơ   | count =1.3+2.2 | 5 |
      3. | Một     | Hồ sơ   | count         | 3  |
      == Biểu 2
      1. | Xong    | Hồ sơ   | count         | 1  |
      2. | Tất cả  | Hồ sơ   | count         | 2  |
      """)
    #expect(relations.starts == [0, 3])
    #expect(relations.ratios == [RatioRelation(row: 0, numerator: 3, denominator: 4)])
    #expect(relations.totals == [TotalRelation(row: 1, parts: [2, 4], isOpen: false)])
    #expect(relations.limits == [LimitRelation(part: 3, whole: 4, isSoft: false)])
  }

  @Test(arguments: [
    "ratio 9/2", "ratio 2/9", "ratio 7.1/2", "count =2+9", "count =7.1+2", "ratio 0/2",
  ])
  func `relations with rows that the form lacks are none`(_ kind: String) throws {
    let relations = try relations(
      """
      1. | Tỷ lệ   | %     | \(kind) | 50 |
      2. | Tổng số | Hồ sơ | count   | 5  |
      """)
    #expect(relations.ratios.isEmpty)
    #expect(relations.totals.isEmpty)
    #expect(relations.limits.isEmpty)
  }

  @Test func `a total that covers more has those parts that the form asks for`() throws {
    let rows = """
      1. | Tổng số  | Nhiệm vụ | count #tong | 5 |
      2. | Quá hạn  | Nhiệm vụ | count #qua  | 2 |
      """
    let open = TotalRelation(row: 0, parts: [1], isOpen: true)
    #expect(try relations(rows, "tong covers dung+qua").totals == [open])
    #expect(try relations(rows, "tong covers dung+khac").totals.isEmpty)
  }

  @Test func `a part of a plan, and one that the catalogue knows, may be more`() throws {
    let relations = try relations(
      """
      1. | Tỷ lệ      | %        | ratio 3/2    | 50 |
      2. | Kế hoạch   | Nhiệm vụ | count plan   | 2  |
      3. | Hoàn thành | Nhiệm vụ | count        | 1  |
      4. | Có mặt     | Người    | count #co    | 1  |
      5. | Được giao  | Người    | count #giao  | 1  |
      6. | Khác       | Người    | count #khac  | 1  |
      """, "co atMost giao\ngiao atMost giao\nkhac atMost thieu")
    #expect(
      relations.limits == [
        LimitRelation(part: 2, whole: 1, isSoft: true),
        LimitRelation(part: 3, whole: 4, isSoft: true),
      ])
  }

  @Test func `one limit for two percentages of the same rows`() throws {
    let relations = try relations(
      """
      1. | Tỷ lệ     | %     | ratio 3/4 | 50 |
      2. | Tỷ lệ nữa | %     | ratio 3/4 | 50 |
      3. | Xong      | Hồ sơ | count     | 1  |
      4. | Tất cả    | Hồ sơ | count     | 2  |
      """)
    #expect(relations.ratios.count == 2)
    #expect(relations.limits == [LimitRelation(part: 2, whole: 3, isSoft: false)])
  }

  @Test(arguments: [("percent #tl", true), ("ratio 2/2 #tl", false), ("count #tl", false)])
  func `a percentage without a row for its part`(_ kind: String, isShare: Bool) throws {
    let relations = try relations(
      """
      1. | Tỷ lệ   | %     | \(kind)   | 50 |
      2. | Tổng số | Hồ sơ | count #so | 2  |
      """, "tl of so")
    #expect(relations.shares == (isShare ? [ShareRelation(row: 0, whole: 1)] : []))
  }

  @Test func `a notion has its rows, and what stands behind a stroke`() throws {
    let rows = """
      1. | Tổng ĐVSN   | Đơn vị | count #bm  | 2   |
      2. | ĐVSN        | Đơn vị | count #tc  | 2   |
      3. | Được duyệt  | Đơn vị | count #vt  | 1/2 |
      """
    #expect(
      try relations(rows, "bm sameAs tc+cv\nvt atMost cv").notions == [
        [.row(0), .row(1), .wholeInCell(2)]
      ])
    #expect(try relations(rows, "bm sameAs cv").notions.isEmpty)
  }

  /// A form may print a row twice; the first stands for the notion.
  @Test func `of two rows with one meaning the first counts`() throws {
    let relations = try relations(
      """
      1. | Được giao | Người | count #giao | 2 |
      2. | Được giao | Người | count #giao | 9 |
      3. | Có mặt    | Người | count #co   | 2 |
      """, "co atMost giao")
    #expect(relations.limits == [LimitRelation(part: 2, whole: 0, isSoft: true)])
  }

  @Test func `what a row asks of a unit`() throws {
    let relations = try relations(
      """
      1. | Số văn bản | Văn bản | count               | 1 |
      2. | VBQPPL     | Văn bản | count exempt:so     | 1 |
      3. | Thanh tra  | Cuộc    | count for:Sở_Nội_vụ | 1 |
      """)
    func duties(_ unit: ReportUnit?) -> [Duty?] {
      (0..<3).map { relations.duty($0, of: unit) }
    }
    let so = Level("so")
    #expect(duties(ReportUnit(name: "Sở Y tế", level: so)) == [.report, .exempt, .exempt])
    #expect(duties(ReportUnit(name: "Sở Nội vụ", level: so)) == [.report, .exempt, .report])
    #expect(
      duties(ReportUnit(name: "Xã A", level: Level("xa"))) == [.report, .report, .exempt])
    #expect(duties(ReportUnit(name: "Sở Y tế")) == [.report, nil, nil])
    #expect(duties(nil) == [.report, nil, nil])
    #expect(duties(ReportUnit(name: "Tỉnh", level: Level("tinh"))) == [nil, nil, nil])
  }

  private func relations(_ rows: String, _ concepts: String = "") throws -> FormRelations {
    try DrawnReport(rows, concepts: concepts).checked().relations
  }
}
