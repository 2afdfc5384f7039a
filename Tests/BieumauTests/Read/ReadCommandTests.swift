import Foundation
import Reporting
import TestSupport
import Testing

@testable import bieumau

@Suite struct ReadCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String...) -> Heard {
    Program.bieumau.hear(["read"] + arguments)
  }

  private func book(_ name: String) throws -> String {
    try folder.file(
      name, bytes: bytesOfFile(repositoryFile("Templates/lao-cai-2022/template.xlsx")))
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func `one file is shown with its tables`() throws {
    let heard = run(try book("a.xlsx"))
    #expect(heard.code == .done || heard.code == .toCorrect)
    #expect(heard.out.hasPrefix("\(folder("a.xlsx"))\n  Biểu mẫu:"))
    #expect(heard.err == "")
  }

  @Test func `several files are a few lines each, and a summary`() throws {
    try folder.folder("quy-3")
    _ = try (book("quy-3/b.xlsx"), folder.file("quy-3/a.pdf", holding: "%PDF-1.7"))
    let heard = run(folder("quy-3"))
    #expect(heard.code == .toCorrect)
    #expect(heard.out.hasPrefix("\(folder("quy-3/a.pdf")): không đọc được\n  - "))
    #expect(heard.out.contains("\n\(folder("quy-3/b.xlsx")): "))
    #expect(heard.out.contains("\n2 tệp: đọc được 1, không đọc được 1, "))
    #expect(heard.err.hasPrefix("bieumau: Tệp “\(folder("quy-3/a.pdf"))”: đây là tệp PDF"))
    #expect(heard.err.hasSuffix("(BM109)\n"))
  }

  @Test func `JSON is one line for each file, in the order of the paths`() throws {
    let paths = try [book("c.xlsx"), folder.file("a.doc", holding: "x"), book("b.xlsx")]
    let heard = run(paths[0], paths[1], paths[2], "--json")
    #expect(heard.code == .toCorrect && heard.err == "")
    let reports = try objects(heard.out)
    #expect(reports.map { $0["file"] as? String } == [paths[1], paths[2], paths[0]])
    #expect(reports[0]["form"] is NSNull && (reports[0]["tables"] as? [Any])?.isEmpty == true)
    let finding = try #require((reports[0]["findings"] as? [[String: Any]])?.first)
    #expect((finding["code"] as? String)?.hasPrefix("BM1") == true)
    #expect(finding["severity"] as? String == "error")
    #expect(Set(reports[1].keys) == Set(reports[0].keys))
  }

  @Test func `CSV is one table of all files`() throws {
    _ = try (book("a.xlsx"), book("b.xlsx"), folder.file("c.png", bytes: [0x89, 0x50, 0x4E, 0x47]))
    let heard = run(folder.path, "--csv", "--form", "gia-lai")
    #expect(heard.code == .toCorrect)
    #expect(heard.out.unicodeScalars.first == "\u{FEFF}")
    let lines = CSVTable(String(heard.out.unicodeScalars.dropFirst())).lines
    #expect(lines.first == ReportColumn.allCases.map(\.rawValue))
    for name in ["a.xlsx", "b.xlsx"] {
      let rows = lines.filter { $0[0] == folder(name) && !$0[6].isEmpty }
      #expect(rows.count == 200)
      #expect(rows.allSatisfy { $0[1] == "gia-lai-2022" && $0.count == 15 })
    }
    #expect(!lines.contains { $0[0] == folder("c.png") })
    #expect(heard.err.contains("\(folder("c.png"))"))
  }

  @Test(arguments: ["gia-lai-2022", "gia-lai"])
  func `a form is taken by its name`(form: String) throws {
    let reports = try objects(run(book("a.xlsx"), "--json", "--form", form).out)
    #expect(reports.map { $0["form"] as? String } == ["gia-lai-2022"])
  }

  @Test func `forms of another folder are known`() throws {
    let forms = try folder.folder("forms")
    try folder.folder("forms/kon-tum-2024")
    let template = repositoryFile("Templates/lao-cai-2022/template.xlsx")
    try folder.file("forms/kon-tum-2024/template.xlsx", bytes: bytesOfFile(template))
    let heard = run(try book("a.xlsx"), "--json", "--form", "kon-tum", "--templates", forms)
    #expect(try objects(heard.out).map { $0["form"] as? String } == ["kon-tum-2024"])
  }

  @Test func `what cannot be read is told in every shape, and the others go on`() throws {
    let path = try book("b.xlsx")
    for shape in ["--json", "--csv", "--quiet"] {
      let heard = run(path, folder("none"), shape)
      #expect(heard.code == .toCorrect)
      #expect((heard.out + heard.err).contains("BM101"))
      #expect(heard.out.contains(path))
    }
  }

  @Test(arguments: ["", "--json", "--csv"])
  func `where nothing can be read the run has failed`(shape: String) throws {
    try folder.file("a.xls", bytes: compoundFile(["Root Entry", "Workbook"]))
    try folder.file("b.xlsx")
    let arguments = [folder.path] + (shape.isEmpty ? [] : [shape])
    #expect(Program.bieumau.hear(["read"] + arguments).code == .failed)
  }

  @Test func `a folder without files is no input`() throws {
    try folder.folder("q")
    try folder.file("q/~$a.xlsx")
    #expect(
      run(folder("q"))
        == Heard(
          err: """
            bieumau: thư mục “\(folder("q"))”: không có tệp nào để đọc; lệnh đọc mọi tệp trong thư mục \
            và các thư mục con, trừ tệp ẩn và tệp khóa “~$” của Excel; đề nghị kiểm tra lại tên thư \
            mục. Xem: bieumau help read

            """, code: .failed))
    #expect(
      run(folder("q"), "--lang", "en").err == """
        bieumau: folder “\(folder("q"))”: there is no file to be read; all files in it and in the \
        folders below are read, but for hidden files and the lock files “~$” of Excel; please check \
        the name of the folder. See: bieumau help read

        """)
  }

  @Test func `JSON and CSV exclude each other`() throws {
    let path = try book("a.xlsx")
    #expect(
      run(path, "--json", "--csv")
        == Heard(
          err: """
            bieumau: tùy chọn --json và --csv: được ghi cùng lúc; mỗi lần chạy chỉ cho một dạng kết \
            quả; đề nghị bỏ một trong hai. Xem: bieumau help read

            """, code: .failed))
    #expect(
      run(path, "--json", "--csv", "--lang", "en").err == """
        bieumau: options --json and --csv: both were given; a run gives its result in one shape; \
        please leave one of them out. See: bieumau help read

        """)
  }

  @Test func `an unknown form is refused before anything is read`() throws {
    let heard = run(try book("a.xlsx"), "--form", "gia-lai-2002")
    #expect(heard.code == .failed && heard.out == "")
    #expect(heard.err.contains("gia-lai-2022"))
  }

  @Test func `the result goes to a file, never over an input`() throws {
    try folder.folder("q")
    let path = try book("q/a.xlsx")
    let before = try bytesOfFile(path)
    let alone = run(folder("q"), "--json")
    #expect(run(folder("q"), "--json", "-o", folder("out.jsonl")).out == "")
    #expect(try folder.text("out.jsonl") == alone.out)
    #expect(run(folder("q"), "--json", "-o", folder("out.jsonl")).err.hasSuffix("(BM131)\n"))
    #expect(run(folder("q"), "--json", "-o", folder("out.jsonl"), "--force").code == alone.code)
    #expect(run(folder("q"), "--json", "-o", path, "--force").err.hasSuffix("(BM130)\n"))
    #expect(try bytesOfFile(path) == before)
  }

  /// The result of the first run lies among the files of the second.
  @Test func `a result within the folder that is read is not replaced`() throws {
    try folder.folder("q")
    _ = try book("q/a.xlsx")
    #expect(run(folder("q"), "--csv", "-o", folder("q/out.csv")).code != .failed)
    let heard = run(folder("q"), "--csv", "-o", folder("q/out.csv"), "--force")
    #expect(heard.code == .failed && heard.err.contains("(BM130)"))
  }

  /// Every kind of file that units send in place of a workbook, and what helps.
  @Test(arguments: PartsCommandTests.refusals.filter { $0.testDescription != "more than 512 MiB" })
  func `is one finding`(_ refusal: PartsCommandTests.Refusal) throws {
    let path = try refusal.make(folder)
    guard refusal.code != "BM102" else { return }
    let reports = try objects(run(path, "--json").out)
    #expect(reports.count == 1)
    let findings = try #require(reports.first?["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == [refusal.code])
    #expect(findings.allSatisfy { ($0["fix"] as? String)?.isEmpty == false })
  }

  @Test func `shows how far it has come`() throws {
    try folder.folder("q")
    for number in 1...4 { _ = try book("q/\(number).xlsx") }
    var now = ContinuousClock.now
    var drawn = ""
    let terminal = Terminal(
      width: { 80 },
      now: {
        now += .milliseconds(300)
        return now
      }, draw: { drawn += $0 })
    let heard = Program.bieumau.hear(["read", folder("q"), "--json"], terminal: terminal)
    #expect(heard.code != .failed)
    #expect(drawn.contains("Đang đọc ["))
    #expect(drawn.contains("3/4"))
  }

  @Test func `help names the whole contract`() {
    let help = run("--help").out
    for word in ["PATH...", "--form FORM", "--json", "--csv", "--templates DIR", "-o, --output"] {
      #expect(help.contains(word))
    }
  }
}
