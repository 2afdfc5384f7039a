import TestSupport

/// Values of every other type, and values that are not there.
let valueZoo: [BookAnimal] =
  ["1", "true", "TRUE", "True", "on", " 1 "].map {
    BookAnimal("yes as “\($0)”", cell: "<c t='b'><v>\($0)</v></c>", "A1 bool true")
  }
  + ["0", "false", "FALSE", "off"].map {
    BookAnimal("no as “\($0)”", cell: "<c t='b'><v>\($0)</v></c>", "A1 bool false")
  }
  + ["2", "-1", "yes", "Có", "1.0", "00"].map {
    BookAnimal(
      "neither yes nor no: \($0)", cell: "<c t='b'><v>\($0)</v></c>",
      "A1 text \"\($0)\"\n! BM125 A1 no boolean: “\($0)”")
  }
  + [
    "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!",
    "#CALC!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!", "#BUSY!", "#CONNECT!", "Err:502", "42",
  ].map { BookAnimal("the error \($0)", cell: "<c t='e'><v>\($0)</v></c>", "A1 error \($0)") }
  + ["", "t='n'", "t='s'", "t='b'", "t='e'", "t='d'", "t='str'", "t='inlineStr'", "t='x'"].map {
    BookAnimal("no value, \($0.isEmpty ? "no type" : $0)", cell: "<c \($0)/>", "")
  }
  + ["", "t='n'", "t='s'", "t='b'", "t='e'", "t='d'"].flatMap { type in
    ["<v/>", "<v></v>", "<v> \n</v>"].map {
      BookAnimal(
        "an empty value \($0.debugDescription), \(type.isEmpty ? "no type" : type)",
        cell: "<c \(type)>\($0)</c>", texts: "<si><t>x</t></si>", "")
    }
  }
  + [
    BookAnimal("an empty result", cell: "<c t='str'><v/></c>", "A1 text \"\""),
    BookAnimal("a result of blanks", cell: "<c t='str'><v> \n</v></c>", "A1 text \" \\n\""),
    BookAnimal("a type in capitals", cell: "<c t='B'><v>1</v></c>", "A1 bool true"),
    BookAnimal("a type that says nothing", cell: "<c t=''><v>1</v></c>", "A1 number 1"),
    BookAnimal(
      "a type nobody knows", cell: "<c t='x'><v>1</v></c><c t='số'><v>Đạt</v></c>",
      """
      A1 text "1"
      B1 text "Đạt"
      ! BM125 A1 no known type: “1”
      ! BM125 B1 no known type: “Đạt”
      """),
    BookAnimal("a date as a number of days", cell: "<c t='d'><v>44927</v></c>", "A1 date 44927"),
    BookAnimal(
      "no date", cell: "<c t='d'><v>hôm qua</v></c>",
      "A1 text \"hôm qua\"\n! BM125 A1 no date: “hôm qua”"),
    BookAnimal(
      "two values in a cell", cell: "<c><v>1</v><v>2</v></c><c><v>3</v><v/></c>",
      "A1 number 2\nB1 number 3\n! BM124 A1 twice"),
    BookAnimal(
      "a value and a text of its own",
      cell: "<c t='inlineStr'><v>1</v><is><t>một</t></is></c>",
      "A1 text \"một\"\n! BM124 A1 twice"),
    BookAnimal(
      "two formulas in a cell", cell: "<c><f>A2</f><f>A3</f><v>1</v></c>",
      "A1 formula A3 -> number 1\n! BM124 A1 twice"),
    BookAnimal(
      "numbers of metadata", cell: "<c cm='1' vm='99999999999' ph='1'><v>5</v></c>", "A1 number 5"),
  ]
  + ["1", "true", "on", "TRUE", " 1"].map { spelling in
    BookAnimal(
      "dates from 1904 as “\(spelling)”",
      BookDrawing(cells: "").with { $0.beforeSheets = "<workbookPr date1904='\(spelling)'/>" },
      spelling == " 1" ? "" : "dates from 1904")
  }
  + ["0", "false", "off", "", "2"].map { spelling in
    BookAnimal(
      "dates not from 1904 as “\(spelling)”",
      BookDrawing(cells: "").with { $0.beforeSheets = "<workbookPr date1904='\(spelling)'/>" }, "")
  }
