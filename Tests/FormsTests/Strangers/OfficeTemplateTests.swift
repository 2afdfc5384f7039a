import Testing

@testable import Forms

/// Forms as offices make them for themselves: with the head of a letter above and signatures below,
/// with plans beside results, in two languages, with codes where they please.
struct OfficeTemplateTests {
  static let templates = [
    Stranger(
      "letterhead, title, unit of all figures, signatures",
      """
      | UBND TỈNH ĐỒNG XUÂN | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < |
      | SỞ TÀI CHÍNH        | < | Độc lập - Tự do - Hạnh phúc       | < | < |
      | -----               | < | ----------                        | < | < |
      | Số: 12/BC-STC       | < | Đồng Xuân, ngày 05 tháng 01 năm 2024 | < | < |

      | TÌNH HÌNH THỰC HIỆN DỰ TOÁN | < | < | < | < |
      | (Kèm theo Báo cáo số 12/BC-STC | < | < | < | < |
      | ngày 05/01/2024 của Sở Tài chính) | < | < | < | < |
      |     |                  |          | (Đơn vị tính: triệu đồng) | < |
      | STT | Nội dung         | Kế hoạch | Thực hiện | Tỷ lệ % |
      | A   | Thu              |          |           |         |
      | 1   | Thu phí          |          |           |         |
      | 2   | Thu lệ phí       |          |           |         |
      | B   | Chi              |          |           |         |
      |     | Cộng (A+B)       |          |           |         |
      |     | NGƯỜI LẬP BIỂU   |          | Đồng Xuân, ngày 05 tháng 01 năm 2024 | < |
      |     | (Ký, ghi rõ họ tên) |       | KT. GIÁM ĐỐC | <  |
      |     |                  |          | PHÓ GIÁM ĐỐC | <  |
      |     | Nguyễn Văn A     |          | Trần Thị B 5 | <  |
      | Nơi nhận:              | < |     |           |         |
      | - Như trên;            | < |     |           |         |
      """,
      is: """
        # - | TÌNH HÌNH THỰC HIỆN DỰ TOÁN
        = code label value2 value value3
        A Thu |  | money
          1 Thu phí |  | money
          2 Thu lệ phí |  | money
        B Chi |  | money
        _ Cộng (A+B) |  | money
        ~ NGƯỜI LẬP BIỂU Đồng Xuân, ngày 05 tháng 01 năm 2024
        ~ (Ký, ghi rõ họ tên) KT. GIÁM ĐỐC
        ~ PHÓ GIÁM ĐỐC
        ~ Nguyễn Văn A Trần Thị B 5
        ~ Nơi nhận:
        ~ - Như trên;
        """),
    Stranger(
      "signatures in the columns of labels and units",
      """
      | STT | Chỉ tiêu        | ĐVT  | Số liệu | Ghi chú |
      | 1   | Số hội nghị     | Cuộc |         |         |
      | 2   | Chủ tịch, Phó Chủ tịch | Người | |      |
      |     | Người lập biểu  | Thủ trưởng đơn vị | < | < |
      |     | Lê Văn C        | Phạm Thị D | < | < |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số hội nghị | Cuộc | count
        2 Chủ tịch, Phó Chủ tịch | Người | count
        ~ Người lập biểu Thủ trưởng đơn vị
        ~ Lê Văn C Phạm Thị D
        """),
    Stranger(
      "sections A, I, 1, a, notes under other names",
      """
      | Mẫu số 02 | < | < | < | < | < |
      | BÁO CÁO KẾT QUẢ | < | < | < | < | < |
      | Mã số | Tiêu chí | Đơn vị tính | Kết quả đạt được | Nguyên nhân, hạn chế | Cơ quan chủ trì |
      | A     | **CẢI CÁCH THỦ TỤC** |  |  |  |  |
      | I     | **Kiểm soát thủ tục** | | |  |  |
      | 1     | Thủ tục đã công bố | Thủ tục | | | Sở Tư pháp |
      | a)    | Cấp tỉnh | Thủ tục | |  |  |
      | b)    | Cấp huyện | Thủ tục | | |  |
      | 2     | Thủ tục đã rà soát | Thủ tục | | | Các sở, ban, ngành |
      | II    | **Một cửa** | | | | |
      | 1     | Hồ sơ tiếp nhận | Hồ sơ | | | |
      | B     | **CHÍNH QUYỀN SỐ** | | | | |
      | I     | **Dịch vụ công** | | | | |
      | 1     | Tỷ lệ hồ sơ trực tuyến | % | | | |
      """,
      is: """
        # Mẫu số 02 | BÁO CÁO KẾT QUẢ
        = code label unit value note note
        A CẢI CÁCH THỦ TỤC |  | group
          I Kiểm soát thủ tục |  | group
            1 Thủ tục đã công bố | Thủ tục | count // Sở Tư pháp
              a) Cấp tỉnh | Thủ tục | count
              b) Cấp huyện | Thủ tục | count
            2 Thủ tục đã rà soát | Thủ tục | count // Các sở, ban, ngành
          II Một cửa |  | group
            1 Hồ sơ tiếp nhận | Hồ sơ | count
        B CHÍNH QUYỀN SỐ |  | group
          I Dịch vụ công |  | group
            1 Tỷ lệ hồ sơ trực tuyến | % | percent
        """),
    Stranger(
      "codes typed into the labels, no column for them",
      """
      | Biểu 1: Tình hình giải quyết hồ sơ | < | < |
      | Nội dung báo cáo            | Đơn vị | Kết quả |
      | I - TIẾP NHẬN               |        |         |
      | 1. Tổng số hồ sơ            | Hồ sơ  |         |
      | 1.1 Trực tuyến              | Hồ sơ  |         |
      | 1.2.Trực tiếp               | Hồ sơ  |         |
      | II/ GIẢI QUYẾT              |        |         |
      | 1) Đúng hạn                 | Hồ sơ  |         |
      | 3 cấp đều thực hiện         | Hồ sơ  |         |
      """,
      is: """
        # Biểu 1 | Tình hình giải quyết hồ sơ
        = label unit value
        I TIẾP NHẬN |  | group
          1. Tổng số hồ sơ | Hồ sơ | count
            1.1 Trực tuyến | Hồ sơ | count
            1.2. Trực tiếp | Hồ sơ | count
        II/ GIẢI QUYẾT |  | group
          1) Đúng hạn | Hồ sơ | count
            _ 3 cấp đều thực hiện | Hồ sơ | count
        """),
    Stranger(
      "“Trong đó” in the labels, dashes and plus signs",
      """
      | STT | Chỉ tiêu              | ĐVT   | Số liệu | Ghi chú |
      | 1   | Số cán bộ, công chức  | Người |         |         |
      |     | Trong đó:             |       |         |         |
      |     | - Nữ                  | Người |         |         |
      |     | + Dưới 30 tuổi        | Người |         |         |
      |     | + Trên 30 tuổi        | Người |         |         |
      |     | -Nam                  | Người |         |         |
      | 2   | Số viên chức          | Người |         |         |
      |     | Trong đó: nữ          | Người |         |         |
      | 3   | Số hợp đồng           | Hợp đồng |      |         |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số cán bộ, công chức | Người | count
          _ Trong đó: |  | group
            _ - Nữ | Người | count
              _ + Dưới 30 tuổi | Người | count
              _ + Trên 30 tuổi | Người | count
            _ -Nam | Người | count
        2 Số viên chức | Người | count
          _ Trong đó: nữ | Người | count
        3 Số hợp đồng | Hợp đồng | count
        """),
    Stranger(
      "two languages",
      """
      | BÁO CÁO / REPORT | < | < | < | < |
      | STT⏎No. | Chỉ tiêu/Indicators | ĐVT/Unit | Kết quả (Result) | Ghi chú⏎Remarks |
      | 1 | Số dịch vụ công / Online services | Dịch vụ | | |
      """,
      is: """
        # - | BÁO CÁO / REPORT
        = code label unit value note
        1 Số dịch vụ công / Online services | Dịch vụ | count
        """),
    Stranger(
      "English alone",
      """
      | No. | Indicators         | Unit    | Target | Actual | Remarks |
      | 1   | Documents issued   | Piece   |        |        |         |
      """,
      is: """
        # - |\u{20}
        = code label unit value2 value note
        1 Documents issued | Piece | count
        """),
    Stranger(
      "footnotes in brackets and with stars",
      """
      | STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
      | 1 | Số hồ sơ tiếp nhận (1) | Hồ sơ | | |
      | 2 | Số hồ sơ đúng hạn (*) | Hồ sơ | | |
      | 3 | Số VBQPPL^(2)^ | Văn bản | | |
      | 4 | Diện tích trụ sở (m²) | m² | | |
      | 5 | Số hồ sơ quá hạn** | Hồ sơ | | |
      | Ghi chú: (1) Gồm cả hồ sơ chuyển kỳ trước.⏎(*) Tính đến ngày báo cáo.⏎Số liệu lấy từ hệ thống. | < | < | < | < |
      | (2) Văn bản quy phạm pháp luật. | < | < | < | < |
      | ** Kể cả hồ sơ đã xin lỗi. | < | < | < | < |
      | (9) Không dùng. | < | < | < | < |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số hồ sơ tiếp nhận | Hồ sơ | count
        2 Số hồ sơ đúng hạn | Hồ sơ | count
        3 Số VBQPPL | Văn bản | count
        4 Diện tích trụ sở (m²) | m² | count
        5 Số hồ sơ quá hạn | Hồ sơ | count
        * 1 Gồm cả hồ sơ chuyển kỳ trước. (1)
        * * Tính đến ngày báo cáo. (2)
        * 2 Văn bản quy phạm pháp luật. (3)
        * ** Kể cả hồ sơ đã xin lỗi. (5)
        ~ Số liệu lấy từ hệ thống.
        ~ (9) Không dùng.
        """),
    Stranger(
      "labels in two columns, headings merged over the table",
      """
      | STT | Nội dung         | <           | ĐVT   | Số liệu |
      | PHẦN A. NHÂN SỰ        | < | <       | <     | <       |
      | 1   | Số hồ sơ         | Trực tuyến  | Hồ sơ |         |
      |     |                  | Trực tiếp   | Hồ sơ |         |
      | 2   | Số phòng, ban    | <           | Phòng |         |
      """,
      is: """
        # - |\u{20}
        = code label unit value
        _ PHẦN A. NHÂN SỰ |  | group
          1 Số hồ sơ Trực tuyến | Hồ sơ | count
            _ Trực tiếp | Hồ sơ | count
          2 Số phòng, ban | Phòng | count
        """),
    Stranger(
      "scores of the reform index",
      """
      | STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Điểm tối đa | Điểm tự chấm | Điểm thẩm định | Tài liệu kiểm chứng |
      | 1   | CÔNG TÁC CHỈ ĐẠO | 9.5 | | | |
      | 1.1 | Kế hoạch CCHC | 2 | | | Quyết định của UBND |
      | 1.1.1 | Ban hành kịp thời | 1 | | | |
      """,
      is: """
        # - |\u{20}
        = code label value2 value value3 note
        1 CÔNG TÁC CHỈ ĐẠO |  | number ? 9.5
          1.1 Kế hoạch CCHC |  | number ? 2 // Quyết định của UBND
            1.1.1 Ban hành kịp thời |  | number ? 1
        """),
    Stranger(
      "a column that only a program fills in is hidden",
      """
      | Mã     | STT | Chỉ tiêu    | Số liệu cũ | ĐVT  | Số liệu |
      | CD_01  | 1   | Số hội nghị |            | Cuộc |         |
      | CD_02  | 2   | Số phòng    |            | Phòng |        |
      """,
      is: """
        # - |\u{20}
        = other code label value2 unit value
        1 Số hội nghị | Cuộc | count
        2 Số phòng | Phòng | count
        """, hiddenColumns: [1, 4]),
    Stranger(
      "neither codes nor units",
      """
      | TÌNH HÌNH THU CHI | < | < |
      | ĐVT: nghìn đồng | < | < |
      | Nội dung | Dự toán | Quyết toán |
      | **Thu**  |         |            |
      | Học phí  |         |            |
      | Lệ phí   |         |            |
      | **Chi**  |         |            |
      | Lương    |         |            |

      | Biểu này lập 02 bản | < | < |
      """,
      is: """
        # - | TÌNH HÌNH THU CHI
        = label value value2
        _ Thu |  | group
          _ Học phí |  | money
          _ Lệ phí |  | money
        _ Chi |  | group
          _ Lương |  | money
        ~ Biểu này lập 02 bản
        """),
  ]

  @Test(arguments: templates) func `is read as a person reads it`(_ stranger: Stranger) throws {
    let form = try stranger.read()
    #expect(sketch(form) == stranger.sketch)
  }
}
