import Reporting
import Testing
import Vocabulary

@testable import Checks

@Suite struct NamedLevelsTests {
  private let levels = NamedLevels(.drawn)

  @Test(arguments: [
    ("Số VBQPPL do cấp huyện ban hành", ["huyen"]),
    ("Số TTHC CẤP  HUYỆN, cấp xã", ["huyen", "xa"]),
    ("Hồ sơ do UBND cấp xã tiếp nhận", ["xa"]), ("Số phòng thuộc cấp\u{a0}sở", ["so"]),
    // One word alone is part of many names, and half a name is none.
    ("Văn phòng tỉnh, trường trung học huyện", []), ("Tổng số cấp", []), ("", []),
    ("cấp xãhội", []),
  ])
  func `a label names levels by more than one word`(_ label: String, _ named: [String]) {
    #expect(levels.levels(in: label) == Set(named.map { Level($0) }))
  }

  @Test(arguments: [
    // An office reports of its own level and of those below it, in any tree.
    ("tinh", ["xa"], false), ("huyen", ["xa"], false), ("xa", ["xa"], false),
    ("xa", ["huyen"], true), ("so", ["huyen"], true), ("so", ["xa"], true),
    ("huyen", ["tinh", "so"], true), ("xa", ["huyen", "xa"], false),
    // Nothing named, or an office of which nothing is known.
    ("xa", [], false), ("tong-cuc", ["xa"], false),
  ])
  func `others are those beside and above`(_ level: String, _ named: [String], areOthers: Bool) {
    #expect(levels.areOthers(Set(named.map { Level($0) }), than: Level(level)) == areOthers)
  }

  @Test func `levels under each other in a circle come to an end`() {
    let trees = LevelTrees(
      levels: LevelTrees.drawn.levels,
      trees: [
        LevelTrees.Tree(
          from: nil, to: nil, parents: [Level("xa"): Level("huyen"), Level("huyen"): Level("xa")])
      ])
    #expect(!NamedLevels(trees).areOthers([Level("huyen")], than: Level("xa")))
  }
}
