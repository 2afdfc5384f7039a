import Testing

@testable import Grid

struct DataValidationTests {
  @Test(
    arguments: [
      (.list, "\"Có,Không\"", ["Có", "Không"]),
      (.list, "\"Có, Không,\"", ["Có", " Không", ""]),
      (.list, "\"5\"\" giấy,A4\"", ["5\" giấy", "A4"]),
      (.list, "\"\"", [""]),
      (.list, "\"", nil),
      (.list, "$A$1:$A$3", nil),
      (.list, "", nil),
      (.custom, "\"a,b\"", nil),
    ] as [(DataValidation.Kind, String, [String]?)])
  func `values that the rule spells out`(
    _ kind: DataValidation.Kind, _ formula: String, _ values: [String]?
  ) {
    var validation = DataValidation()
    validation.kind = kind
    #expect(validation.listValues == nil)
    validation.formula1 = formula
    #expect(validation.listValues == values)
  }
}
