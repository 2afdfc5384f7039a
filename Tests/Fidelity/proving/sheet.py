"""The text of a sheet with the places of its rows and cells, found without rewriting anything."""

import html
import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>
    |<(?P<end>/?)(?P<name>[^\s/>!?]+)
     (?P<attributes>(?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?P<empty>/?)>""",
    re.S | re.X,
)
ATTRIBUTE = re.compile(r"""([^\s=]+)\s*=\s*("[^"]*"|'[^']*')""")


@dataclass
class Spot:
    """An element: where it starts, where its start tag and the element end."""

    start: int
    inside: int
    end: int = -1
    attributes: dict = field(default_factory=dict)
    empty: bool = False


@dataclass
class CellSpot(Spot):
    row: int = 0
    column: int = 0
    #: The element `f` in it.
    formula: Spot = None


@dataclass
class RowSpot(Spot):
    number: int = 0
    cells: list = field(default_factory=list)


def decoded(data):
    """The text, and the coding and mark to write it with."""
    for mark, coding in (
        (b"\xff\xfe", "utf-16-le"),
        (b"\xfe\xff", "utf-16-be"),
        (b"\xef\xbb\xbf", "utf-8"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(coding), mark, coding
    return data.decode("utf-8"), b"", "utf-8"


def attributes(text):
    return {match[1]: html.unescape(match[2][1:-1]) for match in ATTRIBUTE.finditer(text)}


def local(name):
    return name.split(":")[-1]


def column_number(letters):
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number):
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return letters


def place(ref):
    """Row and column of “D12”."""
    match = re.fullmatch(r"\$?([A-Za-z]+)\$?(\d+)", ref)
    return int(match[2]), column_number(match[1])


def ref(spot):
    return f"{column_letters(spot[1])}{spot[0]}"


def area(text):
    """First row, first column, last row, last column of “A1:B2”."""
    ends = [place(end) for end in text.split(":")]
    return (*ends[0], *ends[-1])


class SheetText:
    def __init__(self, data):
        self.text, self.mark, self.coding = decoded(data)
        self.root = self.data = self.dimension = None
        self.rows = []
        self.column_styles = []
        self._read()

    def bytes(self, text):
        return self.mark + text.encode(self.coding)

    def _read(self):
        path = []
        for match in TOKEN.finditer(self.text):
            if match["name"] is None:
                continue
            if match["end"]:
                path.pop().end = match.end()
                continue
            spot = self._spot(match, len(path), path)
            if match["empty"]:
                spot.end, spot.empty = match.end(), True
            else:
                path.append(spot)
        assert not path and self.root, "the sheet does not end"

    def _spot(self, match, depth, path):
        name = local(match["name"])
        given = attributes(match["attributes"])
        places = (match.start(), match.end())
        if depth == 0:
            self.root = Spot(*places, attributes=given)
            return self.root
        if depth == 1 and name == "sheetData":
            self.data = Spot(*places, attributes=given)
            return self.data
        if depth == 1 and name == "dimension":
            self.dimension = Spot(*places, attributes=given)
            return self.dimension
        if depth == 2 and name == "col" and "style" in given:
            self.column_styles.append((int(given["min"]), int(given["max"]), given["style"]))
        if depth == 2 and name == "row" and path[-1] is self.data:
            last = self.rows[-1].number if self.rows else 0
            self.rows.append(
                RowSpot(*places, attributes=given, number=int(given.get("r", last + 1)))
            )
            return self.rows[-1]
        if depth == 3 and name == "c" and self.rows and path[-1] is self.rows[-1]:
            row = self.rows[-1]
            last = row.cells[-1].column if row.cells else 0
            column = place(given["r"])[1] if "r" in given else last + 1
            row.cells.append(CellSpot(*places, attributes=given, row=row.number, column=column))
            return row.cells[-1]
        spot = Spot(*places, attributes=given)
        if depth == 4 and name == "f" and isinstance(path[-1], CellSpot):
            path[-1].formula = spot
        return spot

    @property
    def cells(self):
        return {(cell.row, cell.column): cell for row in self.rows for cell in row.cells}

    def style_of_place(self, spot):
        """The style that a row, else a column, gives to a cell that is not there."""
        row = next((row for row in self.rows if row.number == spot[0]), None)
        if row and row.attributes.get("customFormat") in ("1", "true"):
            return row.attributes.get("s", "0")
        for first, last, style in self.column_styles:
            if first <= spot[1] <= last:
                return style
        return "0"


def reduced(sheet, changed, heirs, fresh_rows, has_data):
    """The text without what may differ: changed cells, rows made for them, the formulas of those
    who inherit a shared one, the numbers in `spans` and `dimension`.

    `has_data` says whether there was a `sheetData` before; otherwise the one made is left out.
    """
    text, cuts = sheet.text, []
    touched = {row for row, _ in changed}

    def cut(start, end, instead=""):
        cuts.append((start, end, instead))

    if sheet.dimension:
        spot = sheet.dimension
        tag = text[spot.start : spot.inside]
        cut(spot.start, spot.inside, re.sub(r"""(ref\s*=\s*)("[^"]*"|'[^']*')""", r"\1", tag))
    emptied = []
    for row in sheet.rows:
        cells = [cell for cell in row.cells if (cell.row, cell.column) in changed]
        if row.number in fresh_rows and len(cells) == len(row.cells):
            cut(row.start, row.end)
            continue
        for cell in cells:
            cut(cell.start, cell.end)
        for cell in row.cells:
            own = (cell.row, cell.column)
            if own in heirs and own not in changed and cell.formula:
                cut(cell.formula.start, cell.formula.end)
        if row.number in touched:
            tag = re.sub(r"""\s+spans\s*=\s*("[^"]*"|'[^']*')""", "", text[row.start : row.inside])
            emptied.append(row)
            cut(row.start, row.inside, re.sub(r"\s*/?>$", ">", tag))
    if sheet.data and not has_data:
        cuts = [piece for piece in cuts if not sheet.data.start <= piece[0] < sheet.data.end]
        cut(sheet.data.start, sheet.data.end)
        emptied = []
    elif sheet.data and changed:
        emptied.append(sheet.data)
        tag = text[sheet.data.start : sheet.data.inside]
        cut(sheet.data.start, sheet.data.inside, re.sub(r"\s*/?>$", ">", tag))
    if changed:
        emptied.append(sheet.root)
        tag = text[sheet.root.start : sheet.root.inside]
        cut(sheet.root.start, sheet.root.inside, re.sub(r"\s*/?>$", ">", tag))
    # An element with nothing in it may be written in one tag or in two.
    for spot in emptied:
        closing = spot.inside if spot.empty else text.rindex("<", spot.inside, spot.end)
        inside = text[spot.inside : closing]
        kept = len(inside) - sum(
            end - start for start, end, _ in outer(cuts) if start >= spot.inside and end <= closing
        )
        if kept == 0 and not spot.empty:
            cut(closing, spot.end)
    return cutting(text, cuts)


def outer(cuts):
    """Without those that lie inside others."""
    found, last = [], -1
    for piece in sorted(cuts, key=lambda piece: (piece[0], -piece[1])):
        if piece[0] >= last:
            found.append(piece)
            last = piece[1]
    return found


def cutting(text, cuts):
    out, last = [], 0
    for start, end, instead in outer(cuts):
        out += [text[last:start], instead]
        last = end
    return "".join(out) + text[last:]
