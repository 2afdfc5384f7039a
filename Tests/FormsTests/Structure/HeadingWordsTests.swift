import Foundation
import Testing

@testable import Forms

struct HeadingWordsTests {
  @Test(
    arguments: [
      (.code, ["STT", "S.T.T", "Số\nTT", "TT", "Mã số", "Mã thủ tục", "No.", "STT/No."]),
      (
        .label,
        [
          "Chỉ tiêu", "NỘI DUNG BÁO CÁO", "Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý)",
          "Tên cơ quan", "Lĩnh vực/Tiêu chí", "Indicators", "Danh mục nhiệm vụ", "Cơ quan, đơn vị",
        ]
      ),
      (.unit, ["ĐVT", "Đ.V.T", "Đơn vị tính", "Đơn vị\ntính", "Đơn vị", "Unit", "ĐVT/Unit"]),
      (
        .value,
        [
          "Số liệu", "Số liệu (cấp tỉnh)", "Kết quả thực hiện", "Số lượng", "Thực hiện", "Kỳ này",
          "Điểm tự chấm", "Ước thực hiện 6 tháng", "Kết quả/Result",
        ]
      ),
      (
        .figure,
        [
          "Kế hoạch năm 2024", "Tỷ lệ %", "Tỉ lệ (%)", "%", "Tháng 12", "T1", "Quý III", "2024",
          "Năm 2024", "Cả năm", "Tổng số", "Trong đó", "Cấp xã", "Chỉ tiêu giao",
          "Số hồ sơ đúng hạn",
          "Nữ", "TH/KH (%)", "Điểm tối đa",
        ]
      ),
      (
        .note,
        [
          "Ghi chú", "Lý do", "Nguyên nhân, hạn chế", "Trách nhiệm báo cáo", "Đơn vị chủ trì",
          "Cơ quan, đơn vị thực hiện", "Remarks", "Tài liệu kiểm chứng",
        ]
      ),
      (.beside, ["Kỳ trước", "Số liệu kỳ trước", "So với cùng kỳ", "Tăng, giảm", "Chênh lệch"]),
      (.words, ["Thời hạn hoàn thành", "Sản phẩm", "Số, ký hiệu", "Trích yếu"]),
      (.person, ["Họ và tên", "Chức vụ", "Năm sinh"]),
      (
        nil,
        [
          "", "(1)", "Hồ", "Nợ", "Đạt", "Văn bản", "T13", "Q0", "3024",
          String(repeating: "Chỉ tiêu ", count: 40),
        ]
      ),
    ] as [(HeadingWords.Meaning?, [String])])
  func `tells what stands below`(_ meaning: HeadingWords.Meaning?, _ headings: [String]) {
    for heading in headings {
      #expect(HeadingWords.meaning(of: heading) == meaning, "\(heading)")
      #expect(
        HeadingWords.meaning(of: heading.decomposedStringWithCanonicalMapping) == meaning,
        "\(heading), decomposed")
    }
  }
}
