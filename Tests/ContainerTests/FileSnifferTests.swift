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
    File("an Outlook message", .email, compoundFile(["__properties_version1.0"])),
    File("a drawing", .otherCompound, compoundFile(["VisioDocument"])),
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
    File("CSV with bars", .separatedText, "STT|Chỉ tiêu\r\n1|9"),
    File(
      "CSV that begins like an archive", .separatedText, "PKSH;Phiếu khảo sát;Số\r\nPK1;A;3\r\n"),
    File(
      "CSV in code page 1258", .separatedText,
      Array("STT;S".utf8) + [0xF4] + Array(";V".utf8) + [0xE3, 0x6E] + Array("\r\n1;9;3".utf8)),
    File("SYLK", .oldTable, "ID;PSCALC3\r\nB;Y1;X1;D0 0 0 0\r\nC;Y1;X1;K\"x\"\r\nE\r\n"),
    File("DIF", .oldTable, "TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,3\r\n"),
    File("dBase III", .oldTable, dBase(0x03)),
    File("FoxPro with a memo", .oldTable, dBase(0xF5)),
    File(
      "an OpenDocument sheet without an archive", .openDocumentSheet,
      """
      <?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="\
      urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
      """),
    File(
      "a page to sign in", .webPage,
      """
      <!DOCTYPE html><html><head><title>Đăng nhập</title></head><body><form action="/login">\
      <input type="password"></form></body></html>
      """),
    File(
      "a page of a gateway", .webPage,
      "<html><head><title>302 Found</title></head><body><h1>302 Found</h1></body></html>"),
    File("a reply of a server", .serverReply, #"{"error":{"code":401,"message":"Unauthorized"}}"#),
    File("a reply that is a list", .serverReply, "\r\n [{\"a\": 1}]"),
    File(
      "a reply in XML", .serverReply,
      "<?xml version=\"1.0\"?>\n<Error><Code>AccessDenied</Code></Error>"),
    File(
      "a letter by electronic mail", .email,
      "Return-Path: <a@b.vn>\r\nReceived: from x\r\nMIME-Version: 1.0\r\n"),
    File(
      "a letter that begins with its version", .email,
      "MIME-Version: 1.0\r\nMessage-ID: <a@b>\r\nContent-Type: multipart/mixed\r\n"),
    File("what Outlook wraps attachments in", .email, [0x78, 0x9F, 0x3E, 0x22, 1, 0]),
    File(
      "a page saved by a browser", .html,
      "From: <Saved by Blink>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related"
    ),
    File("a shortcut", .shortcut, [0x4C, 0, 0, 0, 0x01, 0x14, 0x02, 0]),
    File("a link to a page", .shortcut, "[InternetShortcut]\r\nURL=https://example.vn/\r\n"),
    File("the shadow of a file on a Mac", .appleDouble, [0x00, 0x05, 0x16, 0x07, 0, 2, 0, 0]),
    File(
      "an error of a web server before the workbook", .textBeforeArchive,
      Array("<br />\n<b>Warning</b>: headers\n".utf8) + TinyWorkbook.zip.bytes()),
    File(
      "a byte order mark before the workbook", .textBeforeArchive,
      [0xEF, 0xBB, 0xBF] + TinyWorkbook.zip.bytes()),
    File("plain text", .plainText, "Kính gửi phòng Nội vụ"),
    File("some XML", .plainText, "<?xml version=\"1.0\"?><note/>"),
    File("PDF", .pdf, "%PDF-1.7\n%âãÏÓ"),
    File("PDF behind a byte order mark", .pdf, "\u{FEFF}%PDF-1.7\n"),
    File("WebP", .picture, Array("RIFF".utf8) + le32(36) + Array("WEBPVP8 ".utf8)),
    File("HEIC from a telephone", .picture, [0, 0, 0, 24] + Array("ftypheic".utf8)),
    File("BMP", .picture, Array("BM".utf8) + le32(70) + le32(0) + le32(54)),
    File("SVG", .picture, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
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
    File("xz", .archive, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    File("bzip2", .archive, "BZh91AY&SY"),
    File("cabinet", .archive, Array("MSCF".utf8) + [0, 0, 0, 0]),
    File(
      "tar", .archive,
      Array("a.xlsx".utf8) + [UInt8](repeating: 0, count: 251) + Array("ustar\0".utf8)),
    File("OpenDocument sheets, zipped", .archiveOfWorkbooks, entries: .init("a.ods", [1])),
    File(
      "only the shadow of a workbook, zipped", .archive,
      entries: .init("__MACOSX/._a.xlsx", [1]), .init("b.pdf", [1])),
    File(
      "Word with another name for its text", .word, entries: .init("[Content_Types].xml", "<x/>"),
      .init("word/document2.xml", "<x/>")),
    File("the lock file of an open workbook", .excelLock, lockFile("Nguyễn Văn A")),
    File("zero bytes", .zeroes, [UInt8](repeating: 0, count: 5000)),
    File("noise", .unknown, [0x01, 0x02, 0x03, 0x80, 0x00, 0x1B]),
  ]

  private static func dBase(_ version: UInt8) -> [UInt8] {
    [version, 122, 10, 3] + le32(2) + le16(65) + le16(12) + [UInt8](repeating: 0, count: 80)
  }

  private static func lockFile(_ name: String) -> [UInt8] {
    let count = UInt8(name.utf16.count)
    var bytes = [count] + [UInt8](repeating: 0x20, count: 54) + le16(UInt16(count))
    for unit in name.utf16 { bytes += le16(unit) }
    while bytes.count < 165 { bytes += [0x20, 0x00] }
    return Array(bytes.prefix(165))
  }
}
