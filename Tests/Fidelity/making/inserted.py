"""Workbooks of XlsxWriter with parts and elements put in by hand that only Excel writes."""

import struct

from making.animals import animal
from making.compound import compound
from making.drawn import drawn, form
from making.parts import DECLARATION, EXCEL_TYPE, OFFICE_TYPE, RELATION, SHEET, Parts, sheet
from making.pictures import png, printer_settings

X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"
XM = "http://schemas.microsoft.com/office/excel/2006/main"
TEXT = "xmlns='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office' "
TEXT += "xmlns:x='urn:schemas-microsoft-com:office:excel'"


def base(*more):
    """The plain form with further sheets of these names."""

    def draw(book, page):
        for name in more:
            form(book, book.add_worksheet(name))

    return Parts(drawn(draw))


@animal("x14 validations in extLst")
def x14_validations():
    parts = base("Danh mục")
    parts.in_sheet(
        1,
        f"""<extLst><ext uri="{{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}}" \
xmlns:x14="{X14}"><x14:dataValidations xmlns:xm="{XM}" count="1" disablePrompts="0">\
<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" \
error="Chọn trong danh mục"><x14:formula1><xm:f>'Danh mục'!$B$5:$B$7</xm:f></x14:formula1>\
<xm:sqref>D5:D10 F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>""",
    )
    return parts.data()


@animal("x14 conditional formats and unknown ext")
def x14_formats():
    parts = base("Ngưỡng")
    parts.in_sheet(
        1,
        f"""<extLst><ext uri="{{78C0D931-6437-407d-A8EE-F0AAD7539E65}}" \
xmlns:x14="{X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="{XM}">\
<x14:cfRule type="iconSet" priority="1" id="{{F3A5F1A2-0001-4000-8000-000000000001}}">\
<x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo>\
<x14:cfvo type="num"><xm:f>Ngưỡng!$D$5</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>90</xm:f>\
</x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="1"/>\
<x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>D5:D10</xm:sqref>\
</x14:conditionalFormatting></x14:conditionalFormattings></ext>\
<ext uri="{{00000000-1111-2222-3333-444444444444}}" xmlns:vn="urn:vn:tuong-lai">\
<vn:mới kiểu="chưa ai biết"> <!-- giữ nguyên --> <vn:a/>&#x9;&#10;</vn:mới></ext></extLst>""",
    )
    return parts.data()


PERSON = "{11111111-2222-4333-8444-555555555555}"


@animal("threaded comments")
def threaded_comments():
    def draw(book, page):
        page.write_comment(
            "D5",
            "[Threaded comment]\n\nComment: Số này đã đúng chưa?",
            {"author": "tc={AAAAAAAA-0000-4000-8000-000000000001}"},
        )

    parts = Parts(drawn(draw))
    space = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    kind = "http://schemas.microsoft.com/office/2017/10/relationships"
    parts.add(
        "xl/threadedComments/threadedComment1.xml",
        f"""{DECLARATION}\
<ThreadedComments xmlns="{space}"><threadedComment ref="D5" dT="2022-09-20T03:04:05.67" \
personId="{PERSON}" id="{{AAAAAAAA-0000-4000-8000-000000000001}}"><text>Số này đã đúng chưa?</text>\
</threadedComment><threadedComment ref="D5" dT="2022-09-20T04:00:00.00" personId="{PERSON}" \
id="{{AAAAAAAA-0000-4000-8000-000000000002}}" parentId="{{AAAAAAAA-0000-4000-8000-000000000001}}">\
<text>Đã kiểm tra &amp; đúng</text></threadedComment></ThreadedComments>""",
        EXCEL_TYPE + "threadedcomments+xml",
    )
    parts.relate_sheet(1, f"{kind}/threadedComment", "../threadedComments/threadedComment1.xml")
    parts.add(
        "xl/persons/person.xml",
        f"""{DECLARATION}<personList xmlns="{space}">\
<person displayName="Nguyễn Văn A" id="{PERSON}" userId="a@soct.gov.vn" providerId="None"/>\
</personList>""",
        EXCEL_TYPE + "person+xml",
    )
    parts.relate("xl/workbook.xml", f"{kind}/person", "persons/person.xml")
    return parts.data()


