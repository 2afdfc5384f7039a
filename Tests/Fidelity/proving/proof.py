"""Holds a workbook against the one it was made from: other cells than those set may not differ."""

import functools
import re
from decimal import Decimal, InvalidOperation

from openpyxl.formula.translate import Translator

from proving import records
from proving.book import Book, cells, children, frame, local_tag, rows, unescaped
from proving.sheet import area, reduced, ref
from proving.trimmed import without_calculation, chain_differences, without_element


class Proof:
    """`before` and `after` are bytes of workbooks, `edits` what was asked for."""

    def __init__(self, before, after, edits):
        self.before, self.after = Book(before), Book(after)
        self.edits = edits
        self.wanted = {}
        for edit in edits:
            self.wanted.setdefault(edit.sheet, {})[edit.target] = edit.value
        #: Overwritten formulas as (sheet, cell).
        self.lost = set()
        for sheet in self.before.sheets:
            old = cells(sheet.root)
            self.lost |= {
                (sheet.name, spot)
                for spot in self.wanted.get(sheet.name, {})
                if spot in old and old[spot].formula
            }

    def differences(self):
        names = [(sheet.name, sheet.part) for sheet in self.before.sheets]
        if names != [(sheet.name, sheet.part) for sheet in self.after.sheets]:
            yield "the list of sheets has changed"
            return
        may_change, may_go = self.other_parts()
        yield from records.differences(self.before.archive, self.after.archive, may_change, may_go)
        for old, new in zip(self.before.sheets, self.after.sheets):
            wanted = self.wanted.get(old.name, {})
            if wanted:
                yield from SheetProof(old, new, wanted).differences()
        yield from self.workbook()
        yield from self.chain()
        yield from self.tables()

    def other_parts(self):
        """Parts that may differ, and parts that may not be there any more."""
        before = self.before
        parts = {sheet.part for sheet in before.sheets if sheet.name in self.wanted}
        if any(cell.formula for sheet in before.sheets for cell in cells(sheet.root).values()):
            parts.add(before.main)
        chain = before.target(before.main, "calcChain")
        gone = set()
        if chain and self.lost:
            left = self.left_in_chain()
            if left:
                parts.add(chain)
            else:
                gone.add(chain)
                parts |= {before.parts["[content_types].xml"], before.links_part(before.main)}
        for sheet in before.sheets:
            for part, table in sheet.tables.items():
                top, left, _, right = area(table.get("ref"))
                if any(
                    row == top and left <= column <= right
                    for row, column in self.wanted.get(sheet.name, {})
                ):
                    parts.add(part)
        return parts, gone

    def left_in_chain(self):
        numbers = {sheet.number: sheet.name for sheet in self.before.sheets}
        return [
            entry
            for entry in self.before.chain
            if (numbers.get(entry[0]), self.spot(entry[1])) not in self.lost
        ]

    @staticmethod
    def spot(text):
        return area(text)[:2]

    def workbook(self):
        """The main part may only ask for all to be computed, and has to where a formula refers."""
        part = self.before.main
        old, new = self.before.contents[part], self.after.contents[part]
        asked = [
            child.get("fullCalcOnLoad") for child in self.after.root if local_tag(child) == "calcPr"
        ]
        if self.refers() and asked not in (["1"], ["true"]):
            yield "workbook: formulas depend on what was set, and nobody is told to compute them"
        if old != new and without_calculation(old) != without_calculation(new):
            yield f"workbook: {part} differs beyond calcPr"
        if len(asked) > 1:
            yield "workbook: calcPr twice"

    def refers(self):
        """Whether some formula names a cell that was set; where it is certain."""
        for sheet in self.before.sheets:
            for spot, cell in cells(sheet.root).items():
                if not cell.formula or (sheet.name, spot) in self.lost:
                    continue
                text = re.sub(r'"[^"]*"', "", cell.formula[1]).replace("$", "")
                if "!" in text or "[" in text:
                    continue
                named = set(re.findall(r"(?<![A-Za-z0-9_.:])([A-Z]{1,3}\d+)(?![\w(:])", text))
                if named & {ref(target) for target in self.wanted.get(sheet.name, {})}:
                    return True
        return False

    def chain(self):
        if self.before.chain is None:
            return
        part = self.before.target(self.before.main, "calcChain")
        left = self.left_in_chain()
        if left:
            if self.after.chain != left:
                yield f"chain: entries are {self.after.chain}, should be {left}"
            elif self.lost:
                yield from chain_differences(self.before.contents[part], self.after.contents[part])
            return
        if self.after.chain is not None or part in self.after.contents:
            yield "chain: it is empty and still there"
        kind = self.before.parts["[content_types].xml"]
        links = self.before.links_part(self.before.main)
        for name, mark in ((kind, "/calcChain.xml"), (links, "calcChain.xml")):
            if without_element(self.before.contents[name], mark) != self.after.contents[name]:
                yield f"chain: {name} differs beyond the element of the chain"

    def tables(self):
        """A column is called as the cell at its head is."""
        for old, new in zip(self.before.sheets, self.after.sheets):
            texts = cells(new.root)
            for part, table in old.tables.items():
                if self.before.contents[part] == self.after.contents[part]:
                    continue
                top, left, _, _ = area(table.get("ref"))
                names = [
                    column.get("name")
                    for columns in children(new.tables[part], "tableColumns")
                    for column in columns
                ]
                for number, name in enumerate(names):
                    cell = texts.get((top, left + number))
                    if (top, left + number) in self.wanted.get(old.name, {}):
                        if unescaped(name) != cell.value:
                            yield f"table: column “{name}” is “{cell.value}” in its cell"
                blank = [
                    re.sub(
                        rb'(<\w*:?tableColumn\s[^>]*?\bname\s*=\s*)("[^"]*"|\'[^\']*\')',
                        rb"\1",
                        book.contents[part],
                    )
                    for book in (self.before, self.after)
                ]
                if blank[0] != blank[1]:
                    yield f"table: {part} differs beyond names of columns"


