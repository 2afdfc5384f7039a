import Grid
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// What descriptions add to a template, and what happens when the two disagree.
struct RowMeaningTests {
  static let drawing = """
    | STT | Chỉ tiêu              | Đơn vị tính | Số liệu (đơn vị) | Số liệu (cấp tỉnh) | Ghi chú |
    | 1.  | **Văn bản**           |             |                  |                    |         |
    | 1.1 | Tổng số văn bản       | Văn bản     |                  | Sở Tư pháp báo cáo |         |
    | 1.2 | Số văn bản của sở     | Văn bản     |                  |                    | Cấp sở báo |
    | 1.3 | Số văn bản của huyện  | Văn bản     |                  |                    | Cấp huyện báo |
    | 2.  | Tỷ lệ xử lý           | %           |                  |                    |         |
    | 3.  | Số văn bản cần xử lý  | Văn bản     |                  |                    |         |
    | 4.  | Số văn bản đã xử lý   | Văn bản     |                  |                    | Không báo |
    | 5.  | Khảo sát              |             |                  |                    |         |
    |     | Đã làm                | Đã làm = 1  |                  |                    |         |
    """

  static let catalogue = Catalogue([
    Concept(id: ConceptID("vb"), domain: 1, label: "", kind: .group),
    Concept(
      id: ConceptID("tong"), domain: 1, label: "", kind: .count,
      sumOf: [ConceptID("cua_so"), ConceptID("cua_huyen")], time: .period, rollup: .total),
    count("cua_so"), count("cua_huyen"), count("can_xl"), count("da_xl"), count("khac"),
    Concept(
      id: ConceptID("ty_le"), domain: 1, label: "", kind: .ratio,
      numerator: .concept(ConceptID("da_xl")), denominator: .concept(ConceptID("can_xl")),
      time: .cumulative, rollup: .ratio),
    Concept(id: ConceptID("ks"), domain: 1, label: "", kind: .bool, time: .period, rollup: .own),
    Concept(id: ConceptID("ks_da"), domain: 1, label: "", kind: .statusOption, rollup: .countIf),
  ])

  private static func count(_ id: String) -> Concept {
    Concept(id: ConceptID(id), domain: 1, label: "", kind: .count, time: .period, rollup: .sum)
  }

  static let rows = """
    1	1	1.	Văn bản	vb
    1	2	1.1	Tổng số văn bản	tong
    1	3	1.2	Số văn bản của sở	cua_so
    1	4	1.3	Số văn bản của huyện	cua_huyen
    1	5	2.	Tỷ lệ xử lý	ty_le
    1	6	3.	Số văn bản cần xử lý	can_xl
    1	7	4.	Số văn bản đã xử lý	da_xl
    1	8	5.	Khảo sát	ks
    1	9		Đã làm	ks_da
    """

  static let columns = [
    "table", "row", "code", "label", "concept", "duty", "kind", "numerator", "denominator",
    "sum_of",
    "rollup", "time",
  ]

