import Testing

@testable import Forms

/// Forms of the statistics regime: numbered in a corner, with blocks for sender and receiver, and
/// columns numbered `A B 1 2`.
struct StatisticsTemplateTests {
  static let templates = [
    Stranger(
      "the corners name form and offices, the first column has no heading",
      """
      | Biểu số: 01a/BTP/VĐC/XDPL⏎Ban hành theo Thông tư số 03/2019/TT-BTP⏎Ngày nhận báo cáo: 08 tháng 6 | SỐ VĂN BẢN QUY PHẠM PHÁP LUẬT⏎ĐƯỢC BAN HÀNH⏎(6 tháng, năm)⏎Kỳ báo cáo: … | < | < | Đơn vị báo cáo: Sở Tư pháp⏎Đơn vị nhận báo cáo: Bộ Tư pháp | < |
      | Đơn vị tính: Văn bản | < | < | < | < | < |
      |                  | Tổng số | Chia ra    | <          | <       | Ghi chú |
      | ^                | ^       | Nghị quyết | Quyết định | Chỉ thị | ^       |
      | A                | #1      | #2         | #3         | #4      | #5      |
      | **Tổng số**      |         |            |            |         |         |
      | I. Cấp tỉnh      |         |            |            |         |         |
      | 1. HĐND tỉnh     |         |            |            |         |         |
      | 2. UBND tỉnh     |         |            |            |         |         |
      | II. Cấp huyện    |         |            |            |         |         |
      | Người lập biểu⏎(Ký, họ tên) | | | | Gia Lai, ngày … tháng … năm 20…⏎Thủ trưởng đơn vị | < |
      """,
      is: """
        # Biểu số: 01a/BTP/VĐC/XDPL | SỐ VĂN BẢN QUY PHẠM PHÁP LUẬT ĐƯỢC BAN HÀNH
        = label value value2 value3 value4 note
        _ Tổng số |  | count
        I. Cấp tỉnh |  | count
          1. HĐND tỉnh |  | count
          2. UBND tỉnh |  | count
        II. Cấp huyện |  | count
        ~ Người lập biểu (Ký, họ tên) Gia Lai, ngày … tháng … năm 20… Thủ trưởng đơn vị
        """),
    Stranger(
      "codes and units between the label and the numbers",
      """
      | Biểu số 03/BNV | BÁO CÁO CÔNG TÁC TUYỂN DỤNG | < | < | < | Đơn vị gửi: UBND tỉnh |
      |                |                    |       | Năm báo cáo | <                  | <    |
      | Chỉ tiêu       | Mã số              | Đơn vị tính | Tổng số | Trong đó:          | <    |
      |                |                    |             |         | Nữ                 | Dân tộc thiểu số |
      | A              | B                  | C           | 1       | 2                  | 3    |
      | Công chức tuyển dụng | 01           | Người       |         |                    |      |
      | Trong đó: thi tuyển  | 02           | Người       |         |                    |      |
      | Viên chức tuyển dụng | 03           | Người       |         |                    |      |
      """,
      is: """
        # Biểu số 03/BNV | BÁO CÁO CÔNG TÁC TUYỂN DỤNG
        = label code unit value value2 value3
        01 Công chức tuyển dụng | Người | count
        02 Trong đó: thi tuyển | Người | count
        03 Viên chức tuyển dụng | Người | count
        """),
    Stranger(
      "offices are what is counted",
      """
      | BIỂU TỔNG HỢP BIÊN CHẾ | < | < | < | < |
      | STT | Đơn vị               | Được giao | Có mặt | Chênh lệch |
      | (1) | (2)                  | (3)       | (4)    | (5)=(3)-(4) |
      | 1   | Văn phòng UBND tỉnh  |           |        |            |
      | 2   | Sở Nội vụ            |           |        |            |
      |     | TỔNG CỘNG            |           |        |            |
      """,
      is: """
        # - | BIỂU TỔNG HỢP BIÊN CHẾ
        = code label value value2 other
        1 Văn phòng UBND tỉnh |  | number
        2 Sở Nội vụ |  | number
        _ TỔNG CỘNG |  | number
        """),
    Stranger(
      "months as columns, four header rows",
      """
      | PHỤ LỤC II. TÌNH HÌNH TIẾP NHẬN HỒ SƠ | < | < | < | < | < | < | < |
      | TT | Lĩnh vực | Kết quả năm 2024 | <     | <     | <      | <      | Ghi chú |
      | ^  | ^        | Quý I            | <     | <     | Quý II | <      | ^       |
      | ^  | ^        | Trong đó         | <     | <     | Trong đó | <    | ^       |
      | ^  | ^        | Tháng 1          | Tháng 2 | Tháng 3 | Tháng 4 | T5 | ^       |
      | A  | ĐẤT ĐAI  |                  |       |       |        |        |         |
      | 1  | Cấp giấy chứng nhận |       |       |       |        |        |         |
      | 2  | Biến động |                 |       |       |        |        |         |
      | B  | XÂY DỰNG |                  |       |       |        |        |         |
      | 1  | Cấp phép |                  |       |       |        |        |         |
      """,
      is: """
        # PHỤ LỤC II | TÌNH HÌNH TIẾP NHẬN HỒ SƠ
        = code label value value2 value3 value4 value5 note
        A ĐẤT ĐAI |  | number
          1 Cấp giấy chứng nhận |  | number
          2 Biến động |  | number
        B XÂY DỰNG |  | number
          1 Cấp phép |  | number
        """),
    Stranger(
      "figures of each level in a column, header taken apart",
      """
      | Biểu 05 | < | < | < | < | < |
      | TỔ CHỨC BỘ MÁY | < | < | < | < | < |
      | Số TT | Nội dung            | ĐVT    | Kết quả  |          |        |
      |       |                     |        | Cấp tỉnh | Cấp huyện | Cấp xã |
      | I     | Số cơ quan          |        |          |          |        |
      | 1     | Cơ quan chuyên môn  | Cơ quan |         |          |        |
      | 2     | Đơn vị sự nghiệp    | Đơn vị  |         |          |        |
      | II    | Tỷ lệ tự chủ        | %       |         |          |        |
      """,
      is: """
        # Biểu 05 | TỔ CHỨC BỘ MÁY
        = code label unit value value2 value3
        I Số cơ quan |  | group
          1 Cơ quan chuyên môn | Cơ quan | count
          2 Đơn vị sự nghiệp | Đơn vị | count
        II Tỷ lệ tự chủ | % | percent
        """),
  ]

  @Test(arguments: templates) func `is read as a person reads it`(_ stranger: Stranger) throws {
    let form = try stranger.read()
    #expect(sketch(form) == stranger.sketch)
  }
}