class SheetProof:
    def __init__(self, old, new, wanted):
        self.old, self.new, self.wanted = old, new, wanted
        self.cells = cells(old.root), cells(new.root)

    def differences(self):
        name = self.old.name
        for difference in (*self.values(), *self.bytes(), *self.frame(), *self.order()):
            yield f"{name}: {difference}"

    def values(self):
        """Each cell is what it was, or what was asked for."""
        old, new = self.cells
        formulas = [spelled(cells) for cells in self.cells]
        for spot in sorted({*old, *new}):
            shown = ref(spot)
            if spot in self.wanted:
                yield from (f"{shown} {text}" for text in self.value(spot))
            elif spot not in new:
                yield f"{shown} is gone"
            elif spot not in old:
                yield f"{shown} is new"
            elif spot in self.heirs:
                facts = [
                    (cell.kind, cell.value, cell.style, cell.others)
                    for cell in (old[spot], new[spot])
                ]
                if facts[0] != facts[1]:
                    yield f"{shown} was {facts[0]}, is {facts[1]}"
            elif old[spot] != new[spot]:
                yield f"{shown} was {old[spot]}, is {new[spot]}"
            if spot in old and spot in new and spot not in self.wanted:
                was, now = (formula.get(spot) for formula in formulas)
                if was != now:
                    yield f"{shown} had the formula {was}, has {now}"

    def value(self, spot):
        old, new = (cells.get(spot) for cells in self.cells)
        value = self.wanted[spot]
        if new is None:
            if value is not None or (old and old.style != "0"):
                yield "is not there"
            return
        if old is None and value is None:
            yield "was made for nothing"
        style = old.style if old else self.old.text.style_of_place(spot)
        if new.style != style:
            yield f"has style {new.style}, should have {style}"
        if new.formula:
            yield "still has a formula"
        if any(other[0] in ("cm", "vm") for other in new.others):
            yield "still has what belongs to the value that was there"
        if value is None:
            empty = old is not None and old.value is None
            good = new.value is None and (new.kind == "n" or empty and new.kind == old.kind)
        elif isinstance(value, bool):
            good = (new.kind, new.value) == ("b", "1" if value else "0")
        elif isinstance(value, str):
            good = (new.kind, new.value) == ("inlineStr", value)
        else:
            good = new.kind == "n" and exact(new.value) == Decimal(value)
        if not good:
            yield f"is {new.kind} {new.value!r}, should be {value!r}"

    @functools.cached_property
    def heirs(self):
        """Cells of the shared formulas whose spelling one was overwritten."""
        old = self.cells[0]
        groups = {
            dict(cell.formula[0]).get("si")
            for spot, cell in old.items()
            if spot in self.wanted
            and cell.formula
            and dict(cell.formula[0]).get("t") == "shared"
            and "ref" in dict(cell.formula[0])
        }
        return {
            spot
            for spot, cell in old.items()
            if cell.formula
            and dict(cell.formula[0]).get("t") == "shared"
            and dict(cell.formula[0]).get("si") in groups
        }

    def bytes(self):
        """Without the cells that were set, both texts are the same."""
        old, new = self.old.text, self.new.text
        if (old.mark, old.coding) != (new.mark, new.coding):
            yield "the coding has changed"
            return
        numbers = {row.number for row in old.rows}
        fresh = {row.number for row in new.rows} - numbers
        changed = set(self.wanted)
        texts = [
            reduced(sheet, changed, self.heirs, fresh, old.data is not None) for sheet in (old, new)
        ]
        if texts[0] != texts[1]:
            at = next(
                (place for place, (one, other) in enumerate(zip(*texts)) if one != other),
                min(map(len, texts)),
            )
            around = [text[max(0, at - 60) : at + 60] for text in texts]
            yield f"bytes differ: …{around[0]!r}… | …{around[1]!r}…"
        yield from self.dimension()

    def dimension(self):
        old, new = self.old.text.dimension, self.new.text.dimension
        if old is None or new is None or not all(map(is_area, (old, new))):
            return
        was, now = (area(spot.attributes["ref"]) for spot in (old, new))
        # One that said too little or too much before may be put right.
        covers = [covered(spots, cells) for spots, cells in zip((was, now), self.cells)]
        if covers[0] and not covers[1]:
            yield f"dimension {now} does not cover the cells"
        if covers[0] and self.cells[0] and union(was, now) != now:
            yield f"dimension {was} has become smaller: {now}"

    def frame(self):
        if frame(self.old.root) != frame(self.new.root):
            if self.old.text.data is not None:
                yield "as XML, the sheet differs outside its cells"
        old, new = rows(self.old.root), rows(self.new.root)
        for number, given in old.items():
            if new.get(number) != given:
                yield f"row {number} had {given}, has {new.get(number)}"

    def order(self):
        """Rows and cells ascend where they did, `spans` holds its cells where it did."""
        texts = self.old.text, self.new.text
        ascends = [
            sorted({row.number for row in text.rows}) == [row.number for row in text.rows]
            for text in texts
        ]
        if ascends[0] and not ascends[1]:
            yield "rows do not ascend"
        for row in self.new.text.rows:
            columns = [cell.column for cell in row.cells]
            if columns != sorted(set(columns)):
                yield f"cells of row {row.number} do not ascend"
            for cell in row.cells:
                if cell.attributes.get("r", ref((cell.row, cell.column))) != ref(
                    (cell.row, cell.column)
                ):
                    yield f"{ref((cell.row, cell.column))} says it is {cell.attributes['r']}"
        if self.old.text.data is None:
            names = [local_tag(child) for child in self.new.root]
            later = names[names.index("sheetData") + 1 :]
            early = {"sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"}
            if early & set(later):
                yield "sheetData stands before what has to come first"


