import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

struct RosterReadingTests {
  @Test func `a list under its title`() throws {
    let list = try DrawnRoster(
      """
      | DANH SÁCH ĐƠN VỊ | < | < | < | < | < | < |
      | (Kèm theo Công văn số 12/SNV-CCHC) |
      |
      | STT | Mã | Tên đơn vị   | Cấp   | Cấp trên | Cơ quan    | Điện thoại | Ghi chú |
      | #1  | T1 | UBND tỉnh    | tinh  |          |            |            |         |
      | #2  | 01 | Sở Nội vụ    | Cấp sở | T1      | Sở Nội vụ  | 0269 382 4 |         |
      | #3  | #7 | Xã Tân⏎Bình  | Xã    | T1       |            | #912345678 | mới     |
      |
      |     |    |              |       |          |            | Người lập  |         |
      """)
    #expect(
      try list.units() == [
        "T1 UBND tỉnh: tinh", "01 Sở Nội vụ: so < T1, Sở Nội vụ, 0269 382 4",
        "7 Xã Tân Bình: xa < T1, 912345678",
      ])
  }

  @Test func `names alone, of a level that is given`() throws {
    let list = try DrawnRoster(
      """
      | STT         | Tên đơn vị |
      | #1          | Xã A       |
      | #2          | Xã B       |
      | Tổng số: 2  |            |
      """)
    #expect(try list.units(level: "xa") == ["001 Xã A: xa", "002 Xã B: xa"])
    #expect(list.mistakes() == ["BM684"])
  }

  @Test func `a list with levels keeps them, whichever is given`() throws {
    let list = try DrawnRoster(
      """
      | code | name      | level | parent |
      | S1   | Sở Y tế   | so    |        |
      | X1   | Phường 1  | xa    |        |
      """)
    #expect(try list.units(level: "xa") == ["S1 Sở Y tế: so", "X1 Phường 1: xa"])
  }

  @Test func `more than a thousand units have codes of one length`() throws {
    let names = (1...1_000).map { "Xã \($0)" }.joined(separator: "\n")
    let units = try DrawnRoster(csv: "Tên đơn vị\n\(names)\n").roster(level: "xa").units
    #expect(units.first?.code == "0001")
    #expect(units.last?.code == "1000")
  }

  @Test func `the first sheet that people see and that has headings`() throws {
    let hidden = DrawnSheet("Cũ", "| Tên |\n| Xã Cũ |", state: .hidden)
    let cover = DrawnSheet("Bìa", "| DANH SÁCH |")
    let list = DrawnSheet("DS", "| Tên |\n| Xã A |")
    let other = DrawnSheet("Khác", "| Mã | Tên | Cấp |\n| 1 | Xã B | Xã |")
    #expect(
      try DrawnRoster(hidden, cover, list, other).units(level: "xa") == ["001 Xã A: xa"])
    #expect(try DrawnRoster(cover, hidden).mistakes(level: "xa") == ["BM680"])
  }

  @Test(arguments: [
    ("| Xã A |\n| Xã B |", "BM680"),
    ("| Mã | Cấp |\n| 1 | xa |", "BM680"),
    ("| Mã | Tên | Mã số |\n| 1 | Xã A | 2 |", "BM681"),
    ("| Tên | Cấp trên |\n| Xã A | 1 |", "BM681"),
    ("| Mã | Tên |\n| 1 | Xã A |\n|\n| Tên | Mã |\n| Xã B | 2 |", "BM681"),
    ("| Mã | Tên |", "BM682"),
    ("| STT | Mã | Tên |\n| Người lập | | |", "BM682"),
  ])
  func `a list that is none, or two`(_ drawing: String, _ code: String) throws {
    #expect(try DrawnRoster(drawing).mistakes(level: "xa") == [code])
  }

  @Test func `all that is wrong is told, line by line`() throws {
    let list = try DrawnRoster(
      """
      | Mã   | Tên đơn vị      | Cấp    | Cấp trên |
      | H1   | Huyện Một       | Huyện  | H2       |
      | H2   | Huyện Hai       | Huyện  | H1       |
      | X1   | Xã A            | Cấp I  | H1       |
      | X1   | Xã B            | Xã     | H9       |
      |      | Xã C            | Xã     |          |
      | X4   |                 |        | H1       |
      | X5   | Xã T?n          | Cấp I  | H1       |
      |      | II. CÁC SỞ, BAN, NGÀNH |  |         |
      | @44000 | Xã E          | Xã     | H1       |
      """)
    #expect(
      list.mistakes() == [
        "BM695 D2", "BM683 C4", "BM693 A5", "BM694 D5", "BM691 A6", "BM684 C7", "BM692 B7",
        "BM686 B8", "BM688 B9", "BM689 A10",
      ])
  }

  @Test func `a word that is wrong in many lines is told once`() throws {
    let list = try DrawnRoster(
      csv: "Tên,Cấp\nXã A,Cấp I\nXã B,Cấp I\nXã C,\nXã D,Cấp I\nXã E,\n")
    let refusal = #expect(throws: RosterRefusal.self) { try list.roster() }
    let findings = try #require(refusal?.findings)
    #expect(findings.map(\.code.rawValue) == ["BM683", "BM684"])
    #expect(findings[0].message.english.contains("and in 2 other lines"))
    #expect(findings[1].message.english.contains("and in 1 other line)"))
  }

  @Test func `of very many mistakes the first are kept, and all are counted`() throws {
    let lines = String(repeating: ",Xã A\n", count: 5_000)
    let refusal = #expect(throws: RosterRefusal.self) {
      try DrawnRoster(csv: "Mã,Tên\n" + lines).roster(level: "xa")
    }
    #expect(refusal?.count == 5_000)
    #expect(refusal?.findings.count == RosterLimits.keptFindings)
    #expect(refusal?.message.english.contains("5,000 mistakes, of which the first 20") == true)
  }

  @Test func `a long text is told, and quoted in part`() throws {
    let name = String(repeating: "Xã ", count: 1_000)
    let refusal = #expect(throws: RosterRefusal.self) {
      try DrawnRoster(csv: "Mã,Tên\n,\(name)\n").roster(level: "xa")
    }
    #expect(refusal?.findings.map(\.code.rawValue) == ["BM685", "BM691"])
    #expect(refusal?.findings.allSatisfy { $0.message.english.count < 1_000 } == true)
  }

  @Test func `all that is doubtful about headings is told`() throws {
    let list = try DrawnRoster(
      "| Tên | Đơn vị | Cấp trên | Trực thuộc |\n| Xã A | Xã B | 1 | 2 |")
    #expect(list.mistakes(level: "xa") == ["BM681", "BM681", "BM681"])
  }

  @Test func `a list without units is told so, with or without levels`() throws {
    #expect(try DrawnRoster("| Mã | Tên |").mistakes() == ["BM682"])
    #expect(try DrawnRoster("| Mã | Tên |\n| | Tổng số |").mistakes() == ["BM684", "BM688 B2"])
  }

  @Test func `too many units`() throws {
    let names = String(repeating: "Xã A\n", count: RosterLimits.units)
    #expect(try DrawnRoster(csv: "Tên\n" + names).roster(level: "xa").units.count == 100_000)
    #expect(try DrawnRoster(csv: "Tên\nXã B\n" + names).mistakes(level: "xa") == ["BM685"])
  }
}
