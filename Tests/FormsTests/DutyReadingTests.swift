import Reporting
import Testing

@testable import Forms

struct DutyReadingTests {
  let reading = DutyReading(.known)

  /// `so`, `!huyen` for all but, `-` for nobody, agencies in brackets, nil for nothing said.
  func said(_ statement: DutyStatement?) -> String? {
    guard let statement else { return nil }
    if statement.kind == .nobody { return "-" }
    let names = statement.levels.map(\.rawValue) + statement.agencies.map { "[\($0)]" }
    return (statement.kind == .allBut ? "!" : "") + names.joined(separator: " ")
  }

  @Test(arguments: [
    ("Cấp sở báo", "so"), ("Cấp huyện báo", "huyen"), ("Không báo", "-"),
    ("Huyện, thị xã, TP báo cáo", "huyen"), ("Huyện, thị xã, thành phố báo cáo", "huyen"),
    ("Sở, ban, ngành tỉnh báo cáo số liệu tại đơn vị", "so"),
    ("Sở, ban, ngành tỉnh báo cáo số VBQPPL tham mưu cho UBND tỉnh ban hành", "so"),
    ("CẤP SỞ BÁO CÁO", "so"), ("cấp xã báo cáo.", "xa"), ("Do cấp xã báo cáo", "xa"),
    ("Cấp sở, cấp huyện báo cáo", "so huyen"),
    ("Các sở, ngành và UBND cấp huyện báo cáo", "so huyen"),
    ("Sở báo cáo", "so"), ("Xã báo", "xa"), ("Do tỉnh và huyện báo cáo", "tinh huyen"),
    ("Cấp huyện không báo", "!huyen"), ("Cấp sở không phải báo cáo", "!so"),
    ("Không báo cáo nội dung này", "-"), ("Không yêu cầu báo cáo", "-"),
    ("Chỉ UBND cấp xã nhập số liệu", "xa"), ("Dành cho cấp huyện", "huyen"),
    ("Áp dụng đối với cấp xã", "xa"), ("Cấp huyện", "huyen"),
    ("Huyện, thị xã, TP\nbáo cáo", "huyen"),
    (
      "Sở Nội vụ (Phòng CCHC&TCPCP) tổng hợp, báo cáo số liệu trên địa bàn tỉnh",
      "[Sở Nội vụ (Phòng CCHC&TCPCP)]"
    ),
    (
      "Văn phòng UBND tỉnh báo cáo số nhiệm vụ của Chính phủ giao cho tỉnh", "[Văn phòng UBND tỉnh]"
    ),
    ("Do Sở Tư pháp tổng hợp", "[Sở Tư pháp]"), ("Sở Tài chính báo cáo", "[Sở Tài chính]"),
    ("Công an tỉnh cung cấp số liệu", "[Công an tỉnh]"),
  ])
  func `reads who reports`(_ text: String, _ expected: String) {
    #expect(said(reading.statement(in: text)) == expected)
  }

  @Test(arguments: [
    "", "Đang thực hiện", "Chưa thực hiện", "Không thực hiện", "Dự kiến quý III", "C",
    "(Lĩnh vực đất đai)",
    "Còn 01 nhiệm vụ đang thực hiện", "732/17.045", "Lũy kế từ đầu năm", "Sở Tư pháp",
    "Giảm 6 đơn vị do sáp nhập", "Thu 162/180 phiếu", "Báo cáo lũy kế", "Nhà khách số 3",
    "Tuyển dụng lại theo Kết luận số 71-KL/TW của Ban Bí thư", "báo",
  ])
  func `other notes say nothing of duties`(_ text: String) {
    #expect(said(reading.statement(in: text)) == nil)
  }

  @Test(
    arguments: [
      ("Sở Thông tin và Truyền thông", "[Sở Thông tin và Truyền thông]"),
      (
        "Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch",
        "[Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch]"
      ),
      ("Các sở, ban, ngành", "so"), ("UBND cấp xã", "xa"), ("Ghi số liệu cuối kỳ", nil),
    ] as [(String, String?)])
  func `a name suffices where only names are expected`(_ text: String, _ expected: String?) {
    #expect(said(reading.statement(in: text, namesSuffice: true)) == expected)
  }

  @Test(
    arguments: [
      (
        "Thanh tra việc thực hiện quy định (thuộc thẩm quyền của Sở Nội vụ)", "[Sở Nội vụ]"
      ),
      ("Kiểm tra (do Thanh tra tỉnh)", "[Thanh tra tỉnh]"),
      ("Số VBQPPL đã rà soát thuộc thẩm quyền", nil),
      ("Số TTHC (Bao gồm cả TTHC của cơ quan ngành dọc)", nil), ("Kiểm tra (", nil),
      ("Kiểm tra ()", nil),
    ] as [(String, String?)])
  func `a label may name whose matter it is`(_ label: String, _ expected: String?) {
    #expect(said(reading.statement(inLabel: label)) == expected)
  }

  @Test func `statements are handed down until a row says otherwise`() {
    let so = DutyStatement(kind: .only, levels: [Level("so")], agencies: [])
    let own: [DutyStatement?] = [so, nil, nil, .nobody, nil, nil]
    let effective = DutyInheritance.effective(own, depths: [0, 1, 2, 1, 2, 0])
    #expect(effective == [so, so, so, .nobody, .nobody, nil])
  }
}
