// What a row asks of whom.

extension SaidSentence {
  static let duties = [
    SaidSentence(
      "BM401", "the form names the level in its note",
      """
      1. | Số văn bản                     | Văn bản | count        | 9     |
      2. | Số hồ sơ UBND cấp huyện tiếp nhận | Hồ sơ   | count exempt | 1.250 | [Cấp huyện báo]
      """,
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Số hồ sơ UBND cấp huyện tiếp nhận”: đơn vị đã ghi 1.250; \
        biểu mẫu ghi ở dòng này “Cấp huyện báo”, nên đơn vị không báo cáo dòng này.
        Đề nghị đơn vị xóa số ở ô này, hoặc chuyển sang đúng dòng của đơn vị nếu ghi nhầm dòng.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Số hồ sơ UBND cấp huyện tiếp nhận”: there is 1,250; the \
        form says “Cấp huyện báo” there, so that the unit does not report this row.
        Please clear the cell, or move the figure if it belongs to another row.
        """),
    SaidSentence(
      "BM401", "the form says it in the cell",
      """
      1. | Số văn bản              | Văn bản | count                                            | 9 |
      2. | Số VBQPPL được tham mưu | Văn bản | count exempt hint:Sở,_ban,_ngành_tỉnh_báo_cáo | 0 |
      """,
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Số VBQPPL được tham mưu”: đơn vị đã ghi 0; biểu mẫu ghi ở \
        dòng này “Sở, ban, ngành tỉnh báo cáo”, nên đơn vị không báo cáo dòng này.
        Đề nghị đơn vị xóa số ở ô này, hoặc chuyển sang đúng dòng của đơn vị nếu ghi nhầm dòng.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Số VBQPPL được tham mưu”: there is 0; the form says “Sở, \
        ban, ngành tỉnh báo cáo” there, so that the unit does not report this row.
        Please clear the cell, or move the figure if it belongs to another row.
        """),
    SaidSentence(
      "BM401", "another agency alone reports it",
      """
      1. | Số văn bản           | Văn bản | count                | 9 |
      2. | Số cuộc thanh tra    | Cuộc    | count for:Sở_Nội_vụ | 3 |
      """,
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Số cuộc thanh tra”: đơn vị đã ghi 3; theo biểu mẫu, dòng này \
        chỉ do “Sở Nội vụ” báo cáo.
        Đề nghị đơn vị xóa số ở ô này, hoặc chuyển sang đúng dòng của đơn vị nếu ghi nhầm dòng.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Số cuộc thanh tra”: there is 3; by the form, “Sở Nội vụ” \
        alone reports this row.
        Please clear the cell, or move the figure if it belongs to another row.
        """),
    SaidSentence(
      "BM401", "the form says nothing more",
      """
      1. | Số văn bản          | Văn bản | count        | 9 |
      2. | Số ban của tỉnh     | Ban     | count exempt | 3 |
      """,
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Số ban của tỉnh”: đơn vị đã ghi 3; theo biểu mẫu, cấp hoặc \
        cơ quan khác báo cáo dòng này.
        Đề nghị đơn vị xóa số ở ô này, hoặc chuyển sang đúng dòng của đơn vị nếu ghi nhầm dòng.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Số ban của tỉnh”: there is 3; by the form, another level \
        or agency reports this row.
        Please clear the cell, or move the figure if it belongs to another row.
        """),
    SaidSentence(
      "BM402", "several rows of a table",
      """
      1. | Số văn bản   | Văn bản | count | 9 |
      2. | Số đối thoại | Cuộc    | count |   |
      3. | Số phiếu     | Phiếu   | count |   |
      4. | Số lớp       | Lớp     | count | 2 |
      5. | Số cuộc thi  | Cuộc    | count |   |
      """,
      vi: """
        Trang “Biểu 1”: 3/5 dòng đơn vị phải báo cáo chưa nhập (ô D2–D3, D5); để trống không có \
        nghĩa là 0.
        Đề nghị đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; dòng không thuộc đơn vị thì nêu \
        rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”: 3 of 5 rows that the unit has to report are blank (cells D2–D3, D5); \
        blank does not mean 0.
        Please enter the figures, 0 where the result is 0; where a row is not the unit's, say so \
        in the note column.
        """),
    SaidSentence(
      "BM402", "one row, and one with a note",
      """
      1. | Số văn bản   | Văn bản | count | 9 |
      2. | Số đối thoại | Cuộc    | count |   |
      3. | Số phiếu     | Phiếu   | count |   | Không thực hiện
      """,
      vi: """
        Trang “Biểu 1”: 1/3 dòng đơn vị phải báo cáo chưa nhập (ô D2); để trống không có nghĩa \
        là 0. Ngoài ra có 1 dòng để trống kèm ghi chú.
        Đề nghị đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; dòng không thuộc đơn vị thì nêu \
        rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”: 1 of 3 rows that the unit has to report is blank (cell D2); blank does \
        not mean 0. Besides, 1 blank row has a note.
        Please enter the figures, 0 where the result is 0; where a row is not the unit's, say so \
        in the note column.
        """),
    SaidSentence(
      "BM402", "several rows with notes",
      """
      1. | Số văn bản   | Văn bản | count | 9 |
      2. | Số đối thoại | Cuộc    | count |   |
      3. | Số phiếu     | Phiếu   | count |   | Không thực hiện
      4. | Số lớp       | Lớp     | count |   | Sẽ mở vào quý IV
      """,
      vi: """
        Trang “Biểu 1”: 1/4 dòng đơn vị phải báo cáo chưa nhập (ô D2); để trống không có nghĩa \
        là 0. Ngoài ra có 2 dòng để trống kèm ghi chú.
        Đề nghị đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; dòng không thuộc đơn vị thì nêu \
        rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”: 1 of 4 rows that the unit has to report is blank (cell D2); blank does \
        not mean 0. Besides, 2 blank rows have a note.
        Please enter the figures, 0 where the result is 0; where a row is not the unit's, say so \
        in the note column.
        """),
    SaidSentence(
      "BM402", "a form of one table is told by its fields",
      """
      1.   | Công tác chỉ đạo |         | group       |   |
      1.1. | Số văn bản       | Văn bản | count inner | 9 |
      2.   | Cải cách thể chế |         | group       |   |
      2.1. | Số VBQPPL        | Văn bản | count inner |   |
      """,
      vi: """
        Trang “Biểu 1”: phần “2. Cải cách thể chế”: 1/1 dòng đơn vị phải báo cáo chưa nhập (ô \
        D4); để trống không có nghĩa là 0.
        Đề nghị đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; dòng không thuộc đơn vị thì nêu \
        rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”: part “2. Cải cách thể chế”: 1 of 1 rows that the unit has to report is \
        blank (cell D4); blank does not mean 0.
        Please enter the figures, 0 where the result is 0; where a row is not the unit's, say so \
        in the note column.
        """),
    SaidSentence(
      "BM403", "a figure",
      """
      3.   | Kiểm tra CCHC          |       | group | 2 |
      3.1. | Số phòng được kiểm tra | Phòng | count | 5 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Kiểm tra CCHC”: đơn vị đã ghi 2 ở dòng tiêu đề nhóm; biểu \
        mẫu chỉ lấy số liệu ở các dòng bên dưới, nên số này không được tính.
        Đề nghị đơn vị chuyển số này sang đúng dòng chi tiết, hoặc xóa nếu ghi thừa.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Kiểm tra CCHC”: there is 2 in the row of a heading; the \
        form takes figures from the rows below it, so that this one does not count.
        Please move it to the row that it belongs to, or clear it.
        """),
  ]
}
