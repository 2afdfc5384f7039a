internal import CLibXLSXWriter
internal import Vocabulary

extension WritingPages {
  static let bookNotWritten = FindingPage(
    "BM181",
    title: Phrase(
      vi: "không ghi được sổ tính mới", en: "the new workbook could not be written"),
    meaning: Phrase(
      vi: """
        Hệ thống không cho ghi, hoặc hết chỗ trong lúc ghi. Sổ tính mới được ghép từ các tệp tạm, nên \
        cần chỗ trống cả ở thư mục kết quả lẫn ở thư mục tạm của máy.
        """,
      en: """
        The system did not allow writing, or there was no room. A new workbook is put together from \
        temporary files, so that room is needed in the folder of the result and in the computer's \
        folder for temporary files.
        """),
    rule: Phrase(
      vi: """
        Tệp ghi dở bị bỏ đi, để không ai dùng nhầm một kết quả thiếu; tệp đã có vẫn nguyên như trước.
        """,
      en: """
        A file written in part is removed, so that nobody takes it for the result; a file that was \
        there is as it was.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Thư mục của kết quả", en: "The folder of the result"),
        [
          Phrase(
            vi: """
              Đề nghị giải phóng dung lượng, kiểm tra quyền ghi, hoặc ghi kết quả vào ổ đĩa khác.
              """,
            en: """
              Please free some space, see that writing is allowed, or write to another disk.
              """),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(vi: "Thư mục tạm của máy", en: "The folder for temporary files"),
        [
          Phrase(
            vi: """
              Đề nghị dọn thư mục tạm, hoặc đặt biến TMPDIR là một thư mục khác còn chỗ và ghi được.
              """,
            en: """
              Please clear the folder for temporary files, or let TMPDIR name another one with room.
              """),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Thiếu bộ nhớ, dấu thập phân hoặc lỗi của thư viện",
          en: "Memory, the decimal sign or an error of the library"),
        [
          Phrase(
            vi: """
              Đề nghị đóng bớt chương trình khác rồi chạy lại; nếu vẫn lỗi, gửi câu báo cho người \
              phụ trách chương trình.
              """,
            en: """
              Please close other programs and run again; if it stays so, send the sentence to those \
              who look after the program.
              """)
        ]),
    ],
    examples: [
      SheetWritingError.file(path: "ket-qua.xlsx", .noRoom(.temporaryFiles)),
      SheetWritingError.file(path: "ket-qua.xlsx", .refused(SystemAnswer(code: EIO))),
    ])
}
