"""What a workbook says, read by Python's parser of XML: sheets, cells, tables, formulas."""

import posixpath
import re
import urllib.parse
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

from proving.records import Archive
from proving.sheet import SheetText, area, place

ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class Cell:
    kind: str
    value: str
    style: str
    #: The element `f`: its attributes and its text.
    formula: tuple = None
    #: All other attributes and elements, as text.
    others: tuple = ()


@dataclass
class Sheet:
    name: str
    part: str
    number: str
    text: SheetText = None
    root: ElementTree.Element = None
    merges: list = field(default_factory=list)
    #: Ranges of formulas that fill several cells, and whether each is a data table.
    arrays: list = field(default_factory=list)
    #: Parts of tables in it, with their roots.
    tables: dict = field(default_factory=dict)


def children(element, name):
    return [child for child in element if local_tag(child) == name]


def local_tag(element):
    return element.tag.split("}")[-1] if isinstance(element.tag, str) else ""


def unescaped(text):
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)


class Book:
    def __init__(self, data):
        self.data = data
        self.archive = Archive(data)
        #: Names as the standard compares them, and the names that the archive has.
        self.parts = {self.key(name): name for name in self.archive.names}
        self.contents = {record.name: record.content for record in self.archive.records}
        self.main = self.target("", "officeDocument")
        self.root = self.xml(self.main)
        self.links = self.relationships(self.main)
        self.sheets = []
        for element in children(self.root, "sheets"):
            for sheet in element:
                self._open(sheet)

    @staticmethod
    def key(name):
        return urllib.parse.unquote(name.replace("\\", "/")).lower().lstrip("/")

    def xml(self, part):
        builder = ElementTree.TreeBuilder(insert_comments=False)
        parser = ElementTree.XMLParser(target=builder)
        parser.feed(self.contents[part])
        return parser.close()

    def relationships(self, source):
        """Id → (last word of its type, part or None)."""
        folder, _, file = self.key(source).rpartition("/")
        part = self.parts.get(posixpath.join(folder, "_rels", file + ".rels"))
        if part is None:
            return {}
        found = {}
        for link in self.xml(part):
            target = self.key(link.get("Target", ""))
            if not link.get("Target", "").startswith(("/", "\\")):
                target = posixpath.normpath(posixpath.join(folder, target))
            inside = link.get("TargetMode") != "External"
            found[link.get("Id")] = (
                link.get("Type", "").rpartition("/")[2],
                self.parts.get(target) if inside else None,
            )
        return found

    def links_part(self, source):
        folder, _, file = self.key(source).rpartition("/")
        return self.parts.get(posixpath.join(folder, "_rels", file + ".rels"))

    def target(self, source, kind):
        links = self.relationships(source).values()
        return next((part for type_, part in links if type_ == kind and part), None)

    def _open(self, element):
        identity = next(
            (value for name, value in element.attrib.items() if name.endswith("}id")), None
        )
        kind, part = self.links.get(identity, ("", None))
        if kind != "worksheet" or part is None:
            return
        sheet = Sheet(element.get("name"), part, element.get("sheetId"))
        sheet.text = SheetText(self.contents[part])
        sheet.root = self.xml(part)
        for merges in children(sheet.root, "mergeCells"):
            sheet.merges = [area(merge.get("ref")) for merge in merges]
        links = self.relationships(part)
        for tables in children(sheet.root, "tableParts"):
            for table in tables:
                name = next(iter(table.attrib.values()))
                if links.get(name, ("", None))[1]:
                    sheet.tables[links[name][1]] = self.xml(links[name][1])
        for spot, cell in cells(sheet.root).items():
            if cell.formula and dict(cell.formula[0]).get("t") in ("array", "dataTable"):
                given = dict(cell.formula[0])
                if "ref" in given:
                    sheet.arrays.append((area(given["ref"]), given["t"] == "dataTable", spot))
        self.sheets.append(sheet)

    def sheet(self, name):
        return next(sheet for sheet in self.sheets if sheet.name == name)

    @property
    def strings(self):
        part = self.target(self.main, "sharedStrings")
        return [string_text(item) for item in self.xml(part)] if part else []

    @property
    def chain(self):
        """Entries of the chain of formulas as (sheet's number, cell, other attributes)."""
        part = self.target(self.main, "calcChain")
        if part is None:
            return None
        found, number = [], None
        for entry in self.xml(part):
            number = entry.get("i", number)
            others = {key: value for key, value in entry.attrib.items() if key not in ("r", "i")}
            found.append((number, entry.get("r"), tuple(sorted(others.items()))))
        return found


def string_text(item):
    """The text of `si` or `is`: its own and that of its runs, not how it is to be spoken."""
    pieces = []
    for child in item:
        if local_tag(child) == "t":
            pieces.append(child.text or "")
        elif local_tag(child) == "r":
            pieces += [text.text or "" for text in children(child, "t")]
    return unescaped("".join(pieces))


def cells(root):
    """Every cell of a sheet by row and column, its texts not yet looked up."""
    found, row_number = {}, 0
    for data in children(root, "sheetData"):
        for row in children(data, "row"):
            row_number = int(row.get("r", row_number + 1))
            column = 0
            for element in children(row, "c"):
                if "r" in element.attrib:
                    column = place(element.get("r"))[1]
                else:
                    column += 1
                found[row_number, column] = cell(element)
    return found


def cell(element):
    kind, value, formula, others = element.get("t", "n"), None, None, []
    for child in element:
        name = local_tag(child)
        if name == "v":
            value = child.text or ""
        elif name == "is":
            value = string_text(child)
        elif name == "f":
            formula = (tuple(sorted(child.attrib.items())), child.text or "")
        else:
            others.append(ElementTree.tostring(child, encoding="unicode"))
    if value is not None and kind == "str":
        value = unescaped(value)
    given = {key: value for key, value in element.attrib.items() if key not in ("r", "s", "t")}
    return Cell(kind, value, element.get("s", "0"), formula, (*sorted(given.items()), *others))


def frame(root):
    """All of a sheet but its cells and dimension, in the canonical form."""
    copy = ElementTree.Element(root.tag, root.attrib)
    for child in root:
        if local_tag(child) in ("dimension", "sheetData"):
            if local_tag(child) == "sheetData":
                copy.append(ElementTree.Element("sheetData", child.attrib))
            continue
        copy.append(child)
    return ElementTree.canonicalize(ElementTree.tostring(copy, encoding="unicode"))


def rows(root):
    """The attributes of each row but `spans`."""
    found, number = {}, 0
    for data in children(root, "sheetData"):
        for row in children(data, "row"):
            number = int(row.get("r", number + 1))
            found[number] = {
                key: value for key, value in row.attrib.items() if key not in ("spans", "r")
            }
    return found