  /// Empty cells at the end of a line are left out in the drawing.
  static func file(_ lines: String) -> LibraryFile {
    let full = lines.split(separator: "\n").map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return cells + Array(repeating: "", count: columns.count - cells.count)
    }
    let text = ([columns] + full).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    return LibraryFile(name: "thu-2024/rows.tsv", bytes: Array(text.utf8))
  }

  static let description = FormDescription(
    id: "thu-2024", title: "Biểu thử", issuer: "Sở Nội vụ",
    levels: [Level("so"), Level("huyen"), Level("tinh")],
    columns: [
      .init(heading: "Số liệu (đơn vị)", levels: [Level("so"), Level("huyen")]),
      .init(heading: "Số liệu (cấp tỉnh)", levels: [Level("tinh")], name: .province),
    ])

  func form(
    _ rows: String = rows, _ description: FormDescription = description
  ) throws -> Form {
    let described = try RowDescriptionsReader.read(
      Self.file(rows), catalogue: Self.catalogue, levels: .known)
    return try FormReading(catalogue: Self.catalogue, levels: .known).form(
      of: DrawnSheet.book(Self.drawing), description,
      rows: DescribedRows(described, of: "thu-2024/rows.tsv"))
  }

  func duties(_ row: FormRow) -> String {
    row.duties.shares.map { "\($0.level)=\($0.duty.rawValue)" }.joined(separator: " ")
  }

  @Test func `kinds, times, parts and sums come from the catalogue`() throws {
    let form = try form()
    let rows = form.tables[0].rows
    #expect(form.title == "Biểu thử" && form.issuer == "Sở Nội vụ")
    #expect(
      rows.map(\.kind) == [
        .group, .count, .count, .count, .ratio, .count, .count, .bool, .statusOption,
      ])
    #expect(rows[4].time == .cumulative && rows[4].rollup == .ratio && rows[0].time == nil)
    #expect(
      rows[4].parts
        == .init(numerator: .init(table: 1, row: 7), denominator: .init(table: 1, row: 6)))
    #expect(rows[1].sumOf == [.init(table: 1, row: 3), .init(table: 1, row: 4)])
    #expect(rows[7].isAnsweredBelow && !rows[8].isAnsweredBelow && !rows[4].isAnsweredBelow)
  }

  @Test func `parts printed right below their rate stand below it`() throws {
    #expect(try form().tables[0].rows.map(\.depth) == [0, 1, 1, 1, 0, 1, 1, 0, 1])
  }

  @Test func `each column of figures has its own duties`() throws {
    let rows = try form().tables[0].rows
    #expect(
      rows.map(duties) == [
        "so=group huyen=group tinh=group", "so=report huyen=report tinh=report",
        "so=report huyen=exempt tinh=aggregate", "so=exempt huyen=report tinh=aggregate",
        "so=report huyen=report tinh=aggregate", "so=report huyen=report tinh=aggregate",
        "so=exempt huyen=exempt tinh=aggregate", "so=report huyen=report tinh=aggregate",
        "so=report huyen=report tinh=aggregate",
      ])
    #expect(rows[1].duties.share(of: Level("tinh"))?.agencies == ["Sở Tư pháp"])
    #expect(rows[1].hints == [.init(.province, "Sở Tư pháp báo cáo")])
  }

  @Test func `a description overrides what words and catalogue say`() throws {
    let changed = Self.rows
      .replacing("\ttong", with: "\ttong\thuyen=exempt\tmoney\t\t\tcua_so\town\tstock")
      .replacing("\tty_le", with: "\tty_le\t\tpercent\t-\t\t\tweighted\t-")
    let rows = try form(changed).tables[0].rows
    #expect(duties(rows[1]) == "so=report huyen=exempt tinh=report")
    #expect(rows[1].kind == .money && rows[1].rollup == .own && rows[1].time == .stock)
    #expect(rows[1].sumOf == [.init(table: 1, row: 3)])
    #expect(rows[4].kind == .percent && rows[4].parts == nil && rows[4].time == nil)
    #expect(rows[4].rollup == .weighted)
  }

  @Test func `a sum without all its parts is none`() throws {
    let changed = Self.rows.replacing("\tcua_huyen", with: "\tkhac")
    #expect(try form(changed).tables[0].rows[1].sumOf.isEmpty)
    let none = Self.rows.replacing("\ttong", with: "\ttong\t\t\t\t\t-")
    #expect(try form(none).tables[0].rows[1].sumOf.isEmpty)
  }

  static let mismatches: [(String, String, TemplateMismatch.Reason, Int?)] = [
    (
      "\t9\t\tĐã làm", "\t10\t\tĐã làm", .rowNotPrinted(.init(table: 1, row: 10)), 10
    ),
    (
      "1\t9\t\tĐã làm\tks_da", "", .rowNotDescribed(.init(table: 1, row: 9), label: "Đã làm"), nil
    ),
    (
      "Số văn bản của sở", "Số văn bản của xã",
      .otherLabel(.init(table: 1, row: 3), printed: "Số văn bản của sở"), 4
    ),
    ("1.2", "1.2.", .otherCode(.init(table: 1, row: 3), printed: "1.2"), 4),
    ("\ttong", "\ttong\t\t\t\t\tkhac", .conceptNotInForm(ConceptID("khac")), 3),
    ("\tty_le", "\tty_le\t\t\tkhac", .partNotInForm(ConceptID("khac")), 6),
    ("\tty_le", "\tty_le\t\t\t\tkhac", .partNotInForm(ConceptID("khac")), 6),
    (
      "\ttong", "\ttong\tso=report;xa=exempt",
      .levelNotAddressed(Level("xa"), known: description.levels), 3
    ),
  ]

  @Test(arguments: mismatches)
  func `template and description have to agree`(
    _ old: String, _ new: String, _ reason: TemplateMismatch.Reason, _ line: Int?
  ) throws {
    #expect(
      throws: TemplateMismatch(file: "thu-2024/rows.tsv", line: line, reason: reason)
    ) { try form(Self.rows.replacing(old, with: new)) }
  }

  @Test func `a row may ask nobody`() throws {
    let rows = try form(Self.rows.replacing("\ttong", with: "\ttong\t-")).tables[0].rows
    #expect(duties(rows[1]) == "so=exempt huyen=exempt tinh=exempt")
    #expect(duties(rows[2]) == "so=report huyen=exempt tinh=aggregate")
  }

  @Test func `a part that only the catalogue names may be missing`() throws {
    let rows = try form(Self.rows.replacing("\tcan_xl", with: "\tkhac")).tables[0].rows
    #expect(rows[4].kind == .ratio && rows[4].parts == nil)
  }

  @Test func `labels are compared on a fold, codes letter by letter`() throws {
    let changed = Self.rows.replacing("Tỷ lệ xử lý", with: "TỶ LỆ  XỬ LÝ.")
    #expect(try form(changed).tables[0].rows[4].label == "Tỷ lệ xử lý")
  }
}
