import Foundation
import TestSupport
import Testing

@testable import bieumau

struct DumpCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let good = BookDrawing(cells: "<c t='str'><v>Số liệu</v></c><c><v>9.5</v></c>")

  @Test func `shows a workbook as tables`() throws {
    let path = try folder.file("xã A.xlsx", bytes: Self.good.zip.bytes())
    #expect(
      run(["dump", path])
        == Heard(
          out: """
            Trang “Biểu mẫu 1”: A1:B1, 2 ô, 0 vùng gộp
                     A        B
                  1  Số liệu  9,5

            """, code: .done))
  }

  @Test func `as JSON, which Foundation reads as well`() throws {
    let path = try folder.file("xã A.xlsx", bytes: Self.good.zip.bytes())
    let heard = run(["dump", "--json", path])
    #expect(heard.code == .done)
    #expect(heard.err == "")
    #expect(heard.out.hasSuffix("\n") && !heard.out.dropLast().contains("\n"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(heard.out.utf8)) as? [String: Any])
    let sheets = try #require(object["sheets"] as? [[String: Any]])
    #expect(sheets.map { $0["name"] as? String } == ["Biểu mẫu 1"])
    let cells = try #require(sheets.first?["cells"] as? [[String: Any]])
    #expect(cells.map { $0["ref"] as? String } == ["A1", "B1"])
  }

  /// Every template, as it ships.
  @Test(arguments: [
    ("lao-cai-2022", 1), ("quang-phu-2023", 7), ("rach-gia-2022", 7), ("ben-tre-2022", 7),
    ("gia-lai-2022", 7),
  ])
  func `shows the templates`(_ form: String, _ sheets: Int) throws {
    let path = repositoryFile("Templates/\(form)/template.xlsx")
    let heard = run(["dump", path])
    #expect(heard.code == .done)
    #expect(heard.err == "")
    #expect(heard.out.split(separator: "\n").filter { $0.hasPrefix("Trang “") }.count == sheets)
  }

  @Test func `what is in doubt goes to standard error, and makes the exit code 1`() throws {
    let path = try folder.file(
      "a.xlsx", bytes: BookDrawing(cells: "<c t='s'><v>7</v></c><c><v>1</v></c>").zip.bytes())
    let heard = run(["dump", path, "--lang", "en"])
    #expect(
      heard
        == Heard(
          out: """
            Sheet “Biểu mẫu 1”: B1, 1 cell, 0 merged
                     B
                  1    1

            """,
          err: """
            bieumau: File “\(path)”, sheet “Biểu mẫu 1”, cell A1: the cell points to text number \
            “7”, which the file does not have, so that its content cannot be read. Please ask the \
            sender to open the file in Excel, check the figures, save it and send it again. (BM122)

            """, code: .toCorrect))
    #expect(run(["dump", path, "--json"]).code == .toCorrect)
  }

  @Test func `a warning alone leaves the exit code 0`() throws {
    let path = try folder.file(
      "a.xlsx", bytes: BookDrawing(cells: "<c s='7'><v>1</v></c>").zip.bytes())
    let heard = run(["dump", path])
    #expect(heard.code == .done)
    #expect(heard.err.hasSuffix("(BM128)\n"))
  }

  /// The only input cannot be read: its sentence, and exit code 2.
  @Test(
    arguments: [
      ("no such file", nil, "BM101"),
      ("a PDF", Array("%PDF-1.7".utf8), "BM109"),
      (
        "a package without a workbook",
        refused(BookDrawing(sheets: []).part("xl/workbook.xml", nil)), "BM120"
      ),
      ("a broken sheet", refused(BookDrawing(sheet: "<worksheet>")), "BM111"),
      ("a DOCTYPE", refused(BookDrawing(sheet: "<!DOCTYPE a><worksheet/>")), "BM112"),
    ] as [(String, [UInt8]?, String)])
  func `refuses`(_ name: String, _ bytes: [UInt8]?, _ code: String) throws {
    let path = folder("xã A.xlsx")
    if let bytes { try folder.file("xã A.xlsx", bytes: bytes) }
    for options in [[], ["--json"]] {
      let heard = run(["dump", path] + options)
      #expect(heard.code == .failed)
      #expect(heard.out == "")
      #expect(heard.err.hasPrefix("bieumau: Tệp “\(path)”"))
      #expect(heard.err.hasSuffix("(\(code))\n"))
    }
  }

  @Test func `writes to a file, over another only when it is told to`() throws {
    let path = try folder.file("a.xlsx", bytes: Self.good.zip.bytes())
    let out = folder("a.json")
    #expect(run(["dump", path, "--json", "-o", out]) == Heard(code: .done))
    #expect(try folder.text("a.json").hasPrefix("{\"sheets\":["))
    #expect(run(["dump", path, "-o", out]).code == .failed)
    #expect(try folder.text("a.json").hasPrefix("{\"sheets\":["))
    #expect(run(["dump", path, "-o", out, "--force"]) == Heard(code: .done))
    #expect(try folder.text("a.json").hasPrefix("Trang “Biểu mẫu 1”"))
  }

  @Test func `never writes over its input`() throws {
    let path = try folder.file("a.xlsx", bytes: Self.good.zip.bytes())
    let before = try bytesOfFile(path)
    for options in [["-o", path], ["-o", path, "--force"], ["--json", "--force", "-o", path]] {
      #expect(run(["dump", path] + options).code == .failed)
      #expect(try bytesOfFile(path) == before)
    }
  }

  @Test func `a refused workbook leaves no output behind`() throws {
    let path = try folder.file("a.xlsx", bytes: BookDrawing(sheet: "<worksheet>").zip.bytes())
    #expect(run(["dump", path, "-o", folder("a.txt")]).code == .failed)
    #expect(try folder.names == ["a.xlsx"])
  }

  @Test func `takes one file`() throws {
    #expect(run(["dump"]).code == .failed)
    #expect(run(["dump", "a.xlsx", "b.xlsx"]).code == .failed)
    #expect(run(["dump", "a.xlsx", "--csv"]).code == .failed)
  }

  @Test func `has a page of help`() {
    let page = run(["help", "dump"])
    #expect(page.code == .done)
    #expect(
      page.out.hasPrefix(
        """
        bieumau dump – xem mọi ô và ô gộp của một tệp Excel bất kỳ

        Cách dùng:
          bieumau dump FILE [--json] [-o OUT] [--force]

        Tham số:
          FILE  một tệp Excel

        Tùy chọn:
              --json        kết quả ở dạng JSON để chương trình khác đọc
          -o, --output OUT  ghi kết quả vào tệp OUT thay vì in ra màn hình
              --force       thay tệp OUT nếu đã có; tệp đầu vào không bao giờ bị thay

        """))
    #expect(run(["dump", "--help", "--lang", "en"]).out.contains("show every cell and merge"))
  }

  private func run(_ arguments: [String]) -> Heard {
    Program.bieumau.hear(arguments)
  }

  private static func refused(_ book: BookDrawing) -> [UInt8] { book.zip.bytes() }
}
