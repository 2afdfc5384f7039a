import Glibc
import Testing
import Vocabulary

@testable import Desk

@Suite struct FolderErrorTests {
  @Test(arguments: [
    (
      FolderError.notPermitted(path: "quy-3"),
      """
      Thư mục “quy-3”: không có quyền đọc thư mục này; cần quyền đọc để biết trong đó có tệp nào. Đề \
      nghị nhờ người quản trị cấp quyền đọc, hoặc chép thư mục về nơi của mình.
      """,
      """
      Folder “quy-3”: there is no permission to read this folder; without it nobody knows its files. \
      Please ask the administrator for read access, or copy the folder to a place of your own.
      """
    ),
    (
      .unreadable(path: "quy-3", cause: SystemError(code: EIO)),
      """
      Thư mục “quy-3”: hệ thống báo lỗi khi đọc thư mục (Input/output error, errno 5); cần đọc được \
      mọi tên tệp trong đó. Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.
      """,
      """
      Folder “quy-3”: the system reports an error while reading (Input/output error, errno 5); every \
      name in it is needed. Please check the disk or the network connection, then run again.
      """
    ),
    (
      .tooMany(path: "/", limit: 200_000),
      """
      Thư mục “/”: đến thư mục này đã có quá nhiều tệp; mỗi lần chạy nhận tối đa 200.000 tệp và thư \
      mục. Đề nghị ghi tên thư mục của riêng một kỳ báo cáo.
      """,
      """
      Folder “/”: with this folder there are too many files; one run takes at most 200,000 files and \
      folders. Please name the folder of one reporting period only.
      """
    ),
  ])
  func `says where, what, the rule and what to do`(error: FolderError, vi: String, en: String) {
    #expect("\(error.message.vietnamese) \(error.fix.vietnamese)" == vi)
    #expect("\(error.message.english) \(error.fix.english)" == en)
  }

  @Test(arguments: [
    (FolderListing.Failure.tooMany, FolderError.tooMany(path: "q", limit: 9)),
    (.system(SystemError(code: EACCES)), .notPermitted(path: "q")),
    (.system(SystemError(code: EPERM)), .notPermitted(path: "q")),
    (.system(.missing), .unreadable(path: "q", cause: .missing)),
  ])
  func `is what the system refused`(failure: FolderListing.Failure, error: FolderError) {
    #expect(FolderError(failure, path: "q", limit: 9) == error)
  }
}
