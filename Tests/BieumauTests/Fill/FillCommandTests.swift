import Foundation
import TestSupport
import Testing

@testable import bieumau

@Suite struct FillCommandTests {
  private let folder: TemporaryFolder
  private let template = repositoryFile("Templates/lao-cai-2022/template.xlsx")

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let data = """
    {"form":"lao-cai-2022","tables":[{"table":1,"rows":[
      {"row":3,"value":1144},{"row":4,"value":9},{"row":5,"text":"Chưa rõ","note":"đang rà soát"}]}]}
    """

  private func run(_ arguments: String...) -> Heard {
    Program.bieumau.hear(["fill"] + arguments + ["--lang", "en"])
  }

  @Test func `data goes into the template, and the evidence beside it`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    let heard = run(template, data, "--report", folder("r.txt"), "-o", folder("a.xlsx"))
    #expect(heard.code == .done && heard.out == "")
    #expect(heard.err == "3 figures and 1 note put in: \(folder("a.xlsx"))\n")
    let evidence = try folder.text("r.txt")
    #expect(evidence.contains("Cells changed: 4"))
    #expect(evidence.contains("  – → “1.144”  ") || evidence.contains("  – → “1144”  "))
    #expect(evidence.contains("Parts that were changed: 1\n"))
    #expect(evidence.contains("  xl/styles.xml"))
    #expect(!evidence.contains("Not put in"))
    let read = Program.bieumau.hear(["read", folder("a.xlsx"), "--json"])
    #expect(read.out.contains("\"value\":1144") && read.out.contains("đang rà soát"))
  }

  @Test func `a row without a place is told, and the rest is put in`() throws {
    let data = try folder.file(
      "data.json",
      holding: Self.data.replacing(
        "]}]}",
        with: "],\"extra\":[{\"at\":\"A9\",\"label\":\"Số hội nghị\",\"raw\":\"3\"}]}]}"))
    let heard = run(template, data, "-o", folder("a.xlsx"))
    #expect(heard.code == .toCorrect)
    #expect(heard.err.contains("Số hội nghị") && heard.err.contains("(BM841)"))
    #expect(heard.err.contains("; 1 left to be dealt with"))
    #expect(try folder.names == ["a.xlsx", "data.json"])
  }

  @Test func `data of another form is refused`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    let other = repositoryFile("Templates/gia-lai-2022/template.xlsx")
    let heard = run(other, data, "-o", folder("a.xlsx"))
    #expect(heard.code == .failed)
    #expect(
      heard.err.contains(
        "it is of the form lao-cai-2022; the template is of the form gia-lai-2022"))
    #expect(try folder.names == ["data.json"])
  }

  /// The same workbook, filled in by somebody else, is data for a form that nobody has described.
  @Test func `a form that is not known is filled in from another copy`() throws {
    let rows = (1...3).map { row in
      "<row r='\(row + 1)'><c r='A\(row + 1)'><v>\(row)</v></c>"
        + "<c r='B\(row + 1)' t='inlineStr'><is><t>Số cây xanh loại \(row)</t></is></c>"
        + "<c r='C\(row + 1)' t='inlineStr'><is><t>Cây</t></is></c>CELL\(row)</row>"
    }.joined()
    let header = ["STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú"].enumerated().map {
      "<c r='\(["A", "B", "C", "D", "E"][$0])1' t='inlineStr'><is><t>\($1)</t></is></c>"
    }.joined()
    func book(_ figures: [String]) throws -> [UInt8] {
      var text = "<row r='1'>\(header)</row>\(rows)"
      for (index, figure) in figures.enumerated() {
        text = text.replacing("CELL\(index + 1)", with: figure)
      }
      return BookDrawing(rows: text).zip.bytes()
    }
    let blank = try folder.file("blank.xlsx", bytes: book(["", "", ""]))
    let filled = try folder.file(
      "filled.xlsx", bytes: book((1...3).map { "<c r='D\($0 + 1)'><v>\($0 * 7)</v></c>" }))
    // What is read of that copy is data too.
    let json = folder("filled.json")
    _ = Program.bieumau.hear(["read", filled, "--json", "-o", json])
    let csv = folder("filled.csv")
    _ = Program.bieumau.hear(["read", filled, "--csv", "-o", csv])
    for data in [filled, json, csv] {
      let heard = run(blank, data, "-o", folder("a.xlsx"), "--force")
      #expect(heard.err.contains("3 figures and 0 notes put in"), "\(heard.err)")
      let dump = Program.bieumau.hear(["dump", folder("a.xlsx"), "--json"])
      for (index, figure) in [7, 14, 21].enumerated() {
        let cell = "{\"ref\":\"D\(index + 2)\",\"kind\":\"number\",\"value\":\(figure)}"
        #expect(dump.out.contains(cell))
      }
    }
  }

  @Test func `neither template nor data is ever replaced`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    let own = try folder.file("t.xlsx", bytes: bytesOfFile(template))
    let before = try bytesOfFile(own)
    #expect(run(own, data, "-o", own, "--force").code == .failed)
    #expect(run(own, data, "--report", data, "-o", folder("a.xlsx"), "--force").code == .failed)
    #expect(try bytesOfFile(own) == before)
    #expect(try folder.text("data.json") == Self.data)
  }
}
