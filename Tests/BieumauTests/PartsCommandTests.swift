import Foundation
import TestSupport
import Testing

@testable import bieumau

struct PartsCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `shows every part in its place`() throws {
    let path = try folder.file("xã A.xlsx", bytes: TinyWorkbook.zip.bytes())
    let sizes = TinyWorkbook.entries.map(\.content.count)
    let heard = run(["parts", path])
    #expect(
      heard
        == Heard(
          out: """
            \(path): 5 phần, 1.403 byte, nguyên vẹn
                        \(sizes[0])  [Content_Types].xml
                        \(sizes[1])  _rels/.rels
                        \(sizes[2])  xl/workbook.xml
                        \(sizes[3])  xl/_rels/workbook.xml.rels
                        \(sizes[4])  xl/worksheets/sheet1.xml

            """, code: .done))
  }

  @Test func `as JSON, one line a file`() throws {
    let good = try folder.file("a.xlsx", bytes: TinyWorkbook.zip.bytes())
    let bad = try folder.file("b.xlsx", holding: "%PDF-1.7")
    let heard = run(["parts", good, bad, "--json", "--lang", "en"])
    let lines = heard.out.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(heard.code == .toCorrect)
    let first = try object(lines[0])
    #expect(first["file"] as? String == good)
    #expect(first["whole"] as? Bool == true)
    let parts = try #require(first["parts"] as? [[String: Any]])
    #expect(parts.map { $0["name"] as? String }.first == "[Content_Types].xml")
    #expect(
      parts.allSatisfy { $0["content"] as? String == "markup" && $0["whole"] as? Bool == true })
    let second = try object(lines[1])
    #expect(second["whole"] as? Bool == false)
    let findings = try #require(second["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["BM109"])
    #expect(findings.map { $0["severity"] as? String } == ["error"])
    #expect(
      findings.first?["message"] as? String
        == "File “\(bad)”: this is a PDF; only .xlsx and .xlsm workbooks are read.")
  }

  @Test func `a part with a problem is marked and told`() throws {
    let path = try folder.file("a.xlsx", bytes: TinyWorkbook.withSheet { $0.crc ^= 1 }.bytes())
    let heard = run(["parts", path, "--lang", "en"])
    #expect(heard.code == .toCorrect)
    #expect(heard.out.hasPrefix("\(path): 5 parts, "))
    #expect(heard.out.contains(", 1 with problems\n"))
    #expect(heard.out.hasSuffix(" !            ?  xl/worksheets/sheet1.xml\n"))
    #expect(
      heard.err == """
        bieumau: File “\(path)”, part “xl/worksheets/sheet1.xml”: this part is damaged: its content \
        does not match the file's directory. Please try it in Excel; if it does not open, ask the \
        sender to send it again. (BM114)

        """)
  }

  @Test func `writes the list to a file`() throws {
    let path = try folder.file("a.xlsx", bytes: TinyWorkbook.zip.bytes())
    let before = try bytesOfFile(path)
    #expect(run(["parts", path, "-o", folder("list.txt")]) == Heard(code: .done))
    #expect(try folder.text("list.txt").hasPrefix("\(path): 5 phần"))
    #expect(run(["parts", path, "-o", path, "--force"]).code == .failed)
    #expect(try bytesOfFile(path) == before)
  }

  /// The only input cannot be read: its sentence, and exit code 2.
  @Test(arguments: refusals)
  func `refuses`(_ refusal: Refusal) throws {
    let path = try refusal.make(folder)
    let heard = run(["parts", path])
    #expect(heard.code == .failed)
    #expect(heard.out == "\(path): không đọc được\n")
    #expect(heard.err.hasPrefix("bieumau: Tệp “\(path)”: \(refusal.says)"))
    #expect(heard.err.hasSuffix(" (\(refusal.code))\n"))
    let english = run(["parts", path, "--lang", "en"])
    #expect(english.err.hasPrefix("bieumau: File “\(path)”: "))
    #expect(english.code == .failed)
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let code: String
    let says: String
    let make: @Sendable (TemporaryFolder) throws -> String

    init(
      _ name: String, _ code: String, _ says: String,
      _ make: @escaping @Sendable (TemporaryFolder) throws -> String
    ) {
      testDescription = name
      self.code = code
      self.says = says
      self.make = make
    }

    init(_ name: String, _ code: String, _ says: String, bytes: [UInt8]) {
      self.init(name, code, says) { try $0.file("xã A.xlsx", bytes: bytes) }
    }
  }

  static let refusals: [Refusal] = [
    Refusal("no such file", "BM101", "không tìm thấy tệp này") { $0("không có.xlsx") },
    Refusal("a folder", "BM102", "đây là thư mục") { try $0.folder("thư mục") },
    Refusal("a device", "BM103", "đây là thiết bị") { _ in "/dev/zero" },
    Refusal("a named pipe that nobody writes to", "BM103", "đây là thiết bị") { folder in
      try #require(unsafe mkfifo(folder("ống"), 0o600) == 0)
      return folder("ống")
    },
    Refusal("a link that leads nowhere", "BM101", "không tìm thấy") {
      try $0.link("a.xlsx", to: "b.xlsx")
    },
    Refusal("an empty file", "BM105", "tệp rỗng", bytes: []),
    Refusal(
      "Excel 97", "BM106", "đây là sổ tính Excel 97–2003 (.xls)",
      bytes: compoundFile(["Root Entry", "Workbook"])),
    Refusal(
      "a password", "BM107", "tệp có mật khẩu mở",
      bytes: compoundFile(["EncryptionInfo", "EncryptedPackage"])),
    Refusal("a web page", "BM108", "đây là trang web", bytes: Array("<html></html>".utf8)),
    Refusal("CSV", "BM108", "đây là tệp văn bản có dấu phân cách", bytes: Array("a,b\n".utf8)),
    Refusal(
      "OpenDocument", "BM106", "đây là bảng tính OpenDocument (.ods)",
      bytes: ZipBuilder([
        .init(
          "mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8), deflated: false)
      ]).bytes()),
    Refusal(
      "Excel binary", "BM106", "đây là sổ tính Excel nhị phân (.xlsb)",
      bytes: ZipBuilder([.init("_rels/.rels", "<x/>"), .init("xl/workbook.bin", [1])]).bytes()),
    Refusal(
      "Word", "BM109", "đây là văn bản Word (.docx)",
      bytes: ZipBuilder([.init("_rels/.rels", "<x/>"), .init("word/document.xml", "<x/>")]).bytes()),
    Refusal(
      "damage", "BM114", "tệp bị hỏng hoặc thiếu phần cuối",
      bytes: Array(TinyWorkbook.zip.bytes().dropLast(40))),
    Refusal("noise", "BM109", "đây là tệp không rõ loại", bytes: [1, 2, 3, 0]),
    Refusal("more than 512 MiB", "BM118", "tệp lớn 513 MiB, vượt giới hạn 512 MiB") { folder in
      let path = try folder.file("a.xlsx")
      try #require(unsafe truncate(path, 512 * 1024 * 1024 + 1) == 0)
      return path
    },
    Refusal(
      "a directory of 17 MiB", "BM118", "mục lục của tệp vượt giới hạn 16 MiB",
      bytes: {
        var zip = TinyWorkbook.zip
        zip.entries += (0..<280).map { index in
          .init("\(index)", []).with { $0.comment = [UInt8](repeating: 0x20, count: 65_000) }
        }
        return zip.bytes()
      }()),
    Refusal(
      "70,000 parts", "BM118", "tệp có 70000 phần, vượt giới hạn 65535 phần",
      bytes: {
        var zip = ZipBuilder((0..<70_000).map { .init("\($0)", [], deflated: false) })
        zip.hasZip64End = true
        return zip.bytes()
      }()),
  ]

  private func run(_ arguments: [String]) -> Heard {
    Program.bieumau.hear(arguments)
  }

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}
