import Reporting
import Testing
import Vocabulary

@testable import Forms

extension Form {
  /// Small enough to be seen whole: a heading, a count, a percentage, a question, money; and a table
  /// with a column for the province.
  static let ofData = Form(
    id: "mau-2022", title: "Biểu mẫu thống kê",
    tables: [
      FormTable(
        number: 1, title: "Công tác chỉ đạo",
        columns: [FormColumn(.value(.main), at: 4, heading: ["Số liệu"])],
        rows: [
          row(1, "1.", "Chỉ đạo, điều hành", "", .group),
          row(2, "1.1.", "Số văn bản đã ban hành", "Văn bản", .count, concept: "cd_vb"),
          row(3, "1.10", "Tỷ lệ hoàn thành kế hoạch", "%", .ratio, note: "Cấp sở báo"),
          row(4, "2.", "Hình thức khảo sát", "Trực tuyến = 0\nPhát phiếu = 1", .coded),
          row(5, "3.", "Kinh phí", "Triệu đồng", .money),
        ]),
      FormTable(
        number: 2, title: "Cải cách thể chế",
        columns: [
          FormColumn(.value(.main), at: 4, heading: ["Số liệu"]),
          FormColumn(.value(.province), at: 5, heading: ["Cấp tỉnh"]),
        ],
        rows: [
          row(1, "1.", "Tổng số VBQPPL", "Văn bản", .count, hint: "Sở Tư pháp báo cáo 1 lần"),
          row(2, "2.", "Số VBQPPL của cấp tỉnh", "Văn bản", .count),
        ]),
    ])

  private static func row(
    _ ordinal: Int, _ code: String, _ label: String, _ unit: String, _ kind: RowKind,
    concept: String? = nil, note: String = "", hint: String? = nil
  ) -> FormRow {
    FormRow(
      ordinal: ordinal, code: code, label: label, unit: unit, depth: 0, kind: kind,
      concept: concept.map { ConceptID($0) },
      answers: kind == .coded
        ? AnswerList([
          .init(code: 0, meaning: "Trực tuyến"), .init(code: 1, meaning: "Phát phiếu"),
        ]) : nil,
      note: note, hints: hint.map { [.init(.province, $0)] } ?? [])
  }
}

/// Data as it is typed in a test.
enum DrawnData {
  static func reports(
    _ text: String, asked: String? = nil, form: Form = .ofData
  ) throws(DataError) -> [Report] {
    try SeparatedData.read(
      Array(text.utf8), file: "so-lieu.csv", asked: asked, known: ["mau-2022", "lon-2022"]
    ) { $0 == form.id ? form : nil }
  }

  /// Lines below `form,` and these headings, all of the one form.
  static func report(_ headings: String, _ lines: String...) throws -> Report {
    let reports = try reports(
      (["form,\(headings)"] + lines.map { "mau-2022,\($0)" }).joined(separator: "\n"))
    #expect(reports.count == 1)
    return try #require(reports.first)
  }
}
