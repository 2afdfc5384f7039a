internal import Vocabulary

// The file is there, but its bytes cannot be had.

extension ContainerPages {
  static let unreadable = FindingPage(
    "BM104",
    title: Phrase(
      vi: "không đọc được tệp từ ổ đĩa hoặc thư mục chung",
      en: "the file cannot be read from its disk or shared folder"),
    meaning: Phrase(
      vi: """
        Tệp có ở đó, nhưng hệ thống không cho đọc, báo lỗi khi đọc, hoặc tệp bị thay đổi giữa \
        chừng. Thường gặp với thư mục dùng chung của phòng, ổ USB bị rút hoặc sắp hỏng, ổ mạng mất \
        kết nối, và tệp đang được Zalo, OneDrive hoặc đồng nghiệp ghi vào.
        """,
      en: """
        The file is there, but the system does not let it be read, reports an error, or the file \
        changed on the way. This happens in shared folders of an office, with a USB stick that was \
        pulled out or is failing, with a lost network drive, and while Zalo, OneDrive or a \
        colleague is writing to the file.
        """),
    rule: Phrase(
      vi: """
        Số liệu chỉ được dùng khi đọc được trọn tệp từ đầu đến cuối và tệp không thay đổi trong \
        lúc đọc.
        """,
      en: """
        Figures are used only when the file was read from beginning to end and did not change \
        meanwhile.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Không có quyền đọc", en: "No permission to read"),
        [
          Phrase(
            vi: "Đề nghị liên hệ người giữ tệp hoặc người quản trị để được cấp quyền đọc.",
            en: "Please ask the owner of the file or the administrator for read access."),
          Phrase(
            vi: "Nếu mở được tệp bằng Excel, lưu một bản vào thư mục của mình rồi dùng bản đó.",
            en: "If Excel can open it, save a copy in a folder of your own and use that."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Hệ thống báo lỗi khi đọc", en: "The system reports an error"),
        [
          Phrase(
            vi: """
              Đề nghị kiểm tra ổ USB hoặc ổ mạng còn kết nối không, chép tệp vào ổ cứng của máy \
              rồi chạy lại.
              """,
            en: """
              Please see whether the USB stick or the network drive is still there, copy the file \
              to the hard disk and run the command again.
              """),
          Phrase(
            vi: """
              Nếu vẫn báo lỗi, đề nghị đơn vị gửi lại tệp và báo người quản trị kiểm tra ổ đĩa.
              """,
            en: """
              If the error stays, ask the unit to send the file again, and have the disk looked \
              at.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Tệp thay đổi trong lúc đọc", en: "The file changed while it was read"),
        [
          Phrase(
            vi: """
              Đề nghị đợi tải xong hoặc đồng bộ xong; nếu tệp đang mở trong Excel thì lưu và đóng \
              lại.
              """,
            en: """
              Please wait until it is downloaded or synchronised; if it is open in Excel, save and \
              close it.
              """),
          OfficeSteps.runAgain,
        ]),
    ],
    example: ContainerError(.changedWhileReading, path: "xa-A.xlsx"))

  static let empty = FindingPage(
    "BM105",
    title: Phrase(vi: "tệp rỗng", en: "the file is empty"),
    meaning: Phrase(
      vi: """
        Tệp có tên nhưng không có nội dung nào (0 byte). Thường do trình duyệt hoặc Zalo chưa tải \
        xong, ổ đĩa đầy lúc lưu, hoặc đơn vị đính kèm nhầm một tệp mới tạo mà chưa nhập số liệu.
        """,
      en: """
        The file has a name and no content at all (0 bytes). Mostly a browser or Zalo did not \
        finish the download, the disk was full when it was saved, or the unit attached a file it \
        had just created and not yet filled in.
        """),
    rule: Phrase(
      vi: """
        Tệp rỗng khác với báo cáo có số liệu bằng 0, nên không được coi là đơn vị đã báo cáo số \
        liệu.
        """,
      en: "An empty file is not a report of zeroes, and does not count as one."),
    steps: [
      Phrase(
        vi: """
          Đề nghị tải lại tệp từ thư điện tử, Zalo hoặc hệ thống quản lý văn bản và đợi tải xong \
          hẳn.
          """,
        en: """
          Please download the file again from the letter, from Zalo or the document system, and \
          wait until that is done.
          """),
      Phrase(
        vi: "Nếu tệp tải lại vẫn rỗng, đề nghị đơn vị kiểm tra tệp trên máy của mình và gửi lại.",
        en: "If it is still empty, ask the unit to look at its own copy and to send it again."),
    ],
    example: ContainerError(.empty, path: "xa-A.xlsx"))

  static let memory = FindingPage(
    "BM119",
    title: Phrase(
      vi: "máy không đủ bộ nhớ để đọc tệp", en: "there is not enough memory to read the file"),
    meaning: Phrase(
      vi: """
        Máy không còn đủ bộ nhớ trống. Thường do đang mở nhiều chương trình, nhiều thẻ trình duyệt \
        hoặc nhiều sổ tính lớn, hoặc do chạy trên máy ảo có ít bộ nhớ.
        """,
      en: """
        The computer has too little free memory. Mostly many programs, browser tabs or large \
        workbooks are open, or a virtual machine was given little.
        """),
    rule: Phrase(
      vi: "Chương trình dừng lại thay vì cho ra kết quả đọc dở.",
      en: "The program stops rather than give a result that was read in part."),
    steps: [
      Phrase(
        vi: "Đề nghị lưu và đóng bớt các chương trình khác rồi chạy lại.",
        en: "Please save and close other programs, then run the command again."),
      Phrase(
        vi: "Nếu vẫn thiếu bộ nhớ, chạy lệnh với ít tệp hơn trong một lần hoặc dùng máy khác.",
        en: "If that is not enough, give fewer files at a time, or use another computer."),
    ],
    example: ContainerError(.noMemory, path: "xa-A.xlsx"))
}
