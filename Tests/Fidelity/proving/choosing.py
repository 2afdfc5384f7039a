"""Which cells of a workbook are changed to see what happens: always the same ones, of each kind."""

from dataclasses import dataclass
from decimal import Decimal

from proving.book import Book, cells, children, local_tag
from proving.sheet import area, ref

LAST_ROW, LAST_COLUMN = 1_048_576, 16_384
LETTER = (
    "  Đề nghị “kiểm tra” & <sửa> \"ô\" này, 'gấp'; đã ghi 1.144\n"
    "\tdòng hai: thuỷ – thủy, 𝒳 ]]> \u00a0hết  "
)
# What looks like an escaped letter to a workbook, and is not meant as one.
ESCAPE = "mã _x0041_ giữ nguyên _x000D_"


@dataclass(frozen=True)
class Edit:
    sheet: str
    spot: tuple
    #: int, Decimal, bool, str, or None to clear.
    value: object
    kind: str
    #: The cell that gets it: of a merged area the one that is seen.
    target: tuple

    @property
    def shown(self):
        return f"{self.sheet}!{ref(self.spot)} ({self.kind})"

    @property
    def written(self):
        """The value as a person would type it."""
        if self.value is None:
            return ""
        if isinstance(self.value, bool):
            return "TRUE" if self.value else "FALSE"
        return str(self.value)


class Chooser:
    """The cells of one sheet, each given away once."""

    def __init__(self, book, sheet):
        self.sheet, self.edits = sheet, []
        self.cells = cells(sheet.root)
        self.rows = {}
        for row, column in self.cells:
            self.rows.setdefault(row, []).append(column)
        self.strings = book.strings
        self.taken = set(covered(sheet.merges))
        for spots, _, home in sheet.arrays:
            if spots[:2] != spots[2:]:
                self.taken.update(within(spots))
                self.taken.add(home)
        for table in sheet.tables.values():
            first, left, last, right = area(table.get("ref"))
            self.taken.update(within((first, left, first, right)))
            self.taken.update(within((last, left, last, right)))

    def give(self, spot, value, kind, target=None):
        if target is None and spot in self.taken:
            return False
        target = target or spot
        if not (1 <= spot[0] <= LAST_ROW and 1 <= spot[1] <= LAST_COLUMN):
            return False
        self.taken.add(target)
        self.edits.append(Edit(self.sheet.name, spot, value, kind, target))
        return True

    def cell(self, value, kind, suits, count=1):
        """The first cells that suit get the value."""
        for spot, cell in self.cells.items():
            if count and suits(cell) and self.give(spot, value, kind):
                count -= 1

    def choose(self):
        shared = lambda cell: cell.formula and dict(cell.formula[0]).get("t") == "shared"
        plain = lambda cell: cell.formula and not dict(cell.formula[0]).get("t")
        number = lambda cell: cell.kind == "n" and cell.value and not cell.formula
        text = lambda cell: cell.kind in ("s", "inlineStr", "str") and not cell.formula
        self.cell(1144, "a number", number)
        self.cell(LETTER, "a text", text)
        self.cell(Decimal("-12.75"), "a number", number)
        self.cell(0, "a text", text)
        self.cell(True, "a text", text)
        self.cell(None, "a text", text)
        self.cell(False, "a boolean", lambda cell: cell.kind == "b")
        self.cell(
            ESCAPE,
            "an empty cell with a style",
            lambda cell: cell.value is None and not cell.formula and cell.style != "0",
        )
        self.cell(
            Decimal("0.1"),
            "an empty cell with a style",
            lambda cell: cell.value is None and not cell.formula and cell.style != "0",
        )
        self.cell(27, "a formula", plain)
        self.cell(None, "a formula", plain)
        self.cell(5, "a shared formula's first", lambda cell: shared(cell) and cell.formula[1])
        self.cell(6, "an error", lambda cell: cell.kind == "e" and not cell.formula)
        self.cell(
            7,
            "an array formula of one cell",
            lambda cell: cell.formula and dict(cell.formula[0]).get("t") == "array",
        )
        self.cell(None, "a number", number)
        self.new_cells()
        self.merged()
        return self.edits

    def shared_children(self):
        """Edits that take one cell out of the middle of each group, and nothing else."""
        seen = set()
        for spot, cell in self.cells.items():
            given = dict(cell.formula[0]) if cell.formula else {}
            group = given.get("si")
            if given.get("t") == "shared" and "ref" not in given and group not in seen:
                if self.give(spot, Decimal("3.5"), "a shared formula's child"):
                    seen.add(group)
        return self.edits

    def new_cells(self):
        """Cells that are not there: behind, between and before others, in rows old and new."""
        numbers = sorted(self.rows)
        if not numbers:
            self.give((2, 3), Decimal("2.5"), "a cell of an empty sheet")
            self.give((2, 1), "đầu", "a cell of an empty sheet")
            self.give((1, 2), True, "a cell of an empty sheet")
            return
        first = self.rows[numbers[0]]
        self.give((numbers[0], max(first) + 2), 8, "a cell behind its row")
        for row in numbers:
            columns = sorted(self.rows[row])
            gap = next(
                (one + 1 for one, other in zip(columns, columns[1:]) if other > one + 1), None
            )
            if gap and self.give((row, gap), "giữa hai ô", "a cell between two"):
                break
        for row in numbers:
            if min(self.rows[row]) > 1 and self.give((row, 1), 9, "a cell before its row"):
                break
        missing = next(
            (one + 1 for one, other in zip(numbers, numbers[1:]) if other > one + 1), None
        )
        if missing:
            self.give((missing, 2), LETTER, "a row between two")
            self.give((missing, 5), -1, "a row between two")
        self.give((numbers[-1] + 3, 4), Decimal("1234567.89"), "a row behind all")
        self.give((numbers[-1] + 9, 1), None, "nothing, cleared")
        # A row that is there and has no cells.
        for row in self.sheet.text.rows:
            if "customFormat" in row.attributes:
                self.give((row.number, 8), 12, "a cell of a row with a style")
            if not row.cells and self.give((row.number, 3), 11, "an empty row"):
                break

    def merged(self):
        for top, left, bottom, right in self.sheet.merges:
            if not within_array((bottom, right), self.sheet.arrays):
                self.give((bottom, right), "vào ô gộp", "a covered cell", (top, left))
                return


