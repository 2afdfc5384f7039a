internal import Vocabulary

// The name given for the result is taken, or is none for a file.

extension OutputPages {
  static let isInput = FindingPage(
    "BM130",
    title: Phrase(vi: "tệp kết quả trùng với tệp đầu vào", en: "the output is the input itself"),
    meaning: Phrase(
      vi: """
        Tên ghi sau -o chính là một tệp đang được đọc, có thể qua đường dẫn hoặc liên kết khác. \
        Thường do bấm mũi tên gọi lại lệnh cũ rồi chỉ sửa một chỗ.
        """,
      en: """
        The name after -o is one of the files that are read, perhaps by another path or a link. \
        Mostly an earlier command was called back and changed in one place only.
        """),
    rule: Phrase(
      vi: """
        Tệp đơn vị gửi là bằng chứng của số liệu, nên không bao giờ bị ghi đè, kể cả khi có \
        --force.
        """,
      en: """
        What a unit sent is the evidence of its figures, and is never written over, not even with \
        --force.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị đặt tên khác cho tệp kết quả, nên để trong thư mục khác.",
        en: "Please give the output another name, best in another folder."),
      OfficeSteps.runAgain,
    ],
    example: OutputError.isInput(path: "xa-A.xlsx", input: "./xa-A.xlsx"))

  static let exists = FindingPage(
    "BM131",
    title: Phrase(
      vi: "đã có tệp mang tên của tệp kết quả", en: "there is already a file of the output's name"),
    meaning: Phrase(
      vi: "Ở thư mục đó đã có một tệp cùng tên, thường là kết quả của lần chạy trước.",
      en: "The folder has a file of this name already, mostly the result of an earlier run."),
    rule: Phrase(
      vi: "Tệp đã có chỉ bị thay khi có yêu cầu rõ ràng, vì có thể đã được chỉnh sửa hoặc ký.",
      en: "A file is replaced only when that is asked for: it may have been worked on or signed."),
    steps: [
      Phrase(
        vi: "Đề nghị mở tệp đã có để biết còn cần giữ không.",
        en: "Please open the file that is there, to see whether it is still needed."),
      Phrase(
        vi: "Nếu cần giữ, đặt tên khác cho kết quả; nếu không, thêm --force vào cuối lệnh.",
        en: """
          If it is, give the output another name; if not, add --force at the end of the command.
          """),
    ],
    example: OutputError.exists(path: "ket-qua.json"))

  static let isFolder = FindingPage(
    "BM132",
    title: Phrase(
      vi: "ghi tên thư mục ở chỗ cần tên tệp kết quả",
      en: "a folder is named where the output needs a file"),
    meaning: Phrase(
      vi: "Tên ghi sau -o là một thư mục. Lệnh này ghi ra một tệp nên cần cả tên tệp.",
      en: """
        The name after -o is that of a folder. The command writes one file and needs its name too.
        """),
    rule: Phrase(
      vi: "Chương trình không tự đặt tên tệp kết quả, để kết quả không nằm ở chỗ không ai tìm.",
      en: """
        The program does not think of a name itself: the result would lie where nobody looks for \
        it.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị ghi thêm tên tệp sau tên thư mục, ví dụ “-o quy-3/ket-qua.json”.",
        en: """
          Please add the name of the file after that of the folder, such as “-o \
          quy-3/ket-qua.json”.
          """)
    ],
    example: OutputError.isFolder(path: "quy-3"))

  static let notOrdinary = FindingPage(
    "BM133",
    title: Phrase(
      vi: "tên của tệp kết quả là thiết bị hoặc tệp đặc biệt",
      en: "the output is a device or another special file"),
    meaning: Phrase(
      vi: """
        Tên ghi sau -o là thiết bị hoặc đường ống của hệ thống, ví dụ “/dev/null”, không phải tệp \
        trên ổ đĩa.
        """,
      en: """
        The name after -o is that of a device or a pipe, such as “/dev/null”, not of a file on a \
        disk.
        """),
    rule: Phrase(
      vi: """
        Kết quả được ghi vào tệp tạm, xong trọn vẹn mới đổi tên; thiết bị không cho làm như vậy.
        """,
      en: """
        A result is written beside its place and renamed when it is whole, which no device allows.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị ghi tên một tệp thông thường sau -o, hoặc bỏ -o để in kết quả ra màn hình.",
        en: """
          Please name an ordinary file after -o, or leave -o out to have the result on the screen.
          """)
    ],
    example: OutputError.notOrdinary(path: "/dev/null"))

  static let folderMissing = FindingPage(
    "BM134",
    title: Phrase(
      vi: "không có thư mục để ghi tệp kết quả", en: "the folder of the output is not there"),
    meaning: Phrase(
      vi: """
        Thư mục ghi trong tên tệp kết quả không có. Thường do gõ sai tên, chưa tạo thư mục của kỳ \
        mới, hoặc ổ mạng, ổ USB chưa kết nối.
        """,
      en: """
        The folder in the name of the output does not exist. Mostly its name is mistyped, the \
        folder of a new period was not created yet, or a network drive or USB stick is not there.
        """),
    rule: Phrase(
      vi: """
        Chương trình không tự tạo thư mục, vì một chữ gõ sai sẽ làm kết quả nằm ở nơi không ai \
        biết.
        """,
      en: """
        The program does not create folders: one wrong letter would put the result where nobody \
        looks.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra lại tên thư mục và kết nối của ổ đĩa.",
        en: "Please check the name of the folder, and whether its drive is there."),
      Phrase(
        vi: "Nếu là thư mục mới, tạo thư mục rồi chạy lại lệnh.",
        en: "If it is a new one, create it and run the command again."),
    ],
    example: OutputError.folderMissing(path: "quy-4/ket-qua.json", folder: "quy-4"))
}
