"""Other programs' view of two workbooks: the cells that were set differ, and nothing else does."""

import os
import xml.etree.ElementTree as ElementTree
from decimal import Decimal

import openpyxl
import python_calamine
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from proving.sheet import ref

# A reader that makes a table of all places from the first to the last cell needs room for them.
MOST_PLACES = 3_000_000


def openpyxl_cells(path, values):
    """Sheet → place → (value, kind, style …), and what else it knows of it; None if it fails."""
    try:
        book = openpyxl.load_workbook(path, data_only=values, rich_text=False)
    # It fails in every way there is on files that others read.
    except Exception:
        return None
    found = {}
    for sheet in book.worksheets:
        seen = {}
        for spot, cell in sheet._cells.items():
            value = cell.value
            if isinstance(value, ArrayFormula):
                value = (value.ref, value.text)
            elif isinstance(value, DataTableFormula):
                value = tuple(sorted((key, str(text)) for key, text in dict(value).items()))
            note = (cell.comment.author, cell.comment.text) if cell.comment else None
            link = cell.hyperlink and (cell.hyperlink.target, cell.hyperlink.location)
            seen[spot] = (value, cell.data_type, tuple(cell._style or ()), note, link)
        others = (
            sorted(map(str, sheet.merged_cells.ranges)),
            sheet.sheet_state,
            sheet.title,
            len(sheet.data_validations.dataValidation),
            len(sheet.conditional_formatting),
            sorted(sheet.tables),
            sheet.print_area,
            sheet.freeze_panes,
            len(sheet._charts),
            {
                number: (row.height, row.hidden, row.outlineLevel)
                for number, row in sheet.row_dimensions.items()
                if row.height or row.hidden or row.outlineLevel
            },
        )
        found[sheet.title] = (seen, others)
    return found


def openpyxl_differences(before, after, wanted, values):
    name = "openpyxl, values" if values else "openpyxl, formulas"
    old = openpyxl_cells(before, values)
    if old is None:
        return
    new = openpyxl_cells(after, values)
    if new is None:
        yield f"{name}: it cannot be opened any more"
        return
    if list(old) != list(new):
        yield f"{name}: sheets are {list(new)}, were {list(old)}"
        return
    for sheet, (cells, others) in old.items():
        there, now = new[sheet]
        if others != now:
            yield f"{name}: {sheet} was {others}, is {now}"
        for spot in sorted({*cells, *there}):
            was, seen = cells.get(spot), there.get(spot)
            if spot in wanted.get(sheet, {}):
                value = wanted[sheet][spot]
                # An empty cell with a link shows the link to it.
                is_link = value is None and seen and was and seen[4] and seen[4] == was[4]
                if not is_link and not equal(seen[0] if seen else None, value):
                    yield f"{name}: {sheet}!{ref(spot)} is {seen}, should be {value!r}"
                if was and seen and (was[2] or seen[2], was[3]) != seen[2:4]:
                    yield f"{name}: {sheet}!{ref(spot)} has another style or note"
            elif (was or (None,))[0] != (seen or (None,))[0] or (was and was != seen):
                yield f"{name}: {sheet}!{ref(spot)} was {was}, is {seen}"


def equal(seen, value):
    if value is None or isinstance(value, bool):
        return seen is value or (value is None and seen == "")
    if isinstance(value, str):
        # It reads what looks like an escaped letter as it stands in the file.
        return seen in (value, value.replace("_x", "_x005F_x"))
    if hasattr(seen, "year") or hasattr(seen, "seconds") or hasattr(seen, "hour"):
        return True
    return isinstance(seen, (int, float)) and not isinstance(seen, bool) and seen == float(value)


def calamine_cells(path):
    try:
        book = python_calamine.CalamineWorkbook.from_path(path)
        sheets = {}
        for name in book.sheet_names:
            table = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            sheets[name] = {
                (row, column): value
                for row, values in enumerate(table, start=1)
                for column, value in enumerate(values, start=1)
                if value != ""
            }
        return sheets
    # As above; chartsheets, for one, are listed and cannot be opened.
    except Exception:
        return None


def calamine_differences(before, after, wanted):
    old = calamine_cells(before)
    if old is None:
        return
    new = calamine_cells(after)
    if new is None:
        yield "calamine: it cannot be opened any more"
        return
    if list(old) != list(new):
        yield f"calamine: sheets are {list(new)}, were {list(old)}"
        return
    for sheet, cells in old.items():
        for spot in sorted({*cells, *new[sheet]}):
            was, seen = cells.get(spot), new[sheet].get(spot)
            if spot in wanted.get(sheet, {}):
                value = wanted[sheet][spot]
                if not equal(seen, value):
                    yield f"calamine: {sheet}!{ref(spot)} is {seen!r}, should be {value!r}"
            elif was != seen and not (was is None and seen is None):
                yield f"calamine: {sheet}!{ref(spot)} was {was!r}, is {seen!r}"


