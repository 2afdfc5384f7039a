import TestSupport

/// What stands where a number should.
let numberZoo: [BookAnimal] =
  [
    "0", "-0", "9.50", "007", "+5", ".5", "-.5", "5.", "1E5", "1e-7", "1.5E+3", "1E+300", "1E-400",
    "99.969999999999999", "5.5511151231257827E-17", "123456789012345678901234567890",
    "0.1000000000000000055511151231257827",
  ].map(number)
  + [
    ("blanks around a number", " 5 ", "5"),
    ("line breaks around a number", "\n\t 5\r\n", "5"),
  ].map { BookAnimal($0, cell: "<c><v>\($1)</v></c>", "A1 number \($2)") }
  + [
    ".", "-", "+", "1,5", "1.144.000", "1 000", "--5", "5-", "1.2.3", "1E", "1E+", "E5", "0x10",
    "NaN",
    "INF", "Infinity", "nan", "1E400", "-1E99999999999999999999", "12abc", "27/27", "99%", "５", "٣",
    "TRUE", "#N/A", "Chưa rõ", "1\u{A0}000",
  ].map(noNumber)
  + [
    BookAnimal(
      "text in a cell of numbers", cell: "<c t='n'><v>Đạt</v></c>",
      "A1 text \"Đạt\"\n! BM125 A1 no number: “Đạt”"),
    BookAnimal(
      "a number of 400 digits", cell: "<c><v>\(String(repeating: "9", count: 400))</v></c>",
      """
      A1 text "\(String(repeating: "9", count: 400))"
      ! BM125 A1 no number: “\(String(repeating: "9", count: 60))…”
      """),
    BookAnimal(
      "a number of 300 digits", cell: "<c><v>\(String(repeating: "9", count: 300))</v></c>",
      "A1 number \(String(repeating: "9", count: 300))"),
    BookAnimal(
      "a long word in a cell of numbers, cut in no letter",
      cell: "<c><v>\(String(repeating: "ệ", count: 100))</v></c>",
      """
      A1 text "\(String(repeating: "ệ", count: 100))"
      ! BM125 A1 no number: “\(String(repeating: "ệ", count: 60))…”
      """),
    BookAnimal(
      "a line break within a number", cell: "<c><v>1\n2</v></c>",
      "A1 text \"1\\n2\"\n! BM125 A1 no number: “1\n2”"),
    BookAnimal(
      "more than twenty of a kind",
      BookDrawing(
        rows: (1...23).map { "<row r='\($0)'><c><v>x</v></c></row>" }.joined()),
      ((1...23).map { "A\($0) text \"x\"" } + (1...20).map { "! BM125 A\($0) no number: “x”" }
        + ["! BM129 more(3)"]).joined(separator: "\n")),
  ]

private func number(_ literal: String) -> BookAnimal {
  BookAnimal("the number \(literal)", cell: "<c><v>\(literal)</v></c>", "A1 number \(literal)")
}

private func noNumber(_ text: String) -> BookAnimal {
  BookAnimal(
    "no number: \(text)", cell: "<c><v>\(text)</v></c>",
    "A1 text \(text.debugDescription)\n! BM125 A1 no number: “\(text)”")
}
