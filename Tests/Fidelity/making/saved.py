"""Workbooks saved by openpyxl, which many programs for offices use."""

import datetime
import io

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.table import Table

from making.animals import animal
from making.drawn import ROWS
from making.parts import Parts


def saved(draw):
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Biểu mẫu 1"
    page["A1"] = "THỐNG KÊ SỐ LIỆU"
    for row in ROWS:
        page.append(row)
    page["D12"] = "=SUM(D3:D5)"
    page["F3"] = "=D3*2"
    page["G20"].fill = PatternFill("solid", fgColor="DDEBF7")
    draw(book, page)
    out = io.BytesIO()
    book.save(out)
    return steady(out.getvalue())


def steady(data):
    """The same parts on every day: the time of saving is taken out."""
    parts = Parts(data)
    parts.substitute(
        "docProps/core.xml", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "2022-09-15T08:00:00Z"
    )
    return parts.data()


@animal("openpyxl plain")
def plain():
    return saved(lambda book, page: None)


@animal("openpyxl everything it can")
def everything():
    def draw(book, page):
        page["H3"] = datetime.date(2022, 9, 15)
        page["H4"].hyperlink = "https://cchc.gov.vn"
        page["H5"] = ArrayFormula("H5:H6", "=D3:D4*2")
        page["D3"].comment = Comment("Kiểm tra", "Sở")
        page["A9"].font = Font(name=".VnTime", bold=True)
        page.merge_cells("A14:C15")
        page["A14"] = "gộp"
        rule = DataValidation(type="list", formula1='"Có,Không"', allow_blank=True)
        rule.add("D6:D8")
        page.add_data_validation(rule)
        page.conditional_formatting.add("D3:D5", CellIsRule(operator="lessThan", formula=["0"]))
        page.conditional_formatting.add("D3:D5", DataBarRule("min", 0, "max", 0, color="638EC6"))
        page.freeze_panes = "A3"
        chart = BarChart()
        chart.add_data(Reference(page, min_col=4, min_row=3, max_row=5))
        page.add_chart(chart, "J2")
        table = book.create_sheet("Bảng")
        for row in (["Tên", "Số"], ["a", 1], ["b", 2]):
            table.append(row)
        table.add_table(Table(displayName="BangMot", ref="A1:B3"))
        book.defined_names["Vung"] = DefinedName("Vung", attr_text="'Biểu mẫu 1'!$D$3:$D$5")
        hidden = book.create_sheet("Ẩn")
        hidden["A1"] = 1
        hidden.sheet_state = "veryHidden"

    return saved(draw)


@animal("columns of a table that only a name names")
def named_columns():
    def draw(book, page):
        table = book.create_sheet("Bảng")
        for row in (["Tên", "Số"], ["a", 1], ["b", 2]):
            table.append(row)
        table.add_table(Table(displayName="BangMot", ref="A1:B3"))
        book.defined_names["Vung"] = DefinedName("Vung", attr_text="BangMot[Số]")

    return saved(draw)


@animal("openpyxl write only")
def write_only():
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("Dài")
    for number in range(300):
        page.append([number, f"dòng {number}", number / 7, None, number % 2 == 0])
    out = io.BytesIO()
    book.save(out)
    return steady(out.getvalue())
