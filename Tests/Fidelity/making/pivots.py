"""Pivot tables with their caches, and slicers, put in by hand as Excel writes them."""

from making.animals import animal
from making.drawn import drawn
from making.inserted import X14, X15
from making.parts import DECLARATION, EXCEL_TYPE, OFFICE_TYPE, RELATION, SHEET, Parts

FIELDS = ["Lĩnh vực", "Đơn vị", "Số liệu"]
ROWS = [("TTHC", "Sở A", 12), ("TTHC", "Sở B", 7), ("Bộ máy", "Sở A", 3), ("Bộ máy", "Sở B", 5)]


def source():
    """The form, a sheet of sources, a sheet where the pivot table stands."""

    def draw(book, page):
        data = book.add_worksheet("Nguồn")
        data.write_row("A1", FIELDS)
        for number, row in enumerate(ROWS, start=1):
            data.write_row(number, 0, row)
        pivot = book.add_worksheet("Tổng hợp")
        pivot.write_column("A3", ["Nhãn dòng", "TTHC", "Bộ máy", "Tổng cộng"])
        pivot.write_column("B3", ["Cộng Số liệu", 19, 8, 27])
        pivot.write("E1", "ngoài bảng")
        pivot.write("E2", 5)

    return Parts(drawn(draw))


def cache(parts):
    spreadsheet = OFFICE_TYPE + "spreadsheetml."
    items = [list(dict.fromkeys(row[column] for row in ROWS)) for column in (0, 1)]
    fields = "".join(
        f'<cacheField name="{name}" numFmtId="0"><sharedItems count="{len(values)}">'
        + "".join(f'<s v="{value}"/>' for value in values)
        + "</sharedItems></cacheField>"
        for name, values in zip(FIELDS, items)
    )
    fields += (
        f'<cacheField name="{FIELDS[2]}" numFmtId="0"><sharedItems '
        'containsSemiMixedTypes="0" containsString="0" containsNumber="1" '
        'containsInteger="1" minValue="3" '
        'maxValue="12"/></cacheField>'
    )
    definition = "xl/pivotCache/pivotCacheDefinition1.xml"
    parts.add(
        definition,
        f"""{DECLARATION}<pivotCacheDefinition xmlns="{SHEET}" \
xmlns:r="{RELATION}" r:id="rId1" refreshOnLoad="0" refreshedBy="Sở Nội vụ" refreshedDate="44819" \
createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="4"><cacheSource \
type="worksheet"><worksheetSource ref="A1:C5" sheet="Nguồn"/></cacheSource><cacheFields \
count="3">{fields}</cacheFields></pivotCacheDefinition>""",
        spreadsheet + "pivotCacheDefinition+xml",
    )
    records = "".join(
        f'<r><x v="{items[0].index(row[0])}"/><x v="{items[1].index(row[1])}"/>'
        f'<n v="{row[2]}"/></r>'
        for row in ROWS
    )
    parts.add(
        "xl/pivotCache/pivotCacheRecords1.xml",
        f"""{DECLARATION}<pivotCacheRecords \
xmlns="{SHEET}" count="4">{records}</pivotCacheRecords>""",
        spreadsheet + "pivotCacheRecords+xml",
    )
    parts.relate(definition, "pivotCacheRecords", "pivotCacheRecords1.xml")
    name = parts.relate(
        "xl/workbook.xml", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"
    )
    parts.in_workbook(f'<pivotCaches><pivotCache cacheId="1" r:id="{name}"/></pivotCaches>')


def table(parts):
    parts.add(
        "xl/pivotTables/pivotTable1.xml",
        f"""{DECLARATION}<pivotTableDefinition \
xmlns="{SHEET}" name="PivotTable1" cacheId="1" dataCaption="Values" updatedVersion="6" \
minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1">\
<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>\
<pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/>\
<item x="1"/><item t="default"/></items></pivotField><pivotField showAll="0"><items count="3">\
<item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" \
showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><rowItems count="3">\
<i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>\
<dataFields count="1"><dataField name="Cộng Số liệu" fld="2" baseField="0" baseItem="0"/>\
</dataFields><pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" \
showColHeaders="1"/></pivotTableDefinition>""",
        OFFICE_TYPE + "spreadsheetml.pivotTable+xml",
    )
    parts.relate(
        "xl/pivotTables/pivotTable1.xml",
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
    )
    parts.relate_sheet(3, "pivotTable", "../pivotTables/pivotTable1.xml")


@animal("pivot table with cache")
def pivot_table():
    parts = source()
    cache(parts)
    table(parts)
    return parts.data()


@animal("slicers")
def slicers():
    parts = source()
    cache(parts)
    table(parts)
    kind = "http://schemas.microsoft.com/office/2007/relationships"
    parts.add(
        "xl/slicerCaches/slicerCache1.xml",
        f"""{DECLARATION}<slicerCacheDefinition \
xmlns="{X14}" name="Slicer_LV" sourceName="Lĩnh vực"><pivotTables><pivotTable tabId="3" \
name="PivotTable1"/></pivotTables><data><tabular pivotCacheId="1"><items count="2"><i x="0" s="1"/>\
<i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>""",
        EXCEL_TYPE + "slicerCache+xml",
    )
    cached = parts.relate("xl/workbook.xml", f"{kind}/slicerCache", "slicerCaches/slicerCache1.xml")
    parts.in_workbook(f"""<extLst><ext uri="{{BBE1A952-AA13-448e-AADC-164F8A28A991}}" \
xmlns:x14="{X14}"><x14:slicerCaches><x14:slicerCache r:id="{cached}"/></x14:slicerCaches></ext>\
<ext uri="{{140A7094-0E35-4892-8432-C4D2E57EDEB5}}" xmlns:x15="{X15}"><x15:workbookPr \
chartTrackingRefBase="1"/></ext></extLst>""")
    parts.add(
        "xl/slicers/slicer1.xml",
        f"""{DECLARATION}<slicers xmlns="{X14}"><slicer \
name="Lĩnh vực" cache="Slicer_LV" caption="Lĩnh vực" rowHeight="241300"/></slicers>""",
        EXCEL_TYPE + "slicer+xml",
    )
    name = parts.relate_sheet(3, f"{kind}/slicer", "../slicers/slicer1.xml")
    parts.in_sheet(
        3,
        f"""<extLst><ext uri="{{A8765BA9-456A-4dab-B4F3-ACF838C121DE}}" \
xmlns:x14="{X14}"><x14:slicerList><x14:slicer r:id="{name}"/></x14:slicerList></ext></extLst>""",
    )
    return parts.data()
