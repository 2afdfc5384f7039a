"""Fills workbooks in as programs do that compute nothing: formulas stay, their results are dropped.

Usage: openpyxl_fill.py JOBS

JOBS is a file with a JSON list of {"file", "saved", "figures": [{"sheet", "cell", "figure"}]}. Prints
for each a JSON line: the cells of visible sheets that are open and tinted, and those of the figures
that are not.
"""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("error")

TINT = "FFFFF8E1"


def open_cells(book):
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        assert sheet.protection.sheet, sheet.title
        for row in sheet.iter_rows():
            for cell in row:
                fill = cell.fill
                tinted = fill.fill_type == "solid" and fill.fgColor.rgb == TINT
                if tinted and not cell.protection.locked:
                    yield {"sheet": sheet.title, "cell": cell.coordinate}


def fill(job):
    book = openpyxl.load_workbook(job["file"])
    found = list(open_cells(book))
    for entry in job["figures"]:
        text = entry["figure"]
        number = float(text) if "." in text else int(text)
        book[entry["sheet"]][entry["cell"]].value = number
    book.save(job["saved"])
    return found


with open(sys.argv[1], encoding="utf-8") as file:
    jobs = json.load(file)
for job in jobs:
    print(json.dumps(fill(job), ensure_ascii=False))
