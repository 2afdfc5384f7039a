import JSON
import Reporting
import Testing
import Vocabulary

@testable import Forms

@Suite struct FormDescriptionReaderTests {
  private func read(_ text: String) throws(LibraryError) -> FormDescription {
    try FormDescriptionReader.read(
      Drawn.json(text, named: "form.json"), folder: "kon-tum-2024", levels: Drawn.levels)
  }

  @Test func `reads every field`() throws {
    let form = try read(
      """
      {"id": "kon-tum-2024", "title": "Biểu mẫu", "province": "Kon Tum", "issuer": "Sở Nội vụ",
       "basis": ["Công văn số 1", "Kế hoạch số 2"], "levels": ["so", "tinh"],
       "periods": ["quarter", "nineMonths", "year"],
       "columns": [{"heading": "Số liệu", "levels": ["so"]},
                   {"heading": "Cấp tỉnh", "levels": ["tinh"], "name": "province"}]}
      """)
    #expect(
      form
        == FormDescription(
          id: "kon-tum-2024", file: "form.json", title: "Biểu mẫu", province: "Kon Tum",
          issuer: "Sở Nội vụ",
          basis: ["Công văn số 1", "Kế hoạch số 2"], levels: [Level("so"), Level("tinh")],
          periods: [.quarter, .nineMonths, .year],
          columns: [
            .init(heading: "Số liệu", levels: [Level("so")]),
            .init(heading: "Cấp tỉnh", levels: [Level("tinh")], name: .province),
          ]))
  }

  @Test(arguments: ["{}", #"{"id":"kon-tum-2024","issuer":null,"title":null,"levels":null}"#])
  func `what is left out is left to the template`(_ text: String) throws {
    #expect(try read(text) == FormDescription(id: "kon-tum-2024", file: "form.json"))
  }

  @Test func `without a file the folder's name is all that is known`() throws {
    #expect(
      try FormDescriptionReader.read(nil, folder: "Kon Tum", levels: Drawn.levels)
        == FormDescription(id: "Kon Tum"))
  }

  @Test(
    arguments: [
      (#""id":"kon-tum""#, .foreignID("kon-tum", folder: "kon-tum-2024"), "id"),
      (#""title":"  ""#, .missingValue, "title"),
      (#""basis":[""]"#, .missingValue, "basis"),
      (#""basis":["x","x"]"#, .repeated("x"), "basis"),
      (#""levels":["so","quan"]"#, .unknownLevel("quan", known: known), "levels"),
      (#""levels":["so","so"]"#, .repeated("so"), "levels"),
      (
        #""periods":["quater"]"#,
        .unknownValue("quater", known: ["month", "quarter", "half", "nineMonths", "year"]),
        "periods"
      ),
      (#""columns":[{"heading":"","levels":["so"]}]"#, .missingValue, "heading"),
      (#""columns":[{"heading":"A","levels":["q"]}]"#, .unknownLevel("q", known: known), "levels"),
      (#""columns":[{"heading":"A"},{"heading":"A","name":"x"}]"#, .repeated("A"), "heading"),
      (
        #""columns":[{"heading":"Số liệu"},{"heading":"SỐ LIỆU ","name":"x"}]"#,
        .repeated("SỐ LIỆU"), "heading"
      ),
      (#""columns":[{"heading":"A"},{"heading":"B"}]"#, .repeated("value"), "columns"),
      (
        #""columns":[{"heading":"A","name":"x"},{"heading":"B","name":"x"}]"#, .repeated("x"),
        "name"
      ),
      (#""columns":[{"heading":"A","name":"Tỉnh"}]"#, .malformed("Tỉnh", .id), "name"),
    ] as [(String, LibraryError.Reason, String)])
  func `refuses a field, with its line`(
    _ field: String, _ expected: LibraryError.Reason, _ key: String
  ) {
    let error = refused { () throws(LibraryError) in try read("{\n\(field)}") }
    #expect(error?.reason == expected)
    #expect(error?.place == LibraryPlace(file: "form.json", line: 2, field: .key(key)))
  }

  @Test(
    arguments: [
      (
        #""levels":["so","xa"],"columns":[{"heading":"A","levels":["so"]}]"#,
        .levelWithoutColumn(Level("xa")), "levels"
      ),
      (
        #""levels":["so"],"columns":[{"heading":"A","levels":["so","xa"]}]"#,
        .columnOfForeignLevel(Level("xa")), "levels"
      ),
    ] as [(String, LibraryError.Reason, String)])
  func `levels and columns have to agree`(
    _ fields: String, _ expected: LibraryError.Reason, _ key: String
  ) {
    let error = refused { () throws(LibraryError) in try read("{\n\(fields)}") }
    #expect(error?.reason == expected)
    #expect(error?.place == LibraryPlace(file: "form.json", line: 2, field: .key(key)))
  }

  @Test(arguments: [
    #""levels":["so","xa"],"columns":[{"heading":"A"}]"#,
    #""levels":["so","tinh"],"columns":[{"heading":"A"},{"heading":"B","name":"x","levels":["tinh"]}]"#,
    #""levels":["so","tinh"],"columns":[{"heading":"B","name":"x","levels":["tinh"]}]"#,
    #""columns":[{"heading":"A","levels":["so"]}]"#,
  ])
  func `the main column may leave open whom it is for`(_ fields: String) throws {
    #expect(try !read("{\(fields)}").columns.isEmpty)
  }

  @Test(arguments: [
    (#"{"tilte":"x"}"#, "tilte"), (#"{"columns":[{"header":"x"}]}"#, "header"),
  ])
  func `an unknown field is no field left out`(_ text: String, _ key: String) {
    guard
      case .json(let error) = refusal({ () throws(LibraryError) in try read(text) }),
      case .unknownKey(key, _) = error.reason
    else {
      Issue.record("the field is accepted")
      return
    }
  }

  private static let known = ["tinh", "so", "huyen", "xa"]
}
