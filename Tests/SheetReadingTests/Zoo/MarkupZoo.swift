import TestSupport

/// XML as other programs write it: prefixes, namespaces, encodings, things in between.
let markupZoo: [BookAnimal] = [
  BookAnimal("a little of everything", everything, everythingRead),
  BookAnimal(
    "a prefix on every element",
    BookDrawing(
      sheet: """
        <x:worksheet xmlns:x='\(BookDrawing.main)'><x:sheetData><x:row r='2'><x:c r='A2' t='s'>\
        <x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref='A2:B2'/>\
        </x:mergeCells></x:worksheet>
        """
    ).part(
      "xl/sharedStrings.xml",
      "<s:sst xmlns:s='\(BookDrawing.main)'><s:si><s:r><s:t>Số</s:t></s:r></s:si></s:sst>"
    ).part(
      "xl/workbook.xml",
      """
      <b:workbook xmlns:b='\(BookDrawing.main)' xmlns:rel='\(BookDrawing.office)'><b:sheets>\
      <b:sheet name='Một' sheetId='1' rel:id='rId1'/></b:sheets></b:workbook>
      """
    ).part(
      "xl/_rels/workbook.xml.rels",
      """
      <p:Relationships xmlns:p='http://schemas.openxmlformats.org/package/2006/relationships'>\
      <p:Relationship Id='rId1' Type='\(BookDrawing.office)/worksheet' \
      Target='worksheets/sheet1.xml'/></p:Relationships>
      """),
    "A2 text \"Số\"\nmerge A2:B2"),
  BookAnimal("Strict namespaces everywhere", strict, everythingRead),
  BookAnimal(
    "a root in a namespace nobody knows",
    BookDrawing(
      sheet: """
        <worksheet xmlns='urn:nobody'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>
        """),
    "A1 number 1"),
  BookAnimal(
    "no namespace at all",
    BookDrawing(
      sheet: "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"),
    "A1 number 1"),
  BookAnimal(
    "Strict rows in a Transitional sheet",
    BookDrawing(
      inSheet: """
        <sheetData xmlns='\(BookDrawing.strictMain)'><row><c><v>1</v></c></row></sheetData>
        """),
    "A1 number 1"),
  BookAnimal(
    "foreign elements under familiar names",
    cell: """
      <c r='A1'><f:v xmlns:f='urn:f'>9</f:v><v>1</v><f:is xmlns:f='urn:f'><t>x</t></f:is></c>
      """, "A1 number 1"),
  BookAnimal(
    "attributes of other namespaces under familiar names",
    cell: "<c xmlns:f='urn:f' f:r='Z9' f:t='s' f:s='7' r='A1'><v>1</v></c>", "A1 number 1"),
  BookAnimal(
    "relationship ids in a namespace of the writer's own",
    BookDrawing(cells: "<c><v>1</v></c>").part(
      "xl/workbook.xml",
      """
      <workbook xmlns='\(BookDrawing.main)' xmlns:z='urn:z'><sheets>\
      <sheet name='A' sheetId='1' z:id='rId1'/></sheets></workbook>
      """),
    "A1 number 1"),

  BookAnimal(
    "every part in UTF-16, low byte first",
    everything.rewriting { utf16($1.withoutDeclaration, bigEndian: false) }, everythingRead),
  BookAnimal(
    "every part in UTF-16, high byte first",
    everything.rewriting { utf16($1.withoutDeclaration, bigEndian: true) }, everythingRead),
  BookAnimal(
    "a UTF-8 mark before every part",
    everything.rewriting { [0xEF, 0xBB, 0xBF] + $1.utf8 }, everythingRead),
  BookAnimal(
    "line breaks and blanks between all elements",
    everything.rewriting { Array($1.replacing("><", with: ">\r\n\t  <").utf8) },
    // Of the texts only those that hold nothing but elements were touched.
    everythingRead),
  BookAnimal(
    "comments and instructions between all elements",
    everything.rewriting { Array($1.replacing("><", with: "><!-- <c r='Z9'> --><?x <v>?><").utf8) },
    everythingRead),
  BookAnimal(
    "CDATA in texts and numbers",
    BookDrawing(
      cells: "<c t='s'><v><![CDATA[0]]></v></c><c><v><![CDATA[5]]></v></c>",
      texts: "<si><t>a <![CDATA[<b> & ]]>c</t></si>"),
    "A1 text \"a <b> & c\"\nB1 number 5"),
  BookAnimal(
    "text in pieces",
    BookDrawing(
      cells: "<c><v>1<!-- một -->2<?x?>3</v></c><c t='inlineStr'><is><t>S&#x1ED1; li<!---->ệu"
        + "&amp;</t></is></c>"),
    "A1 number 123\nB1 text \"Số liệu&\""),
  BookAnimal(
    "words between elements",
    BookDrawing(inSheet: "rác<sheetData>rác<row>rác<c>rác<v>1</v>rác</c></row></sheetData>rác"),
    "A1 number 1"),
  BookAnimal(
    "elements within a value",
    cell: "<c><v>1<x>2</x>3</v><f>A1<y>+9</y></f></c>", "A1 formula A1 -> number 13"),
  BookAnimal(
    "extensions and unknown elements at every place",
    BookDrawing(
      inSheet: """
        \(extras)<sheetData>\(extras)<row>\(extras)<c>\(extras)<v>1</v>\(extras)</c>\(extras)\
        <c t='inlineStr'><is>\(extras)<t>a</t>\(extras)<r>\(extras)<t>b</t>\(extras)</r></is></c>\
        </row>\(extras)</sheetData>\(extras)<mergeCells>\(extras)<mergeCell ref='A1:A2'/>\
        </mergeCells>\(extras)
        """),
    "A1 number 1\nB1 text \"ab\"\nmerge A1:A2"),
  BookAnimal(
    "a choice of contents beside the list of sheets",
    BookDrawing(cells: "<c><v>1</v></c>").with {
      $0.beforeSheets = """
        <mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>\
        <mc:Choice Requires='x15'><sheets><sheet name='no'/></sheets></mc:Choice>\
        </mc:AlternateContent>
        """
    },
    "A1 number 1"),
]

