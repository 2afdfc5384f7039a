import Testing

@testable import Vietnamese

struct LineWordsTests {
  @Test(arguments: [
    ("Quý III năm 2022", ["quý", "iii", "năm", "2022"]),
    ("Quý3/2022", ["quý", "3", "2022"]), ("QuýIII", ["quý", "iii"]), ("quyền", ["quyền"]),
    ("6tháng", ["6", "tháng"]), ("Quý, 6 tháng (năm)", ["quý", ",", "6", "tháng", ",", "năm"]),
    ("quy 3 nam 2022", ["quý", "3", "năm", "2022"]),
    ("nam 2022 ở đây", ["nam", "2022", "ở", "đây"]),
    (",,;", []), ("", []),
  ])
  func `takes apart`(_ line: String, _ words: [String]) {
    #expect(LineWords(line).words.map(String.init) == words)
    #expect(LineWords(line)[-1].isEmpty && LineWords(line)[words.count].isEmpty)
  }
}
