import Reporting
import Testing
import Vocabulary

@testable import Checks

/// What is told of reports beside each other, in both languages: the examples of the pages, which the
/// rules make.
@Suite struct ComparisonSentencesTests {
  @Test(arguments: expected.indices)
  func `every sentence`(_ index: Int) throws {
    let (code, vietnamese, english) = Self.expected[index]
    let examples = ComparisonPages.all.flatMap(\.examples)
    let example = try #require(index < examples.count ? examples[index] : nil)
    #expect(example.code.rawValue == code)
    #expect(example.message.vietnamese + " " + example.fix.vietnamese == vietnamese)
    #expect(example.message.english + " " + example.fix.english == english)
  }

  @Test func `no page without its sentences`() {
    #expect(ComparisonPages.all.flatMap(\.examples).count == Self.expected.count)
  }

  /// What the pages have no room for.
  @Test(
    arguments: [
      (
        0, 12, RowKind.count, TimeKind.year,
        "kỳ này ghi 12, kỳ trước ghi 0; số giao cho cả năm ít khi thay đổi quá 2 lần trong năm.",
        "this report has 12, the previous report has 0; what is assigned for a year seldom changes by"
          + " more than 2 times within it."
      ),
      (
        10, 25, .count, .stock,
        "kỳ này ghi 25, kỳ trước ghi 10, tăng 2,5 lần; số tại thời điểm báo cáo ít khi thay đổi quá 2 lần"
          + " giữa hai kỳ.",
        "this report has 25, the previous report has 10, 2.5 times more; what there is on the day of the"
          + " report seldom changes by more than 2 times between two reports."
      ),
      (
        2, 2_000_000, .money, .period,
        "kỳ này ghi 2.000.000, kỳ trước ghi 2, lớn hơn khoảng 1.000.000 lần; một trong hai số có thể mất"
          + " dấu phân cách hàng nghìn, hoặc không ghi theo đơn vị tính của dòng là “Triệu đồng”.",
        "this report has 2,000,000, the previous report has 2, about 1,000,000 times more; one of the two"
          + " may have lost its thousands marks, or is not in the unit of the row, “Triệu đồng”."
      ),
    ] as [(Figure, Figure, RowKind, TimeKind, String, String)])
  func `jumps of all sizes`(
    _ before: Figure, _ now: Figure, _ kind: RowKind, _ time: TimeKind, _ vietnamese: String,
    _ english: String
  ) throws {
    let row = FormRow.drawn(1, time, kind, unit: "Triệu đồng")
    let jump = try #require(Jump(from: before, to: now, kind))
    let problem = JumpedFigures.problem(
      jump, now: now, before: before, row, ReportingTime(current: nil, previous: nil))
    #expect(problem == Phrase(vi: vietnamese, en: english))
  }

