// Parts of a whole, and counts that stand in the cell of a percentage.

extension SaidSentence {
  static let parts = [
    SaidSentence(
      "BM504", "a part of a percentage",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 |  | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 30 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 32 |
      """,
      vi: """
        Trang “Biểu 1”, ô D3, dòng “Số đã hoàn thành”: số ở ô này là 32, lớn hơn 30 (ô D2) của \
        dòng “Số nhiệm vụ đề ra”; một phần không thể lớn hơn tổng số.
        Đề nghị đơn vị kiểm tra lại hai ô và sửa ô sai.
        """,
      en: """
        Sheet “Biểu 1”, cell D3, row “Số đã hoàn thành”: the figure is 32, more than the 30 \
        (cell D2) of the row “Số nhiệm vụ đề ra”; a part cannot be more than the whole.
        Please check both cells and correct the wrong one.
        """),
    SaidSentence(
      "BM504", "a plan",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2  | 106,67 |
         | Số nhiệm vụ đề ra | Nhiệm vụ | count plan | 30     |
         | Số đã hoàn thành  | Nhiệm vụ | count      | 32     |
      """,
      vi: """
        Trang “Biểu 1”, ô D3, dòng “Số đã hoàn thành”: số ở ô này là 32, lớn hơn 30 (ô D2) của \
        dòng “Số nhiệm vụ đề ra”; thông thường số này không vượt quá số đó.
        Đề nghị đơn vị kiểm tra lại hai ô; nếu đúng như vậy thì nêu lý do ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D3, row “Số đã hoàn thành”: the figure is 32, more than the 30 \
        (cell D2) of the row “Số nhiệm vụ đề ra”; as a rule it is no more than that.
        Please check both cells; if it is so indeed, give the reason in the note column.
        """),
    SaidSentence(
      "BM504", "a part that the catalogue knows, on another sheet",
      """
      == Biểu 4
      1. | Biên chế được giao | Người | count #giao   | 1.036 |
      == Biểu 5
      1. | Biên chế có mặt    | Người | count #co_mat | 1.038 |
      """, concepts: "co_mat atMost giao",
      vi: """
        Trang “Biểu 5”, ô D1, dòng “Biên chế có mặt”: số ở ô này là 1.038, lớn hơn 1.036 (ô D1 \
        trang “Biểu 4”) của dòng “Biên chế được giao”; thông thường số này không vượt quá số đó.
        Đề nghị đơn vị kiểm tra lại hai ô; nếu đúng như vậy thì nêu lý do ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 5”, cell D1, row “Biên chế có mặt”: the figure is 1,038, more than the 1,036 \
        (cell D1 of sheet “Biểu 4”) of the row “Biên chế được giao”; as a rule it is no more \
        than that.
        Please check both cells; if it is so indeed, give the reason in the note column.
        """),
    SaidSentence(
      "BM508", "other counts in the cell",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 100% (18/18) | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 20 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 18 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: trong ô ghi 18/18, trong khi biểu có 18 \
        (ô D3) và 20 (ô D2); cùng một số thì chỗ nào cũng phải ghi như nhau.
        Đề nghị đơn vị kiểm tra lại các ô này và sửa cho khớp.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the cell says 18/18, while the table \
        has 18 (cell D3) and 20 (cell D2); the same count has to be the same everywhere.
        Please check these cells and make them agree.
        """),
  ]
}
