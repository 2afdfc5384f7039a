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

  /// A later version may say more.
  @Test func `fields that nobody knows are passed over`() {
    #expect(
      IdentityMark("bieumau:1; form=a; colour=red; period=xx; unit=Sở A; B")
        == IdentityMark(form: "a", unit: "Sở A; B"))
  }

  @Test func `is found as a property and as a name`() {
    let (one, other) = (IdentityMark(form: "a", unit: "Sở \"A\""), IdentityMark(form: "b"))
    var asides = BookAsides()
    #expect(IdentityMark.all(in: asides) == [])
    asides.custom = [CustomProperty(IdentityMark.propertyName, .text(one.text))]
    #expect(IdentityMark.all(in: asides) == [one])
    // A formula doubles the quotation marks of a text.
    let formula = "\"" + one.text.replacing("\"", with: "\"\"") + "\""
    asides.names = DefinedNames([
      DefinedName("other", "\"\(other.text)\""), DefinedName(IdentityMark.definedName, formula),
    ])
    #expect(IdentityMark.all(in: asides) == [one])
    asides.names = DefinedNames([DefinedName(IdentityMark.definedName, "\"\(other.text)\"")])
    #expect(IdentityMark.all(in: asides) == [one, other])
    asides.custom = [CustomProperty(IdentityMark.propertyName, .bool(true))]
    #expect(IdentityMark.all(in: asides) == [other])
  }
}
