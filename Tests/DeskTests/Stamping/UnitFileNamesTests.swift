import Reporting
import Testing
import Vocabulary

@testable import Desk

struct UnitFileNamesTests {
  private static func units(_ pairs: [(String, String)]) -> [Unit] {
    pairs.map { Unit(code: $0.0, name: $0.1, level: Level("xa")) }
  }

  @Test func `two units of one name have files of their own`() throws {
    let names = try UnitFileNames(Self.units([("1", "Xã Tân Lập"), ("2", "Xã Tân Lập")]))
    #expect(names.files.map(\.name) == ["1-Xa-Tan-Lap.xlsx", "2-Xa-Tan-Lap.xlsx"])
    #expect(names.files.map(\.unit.code) == ["1", "2"])
  }

  @Test(
    arguments: [
      [("X/1", "Tân Lập"), ("X-1", "Tân Lập")], [("a", "Mỹ"), ("b", "B"), ("A", "My")],
      [("đ1", "A"), ("d1", "a")],
    ])
  func `one file for two is refused`(_ pairs: [(String, String)]) {
    #expect(throws: SameFileNames.self) { try UnitFileNames(Self.units(pairs)) }
  }

  @Test func `what is told of it`() throws {
    let refusal = #expect(throws: SameFileNames.self) {
      try UnitFileNames(
        Self.units([
          ("X/1", "Xã A"), ("X-1", "Xã A"), ("x1", "b"), ("X1", "B"), ("X.1.", "c"), ("x.1", "C"),
        ]))
    }
    let said = try #require(refusal)
    #expect(
      said.message.vietnamese == """
        Danh sách đơn vị: “Xã A” (“X/1”) và “Xã A” (“X-1”) có cùng tên tệp “X-1-Xa-A.xlsx” khi mã và \
        tên được ghi bằng chữ không dấu; mỗi đơn vị phải có một tệp riêng nên chưa ghi tệp nào. Còn 2 \
        trường hợp khác.
        """)
    #expect(
      said.message.english == """
        Roster: “Xã A” (“X/1”) and “Xã A” (“X-1”) would both get the file “X-1-Xa-A.xlsx”, as codes and \
        names are written without marks; every unit needs a file of its own, and none was written. \
        There are 2 more.
        """)
    #expect(said.code.rawValue == "BM804")
  }
}