@animal("notes with pictures")
def notes_with_pictures():
    parts = Parts(drawn(lambda book, page: page.write_comment("D5", "ảnh ở nền")))
    vml = "xl/drawings/vmlDrawing1.vml"
    parts.add("xl/media/image9.png", png((90, 0, 90)))
    parts.default("png", "image/png")
    name = parts.relate(vml, "image", "../media/image9.png")
    parts.substitute(
        vml,
        r"<v:fill [^>]*/>",
        f'<v:fill o:relid="{name}" o:title="nền" recolor="t" type="frame"/>',
    )
    return parts.data()


@animal("printer settings")
def printer():
    parts = base("Biểu mẫu 2")
    parts.default("bin", OFFICE_TYPE + "spreadsheetml.printerSettings")
    for number in (1, 2):
        parts.add(f"xl/printerSettings/printerSettings{number}.bin", printer_settings())
        name = parts.relate_sheet(
            number, "printerSettings", f"../printerSettings/printerSettings{number}.bin"
        )
        parts.replace(sheet(number), "<worksheet ", f'<worksheet xmlns:pr="{RELATION}" ')
        parts.in_sheet(number, f'<pageSetup paperSize="9" orientation="portrait" pr:id="{name}"/>')
    return parts.data()


@animal("external links")
def external_links():
    parts = base()
    kind = OFFICE_TYPE + "spreadsheetml.externalLink+xml"
    parts.add(
        "xl/externalLinks/externalLink1.xml",
        f"""{DECLARATION}<externalLink xmlns="{SHEET}">\
<externalBook xmlns:r="{RELATION}" r:id="rId1"><sheetNames><sheetName val="Quý II"/></sheetNames>\
<sheetDataSet><sheetData sheetId="0"><row r="5"><cell r="D5"><v>35</v></cell></row></sheetData>\
</sheetDataSet></externalBook></externalLink>""",
        kind,
    )
    parts.relate(
        "xl/externalLinks/externalLink1.xml",
        "externalLinkPath",
        "file:///D:/b%C3%A1o%20c%C3%A1o/quy-2.xlsx",
        external=True,
    )
    name = parts.relate("xl/workbook.xml", "externalLink", "externalLinks/externalLink1.xml")
    parts.in_workbook(
        f'<externalReferences><externalReference r:id="{name}"/></externalReferences>'
    )
    parts.replace(
        sheet(1),
        '<c r="F5"><f>D5*2</f><v>76</v></c>',
        "<c r=\"F5\"><f>D5+'[1]Quý II'!$D$5</f><v>73</v></c>",
    )
    return parts.data()


