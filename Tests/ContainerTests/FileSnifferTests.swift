import TestSupport
import Testing

@testable import Container

/// Every wrong kind of file is called by its name, whatever its own name says.
struct FileSnifferTests {
  @Test(arguments: cases)
  func `is recognised`(_ file: File) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: ContainerError.self) {
      _ = try OfficePackage(path: folder.file("Báo cáo.xlsx", bytes: file.bytes))
    }
    #expect(error?.reason == .wrongKind(file.kind))
  }

  @Test func `every kind has a case here`() {
    #expect(Set(Self.cases.map(\.kind)) == Set(FileKind.allCases))
  }

  @Test(arguments: [0, 1, 2, 30, 75, 511, 512, 600, 1023, 1024, 1100])
  func `a compound file cut anywhere is still one`(_ length: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = Array(compoundFile(["Root Entry", "Workbook"]).prefix(max(8, length)))
    let error = #expect(throws: ContainerError.self) {
      _ = try OfficePackage(path: folder.file("a.xlsx", bytes: bytes))
    }
    #expect([.wrongKind(.otherCompound), .wrongKind(.excel97)].contains(error?.reason))
  }

  @Test func `a compound file whose chain has no end is given up`() throws {
    let folder = try TemporaryFolder()
    var bytes = compoundFile(["Root Entry"])
    bytes.replaceSubrange((512 + 4)..<(512 + 8), with: le32(1))
    let error = #expect(throws: ContainerError.self) {
      _ = try OfficePackage(path: folder.file("a.xlsx", bytes: bytes))
    }
    #expect(error?.reason == .wrongKind(.otherCompound))
  }

  struct File: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let kind: FileKind
    let bytes: [UInt8]

    init(_ name: String, _ kind: FileKind, _ bytes: [UInt8]) {
      testDescription = name
      self.kind = kind
      self.bytes = bytes
    }

    init(_ name: String, _ kind: FileKind, _ text: String) {
      self.init(name, kind, Array(text.utf8))
    }

    init(_ name: String, _ kind: FileKind, entries: ZipBuilder.Entry...) {
      self.init(name, kind, ZipBuilder(entries).bytes())
    }
  }

  static let cases: [File] = [
    File("Excel 97", .excel97, compoundFile(["Root Entry", "Workbook"])),
    File("Excel 5", .excel97, compoundFile(["Root Entry", "Book"])),
    File("Excel 4 without a container", .excel97, [0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]),
    File("Excel 2 without a container", .excel97, [0x09, 0x00, 0x04, 0x00, 2, 0, 0x10, 0]),
    File(
      "a workbook name far down the directory", .excel97,
      compoundFile((0..<30).map { "Stream \($0)" } + ["Workbook"])),
    File(
      "a workbook with a password", .passwordProtected,
      compoundFile(["Root Entry", "EncryptionInfo", "EncryptedPackage"])),
    File("Word 97", .oldWordOrPowerPoint, compoundFile(["Root Entry", "WordDocument"])),
    File("PowerPoint 97", .oldWordOrPowerPoint, compoundFile(["PowerPoint Document"])),
    File("rich text", .oldWordOrPowerPoint, "{\\rtf1\\ansi Biểu mẫu}"),
    File("an Outlook message", .otherCompound, compoundFile(["__properties_version1.0"])),
    File(
      "Excel binary", .excelBinary,
      entries: .init("[Content_Types].xml", "<Types/>"), .init("xl/workbook.bin", [1])),
    File(
      "Excel 2003 XML", .excelXML2003,
      """
      <?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook \
      xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>
      """),
    File(
      "an OpenDocument sheet", .openDocumentSheet,
      entries: .init(
        "mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8), deflated: false),
      .init("content.xml", "<x/>")),
    File(
      "an OpenDocument text", .openDocumentOther,
      entries: .init(
        "mimetype", Array("application/vnd.oasis.opendocument.text".utf8), deflated: false)),
    File("Apple Numbers", .appleNumbers, entries: .init("Index/Document.iwa", [1])),
    File(
      "Word", .word, entries: .init("[Content_Types].xml", "<Types/>"),
      .init("word/document.xml", "<x/>")),
    File(
      "PowerPoint", .powerPoint, entries: .init("_rels/.rels", "<x/>"),
      .init("ppt/presentation.xml", "<x/>")),
    File("a web page", .html, "<!DOCTYPE html><html><body><table></table></body></html>"),
    File(
      "a table of a web page", .html, "\u{FEFF}\r\n <TABLE border=1><tr><td>1</td></tr></TABLE>"),
    File(
      "a web page in UTF-16", .html,
      [0xFF, 0xFE] + Array("<html><td>Số</td></html>".utf16).flatMap { le16($0) }),
    File("a web archive", .html, "MIME-Version: 1.0\r\nContent-Type: multipart/related"),
    File("CSV", .separatedText, "STT,Chỉ tiêu,Số liệu\r\n1,Văn bản,9\r\n"),
    File("CSV with semicolons", .separatedText, "STT;Chỉ tiêu\r\n1;9"),
    File(
      "tabs in UTF-16", .separatedText,
      [0xFF, 0xFE] + Array("STT\tSố liệu".utf16).flatMap { le16($0) }),
    File("plain text", .plainText, "Kính gửi phòng Nội vụ"),
    File("some XML", .plainText, "<?xml version=\"1.0\"?><note/>"),
    File("PDF", .pdf, "%PDF-1.7\n%âãÏÓ"),
    File("JPEG", .picture, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]),
    File("PNG", .picture, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]),
    File("TIFF from a scanner", .picture, [0x49, 0x49, 0x2A, 0x00, 8]),
    File(
      "a folder of workbooks, zipped", .archiveOfWorkbooks,
      entries: .init("Biểu mẫu/xã A.xlsx", [1]), .init("Biểu mẫu/xã B.XLSX", [1])),
    File("a zip of letters", .archive, entries: .init("công văn.pdf", [1])),
    File("an empty zip", .archive, ZipBuilder([]).bytes()),
    File("RAR", .archive, "Rar!\u{1A}\u{7}"),
    File("7-Zip", .archive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4]),
    File("gzip", .archive, [0x1F, 0x8B, 8, 0]),
    File("the lock file of an open workbook", .excelLock, lockFile("Nguyễn Văn A")),
    File("zero bytes", .zeroes, [UInt8](repeating: 0, count: 5000)),
    File("noise", .unknown, [0x01, 0x02, 0x03, 0x80, 0x00, 0x1B]),
  ]

  private static func lockFile(_ name: String) -> [UInt8] {
    let count = UInt8(name.utf16.count)
    var bytes = [count] + [UInt8](repeating: 0x20, count: 54) + le16(UInt16(count))
    for unit in name.utf16 { bytes += le16(unit) }
    while bytes.count < 165 { bytes += [0x20, 0x00] }
    return Array(bytes.prefix(165))
  }
}
