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
    #expect(heard.out.contains("\n2 files: 1 read, 1 cannot be read, 1 with something to correct"))
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
