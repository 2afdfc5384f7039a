import Testing

@testable import Forms

struct RosterLineTests {
  @Test func `a level or a parent merged down its lines is said of each`() throws {
    let list = try DrawnRoster(
      """
      | Mã | Tên     | Cấp | Cấp trên |
      | H1 | Huyện A | Huyện |        |
      | X1 | Xã A    | Xã  | H1       |
      | X2 | Xã B    | ^   | ^        |
      | X3 | Xã C    | ^   |          |
      """)
    #expect(
      try list.units() == [
        "H1 Huyện A: huyen", "X1 Xã A: xa < H1", "X2 Xã B: xa < H1", "X3 Xã C: xa",
      ])
  }

  @Test func `a name merged over two lines is that of the first`() throws {
    let list = try DrawnRoster(
      """
      | Mã | Tên  |
      | X1 | Xã A |
      | X2 | ^    |
      """)
    #expect(list.mistakes(level: "xa") == ["BM692 B3"])
  }

  @Test(
    arguments: [
      (.failed, "#N/A", .name, .failed("#N/A")), (.uncomputed, "", .phone, .uncomputed),
      (.date, "01/02/2025", .code, .date("01/02/2025")), (.date, "01/02/2025", .name, nil),
      (.number, "1,23E+11", .parent, .scientific("1,23E+11")),
      (.number, "1,23E+11", .phone, nil), (.number, "12", .code, nil), (.words, "E+", .code, nil),
    ] as [(RosterTable.Kind, String, RosterColumn, RosterMistake.Damage?)])
  func `what cannot be taken`(
    _ kind: RosterTable.Kind, _ text: String, _ column: RosterColumn,
    _ damage: RosterMistake.Damage?
  ) {
    let cell = RosterTable.Cell(column: 1, lastLine: 1, text: text, kind: kind)
    let line = RosterLine(number: 1, cells: [column: cell])
    #expect(line.damage(to: column) == damage)
    #expect(line.text(column) == (damage == nil ? text : nil))
  }
}
