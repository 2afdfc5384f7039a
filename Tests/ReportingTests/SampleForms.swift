import Reporting
import TestSupport
import Vocabulary

/// A form small enough to be seen whole: two tables, the second with a column for the province.
extension Form {
  static let sample = Form(
    id: "mau-2022", title: "Biểu mẫu thống kê", issuer: "Sở Nội vụ tỉnh Mẫu",
    basis: ["Công văn số 359/SNV-CCHC"], levels: [Level("so"), Level("huyen")],
    periods: [.quarter, .year],
    tables: [
      FormTable(
        number: 1, printedName: "Biểu mẫu 1", title: "Công tác chỉ đạo",
        titles: ["Biểu mẫu 1", "Công tác chỉ đạo", "(Kèm theo Công văn số /SNV)"],
        attachment: .init("(Kèm theo Công văn số /SNV)", isReport: false),
        header: [
          [.init("STT", rowSpan: 2), .init("Kết quả thống kê", columnSpan: 2)],
          [.init("Đơn vị tính"), .init("Số liệu")],
        ],
        columns: [
          FormColumn(.code, at: 1, heading: ["STT"]),
          FormColumn(.value(.main), at: 4, heading: ["Kết quả thống kê", "Số liệu"]),
        ],
        rows: [
          FormRow(
            ordinal: 1, code: "1.", label: "Số văn bản chỉ đạo đã ban hành", unit: "Văn bản",
            depth: 0, kind: .count, concept: ConceptID("cd_vb_chi_dao"),
            duties: Duties([.init(Level("so"), .report), .init(Level("huyen"), .report)]),
            time: .period, rollup: .own),
          FormRow(
            ordinal: 2, code: "2.", label: "Tỷ lệ hoàn thành Kế hoạch", unit: "%", depth: 0,
            kind: .ratio, concept: ConceptID("cd_kh_ty_le"),
            parts: .init(
              numerator: RowReference(table: 1, row: 3),
              denominator: RowReference(table: 2, row: 1)),
            duties: Duties([.init(Level("so"), .report), .init(Level("huyen"), .exempt)]),
            note: "Cấp sở báo"),
          FormRow(
            ordinal: 3, code: "2.1.", label: "Số nhiệm vụ đề ra", unit: "Nhiệm vụ", depth: 1,
            kind: .count, sumOf: [RowReference(table: 1, row: 1), RowReference(table: 2, row: 2)],
            duties: Duties([.init(Level("so"), .report, agencies: ["Sở Nội vụ"])])),
          FormRow(
            ordinal: 4, code: "", label: "Khảo sát", unit: "", depth: 0, kind: .group,
            duties: Duties([.init(Level("so"), .group), .init(Level("huyen"), .group)]),
            rollup: RollupRule.none, isAnsweredBelow: true),
          FormRow(
            ordinal: 5, code: "3.", label: "Hình thức khảo sát",
            unit: "Trực tuyến = 0\nPhát phiếu = 1", depth: 1, kind: .coded,
            answers: AnswerList([
              .init(code: 0, meaning: "Trực tuyến"), .init(code: 1, meaning: "Phát phiếu"),
            ])),
        ],
        footnotes: [.init(mark: "¹", text: "Văn bản quy phạm pháp luật", rows: [1, 3])],
        closing: ["Ghi chú: chỉ báo cáo trong kỳ"]),
      FormTable(
        number: 2, title: "Cải cách thể chế",
        columns: [
          FormColumn(.value(.main), at: 4, heading: ["Số liệu"]),
          FormColumn(.value(.province), at: 5, heading: ["Số liệu (cấp tỉnh)"]),
        ],
        rows: [
          FormRow(
            ordinal: 1, code: "1.", label: "Tổng số VBQPPL", unit: "Văn bản", depth: 0,
            kind: .count, hints: [.init(.province, "Sở Tư pháp tổng hợp, báo cáo số liệu")]),
          FormRow(
            ordinal: 2, code: "1.1.", label: "Số VBQPPL của cấp tỉnh", unit: "Văn bản", depth: 1,
            kind: .count),
        ]),
    ])

  /// As large as the forms of Bến Tre and Rạch Giá: 146 rows in seven tables.
  static let large = Form(
    id: "lon-2022", title: "Biểu mẫu",
    tables: [22, 14, 25, 21, 16, 13, 35].enumerated().map { index, count in
      FormTable(
        number: index + 1, title: "Lĩnh vực \(index + 1)",
        rows: (1...count).map { ordinal in
          FormRow(
            ordinal: ordinal, code: "\(ordinal).", label: "Chỉ tiêu số \(ordinal)", unit: "Hồ sơ",
            depth: 0, kind: .count)
        })
    })
}

extension SeededRandom {
  /// A form of up to three tables of up to eight rows.
  mutating func form() -> Form {
    let tables = (1...Int.random(in: 1...3, using: &self)).map { number in
      let columns: [ValueColumn] = [
        .main, .province, ValueColumn(rawValue: "last"),
      ].filter { $0 == .main || Bool.random(using: &self) }
      let count = Int.random(in: 0...8, using: &self)
      return FormTable(
        number: number, title: "Bảng \(number) " + text(),
        columns: columns.enumerated().map { FormColumn(.value($1), at: $0 + 4, heading: []) },
        rows: (0..<count).map { row($0 + 1, columns: columns) })
    }
    return Form(id: "ngau-nhien-2022", title: text(), tables: tables)
  }

  private mutating func row(_ ordinal: Int, columns: [ValueColumn]) -> FormRow {
    FormRow(
      ordinal: ordinal, code: text(), label: "Chỉ tiêu \(ordinal) " + text(), unit: text(),
      depth: 0, kind: RowKind.allCases.randomElement(using: &self) ?? .count,
      concept: Bool.random(using: &self) ? ConceptID(text()) : nil,
      duties: Duties([.init(Level("so"), .report)]), note: Bool.random(using: &self) ? text() : "",
      hints: columns.filter { _ in Bool.random(using: &self) }.map { .init($0, text()) })
  }

  /// Letters, marks and what JSON must escape, in composed and decomposed form.
  mutating func text() -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "B", "7", "0", " ", "đ", "ộ", "\u{323}", "\"", "\\", "\n", "\u{0}", "\u{2028}", "😀",
      "%", ",", ".",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      text.append(alphabet.randomElement(using: &self) ?? "x")
    }
    return String(text)
  }
}
