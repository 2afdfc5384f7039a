import JSON
import Testing
import Vocabulary

@Suite struct JSONObjectTests {
  private let text = """
    {"form": "gia-lai-2022", "unti": {"name": "Sở Công Thương"},
      "period": null, "x": 1}
    """

  @Test func keepsTheOrderWritten() throws {
    let object = try read(text).object()
    #expect(object.keys == ["form", "unti", "period", "x"])
    #expect(object.members.map(\.position.line) == [1, 1, 2, 2])
    #expect(object.members.map(\.position.column) == [2, 26, 3, 19])
    #expect(object.members.map(\.value.position.column) == [10, 34, 13, 24])
  }

  @Test func tellsAbsentFromNull() throws {
    let object = try read(text).object()
    #expect(object["period"]?.isNull == true)
    #expect(object["missing"] == nil)
    #expect(object.optional("period") == nil)
    #expect(object.optional("missing") == nil)
    #expect(try object.optional("form")?.string() == "gia-lai-2022")
    #expect(try object.required("period").isNull)
    #expect(throws: JSONError(object.position, .missingKey("unit"))) {
      try object.required("unit")
    }
  }

  @Test func namesTheFieldsNobodyKnows() throws {
    let known = ["form", "unit", "period"]
    let object = try read(text).object()
    let strangers = object.members(besides: known)
    #expect(strangers.map(\.key) == ["unti", "x"])
    let first = JSONError(strangers[0].position, .unknownKey("unti", known: known))
    #expect(throws: first) { try object.refuseKeys(besides: known) }
    #expect(strangers.map { $0.unknown(among: known).position.column } == [26, 19])
    #expect(first.fix.english.contains("`unit`"))
    #expect(throws: Never.self) { try object.refuseKeys(besides: object.keys) }
  }
}
