internal import Vietnamese

/// A row of the forms, for examples.
struct SampleRow {
  let label: String
  /// As the form prints it.
  let unit: String
  let expectation: Expectation

  static let documents = SampleRow(
    label: "Số văn bản chỉ đạo CCHC đã ban hành", unit: "Văn bản", expectation: .count)
  static let tasks = SampleRow(
    label: "Số nhiệm vụ đã hoàn thành", unit: "Nhiệm vụ", expectation: .count)
  static let files = SampleRow(
    label: "Tổng số hồ sơ TTHC đã giải quyết xong", unit: "Hồ sơ", expectation: .count)
  static let staff = SampleRow(
    label: "Tổng số biên chế có mặt tại thời điểm báo cáo", unit: "Người", expectation: .count)
  static let procedures = SampleRow(
    label: "Số TTHC bãi bỏ, thay thế", unit: "Thủ tục", expectation: .count)
  static let offices = SampleRow(
    label: "Số phòng chuyên môn, UBND cấp xã đã kiểm tra", unit: "Cơ quan, đơn vị",
    expectation: .count)
  static let survey = SampleRow(
    label: "Số lượng phiếu khảo sát", unit: "Số lượng", expectation: .count)
  static let plan = SampleRow(
    label: "Tỷ lệ hoàn thành Kế hoạch CCHC năm", unit: "%", expectation: .percent)
  static let problems = SampleRow(
    label: "Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra", unit: "%", expectation: .percent)
  static let budget = SampleRow(
    label: "Kế hoạch được giao", unit: "Triệu đồng", expectation: .money)
  static let withoutUnit = SampleRow(
    label: "UBND cấp xã đã kết nối, liên thông với UBND huyện", unit: "", expectation: .number)

  static let mannerOfSurvey = SampleRow(
    label: "Hình thức khảo sát", unit: "Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2",
    expectation: .answer([
      KnownAnswer(code: 0, meaning: "Trực tuyến"), KnownAnswer(code: 1, meaning: "Phát phiếu"),
      KnownAnswer(code: 2, meaning: "Kết hợp"),
    ]))
  static let onlineMeetings = SampleRow(
    label: "Xây dựng và vận hành Hệ thống họp trực tuyến",
    unit: "Chưa có = 0 2 cấp = 1 3 cấp = 2",
    expectation: .answer([
      KnownAnswer(code: 0, meaning: "Chưa có"), KnownAnswer(code: 1, meaning: "2 cấp"),
      KnownAnswer(code: 2, meaning: "3 cấp"),
    ]))
}