@animal("check boxes as controls")
def controls():
    parts = base()
    parts.add(
        "xl/ctrlProps/ctrlProp1.xml",
        f"""{DECLARATION}<formControlPr xmlns="{X14}" \
objectType="CheckBox" checked="Checked" fmlaLink="$D$8" lockText="1" noThreeD="1"/>""",
        EXCEL_TYPE + "controlproperties+xml",
    )
    control = parts.relate_sheet(1, "ctrlProp", "../ctrlProps/ctrlProp1.xml")
    parts.default("vml", OFFICE_TYPE + "vmlDrawing")
    parts.add(
        "xl/drawings/vmlDrawing7.vml",
        f"""<xml {TEXT.replace("xmlns=", "xmlns:v=")}>
 <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
 <v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe">
  <v:stroke joinstyle="miter"/></v:shapetype>
 <v:shape id="_x0000_s1025" type="#_x0000_t201" style='position:absolute;margin-left:360pt;
  margin-top:90pt;width:100pt;height:18pt;z-index:1' filled="f" stroked="f" o:insetmode="auto">
  <v:textbox><div style='text-align:left'>Đã đối thoại<br></div></v:textbox>
  <x:ClientData ObjectType="Checkbox"><x:Anchor>7, 0, 6, 0, 9, 0, 7, 0</x:Anchor>
   <x:FmlaLink>$D$8</x:FmlaLink><x:Checked>1</x:Checked></x:ClientData>
 </v:shape></xml>""".replace("<br>", ""),
    )
    drawing = parts.relate_sheet(1, "vmlDrawing", "../drawings/vmlDrawing7.vml")
    parts.in_sheet(1, f'<legacyDrawing r:id="{drawing}"/>')
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    drawn_at = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    parts.replace(
        sheet(1),
        "</worksheet>",
        f"""<mc:AlternateContent xmlns:mc="{compatibility}">\
<mc:Choice xmlns:x14="{X14}" Requires="x14"><controls><mc:AlternateContent><mc:Choice \
Requires="x14"><control shapeId="1025" r:id="{control}" name="Check Box 1"><controlPr \
defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from>\
<xdr:col xmlns:xdr="{drawn_at}">7</xdr:col><xdr:colOff xmlns:xdr="{drawn_at}">0</xdr:colOff>\
<xdr:row xmlns:xdr="{drawn_at}">6</xdr:row><xdr:rowOff xmlns:xdr="{drawn_at}">0</xdr:rowOff>\
</from><to><xdr:col xmlns:xdr="{drawn_at}">9</xdr:col><xdr:colOff xmlns:xdr="{drawn_at}">0\
</xdr:colOff><xdr:row xmlns:xdr="{drawn_at}">7</xdr:row><xdr:rowOff xmlns:xdr="{drawn_at}">0\
</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls>\
</mc:Choice></mc:AlternateContent></worksheet>""",
    )
    return parts.data()


def beside(parts, cells):
    """Column H gets these cells, one in each row from 5."""
    for row, cell in enumerate(cells, start=5):
        parts.substitute(sheet(1), rf'(<row r="{row}".*?)(</row>)', rf"\1{cell}\2")


@animal("shared formulas")
def shared_formulas():
    parts = base()
    beside(
        parts,
        [
            '<c r="H5" s="2"><f t="shared" ref="H5:H8" si="0">D5*10+$D$9+D$5</f><v>380</v></c>',
            '<c r="H6" s="2"><f t="shared" si="0"/><v>275</v></c>',
            '<c r="H7"><f t="shared" si="0"></f><v>-40</v></c>',
            '<c r="H8" s="1"><f t="shared" si="0"/><v>10</v></c>',
            '<c r="H9" t="str"><f t="shared" ref="H9:J9" si="7">IF(D9&gt;0,"A1 &amp; B2",D9)</f>'
            '<v>A1 &amp; B2</v></c><c r="I9" t="str"><f t="shared" si="7"/><v>A1 &amp; B2</v></c>'
            '<c r="J9" t="str"><f t="shared" si="7"/><v>A1 &amp; B2</v></c>',
        ],
    )
    # Written by some programs: a child whose own text is there too, which counts for nothing.
    parts.replace(
        sheet(1),
        '<c r="I9" t="str"><f t="shared" si="7"/>',
        '<c r="I9" t="str"><f t="shared" si="7">IF(E9&gt;0,"A1 &amp; B2",E9)</f>',
    )
    return parts.data()


@animal("data table what if")
def data_table():
    parts = base()
    beside(
        parts,
        [
            '<c r="H5"><f>F5</f><v>76</v></c><c r="I5"><v>1</v></c>',
            '<c r="H6"><v>10</v></c>'
            '<c r="I6"><f t="dataTable" ref="I6:I8" dt2D="0" dtr="0" r1="D5"/>'
            "<v>20</v></c>",
            '<c r="H7"><v>20</v></c><c r="I7"><v>40</v></c>',
            '<c r="H8"><v>30</v></c><c r="I8"><v>60</v></c>',
        ],
    )
    return parts.data()


