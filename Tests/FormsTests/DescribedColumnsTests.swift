import Reporting
import Testing

@testable import Forms

/// What a description says of the columns of figures, and what the tables print.
struct DescribedColumnsTests {
  private let reading = FormReading(levels: .known)
  private let so = Level("so")
  private let huyen = Level("huyen")
  private let tinh = Level("tinh")

  private func form(
    _ drawing: String, levels: [Level] = [], _ columns: FormDescription.Column...
  ) throws(TemplateMismatch) -> Form {
    try reading.form(
      of: DrawnSheet.book(drawing),
      FormDescription(id: "thu", file: "T/thu/form.json", levels: levels, columns: columns))
  }

  /// One line a column that holds figures: its position and its name.
  private func figures(_ form: Form) -> [String] {
    form.tables[0].columns.compactMap { column in
      guard case .value(let name) = column.role else { return nil }
      return "\(column.position) \(name.rawValue)"
    }
  }

  private func duties(_ form: Form) -> String {
    form.tables[0].rows[0].duties.shares.map { "\($0.level)=\($0.duty.rawValue)" }
      .joined(separator: " ")
  }

  private let two = """
    | STT | Chỉ tiêu | ĐVT     | Số liệu đơn vị | Số liệu toàn tỉnh | Ghi chú |
    | 1   | Số họp   | Cuộc    |                |                   |         |
    """

  @Test func `columns that nobody describes have numbers`() throws {
    #expect(figures(try form(two)) == ["4 value", "5 value2"])
  }

  @Test func `the others keep clear of what is described`() throws {
    #expect(
      figures(try form(two, .init(heading: "Số liệu toàn tỉnh", levels: []))) == [
        "4 value2", "5 value",
      ])
    #expect(
      figures(
        try form(
          two, .init(heading: "Số liệu đơn vị", levels: []),
          .init(heading: "SỐ LIỆU  TOÀN TỈNH", levels: [], name: .province)))
        == ["4 value", "5 province"])
  }

  @Test func `a described column holds figures whatever its heading says`() throws {
    let drawing = """
      | STT | Chỉ tiêu | ĐVT  | Kỳ trước | Cột riêng | Ghi chú |
      | 1   | Số họp   | Cuộc |          |      |         |
      """
    #expect(figures(try form(drawing)) == ["5 value"])
    #expect(figures(try form(drawing, .init(heading: "Cột riêng", levels: []))) == ["5 value"])
    #expect(
      figures(
        try form(
          drawing, .init(heading: "Cột riêng", levels: []),
          .init(heading: "Kỳ trước", levels: [], name: ValueColumn(rawValue: "truoc"))))
        == ["4 truoc", "5 value"])
  }

  @Test func `columns below one merged heading are one`() throws {
    let drawing = """
      | STT | Chỉ tiêu | ĐVT  | Số liệu | < | Ghi chú |
      | 1   | Số họp   | Cuộc |         | < |         |
      """
    #expect(figures(try form(drawing, .init(heading: "Số liệu", levels: []))) == ["4 value"])
  }

  private func refusal(
    _ drawing: String, _ columns: FormDescription.Column...
  ) -> TemplateMismatch? {
    do throws(TemplateMismatch) {
      _ = try reading.form(
        of: DrawnSheet.book(drawing),
        FormDescription(id: "thu", file: "T/thu/form.json", columns: columns))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["Số liệu năm", "Ghi chú", "STT", "Chỉ tiêu", "ĐVT"])
  func `a described column is one of figures`(_ heading: String) {
    #expect(
      refusal(two, .init(heading: heading, levels: []))
        == TemplateMismatch(file: "T/thu/form.json", reason: .columnNotPrinted(heading: heading)))
  }

  @Test func `of a group that is described the first column is meant, and none is lost`() throws {
    let drawing = """
      | STT | Chỉ tiêu | ĐVT  | Số liệu | <     | Ghi chú |
      | ^   | ^        | ^    | Quý I   | Quý II | ^       |
      | 1   | Số họp   | Cuộc |         |       |         |
      """
    #expect(
      figures(try form(drawing, .init(heading: "Số liệu", levels: []))) == ["4 value", "5 value2"])
    #expect(
      figures(try form(drawing, .init(heading: "Quý II", levels: []))) == ["4 value2", "5 value"])
    #expect(
      figures(
        try form(
          drawing, .init(heading: "Quý II", levels: []),
          .init(heading: "Số liệu", levels: [], name: ValueColumn(rawValue: "q1"))))
        == ["4 q1", "5 value"])
  }

  @Test func `every table has a main column`() {
    let one = two.replacing("Số liệu toàn tỉnh", with: "Nguồn")
    #expect(
      refusal(one, .init(heading: "Số liệu đơn vị", levels: [], name: .province))?.reason
        == .noMainColumn(table: 1))
    #expect(refusal(two, .init(heading: "Số liệu toàn tỉnh", levels: [], name: .province)) == nil)
  }

  @Test func `the main column is everybody's whom no column names`() throws {
    let province = FormDescription.Column(
      heading: "Số liệu toàn tỉnh", levels: [tinh], name: .province)
    let open = FormDescription.Column(heading: "Số liệu đơn vị", levels: [])
    let all = [so, huyen, tinh]
    let expected = "so=report huyen=report tinh=report"
    #expect(duties(try form(two, levels: all, open, province)) == expected)
    #expect(duties(try form(two, levels: all, open)) == expected)
    #expect(duties(try form(two, levels: all, province)) == expected)
    #expect(duties(try form(two, levels: all)) == expected)
  }

  @Test func `levels that only columns name are addressed`() throws {
    let form = try form(
      two, .init(heading: "Số liệu đơn vị", levels: [huyen, so]),
      .init(heading: "Số liệu toàn tỉnh", levels: [tinh], name: .province))
    #expect(form.levels == [tinh, so, huyen])
  }
}
