import Desk
import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// `set`, as a clerk or an IT officer types it.
struct SetCommandTests {
  private let folder: TemporaryFolder
  private let input: String

  init() throws {
    folder = try TemporaryFolder()
    let drawing = BookDrawing(
      inSheet: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells>"
        + "<mergeCell ref='C1:D2'/></mergeCells>")
    input = try folder.file("bc.xlsx", bytes: drawing.zip.bytes())
  }

  private func run(_ arguments: String..., language: String = "en") -> Heard {
    Program.bieumau.hear(["set"] + arguments + ["--lang", language])
  }

  /// The cells of a file, as `dump` tells them.
  private func cells(_ name: String) -> [String] {
    Program.bieumau.hear(["dump", folder(name), "--json"]).out
      .matches(of: /"ref":"(\w+)","kind":"\w+","value":("[^"]*"|[^}]*)/)
      .map { "\($0.1)=\($0.2)" }
  }

  @Test func `puts values into cells and says so`() {
    let heard = run(input, "'Biểu mẫu 1'!B2=9.5", "A1=", "B3=\"09\"", "-o", folder("m.xlsx"))
    #expect(heard == Heard(out: "", err: "3 cells set: \(folder("m.xlsx"))\n", code: .done))
    #expect(cells("m.xlsx") == ["B2=9.5", "B3=\"09\""])
    let one = run(input, "A1=2", "-o", folder("m2.xlsx"), language: "vi")
    #expect(one.err == "Đã ghi 1 ô: \(folder("m2.xlsx"))\n")
    #expect(run(input, "A1=2", "-o", folder("m3.xlsx"), "--quiet").err == "")
  }

  @Test func `puts the values of a list, and more`() throws {
    let list = try folder.file("so.csv", holding: "trang,ô,giá trị\nBiểu mẫu 1,B2,7\n,B3,Đạt\n")
    let heard = run(input, "A1=2", "--from", list, "-o", folder("m.xlsx"))
    #expect(heard.code == .done && heard.err.hasPrefix("3 cells set"))
    #expect(cells("m.xlsx") == ["A1=2", "B2=7", "B3=\"Đạt\""])
    // The list is an input, and never written over.
    let csv = try folder.file("list.xlsx", holding: "A1,2\n")
    let over = run(input, "--from", csv, "-o", csv, "--force")
    #expect(over.code == .failed)
    #expect(try folder.text("list.xlsx") == "A1,2\n")
  }

  @Test func `tells what happened in another way than asked`() {
    let heard = run(input, "D2=9", "-o", folder("m.xlsx"))
    #expect(heard.code == .done)
    #expect(heard.err.contains("cell D2: the cell is in a merged area, of which only C1 is seen"))
    #expect(heard.err.contains("(BM827)"))
    #expect(cells("m.xlsx") == ["A1=1", "C1=9"])
    #expect(run(input, "D2=9", "-o", folder("m2.xlsx"), "--quiet").err == "")
  }

  /// Place, what is wrong, the rule, what to do.
  @Test(
    arguments: [
      (["B2=9"], "option"),
      (["-o", "m.xlsx"], "there is no value to set; a value is written SHEET!REF=VALUE"),
      (
        ["B2=9", "-o", "m.xls"],
        "option -o “m.xls”: the name of the file does not end in .xlsx; the result is the same workbook with"
      ),
      (
        ["B2", "-o", "m.xlsx"], "value “B2”: there is no “=”; a value is written SHEET!CELL=VALUE."
      ),
      (["B2=1,5", "-o", "m.xlsx"], "“1,5” may be meant as a number or as a text"),
      (["Bia!B2=1", "-o", "m.xlsx"], "there is no sheet “Bia”; the workbook has “Biểu mẫu 1”"),
      (["--from", "none.csv", "-o", "m.xlsx"], "none.csv"),
    ])
  func `is not understood`(_ arguments: [String], _ sentence: String) throws {
    let heard = Program.bieumau.hear(["set", input] + arguments + ["--lang", "en"])
    #expect(heard.code == .failed && heard.out == "")
    #expect(heard.err.contains(sentence), "\(heard.err)")
    #expect(try folder.names == ["bc.xlsx"])
  }

  @Test func `a workbook with macros stays one`() throws {
    let macros = try folder.file("a.xlsm", bytes: BookDrawing(rows: "").zip.bytes())
    #expect(run(macros, "A1=1", "-o", folder("b.XLSM")).code == .done)
    // Under another ending of workbooks Excel does not open it: that is told.
    let heard = run(macros, "A1=1", "-o", folder("b.xlsx"))
    #expect(heard.code == .done && heard.err.contains("does not end in .xlsm"))
  }

  @Test func `an existing output stays without force, the input always`() throws {
    try folder.file("m.xlsx", holding: "old")
    let before = try bytesOfFile(input)
    #expect(run(input, "A1=2", "-o", folder("m.xlsx")).code == .failed)
    #expect(try folder.text("m.xlsx") == "old")
    #expect(run(input, "A1=2", "-o", input, "--force").code == .failed)
    #expect(try bytesOfFile(input) == before)
    #expect(run(input, "A1=2", "-o", folder("m.xlsx"), "--force").code == .done)
    #expect(cells("m.xlsx") == ["A1=2"])
  }

  @Test func `the examples of the help are understood`() throws {
    let help = Program.bieumau.hear(["help", "set", "--lang", "en"])
    #expect(help.code == .done)
    for word in ["SHEET!REF=VALUE", "--from CSV", "--force", "all else byte for byte as it was"] {
      #expect(help.out.contains(word), "\(word)")
    }
    let vietnamese = Program.bieumau.hear(["help", "set", "--lang", "vi"]).out
    #expect(vietnamese.contains("mọi thứ khác giữ nguyên từng byte"))
  }

  // MARK: A disk without room

  /// Whether this system lets a test have a file system of its own.
  private static let mayMount =
    (try? Shell.run("unshare -rm sh -c 'mount -t tmpfs -o size=4k none /mnt'"))?.code == 0

  @Test(.enabled(if: mayMount, "needs a file system of its own"))
  func `a full disk leaves the input and the older output`() throws {
    // Noise does not pack, so that the new file has no room beside the old one.
    var random = SeededRandom(seed: 9)
    let noise = (0..<40_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    try folder.file(
      "bc.xlsx", bytes: BookDrawing(rows: "").part("xl/noise.bin", bytes: noise).zip.bytes())
    let disk = try folder.folder("disk")
    let script = """
      unshare -rm sh -c 'mount -t tmpfs -o size=24k none "\(disk)" && echo old > "\(disk)/m.xlsx" \
      && "$0" set "\(input)" A1=2 -o "\(disk)/m.xlsx" --force --lang en; echo "code $?"; \
      cat "\(disk)/m.xlsx"; ls -A "\(disk)"' "$0"
      """
    let before = try bytesOfFile(input)
    let (_, said) = try Shell.run(script)
    let lines = said.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains("disk") == true, "\(said)")
    #expect(Array(lines.suffix(3)) == ["code 2", "old", "m.xlsx"], "\(said)")
    #expect(try bytesOfFile(input) == before)
  }
}
