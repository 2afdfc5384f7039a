"""Workbooks whose archive or whose links between parts are unusual."""

import struct

from making.animals import animal
from making.archive import archive
from making.drawn import drawn, form
from making.parts import Parts


def base():
    return Parts(drawn(lambda book, page: form(book, book.add_worksheet("Biểu mẫu 2"))))


def packed(change, **options):
    entries = base().entries()
    for number, entry in enumerate(entries):
        change(number, entry)
    return archive(entries, **options)


@animal("sizes behind the data")
def described():
    def change(number, entry):
        entry.described = True

    return packed(change)


@animal("stored entries")
def stored():
    def change(number, entry):
        entry.stored = number % 2 == 0 or "sheet1" in entry.name

    return packed(change)


@animal("zip64 fields with and without sizes behind")
def zip64():
    def change(number, entry):
        entry.zip64 = True
        entry.described = number % 3 == 0

    return packed(change)


@animal("archive and entry comments")
def commented():
    def change(number, entry):
        entry.comment = f"phần {number}".encode() if number % 2 else b""

    return packed(change, comment="Sở Nội vụ gửi ngày 20/9".encode())


@animal("extra fields times and attributes")
def extras():
    stamp = struct.pack("<2HBI", 0x5455, 5, 1, 1663660800)

    def change(number, entry):
        entry.local_extra = struct.pack("<2H4B", 0xA220, 4, 1, 2, 3, number)
        entry.extra = stamp
        entry.attributes = 0o100644 << 16 | 0x20
        entry.date += number
        entry.level = number % 10

    return packed(change)


@animal("bytes between entries and behind the end")
def gaps():
    def change(number, entry):
        entry.gap = b"\0" * number

    return packed(change, trailing=b"\r\n")


@animal("backslashes in part names")
def backslashes():
    def change(number, entry):
        entry.raw_name = entry.name.replace("/", "\\").encode()

    return packed(change)


@animal("upper case part names")
def upper_case():
    def change(number, entry):
        if entry.name.startswith("xl/w"):
            entry.raw_name = entry.name.upper().encode()

    return packed(change)


@animal("content types last and folders as entries")
def reordered():
    parts = base()
    types = parts.bytes.pop("[Content_Types].xml")
    ordered = Parts()
    ordered.bytes = {"xl/": b"", "xl/worksheets/": b"", **parts.bytes}
    ordered.bytes["[Content_Types].xml"] = types
    return ordered.data()


@animal("absolute and winding targets")
def absolute():
    parts = base()
    links = "xl/_rels/workbook.xml.rels"
    parts.replace(links, "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml")
    parts.replace(links, "worksheets/sheet2.xml", "../xl/./worksheets/sheet2.xml")
    parts.replace(links, "sharedStrings.xml", "/xl/sharedStrings.xml")
    parts.replace("_rels/.rels", 'Target="xl/workbook.xml"', 'Target="/xl/workbook.xml"')
    return parts.data()


@animal("parts of other names in other folders")
def renamed():
    parts = base()
    moves = {
        "xl/workbook.xml": "sổ/book.main",
        "xl/_rels/workbook.xml.rels": "sổ/_rels/book.main.rels",
        "xl/worksheets/sheet1.xml": "sổ/trang/một.xml",
        "xl/worksheets/sheet2.xml": "sổ/trang/2.bin",
        "xl/sharedStrings.xml": "sổ/chữ.xml",
        "xl/styles.xml": "sổ/styles.xml",
        "xl/theme/theme1.xml": "sổ/theme1.xml",
    }
    moved = Parts()
    moved.bytes = {moves.get(name, name): data for name, data in parts.bytes.items()}
    links = "sổ/_rels/book.main.rels"
    for old, new in moves.items():
        if "_rels" not in old:
            moved.replace("[Content_Types].xml", f'"/{old}"', f'"/{new}"')
        if old.startswith("xl/") and "_rels" not in old and old != "xl/workbook.xml":
            moved.replace(links, f'"{old[3:]}"', f'"{new[len("sổ/"):]}"')
    moved.replace("_rels/.rels", '"xl/workbook.xml"', '"sổ/book.main"')
    return moved.data()


@animal("sheets in another order than their parts")
def sheet_order():
    parts = base()
    links = "xl/_rels/workbook.xml.rels"
    for old, new in (
        ("sheet1.xml", "sheet9.xml"),
        ("sheet2.xml", "sheet1.xml"),
        ("sheet9.xml", "sheet2.xml"),
    ):
        parts.replace(links, f"worksheets/{old}", f"worksheets/{new}")
    return parts.data()
