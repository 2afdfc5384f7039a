import Reporting
import Testing
import Vocabulary

@testable import Forms

/// The descriptions that ship with the program are read without a word.
struct TemplateDescriptionsTests {
  @Test func `levels before and after July 2025`() throws {
    let levels = try FiveForms.levels()
    #expect(levels.levels.map(\.level) == ["tinh", "so", "huyen", "xa"].map { Level($0) })
    #expect(levels.levels.allSatisfy { !$0.words.isEmpty })
    let before = try #require(levels.trees.first { $0.to == CalendarDate("2025-06-30") })
    let after = try #require(levels.trees.first { $0.from == CalendarDate("2025-07-01") })
    #expect(before.parents[Level("xa")] == Level("huyen"))
    #expect(after.parents == [Level("so"): Level("tinh"), Level("xa"): Level("tinh")])
  }

  @Test func `the catalogue`() throws {
    let catalogue = try FiveForms.catalogue()
    #expect(catalogue.concepts.count == 273)
    let ratio = try #require(catalogue[ConceptID("bm_sx_so_ty_le")])
    #expect(ratio.numerator == .unitsAnswering(ConceptID("bm_sx_so_tt"), code: 1))
    #expect(ratio.denominator == .units(Level("so")))
    #expect(catalogue[ConceptID("dvc_m34_tong")]?.sumOf.count == 2)
  }

  @Test(arguments: [
    ("ben-tre-2022", 146), ("gia-lai-2022", 200), ("lao-cai-2022", 113), ("quang-phu-2023", 133),
    ("rach-gia-2022", 146),
  ])
  func `forms and their rows`(_ id: String, _ count: Int) throws {
    let (levels, catalogue) = (try FiveForms.levels(), try FiveForms.catalogue())
    let form = try FormDescriptionReader.read(
      FiveForms.file("\(id)/form.json"), folder: id, levels: levels)
    #expect(form.id == id)
    #expect(form.title != nil && form.province != nil && !form.periods.isEmpty)
    #expect(!form.levels.isEmpty && !form.columns.isEmpty)
    let rows = try RowDescriptionsReader.read(
      FiveForms.file("\(id)/rows.tsv"), catalogue: catalogue, levels: levels)
    #expect(rows.count == count)
    #expect(rows.map(\.row) == rows.map(\.row).sorted())
    #expect(rows.allSatisfy { $0.concept != nil })
  }
}
