import Grid
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

struct IdentityMarkTests {
  @Test func `says it in one line`() {
    let mark = IdentityMark(
      form: "gia-lai-2022", level: Level("so"), code: "GL05", period: Period("2022-Q3"),
      unit: "Sở Công Thương")
    #expect(
      mark.text
        == "bieumau:1; form=gia-lai-2022; level=so; code=GL05; period=2022-Q3; unit=Sở Công Thương")
    #expect(IdentityMark(form: "lao-cai-2022").text == "bieumau:1; form=lao-cai-2022")
  }

  @Test func `what was written is read again`() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<500 {
      var mark = IdentityMark(form: "f\(Int.random(in: 0..<99, using: &random))-2022")
      if Bool.random(using: &random) {
        mark.level = ["so", "xa"].map { Level($0) }.randomElement(using: &random)
      }
      if Bool.random(using: &random) { mark.code = "GL-\(Int.random(in: 0..<99, using: &random))" }
      if Bool.random(using: &random) {
        mark.period = Period(
          Period.Kind.allCases.randomElement(using: &random) ?? .year,
          of: Int.random(in: Period.years, using: &random))
      }
      if Bool.random(using: &random) { mark.unit = Self.name(&random) }
      #expect(IdentityMark(mark.text) == mark, "\(mark.text)")
    }
  }

  /// The name of a unit may hold any sign, also those that the mark is written with.
  private static func name(_ random: inout SeededRandom) -> String {
    let signs = Array("Sở Nội vụ;=\"' &<; unit= \u{1F600}")
    return String(
      (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in
        signs.randomElement(using: &random)
      })
  }

  @Test(arguments: [
    "", "bieumau:1", "bieumau:1; ", "bieumau:1; form=", "bieumau:1; level=so", "bieumau:2; form=a",
    "bieumau:1; form", "Bieumau:1; form=a", " bieumau:1; form=a", "bieumau:1;form=a",
    "bieumau:1; form=a; " + String(repeating: "x", count: 2_000),
  ])
  func `anything else is no mark`(_ text: String) {
    #expect(IdentityMark(text) == nil)
  }

  /// A semicolon ends a field, but not within a code.
  @Test(arguments: ["A; level=xa; code=B", "50%", "%3B;%25", ";"])
  func `codes are any text`(_ code: String) {
    let mark = IdentityMark(form: "a", level: Level("so"), code: code, unit: "Sở; A")
    #expect(IdentityMark(mark.text) == mark)
  }

  /// A later version may say more.
  @Test func `fields that nobody knows are passed over`() {
    #expect(
      IdentityMark("bieumau:1; form=a; colour=red; period=xx; unit=Sở A; B")
        == IdentityMark(form: "a", unit: "Sở A; B"))
  }

  @Test func `is found as a property and as a name`() {
    let (one, other) = (IdentityMark(form: "a", unit: "Sở \"A\""), IdentityMark(form: "b"))
    var asides = BookAsides()
    #expect(Self.marks(asides) == [])
    asides.custom = [CustomProperty(OwnNames.property, .text(one.text))]
    #expect(Self.marks(asides) == [one])
    // A formula doubles the quotation marks of a text.
    let formula = "\"" + one.text.replacing("\"", with: "\"\"") + "\""
    asides.names = DefinedNames([
      DefinedName("other", "\"\(other.text)\""), DefinedName(OwnNames.mark, formula),
    ])
    #expect(Self.marks(asides) == [one])
    asides.names = DefinedNames([DefinedName(OwnNames.mark, "\"\(other.text)\"")])
    #expect(Self.marks(asides) == [one, other])
    asides.custom = [CustomProperty(OwnNames.property, .bool(true))]
    #expect(Self.marks(asides) == [other])
  }

  /// Some programs keep neither properties nor names.
  @Test func `is found in the cell that a name leads to, and on a hidden sheet`() {
    let mark = IdentityMark(form: "a", level: Level("so"), unit: "Sở A")
    let table = DrawnSheet("Biểu", "| STT | Chỉ tiêu |\n| 1. | Số văn bản |")
    let hidden = DrawnSheet("x", "| \(mark.text) |", state: .hidden)
    #expect(Self.marks(BookAsides(), [table, hidden]) == [mark])
    // What somebody typed where all can see it is no mark.
    #expect(Self.marks(BookAsides(), [DrawnSheet("x", "| \(mark.text) |")]) == [])
    var asides = BookAsides()
    asides.names = DefinedNames([DefinedName(OwnNames.mark, "'y z'!$B$1")])
    let named = DrawnSheet("y z", "| a | \(mark.text) |")
    #expect(Self.marks(asides, [table, named]) == [mark])
    // The property says the same.
    asides.custom = [CustomProperty(OwnNames.property, .text(mark.text))]
    #expect(Self.marks(asides, [table, named]) == [mark])
  }

  private static func marks(_ asides: BookAsides, _ sheets: [DrawnSheet] = []) -> [IdentityMark] {
    let book = DrawnSheet.book(sheets)
    return IdentityMark.all(in: Workbook(sheets: book.sheets, tables: book.tables, asides: asides))
  }
}
