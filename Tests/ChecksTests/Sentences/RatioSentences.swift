// Percentages that both their parts make.

extension SaidSentence {
  static let ratios = [
    SaidSentence(
      "BM501", "another percentage",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 90 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 46 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 44 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 90%, trong khi 44 (ô D3) trên \
        46 (ô D2) là 95,65%; tỷ lệ phải khớp với hai số mà nó được tính ra.
        Đề nghị đơn vị kiểm tra lại cả ba số; nếu hai số kia đúng thì ghi tỷ lệ là 95,65.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 90%, while 44 (cell \
        D3) out of 46 (cell D2) makes 95.65%; it has to agree with the two figures that it is \
        made of.
        Please check all three figures; if the other two are right, enter 95.65 for the \
        percentage.
        """),
    SaidSentence(
      "BM501", "a fraction",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 0,4375 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 64 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 28 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 0,4375%, trong khi 28 (ô D3) \
        trên 64 (ô D2) là 43,75%; tỷ lệ phải khớp với hai số mà nó được tính ra. Số đã ghi là tỷ \
        lệ chưa nhân với 100; dòng này tính theo phần trăm.
        Đề nghị đơn vị kiểm tra lại cả ba số; nếu hai số kia đúng thì ghi tỷ lệ là 43,75.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 0.4375%, while 28 \
        (cell D3) out of 64 (cell D2) makes 43.75%; it has to agree with the two figures that it \
        is made of. What is written was not multiplied by 100; this row asks for percent.
        Please check all three figures; if the other two are right, enter 43.75 for the \
        percentage.
        """),
    SaidSentence(
      "BM501", "a part that is more than its whole",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 100 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 27 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 29 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 100%, trong khi 29 (ô D3) trên \
        27 (ô D2) là 107,41%; tỷ lệ phải khớp với hai số mà nó được tính ra.
        Đề nghị đơn vị kiểm tra lại hai số đó trước, vì số thành phần lớn hơn tổng số, rồi tính \
        lại tỷ lệ.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 100%, while 29 (cell \
        D3) out of 27 (cell D2) makes 107.41%; it has to agree with the two figures that it is \
        made of.
        Please check those two first, as the part is more than the whole, and then work out the \
        percentage again.
        """),
    SaidSentence(
      "BM501", "cut off",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 43 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 64 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 28 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 43%, trong khi 28 (ô D3) trên \
        64 (ô D2) là 43,75%; số đã ghi nhỏ hơn, như bị cắt bớt; làm tròn thông thường là 44%.
        Đề nghị đơn vị ghi 44, hoặc nêu cách tính ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 43%, while 28 (cell \
        D3) out of 64 (cell D2) makes 43.75%; what is written is less, as if cut off; by the \
        usual rounding it is 44%.
        Please enter 44, or explain it in the note column.
        """),
    SaidSentence(
      "BM501", "rounded up",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 44 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 3.000 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 1.301 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 44%, trong khi 1.301 (ô D3) \
        trên 3.000 (ô D2) là 43,37%; số đã ghi lớn hơn, như được làm tròn lên; làm tròn thông \
        thường là 43%.
        Đề nghị đơn vị ghi 43, hoặc nêu cách tính ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 44%, while 1,301 \
        (cell D3) out of 3,000 (cell D2) makes 43.37%; what is written is more, as if rounded \
        up; by the usual rounding it is 43%.
        Please enter 43, or explain it in the note column.
        """),
    SaidSentence(
      "BM501", "cut off, where all but a little is there",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 99 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 1.144 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 1.142 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 99%, trong khi 1.142 (ô D3) \
        trên 1.144 (ô D2) là 99,83%; số đã ghi nhỏ hơn, như bị cắt bớt.
        Đề nghị đơn vị ghi 99,83, hoặc nêu cách tính ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 99%, while 1,142 \
        (cell D3) out of 1,144 (cell D2) makes 99.83%; what is written is less, as if cut off.
        Please enter 99.83, or explain it in the note column.
        """),
    SaidSentence(
      "BM501", "one unit away from what is exact",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 99 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 18 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 18 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 99%, trong khi 18 (ô D3) trên \
        18 (ô D2) là 100%; số đã ghi nhỏ hơn một đơn vị ở chữ số cuối.
        Đề nghị đơn vị ghi 100, hoặc nêu cách tính ở cột Ghi chú.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 99%, while 18 (cell \
        D3) out of 18 (cell D2) makes 100%; what is written is less by one unit of its last \
        place.
        Please enter 100, or explain it in the note column.
        """),
    SaidSentence(
      "BM501", "other counts in a note",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 4,29 | tính trên 732/17.045
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 17.323 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 732 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 4,29%, trong khi 732 (ô D3) \
        trên 17.323 (ô D2) là 4,23%; tỷ lệ phải khớp với hai số mà nó được tính ra. Ghi chú của \
        ô D1 có 732/17.045, tính ra đúng tỷ lệ này nhưng khác số trong biểu.
        Đề nghị đơn vị kiểm tra lại cả ba số; nếu hai số kia đúng thì ghi tỷ lệ là 4,23.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 4.29%, while 732 \
        (cell D3) out of 17,323 (cell D2) makes 4.23%; it has to agree with the two figures that \
        it is made of. The note of cell D1 has 732/17,045, which makes this percentage, but is \
        not what the table has.
        Please check all three figures; if the other two are right, enter 4.23 for the \
        percentage.
        """),
    SaidSentence(
      "BM502", "one",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 | 100 | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 0 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 0 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: tỷ lệ ghi 100% trong khi tổng số ở ô D2 \
        là 0; không có gì để chia thì không có tỷ lệ.
        Đề nghị đơn vị để trống ô tỷ lệ, hoặc kiểm tra lại tổng số.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is 100% while the whole \
        in cell D2 is 0; where there is nothing to divide by, there is no percentage.
        Please leave the percentage blank, or check the whole.
        """),
    SaidSentence(
      "BM502", "several",
      """
      1. | Tỷ lệ xử lý   | %       | ratio 3/2   | 100  |
         | Cần xử lý     | Văn bản | count       | 0    |
         | Đã xử lý      | Văn bản | count       | 0    |
      == Biểu 2
      2. | Số thanh tra  | Cơ quan | count #so   | 0    |
         | Tỷ lệ kết luận | %      | percent #tl | 99,5 |
      """, concepts: "tl of so",
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ xử lý”: tỷ lệ ghi 100% trong khi tổng số ở ô D2 là 0; \
        không có gì để chia thì không có tỷ lệ. Cũng như vậy ở: ô D2 trang “Biểu 2” (99,5%).
        Đề nghị đơn vị để trống các ô tỷ lệ đó, hoặc kiểm tra lại tổng số.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ xử lý”: the percentage is 100% while the whole in \
        cell D2 is 0; where there is nothing to divide by, there is no percentage. The same \
        holds of: cell D2 of sheet “Biểu 2” (99.5%).
        Please leave these percentages blank, or check the wholes.
        """),
    SaidSentence(
      "BM503", "both parts are there",
      """
      1. | Tỷ lệ hoàn thành  | %        | ratio 3/2 |  | 
         | Số nhiệm vụ đề ra | Nhiệm vụ | count     | 15.999 |
         | Số đã hoàn thành  | Nhiệm vụ | count     | 15.990 |
      """,
      vi: """
        Trang “Biểu 1”, ô D1, dòng “Tỷ lệ hoàn thành”: chưa nhập tỷ lệ, dù đã có 15.990 (ô D3) \
        trên 15.999 (ô D2); hai số này tính ra 99,94%.
        Đề nghị đơn vị ghi 99,94 vào ô này.
        """,
      en: """
        Sheet “Biểu 1”, cell D1, row “Tỷ lệ hoàn thành”: the percentage is blank, though there \
        are 15,990 (cell D3) out of 15,999 (cell D2); these make 99.94%.
        Please enter 99.94 there.
        """),
  ]
}
