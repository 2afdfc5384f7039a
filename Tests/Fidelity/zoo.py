"""Makes workbooks to hold the program against, each named for what is odd about it.

Usage: zoo.py FOLDER [--without-office] [--only TEXT]

Needs openpyxl and XlsxWriter; those of LibreOffice are left out, and that is said, where it is
missing. A workbook that no reader of another house opens is left out as well.
"""

import argparse
import io
import os
import sys
import tempfile
import warnings

import openpyxl
import python_calamine

# They add what they make to the list.
import making.archives
import making.drawn
import making.inserted
import making.markup
import making.pivots
import making.saved
from making import office
from making.animals import ANIMALS

warnings.simplefilter("ignore")


def openers(data):
    """The names of the readers that open it."""

    def opened(read):
        try:
            return read(io.BytesIO(data))
        # They fail in every way there is.
        except Exception:
            return None

    book = opened(openpyxl.load_workbook)
    if book is not None and book.sheetnames:
        yield "openpyxl"
    book = opened(python_calamine.CalamineWorkbook.from_filelike)
    if book is not None and book.sheet_names:
        yield "calamine"


def made(with_office=True, only=""):
    for name, make in ANIMALS.items():
        if only in name:
            yield name, make()
    if with_office and only in "LibreOffice":
        yield from office.animals()


def write(folder, with_office=True, only=""):
    """The paths of the workbooks written, in order, and the names of those that nobody opened."""
    os.makedirs(folder, exist_ok=True)
    paths, unopened = [], []
    for name, data in made(with_office, only):
        paths.append(os.path.join(folder, name))
        with open(paths[-1], "wb") as file:
            file.write(data)
        if not list(openers(data)):
            unopened.append(paths[-1])
    if unopened and with_office:
        with tempfile.TemporaryDirectory() as other:
            office.convert(unopened, "fods", other, os.path.join(other, "profile"))
            opened = {os.path.splitext(name)[0] for name in os.listdir(other)}
        unopened = [
            path for path in unopened if os.path.splitext(os.path.basename(path))[0] not in opened
        ]
    for path in unopened:
        os.remove(path)
        paths.remove(path)
    return paths, [os.path.basename(path) for path in unopened]


def main():
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder")
    reader.add_argument("--without-office", action="store_true")
    reader.add_argument("--only", default="", metavar="TEXT", help="names that have this in them")
    options = reader.parse_args()
    with_office = not options.without_office and office.PROGRAM is not None
    if not with_office:
        print("zoo: without the workbooks of LibreOffice", file=sys.stderr)
    paths, unopened = write(options.folder, with_office, options.only)
    for name in unopened:
        print(f"zoo: nobody here opens “{name}”; it is left out", file=sys.stderr)
    print(f"{len(paths)} workbooks in {options.folder}")


if __name__ == "__main__":
    main()
