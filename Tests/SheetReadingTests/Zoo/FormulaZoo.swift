import TestSupport

@testable import SheetReading

/// Formulas of every kind, with their results or without.
let formulaZoo: [BookAnimal] = [
  BookAnimal(
    "formulas with results of every type",
    cell: """
      <c><f>1+1</f><v>2</v></c><c t='str'><f>"a"</f><v>a</v></c><c t='b'><f>TRUE()</f><v>1</v></c>\
      <c t='e'><f>1/0</f><v>#DIV/0!</v></c>
      """,
    """
    A1 formula 1+1 -> number 2
    B1 formula "a" -> text "a"
    C1 formula TRUE() -> bool true
    D1 formula 1/0 -> error #DIV/0!
    """),
  BookAnimal(
    "a formula without a result", cell: "<c><f>A2*2</f></c>", "A1 formula A2*2 -> nothing"),
  BookAnimal(
    "a formula with an empty number", cell: "<c><f>A2*2</f><v/></c>", "A1 formula A2*2 -> nothing"),
  BookAnimal(
    "a formula whose result is an empty text",
    cell: "<c t='str'><f>IF(A2=\"\",\"\",A2)</f><v></v></c>",
    "A1 formula IF(A2=\"\",\"\",A2) -> text \"\""),
  BookAnimal(
    "a formula that gives a text and has none", cell: "<c t='str'><f>A2</f></c>",
    "A1 formula A2 -> nothing"),
  BookAnimal("an empty formula", cell: "<c><f/><v>5</v></c>", "A1 number 5"),
  BookAnimal("an empty formula alone", cell: "<c><f></f></c>", ""),
  BookAnimal(
    "a formula behind its result", cell: "<c><v>5</v><f>A2</f></c>", "A1 formula A2 -> number 5"),
  BookAnimal(
    "signs that XML escapes", cell: "<c><f>A2&amp;\"&lt;\"&amp;B2&gt;=1</f><v>1</v></c>",
    "A1 formula A2&\"<\"&B2>=1 -> number 1"),
  BookAnimal(
    "a formula on two lines", cell: "<c><f>SUM(A2,\n  A3)</f><v>1</v></c>",
    "A1 formula SUM(A2,\n  A3) -> number 1"),
  BookAnimal(
    "formulas that nobody asked for",
    BookDrawing(cells: "<c><f>1+1</f><v>2</v></c><c><f>A1</f></c>"), wanted: [], "A1 number 2"),

  BookAnimal(
    "a shared formula", shared(row: 1, "ref='B1:B3'>A1*2") + shared(row: 2) + shared(row: 3),
    """
    B1 formula A1*2 (shared from B1) -> number 1
    B2 formula A2*2 (shared from B1) -> number 1
    B3 formula A3*2 (shared from B1) -> number 1
    """),
  BookAnimal(
    "a shared formula without its range", shared(row: 1, ">A1*2") + shared(row: 2),
    """
    B1 formula A1*2 (shared from B1) -> number 1
    B2 formula A2*2 (shared from B1) -> number 1
    """),
  BookAnimal(
    "a child before its master", shared(row: 1) + shared(row: 2, "ref='B1:B2'>A2*2"),
    """
    B1 formula A1*2 (shared from B2) -> number 1
    B2 formula A2*2 (shared from B2) -> number 1
    """),
  BookAnimal(
    "children without a master", shared(row: 1) + shared(row: 2),
    """
    B1 formula  -> number 1
    B2 formula  -> number 1
    ! BM129 B1 no such formula
    """),
  BookAnimal(
    "a group that begins anew",
    shared(row: 1, ">A1*2") + shared(row: 2) + shared(row: 3, ">A3*5") + shared(row: 4),
    """
    B1 formula A1*2 (shared from B1) -> number 1
    B2 formula A2*2 (shared from B1) -> number 1
    B3 formula A3*5 (shared from B3) -> number 1
    B4 formula A4*5 (shared from B3) -> number 1
    """),
  BookAnimal(
    "a shared formula in rows that stand backwards",
    shared(row: 3, ">A3*2") + shared(row: 2) + shared(row: 1),
    """
    B1 formula A1*2 (shared from B3) -> number 1
    B2 formula A2*2 (shared from B3) -> number 1
    B3 formula A3*2 (shared from B3) -> number 1
    """),
  BookAnimal(
    "a master that another cell takes the place of",
    shared(row: 1, ">A1*2") + shared(row: 2) + "<row r='1'><c r='B1'><v>7</v></c></row>",
    """
    B1 number 7
    B2 formula A2*2 (shared from B1) -> number 1
    ! BM124 B1 twice
    """),
  BookAnimal(
    "a shared formula without a number",
    cell: "<c><f t='shared'>A2</f><v>1</v></c><c><f t='shared'/><v>1</v></c>",
    "A1 formula A2 -> number 1\nB1 number 1"),
  BookAnimal(
    "groups with odd numbers",
    cell: """
      <c><f t='shared' si='-1'>A2</f></c><c><f t='shared' si='-1'/></c>\
      <c><f t='shared' si='4294967296'>A3</f></c><c><f t='shared' si='4294967296'/><v>1</v></c>\
      <c><f t='shared' si='x'>A4</f></c>
      """,
    """
    A1 formula A2 (shared from A1) -> nothing
    B1 formula B2 (shared from A1) -> nothing
    C1 formula A3 -> nothing
    D1 number 1
    E1 formula A4 -> nothing
    """),

  BookAnimal(
    "an array formula",
    cell: "<c><f t='array' ref='A1:B1'>A2:B2*2</f><v>1</v></c><c><v>2</v></c>",
    "A1 formula A2:B2*2 (over A1:B1) -> number 1\nB1 number 2"),
  BookAnimal(
    "an array formula without its range", cell: "<c><f t='array'>A2:B2*2</f><v>1</v></c>",
    "A1 formula A2:B2*2 -> number 1"),
  BookAnimal(
    "an array formula of a newer Excel",
    cell: "<c cm='1'><f t='array' aca='1' ref='A1'>_xlfn.UNIQUE(B1:B9)</f><v>1</v></c>",
    "A1 formula _xlfn.UNIQUE(B1:B9) (over A1) -> number 1"),
  BookAnimal(
    "a table of what-if results",
    cell: "<c><f t='dataTable' ref='A1:A3' dt2D='1' r1='B1' r2='B2'/><v>1</v></c>",
    "A1 formula (what if, over A1:A3) -> number 1"),
  BookAnimal(
    "a formula of a type nobody knows", cell: "<c><f t='x' ref='A1:A3'>A2</f><v>1</v></c>",
    "A1 formula A2 -> number 1"),
  BookAnimal(
    "a formula with an escape", cell: "<c t='str'><f>\"_x000D_\"</f><v>_x000D_</v></c>",
    "A1 formula \"\r\" -> text \"\\r\""),
]

/// `B1` and the cells below it, of the group 0. With nothing else it is a child.
private func shared(row: Int, _ master: String = ">") -> String {
  "<row r='\(row)'><c r='B\(row)'><f t='shared' si='0' \(master)</f><v>1</v></c></row>"
}

extension BookAnimal {
  fileprivate init(_ name: String, _ rows: String, _ expected: String) {
    self.init(name, BookDrawing(rows: rows), expected)
  }
}
