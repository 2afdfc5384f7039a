"""Writes a workbook with something of everything that a workbook may have beside its figures.

Usage: openpyxl_book.py FILE
"""

import datetime
import sys

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.pagebreak import Break

book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Biểu mẫu 1"

sheet["A1"] = CellRichText("Số liệu", TextBlock(InlineFont(vertAlign="superscript", b=True), "1"))
sheet["A2"] = 1144
sheet["A2"].number_format = "#,##0"
sheet["A2"].font = Font(name=".VnTimeH", size=13, bold=True, italic=True, color="FFFF0000")
sheet["A2"].fill = PatternFill("solid", fgColor="FFFFFF00")
sheet["A2"].border = Border(left=Side("thin"), bottom=Side("double", color="FF0000FF"))
sheet["A2"].alignment = Alignment("center", "top", wrap_text=True, indent=0, text_rotation=45)
sheet["A2"].protection = Protection(locked=False, hidden=True)
sheet["A3"] = datetime.datetime(2022, 9, 20, 12, 0)
sheet["A3"].number_format = "dd/mm/yyyy"
sheet["B2"] = "=A2*2"
sheet["B3"] = ArrayFormula("B3:B4", "=A2:A3*1")
sheet["C3"].fill = PatternFill("solid", fgColor="FF00FF00")
sheet["A2"].comment = Comment("Đề nghị kiểm tra\nlại ô này", "Sở Nội vụ")
sheet["A5"] = "Cổng"
sheet["A5"].hyperlink = "https://dichvucong.gov.vn/?a=1&b=2"
sheet.merge_cells("D1:E2")

sheet.column_dimensions["B"].width = 20.5
sheet.column_dimensions["C"].hidden = True
sheet.row_dimensions[2].height = 36
sheet.row_dimensions[7].hidden = True
sheet.freeze_panes = "B3"
sheet.sheet_view.zoomScale = 85
sheet.sheet_properties.tabColor = "FF112233"
sheet.page_setup.orientation = "landscape"
sheet.page_setup.paperSize = 9
sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(
    fitToPage=True
)
sheet.page_setup.fitToHeight = 0
sheet.page_margins.left = 1.25
sheet.print_options.horizontalCentered = True
sheet.oddHeader.center.text = "Phụ lục"
sheet.oddFooter.right.text = "&P/&N"
sheet.row_breaks.append(Break(id=20))
sheet.print_title_rows = "1:2"
sheet.print_area = "A1:E9"
sheet.auto_filter.ref = "A2:E9"
sheet.protection.sheet = True
sheet.protection.sort = False
rule = DataValidation("list", formula1='"Có,Không"', allow_blank=True, showErrorMessage=True)
rule.error = "Chọn Có hoặc Không"
rule.add("E3:E9")
sheet.add_data_validation(rule)

hidden = book.create_sheet("Ẩn")
hidden.sheet_state = "hidden"
book.defined_names["don_vi"] = DefinedName("don_vi", attr_text="'Biểu mẫu 1'!$A$2")
book.properties.title = "Báo cáo CCHC"
book.properties.creator = "Sở Nội vụ"
book.custom_doc_props.append(StringProperty(name="bieumau", value="gia-lai-2022"))
book.save(sys.argv[1])
