// Percentages without both of their parts.

extension SaidSentence {
  static let percentages = [
    SaidSentence(
      "BM512", "a share",
      """
      1. | Tỷ lệ văn bản điện tử | % | percent | 120,5 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ văn bản điện tử”: tỷ lệ ghi 120,5%, vượt quá 100%; một \
        phần không thể lớn hơn tổng số.
        Đề nghị đơn vị kiểm tra lại tỷ lệ; nếu đúng thì nêu cách tính ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ văn bản điện tử”: the percentage is 120.5%, more \
        than 100%; a part cannot be more than the whole.
        Please check the percentage; if it is right, explain it in the note column.
        """),
    SaidSentence(
      "BM512", "of a plan",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2  | 125 |
         | Số nhiệm vụ đề ra | Nhiệm vụ | count plan |     |
         | Số đã hoàn thành  | Nhiệm vụ | count      | 60  |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 125%, vượt quá 100%; kết quả \
        thông thường không vượt quá kế hoạch.
        Đề nghị đơn vị kiểm tra lại tỷ lệ; nếu đúng thì nêu cách tính ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 125%, more than 100%; \
        as a rule no more is done than was planned.
        Please check the percentage; if it is right, explain it in the note column.
        """),
    SaidSentence(
      "BM513", "of few, perhaps their number",
      """
      2.1. | Số cơ quan được thanh tra | Cơ quan | count #so   | 2 |
      2.2. | Tỷ lệ đã thực hiện        | %       | percent #tl | 1 |
      """, concepts: "tl of so",
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Tỷ lệ đã thực hiện”: tỷ lệ ghi 1%, nhưng với tổng số 2 (ô \
        D1) thì không có tỷ lệ đó; chỉ có thể là 0%, 50%, 100%.
        Đề nghị đơn vị kiểm tra lại tỷ lệ và tổng số; nếu 1 là số lượng thì tỷ lệ là 50%.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Tỷ lệ đã thực hiện”: the percentage is 1%, but of 2 (cell \
        D1) there is no such percentage; it can only be 0%, 50%, 100%.
        Please check the percentage and the whole; if 1 is a number of things, it is 50%.
        """),
    SaidSentence(
      "BM513", "of many",
      """
      2.1. | Số cơ quan được thanh tra | Cơ quan | count #so   | 1.250 |
      2.2. | Tỷ lệ đã thực hiện        | %       | percent #tl | 33,333 |
      """, concepts: "tl of so",
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Tỷ lệ đã thực hiện”: tỷ lệ ghi 33,333%, nhưng với tổng số \
        1.250 (ô D1) thì không có tỷ lệ đó; gần nhất là 417/1.250 = 33,36%.
        Đề nghị đơn vị kiểm tra lại tỷ lệ và tổng số.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Tỷ lệ đã thực hiện”: the percentage is 33.333%, but of \
        1,250 (cell D1) there is no such percentage; the nearest is 417/1,250 = 33.36%.
        Please check the percentage and the whole.
        """),
    SaidSentence(
      "BM513", "a bare 1",
      """
      1. | Tỷ lệ ĐVSNCL đã cắt giảm | % | percent | 1 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ ĐVSNCL đã cắt giảm”: tỷ lệ ghi 1, được hiểu là 1%; \
        Excel cũng lưu 100% thành số 1, nên có thể không phải ý của đơn vị.
        Đề nghị đơn vị xác nhận 1%, hoặc ghi 100 nếu ý là 100%.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ ĐVSNCL đã cắt giảm”: the percentage is 1, which is \
        taken for 1%; Excel stores 100% as the number 1 too, so that it may not be what was \
        meant.
        Please confirm 1%, or enter 100 if 100% is meant.
        """),
  ]
}
