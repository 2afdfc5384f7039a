// Questions and their answers.

extension SaidSentence {
  static let answers = [
    SaidSentence(
      "BM510", "no answer",
      """
      6.   | Khảo sát sự hài lòng    |       | bool #ks 1=Có;0=Không |  |
      6.1. | Số lượng phiếu khảo sát | Phiếu | count #phieu          | 1.144 |
      """, concepts: "phieu gate ks=1",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Khảo sát sự hài lòng”: ô này để trống, trong khi đã có 1.144 \
        (ô D2); chỉ có số liệu đó khi câu trả lời là 1 (Có).
        Đề nghị đơn vị ghi 1 (Có) nếu đúng như vậy, hoặc xóa số liệu đó.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Khảo sát sự hài lòng”: the cell is blank, while there are \
        1,144 (cell D2); such figures go with the answer 1 (“Có”) only.
        Please enter 1 (“Có”) if that is so, or clear those figures.
        """),
    SaidSentence(
      "BM510", "another answer",
      """
      6.   | Khảo sát sự hài lòng    |       | bool #ks 1=Có;0=Không | 0 |
      6.1. | Số lượng phiếu khảo sát | Phiếu | count #phieu          | 1.144 |
      """, concepts: "phieu gate ks=1",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Khảo sát sự hài lòng”: câu trả lời là 0 (Không), trong khi \
        đã có 1.144 (ô D2); chỉ có số liệu đó khi câu trả lời là 1 (Có).
        Đề nghị đơn vị ghi 1 (Có) nếu đúng như vậy, hoặc xóa số liệu đó.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Khảo sát sự hài lòng”: the answer is 0 (“Không”), while \
        there are 1,144 (cell D2); such figures go with the answer 1 (“Có”) only.
        Please enter 1 (“Có”) if that is so, or clear those figures.
        """),
    SaidSentence(
      "BM510", "an answer that is not on the list",
      """
      6.   | Khảo sát sự hài lòng    |       | bool #ks 1=Có;0=Không | 3 |
      6.1. | Số lượng phiếu khảo sát | Phiếu | count #phieu          | 1.144 |
      """, concepts: "phieu gate ks=1",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Khảo sát sự hài lòng”: câu trả lời là 3, trong khi đã có \
        1.144 (ô D2); chỉ có số liệu đó khi câu trả lời là 1 (Có).
        Đề nghị đơn vị ghi 1 (Có) nếu đúng như vậy, hoặc xóa số liệu đó.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Khảo sát sự hài lòng”: the answer is 3, while there are \
        1,144 (cell D2); such figures go with the answer 1 (“Có”) only.
        Please enter 1 (“Có”) if that is so, or clear those figures.
        """),
    SaidSentence(
      "BM510", "nothing behind the answer",
      """
      6.   | Khảo sát sự hài lòng    |       | bool #ks 1=Có;0=Không | 1 |
      6.1. | Số lượng phiếu khảo sát | Phiếu | count #phieu          | 0 |
      """, concepts: "phieu gate ks=1",
      vi: """
        Trang “Biểu 1”, ô D2, dòng “Số lượng phiếu khảo sát”: số ở ô này là 0, trong khi câu trả \
        lời ở ô D1 là 1 (Có); trả lời như vậy thì phải có số liệu lớn hơn 0.
        Đề nghị đơn vị kiểm tra lại hai ô và sửa cho khớp.
        """,
      en: """
        Sheet “Biểu 1”, cell D2, row “Số lượng phiếu khảo sát”: the figure is 0, while the \
        answer in cell D1 is 1 (“Có”); with that answer there should be something to count.
        Please check both cells and make them agree.
        """),
    SaidSentence(
      "BM511", "two answers",
      """
       | Đã hoàn thành   | Hoàn thành = 1       | status | 1 |
       | Chưa hoàn thành | Chưa hoàn thành = 2  | status | 2 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Đã hoàn thành”: đã ghi 1 ở ô này, đồng thời ghi 2 (ô D2); \
        các dòng này là những câu trả lời khác nhau của một câu hỏi, chỉ chọn được một.
        Đề nghị đơn vị giữ lại một câu trả lời và xóa các ô kia.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Đã hoàn thành”: there is 1 here and 2 (cell D2) as well; \
        these rows are different answers to one question, of which one is given.
        Please keep one answer and clear the other cells.
        """),
  ]
}