def is_area(spot):
    """Some programs write whole rows there, or nothing."""
    return re.fullmatch(r"[A-Z]+\d+(:[A-Z]+\d+)?", spot.attributes.get("ref", ""))


def covered(spots, cells):
    top, left, bottom, right = spots
    return all(top <= row <= bottom and left <= column <= right for row, column in cells)


def union(one, other):
    return (*map(min, one[:2], other[:2]), *map(max, one[2:], other[2:]))


def exact(text):
    try:
        return Decimal(text)
    except (InvalidOperation, TypeError):
        return None


def spelled(cells):
    """Every formula as it reads in its own cell."""
    masters = {
        dict(cell.formula[0])["si"]: (spot, cell.formula[1])
        for spot, cell in cells.items()
        if cell.formula
        and dict(cell.formula[0]).get("t") == "shared"
        and "ref" in dict(cell.formula[0])
    }
    found = {}
    for spot, cell in cells.items():
        if not cell.formula:
            continue
        given = dict(cell.formula[0])
        if given.get("t") == "shared" and given.get("si") in masters:
            home, text = masters[given["si"]]
            text = Translator("=" + text, ref(home)).translate_formula(ref(spot))[1:]
            found[spot] = ("shared", text)
        else:
            kind = "shared" if given.get("t") == "shared" else given.get("t", "")
            found[spot] = (kind, cell.formula[1])
    # Whether a group shares its formula or each spells its own is a matter of taste.
    return {spot: ("" if kind == "shared" else kind, text) for spot, (kind, text) in found.items()}
