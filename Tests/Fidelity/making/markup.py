"""Workbooks whose XML says the same as others in ways that few programs write."""

import re

from making.animals import animal
from making.drawn import drawn, form
from making.parts import SHEET, Parts, sheet

HEAD = f'<worksheet xmlns="{SHEET}">'


def base():
    return Parts(drawn(lambda book, page: form(book, book.add_worksheet("Biểu mẫu 2"))))


def rewritten(change):
    """The form with both of its sheets changed as texts."""
    parts = base()
    for number in (1, 2):
        parts.put(sheet(number), change(parts.text(sheet(number))))
    return parts


def without_declaration(text):
    return re.sub(r"^<\?xml.*?\?>\s*", "", text)


OPEN, STRICT = "http://schemas.openxmlformats.org", "http://purl.oclc.org/ooxml"
# What Strict workbooks call otherwise, beside what comes after these words.
SPACES = {
    f"{OPEN}/spreadsheetml/2006/main": f"{STRICT}/spreadsheetml/main",
    f"{OPEN}/officeDocument/2006/relationships": f"{STRICT}/officeDocument/relationships",
    f"{OPEN}/officeDocument/2006/extended-properties": (
        f"{STRICT}/officeDocument/extendedProperties"
    ),
    f"{OPEN}/officeDocument/2006/docPropsVTypes": f"{STRICT}/officeDocument/docPropsVTypes",
    f"{OPEN}/drawingml/2006/main": f"{STRICT}/drawingml/main",
}


@animal("strict")
def strict():
    parts = base()
    for name in list(parts.bytes):
        text = parts.text(name)
        for loose, hard in SPACES.items():
            text = text.replace(loose, hard)
        parts.put(name, text)
    parts.replace("xl/workbook.xml", "<workbook ", '<workbook conformance="strict" ')
    return parts.data()


def prefixed(text, prefix="x"):
    text = re.sub(r"<(/?)(?=[A-Za-z])(?!\w+:)", rf"<\1{prefix}:", text)
    return text.replace(f'xmlns="{SHEET}"', f'xmlns:{prefix}="{SHEET}"')


@animal("prefixed elements")
def prefixes():
    parts = rewritten(prefixed)
    for name in ("xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"):
        parts.put(name, prefixed(parts.text(name)))
    return parts.data()


@animal("prefixes that change inside the sheet")
def changing_prefixes():
    def change(text):
        text = text.replace('<row r="6"', f'<ss:row xmlns:ss="{SHEET}" r="6"', 1)
        start = text.index("<ss:row")
        end = text.index("</row>", start)
        inside = text[start + 8 : end]
        inside = re.sub(r"<(/?)(c|v|f|is|t)\b", r"<\1ss:\2", inside)
        return text[: start + 8] + inside + "</ss:row>" + text[end + 6 :]

    return rewritten(change).data()


@animal("utf-16 little endian with mark")
def utf16_little():
    parts = base()
    for name in (sheet(1), "xl/sharedStrings.xml", "xl/workbook.xml"):
        text = '<?xml version="1.0" encoding="UTF-16"?>' + without_declaration(parts.text(name))
        parts.put(name, b"\xff\xfe" + text.encode("utf-16-le"))
    return parts.data()


@animal("utf-16 big endian")
def utf16_big():
    parts = base()
    for name in (sheet(1), sheet(2)):
        text = '<?xml version="1.0" encoding="UTF-16"?>' + without_declaration(parts.text(name))
        parts.put(name, b"\xfe\xff" + text.encode("utf-16-be"))
    return parts.data()


@animal("utf-8 marks and no declarations")
def marks():
    parts = base()
    for name in list(parts.bytes):
        if name.endswith(".xml"):
            parts.put(name, b"\xef\xbb\xbf" + without_declaration(parts.text(name)).encode())
    return parts.data()


@animal("comments instructions and CDATA in sheetData")
def noise():
    def change(text):
        text = text.replace(
            "<sheetData>",
            '<!-- <sheetData><row r="1"> --><sheetData>\r\n<?bieumau <row r="9"> ?>\t',
        )
        text = text.replace('<row r="5"', '<!-- <c r="D5"/> -->\n<row\n  r = "5"\t', 1)
        text = text.replace("</row><row", "</row >\n  <!----><row")
        text = text.replace("<v>27.5</v>", "<v><![CDATA[27.5]]></v>")
        text = text.replace("<v>-4</v>", "<!-- </c> --><v><!-- 1 -->-4<?p?></v>\n")
        text = text.replace(
            '<c r="D9" s="2"><v>4494051</v></c>',
            '<c r="D9" s="2"><v>4494051</v\n></c\t><!-- ">" --><?p a=">"?>',
        )
        return text.replace("</sheetData>", "<!-- hết -->\n</sheetData >")

    return rewritten(change).data()


@animal("indented with line feeds of windows")
def indented():
    def change(text):
        return re.sub(r">(?=<(?!/[vft]>))", ">\r\n    ", text)

    return rewritten(change).data()


@animal("numbers of letters inside attributes and values")
def entities():
    def change(text):
        text = text.replace('<c r="D5" s="2">', f'<c ph="&#49;" xmlns="{SHEET}" s="2" r="&#x44;5">')
        return text.replace("<v>27.5</v>", "<v>&#50;7&#x2E;5</v>")

    return rewritten(change).data()


@animal("single quotes")
def single_quotes():
    parts = base()
    for name in list(parts.bytes):
        parts.put(name, re.sub(r'="([^"\']*)"', r"='\1'", parts.text(name)))
    return parts.data()


