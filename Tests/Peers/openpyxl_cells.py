"""What openpyxl reads of workbooks: for each a JSON line of sheets, their states, cells and merges.

Usage: openpyxl_cells.py FILE...
"""

import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def kind(cell):
    if cell.data_type == "e":
        return "error"
    if isinstance(cell.value, bool):
        return "bool"
    if isinstance(cell.value, str):
        return "text"
    if isinstance(cell.value, (int, float)):
        return "number"
    return "date"


def sheet(book, name):
    sheet = book[name]
    cells = [
        [cell.coordinate, kind(cell), str(cell.value)]
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    merges = [str(merge) for merge in sheet.merged_cells.ranges]
    return {"name": name, "state": sheet.sheet_state, "cells": cells, "merges": merges}


for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path, data_only=True)
    names = [sheet.title for sheet in book.worksheets]
    print(json.dumps([sheet(book, name) for name in names], ensure_ascii=False))
