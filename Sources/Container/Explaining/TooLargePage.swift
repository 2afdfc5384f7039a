internal import Vocabulary

private let form = PackageLimits.form
private let anyWorkbook = PackageLimits.anyWorkbook

private func mebibytes(_ bytes: Int) -> String {
  "\(bytes / mebibyte) MiB"
}

extension ContainerPages {
  /// Raised here for the file and its parts, and in Markup for what stands in a part.
  static let tooLarge = FindingPage(
    "BM118",
    title: Phrase(vi: "tệp vượt giới hạn đọc", en: "the file goes beyond what is read"),
    meaning: Phrase(
      vi: """
        Tệp, hoặc một phần bên trong, lớn hơn rất nhiều so với một biểu báo cáo (thường chỉ vài \
        chục KB). Thường do chèn ảnh hoặc tài liệu vào sổ tính, kẻ khung xuống tận cuối trang \
        tính, hàng nghìn hình vẽ ẩn chép theo từ trang web; cũng có tệp được cố ý làm ra để chiếm \
        hết bộ nhớ của máy.
        """,
      en: """
        The file, or a part in it, is far larger than a report (some tens of KB as a rule). Mostly \
        pictures or documents were inserted, borders were drawn down to the end of the sheet, or \
        thousands of hidden shapes came along from a web page; some files are made on purpose to \
        use up the memory of a computer.
        """),
    rule: Phrase(
      vi: """
        Giới hạn: tệp \(mebibytes(form.fileBytes)) (xem hoặc sửa một tệp bất kỳ: \
        \(mebibytes(anyWorkbook.fileBytes))); khi giải nén, một phần \(mebibytes(form.partBytes)), \
        mọi phần giữ trong bộ nhớ \(mebibytes(form.totalBytes)), các trang tính đọc lần lượt \
        \(mebibytes(form.streamedBytes)). Dung lượng được đếm trong lúc giải nén, không theo con \
        số tệp tự khai.
        """,
      en: """
        The limits: \(mebibytes(form.fileBytes)) for the file (\(mebibytes(anyWorkbook.fileBytes)) \
        where any workbook is shown or changed); unpacked, \(mebibytes(form.partBytes)) for a \
        part, \(mebibytes(form.totalBytes)) for all that are held in memory, \
        \(mebibytes(form.streamedBytes)) for sheets that pass through. Bytes are counted while \
        they are unpacked, whatever the file says of itself.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Tệp quá lớn, có quá nhiều phần, hoặc nội dung khi giải nén quá lớn",
          en: "The file is too large, has too many parts, or is too large when unpacked"),
        [
          Phrase(
            vi: "Đề nghị đơn vị mở tệp bằng Excel và xóa những trang tính không thuộc biểu mẫu.",
            en: """
              Please ask the unit to open the file in Excel and to delete sheets that do not \
              belong to the form.
              """),
          Phrase(
            vi: """
              Chọn \(Menu.selectObjects.vietnamese) rồi bấm phím Delete để xóa ảnh và hình vẽ \
              thừa.
              """,
            en: """
              Choose \(Menu.selectObjects.english) and press Delete to remove pictures and shapes.
              """),
          Phrase(
            vi: """
              Bấm Ctrl+End; nếu con trỏ nhảy ra rất xa bảng số liệu, chọn các dòng và cột thừa \
              phía sau bảng rồi xóa.
              """,
            en: """
              Press Ctrl+End; if that leads far away from the table, select the rows and columns \
              behind it and delete them.
              """),
          OfficeSteps.saveAsWorkbook,
          Phrase(
            vi: """
              Nếu tệp vẫn quá lớn, chép số liệu sang một biểu trống bằng \
              \(Menu.pasteValues.vietnamese) rồi gửi biểu đó.
              """,
            en: """
              If it is still too large, copy the figures into a blank form with \
              \(Menu.pasteValues.english) and send that.
              """),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Cấu trúc bên trong vượt mức (thẻ lồng quá sâu, tên hoặc thẻ quá dài)",
          en: "What is inside goes beyond a limit (elements too deep, names or tags too long)"),
        [
          Phrase(
            vi: """
              Đề nghị không mở tệp này nếu không rõ người gửi; không tệp nào do Excel lưu giống \
              như vậy.
              """,
            en: """
              Please do not open the file if you do not know the sender; no file saved by Excel is \
              like it.
              """),
          OfficeSteps.senderFillsForm,
        ]),
    ],
    example: ContainerError(.fileTooLarge(mebibytes: 65, limit: 64), path: "xa-A.xlsx"))
}