def covered(merges):
    for merge in merges:
        yield from within(merge)


def within(spots):
    top, left, bottom, right = spots
    if (bottom - top + 1) * (right - left + 1) > 100_000:
        return
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield row, column


def within_array(spot, arrays):
    return any(
        top <= spot[0] <= bottom and left <= spot[1] <= right
        for (top, left, bottom, right), _, _ in arrays
    )


def choices(book: Book):
    """Sets of edits by name, each for one run of the program."""
    every = [edit for sheet in book.sheets for edit in Chooser(book, sheet).choose()]
    yield "all", every
    # One cell of the last sheet: every other part has to stay.
    numbers = [edit for edit in every if edit.sheet == book.sheets[-1].name]
    if len(book.sheets) > 1 or len(every) > 1:
        yield "one", numbers[:1]
    children = [edit for sheet in book.sheets for edit in Chooser(book, sheet).shared_children()]
    if children:
        yield "shared", children


def references(book: Book):
    """All texts that may name columns of tables: of cells, of names, of the tables themselves."""
    for sheet in book.sheets:
        yield from (cell.formula[1] for cell in cells(sheet.root).values() if cell.formula)
        for table in sheet.tables.values():
            yield from (
                element.text or ""
                for element in table.iter()
                if local_tag(element) in ("calculatedColumnFormula", "totalsRowFormula")
            )
    for names in children(book.root, "definedNames"):
        yield from (name.text or "" for name in names)


def refusals(book: Book):
    """Edits that must not be done: of one of several cells that one formula fills, and of the head
    of a column that formulas name."""
    texts = [text for text in references(book) if "[" in text]
    for sheet in book.sheets:
        for table in sheet.tables.values():
            row, column = area(table.get("ref"))[:2]
            for columns in children(table, "tableColumns"):
                for number, element in enumerate(columns):
                    if any(f"[{element.get('name')}]" in text for text in texts):
                        spot = (row, column + number)
                        yield Edit(sheet.name, spot, "Tên khác", "a heading in use", spot)
    for sheet in book.sheets:
        for spots, is_table, home in sheet.arrays:
            # A formula that spills says so in another part; what it needs is not asked here.
            dynamic = any(other[0] == "cm" for other in cells(sheet.root)[home].others)
            if spots[:2] != spots[2:] and not dynamic:
                yield Edit(sheet.name, home, 1, "the first of an array", home)
                yield Edit(sheet.name, spots[2:], 1, "the last of an array", spots[2:])
