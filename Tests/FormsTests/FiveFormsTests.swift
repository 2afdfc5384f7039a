import Reporting
import Testing
import Vocabulary

@testable import Forms

/// What the five forms say, against a transcription made by hand from the printed reports. That
/// their codes and labels are those of `rows.tsv` is proven by reading them at all.
struct FiveFormsTests {
  @Test(arguments: [
    ("lao-cai-2022", [113]), ("quang-phu-2023", [24, 13, 18, 16, 17, 13, 32]),
    ("rach-gia-2022", [22, 14, 25, 21, 16, 13, 35]),
    ("ben-tre-2022", [22, 14, 25, 21, 16, 13, 35]),
    ("gia-lai-2022", [28, 14, 25, 25, 18, 13, 77]),
  ])
  func `have all their rows, each with a concept of its own`(_ id: String, _ rows: [Int]) throws {
    let form = try FiveForms.form(id)
    #expect(form.id == id)
    #expect(form.tables.map(\.rows.count) == rows)
    let all = form.tables.flatMap(\.rows)
    #expect(Set(all.compactMap(\.concept)).count == rows.reduce(0, +))
    #expect(all.allSatisfy { $0.rollup != nil })
    #expect(all.allSatisfy { ($0.time == nil) == ($0.kind == .group) })
  }

  /// A digit for each row: how deep it stands.
  @Test(arguments: [
    (
      "lao-cai-2022",
      [
        "012221222122212210111110122233331221222212222122201221222221"
          + "22220122212222212222122201111101111112333233122212222"
      ]
    ),
    (
      "quang-phu-2023",
      [
        "001101112201111011110110",
        "0110112201122",
        "012201110122122122",
        "0112201111101111",
        "01110111110011111",
        "0110111122211",
        "00000122122122012221222122122122",
      ]
    ),
    (
      "rach-gia-2022",
      [
        "0011011122011011110110",
        "01110112201122",
        "0111122201110122122122122",
        "011111222201111101111",
        "0111011111001111",
        "0110111122211",
        "00000122212221222012221222122122122",
      ]
    ),
    (
      "ben-tre-2022",
      [
        "0011011122011011110110",
        "01110112201122",
        "0111122201110122122122122",
        "011111222201111101111",
        "0111011111001111",
        "0110111122211",
        "00000122212221222012221222122122122",
      ]
    ),
    (
      "gia-lai-2022",
      [
        "0011011122011012222122220110",
        "01110112201122",
        "0111122201110122122122122",
        "0122122111222201111101111",
        "012121011111001111",
        "0110111122211",
        "001100012223312221222330122212221221221220122212221221221220" + "12221222122122122",
      ]
    ),
  ])
  func `stand as deep as the printed form has them`(_ id: String, _ depths: [String]) throws {
    let form = try FiveForms.form(id)
    #expect(form.tables.map { $0.rows.map { "\($0.depth)" }.joined() } == depths)
  }

  @Test(arguments: [
    ("lao-cai-2022", 7), ("quang-phu-2023", 6), ("rach-gia-2022", 6), ("ben-tre-2022", 6),
    ("gia-lai-2022", 13),
  ])
  func `offer answers in as many rows as are printed with codes`(_ id: String, _ count: Int) throws
  {
    let catalogue = try FiveForms.catalogue()
    let rows = try FiveForms.form(id).tables.flatMap(\.rows)
    #expect(rows.count { $0.answers != nil } == count)
    for row in rows {
      #expect((row.answers != nil) == row.unit.contains("="))
      // Every answer is one that the catalogue knows.
      let known = row.concept.flatMap { catalogue[$0]?.answers }
      for answer in row.answers?.answers ?? [] {
        #expect(known?.meaning(of: answer.code) == answer.meaning, "\(row.label)")
      }
    }
  }

