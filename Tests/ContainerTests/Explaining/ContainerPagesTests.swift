import Testing
import Vocabulary

@testable import Container

/// One code may stand for several kinds of file: whoever asks for it must find the kind at hand.
struct ContainerPagesTests {
  @Test(arguments: FileKind.allCases)
  func `a page tells of every kind of file that has its code`(_ kind: FileKind) throws {
    let error = ContainerError(.wrongKind(kind), path: "xa-A")
    let page = try #require(ContainerPages.all.first { $0.code == error.code })
    let names = page.cases.compactMap(\.name?.vietnamese)
    #expect(names.contains { $0.contains(word(for: kind)) }, "\(names)")
  }

  @Test(
    arguments: [
      (.notFound, "chưa đúng"), (.garbledName, "Unicode"), (.nameTooLong, "quá dài"),
      (.linksInCircle, "Liên kết"), (.noPermission, "quyền đọc"), (.system(errno: 5), "Hệ thống"),
      (.changedWhileReading, "thay đổi"), (.damaged, "phần cuối"), (.damagedPart, "phần bên trong"),
      (.duplicatePart, "cùng tên"), (.overlappingPart, "chồng"), (.partNameTaken, "bị trùng"),
      (.partNameUnfit, "không hợp lệ"), (.encryptedPart, "chương trình nén"),
      (.fileTooLarge(mebibytes: 65, limit: 64), "Tệp quá lớn"),
      (.tooManyParts(count: 70_000, limit: 65_535), "quá nhiều phần"),
      (.partTooLarge(limit: 128), "giải nén quá lớn"),
      (.totalTooLarge(limit: 256), "giải nén quá lớn"),
    ] as [(ContainerError.Reason, String)])
  func `a page tells of every reason that has its code`(
    _ reason: ContainerError.Reason, word: String
  ) throws {
    let error = ContainerError(reason, path: "xa-A")
    let page = try #require(ContainerPages.all.first { $0.code == error.code })
    #expect(page.cases.contains { $0.name?.vietnamese.contains(word) == true })
  }

  /// What its case is called; a new kind stops the compiler here.
  private func word(for kind: FileKind) -> String {
    switch kind {
    case .excel97: ".xls"
    case .excelBinary: ".xlsb"
    case .excelXML2003: "XML"
    case .openDocumentSheet: ".ods"
    case .oldTable: "SYLK, DIF, dBase"
    case .appleNumbers: "Numbers"
    case .passwordProtected: "Excel"
    case .html: "HTML"
    case .webPage: "Trang đăng nhập, trang báo lỗi"
    case .serverReply: "máy chủ"
    case .separatedText: "CSV"
    case .word: ".docx"
    case .oldWordOrPowerPoint: ".doc"
    case .openDocumentOther: ".odt"
    case .powerPoint: ".pptx"
    case .pdf: "PDF"
    case .picture: "Hình ảnh"
    case .archive, .archiveOfWorkbooks: "Tệp nén"
    case .email: "Thư điện tử"
    case .shortcut: "Lối tắt"
    case .excelLock: "“~$”"
    case .appleDouble: "“._”"
    case .plainText: "Văn bản thuần"
    case .textBeforeArchive: "byte thừa"
    case .zeroes: "byte 0"
    case .otherCompound, .unknown: "không rõ loại"
    }
  }
}