def places(book):
    """The most places that a table of a sheet of this book would have."""
    return max(
        (
            max((spot[0] for spot in sheet.text.cells), default=0)
            * max((spot[1] for spot in sheet.text.cells), default=0)
            for sheet in book.sheets
        ),
        default=0,
    )


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
WORDS = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def office_cells(path):
    """Sheet → place → (kind, value, formula, note) of what LibreOffice saved as flat XML."""
    if not os.path.exists(path):
        return None
    found = {}
    # Charts have tables of their own, deeper down.
    for sheet in (
        ElementTree.parse(path)
        .getroot()
        .findall(f"{{{OFFICE}}}body/{{{OFFICE}}}spreadsheet/{{{TABLE}}}table")
    ):
        seen, row_number = {}, 1
        for row in office_rows(sheet):
            repeated = int(row.get(f"{{{TABLE}}}number-rows-repeated", "1"))
            column = 1
            for cell in row:
                width = int(cell.get(f"{{{TABLE}}}number-columns-repeated", "1"))
                facts = office_cell(cell)
                if facts is not None:
                    for down in range(min(repeated, 1000)):
                        for right in range(min(width, 1000)):
                            seen[row_number + down, column + right] = facts
                column += width
            row_number += repeated
        found[sheet.get(f"{{{TABLE}}}name")] = seen
    return found


def office_rows(element):
    """Its rows, those in groups too; not those of tables within cells and shapes."""
    for child in element:
        if child.tag == f"{{{TABLE}}}table-row":
            yield child
        elif child.tag in (
            f"{{{TABLE}}}table-row-group",
            f"{{{TABLE}}}table-header-rows",
            f"{{{TABLE}}}table-rows",
        ):
            yield from office_rows(child)


def office_cell(cell):
    kind = cell.get(f"{{{OFFICE}}}value-type")
    formula = cell.get(f"{{{TABLE}}}formula")
    note = cell.find(f"{{{OFFICE}}}annotation")
    said = office_text(note) if note is not None else None
    if kind is None and formula is None and said is None:
        return None
    value = next(
        (
            cell.get(f"{{{OFFICE}}}{name}")
            for name in ("value", "boolean-value", "date-value", "time-value", "string-value")
            if cell.get(f"{{{OFFICE}}}{name}") is not None
        ),
        None,
    )
    return kind, office_text(cell) if value is None else value, formula, said


def office_text(element):
    return "\n".join(paragraph(child) for child in element if child.tag == f"{{{WORDS}}}p")


def paragraph(element):
    text = element.text or ""
    for child in element:
        if child.tag == f"{{{WORDS}}}s":
            text += " " * int(child.get(f"{{{WORDS}}}c", "1"))
        elif child.tag == f"{{{WORDS}}}tab":
            text += "\t"
        elif child.tag == f"{{{WORDS}}}line-break":
            text += "\n"
        else:
            text += paragraph(child)
        text += child.tail or ""
    return text


def computed(book):
    """What LibreOffice computes anew on opening: sheets with pivot tables, places of arrays."""
    pivots = {
        sheet.name
        for sheet in book.sheets
        if any(kind == "pivotTable" for kind, _ in book.relationships(sheet.part).values())
    }
    return pivots, {sheet.name: [spots for spots, _, _ in sheet.arrays] for sheet in book.sheets}


def office_differences(before, after, wanted, anew):
    """Of two flat XML files of LibreOffice. What formulas give counts for nothing."""
    pivots, arrays = anew
    old = office_cells(before)
    if old is None:
        return
    new = office_cells(after)
    if new is None:
        yield "LibreOffice: it cannot be opened any more"
        return
    if list(old) != list(new):
        yield f"LibreOffice: sheets are {list(new)}, were {list(old)}"
        return
    for sheet, cells in old.items():
        if sheet in pivots:
            continue
        for spot in sorted({*cells, *new[sheet]}):
            was, seen = cells.get(spot), new[sheet].get(spot)
            if spot in wanted.get(sheet, {}):
                value = wanted[sheet][spot]
                if not office_equal(seen, value):
                    yield f"LibreOffice: {sheet}!{ref(spot)} is {seen}, should be {value!r}"
            elif (
                was
                and seen
                and was[2:] == seen[2:]
                and (
                    was[2]
                    or any(
                        top <= spot[0] <= bottom and left <= spot[1] <= right
                        for top, left, bottom, right in arrays.get(sheet, ())
                    )
                )
            ):
                continue
            elif was != seen:
                yield f"LibreOffice: {sheet}!{ref(spot)} was {was}, is {seen}"


def office_equal(seen, value):
    kind, shown, formula, _ = seen or (None, "", None, None)
    if isinstance(value, bool):
        # It keeps a boolean as a formula, or as a number that is shown as one.
        if formula is not None:
            return formula == ("of:=TRUE()" if value else "of:=FALSE()")
        return shown in (("true", "1") if value else ("false", "0"))
    if formula is not None:
        return False
    if value is None:
        return shown == ""
    if isinstance(value, str):
        # It has no tabs in cells.
        return kind == "string" and shown == value.replace("\t", "")
    if kind in ("date", "time"):
        return True
    # It keeps fifteen digits and writes a share as it is.
    return kind in ("float", "percentage", "currency") and abs(
        Decimal(shown) - Decimal(value)
    ) < Decimal("1e-9")
