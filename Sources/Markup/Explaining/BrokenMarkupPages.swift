internal import Vocabulary

// What stands in a part is no XML, or none that can be trusted.

extension MarkupPages {
  static let syntax = FindingPage(
    "BM111",
    title: Phrase(
      vi: "nội dung một phần trong tệp viết sai quy tắc XML",
      en: "a part of the file is not proper XML"),
    meaning: Phrase(
      vi: """
        Mỗi phần của sổ tính được ghi bằng XML. Từ vị trí nêu trong câu báo, phần này viết sai quy \
        tắc nên không thể biết chắc nội dung phía sau. Excel không ghi sai như vậy; thường do phần \
        mềm khác xuất tệp (phần mềm nghiệp vụ, trang web), do công cụ sửa tệp bên ngoài Excel, \
        hoặc do tệp bị hỏng khi truyền.
        """,
      en: """
        The parts of a workbook are written in XML. From the place named in the sentence this part \
        breaks its rules, so that nobody can be sure of what follows. Excel does not write that; \
        it comes from other programs and web sites that make such files, from tools that change \
        them behind its back, or from damage on the way.
        """),
    rule: Phrase(
      vi: "Đọc tiếp sau chỗ sai là đoán: thiếu một thẻ cũng đủ làm số liệu dồn sang ô khác.",
      en: """
        To read on would be to guess: one missing tag is enough to move figures into other cells.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Đơn vị lập tệp bằng Excel", en: "The unit made the file in Excel"),
        [
          OfficeSteps.openInExcel,
          Phrase(
            vi: """
              Nếu Excel mở được, chọn \(Menu.saveAs.vietnamese); nếu Excel đề nghị sửa chữa thì \
              bấm Có, sau đó đối chiếu từng biểu vì có ô có thể bị bỏ.
              """,
            en: """
              If that works, choose \(Menu.saveAs.english); if Excel offers a repair, click Yes \
              and then compare every table, since cells may be left out.
              """),
          Phrase(
            vi: "Nếu Excel không mở được, đề nghị đơn vị gửi lại tệp do chính Excel lưu.",
            en: "If it does not open, ask the unit for a file saved by Excel itself."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Một phần mềm hoặc trang web xuất ra tệp",
          en: "Some program or web site made the file"),
        [
          Phrase(
            vi: """
              Đề nghị gửi nguyên câu báo cho đơn vị cung cấp phần mềm: câu báo nêu rõ phần và vị \
              trí bị sai.
              """,
            en: """
              Please send the whole sentence to the maker of the program: it names the part and \
              the place.
              """),
          Phrase(
            vi: "Trong khi chờ, đề nghị đơn vị nhập số liệu vào biểu mẫu Excel đã gửi.",
            en: "Meanwhile ask the unit to enter its figures in the Excel form it was sent."),
        ]),
    ],
    example: MarkupError(
      part: "xl/worksheets/sheet1.xml", offset: 5120,
      reason: .mismatchedEnd(expected: "row", found: "sheetData"), excerpt: ""))

  static let doctype = FindingPage(
    "BM112",
    title: Phrase(
      vi: "tệp có khai báo DOCTYPE, có thể gây hại",
      en: "the file has a DOCTYPE, which may do harm"),
    meaning: Phrase(
      vi: """
        Một phần trong tệp mở đầu bằng khai báo DOCTYPE. Sổ tính do Excel, WPS Office, LibreOffice \
        hay Google Trang tính lưu không bao giờ có khai báo này; kẻ xấu dùng nó để làm treo máy \
        hoặc đọc trộm tệp trên máy người mở.
        """,
      en: """
        A part of the file begins with a DOCTYPE. No workbook saved by Excel, WPS Office, \
        LibreOffice or Google Sheets has one; attackers use it to stall a computer or to read the \
        files of whoever opens it.
        """),
    rule: Phrase(
      vi: "Tệp như vậy không được đọc tiếp, dù số liệu bên trong có vẻ bình thường.",
      en: "Such a file is not read any further, however ordinary its figures may look."),
    steps: [
      Phrase(
        vi: "Đề nghị không mở tệp này và không chuyển tiếp cho người khác.",
        en: "Please do not open the file, nor pass it on."),
      Phrase(
        vi: "Liên hệ đơn vị bằng kênh khác (điện thoại) để xác nhận đơn vị có gửi tệp này không.",
        en: "Ask the unit in another way, by telephone for one, whether it sent this file."),
      Phrase(
        vi: """
          Nếu đúng là đơn vị gửi, đề nghị đơn vị nhập số liệu vào biểu mẫu Excel rồi gửi lại; nếu \
          không, báo bộ phận công nghệ thông tin.
          """,
        en: """
          If it did, ask it to enter the figures in the Excel form and to send that; if not, tell \
          those who look after your computers.
          """),
    ],
    example: MarkupError(
      part: "xl/sharedStrings.xml", offset: 55, reason: .doctype, excerpt: "<!DOCTYPE"))

  static let encoding = FindingPage(
    "BM113",
    title: Phrase(
      vi: "bảng mã của một phần trong tệp không đúng",
      en: "a part of the file has the wrong encoding"),
    meaning: Phrase(
      vi: """
        Chữ trong một phần của tệp không theo Unicode (UTF-8 hoặc UTF-16), hoặc khai báo một bảng \
        mã nhưng ghi theo bảng mã khác. Thường do phần mềm cũ xuất tệp bằng bảng mã TCVN3, VNI, \
        Windows-1258, hoặc do công cụ sửa tệp bên ngoài Excel.
        """,
      en: """
        Letters in a part are not Unicode (UTF-8 or UTF-16), or one encoding is declared and \
        another used. Mostly an old program wrote TCVN3, VNI or Windows-1258, or a tool changed \
        the file behind the back of Excel.
        """),
    rule: Phrase(
      vi: """
        Đọc bằng sai bảng mã thì chữ có dấu biến thành chữ khác: tên chỉ tiêu không còn nhận ra \
        được và ghi chú bị mất.
        """,
      en: """
        Read in the wrong encoding, accented letters turn into others: indicators are no longer \
        recognised, and notes are lost.
        """),
    steps: [
      OfficeSteps.openInExcel,
      Phrase(
        vi: "Xem chữ có dấu ở tên chỉ tiêu và ghi chú còn đúng không.",
        en: "See whether the accented letters in indicators and notes are right."),
      OfficeSteps.saveAsWorkbook,
      Phrase(
        vi: """
          Nếu chữ không đúng, đề nghị đơn vị nhập số liệu vào biểu mẫu Excel đã gửi và để bộ gõ ở \
          bảng mã Unicode.
          """,
        en: """
          If they are not, ask the unit to enter its figures in the Excel form, with a Unicode \
          keyboard.
          """),
    ],
    example: MarkupError(part: "xl/sharedStrings.xml", offset: 412, reason: .notUTF8, excerpt: ""))
}
