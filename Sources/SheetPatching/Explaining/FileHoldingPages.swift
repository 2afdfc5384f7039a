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
      vi: "ghi chú của trang tính không theo cách viết của Excel",
      en: "notes of a sheet that are not written as Excel does"),
    meaning: Phrase(
      vi: """
        Trang tính đã có ghi chú của ô, nhưng phần lưu ghi chú trong tệp không theo cách viết của \
        Excel nên không thêm được ghi chú mới. Thường do phần mềm khác tạo tệp.
        """,
      en: """
        The sheet has notes at its cells, but what keeps them in the file is not written the way Excel \
        does, so that none can be added. Mostly another program made the file.
        """),
    rule: Phrase(
      vi: "Thêm ghi chú vào phần không hiểu rõ có thể làm mất các ghi chú đang có.",
      en: "To add to what is not understood might lose the notes that are there."),
    steps: [
      OfficeSteps.openInExcel,
      OfficeSteps.saveAsWorkbook,
      Phrase(
        vi: "Chạy lại lệnh với tệp vừa lưu.", en: "Run the command again on the saved file."),
    ],
    example: PatchingError(file: "bao-cao.xlsx", sheet: "Biểu mẫu 1", .unreadableNotes))
}
