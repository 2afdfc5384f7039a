import Foundation
import Reporting
import Testing

@testable import Forms

/// Templates typed before Unicode, in whole or in part, and what Excel does to codes: what people see
/// on the screen is what the form says.
struct OldTextTests {
  static let templates = [
    Stranger(
      "TCVN3 under its fonts, small letters shown as capitals",
      """
      | {.VnTimeH}Biểu mẫu thống kê | < | < | < | < |
      | {.VnTime}(Kèm theo Công văn số 12/SNV) | < | < | < | < |
      | STT | {.VnTimeH}chỉ tiêu | {.VnTime}Đơn vị tính | {.VnTime}Số liệu | {.VnTime}Ghi chú |
      | I   | {.VnTimeH}công tác chỉ đạo |   |   |   |
      | 1   | {.VnTime}Tỷ lệ hồ sơ giải quyết đúng hạn | % | | {.VnTime}Cấp sở báo |
      | 2   | {.VnTime}Số hồ sơ đã giải quyết | {.VnTime}Hồ sơ | | |
      |     | {.VnTime}Trong đó: nữ | {.VnTime}Người | {.VnTime}Sở Nội vụ tổng hợp | |
      | {.VnTime}Người lập biểu | < | < | {.VnTimeH}giám đốc | < |
      """,
      is: """
        # - | BIỂU MẪU THỐNG KÊ
        = code label unit value note
        I CÔNG TÁC CHỈ ĐẠO |  | group
          1 Tỷ lệ hồ sơ giải quyết đúng hạn | % | percent // Cấp sở báo
          2 Số hồ sơ đã giải quyết | Hồ sơ | count
            _ Trong đó: nữ | Người | count ? Sở Nội vụ tổng hợp
        ~ Người lập biểu GIÁM ĐỐC
        """),
    Stranger(
      "VNI beside Unicode",
      """
      | STT | {VNI-Times}Chỉ tiêu | {VNI-Times}Đơn vị tính | Số liệu | {VNI-Times}Ghi chú |
      | 1   | {VNI-Times}Số văn bản đã ban hành | Văn bản | | |
      | 2   | {Times New Roman}Số cuộc họp | {VNI-Times}Cuộc họp | | |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số văn bản đã ban hành | Văn bản | count
        2 Số cuộc họp | Cuộc họp | count
        """),
    Stranger(
      "fonts mixed within one text, footnote marks among them",
      """
      | STT | {.VnTime}Chỉ tiêu~ (Indicators) | ĐVT | Số liệu | Ghi chú |
      | 1 | {.VnTime}Số thủ tục ~{Times New Roman}hành chính~{.VnTime} đã công bố | {.VnTime}Thủ tục | | |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số thủ tục hành chính đã công bố | Thủ tục | count
        """),
    Stranger(
      "old text whose font has been changed",
      """
      | STT | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
      | 1 | Tû lÖ hå s¬ gi¶i quyÕt ®óng h¹n | % | | |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Tỷ lệ hồ sơ giải quyết đúng hạn | % | percent
        """),
    Stranger(
      "letters and marks apart",
      """
      | STT | CHỈ TIÊU | ĐƠN VỊ TÍNH | SỐ LIỆU | GHI CHÚ |
      | 1 | Số hội nghị | Cuộc | | Cấp xã báo |
      """.decomposedStringWithCanonicalMapping,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Số hội nghị | Cuộc | count // Cấp xã báo
        """),
    Stranger(
      "codes that Excel takes for numbers and dates",
      """
      | STT   | Chỉ tiêu | ĐVT | Số liệu | Ghi chú |
      | #1    | Nhiệm vụ | | | |
      | #1.1  | Đã giao | Nhiệm vụ | | |
      | @45323 | Hoàn thành đúng hạn | Nhiệm vụ | | |
      | #1.3  | Đang làm | Nhiệm vụ | | |
      | 1.9   | Quá hạn | Nhiệm vụ | | |
      | #1.1  | Đã hủy | Nhiệm vụ | | |
      | #1.11 | Chưa làm | Nhiệm vụ | | |
      | @37653 | Do cấp trên | Nhiệm vụ | | |
      | #2    | Văn bản | Văn bản | | |
      """,
      is: """
        # - |\u{20}
        = code label unit value note
        1 Nhiệm vụ |  | group
          1.1 Đã giao | Nhiệm vụ | count
          1.2 Hoàn thành đúng hạn | Nhiệm vụ | count
          1.3 Đang làm | Nhiệm vụ | count
          1.9 Quá hạn | Nhiệm vụ | count
          1.10 Đã hủy | Nhiệm vụ | count
          1.11 Chưa làm | Nhiệm vụ | count
          01/02/2003 Do cấp trên | Nhiệm vụ | count
        2 Văn bản | Văn bản | count
        """),
  ]

  @Test(arguments: templates) func `says what is seen on the screen`(_ stranger: Stranger) throws {
    let form = try stranger.read()
    #expect(sketch(form) == stranger.sketch)
    #expect(sketch(form).unicodeScalars.elementsEqual(stranger.sketch.unicodeScalars))
  }

  @Test func `duties are read from old text`() throws {
    let form = try Self.templates[0].read()
    #expect(form.levels == [Level("so")])
    #expect(form.tables[0].rows[1].duties[Level("so")] == .report)
  }
}
