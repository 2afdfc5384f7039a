import Testing
import Vocabulary

@testable import Vietnamese

struct ShiftedFigureTests {
  @Test(
    arguments: [
      ("0.36", 2, "36"), ("0.9997", 2, "99.97"), ("36", 2, "3600"), ("1.20", 3, "1200"),
      ("5000000", -6, "5"), ("500", -3, "0.5"), ("-1.5", 1, "-15"), ("0", 12, "0"),
      ("9.223372036854775807", 18, "9223372036854775807"),
      ("9223372036854775807", 1, nil), ("0.000000000000000001", -1, nil), ("1", -19, nil),
      ("1000", -20, "0.00000000000000001"), ("7", 0, "7"),
    ] as [(String, Int, String?)])
  func `moves the point`(_ text: String, _ power: Int, _ expected: String?) {
    #expect(figure(text).shifted(by: power)?.description == expected)
  }
}