  /// Who reports each row of Gia Lai: `a` everybody, `s` the departments, `h` the districts, `-`
  /// nobody, `.` a heading.
  @Test func `duties of Gia Lai follow from its notes`() throws {
    let form = try FiveForms.form("gia-lai-2022")
    let signs = form.tables.map { table in
      table.rows.map { row -> String in
        switch (row.duties[Level("so")], row.duties[Level("huyen")]) {
        case (.report, .report): "a"
        case (.report, .exempt): "s"
        case (.exempt, .report): "h"
        case (.exempt, .exempt): "-"
        case (.group, .group): "."
        default: "?"
        }
      }.joined()
    }
    #expect(
      signs == [
        "aaaa.shaaa.aa..aaaa.aaaaaaaa", "ashh.aaaa.aaaa", ".assashh.aaa.ssshhhhhhaaa",
        ".ssshhh-sa-sha.aaaaa.aaaa", ".aaaaa.aaaaaa.-aaa", "aaa.aaaaaaaaa",
        "-hhh--..shhhhashh.shhhh.sssssssssssssssss.hhhhhhhhhhhhhhhhh.hhhhhhhhhhhhhhhhh",
      ])
    // Inspection is the Department of Home Affairs' alone.
    let agencies = form.tables[0].rows.map { $0.duties.share(of: Level("so"))?.agencies ?? [] }
    #expect(agencies.indices.filter { !agencies[$0].isEmpty } == [11, 12])
    #expect(agencies[11] == ["Sở Nội vụ"])
  }

  @Test func `duties of Lào Cai follow from two spellings of one note`() throws {
    let rows = try FiveForms.form("lao-cai-2022").tables[0].rows
    let exempt = rows.filter { $0.duties[Level("so")] == .exempt }.map(\.ordinal)
    #expect(exempt == [32, 43, 73, 101])
    #expect(rows.allSatisfy { $0.duties[Level("huyen")] != .exempt })
  }

  @Test func `Rạch Giá asks levels in one column and the province in another`() throws {
    let form = try FiveForms.form("rach-gia-2022")
    let rows = form.tables.flatMap(\.rows)
    #expect(form.levels == [Level("so"), Level("huyen"), Level("tinh")])
    let exempt = form.tables.flatMap { table in
      table.rows.filter { $0.duties[Level("huyen")] == .exempt }.map { [table.number, $0.ordinal] }
    }
    #expect(
      exempt == [[2, 2], [3, 14], [3, 15], [3, 16], [4, 2], [4, 8], [7, 7], [7, 11]])
    #expect(rows.allSatisfy { $0.duties[Level("so")] != .exempt })
    let agency = form.tables[0].rows[0].duties.share(of: Level("tinh"))?.agencies
    #expect(agency == ["Sở Nội vụ (Phòng CCHC&TCPCP)"])
    #expect(
      form.tables[2].rows[1].duties.share(of: Level("tinh"))?.agencies == ["Văn phòng UBND tỉnh"])
    #expect(
      form.tables[6].rows[0].duties.share(of: Level("tinh"))?.agencies == [
        "Sở Thông tin và Truyền thông"
      ])
    // Its parts have an office, the rate itself has none.
    #expect(form.tables[1].rows[6].duties[Level("tinh")] == .aggregate)
    #expect(rows.count { $0.hints.contains { $0.column == .main } } == 8)
  }

  @Test(arguments: ["quang-phu-2023", "ben-tre-2022"])
  func `forms that say nothing of duties ask everybody for every row`(_ id: String) throws {
    let form = try FiveForms.form(id)
    for row in form.tables.flatMap(\.rows) {
      #expect(row.duties.shares.map(\.level) == form.levels)
      #expect(row.duties.shares.allSatisfy { $0.duty == (row.kind == .group ? .group : .report) })
    }
  }

  @Test func `parts and sums are rows of their form`() throws {
    for id in FiveForms.ids {
      let form = try FiveForms.form(id)
      for row in form.tables.flatMap(\.rows) {
        let references =
          row.sumOf + [row.parts?.numerator, row.parts?.denominator].compactMap(\.self)
        for reference in references {
          let part = try #require(form.row(reference))
          #expect(part.kind != .group && part.concept != row.concept)
        }
        if row.parts != nil { #expect(row.kind.isPercentage) }
      }
    }
  }

  @Test func `headers are printed with their spans`() throws {
    let usual: [[FormTable.HeaderCell]] = [
      [
        .init("STT", rowSpan: 2),
        .init("Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)", rowSpan: 2),
        .init("Kết quả thống kê", columnSpan: 2), .init("Ghi chú", rowSpan: 2),
      ],
      [.init("Đơn vị tính"), .init("Số liệu")],
    ]
    let asideBelow: [[FormTable.HeaderCell]] = [
      [
        .init("STT", rowSpan: 2), .init("Chỉ tiêu thống kê"),
        .init("Kết quả thống kê", columnSpan: 2), .init("Ghi chú", rowSpan: 2),
      ],
      [
        .init("(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)"), .init("Đơn vị tính"),
        .init("Số liệu"),
      ],
    ]
    for id in ["lao-cai-2022", "ben-tre-2022", "gia-lai-2022"] {
      #expect(try FiveForms.form(id).tables.allSatisfy { $0.header == usual })
    }
    for table in try FiveForms.form("quang-phu-2023").tables {
      #expect(table.header == (table.number == 3 ? usual : asideBelow))
    }
    for table in try FiveForms.form("rach-gia-2022").tables {
      #expect(
        table.header[0] == [
          usual[0][0], usual[0][1], .init("Kết quả thống kê", columnSpan: 3), usual[0][3],
        ])
      let comma = table.number <= 2 ? "," : ""
      #expect(
        table.header[1] == [
          .init("Đơn vị tính"), .init("Số liệu (sở, ban\(comma) ngành tỉnh và UBND cấp huyện)"),
          .init("Số liệu (cấp tỉnh)"),
        ])
    }
  }

  @Test(arguments: [
    ("lao-cai-2022", [1], true), ("quang-phu-2023", [], true),
    ("rach-gia-2022", Array(1...7), true),
    ("ben-tre-2022", [1], true), ("gia-lai-2022", [1], false),
  ])
  func `a report above a table is the unit's, a công văn is the issuer's`(
    _ id: String, _ tables: [Int], _ isReport: Bool
  ) throws {
    let attached = try FiveForms.form(id).tables.filter { $0.attachment != nil }
    #expect(attached.map(\.number) == tables)
    for table in attached {
      #expect(table.attachment?.isReport == isReport)
      #expect(table.titles.contains(table.attachment?.text ?? ""))
    }
  }

  @Test func `titles, footnotes and closing remarks are told apart`() throws {
    let laoCai = try FiveForms.form("lao-cai-2022").tables[0]
    #expect(laoCai.printedName == nil)
    #expect(laoCai.title == "THỐNG KÊ Số liệu về kết quả thực hiện công tác CCHC quý … năm …")
    #expect(laoCai.closing.count == 2 && laoCai.closing[0] == "Ghi chú:")
    let benTre = try FiveForms.form("ben-tre-2022").tables
    #expect(benTre.map(\.printedName) == (1...7).map { "Biểu mẫu \($0)" })
    #expect(
      benTre[1].footnotes == [.init(mark: "19", text: "Văn bản quy phạm pháp luật.", rows: [1])])
    #expect(benTre[1].rows[0].label == "Tổng số VBQPPL do địa phương ban hành")
    let giaLai = try FiveForms.form("gia-lai-2022").tables
    #expect(giaLai[1].rows[0].label == "Tổng số VBQPPL ban hành")
    #expect(giaLai[0].title == "Công tác chỉ đạo điều hành CCHC")
    let quangPhu = try FiveForms.form("quang-phu-2023").tables
    #expect(quangPhu.map(\.printedName) == (2...8).map { "Phụ lục \($0)" })
  }
}
