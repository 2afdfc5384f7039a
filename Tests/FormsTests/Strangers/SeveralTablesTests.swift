import Testing

@testable import Forms

/// Sheets with more than one table, or with one table and something else.
struct SeveralTablesTests {
  static let templates = [
    Stranger(
      "a letterhead and signatures for each table",
      """
      | UBND XÃ A | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < |
      | PHỤ LỤC 1 | < | < | < | < |
      | CẢI CÁCH THỂ CHẾ | < | < | < | < |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | 1.  | Số văn bản | Văn bản |         |         |
      |     |            |         | XÃ A, ngày 5 tháng 6 năm 2024 | < |
      |     | NGƯỜI LẬP  |         | CHỦ TỊCH | < |

      | UBND XÃ A | < | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | < | < |
      | PHỤ LỤC 2 | < | < | < | < |
      | CẢI CÁCH THỦ TỤC | < | < | < | < |

      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | 1.  | Số hồ sơ   | Hồ sơ   |         |         |
      """,
      is: """
        # PHỤ LỤC 1 | CẢI CÁCH THỂ CHẾ
        = code label unit value note
        1. Số văn bản | Văn bản | count
        ~ XÃ A, ngày 5 tháng 6 năm 2024
        ~ NGƯỜI LẬP CHỦ TỊCH
        # PHỤ LỤC 2 | CẢI CÁCH THỦ TỤC
        = code label unit value note
        1. Số hồ sơ | Hồ sơ | count
        """),
    Stranger(
      "signatures and a title without blank rows between",
      """
      | STT | Chỉ tiêu   | ĐVT     | Số liệu |
      | 1   | Số văn bản | Văn bản |         |
      |     | NGƯỜI LẬP  | GIÁM ĐỐC | <      |
      | TÌNH HÌNH XỬ LÝ HỒ SƠ | < | < | < |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu |
      | 1   | Số hồ sơ   | Hồ sơ   |         |
      """,
      is: """
        # - |\u{20}
        = code label unit value
        1 Số văn bản | Văn bản | count
        ~ NGƯỜI LẬP GIÁM ĐỐC
        # - | TÌNH HÌNH XỬ LÝ HỒ SƠ
        = code label unit value
        1 Số hồ sơ | Hồ sơ | count
        """),
    Stranger(
      "a page break with its number, the header again, and a heading right before it",
      """
      | STT | Chỉ tiêu   | Kết quả | <       | Ghi chú |
      | ^   | ^          | ĐVT     | Số liệu | ^       |
      | 1   | 2          | 3       | 4       | 5       |
      | I   | CÔNG TÁC CHỈ ĐẠO |   |         |         |
      | 1   | Số hội nghị | Cuộc   |         |         |
      |     | Tài chính công |     |         |         |
      | Trang 2 | <      | <       | <       | <       |
      | STT | Chỉ tiêu   | Kết quả | <       | Ghi chú |
      | ^   | ^          | ĐVT     | Số liệu | ^       |
      | 1   | 2          | 3       | 4       | 5       |
      | 2   | Số đơn vị  | Đơn vị  |         |         |
      | 1   | 2          | 3       | 4       | 5       |
      | 3   | Số phòng   | Phòng   |         |         |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        I CÔNG TÁC CHỈ ĐẠO |  | group
          1 Số hội nghị | Cuộc | count
          _ Tài chính công |  | group
            2 Số đơn vị | Đơn vị | count
            3 Số phòng | Phòng | count
        """),
    Stranger(
      "a header again and again, and nothing below",
      """
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | STT | Chỉ tiêu   | ĐVT     | Số liệu | Ghi chú |
      | A   | B          | C       | 1       | 2       |
      | A   | B          | C       | 1       | 2       |
      """,
      is: ""),
    Stranger(
      "two tables side by side",
      """
      | Phụ lục số 3 | < | < | < | < | < | < | < | < |
      | THU | < | < | < | | CHI | < | < | < |
      | STT | Nội dung | ĐVT | Số liệu | | STT | Nội dung | ĐVT | Số liệu |
      | 1 | Học phí | Triệu đồng | | | 1 | Lương | Triệu đồng | |
      | 2 | Lệ phí | Triệu đồng | | | 2 | Điện | Triệu đồng | |
      |   |        |            | | | 3 | Nước | Triệu đồng | |
      | Người lập biểu | < | < | < | | Kế toán | < | < | < |
      """,
      is: """
        # Phụ lục số 3 | THU
        = code label unit value
        1 Học phí | Triệu đồng | money
        2 Lệ phí | Triệu đồng | money
        ~ Người lập biểu
        # Phụ lục số 3 | CHI
        = code label unit value
        1 Lương | Triệu đồng | money
        2 Điện | Triệu đồng | money
        3 Nước | Triệu đồng | money
        ~ Kế toán
        """),
    Stranger(
      "a list of people below is no part of the form",
      """
      | STT | Chỉ tiêu    | ĐVT   | Số liệu | Ghi chú |
      | 1   | Số công chức | Người |        |         |

      | DANH SÁCH CÁN BỘ ĐẦU MỐI | < | < | < | < |
      | STT | Họ và tên    | Chức vụ | Số điện thoại | Ghi chú |
      | 1   | Nguyễn Văn A | Chuyên viên | 0912345678 | |
      | 2   | Trần Thị B   | Văn thư | 0987654321 |    |

      | STT | Nội dung     | ĐVT   | Số liệu | Ghi chú |
      | 1   | Số viên chức | Người |         |         |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số công chức | Người | count
        # - |\u{20}
        = code label unit value note
        1 Số viên chức | Người | count
        """),
    Stranger(
      "tasks with dates are no figures",
      """
      | STT | Nhiệm vụ | Sản phẩm | Thời hạn | Đơn vị chủ trì |
      | 1 | Xây dựng kế hoạch | Kế hoạch | Quý I | Sở Nội vụ |
      """,
      is: ""),
    Stranger(
      "a letter that names what the form is about",
      """
      | Kính gửi: Ủy ban nhân dân các huyện |
      | Thực hiện Công văn số 12/SNV, đề nghị các đơn vị báo cáo các chỉ tiêu sau: |
      | STT, Chỉ tiêu, Đơn vị tính, Số liệu |
      | Nội dung: | theo biểu đính kèm |
      | Số liệu | Đơn vị tính |
      """,
      is: ""),
  ]

  @Test(arguments: templates) func `is read as a person reads it`(_ stranger: Stranger) throws {
    let form = try stranger.read()
    #expect(sketch(form) == stranger.sketch)
  }
}