  private static let expected: [(String, String, String)] = [
    (
      "BM601",
      """
      Tệp “so-y-te.xlsx”: cả 87 số liệu giống hệt tệp “nhan/so-cong-thuong.xlsx” của “Sở Công \
      Thương”; hai đơn vị không thể có mọi số liệu như nhau, có thể đã gửi nhầm tệp. Đề nghị \
      hỏi cả hai đơn vị số liệu là của ai, rồi yêu cầu đơn vị kia gửi tệp của mình.
      """,
      """
      File “so-y-te.xlsx”: all 87 figures are those of the file “nhan/so-cong-thuong.xlsx” of \
      “Sở Công Thương”; two units do not have the same figures throughout, so that a wrong \
      file may have been sent. Please ask both units whose figures these are, and have the \
      other one send its own file.
      """
    ),
    (
      "BM602",
      """
      Tệp “so-cong-thuong (2).xlsx”: báo cáo của “Sở Công Thương” cho quý III năm 2022 đã có ở \
      tệp “nhan/so-cong-thuong.xlsx” với số liệu giống hệt; mỗi đơn vị gửi một tệp cho mỗi kỳ, \
      tệp thừa sẽ bị cộng hai lần khi tổng hợp. Đề nghị giữ lại một tệp; nếu là hai đơn vị \
      cùng tên thì ghi rõ tên hoặc mã từng đơn vị.
      """,
      """
      File “so-cong-thuong (2).xlsx”: the report of “Sở Công Thương” for quarter III of 2022 \
      came twice, it is also in the file “nhan/so-cong-thuong.xlsx”, with the same figures; a \
      unit sends one file for a period, and a second one would be added twice. Please keep one \
      of the two; if these are two units of one name, have each say its full name or its code.
      """
    ),
    (
      "BM602",
      """
      Tệp “so-cong-thuong-sua.xlsx”: báo cáo của “Sở Công Thương” cho quý III năm 2022 đã có ở \
      tệp “nhan/so-cong-thuong.xlsx” với số liệu khác; mỗi đơn vị chỉ có một báo cáo cho mỗi \
      kỳ, chưa rõ báo cáo nào là chính thức. Đề nghị hỏi đơn vị tệp nào là bản chính thức và \
      bỏ tệp kia; nếu là hai đơn vị cùng tên thì ghi rõ tên hoặc mã từng đơn vị.
      """,
      """
      File “so-cong-thuong-sua.xlsx”: the report of “Sở Công Thương” for quarter III of 2022 \
      came twice, it is also in the file “nhan/so-cong-thuong.xlsx”, with other figures; a \
      unit has one report for a period, and which of them counts is not clear. Please ask the \
      unit which file counts and take the other one away; if these are two units of one name, \
      have each say its full name or its code.
      """
    ),
    (
      "BM611",
      """
      Trang “Biểu mẫu 1”, ô D12, dòng “Số văn bản chỉ đạo điều hành CCHC đã ban hành”: kỳ này \
      (9 tháng đầu năm 2022) ghi 9, ít hơn 12 của kỳ trước (6 tháng đầu năm 2022); số tính từ \
      đầu năm gồm cả kỳ trước nên không thể giảm. Đề nghị đơn vị kiểm tra đã cộng cả kỳ trước \
      chưa; nếu số kỳ trước sai thì nêu rõ ở cột Ghi chú.
      """,
      """
      Sheet “Biểu mẫu 1”, cell D12, row “Số văn bản chỉ đạo điều hành CCHC đã ban hành”: this \
      report (first nine months of 2022) has 9, less than the 12 of the previous report (first \
      half of 2022); a figure from the beginning of the year holds the time before and cannot \
      fall. Please check that the time before is counted too; if the previous figure was \
      wrong, say so in the note column.
      """
    ),
    (
      "BM612",
      """
      Trang “Biểu mẫu 5”, ô D14, dòng “Số công chức cấp huyện có mặt”: kỳ này (9 tháng đầu năm \
      2022) ghi 47, kỳ trước (6 tháng đầu năm 2022) ghi 112, giảm 2,4 lần; số tại thời điểm \
      báo cáo ít khi thay đổi quá 2 lần giữa hai kỳ. Đề nghị đơn vị kiểm tra lại; nếu đúng thì \
      nêu lý do thay đổi ở cột Ghi chú.
      """,
      """
      Sheet “Biểu mẫu 5”, cell D14, row “Số công chức cấp huyện có mặt”: this report (first \
      nine months of 2022) has 47, the previous report (first half of 2022) has 112, 2.4 times \
      less; what there is on the day of the report seldom changes by more than 2 times between \
      two reports. Please check it; if it is right, give the reason of the change in the note \
      column.
      """
    ),
    (
      "BM612",
      """
      Trang “Biểu mẫu 5”, ô D14, dòng “Tổng số hồ sơ tiếp nhận trong kỳ”: kỳ này (9 tháng đầu \
      năm 2022) ghi 112, kỳ trước (6 tháng đầu năm 2022) ghi 112.500, nhỏ hơn khoảng 1.000 \
      lần; một trong hai số có thể mất dấu phân cách hàng nghìn (112.000 thành 112). Đề nghị \
      đơn vị nhập lại đủ chữ số, đúng đơn vị tính; nếu số kỳ trước sai thì nêu rõ ở cột Ghi \
      chú.
      """,
      """
      Sheet “Biểu mẫu 5”, cell D14, row “Tổng số hồ sơ tiếp nhận trong kỳ”: this report (first \
      nine months of 2022) has 112, the previous report (first half of 2022) has 112,500, \
      about 1,000 times less; one of the two may have lost its thousands marks (112.000 \
      becomes 112). Please enter all digits, in the unit of the row; if the previous figure \
      was wrong, say so in the note column.
      """
    ),
    (
      "BM613",
      """
      Tệp “so-cong-thuong.xlsx”: cả 87 số liệu của kỳ này (9 tháng đầu năm 2022) giống hệt kỳ \
      trước (6 tháng đầu năm 2022); số phát sinh của hai kỳ ít khi giống nhau hoàn toàn, có \
      thể đã gửi lại số liệu cũ. Đề nghị đơn vị kiểm tra đã gửi đúng tệp chưa; nếu số liệu \
      đúng là không thay đổi thì xác nhận lại.
      """,
      """
      File “so-cong-thuong.xlsx”: all 87 figures of this report (first nine months of 2022) \
      are those of the previous report (first half of 2022); what happens in two periods is \
      seldom the same throughout, so that old figures may have been sent again. Please check \
      that the right file was sent; if nothing has changed indeed, please confirm it.
      """
    ),
    (
      "BM614",
      """
      Trang “Biểu mẫu 1”: kỳ này (9 tháng đầu năm 2022) để trống 2 dòng mà kỳ trước (6 tháng \
      đầu năm 2022) có số liệu: 25 (ô D12), 3 (ô D15); để trống không có nghĩa là 0. Đề nghị \
      đơn vị nhập số liệu, ghi 0 nếu kết quả bằng 0; nếu kỳ này không còn số liệu thì nêu lý \
      do ở cột Ghi chú.
      """,
      """
      Sheet “Biểu mẫu 1”: this report (first nine months of 2022) leaves 2 rows blank that \
      have figures in the previous report (first half of 2022): 25 (cell D12), 3 (cell D15); \
      blank does not mean 0. Please enter the figures, 0 where the result is 0; where there is \
      none any more, say why in the note column.
      """
    ),
    (
      "BM615",
      """
      Báo cáo kỳ trước “ky-truoc.xlsx”: là báo cáo của quý III năm 2022, không trước quý III \
      năm 2022 là kỳ đang kiểm tra; chỉ so sánh được với kỳ trước đó, nên chưa so sánh. Đề \
      nghị ghi đúng tệp hoặc thư mục của kỳ trước sau --previous.
      """,
      """
      The previous report “ky-truoc.xlsx”: it is of quarter III of 2022, not before quarter \
      III of 2022, which is being checked; a report is compared with an earlier one, so that \
      nothing was compared. Please give the file or the folder of the period before behind \
      --previous.
      """
    ),
    (
      "BM615",
      """
      Báo cáo kỳ trước “ky-truoc.xlsx”: theo bộ biểu mẫu ben-tre-2022, còn báo cáo đang kiểm \
      tra theo bộ gia-lai-2022; hai bộ không cùng các dòng, nên chưa so sánh. Đề nghị ghi báo \
      cáo kỳ trước cùng bộ biểu mẫu sau --previous.
      """,
      """
      The previous report “ky-truoc.xlsx”: it is in the form ben-tre-2022, the one being \
      checked is in gia-lai-2022; the two do not have the same rows, so that nothing was \
      compared. Please give a previous report in the same form behind --previous.
      """
    ),
    (
      "BM615",
      """
      Báo cáo kỳ trước “ky-truoc.xlsx”: không theo bộ biểu mẫu nào đã biết; chỉ so sánh được các \
      dòng của một bộ biểu mẫu, nên chưa so sánh. Đề nghị ghi báo cáo kỳ trước cùng bộ biểu mẫu \
      sau --previous.
      """,
      """
      The previous report “ky-truoc.xlsx”: it is in none of the known forms; only rows of one form \
      can be compared, so that nothing was compared. Please give a previous report in the same form \
      behind --previous.
      """
    ),
    (
      "BM615",
      """
      Báo cáo kỳ trước “ky-truoc.xlsx”: là của “Sở Y tế”, còn báo cáo đang kiểm tra là của “Sở \
      Công Thương”; chỉ so sánh được hai kỳ của một đơn vị, kết quả so sánh của tệp này chỉ dùng \
      khi đó là tên cũ của đơn vị. Đề nghị kiểm tra lại tệp sau --previous; nếu đơn vị đã đổi \
      tên thì không cần sửa.
      """,
      """
      The previous report “ky-truoc.xlsx”: it is of “Sở Y tế”, the one being checked is of “Sở \
      Công Thương”; only two reports of one unit can be compared, and what was found by it \
      holds if that is an old name of the unit. Please check the file behind --previous; if the unit \
      has changed its name, nothing is to be done.
      """
    ),
  ]
}
