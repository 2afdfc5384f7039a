"""Stands in for the program: sets cells of simple workbooks as it should, or with one fault.

With it the proof is proven: what is done well has to pass, and each fault has to be seen.
"""

import io
import re
import zipfile
from xml.sax.saxutils import escape

import openpyxl

from proving.book import Book
from proving.records import rewritten
from proving.sheet import place, ref


def honest(data, edits):
    return Patch(data, edits).bytes()


class Patch:
    """Sheets with plain names and attributes only; formulas that nobody shares."""

    keeps_style = True
    escapes = escape
    recalculates = True

    def __init__(self, data, edits):
        self.data, self.edits = data, edits
        self.book = Book(data)

    def bytes(self):
        contents = {}
        for sheet in self.book.sheets:
            edits = [edit for edit in self.edits if edit.sheet == sheet.name]
            if edits:
                contents[sheet.part] = self.sheet(sheet.text, edits)
        contents |= self.workbook()
        return rewritten(self.data, contents)

    def workbook(self):
        main = self.book.main
        text = self.book.contents[main].decode()
        if not self.recalculates or "fullCalcOnLoad" in text or not self.has_formulas():
            return {}
        return {main: text.replace("<calcPr ", '<calcPr fullCalcOnLoad="1" ').encode()}

    def has_formulas(self):
        return any(cell.formula for sheet in self.book.sheets for cell in sheet.text.cells.values())

    def sheet(self, sheet, edits):
        text, splices = sheet.text, []
        fresh = {}
        for edit in edits:
            spot = sheet.cells.get(edit.target)
            style = spot.attributes.get("s") if spot else None
            style = style if self.keeps_style else None
            markup = self.cell(edit, style)
            if spot:
                splices.append((spot.start, spot.end, markup))
            elif edit.value is not None:
                fresh.setdefault(edit.target[0], {})[edit.target[1]] = markup
        for number, cells in fresh.items():
            splices += self.new_cells(sheet, number, cells)
        for start, end, markup in sorted(splices, reverse=True):
            text = text[:start] + markup + text[end:]
        return sheet.bytes(self.finished(text, edits))

    def finished(self, text, edits):
        match = re.search(r'<dimension ref="([^"]*)"', text)
        if not match:
            return text
        spots = [place(end) for end in match[1].split(":")]
        spots += [edit.target for edit in edits if edit.value is not None]
        ends = [tuple(one(spot[axis] for spot in spots) for axis in (0, 1)) for one in (min, max)]
        return text.replace(match[0], f'<dimension ref="{ref(ends[0])}:{ref(ends[1])}"')

    def cell(self, edit, style):
        tag = f'<c r="{ref(edit.target)}"' + (f' s="{style}"' if style else "")
        value = edit.value
        if value is None:
            return f"{tag}/>"
        if isinstance(value, bool):
            return f'{tag} t="b"><v>{int(value)}</v></c>'
        if isinstance(value, str):
            text = type(self).escapes(value.replace("_x", "_x005F_x"))
            return f'{tag} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
        return f"{tag}><v>{value}</v></c>"

    @staticmethod
    def new_cells(sheet, number, cells):
        row = next((row for row in sheet.rows if row.number == number), None)
        if row is None:
            later = next(
                (row.start for row in sheet.rows if row.number > number),
                sheet.text.rindex("</sheetData>"),
            )
            inside = "".join(markup for _, markup in sorted(cells.items()))
            return [(later, later, f'<row r="{number}">{inside}</row>')]
        found = []
        for column, markup in sorted(cells.items()):
            later = next(
                (cell.start for cell in row.cells if cell.column > column), row.end - len("</row>")
            )
            found.append((later, later, markup))
        return found


class Styleless(Patch):
    keeps_style = False


class Squeezed(Patch):
    @staticmethod
    def escapes(text):
        return escape(text.strip().replace("\n", " "))


class Unasked(Patch):
    recalculates = False


class Misplaced(Patch):
    """The new cell of a row comes before all others."""

    @staticmethod
    def new_cells(sheet, number, cells):
        row = next((row for row in sheet.rows if row.number == number), None)
        if row is None:
            return Patch.new_cells(sheet, number, cells)
        return [(row.inside, row.inside, "".join(cells.values()))]


class Neighbourly(Patch):
    """One more cell changes than was asked for."""

    def sheet(self, sheet, edits):
        data = super().sheet(sheet, edits)
        return data.replace(b"<v>3</v>", b"<v>4</v>", 1)


class Tidy(Patch):
    """Says the same in other bytes."""

    def sheet(self, sheet, edits):
        return super().sheet(sheet, edits).replace(b"/>", b" />")


class Cramped(Patch):
    def finished(self, text, edits):
        return text


def repacked(data, edits, method=zipfile.ZIP_DEFLATED, names=lambda names: names):
    """The right contents in an archive written anew."""
    done = honest(data, edits)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(done)) as old, zipfile.ZipFile(out, "w", method) as new:
        for name in names(old.namelist()):
            new.writestr(
                zipfile.ZipInfo(name, (2022, 1, 1, 8, 30, 10)),
                old.read(name),
                zipfile.ZIP_DEFLATED,
                1,
            )
    return out.getvalue()


def resaved(data, edits):
    """As scripts do it."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for edit in edits:
        value = edit.value
        book[edit.sheet][ref(edit.target)] = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def shortened(data, edits):
    """A part that nobody looks at is gone."""
    return repacked(data, edits, names=lambda names: [n for n in names if "theme" not in n])


def reordered(data, edits):
    return repacked(data, edits, names=lambda names: names[::-1])


def undone(data, edits):
    return data


def halved(data, edits):
    return honest(data, edits[: len(edits) // 2])


def stylist(data, edits):
    """The styles change too."""
    done = honest(data, edits)
    book = Book(done)
    part = book.target(book.main, "styles")
    return rewritten(
        done, {part: book.contents[part].replace(b"styleSheet", b"styleSheet", 1) + b"<!-- -->"}
    )


def of(kind):
    return lambda data, edits: kind(data, edits).bytes()


FAULTS = {
    "nothing is set": undone,
    "half of it is set": halved,
    "styles of cells are dropped": of(Styleless),
    "blanks and line feeds are squeezed": of(Squeezed),
    "nobody is told to compute": of(Unasked),
    "new cells stand at the wrong place": of(Misplaced),
    "another cell changes too": of(Neighbourly),
    "tags are written in another way": of(Tidy),
    "the dimension stays too small": of(Cramped),
    "the archive is packed again": repacked,
    "entries change their order": reordered,
    "a part is lost": shortened,
    "another part changes": stylist,
    "another library saves it": resaved,
}