/// One of everything: what rewritten books are made of.
private let everything = BookDrawing(
  sheets: [
    .init(
      "name='Biểu mẫu 1' state='visible'",
      xml: BookDrawing.worksheet(
        """
        <dimension ref='A1:E2'/><sheetData><row r='1'><c r='A1' t='s'><v>1</v></c>\
        <c r='C1' t='inlineStr'><is><t>Đạt</t></is></c></row><row r='2'><c r='A2'><v>9.50</v></c>\
        <c r='B2' t='b'><v>1</v></c><c r='C2' t='e'><v>#N/A</v></c><c r='D2'><f>SUM(A2:A2)</f>\
        <v>9.5</v></c><c r='E2' t='str'><f>"a"</f><v>a</v></c></row></sheetData><mergeCells>\
        <mergeCell ref='A1:B1'/></mergeCells>
        """))
  ]
).with {
  $0.texts = "<si><t>Số liệu</t></si><si><r><t>Chỉ </t></r><r><rPr><b/></rPr><t>tiêu</t></r></si>"
  $0.styles = "<cellXfs><xf numFmtId='0'/></cellXfs>"
}

private let everythingRead = """
  A1 text "Chỉ tiêu"
  C1 text "Đạt"
  A2 number 9.50
  B2 bool true
  C2 error #N/A
  D2 formula SUM(A2:A2) -> number 9.5
  E2 formula "a" -> text "a"
  merge A1:B1
  """

private let strict = everything.rewriting { _, xml in
  Array(
    xml.replacing(BookDrawing.main, with: BookDrawing.strictMain)
      .replacing(BookDrawing.office, with: BookDrawing.strictOffice).utf8)
}

/// What nobody here reads, with familiar names inside.
private let extras = """
  <extLst><ext uri='{1}'><c r='Z1'><v>9</v></c><row><c><v>9</v></c></row></ext></extLst>\
  <mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>\
  <mc:Choice Requires='x'><t>x</t><v>9</v></mc:Choice><mc:Fallback><sheetData><row r='9'/>\
  </sheetData></mc:Fallback></mc:AlternateContent><new:thing xmlns:new='urn:new'><mergeCells>\
  <mergeCell ref='A9:B9'/></mergeCells></new:thing>
  """

extension String {
  fileprivate var withoutDeclaration: String {
    guard let end = firstRange(of: "?>") else { return self }
    return String(self[end.upperBound...])
  }
}
