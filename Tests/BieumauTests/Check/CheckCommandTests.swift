import Foundation
import TestSupport
import Testing

@testable import bieumau

@Suite struct CheckCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.folder("quy-3")
    let template = repositoryFile("Templates/lao-cai-2022/template.xlsx")
    let data = try folder.file(
      "data.json",
      holding: """
        {"form":"lao-cai-2022","tables":[{"table":1,"rows":[
          {"row":3,"text":"Chưa rõ"},{"row":4,"value":9}]}]}
        """)
    let filled = Program.bieumau.hear(
      ["fill", template, data, "-o", folder("quy-3/xa-A.xlsx")])
    #expect(filled.code == .done, "\(filled.err)")
    _ = try folder.file("quy-3/thu.pdf", holding: "%PDF-1.7")
  }

  private func run(_ arguments: String...) -> Heard {
    Program.bieumau.hear(["check"] + arguments)
  }

  @Test func `a file: whose it is, and every finding`() {
    let heard = run(folder("quy-3/xa-A.xlsx"))
    #expect(heard.code == .toCorrect)
    #expect(heard.out.hasPrefix("\(folder("quy-3/xa-A.xlsx")): "))
    #expect(heard.out.contains("  Cần sửa ("))
    #expect(heard.out.contains("“Chưa rõ”"))
  }

  @Test func `a folder: every file, and a summary`() {
    let heard = run(folder("quy-3"), "--lang", "en")
    #expect(heard.code == .toCorrect)
    #expect(heard.out.contains("\(folder("quy-3/thu.pdf")): cannot be read"))
    #expect(
      heard.out.contains("\nFiles that cannot be read (1):\n  BM109  \(folder("quy-3/thu.pdf"))\n"))
    #expect(heard.out.contains("\n2 files: 1 read, 1 cannot be read, 1 with something to correct"))
  }

  /// Of one kind only the first are told, unless all are asked for.
  @Test func `all findings`() {
    let file = folder("quy-3/xa-A.xlsx")
    let (some, all) = (run(file), run(file, "--all"))
    #expect(some.code == .toCorrect && all.code == .toCorrect)
    #expect(!all.out.contains("--all"))
    #expect(all.out.split(separator: "\n").count >= some.out.split(separator: "\n").count)
  }

  @Test(arguments: ["tong-hop.xlsx", "TONG-HOP.XLSX"])
  func `a workbook instead of text`(_ name: String) throws {
    let heard = run(folder("quy-3"), "-o", folder(name))
    #expect(heard.code == .toCorrect && heard.out.isEmpty)
    #expect(heard.err.contains("Đã lập \(folder(name)). 2 tệp: đọc được 1, không đọc được 1"))
    let dumped = Program.bieumau.hear(["dump", folder(name), "--json"])
    #expect(dumped.code == .done)
    for text in ["Tổng hợp theo đơn vị", "Nội dung cần rà soát", "thu.pdf", "“Chưa rõ”", "BM109"] {
      #expect(dumped.out.contains(text))
    }
    // One that is there stays.
    #expect(run(folder("quy-3"), "-o", folder(name)).code == .failed)
    let before = try bytesOfFile(folder(name))
    #expect(run(folder("quy-3"), "-o", folder(name), "--force", "--quiet").err.isEmpty)
    #expect(try bytesOfFile(folder(name)) == before)
  }

  @Test func `a workbook beside marked copies, in English`() throws {
    let heard = run(
      folder("quy-3"), "-o", folder("a.xlsx"), "--annotate", folder("tra-lai"), "--lang", "en")
    #expect(heard.code == .toCorrect)
    #expect(heard.err.contains("a.xlsx written. 2 files: ") && heard.err.contains("1 marked copy"))
    #expect(Program.bieumau.hear(["dump", folder("a.xlsx")]).out.contains("Summary by unit"))
  }

  /// Excel would call text of such a name damaged.
  @Test(arguments: ["a.xls", "a.XLSM", "a.xlsb", "a.ods"])
  func `workbooks of other kinds are not made`(_ name: String) throws {
    let heard = run(folder("quy-3"), "-o", folder(name))
    #expect(heard.code == .failed && heard.err.contains("không phải tên tệp .xlsx"))
    #expect(try folder.names.contains(name) == false)
  }

  @Test(arguments: [
    (
      "vi",
      "tùy chọn --json và -o a.xlsx: được ghi cùng lúc, mà tên tệp kết quả là của sổ tính Excel;"
    ),
    (
      "en",
      "options --json and -o a.xlsx: both were given, and the output has the name of a workbook;"
    ),
  ])
  func `JSON is no workbook`(_ language: String, _ sentence: String) throws {
    let heard = run(folder("quy-3"), "--json", "-o", "a.xlsx", "--lang", language)
    #expect(heard.code == .failed && heard.out.isEmpty)
    #expect(heard.err.contains(sentence))
  }

  @Test func `JSON is one line for each file`() throws {
    let heard = run(folder("quy-3"), "--json")
    #expect(heard.code == .toCorrect)
    let lines = heard.out.split(separator: "\n")
    #expect(lines.count == 2)
    for line in lines {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(Set(object.keys) == ["file", "form", "unit", "period", "findings"])
      #expect((object["findings"] as? [Any])?.isEmpty == false)
    }
  }

  @Test func `copies are made of what can be read`() throws {
    let heard = run(folder("quy-3"), "--annotate", folder("tra-lai"))
    #expect(heard.code == .toCorrect)
    #expect(heard.err.contains("Đã lập 1 bản sao có đánh dấu"))
    #expect(try folder.names(in: "tra-lai") == ["xa-A.xlsx"])
    // A copy that is there stays.
    let again = run(folder("quy-3"), "--annotate", folder("tra-lai"))
    #expect(again.code == .failed && again.err.contains("(BM131)"))
    #expect(run(folder("quy-3"), "--annotate", folder("tra-lai"), "--force").code == .toCorrect)
  }

  @Test func `copies below the folder of the returns are no returns`() throws {
    for _ in 0..<2 {
      let heard = run(folder("quy-3"), "--annotate", folder("quy-3/tra-lai"), "--force")
      #expect(heard.code == .toCorrect && heard.err.contains("Đã lập 1 bản sao"))
    }
    #expect(try folder.names(in: "quy-3/tra-lai") == ["xa-A.xlsx"])
  }

  /// What holds for every copy is told once.
  @Test(.disabled(if: isRoot, "nothing is forbidden to the superuser"))
  func `a folder in which nothing may be written`() throws {
    _ = try folder.file("quy-3/xa-B.xlsx", bytes: bytesOfFile(folder("quy-3/xa-A.xlsx")))
    try folder.folder("khoa")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o500], ofItemAtPath: folder("khoa"))
    let heard = run(folder("quy-3"), "--annotate", folder("khoa"))
    #expect(heard.code == .failed)
    #expect(heard.err.split(separator: "(BM135)").count == 2)
    #expect(heard.err.contains("2 bản không lập được"))
  }

  @Test func `copies are never the returns themselves`() throws {
    let before = try bytesOfFile(folder("quy-3/xa-A.xlsx"))
    let heard = run(folder("quy-3"), "--annotate", folder("quy-3"), "--force")
    #expect(heard.code == .failed && heard.err.contains("(BM130)"))
    #expect(try bytesOfFile(folder("quy-3/xa-A.xlsx")) == before)
  }
}

private let isRoot = geteuid() == 0
