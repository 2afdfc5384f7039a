"""Workbooks drawn by XlsxWriter: what Excel itself would have written, feature by feature."""

import datetime
import io

import xlsxwriter

from making.animals import ANIMALS, animal
from making.compound import macros
from making.parts import Parts
from making.pictures import gif, jpeg, png

MADE = datetime.datetime(2022, 9, 15, 8, 0)
ROWS = [
    ("1.", "Chỉ đạo, điều hành", None, None, None),
    ("1.1", "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", 38, "Quý III"),
    ("1.2", "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", 27.5, None),
    ("1.3", "Số văn bản chỉ đạo & điều hành", "Văn bản", -4, "giảm <5"),
    ("2.", "Tổ chức đối thoại", "Có = 1; Không = 0", True, None),
    ("2.1", "Chi ngân sách", "Triệu đồng", 4494051, "“làm tròn”"),
    ("2.2", "Tỷ lệ hồ sơ đúng hạn", "%", 0.9997, None),
]


def drawn(draw, name="Biểu mẫu 1", options=None):
    """The bytes of a workbook with a form of cells of every kind and what `draw` adds."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, **(options or {})})
    book.set_properties({"title": "Báo cáo CCHC", "author": "Sở Nội vụ", "created": MADE})
    page = book.add_worksheet(name)
    form(book, page)
    draw(book, page)
    book.close()
    # As Excel leaves it: everything has been computed.
    parts = Parts(out.getvalue())
    parts.replace("xl/workbook.xml", ' fullCalcOnLoad="1"', "")
    return parts.data()


def form(book, page, formulas=True):
    """A small table in A1:F13. Row 12 is not there, row 13 has styles and no values."""
    head = book.add_format({"bold": True, "border": 1, "text_wrap": True})
    cell = book.add_format({"border": 1, "num_format": "#,##0.##"})
    blue = book.add_format({"bg_color": "#DDEBF7", "border": 1})
    page.write_string("A1", "THỐNG KÊ SỐ LIỆU")
    page.write_row("A3", ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"], head)
    for number, (code, label, unit, value, note) in enumerate(ROWS, start=3):
        page.write_string(number, 0, code)
        page.write_string(number, 1, label)
        for column, content in ((2, unit), (3, value), (4, note)):
            if content is None:
                page.write_blank(number, column, None, cell)
            else:
                page.write(number, column, content, cell)
    page.write_string("B11", "Cộng")
    if formulas:
        page.write_formula("D11", "=SUM(D5:D7)", cell, 61.5)
        page.write_formula("F5", "=D5*2", None, 76)
        page.write_formula("F6", '=IF(D6>1,"có","không")', None, "có")
    for column in range(5):
        page.write_blank(12, column, None, blue)
    page.set_column(1, 1, 40)


@animal("plain")
def plain():
    return drawn(lambda book, page: None)


@animal("no formulas at all")
def no_formulas():
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    book.set_properties({"created": MADE})
    form(book, book.add_worksheet("Biểu mẫu 1"), formulas=False)
    book.close()
    return out.getvalue()


@animal("pictures png jpeg gif")
def pictures():
    def draw(book, page):
        page.insert_image("G2", "a.png", {"image_data": io.BytesIO(png())})
        page.insert_image("G9", "b.jpg", {"image_data": io.BytesIO(jpeg()), "description": "Dấu"})
        page.insert_image("H2", "c.gif", {"image_data": io.BytesIO(gif()), "url": "https://a.vn"})
        other = book.add_worksheet("Ảnh nền")
        other.write("A1", 1)
        other.set_background(io.BytesIO(png((200, 0, 0))), is_byte_stream=True)

    return drawn(draw)


@animal("picture in cell")
def picture_in_cell():
    def draw(book, page):
        page.embed_image("G2", "a.png", {"image_data": io.BytesIO(png((0, 0, 200)))})

    return drawn(draw)


@animal("charts")
def charts():
    def draw(book, page):
        for place, kind in (("H2", "column"), ("H18", "pie"), ("P2", "line"), ("P18", "doughnut")):
            chart = book.add_chart({"type": kind})
            chart.add_series(
                {
                    "name": "Số liệu",
                    "categories": "='Biểu mẫu 1'!$B$5:$B$7",
                    "values": "='Biểu mẫu 1'!$D$5:$D$7",
                }
            )
            chart.set_title({"name": f"Kết quả {kind} & tỷ lệ"})
            page.insert_chart(place, chart)

    return drawn(draw)


@animal("chartsheet between sheets")
def chartsheet():
    def draw(book, page):
        chart = book.add_chart({"type": "bar"})
        chart.add_series({"values": "='Biểu mẫu 1'!$D$5:$D$7"})
        book.add_chartsheet("Biểu đồ").set_chart(chart)
        other = book.add_worksheet("Biểu mẫu 2")
        form(book, other)

    return drawn(draw)


@animal("comments of the old kind")
def comments():
    def draw(book, page):
        page.write_comment("D5", "Đề nghị kiểm tra lại", {"author": "Sở Nội vụ", "visible": True})
        page.write_comment("E13", "Ô trống & có <chú thích>", {"author": "UBND xã"})
        page.write_comment("J40", "Chú thích ở ô không có", {"x_scale": 2})

    return drawn(draw)


@animal("data validations")
def validations():
    def draw(book, page):
        page.data_validation(
            "D5:D7",
            {
                "validate": "integer",
                "criteria": "between",
                "minimum": 0,
                "maximum": 999999,
                "input_title": "Số liệu",
                "error_message": "Chỉ nhập số & không nhập chữ",
            },
        )
        page.data_validation("D8", {"validate": "list", "source": ["Có", "Không"]})
        page.data_validation("D9:D10", {"validate": "custom", "value": "=AND(D9>=0,D9<=100)"})

    return drawn(draw)


@animal("conditional formats old and x14")
def conditional_formats():
    def draw(book, page):
        red = book.add_format({"bg_color": "#FFC7CE"})
        page.conditional_format(
            "D5:D7", {"type": "cell", "criteria": ">", "value": 30, "format": red}
        )
        page.conditional_format(
            "D5:D10",
            {
                "type": "data_bar",
                "data_bar_2010": True,
                "bar_solid": True,
                "bar_negative_color": "#FF0000",
            },
        )
        page.conditional_format("D9:D10", {"type": "3_color_scale"})
        page.conditional_format("F5:F6", {"type": "icon_set", "icon_style": "5_ratings"})
        page.conditional_format(
            "A4:E10", {"type": "formula", "criteria": "=$D4<0", "format": red, "stop_if_true": True}
        )

    return drawn(draw)


@animal("sparklines")
def sparklines():
    def draw(book, page):
        page.add_sparkline("G5", {"range": "'Biểu mẫu 1'!D5:D7", "markers": True})
        page.add_sparkline(
            "G6", {"range": "'Biểu mẫu 1'!D5:D7", "type": "win_loss", "negative_points": True}
        )

    return drawn(draw)


@animal("defined names print titles areas")
def names():
    def draw(book, page):
        other = book.add_worksheet("Số liệu 2022")
        other.write_column("A1", [1, 2, 3])
        book.define_name("TyLe", "='Biểu mẫu 1'!$D$10")
        book.define_name("'Số liệu 2022'!VungIn", "='Số liệu 2022'!$A$1:$A$3")
        book.define_name("Hang", "=3.14")
        page.write_formula("F7", "=TyLe*100", None, 99.97)
        page.print_area("A1:E13")
        page.repeat_rows(2)
        other.repeat_columns("A:B")
        other.autofilter("A1:A3")

    return drawn(draw)


@animal("page setup header images")
def header_images():
    def draw(book, page):
        page.set_header(
            "&L&G&CBáo cáo &D&RTrang &P",
            {"image_left": "dau.png", "image_data_left": io.BytesIO(png((120, 120, 0)))},
        )
        page.set_footer(
            "&C&G", {"image_center": "chan.jpg", "image_data_center": io.BytesIO(jpeg())}
        )
        page.set_landscape()
        page.set_paper(9)
        page.set_h_pagebreaks([5, 8])
        page.set_v_pagebreaks([3])
        page.write_comment("D5", "cạnh ảnh đầu trang")

    return drawn(draw)


@animal("buttons and check boxes")
def buttons():
    def draw(book, page):
        page.insert_button("H2", {"macro": "Chao", "caption": "Gửi báo cáo", "width": 90})
        page.insert_checkbox("H7", True)
        page.insert_checkbox("H8", False)

    return drawn(draw)


@animal("tables with totals")
def tables():
    def draw(book, page):
        other = book.add_worksheet("Bảng")
        other.add_table(
            "B3:E8",
            {
                "name": "BangSoLieu",
                "total_row": True,
                "style": "Table Style Medium 4",
                "data": [[f"Xã {n}", n * 10, n * 12.5] for n in range(1, 5)],
                "columns": [
                    {"header": "Đơn vị", "total_string": "Cộng"},
                    {"header": "Kế hoạch", "total_function": "sum"},
                    {"header": "Thực hiện", "total_function": "average"},
                    {"header": "Tỷ lệ & so sánh", "formula": "=[@[Thực hiện]]/[@[Kế hoạch]]"},
                ],
            },
        )
        other.add_table("H3:I6", {"name": "BangHai", "data": [[1, 2], [3, 4], [5, 6]]})

    return drawn(draw)


@animal("columns of a table that only the table names")
def named_columns():
    parts = Parts(ANIMALS["tables with totals.xlsx"]())
    parts.substitute("xl/worksheets/sheet2.xml", r"<f>[^<]*</f>", "")
    return parts.data()


@animal("array formulas")
def arrays():
    def draw(book, page):
        page.write_array_formula("H5:H7", "{=D5:D7*2}", None, 76)
        page.write("H6", 55)
        page.write("H7", -8)
        page.write_array_formula("I5", "{=SUM(D5:D7*2)}", None, 123)

    return drawn(draw)


@animal("dynamic arrays")
def dynamic_arrays():
    def draw(book, page):
        page.write_dynamic_array_formula("H5", "=SORT(D5:D7)", None, -4)
        page.write("H6", 27.5)
        page.write("H7", 38)
        page.write_dynamic_array_formula("I5", '=FILTER(B5:B7,D5:D7>0,"")', None, ROWS[1][1])
        page.write_dynamic_array_formula("J5:J7", "=SEQUENCE(3)", None, 1)
        page.write_formula("K5", "=_xlfn.XLOOKUP(38,D5:D7,B5:B7)", None, ROWS[1][1])

    return drawn(draw)


@animal("merged cells")
def merged():
    def draw(book, page):
        middle = book.add_format({"align": "center"})
        page.merge_range("A2:E2", "(Kèm theo Báo cáo số 481/BC-UBND)", middle)
        page.merge_range("H4:J6", 12, middle)
        page.merge_range("H9:I9", "", middle)

    return drawn(draw)


@animal("hidden and very hidden sheets")
def hidden():
    def draw(book, page):
        for name, hide in (("Ẩn", "hide"), ("Ẩn hẳn", "very_hidden")):
            other = book.add_worksheet(name)
            form(book, other)
            getattr(other, hide)()

    return drawn(draw)


@animal("protected sheets and workbook")
def protected():
    def draw(book, page):
        page.protect("bí mật", {"format_cells": True})
        page.unprotect_range("D5:D10", "NhapSoLieu", "abc")
        book.read_only_recommended()

    return drawn(draw)


@animal("outline groups hidden rows frozen panes")
def outline():
    def draw(book, page):
        for row in (4, 5, 6):
            page.set_row(row, 20, None, {"level": 1, "hidden": row == 6})
        page.set_row(7, None, book.add_format({"italic": True}), {"collapsed": True})
        page.set_column("D:E", 12, None, {"level": 1})
        page.freeze_panes(3, 1)
        page.set_zoom(85)
        page.set_tab_color("green")
        page.right_to_left()
        page.autofilter("A3:E10")
        page.filter_column_list("C", ["Nhiệm vụ", "%"])

    return drawn(draw)


@animal("hyperlinks")
def hyperlinks():
    def draw(book, page):
        page.write_url("H5", "https://cchc.gov.vn/?a=1&b=2#phần", None, "Cổng thông tin")
        page.write_url("H6", "internal:'Biểu mẫu 1'!A1", None, "Về đầu")
        page.write_url("H7", r"external:..\báo cáo.xlsx#Sheet1!A1", None, "Tệp khác", "gợi ý")

    return drawn(draw)


@animal("rich text")
def rich_text():
    def draw(book, page):
        bold, red = book.add_format({"bold": True}), book.add_format({"font_color": "red"})
        page.write_rich_string("H5", "Số ", bold, "liệu ", red, " đỏ ")
        page.write_rich_string("H6", bold, "VBQPPL", book.add_format({"font_script": 1}), "19")

    return drawn(draw)


@animal("ignored errors and text numbers")
def ignored_errors():
    def draw(book, page):
        page.write_string("H5", "0912")
        page.write_string("H6", "  hai đầu có dấu cách  ")
        page.ignore_errors({"number_stored_as_text": "H5:H6", "eval_error": "F5"})

    return drawn(draw)


@animal("text boxes and shapes")
def text_boxes():
    def draw(book, page):
        page.insert_textbox("H3", "Nơi nhận:\n- Như trên & khác", {"width": 200, "height": 80})

    return drawn(draw)


@animal("custom properties and theme")
def custom_properties():
    def draw(book, page):
        book.set_custom_property("bieumau.form", "gia-lai-2022")
        book.set_custom_property("Ngày", MADE)
        book.set_custom_property("Lần", 2)

    return drawn(draw)


@animal("macros", "xlsm")
def with_macros():
    def draw(book, page):
        book.add_vba_project(io.BytesIO(macros()), is_stream=True)
        page.insert_button("H2", {"macro": "Chao", "caption": "Chạy"})

    return drawn(draw)


@animal("dates of 1904")
def dates_1904():
    def draw(book, page):
        date = book.add_format({"num_format": "dd/mm/yyyy"})
        page.write_datetime("H5", MADE, date)
        page.write_datetime("H6", datetime.datetime(1904, 1, 2), date)

    return drawn(draw, options={"date_1904": True})


@animal("huge row numbers")
def huge_rows():
    def draw(book, page):
        page.write("A1048576", "dòng cuối")
        page.write("XFD7", 7)
        page.write("XFD1048576", 1)

    return drawn(draw)


@animal("fifty sheets")
def fifty_sheets():
    def draw(book, page):
        for number in range(2, 51):
            other = book.add_worksheet(f"Biểu mẫu {number}")
            other.write_row("A1", [number, f"Biểu {number}", True])
            other.write_formula("D1", f"='Biểu mẫu {number - 1}'!A1+1", None, number)

    return drawn(draw)


@animal("sheet names with marks")
def sheet_names():
    def draw(book, page):
        for name in ("It's & 'so' 2", 'a"b<c>', "A1", "1.2.3", "x=y,z;!w", "  cách  ", "Ｂảng１"):
            form(book, book.add_worksheet(name))

    return drawn(draw)


@animal("inline strings", "xlsx")
def inline_strings():
    return drawn(lambda book, page: None, options={"constant_memory": True})


@animal("zip64 by XlsxWriter")
def zip64_written():
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    book.use_zip64()
    book.set_properties({"created": MADE})
    form(book, book.add_worksheet("Biểu mẫu 1"))
    book.close()
    return out.getvalue()
