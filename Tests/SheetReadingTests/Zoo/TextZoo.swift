import TestSupport

@testable import SheetReading

/// Texts: shared, in their cells, in pieces, with escapes and blanks, and those that are missing.
let textZoo: [BookAnimal] =
  ["-1", "1", "4294967296", "99999999999999999999", "một", "0.0", "0x0", "NaN"].map {
    BookAnimal(
      "text number \($0)", cell: "<c t='s'><v>\($0)</v></c>", texts: "<si><t>x</t></si>",
      "! BM122 A1 no such text “\($0)”")
  }
  + [" 0 ", "\n0\n", "+0", "-0", "000"].map {
    BookAnimal(
      "text number \($0.debugDescription)", cell: "<c t='s'><v>\($0)</v></c>",
      texts: "<si><t>x</t></si>", "A1 text \"x\"")
  }
  + [
    BookAnimal(
      "texts without their part", BookDrawing(cells: "<c t='s'><v>0</v></c>"),
      "! BM122 A1 no such text “0”"),
    BookAnimal(
      "a formula whose text is missing", cell: "<c t='s'><f>A2</f><v>7</v></c>",
      "A1 formula A2 -> nothing\n! BM122 A1 no such text “7”"),
    BookAnimal(
      "empty texts", fourTexts("<si/><si><t/></si><si><t></t></si><si><r/></si>"),
      """
      A1 text ""
      B1 text ""
      C1 text ""
      D1 text ""
      """),
    BookAnimal(
      "pieces, how they sound, and what else texts hold",
      fourTexts(
        """
        <si><r><rPr><b/><sz val='9'/></rPr><t>CC</t></r><r><t xml:space='preserve'>HC </t></r></si>\
        <si><t>課</t><rPh sb='0' eb='1'><t>か</t></rPh><phoneticPr fontId='1'/></si>\
        <si><r><t>a</t><rPh><t>x</t></rPh></r><t>b</t><r><t>c</t><t>d</t></r></si>\
        <si><extLst><ext><t>x</t></ext></extLst><t>y</t></si>
        """),
      """
      A1 text "CCHC "
      B1 text "課"
      C1 text "abcd"
      D1 text "y"
      """),
    BookAnimal(
      "pieces with their fonts, where they are asked for",
      BookDrawing(
        cells: """
          <c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='inlineStr'><is><r><t>a</t></r><r><rPr>\
          <i/></rPr><t>b</t></r></is></c>
          """,
        texts: """
          <si><r><rPr><b/></rPr><t>CC</t></r><r><t>HC</t></r></si><si><r><t>a</t></r><r><t>b</t></r>\
          </si>
          """),
      wanted: .richText,
      """
      A1 text "CCHC" in pieces ["CC*", "HC"]
      B1 text "ab"
      C1 text "ab" in pieces ["a", "b*"]
      """),
    BookAnimal(
      "counts of texts that lie",
      fourTexts("<si><t>a</t></si><si/><si/><si/>").part(
        "xl/sharedStrings.xml",
        """
        <sst xmlns='\(BookDrawing.main)' count='-1' uniqueCount='99999999999999999999'>\
        <si><t>a</t></si><si><t>b</t></si><si><t>c</t></si><si><t>d</t></si></sst>
        """),
      """
      A1 text "a"
      B1 text "b"
      C1 text "c"
      D1 text "d"
      """),
    BookAnimal(
      "something else where texts should be",
      fourTexts("").part("xl/sharedStrings.xml", "<html><si><t>x</t></si></html>"),
      """
      ! BM122 A1 no such text “0”
      ! BM122 B1 no such text “1”
      ! BM122 C1 no such text “2”
      ! BM122 D1 no such text “3”
      """),
    BookAnimal(
      "an empty list of texts", cell: "<c t='s'><v>0</v></c>", texts: "",
      "! BM122 A1 no such text “0”"),

    BookAnimal("a text in its cell", cell: inline("<t>Số liệu</t>"), "A1 text \"Số liệu\""),
    BookAnimal(
      "a text in its cell, in pieces", cell: inline("<r><t>Số</t></r><r><t> liệu</t></r>"),
      "A1 text \"Số liệu\""),
    BookAnimal(
      "a text in its cell, and how it sounds", cell: inline("<t>課</t><rPh><t>か</t></rPh>"),
      "A1 text \"課\""),
    BookAnimal("nothing in a text's cell", cell: inline(""), "A1 text \"\""),
    BookAnimal("an element of no text", cell: "<c t='inlineStr'><is/></c>", "A1 text \"\""),
    BookAnimal("a text without its type", cell: "<c><is><t>5</t></is></c>", "A1 text \"5\""),
    BookAnimal(
      "a text under another type", cell: "<c t='s'><is><t>5</t></is></c>", "A1 text \"5\""),
    BookAnimal(
      "a text in a value", cell: "<c t='inlineStr'><v>5</v></c>", "A1 text \"5\""),
    BookAnimal("a text that is a number", cell: inline("<t>007</t>"), "A1 text \"007\""),
    BookAnimal("a text that is a formula", cell: inline("<t>=1+1</t>"), "A1 text \"=1+1\""),

    BookAnimal(
      "line breaks of all kinds", cell: result("a\nb\r\nc&#13;d&#10;e_x000D_\nf"),
      #"A1 text "a\nb\nc\rd\ne\r\nf""#),
    BookAnimal("an escaped letter", cell: result("_x0041_ _x1EC7_"), "A1 text \"A ệ\""),
    BookAnimal("an escape of an escape", cell: result("_x005F_x0041_"), "A1 text \"_x0041_\""),
    BookAnimal("a pair of surrogates", cell: result("_xD83D__xDE00_"), "A1 text \"😀\""),
    BookAnimal(
      "halves of a pair", cell: result("_xD83D_ _xDE00_"), "A1 text \"_xD83D_ _xDE00_\""),
    BookAnimal(
      "what only resembles an escape", cell: result("_x41_ _X0041_ _x00G1_ _x0041 x0041_"),
      "A1 text \"_x41_ _X0041_ _x00G1_ _x0041 x0041_\""),
    BookAnimal(
      "an escape that two pieces make", cell: inline("<r><t>_x00</t></r><r><t>41_</t></r>"),
      "A1 text \"_x0041_\""),
    BookAnimal(
      "a control character", cell: result("_x0001__x0000_"), #"A1 text "\u{01}\0""#),
    BookAnimal(
      "blanks that count", cell: inline("<t xml:space='preserve'>  a  </t>"), "A1 text \"  a  \""),
    BookAnimal("blanks of which nobody says so", cell: inline("<t>  a\t</t>"), #"A1 text "  a\t""#),
    BookAnimal("a text of blanks", cell: inline("<t> </t>"), "A1 text \" \""),
    BookAnimal(
      "a no-break space", cell: inline("<t>\u{A0}1\u{A0}</t>"), "A1 text \"\u{A0}1\u{A0}\""),
    BookAnimal(
      "letters with their marks apart", cell: inline("<t>e\u{302}\u{323}</t>"),
      "A1 text \"e\u{302}\u{323}\""),
    BookAnimal(
      "the longest text of Excel",
      cell: inline("<t>\(String(repeating: "ệ", count: 32_767))</t>"),
      "A1 text \"\(String(repeating: "ệ", count: 32_767))\""),
  ]

private func fourTexts(_ texts: String) -> BookDrawing {
  BookDrawing(cells: (0..<4).map { "<c t='s'><v>\($0)</v></c>" }.joined(), texts: texts)
}

private func inline(_ content: String) -> String {
  "<c t='inlineStr'><is>\(content)</is></c>"
}

private func result(_ text: String) -> String {
  "<c t='str'><v>\(text)</v></c>"
}
