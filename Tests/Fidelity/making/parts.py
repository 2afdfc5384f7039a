"""A workbook as its parts, to be changed by hand: names and bytes, in the order of the archive."""

import io
import re
import zipfile

from making.archive import Entry, archive

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
OFFICE_TYPE = "application/vnd.openxmlformats-officedocument."
EXCEL_TYPE = "application/vnd.ms-excel."
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The children of a worksheet and of a workbook, in the order that the standard asks for.
WORKSHEET = """sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
    protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells
    phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
    headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing
    legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts
    extLst""".split()
WORKBOOK = """fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
    externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
    smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst""".split()

MARKUP = re.compile(r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<(/?)([^\s/>]+)[^>]*?(/?)>", re.S)


def children(text):
    """The root's children as (name without prefix, start, end), and where the root's end tag is."""
    depth, found, start, name = 0, [], 0, ""
    for match in MARKUP.finditer(text):
        if match[2] is None:
            continue
        if match[1]:
            depth -= 1
            if depth == 0:
                return found, match.start()
            if depth == 1:
                found.append((name, start, match.end()))
            continue
        if depth == 1:
            start, name = match.start(), match[2].split(":")[-1]
        if not match[3]:
            depth += 1
        elif depth == 1:
            found.append((name, start, match.end()))
    raise ValueError("the root does not end")


class Parts:
    def __init__(self, data=None):
        self.bytes = {}
        if data is not None:
            with zipfile.ZipFile(io.BytesIO(data)) as file:
                for name in file.namelist():
                    self.bytes[name] = file.read(name)

    def text(self, name):
        return self.bytes[name].decode("utf-8")

    def put(self, name, text):
        self.bytes[name] = text.encode("utf-8") if isinstance(text, str) else text

    def replace(self, name, old, new):
        """Every `old`, of which there must be one."""
        text = self.text(name)
        assert old in text, f"{name} has no {old}"
        self.put(name, text.replace(old, new))

    def substitute(self, name, pattern, new):
        text, count = re.subn(pattern, new, self.text(name), flags=re.S)
        assert count, f"{name} has no {pattern}"
        self.put(name, text)

    def insert(self, name, element, order):
        """A new child of the root, at its place in `order`."""
        tag = re.match(r"<([^\s/>]+)", element)[1]
        text = self.text(name)
        found, end = children(text)
        later = order[order.index(tag) + 1 :]
        place = next((start for child, start, _ in found if child in later), end)
        self.put(name, text[:place] + element + text[place:])

    def in_sheet(self, number, element):
        self.insert(sheet(number), element, WORKSHEET)

    def in_workbook(self, element):
        self.insert("xl/workbook.xml", element, WORKBOOK)

    def add(self, name, content, kind=None):
        """A new part, with its own content type unless one for its extension is there."""
        assert name not in self.bytes, name
        self.put(name, content)
        if kind:
            self.type_line(f'<Override PartName="/{name}" ContentType="{kind}"/>')

    def default(self, extension, kind):
        if f'Extension="{extension}"' not in self.text("[Content_Types].xml"):
            self.type_line(f'<Default Extension="{extension}" ContentType="{kind}"/>')

    def type_line(self, line):
        # Defaults stand before overrides, as most programs write them.
        mark = "<Override" if line.startswith("<Default") else "</Types>"
        text = self.text("[Content_Types].xml")
        place = text.index(mark)
        self.put("[Content_Types].xml", text[:place] + line + text[place:])

    def relate(self, source, kind, target, external=False):
        """A relationship of `source` ("" for the package) and its new id."""
        folder, _, file = source.rpartition("/")
        name = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
        if name not in self.bytes:
            space = "http://schemas.openxmlformats.org/package/2006/relationships"
            self.put(name, f'{DECLARATION}<Relationships xmlns="{space}"></Relationships>')
        text = self.text(name)
        number = 1
        while f'"rId{number}"' in text:
            number += 1
        kind = kind if "://" in kind else f"{RELATION}/{kind}"
        mode = ' TargetMode="External"' if external else ""
        line = f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"{mode}/>'
        self.put(name, text.replace("</Relationships>", line + "</Relationships>"))
        return f"rId{number}"

    def relate_sheet(self, number, kind, target, external=False):
        return self.relate(sheet(number), kind, target, external)

    def entries(self):
        return [Entry(name, content) for name, content in self.bytes.items()]

    def data(self):
        return archive(self.entries())


def sheet(number):
    return f"xl/worksheets/sheet{number}.xml"
