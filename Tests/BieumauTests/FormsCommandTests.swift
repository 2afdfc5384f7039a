import Foundation
import TestSupport
import Testing

@testable import bieumau

struct FormsCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: [String]) -> Heard {
    Program.bieumau.hear(arguments)
  }

  private func json(_ arguments: [String]) throws -> Any {
    let heard = run(arguments + ["--json"])
    #expect(heard.code == .done)
    #expect(heard.out.hasSuffix("\n") && !heard.out.dropLast().contains("\n"))
    return try JSONSerialization.jsonObject(with: Data(heard.out.utf8))
  }

  @Test func `lists the built-in forms`() throws {
    let heard = run(["forms", "--lang", "en"])
    #expect(heard.code == .done && heard.err == "")
    #expect(heard.out.hasPrefix("ben-tre-2022      Bến Tre         Biểu mẫu báo cáo"))
    #expect(heard.out.contains("146 rows"))
    let list = try #require(try json(["forms"]) as? [[String: Any]])
    #expect(
      list.map { $0["id"] as? String } == [
        "ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022",
      ])
    #expect(list.map { $0["rows"] as? Int } == [146, 200, 113, 133, 146])
  }

  @Test func `shows what each row of a form asks of whom`() throws {
    let heard = run(["forms", "gia-lai-2022"])
    #expect(heard.code == .done && heard.err == "")
    let lines = heard.out.split(separator: "\n")
    #expect(
      lines.contains(
        "6    3.1.        Số phòng chuyên môn, đơn vị trực    Cơ quan, đơn   ●      –      cd_kt_phong_dv_so"
      ))
    #expect(lines.contains("                 → so, huyen: chỉ Sở Nội vụ"))
    #expect(lines.contains("[1] Văn bản quy phạm pháp luật."))
    #expect(lines.contains { $0.hasPrefix("Biểu 7: Biểu mẫu 7 · Xây dựng và phát triển") })
    #expect(lines.allSatisfy { $0.count <= 110 })
  }

  @Test func `a form may be named without its year`() {
    #expect(run(["forms", "lao-cai"]) == run(["forms", "lao-cai-2022"]))
  }

  @Test(arguments: ["lao", "lao-cai-20", "2022"])
  func `a piece of a name names no form`(_ name: String) {
    #expect(run(["forms", name]).code == .failed)
  }

  @Test func `with a level only what it reports, and the headings above`() throws {
    let heard = run(["forms", "gia-lai-2022", "--level", "huyen"])
    #expect(heard.out.contains("Cấp huyện báo cáo"))
    let lines = heard.out.split(separator: "\n")
    #expect(lines.contains { $0.contains("cd_kt_phong_huyen_xa") })
    #expect(lines.contains { $0.contains("  cd_kt") && !$0.contains("●") })
    #expect(!lines.contains { $0.contains("cd_kt_phong_dv_so") })
    let form = try #require(
      try json(["forms", "gia-lai-2022", "--level", "huyen"]) as? [String: Any])
    let tables = try #require(form["tables"] as? [[String: Any]])
    let rows = tables.flatMap { $0["rows"] as? [[String: Any]] ?? [] }
    #expect(rows.count == 200)
    #expect(rows.allSatisfy { Array(($0["duty"] as? [String: Any] ?? [:]).keys) == ["huyen"] })
  }

  @Test func `JSON of a form has all that the contract names`() throws {
    for id in ["ben-tre-2022", "gia-lai-2022", "lao-cai-2022", "quang-phu-2023", "rach-gia-2022"] {
      let form = try #require(try json(["forms", id]) as? [String: Any])
      #expect(
        Set(form.keys).isSuperset(
          of: ["id", "title", "issuer", "basis", "levels", "periods", "tables"]))
      for table in try #require(form["tables"] as? [[String: Any]]) {
        #expect(Set(table.keys).isSuperset(of: ["table", "title", "titles", "header", "rows"]))
        for row in try #require(table["rows"] as? [[String: Any]]) {
          #expect(
            Set(row.keys).isSuperset(
              of: [
                "row", "code", "label", "unit", "depth", "kind", "concept", "codes", "partRows",
                "sumOf", "duty", "note",
              ]))
        }
      }
    }
  }

  @Test(arguments: [
    (
      ["forms", "gia-lia-2022"],
      "bieumau: form “gia-lia-2022”: there is no such form; the forms are ben-tre-2022, gia-lai-2022, "
        + "lao-cai-2022, quang-phu-2023, rach-gia-2022; did you mean gia-lai-2022? See: bieumau help "
        + "forms\n"
    ),
    (
      ["forms", "kon-tum"],
      "bieumau: form “kon-tum”: there is no such form; the forms are ben-tre-2022, gia-lai-2022, "
        + "lao-cai-2022, quang-phu-2023, rach-gia-2022; please choose one of them, or name the folder "
        + "that has it with --templates. See: bieumau help forms\n"
    ),
    (
      ["forms", "gia-lai-2022", "--level", "xa"],
      "bieumau: option --level xa: the form gia-lai-2022 asks nothing of this level (commune); this "
        + "form addresses so, huyen; please choose one of these, or leave --level out. See: bieumau "
        + "help forms\n"
    ),
    (
      ["forms", "gia-lai-2022", "--level", "huyện"],
      "bieumau: option --level huyện: there is no such level; this form addresses so, huyen; did you "
        + "mean huyen? See: bieumau help forms\n"
    ),
    (
      ["forms", "--level", "so"],
      "bieumau: option --level so: no form is named; each form has levels of its own; please name "
        + "one, as in: forms gia-lai-2022 --level so. See: bieumau help forms\n"
    ),
  ])
  func `says what there is`(_ arguments: [String], _ sentence: String) {
    #expect(run(arguments + ["--lang", "en"]) == Heard(err: sentence, code: .failed))
  }

  // MARK: Forms of a folder

  private static let stranger = BookDrawing(
    rows: """
      <row r='1'><c r='A1' t='str'><v>TT</v></c><c r='B1' t='str'><v>Nội dung</v></c>\
      <c r='C1' t='str'><v>ĐVT</v></c><c r='D1' t='str'><v>Kết quả</v></c></row>\
      <row r='2'><c r='A2' t='str'><v>1</v></c><c r='B2' t='str'><v>Số cuộc họp</v></c>\
      <c r='C2' t='str'><v>Cuộc</v></c></row>
      """)

  @Test func `a folder with a template alone is a form`() throws {
    try folder.folder("kon-tum-2024")
    try folder.file("kon-tum-2024/template.xlsx", bytes: Self.stranger.zip.bytes())
    let heard = run(["forms", "kon-tum-2024", "--templates", folder.path])
    #expect(heard.code == .done && heard.err == "")
    #expect(heard.out.contains("1 biểu, 1 dòng"))
    #expect(heard.out.contains("Số cuộc họp"))
    let list = try #require(
      try json(["forms", "--templates", folder.path]) as? [[String: Any]])
    #expect(list.count == 6)
  }

  @Test func `a form that cannot be read is told, and the others are listed`() throws {
    try folder.folder("kon-tum-2024")
    try folder.file(
      "kon-tum-2024/template.xlsx", bytes: BookDrawing(cells: "<c><v>9</v></c>").zip.bytes())
    let heard = run(["forms", "--templates", folder.path])
    #expect(heard.code == .toCorrect)
    #expect(heard.out.contains("gia-lai-2022"))
    #expect(!heard.out.contains("kon-tum-2024"))
    #expect(heard.err.contains("không tìm thấy biểu nào trong tệp này"))
    #expect(heard.err.hasSuffix("(BM264)\n"))
  }

  @Test func `a form that names no levels has none to choose from`() throws {
    try folder.folder("kon-tum-2024")
    try folder.file("kon-tum-2024/template.xlsx", bytes: Self.stranger.zip.bytes())
    let heard = run([
      "forms", "kon-tum-2024", "--level", "so", "--templates", folder.path, "--lang", "en",
    ])
    #expect(heard.code == .failed)
    #expect(
      heard.err.contains(
        "this form does not say which levels report; please leave --level out. See:"))
  }

  @Test(arguments: ["template.xlsx", "rows.tsv", "form.json"])
  func `no output takes the place of a file of the folder`(_ name: String) throws {
    let columns = "table\trow\tcode\tlabel\tconcept\tduty\tkind\tnumerator\tdenominator\tsum_of"
    try folder.folder("kon-tum-2024")
    try folder.file("kon-tum-2024/template.xlsx", bytes: Self.stranger.zip.bytes())
    try folder.file("kon-tum-2024/form.json", holding: "{}")
    try folder.file(
      "kon-tum-2024/rows.tsv",
      holding: "\(columns)\trollup\ttime\n1\t1\t1\tSố cuộc họp\t\t\t\t\t\t\t\t\n")
    let path = folder("kon-tum-2024/\(name)")
    let before = try bytesOfFile(path)
    for arguments in [["forms"], ["forms", "kon-tum"], ["forms", "lao-cai-2022"]] {
      let heard = run(arguments + ["--templates", folder.path, "-o", path, "--force"])
      #expect(heard.code == .failed)
      #expect(heard.err.hasSuffix("(BM130)\n"))
      #expect(try bytesOfFile(path) == before)
    }
  }

  @Test func `signs that steer a terminal are shown, not sent`() throws {
    let escape = "_x001B_[31m"
    let book = BookDrawing(
      rows: """
        <row r='1'><c r='A1' t='str'><v>BIỂU \(escape)</v></c></row>
        <row r='2'><c r='A2' t='str'><v>TT</v></c><c r='B2' t='str'><v>Nội dung</v></c>\
        <c r='C2' t='str'><v>ĐVT</v></c><c r='D2' t='str'><v>Kết quả</v></c></row>\
        <row r='3'><c r='A3' t='str'><v>1</v></c><c r='B3' t='str'><v>Số họp \(escape)</v></c>\
        <c r='C3' t='str'><v>Cuộc</v></c></row>
        <row r='4'><c r='A4' t='str'><v>Người lập \(escape)</v></c></row>
        """)
    try folder.folder("kon-tum-2024")
    try folder.file("kon-tum-2024/template.xlsx", bytes: book.zip.bytes())
    try folder.file(
      "kon-tum-2024/form.json",
      holding: #"""
        {"title":"T\u001B[2J","province":"P\u0007","issuer":"I\u0000","basis":["B\u202E"]}
        """#)
    let heard = run(["forms", "kon-tum-2024", "--templates", folder.path])
    #expect(heard.code == .done && heard.err == "")
    for shown in ["T\\u{1B}[2J", "P\\u{7}", "I\\u{0}", "B\\u{202E}", "BIỂU \\u{1B}", "lập \\u{1B}"]
    {
      #expect(heard.out.contains(shown), "\(shown)")
    }
    #expect(
      heard.out.unicodeScalars.allSatisfy { sign in
        sign == "\n" || ![.control, .format].contains(sign.properties.generalCategory)
      })
  }

  @Test func `a folder that is not there is an error`() {
    let heard = run(["forms", "--templates", "\(folder.path)/nirgends"])
    #expect(heard.code == .failed)
    #expect(heard.err.contains("nirgends"))
  }
}
