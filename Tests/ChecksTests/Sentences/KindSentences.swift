// Money, and notions that stand in several tables.

extension SaidSentence {
  static let kinds = [
    SaidSentence(
      "BM514", "a plan in tỷ",
      """
      1. | Tỷ lệ giải ngân    | %          | ratio 3/2  | 78,4 |
         | Kế hoạch được giao | Triệu đồng | money plan | 12,5 |
         | Đã thực hiện       | Triệu đồng | money      | 9,8  |
      """,
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Kế hoạch được giao”: số tiền ghi 12,5 với đơn vị tính “Triệu \
        đồng”, ít khác thường đối với một kế hoạch; có thể đã ghi theo tỷ đồng.
        Đề nghị đơn vị xác nhận; nếu đã ghi theo tỷ đồng thì ghi lại là 12.500 và 9.800 (ô D3).
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Kế hoạch được giao”: the amount is 12.5 in “Triệu đồng”, \
        unusually little for a plan; it may have been entered in “tỷ đồng”.
        Please confirm it; if it is in “tỷ đồng”, enter 12,500 and 9,800 (cell D3).
        """),
    SaidSentence(
      "BM514", "a million times too large",
      """
      1. | Tỷ lệ giải ngân    | %          | ratio 3/2  | 78,4 |
         | Kế hoạch được giao | Triệu đồng | money plan | 12.500 |
         | Đã thực hiện       | Triệu đồng | money      | 9.800.000.000 |
      """,
      vi: """
        Trang “Biểu 1”, ô D3, dòng “Đã thực hiện”: số tiền ghi 9.800.000.000, đối chiếu với \
        12.500 (ô D2) thì lớn gấp khoảng 1.000.000 lần số hợp lý; đơn vị tính của dòng là “Triệu \
        đồng”.
        Đề nghị đơn vị kiểm tra đơn vị tính; nếu đã ghi theo đơn vị khác thì ghi lại là 9.800.
        """,
      en: """
        Sheet “Biểu 1”, cell D3, row “Đã thực hiện”: the amount is 9,800,000,000, about \
        1,000,000 times too large beside 12,500 (cell D2); the unit of the row is “Triệu đồng”.
        Please check the unit; if the amount was entered in another one, enter 9,800.
        """),
    SaidSentence(
      "BM514", "a thousand times too large",
      """
      1. | Tỷ lệ giải ngân    | %          | ratio 3/2  | 78,4 |
         | Kế hoạch được giao | Triệu đồng | money plan | 12.500.000 |
         | Đã thực hiện       | Triệu đồng | money      | 9.800 |
      """,
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Kế hoạch được giao”: số tiền ghi 12.500.000, đối chiếu với \
        9.800 (ô D3) thì lớn gấp khoảng 1.000 lần số hợp lý; đơn vị tính của dòng là “Triệu \
        đồng”.
        Đề nghị đơn vị kiểm tra đơn vị tính; nếu đã ghi theo đơn vị khác thì ghi lại là 12.500; \
        nếu ô D3 mới sai đơn vị tính thì ghi lại ở đó là 9.800.000.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Kế hoạch được giao”: the amount is 12,500,000, about 1,000 \
        times too large beside 9,800 (cell D3); the unit of the row is “Triệu đồng”.
        Please check the unit; if the amount was entered in another one, enter 12,500; if it is \
        cell D3 that has another unit, enter 9,800,000 there.
        """),
    SaidSentence(
      "BM514", "a thousand times too small",
      """
      1. | Tỷ lệ giải ngân    | %          | ratio 3/2  | 78,4 |
         | Kế hoạch được giao | Triệu đồng | money plan | 12.500 |
         | Đã thực hiện       | Triệu đồng | money      | 9,8 |
      """,
      vi: """
        Trang “Biểu 1”, ô D3, dòng “Đã thực hiện”: số tiền ghi 9,8, đối chiếu với 12.500 (ô D2) \
        thì chỉ bằng khoảng một phần 1.000 số hợp lý; đơn vị tính của dòng là “Triệu đồng”.
        Đề nghị đơn vị kiểm tra đơn vị tính; nếu đã ghi theo đơn vị khác thì ghi lại là 9.800; \
        nếu ô D2 mới sai đơn vị tính thì ghi lại ở đó là 12,5.
        """,
      en: """
        Sheet “Biểu 1”, cell D3, row “Đã thực hiện”: the amount is 9.8, about 1,000 times too \
        small beside 12,500 (cell D2); the unit of the row is “Triệu đồng”.
        Please check the unit; if the amount was entered in another one, enter 9,800; if it is \
        cell D2 that has another unit, enter 12.5 there.
        """),
    SaidSentence(
      "BM514", "more than there is",
      """
      1. | Thu nhập tăng thêm | Triệu đồng | money | 2.500.000.000 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Thu nhập tăng thêm”: số tiền ghi 2.500.000.000 với đơn vị \
        tính “Triệu đồng”, lớn hơn vốn đầu tư công của cả nước; có thể đã ghi theo đồng.
        Đề nghị đơn vị kiểm tra lại; nếu đã ghi theo đồng thì ghi lại là 2.500.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Thu nhập tăng thêm”: the amount is 2,500,000,000 in “Triệu \
        đồng”, more than the whole state invests; it may have been entered in “đồng”.
        Please check it; if it is in “đồng”, enter 2,500 instead.
        """),
    SaidSentence(
      "BM515", "two figures",
      """
      == Biểu mẫu 4
      2. | Tổng số ĐVSN     | Đơn vị | count #bm | 1.614 |
         | Cấp tỉnh         | Đơn vị | count   | 70 |
         | Cấp huyện        | Đơn vị | count   | 63 |
      == Biểu mẫu 6
      2. | Tổng số ĐVSN     | Đơn vị | count #tc | 1.634 |
         | Tự bảo đảm       | Đơn vị | count   | 70 |
         | Nhà nước bảo đảm | Đơn vị | count   | 63 |
      """, concepts: "bm sameAs tc",
      vi: """
        Trang “Biểu mẫu 4”, ô D1, dòng “Tổng số ĐVSN”: ô này ghi 1.614, trong khi cùng một nội \
        dung, nơi khác là 1.634 (ô D1 trang “Biểu mẫu 6”); nếu cùng phạm vi thì các số này phải \
        bằng nhau.
        Đề nghị đơn vị kiểm tra lại các số này; nếu khác phạm vi thì nêu rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu mẫu 4”, cell D1, row “Tổng số ĐVSN”: it is 1,614 here, and for the same \
        thing 1,634 (cell D1 of sheet “Biểu mẫu 6”) elsewhere; if both cover the same scope, \
        these figures have to be equal.
        Please check them; if they cover different scopes, say so in the note column.
        """),
    SaidSentence(
      "BM515", "a figure and a blank total",
      """
      == Biểu mẫu 4
      2. | Tổng số ĐVSN     | Đơn vị | count =2+3 #bm |  |
         | Cấp tỉnh         | Đơn vị | count   | 70 |
         | Cấp huyện        | Đơn vị | count   | 63 |
      == Biểu mẫu 6
      2. | Tổng số ĐVSN     | Đơn vị | count #tc | 134 |
         | Tự bảo đảm       | Đơn vị | count   | 70 |
         | Nhà nước bảo đảm | Đơn vị | count   | 64 |
      """, concepts: "bm sameAs tc",
      vi: """
        Trang “Biểu mẫu 6”, ô D1, dòng “Tổng số ĐVSN”: ô này ghi 134, trong khi cùng một nội \
        dung, nơi khác là 133 (cộng các dòng thành phần của ô D1 trang “Biểu mẫu 4”); nếu cùng \
        phạm vi thì các số này phải bằng nhau.
        Đề nghị đơn vị kiểm tra lại các số này; nếu khác phạm vi thì nêu rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu mẫu 6”, cell D1, row “Tổng số ĐVSN”: it is 134 here, and for the same thing \
        133 (what the parts of cell D1 of sheet “Biểu mẫu 4” come to) elsewhere; if both cover \
        the same scope, these figures have to be equal.
        Please check them; if they cover different scopes, say so in the note column.
        """),
    SaidSentence(
      "BM515", "two blank totals",
      """
      == Biểu mẫu 4
      2. | Tổng số ĐVSN     | Đơn vị | count =2+3 #bm |  |
         | Cấp tỉnh         | Đơn vị | count   | 70 |
         | Cấp huyện        | Đơn vị | count   | 63 |
      == Biểu mẫu 6
      2. | Tổng số ĐVSN     | Đơn vị | count =2.2+2.3 #tc |  |
         | Tự bảo đảm       | Đơn vị | count   | 70 |
         | Nhà nước bảo đảm | Đơn vị | count   | 64 |
      """, concepts: "bm sameAs tc",
      vi: """
        Trang “Biểu mẫu 4”, ô D1, dòng “Tổng số ĐVSN”: các dòng thành phần của tổng số này cộng \
        lại là 133, trong khi cùng một nội dung, nơi khác là 134 (cộng các dòng thành phần của ô \
        D1 trang “Biểu mẫu 6”); nếu cùng phạm vi thì các số này phải bằng nhau.
        Đề nghị đơn vị kiểm tra lại các số này; nếu khác phạm vi thì nêu rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu mẫu 4”, cell D1, row “Tổng số ĐVSN”: the parts of this total come to 133, \
        and for the same thing 134 (what the parts of cell D1 of sheet “Biểu mẫu 6” come to) \
        elsewhere; if both cover the same scope, these figures have to be equal.
        Please check them; if they cover different scopes, say so in the note column.
        """),
  ]
}