def chained(parts, entries):
    parts.add(
        "xl/calcChain.xml",
        f'{DECLARATION}<calcChain xmlns="{SHEET}">{entries}</calcChain>',
        OFFICE_TYPE + "spreadsheetml.calcChain+xml",
    )
    parts.relate("xl/workbook.xml", "calcChain", "calcChain.xml")
    return parts.data()


@animal("calculation chain with and without i")
def calculation_chain():
    entries = (
        '<c r="F6" i="1" l="1"/><c r="F5"/><c r="D11"/><c r="F6" i="2"/>'
        '<c r="F5" s="1"/><c r="D11" i="2" a="1"/>'
    )
    return chained(base("Biểu mẫu 2"), entries)


@animal("calculation chain of one formula")
def short_chain():
    parts = base()
    for cell in ("<f>D5*2</f>", "<f>SUM(D5:D7)</f>"):
        parts.replace(sheet(1), cell, "")
    return chained(parts, '<c r="F6" i="1"/>')


@animal("full calculation already asked for")
def calculation_asked():
    parts = base()
    parts.substitute(
        "xl/workbook.xml",
        "<calcPr[^>]*/>",
        "<calcPr calcId='191029' fullCalcOnLoad='1' iterate='1'></calcPr>",
    )
    return parts.data()


@animal("calculation by hand without calcPr")
def no_calculation():
    parts = base()
    parts.substitute("xl/workbook.xml", "<calcPr[^>]*/>", "")
    return parts.data()


@animal("calculation said not to be full")
def calculation_denied():
    parts = base()
    parts.substitute(
        "xl/workbook.xml",
        "<calcPr[^>]*/>",
        '<calcPr calcMode="manual" fullCalcOnLoad="0" calcId="0"/>',
    )
    return parts.data()


@animal("workbook protection and file sharing")
def workbook_protection():
    parts = base("Biểu mẫu 2")
    parts.in_workbook(
        '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="'
        'q80=" workbookSaltValue="AAE=" workbookSpinCount="100000" '
        'lockStructure="1" lockWindows="0"/>'
    )
    parts.in_workbook('<fileSharing readOnlyRecommended="1" userName="Văn thư"/>')
    return parts.data()


@animal("custom xml parts")
def custom_xml():
    parts = base()
    parts.add(
        "customXml/item1.xml",
        '<?xml version="1.0"?><báo-cáo xmlns="urn:vn:cchc">\n  <kỳ>Quý III</kỳ>\n</báo-cáo>',
    )
    store = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
    parts.add(
        "customXml/itemProps1.xml",
        f'{DECLARATION}<ds:datastoreItem ds:itemID="{PERSON}" '
        f'xmlns:ds="{store}"><ds:schemaRefs><ds:schemaRef ds:uri="urn:vn:cchc"/>'
        "</ds:schemaRefs></ds:datastoreItem>",
        OFFICE_TYPE + "customXmlProperties+xml",
    )
    parts.relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml")
    parts.relate("xl/workbook.xml", "customXml", "../customXml/item1.xml")
    return parts.data()


