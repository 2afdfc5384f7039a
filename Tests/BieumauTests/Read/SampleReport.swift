import Reporting
import Vocabulary

/// A report small enough to be seen whole, with something of everything: two tables, the second with
/// a column for the province.
extension Report {
  static func sample(
    file: String = "xa-A.xlsx", form: Form = .sample,
    _ change: (inout ReportBuilder) throws -> Void = { _ in }
  ) throws -> Report {
    var builder = ReportBuilder(file: file, form: form)
    try change(&builder)
    return builder.report
  }

  static func filled() throws -> Report {
    try sample { builder in
      builder.unit = ReportUnit(name: "UBND xã A", level: Level("xa"))
      builder.period = Period(.quarter, 3, of: 2022)
      builder.letter = Letter(
        number: "481/BC-UBND", date: CalendarDate(year: 2022, month: 9, day: 20),
        sender: "UBND xã A")
      builder.findings = [
        .sample("BM302", .error, table: 1, row: 4, "Trang “Biểu 1”, ô D6: ô ghi chữ."),
        .sample("BM314", .info, table: 1, row: 2, "Trang “Biểu 1”, ô D4: câu trả lời."),
        .sample("BM125", .warning, "Tệp “xa-A.xlsx”: có phần hỏng."),
      ]
      try builder.place(table: 1, sheet: "Biểu 1", range: CellRange("A2:E7"))
      try builder.place(table: 2, sheet: "Biểu 2", range: CellRange("A1:F4"))
      try builder.fill(RowReference(table: 1, row: 1), RowEntry())
      try builder.fill(
        RowReference(table: 1, row: 2),
        RowEntry(
          Value(raw: "12 văn bản", figure: 12, text: nil), match: .close, note: "Đã rà soát"))
      try builder.fill(
        RowReference(table: 1, row: 3),
        RowEntry(Value(raw: "99,97%", figure: Figure("99.97")), match: .moved))
      try builder.fill(RowReference(table: 1, row: 4), RowEntry(.words("=Chưa, \"rõ\"")))
      try builder.add(
        ExtraRow(at: .first, code: "9.", label: "Số cuộc họp", raw: "-3"), toTable: 1)
      try builder.fill(
        RowReference(table: 2, row: 1),
        RowEntry(.blank(), more: [.province: Value(raw: "Sở Tư pháp báo cáo")]))
      try builder.fill(
        RowReference(table: 2, row: 2),
        RowEntry(
          Value(raw: "-1.144", figure: -1144), more: [.province: Value(raw: "05", figure: 5)],
          note: "Cấp sở báo"))
    }
  }
}

extension Finding {
  static func sample(
    _ code: String, _ severity: Severity, table: Int? = nil, row: Int? = nil, _ message: String
  ) -> Finding {
    Finding(
      FindingCode(rawValue: code), severity, at: FindingPlace(table: table, row: row),
      message: Phrase(vi: message, en: "In English: \(message)"),
      fix: Phrase(vi: "Đề nghị xem lại.", en: "Please look at it."))
  }
}

extension Form {
  static let sample = Form(
    id: "mau-2022", title: "Biểu mẫu thống kê",
    tables: [
      FormTable(
        number: 1, printedName: "Biểu mẫu 1", title: "Công tác chỉ đạo",
        columns: [FormColumn(.value(.main), at: 4, heading: ["Số liệu"])],
        rows: [
          row(1, "1.", "Công tác chỉ đạo, điều hành", "", kind: .group),
          row(2, "1.1.", "- Số văn bản đã ban hành", "Văn bản", depth: 1, concept: "cd_vb"),
          row(3, "1.2.", "Tỷ lệ hoàn thành kế hoạch", "%", depth: 1, kind: .ratio),
          row(4, "2.", "Hình thức khảo sát", "Trực tuyến = 0\nPhát phiếu = 1", kind: .coded),
          row(5, "3.", "Số nhiệm vụ", "Nhiệm vụ"),
        ]),
      FormTable(
        number: 2, title: "Cải cách thể chế",
        columns: [
          FormColumn(.value(.main), at: 4, heading: ["Kết quả", "Số liệu"]),
          FormColumn(.value(.province), at: 5, heading: ["Kết quả", "Cấp tỉnh"]),
        ],
        rows: [
          row(1, "1.", "Tổng số VBQPPL", "Văn bản", hint: "Sở Tư pháp báo cáo"),
          row(2, "2.", "Số VBQPPL của cấp tỉnh", "Văn bản", note: "Cấp sở báo"),
        ]),
    ])

  private static func row(
    _ ordinal: Int, _ code: String, _ label: String, _ unit: String, depth: Int = 0,
    kind: RowKind = .count, concept: String? = nil, note: String = "", hint: String? = nil
  ) -> FormRow {
    FormRow(
      ordinal: ordinal, code: code, label: label, unit: unit, depth: depth, kind: kind,
      concept: concept.map { ConceptID($0) }, note: note,
      hints: hint.map { [.init(.province, $0)] } ?? [])
  }
}

extension LevelTrees {
  static let sample = LevelTrees(levels: [
    Named(Level("xa"), name: Phrase(vi: "Cấp xã", en: "Commune level"), words: ["cấp xã"])
  ])
}
