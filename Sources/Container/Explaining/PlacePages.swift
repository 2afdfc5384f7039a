internal import Vocabulary

// There is no file to be read under the name that was given.

extension ContainerPages {
  static let missing = FindingPage(
    "BM101",
    title: Phrase(vi: "không tìm thấy tệp", en: "the file is not found"),
    meaning: Phrase(
      vi: """
        Trong thư mục đã ghi không có tệp nào mang đúng tên như vậy. Thường gặp nhất là tên gõ \
        thiếu dấu hoặc thiếu đuôi .xlsx (nhiều máy ẩn đuôi tệp), tên có dấu cách không đặt trong \
        ngoặc kép, hoặc tệp tải từ Zalo, thư điện tử được máy tự thêm số như “(1)” vào tên.
        """,
      en: """
        In the folder there is no file of exactly this name. Most often an accent or the ending \
        .xlsx was left out (many computers hide endings), a name with spaces was not put in \
        quotes, or a download from Zalo or e-mail had a number such as “(1)” added to its name.
        """),
    rule: Phrase(
      vi: """
        Chương trình không tự lấy tệp có tên gần giống, vì đó có thể là số liệu của đơn vị khác \
        hoặc của kỳ khác.
        """,
      en: """
        A file with a similar name is never taken instead: it may hold the figures of another unit \
        or of another period.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tên hoặc thư mục ghi chưa đúng", en: "The name or the folder is not right"),
        [
          Phrase(
            vi: """
              Đề nghị kéo tệp từ thư mục thả vào cửa sổ lệnh, tên đầy đủ sẽ được ghi đúng từng \
              chữ.
              """,
            en: """
              Please drag the file from its folder into the command window, which writes its full \
              name letter by letter.
              """),
          Phrase(
            vi: "Nếu tự gõ tên, ghi cả đuôi .xlsx và đặt tên có dấu cách trong ngoặc kép.",
            en: """
              If you type the name, write its ending .xlsx too, and put a name with spaces in \
              quotes.
              """),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Tên có chữ không theo Unicode, thường sau khi giải nén tệp lập trên máy khác",
          en: """
            Letters of the name are not Unicode, often after an archive from another computer was \
            unpacked
            """),
        [
          Phrase(
            vi: "Đề nghị đổi tên tệp, chỉ dùng chữ không dấu, số và dấu gạch nối.",
            en: "Please rename the file, with plain letters, digits and hyphens only."),
          Phrase(
            vi: "Nếu nhiều tệp cùng bị như vậy, đề nghị đơn vị gửi lại từng tệp, không nén.",
            en: "If many files are like this, ask the unit to send them one by one, not packed."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Tên quá dài", en: "The name is too long"),
        [
          Phrase(
            vi: """
              Đề nghị rút ngắn tên tệp, nên không quá 80 chữ: mỗi chữ có dấu chiếm 2 hoặc 3 byte \
              trong số 255 byte cho phép.
              """,
            en: """
              Please shorten the name to some 80 letters: an accented one takes 2 or 3 of the 255 \
              bytes a name may have.
              """),
          Phrase(
            vi: "Nếu thư mục nằm quá sâu, chuyển tệp ra thư mục bên ngoài.",
            en: "If the folder lies very deep, move the file to one further out."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Liên kết dẫn vòng lại chính nó", en: "A link that leads back to itself"),
        [
          Phrase(
            vi: "Đề nghị ghi tên của chính tệp cần đọc, không ghi tên liên kết.",
            en: "Please give the name of the file itself, not that of the link.")
        ]),
    ],
    example: ContainerError(.notFound, path: "quy-3/xa-A.xlsx"))

  static let folder = FindingPage(
    "BM102",
    title: Phrase(
      vi: "ghi tên thư mục ở chỗ cần một tệp", en: "a folder is named where a file is needed"),
    meaning: Phrase(
      vi: """
        Lệnh này làm việc với từng tệp, nhưng tên đã ghi là một thư mục. Thường gặp khi ghi tên \
        thư mục của cả kỳ báo cáo thay cho tệp của một đơn vị.
        """,
      en: """
        The command works on single files, but the name given is that of a folder. This comes \
        about when the folder of a whole period is named instead of the file of one unit.
        """),
    rule: Phrase(
      vi: """
        Lệnh chỉ làm với đúng tệp được ghi tên; chương trình không tự chọn một tệp trong thư mục.
        """,
      en: """
        A command takes exactly the file that is named; the program does not pick one from a \
        folder.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị ghi thêm tên tệp sau tên thư mục, ví dụ “quy-3/xa-A.xlsx”.",
        en: "Please add the name of the file after that of the folder, such as “quy-3/xa-A.xlsx”."),
      Phrase(
        vi: "Muốn biết lệnh nào nhận cả thư mục, xem “bieumau help” và hướng dẫn của từng lệnh.",
        en: """
          To see which commands take whole folders, look at “bieumau help” and the help of each \
          command.
          """),
    ],
    example: ContainerError(.folder, path: "quy-3"))

  static let special = FindingPage(
    "BM103",
    title: Phrase(vi: "không phải tệp thông thường", en: "not an ordinary file"),
    meaning: Phrase(
      vi: """
        Tên đã ghi là thiết bị hoặc đường ống của hệ thống, ví dụ “/dev/stdin”, không phải tệp nằm \
        trên ổ đĩa. Thường gặp khi nối kết quả của một lệnh khác vào chương trình này.
        """,
      en: """
        The name given is that of a device or a pipe, such as “/dev/stdin”, not of a file on a \
        disk. This comes about when the output of another command is led into this program.
        """),
    rule: Phrase(
      vi: """
        Mục lục của sổ tính Excel nằm ở cuối tệp, nên phải đọc được cả tệp theo hai chiều; thiết \
        bị và đường ống chỉ đọc được một lượt từ đầu.
        """,
      en: """
        The directory of a workbook stands at its end, so that a file has to be read back and \
        forth; devices and pipes can be read once, from the beginning.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị lưu nội dung thành một tệp .xlsx trên ổ đĩa.",
        en: "Please save the content as an .xlsx file on a disk."),
      Phrase(
        vi: "Chạy lại lệnh với tên của tệp đó.",
        en: "Run the command again with the name of that file."),
    ],
    example: ContainerError(.notOrdinary, path: "/dev/stdin"))
}