@animal("phonetic runs and strange strings")
def phonetic():
    parts = base()
    parts.put(
        "xl/sharedStrings.xml",
        parts.text("xl/sharedStrings.xml")
        .replace(
            "<si><t>Chi ngân sách</t></si>",
            "<si><r><t>Chi </t></r><r><rPr><b/></rPr><t>ngân sách</t>"
            '</r><rPh sb="0" eb="3"><t>チ</t></rPh>'
            '<phoneticPr fontId="0" type="noConversion"/></si>',
        )
        .replace("<t>1.3</t>", "<t>1.3_x000D_\n_x005F_x0041_</t>"),
    )
    parts.in_sheet(1, '<phoneticPr fontId="0" type="noConversion"/>')
    beside(
        parts,
        [
            '<c r="H5" t="s" ph="1"><v>7</v></c>',
            '<c r="H6" t="e"><v>#N/A</v></c>',
            '<c r="H7" t="d"><v>2022-09-15</v></c>',
            '<c r="H8" t="n"><v>1E-7</v></c>',
            '<c r="H9" t="str"><v>không có công thức</v></c>',
        ],
    )
    return parts.data()


@animal("scenarios and custom views")
def scenarios():
    parts = base()
    view = "{22222222-3333-4444-8555-666666666666}"
    parts.in_sheet(
        1,
        '<scenarios current="0" show="0"><scenario name="Đạt &amp; vượt" locked="1" '
        'count="1" user="UBND"><inputCells r="D5" val="40"/></scenario></scenarios>',
    )
    parts.in_sheet(
        1,
        f'<customSheetViews><customSheetView guid="{view}" scale="90"><pageMargins '
        'left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
        "</customSheetView></customSheetViews>",
    )
    parts.in_sheet(
        1, '<protectedRanges><protectedRange sqref="D5:D10" name="Nhập"/></protectedRanges>'
    )
    parts.in_sheet(1, '<cellWatches><cellWatch r="D11"/></cellWatches>')
    parts.in_workbook(
        f'<customWorkbookViews><customWorkbookView name="In" guid="{view}" '
        'windowWidth="1920" windowHeight="900" activeSheetId="1"/>'
        "</customWorkbookViews>"
    )
    return parts.data()


@animal("embedded objects")
def embedded():
    parts = base()
    parts.default("bin", OFFICE_TYPE + "oleObject")
    parts.default("png", "image/png")
    parts.default("vml", OFFICE_TYPE + "vmlDrawing")
    parts.add(
        "xl/embeddings/oleObject1.bin",
        compound(
            {
                "\1Ole10Native": struct.pack("<I", 4) + b"CCHC",
                "\3ObjInfo": b"\0\0\3\0\1\0",
            }
        ),
    )
    parts.add("xl/embeddings/Microsoft_Excel_Worksheet.xlsx", drawn(lambda book, page: None))
    parts.default("xlsx", OFFICE_TYPE + "spreadsheetml.sheet")
    parts.add("xl/media/image1.png", png())
    first = parts.relate_sheet(1, "oleObject", "../embeddings/oleObject1.bin")
    second = parts.relate_sheet(1, "package", "../embeddings/Microsoft_Excel_Worksheet.xlsx")
    shapes = "".join(
        f"""<v:shape id="_x0000_s{number}" style='position:absolute;width:60pt;height:40pt' \
filled="t"><v:imagedata o:relid="rId1"/><x:ClientData ObjectType="Pict"><x:Anchor>\
8, 0, {row}, 0, 9, 0, {row + 3}, 0</x:Anchor><x:CF>Pict</x:CF></x:ClientData></v:shape>"""
        for number, row in ((1025, 2), (1026, 7))
    )
    vml = "xl/drawings/vmlDrawing1.vml"
    parts.add(vml, f"<xml {TEXT.replace('xmlns=', 'xmlns:v=')}>{shapes}</xml>")
    parts.relate(vml, "image", "../media/image1.png")
    drawing = parts.relate_sheet(1, "vmlDrawing", "../drawings/vmlDrawing1.vml")
    parts.in_sheet(1, f'<legacyDrawing r:id="{drawing}"/>')
    parts.in_sheet(
        1,
        f'<oleObjects><oleObject progId="Packager Shell Object" shapeId="1025" '
        f'r:id="{first}"/><oleObject progId="Excel.Sheet.12" shapeId="1026" '
        f'r:id="{second}"/></oleObjects>',
    )
    return parts.data()