@animal("cells without r")
def no_cell_places():
    """Every cell stands where those before it leave it: the gaps of row 11 are filled."""

    def change(text):
        text = text.replace('<c r="B11"', '<c r="A11"/><c r="B11"').replace(
            '<c r="D11"', '<c r="C11"/><c r="D11"'
        )
        return re.sub(r'<c r="[A-Z]+\d+"', "<c", text)

    return rewritten(change).data()


@animal("rows and cells without r")
def no_places():
    def change(text):
        text = text.replace('<c r="B11"', '<c r="A11"/><c r="B11"').replace(
            '<c r="D11"', '<c r="C11"/><c r="D11"'
        )
        text = re.sub(r'<c r="[A-Z]+\d+"', "<c", text)
        text = text.replace('<row r="3"', "<row/><row").replace('<row r="13"', "<row></row><row")
        return re.sub(r'<row r="\d+"', "<row", text)

    return rewritten(change).data()


@animal("some places named and others not")
def some_places():
    def change(text):
        for cell in ("B5", "C5", "E5", "D6", "B9"):
            text = text.replace(f'<c r="{cell}"', "<c", 1)
        return text.replace('<row r="6"', "<row", 1).replace('<row r="7" spans="1:6"', "<row", 1)

    return rewritten(change).data()


@animal("no dimension")
def no_dimension():
    return rewritten(lambda text: re.sub(r"<dimension[^>]*/>", "", text)).data()


@animal("dimension too small")
def small_dimension():
    return rewritten(
        lambda text: re.sub(r'<dimension ref="[^"]*"', '<dimension ref="A1"', text)
    ).data()


@animal("no sheetData at all")
def no_data():
    parts = base()
    parts.put(
        sheet(1),
        HEAD + '<sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col '
        'min="1" max="1" width="9"/></cols><pageMargins left="0.7" right="0.7" top="0.75" '
        'bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
    )
    return parts.data()


@animal("empty worksheet element")
def no_children():
    parts = base()
    parts.put(sheet(1), f"<worksheet xmlns='{SHEET}' />")
    return parts.data()


@animal("empty sheetData in its two shapes")
def empty_data():
    parts = base()
    parts.put(sheet(1), HEAD + "<sheetData/></worksheet>")
    parts.put(sheet(2), HEAD + '<dimension ref="A1"/><sheetData>\n</sheetData></worksheet>')
    return parts.data()


@animal("empty rows in their shapes")
def empty_rows():
    def change(text):
        rows = (
            '<row r="14"/><row r="15" ht="30" customHeight="1"/><row r="16"></row>'
            '<row r="18" s="1" customFormat="1" /><row r="20" hidden="1">\n</row>'
        )
        return text.replace("</sheetData>", rows + "</sheetData>")

    return rewritten(change).data()


@animal("rows and columns with styles of their own")
def styled_rows():
    """What is put into an empty place should look as the row or the column does."""

    def change(text):
        text = text.replace(
            '<row r="9" spans="1:6"', '<row r="9" spans="1:6" s="3" customFormat="1"'
        )
        # Its style is the first of all, and yet its own.
        text = text.replace('<row r="8" spans="1:6"', '<row r="8" spans="1:6" customFormat="1"')
        return re.sub(
            r"<cols>.*?</cols>",
            '<cols><col min="2" max="2" width="40" customWidth="1" '
            'style="1"/><col min="7" max="9" width="9" style="3"/></cols>',
            text,
        )

    return rewritten(change).data()


@animal("cells beyond the last column")
def too_far():
    """Nobody sees them, and they stay."""

    def change(text):
        return text.replace('</row><row r="4"', '<c r="XFE3"><v>1</v></c></row><row r="4"')

    return rewritten(change).data()


@animal("rows out of order")
def unordered():
    """Not allowed by the standard, and yet opened by Excel's rivals."""

    def change(text):
        rows = re.findall(r"<row .*?</row>", text)
        return text.replace(rows[3] + rows[4], rows[4] + rows[3])

    return rewritten(change).data()


@animal("long numbers of styles and spans")
def spans():
    def change(text):
        text = text.replace('spans="1:6"', 'spans="4:4 1:2"', 1)
        return text.replace('spans="1:6"', 'spans="1:5"', 2)

    return rewritten(change).data()


@animal("no shared strings and no styles")
def no_strings():
    parts = base()
    inline = '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">Số </t></r><r><t>liệu</t></r>'
    rows = (
        f"<row r='1'>{inline}</is></c><c r='B1'><v>1</v></c><c r='C1' t='inlineStr'><is/></c>"
        "<c r='D1' t='str'><v>a</v></c><c r='E1' t='inlineStr'/><c r='F1'/></row>"
    )
    for number in (1, 2):
        parts.put(sheet(number), f"{HEAD}<sheetData>{rows}</sheetData></worksheet>")
    for name in ("sharedStrings", "styles"):
        del parts.bytes[f"xl/{name}.xml"]
        parts.substitute("xl/_rels/workbook.xml.rels", f'<Relationship [^>]*{name}.xml"/>', "")
        parts.substitute("[Content_Types].xml", f'<Override PartName="/xl/{name}.xml"[^>]*/>', "")
    return parts.data()


@animal("sheets in alternate content")
def alternate_content():
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

    def change(text):
        choice = (
            f'<mc:AlternateContent xmlns:mc="{compatibility}"><mc:Choice Requires="zz" '
            'xmlns:zz="urn:zz"><sheetData><row r="99"><c r="Z99"><v>9</v></c></row>'
            "</sheetData></mc:Choice><mc:Fallback><zz/></mc:Fallback></mc:AlternateContent>"
        )
        return text.replace("<pageMargins", choice + "<pageMargins")

    return rewritten(change).data()
