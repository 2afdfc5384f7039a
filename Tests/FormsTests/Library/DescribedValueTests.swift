import JSON
import Testing

@testable import Forms

@Suite struct DescribedValueTests {
  private func value(_ text: String) throws(LibraryError) -> DescribedValue {
    try DescribedValue(Drawn.json(text, named: "form.json"))
  }

  @Test func `a text has no spaces around it`() throws {
    #expect(try value("\" Sở Nội vụ \"").text() == "Sở Nội vụ")
  }

  @Test func `null is a field left out`() throws {
    let fields = try value(#"{"a": null}"#).fields("a", "b")
    #expect(fields["a"] == nil && fields["b"] == nil)
    #expect(try fields.texts("a").isEmpty)
  }

  @Test func `every value knows its line and the field it is in`() throws {
    let fields = try value("{\n\"a\": [\n\"x\",\n\"y\"]}").fields("a")
    #expect(
      try fields.texts("a").map(\.place)
        == [3, 4].map { LibraryPlace(file: "form.json", line: $0, field: .key("a")) })
  }

  @Test func `members keep their order`() throws {
    #expect(try value(#"{"b": 1, "a": 2}"#).members().map(\.key) == ["b", "a"])
  }

  @Test func `what is of another kind is told in the words of JSON`() throws {
    let array = try value("{\n\"a\": {}}").fields("a").required("a")
    let error = refused { () throws(LibraryError) in try array.elements() }
    #expect(error?.place == LibraryPlace(file: "form.json", line: 2))
    guard case .json(let inner) = error?.reason else {
      Issue.record("another reason")
      return
    }
    #expect(inner.reason == .wrongKind(expected: .array, found: .object))
  }
}