@animal("digital signature")
def signature():
    parts = base()
    kind = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature"
    parts.default("sigs", "application/vnd.openxmlformats-package.digital-signature-origin")
    parts.add("_xmlsignatures/origin.sigs", b"")
    parts.add(
        "_xmlsignatures/sig1.xml",
        DECLARATION + """<Signature \
xmlns="http://www.w3.org/2000/09/xmldsig#" Id="idPackageSignature"><SignedInfo>\
<CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>\
<SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/></SignedInfo>\
<SignatureValue>AAAA</SignatureValue></Signature>""",
        "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml",
    )
    parts.relate("", f"{kind}/origin", "_xmlsignatures/origin.sigs")
    parts.relate("_xmlsignatures/origin.sigs", f"{kind}/signature", "sig1.xml")
    return parts.data()


@animal("custom ribbon thumbnail and unknown parts")
def strangers():
    parts = base()
    ribbon = "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"
    thumbnail = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail"
    parts.add(
        "customUI/customUI.xml",
        '<customUI xmlns="http://schemas.microsoft.com/office/2006/'
        '01/customui"><ribbon/></customUI>',
    )
    parts.relate("", ribbon, "customUI/customUI.xml")
    parts.default("png", "image/png")
    parts.add("docProps/thumbnail.png", png((1, 2, 3)))
    parts.relate("", thumbnail, "docProps/thumbnail.png")
    parts.default("dat", "application/octet-stream")
    parts.add("xl/bieumau/không-ai-biết.dat", bytes(range(256)))
    parts.relate_sheet(1, "urn:vn:khac", "../bieumau/không-ai-biết.dat")
    parts.add("xl/customProperty1.dat", "sheet-bound".encode("utf-16-le"))
    name = parts.relate_sheet(1, "customProperty", "../customProperty1.dat")
    parts.in_sheet(
        1, f'<customProperties><customPr name="bieumau" r:id="{name}"/></customProperties>'
    )
    return parts.data()


@animal("query table and connection")
def query_table():
    parts = base()
    parts.add(
        "xl/connections.xml",
        f"""{DECLARATION}<connections xmlns="{SHEET}"><connection \
id="1" name="Nguồn" type="6" refreshedVersion="6" background="1" saveData="1"><textPr \
codePage="65001" sourceFile="D:\\nguon.csv" comma="1"><textFields><textField/></textFields>\
</textPr></connection></connections>""",
        OFFICE_TYPE + "spreadsheetml.connections+xml",
    )
    parts.relate("xl/workbook.xml", "connections", "connections.xml")
    parts.add(
        "xl/queryTables/queryTable1.xml",
        f"""{DECLARATION}<queryTable xmlns="{SHEET}" \
name="Nguồn" connectionId="1" autoFormatId="16"/>""",
        OFFICE_TYPE + "spreadsheetml.queryTable+xml",
    )
    parts.relate_sheet(1, "queryTable", "../queryTables/queryTable1.xml")
    return parts.data()


@animal("rows with what later versions know")
def later_versions():
    """Attributes and elements of other names inside rows and cells, as Excel writes some."""
    parts = base()
    names = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"
    compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    parts.replace(
        sheet(1),
        "<worksheet ",
        f'<worksheet xmlns:x14ac="{names}" xmlns:mc="{compatibility}" mc:Ignorable="x14ac" ',
    )
    parts.substitute(
        sheet(1),
        r'(<row r="\d+" spans="1:6")',
        r'\1 ht="18.75" customHeight="1" x14ac:dyDescent="0.25"',
    )
    parts.replace(
        sheet(1),
        '<c r="D9" s="2"><v>4494051</v></c>',
        '<c r="D9" s="2"><v>4494051</v><extLst><ext uri="u"><y xmlns="urn:y">&amp;</y>'
        "</ext></extLst></c>",
    )
    return parts.data()
