// Totals and their parts.

extension SaidSentence {
  static let totals = [
    SaidSentence(
      "BM505", "all parts are there",
      """
      1. | Tổng số TTHC | Thủ tục | count =2+3 | 1.135 |
         | Cấp tỉnh     | Thủ tục | count      | 1.070 |
         | Cấp huyện    | Thủ tục | count      | 63 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số TTHC”: tổng số ghi 1.135, trong khi các dòng thành \
        phần cộng lại là 1.133: 1.070 (ô D2), 63 (ô D3); chênh lệch 2, mà tổng số phải bằng các \
        dòng thành phần cộng lại.
        Đề nghị đơn vị kiểm tra lại tổng số và từng dòng thành phần, sửa cho khớp.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số TTHC”: the total is 1,135, while its parts come to \
        1,133: 1,070 (cell D2), 63 (cell D3); they differ by 2, and a total has to be the sum of \
        its parts.
        Please check the total and each of its parts, and make them agree.
        """),
    SaidSentence(
      "BM505", "a part is blank",
      """
      1. | Tổng số TTHC | Thủ tục | count =2+3 | 135 |
         | Cấp tỉnh     | Thủ tục | count      | 70 |
         | Cấp huyện    | Thủ tục | count      |  |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số TTHC”: tổng số ghi 135, trong khi các dòng thành \
        phần cộng lại là 70: 70 (ô D2); còn để trống ô D3; chênh lệch 65, mà tổng số phải bằng \
        các dòng thành phần cộng lại.
        Đề nghị đơn vị nhập các ô còn để trống, ghi 0 nếu không có, rồi kiểm tra lại tổng số và \
        từng dòng thành phần.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số TTHC”: the total is 135, while its parts come to \
        70: 70 (cell D2); still blank: cell D3; they differ by 65, and a total has to be the sum \
        of its parts.
        Please fill in what is blank, 0 if need be, and check the total and each of its parts.
        """),
    SaidSentence(
      "BM506", "less than its parts",
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong | 95 | 
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 90 |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  | 6 |
      """, concepts: "tong covers dung+qua",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số nhiệm vụ”: tổng số ghi 95, nhỏ hơn các dòng thành \
        phần cộng lại là 96: 90 (ô D2), 6 (ô D3); tổng số không thể nhỏ hơn các phần của nó.
        Đề nghị đơn vị kiểm tra lại tổng số và từng dòng thành phần, sửa cho khớp.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số nhiệm vụ”: the total is 95, less than its parts, \
        which come to 96: 90 (cell D2), 6 (cell D3); a total cannot be less than its parts.
        Please check the total and each of its parts, and make them agree.
        """),
    SaidSentence(
      "BM506", "more than its parts",
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong | 98 | 
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 90 |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  | 6 |
      """, concepts: "tong covers dung+qua",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số nhiệm vụ”: tổng số ghi 98, trong khi các dòng thành \
        phần cộng lại là 96: 90 (ô D2), 6 (ô D3); còn 2 không nằm ở dòng nào, có thể là số đang \
        thực hiện trong hạn.
        Đề nghị đơn vị kiểm tra lại; nếu còn 2 đang thực hiện trong hạn thì ghi rõ ở cột Ghi \
        chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số nhiệm vụ”: the total is 98, while its parts come \
        to 96: 90 (cell D2), 6 (cell D3); no row has the other 2, which may be what is under way \
        in time.
        Please check it; if there are 2 under way in time, say so in the note column.
        """),
    SaidSentence(
      "BM506", "a note with another figure",
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong | 98 | Còn 01 nhiệm vụ đang thực hiện
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 90 |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  | 6 |
      """, concepts: "tong covers dung+qua",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số nhiệm vụ”: tổng số ghi 98, trong khi các dòng thành \
        phần cộng lại là 96: 90 (ô D2), 6 (ô D3); còn 2 không nằm ở dòng nào, có thể là số đang \
        thực hiện trong hạn. Ghi chú có số 1, không bằng số còn lại này.
        Đề nghị đơn vị kiểm tra lại; nếu còn 2 đang thực hiện trong hạn thì ghi rõ ở cột Ghi \
        chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số nhiệm vụ”: the total is 98, while its parts come \
        to 96: 90 (cell D2), 6 (cell D3); no row has the other 2, which may be what is under way \
        in time. A note has 1, which is not what remains.
        Please check it; if there are 2 under way in time, say so in the note column.
        """),
    SaidSentence(
      "BM506", "a part is blank",
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong | 98 | 
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 90 |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  |  |
      """, concepts: "tong covers dung+qua",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số nhiệm vụ”: tổng số ghi 98, trong khi các dòng thành \
        phần cộng lại là 90: 90 (ô D2); còn để trống ô D3; còn 8 không nằm ở dòng nào, có thể là \
        số đang thực hiện trong hạn.
        Đề nghị đơn vị nhập các ô còn để trống, ghi 0 nếu không có; số đang thực hiện trong hạn \
        thì ghi rõ ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số nhiệm vụ”: the total is 98, while its parts come \
        to 90: 90 (cell D2); still blank: cell D3; no row has the other 8, which may be what is \
        under way in time.
        Please fill in what is blank, 0 if need be; what is under way in time belongs into the \
        note column.
        """),
    SaidSentence(
      "BM507", "all parts are there",
      """
      1. | Tổng số TTHC | Thủ tục | count =2+3 |  |
         | Cấp tỉnh     | Thủ tục | count      | 1.070 |
         | Cấp huyện    | Thủ tục | count      | 63 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số TTHC”: chưa nhập tổng số, dù đã có dòng thành phần: \
        1.070 (ô D2), 63 (ô D3); các dòng đã nhập cộng lại là 1.133.
        Đề nghị đơn vị ghi 1.133 vào ô này.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số TTHC”: the total is blank, though parts of it are \
        there: 1,070 (cell D2), 63 (cell D3); those that are filled in come to 1,133.
        Please enter 1,133 there.
        """),
    SaidSentence(
      "BM507", "a part is blank",
      """
      1. | Tổng số TTHC | Thủ tục | count =2+3 |  |
         | Cấp tỉnh     | Thủ tục | count      | 70 |
         | Cấp huyện    | Thủ tục | count      |  |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số TTHC”: chưa nhập tổng số, dù đã có dòng thành phần: \
        70 (ô D2); còn để trống ô D3; các dòng đã nhập cộng lại là 70.
        Đề nghị đơn vị ghi tổng số; nếu không còn phần nào khác thì ghi 70.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số TTHC”: the total is blank, though parts of it are \
        there: 70 (cell D2); still blank: cell D3; those that are filled in come to 70.
        Please enter the total; if there is nothing else in it, 70.
        """),
    SaidSentence(
      "BM507", "there may be more than the parts",
      """
      5.1. | Tổng số nhiệm vụ | Nhiệm vụ | count #tong |  | 
      5.2. | Đúng hạn         | Nhiệm vụ | count #dung | 90 |
      5.3. | Quá hạn          | Nhiệm vụ | count #qua  | 6 |
      """, concepts: "tong covers dung+qua",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tổng số nhiệm vụ”: chưa nhập tổng số, dù đã có dòng thành \
        phần: 90 (ô D2), 6 (ô D3); các dòng đã nhập cộng lại là 96.
        Đề nghị đơn vị ghi tổng số; nếu không còn phần nào khác thì ghi 96.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tổng số nhiệm vụ”: the total is blank, though parts of it \
        are there: 90 (cell D2), 6 (cell D3); those that are filled in come to 96.
        Please enter the total; if there is nothing else in it, 96.
        """),
  ]
}
