internal import Glibc
internal import Vocabulary

// The result could not be written, or not under this name.

extension OutputPages {
  static let notPermitted = FindingPage(
    "BM135",
    title: Phrase(vi: "không được phép ghi tệp kết quả", en: "the output may not be written"),
    meaning: Phrase(
      vi: """
        Hệ thống không cho ghi vào thư mục hoặc vào tệp cần thay. Thường là thư mục dùng chung chỉ \
        được xem, ổ đĩa chỉ đọc, hoặc tệp cũ do người khác giữ.
        """,
      en: """
        The system does not allow writing to the folder or to the file to be replaced. Mostly a \
        shared folder may only be read, a disk is read-only, or the old file belongs to somebody \
        else.
        """),
    rule: Phrase(
      vi: "Không có phần nào của kết quả được ghi; tệp đã có vẫn nguyên như trước.",
      en: "No part of the result was written; a file that was there is as it was."),
    steps: [
      Phrase(
        vi: """
          Đề nghị ghi kết quả vào thư mục của mình, ví dụ thư mục Tài liệu, rồi chép sang nơi cần.
          """,
        en: "Please write the result to a folder of your own, and copy it from there."),
      Phrase(
        vi: "Nếu phải ghi thẳng vào thư mục đó, liên hệ người quản trị để được cấp quyền.",
        en: "If it has to go to that folder, ask the administrator for the right to write."),
    ],
    example: OutputError.notPermitted(path: "chung/ket-qua.json"))

  static let diskFull = FindingPage(
    "BM136",
    title: Phrase(vi: "ổ đĩa đã đầy", en: "the disk is full"),
    meaning: Phrase(
      vi: "Ổ đĩa hết chỗ, hoặc tài khoản đã dùng hết dung lượng được cấp trong lúc ghi kết quả.",
      en: """
        The disk, or the space that the account was given, was used up while the result was \
        written.
        """),
    rule: Phrase(
      vi: """
        Tệp ghi dở bị bỏ đi, để không ai dùng nhầm một kết quả thiếu; tệp đã có vẫn nguyên như \
        trước.
        """,
      en: """
        A file written in part is removed, so that nobody takes it for the result; a file that was \
        there is as it was.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị xóa bớt tệp không cần, dọn thùng rác, hoặc chọn ổ đĩa khác.",
        en: "Please delete what is not needed, empty the bin, or choose another disk."),
      OfficeSteps.runAgain,
    ],
    example: OutputError.diskFull(path: "ket-qua.json"))

  static let writeFailed = FindingPage(
    "BM137",
    title: Phrase(vi: "ghi tệp kết quả không thành công", en: "the output could not be written"),
    meaning: Phrase(
      vi: """
        Hệ thống báo lỗi trong lúc ghi. Thường do ổ USB bị rút, ổ mạng mất kết nối, hoặc ổ đĩa sắp \
        hỏng.
        """,
      en: """
        The system reported an error while the result was written. Mostly a USB stick was pulled \
        out, a network drive was lost, or a disk is failing.
        """),
    rule: Phrase(
      vi: "Tệp ghi dở bị bỏ đi, để không ai dùng nhầm một kết quả thiếu.",
      en: "A file written in part is removed, so that nobody takes it for the result."),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra kết nối của ổ đĩa rồi chạy lại lệnh.",
        en: "Please see whether the drive is still there, and run the command again."),
      Phrase(
        vi: """
          Nếu vẫn không được, ghi kết quả vào ổ cứng của máy và báo người quản trị kiểm tra ổ đĩa.
          """,
        en: "If that does not help, write to the hard disk and have the other one looked at."),
    ],
    example: OutputError.writeFailed(path: "ket-qua.json", cause: SystemError(code: EIO)))

  static let nameTooLong = FindingPage(
    "BM138",
    title: Phrase(vi: "tên tệp kết quả quá dài", en: "the name of the output is too long"),
    meaning: Phrase(
      vi: """
        Tên tệp vượt 255 byte. Mỗi chữ có dấu chiếm 2 hoặc 3 byte, nên tên tiếng Việt vượt giới \
        hạn sớm hơn nhiều so với tên không dấu. Thường do ghép tên đơn vị, tên báo cáo và kỳ báo \
        cáo vào một tên.
        """,
      en: """
        The name is longer than 255 bytes. An accented letter takes 2 or 3 of them, so that a \
        Vietnamese name gets there far sooner than a plain one. Mostly unit, report and period \
        were all put in one name.
        """),
    rule: Phrase(
      vi: "Giới hạn này là của ổ đĩa, không phải của chương trình.",
      en: "The limit is that of the disk, not of the program."),
    steps: [
      Phrase(
        vi: """
          Đề nghị đặt tên ngắn hơn, ví dụ viết tắt tên đơn vị; phần còn lại có thể dùng làm tên \
          thư mục.
          """,
        en: """
          Please choose a shorter name, with the unit abbreviated; the rest can be the name of a \
          folder.
          """)
    ],
    example: OutputError.nameTooLong(path: "bao-cao.json"))

  static let nameNotAccepted = FindingPage(
    "BM139",
    title: Phrase(
      vi: "tên tệp kết quả có ký tự không dùng được",
      en: "the name of the output has a character that cannot be used"),
    meaning: Phrase(
      vi: """
        Ổ đĩa không nhận một ký tự trong tên. Ổ USB và ổ mạng theo kiểu Windows không nhận các dấu \
        \\ : * ? < > | và dấu ngoặc kép; thường gặp khi dùng số ký hiệu văn bản hoặc ngày giờ làm \
        tên tệp.
        """,
      en: """
        The disk does not take a character of the name. USB sticks and network drives of Windows \
        do not take \\ : * ? < > | and quotes; numbers of documents and times of day have such \
        signs.
        """),
    rule: Phrase(
      vi: "Tên tệp phải dùng được trên ổ đĩa nơi tệp được ghi và trên máy của người nhận.",
      en: """
        A name has to work on the disk where the file is written, and with those who receive it.
        """),
    steps: [
      Phrase(
        vi: """
          Đề nghị chỉ dùng chữ, số, dấu cách và dấu gạch nối; thay dấu / trong số ký hiệu bằng dấu \
          gạch nối.
          """,
        en: """
          Please use only letters, digits, spaces and hyphens; write a hyphen for the / in the \
          number of a document.
          """)
    ],
    example: OutputError.nameNotAccepted(path: "ket-qua: 15.json"))
}
