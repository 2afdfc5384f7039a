import JSON
import Testing
import Vocabulary

@Suite struct JSONValueTests {
  @Test func givesWhatItHolds() throws {
    #expect(try read("true").bool())
    #expect(try read("\"đơn vị\"").string() == "đơn vị")
    #expect(try read("9.50").number().literal == "9.50")
    #expect(try read("9.50").figure().description == "9.50")
    #expect(try read("-7").integer() == -7)
    #expect(try read("9.00").integer() == 9)
    #expect(try read("1e3").integer() == 1000)
    #expect(try read("[1,2]").array().map { try $0.integer() } == [1, 2])
    #expect(try read("{\"a\":null}").object()["a"]?.isNull == true)
  }

  @Test(arguments: JSONKind.allCases)
  func refusesToBeTakenForAnotherKind(_ asked: JSONKind) throws {
    let samples: [(JSONKind, String)] = [
      (.null, "null"), (.bool, "false"), (.number, "1"), (.string, "\"1\""), (.array, "[]"),
      (.object, "{}"),
    ]
    for (kind, text) in samples {
      let value = try read("\n " + text)
      #expect(value.kind == kind)
      #expect(value.isNull == (kind == .null))
      guard asked != .null else { continue }
      let error = try failure(taking: asked, from: value)
      let expected = JSONError(value.position, .wrongKind(expected: asked, found: kind))
      #expect(error == (asked == kind ? nil : expected))
      #expect(error.map { $0.position.line == 2 && $0.position.column == 2 } ?? true)
    }
  }

  @Test(arguments: [
    ("1e400", "1e400"), ("1E-19", "1E-19"), ("9223372036854775808", "9223372036854775808"),
  ])
  func neverRoundsANumber(_ text: String, literal: String) throws {
    let value = try read(text)
    #expect(throws: JSONError(value.position, .inexactNumber(literal))) { try value.figure() }
    #expect(throws: JSONError(value.position, .inexactNumber(literal))) { try value.integer() }
    #expect(try value.number().literal == literal)
  }

  @Test(arguments: ["1.5", "0.01", "-0.5"])
  func refusesFractionsAsWholeNumbers(_ text: String) throws {
    let value = try read(text)
    #expect(throws: JSONError(value.position, .notWhole(text))) { try value.integer() }
  }

  private func failure(taking kind: JSONKind, from value: JSONValue) throws -> JSONError? {
    do throws(JSONError) {
      switch kind {
      case .null: break
      case .bool: _ = try value.bool()
      case .number: _ = try value.figure()
      case .string: _ = try value.string()
      case .array: _ = try value.array()
      case .object: _ = try value.object()
      }
      return nil
    } catch {
      return error
    }
  }
}
