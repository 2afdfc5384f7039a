import Reporting
import TestSupport
import Vocabulary

extension Report {
  /// A report of `Form.sample` with something of everything.
  static func sample() throws -> Report {
    var builder = ReportBuilder(file: "a.xlsx", form: .sample)
    builder.unit = ReportUnit(name: "Sở Công Thương", level: Level("so"))
    builder.period = Period(.quarter, 3, of: 2022)
    builder.letter = Letter(
      number: "481/BC-SCT", date: CalendarDate(year: 2022, month: 9, day: 20),
      sender: "Sở Công Thương")
    builder.findings = [
      Finding(
        FindingCode(rawValue: "BM301"), .error,
        at: FindingPlace(table: 1, row: 5, sheet: "Biểu mẫu 1", cell: CellAddress("D15")),
        message: Phrase(vi: "Ô D15 là chữ.", en: "Cell D15 is words."),
        fix: Phrase(vi: "Đề nghị ghi số.", en: "Please enter a number."))
    ]
    try builder.place(table: 1, sheet: "Biểu mẫu 1", range: CellRange("A9:E37"))
    try builder.fill(
      RowReference(table: 1, row: 1), RowEntry(Value(cell: at("D11"), raw: "09", figure: 9)))
    try builder.fill(
      RowReference(table: 1, row: 2),
      RowEntry(
        Value(
          cell: at("D12"), raw: "100% (18/18)", figure: 100,
          parts: .init(numerator: 18, denominator: 18)),
        match: .close, note: "Cấp sở báo",
        found: RowWords(code: "2", label: "Tỷ lệ hoàn thành kế hoạch năm")))
    try builder.fill(RowReference(table: 1, row: 4), RowEntry(.blank(at: at("D14"))))
    try builder.fill(
      RowReference(table: 1, row: 5),
      RowEntry(.words("Chưa rõ", at: at("D15")), match: .moved, note: "Đang rà soát"))
    try builder.add(
      ExtraRow(at: at("A38"), label: "Số cuộc họp", raw: "3"), toTable: 1)
    try builder.fill(
      RowReference(table: 2, row: 1),
      RowEntry(
        Value(cell: at("D50"), raw: "1.144", figure: 1144),
        more: [
          .province: Value(
            cell: at("E50"), raw: "Sở Tư pháp tổng hợp, báo cáo số liệu")
        ], sheet: "Trang 2"))
    return builder.report
  }

  private static func at(_ cell: String) -> CellAddress {
    CellAddress(cell) ?? .first
  }
}

extension SeededRandom {
  /// Any report that a builder can make of the form, its sentences the same in both languages.
  mutating func report(of form: Form) throws -> Report {
    var builder = ReportBuilder(file: text(), form: form)
    if chance() {
      builder.unit = ReportUnit(
        name: text(), level: chance() ? Level("so") : nil, code: chance() ? text() : nil,
        agency: chance() ? text() : nil)
    }
    if chance(), let kind = Period.Kind.allCases.randomElement(using: &self) {
      builder.period = Period(kind, Int.random(in: kind.numbers, using: &self), of: 2022)
    }
    if chance() {
      builder.letter = Letter(
        number: chance() ? text() : nil,
        date: chance()
          ? CalendarDate(year: 2022, month: 2, day: Int.random(in: 1...28, using: &self)) : nil,
        sender: chance() ? text() : nil)
    }
    for table in form.tables {
      if chance() {
        try builder.place(
          table: table.number, sheet: chance() ? sheet() : nil,
          range: chance() ? CellRange(address(), address()) : nil)
      }
      for row in table.rows.shuffled(using: &self) where chance() {
        let reference = RowReference(table: table.number, row: row.ordinal)
        try builder.fill(reference, entry(row, table.sideColumns))
      }
      while chance() {
        let extra = ExtraRow(
          at: address(), sheet: chance() ? sheet() : nil, code: text(), label: text(), raw: text())
        try builder.add(extra, toTable: table.number)
      }
    }
    while chance() { builder.findings.append(finding()) }
    return builder.report
  }

  mutating func entry(_ row: FormRow, _ columns: [ValueColumn]) -> RowEntry {
    RowEntry(
      value(hint: row.hint(in: .main)), match: Match.allCases.randomElement(using: &self) ?? .exact,
      more: Dictionary(
        uniqueKeysWithValues: columns.map { ($0, value(hint: row.hint(in: $0))) }),
      note: chance() ? text() : row.note,
      found: chance() ? RowWords(code: text(), label: text()) : nil,
      sheet: chance() ? sheet() : nil)
  }

  private mutating func value(hint: String?) -> Value {
    var value = Value.blank(at: chance() ? address() : nil)
    if chance() { value.figure = figure() }
    switch Int.random(in: 0...4, using: &self) {
    case 0: break
    case 1: value.raw = hint ?? ""
    case 2: value.raw = text()
    case 3: value.raw = value.figure.map { Value($0).raw } ?? "0"
    default: value.raw = value.figure.map { "0\(Value($0).raw)%" } ?? "-"
    }
    if chance() { value.text = chance() ? value.raw : text() }
    if chance() { value.parts = .init(numerator: figure(), denominator: figure()) }
    return value
  }

  mutating func figure() -> Figure {
    let bound: Int64 = chance() ? 99_999 : .max
    return Figure(
      significand: Int64.random(in: -bound...bound, using: &self),
      scale: chance() ? 0 : UInt8.random(in: 0...Figure.maximumScale, using: &self)) ?? .zero
  }

  mutating func finding() -> Finding {
    let (message, fix) = (text(), text())
    return Finding(
      FindingCode(rawValue: "BM\(Int.random(in: 100...899, using: &self))"),
      Severity.allCases.randomElement(using: &self) ?? .info,
      at: FindingPlace(
        table: chance() ? Int.random(in: 1...3, using: &self) : nil,
        row: chance() ? Int.random(in: 1...9, using: &self) : nil, sheet: chance() ? sheet() : nil,
        cell: chance() ? address() : nil),
      message: Phrase(vi: message, en: message), fix: Phrase(vi: fix, en: fix))
  }

  private mutating func sheet() -> String {
    ["Biểu mẫu 1", "Biểu mẫu 2", "Trang \"3\""].randomElement(using: &self) ?? ""
  }

  private mutating func chance() -> Bool { Bool.random(using: &self) }
}
