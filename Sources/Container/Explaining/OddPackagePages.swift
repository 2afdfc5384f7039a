internal import Vocabulary

// The file opens, but its parts are put together as Excel never does it.

extension ContainerPages {
  static let ambiguousParts = FindingPage(
    "BM116",
    title: Phrase(
      vi: "các phần trong tệp trùng tên hoặc chồng lên nhau",
      en: "parts in the file share a name or lie over each other"),
    meaning: Phrase(
      vi: """
        Tệp .xlsx gồm nhiều phần được nén chung, mỗi phần một tên. Ở tệp này có hai phần cùng tên, \
        hoặc dữ liệu của phần này nằm chồng lên phần khác. Excel không bao giờ lưu như vậy; thường \
        do công cụ sửa tệp bên ngoài Excel, đôi khi do cố ý làm cho hai chương trình đọc ra hai \
        nội dung khác nhau.
        """,
      en: """
        An .xlsx file is many parts packed together, each under its own name. Here two parts have \
        one name, or the data of one lies over another. Excel never saves that; it comes from \
        tools that change files behind its back, now and then from somebody who wants two programs \
        to read two different contents.
        """),
    rule: Phrase(
      vi: """
        Tệp có thể đọc ra hai nội dung thì không dùng được: con số người ký nhìn thấy có thể khác \
        con số được cộng.
        """,
      en: """
        A file that can be read in two ways cannot be used: the figure that was signed may not be \
        the one that is added up.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Hai phần cùng tên", en: "Two parts of one name"),
        [
          OfficeSteps.openInExcel,
          OfficeSteps.saveAsWorkbook,
          OfficeSteps.compare,
        ]),
      FindingPage.Case(
        Phrase(vi: "Dữ liệu của các phần chồng lên nhau", en: "Parts that lie over each other"),
        [
          Phrase(
            vi: """
              Đề nghị không mở tệp này bằng chương trình khác và báo bộ phận công nghệ thông tin \
              nếu không rõ người gửi.
              """,
            en: """
              Please do not open the file with other programs, and tell those who look after your \
              computers if you do not know the sender.
              """),
          OfficeSteps.senderSavesAgain,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Tên phần do chính chương trình đặt bị trùng hoặc không hợp lệ",
          en: "A name that the program itself chose is taken or not allowed"),
        [
          Phrase(
            vi: """
              Đề nghị gửi câu báo và tệp cho người phụ trách chương trình; lỗi này không phải của \
              đơn vị.
              """,
            en: """
              Please send the sentence and the file to whoever maintains the program; the unit is \
              not at fault.
              """)
        ]),
    ],
    example: ContainerError(.duplicatePart, path: "xa-A.xlsx", part: "xl/worksheets/sheet1.xml"))

  static let unknownPacking = FindingPage(
    "BM117",
    title: Phrase(
      vi: "tệp được nén theo kiểu mà Excel không dùng",
      en: "the file is packed in a way that Excel does not use"),
    meaning: Phrase(
      vi: """
        Bên trong tệp .xlsx, Excel chỉ dùng hai kiểu nén: kiểu 0 (không nén) và kiểu 8. Tệp này đã \
        bị nén lại theo kiểu khác, thường do giải nén rồi nén lại bằng 7-Zip, WinRAR, hoặc do phần \
        mềm giảm dung lượng tệp.
        """,
      en: """
        Inside an .xlsx file Excel packs in two ways only: method 0 (not packed) and method 8. \
        This file was packed again in another way, mostly by unpacking it and packing it with \
        7-Zip or WinRAR, or by a program that makes files smaller.
        """),
    rule: Phrase(
      vi: """
        Chuẩn của tệp Excel chỉ cho phép hai kiểu nén này; chính Excel cũng có thể không mở được \
        tệp.
        """,
      en: "The standard of Excel files allows these two only; Excel itself may refuse the file."),
    steps: [
      OfficeSteps.openInExcel,
      OfficeSteps.saveAsWorkbook,
      Phrase(
        vi: "Nếu Excel không mở được, đề nghị đơn vị gửi bản có trước khi nén lại.",
        en: """
          If Excel does not open it, ask the unit for the file as it was before it was packed \
          again.
          """),
    ],
    example: ContainerError(
      .unknownCompression(method: 14), path: "xa-A.xlsx", part: "xl/workbook.xml"))
}
