internal import Vocabulary

/// The page of the code about folders of files that were received.
enum ReceivedPages {
  static let all: [FindingPage] = [folder]

  static let folder = FindingPage(
    "BM140",
    title: Phrase(
      vi: "không xem được các tệp trong thư mục", en: "the files in a folder cannot be listed"),
    meaning: Phrase(
      vi: """
        Lệnh đã gặp một thư mục mà hệ thống không cho xem bên trong, báo lỗi khi xem, hoặc có quá \
        nhiều tệp. Thường gặp với thư mục dùng chung của phòng khác, ổ mạng mất kết nối, ổ USB bị \
        rút, hoặc khi ghi nhầm tên cả ổ đĩa.
        """,
      en: """
        The command met a folder that the system does not let it look into, reports an error for, \
        or that holds too many files. This happens with shared folders of another office, a lost \
        network drive, a USB stick that was pulled out, or when a whole disk was named by mistake.
        """),
    rule: Phrase(
      vi: """
        Mọi tệp đơn vị đã gửi phải được nêu trong kết quả. Thư mục không xem được có thể chứa báo \
        cáo của nhiều đơn vị, nên không được bỏ qua mà không báo.
        """,
      en: """
        Every file that a unit sent has to appear in the result. A folder that cannot be looked \
        into may hold the reports of many units, and is not passed over in silence.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Không có quyền đọc", en: "No permission to read"),
        [
          Phrase(
            vi: "Đề nghị nhờ người giữ thư mục hoặc người quản trị cấp quyền đọc.",
            en: "Please ask the owner of the folder or the administrator for read access."),
          Phrase(
            vi: "Hoặc nhờ người có quyền chép các tệp sang một thư mục của mình.",
            en: "Or have somebody who may read it copy the files into a folder of your own."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Hệ thống báo lỗi khi đọc", en: "The system reports an error"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra ổ USB hoặc ổ mạng còn kết nối không.",
            en: "Please see whether the USB stick or the network drive is still there."),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(vi: "Có quá nhiều tệp", en: "There are too many files"),
        [
          Phrase(
            vi: "Đề nghị ghi tên thư mục chứa báo cáo của một kỳ, không ghi tên cả ổ đĩa.",
            en: "Please name the folder with the reports of one period, not a whole disk."),
          Phrase(
            vi: "Nếu thư mục đúng là có nhiều tệp như vậy, chạy lệnh với từng thư mục con.",
            en: "If there really are so many, run the command on one folder after the other."),
        ]),
    ],
    example: FolderError.notPermitted(path: "quy-3"))
}
