internal import Vocabulary

// What belongs to the whole file or sheet: a signature, notes.

extension PatchingPages {
  static let signature = FindingPage(
    "BM826",
    title: Phrase(
      vi: "tệp có chữ ký số nhưng nội dung đã thay đổi",
      en: "a signed file whose content was changed"),
    meaning: Phrase(
      vi: """
        Tệp đầu vào có chữ ký số. Tệp kết quả có ô đã thay đổi nên khác tệp được ký; khi mở, Excel sẽ \
        báo chữ ký không hợp lệ. Tệp đầu vào vẫn nguyên vẹn và chữ ký trên tệp đó vẫn có giá trị.
        """,
      en: """
        The input was signed. Some cells of the output are others, so that it is not what was signed, \
        and Excel will call the signature invalid. The input is as it was, and its signature holds.
        """),
    rule: Phrase(
      vi: "Chữ ký số xác nhận từng byte của tệp; mọi thay đổi, dù nhỏ, đều làm mất giá trị chữ ký.",
      en: "A signature vouches for every byte; any change, however small, breaks it."),
    steps: [
      Phrase(
        vi: "Đề nghị giữ tệp đầu vào đã ký làm bản gốc.",
        en: "Please keep the signed input as the original."),
      Phrase(
        vi: "Trình người có thẩm quyền ký lại tệp kết quả nếu tệp này được gửi đi thay bản gốc.",
        en: "Have the output signed again if it is to be sent instead of the original."),
    ],
    example: PatchRemark(file: "bao-cao.xlsx", .signatureBroken))

  static let notes = FindingPage(
    "BM829",
    title: Phrase(
      vi: "không thêm được ghi chú vào ô", en: "a note that could not be put on its cell"),
    meaning: Phrase(
      vi: """
        Ghi chú của ô không thêm được vì một trong hai lý do: phần lưu ghi chú của trang tính không \
        theo cách viết của Excel, thường do phần mềm khác tạo tệp; hoặc ô đang có cuộc trao đổi (bình \
        luận theo luồng) mà Excel hiện thay cho ghi chú.
        """,
      en: """
        A note could not be added for one of two reasons: what keeps the notes of the sheet is not \
        written the way Excel does, mostly because another program made the file; or the cell has a \
        conversation (threaded comments), which Excel shows instead of a note.
        """),
    rule: Phrase(
      vi: """
        Không sửa những gì chưa hiểu rõ, vì có thể làm mất ghi chú và ý kiến đang có trong tệp.
        """,
      en: """
        What is not understood is not changed: notes and comments that are there might be lost.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Ghi chú không theo cách viết của Excel", en: "Notes not written as Excel does"),
        [
          OfficeSteps.openInExcel,
          OfficeSteps.saveAsWorkbook,
          Phrase(
            vi: "Chạy lại lệnh với tệp vừa lưu.", en: "Run the command again on the saved file."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Ô đang có cuộc trao đổi", en: "The cell has a conversation"),
        [
          Phrase(
            vi: "Đề nghị xem nội dung cần ghi chú ở trang rà soát, là trang đầu của tệp kết quả.",
            en: "Please read what the note would say on the first sheet of the output."),
          Phrase(
            vi: "Trả lời vào cuộc trao đổi của ô nếu đơn vị cần biết.",
            en: "Answer in the conversation if the unit has to know."),
        ]),
    ],
    examples: [
      PatchingError(file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", .unreadableNotes),
      PatchRemark(
        file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", cell: CellAddress("D12"), .noteHidden),
    ])
}
