internal import Vocabulary

// Cells whose place, or whose number of values, is in doubt.

extension ReadingPages {
  static let noSuchPlace = FindingPage(
    "BM123",
    title: Phrase(vi: "địa chỉ nằm ngoài trang tính", en: "an address that lies outside the sheet"),
    meaning: Phrase(
      vi: """
        Trang tính của Excel chỉ có các ô từ A1 đến XFD1048576. Tệp này ghi một ô, một dòng hoặc \
        một vùng gộp ở địa chỉ không có thật. Excel không ghi như vậy; thường do phần mềm khác lập \
        hoặc sửa tệp.
        """,
      en: """
        A sheet of Excel has the cells A1 to XFD1048576. This file puts a cell, a row or a merged \
        range where there is none. Excel does not write that; another program made or changed the \
        file.
        """),
    rule: Phrase(
      vi: """
        Không biết nội dung đó lẽ ra thuộc ô nào nên không đưa vào ô nào; đoán sẽ làm số liệu nằm \
        sai dòng.
        """,
      en: """
        Nobody knows to which cell the content belongs, so it is put in none; a guess would put \
        figures in the wrong row.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Ô hoặc dòng nằm ngoài trang tính (nội dung không được đọc)",
          en: "A cell or row outside the sheet (its content is not read)"),
        [
          OfficeSteps.senderSavesAgain,
          Phrase(
            vi: "Nếu tệp do một phần mềm xuất ra, gửi câu báo cho đơn vị cung cấp phần mềm.",
            en: "If some program made the file, send the sentence to its maker."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Vùng gộp nằm ngoài trang tính (các ô được đọc như không gộp)",
          en: "A merged range outside the sheet (its cells are read as if not merged)"),
        [
          Phrase(
            vi: "Đề nghị mở tệp bằng Excel, xem các ô gộp có đúng không rồi lưu lại.",
            en: """
              Please open the file in Excel, see whether merged cells are right, and save it \
              again.
              """)
        ]),
    ],
    example: ReadingRemark(file: "xa-A.xlsx", sheet: "Biểu 1", cell: nil, .noSuchPlace("XFE12")))

  static let repeatedCell = FindingPage(
    "BM124",
    title: Phrase(
      vi: "một ô được ghi nhiều lần trong tệp", en: "a cell that stands in the file several times"),
    meaning: Phrase(
      vi: """
        Tệp ghi hai nội dung trở lên cho cùng một ô. Excel không ghi như vậy; thường do phần mềm \
        khác xuất hoặc gộp tệp. Chương trình lấy nội dung ghi sau cùng, giống phần lớn phần mềm \
        khác.
        """,
      en: """
        The file gives two contents or more for one cell. Excel does not write that; another \
        program made or joined files. The last content is taken, as most programs do.
        """),
    rule: Phrase(
      vi: "Một chỉ tiêu không thể có hai con số; chỉ đơn vị mới biết số nào đúng.",
      en: "An indicator cannot have two figures, and only the unit knows which one is right."),
    steps: [
      Phrase(
        vi: "Đề nghị đơn vị mở tệp gốc bằng Excel và kiểm tra ô nêu trong câu báo.",
        en: """
          Please ask the unit to open its own copy in Excel and to check the cell named in the \
          sentence.
          """),
      Phrase(
        vi: "Nhập lại số đúng vào ô, chọn \(Menu.saveAs.vietnamese) và gửi lại tệp mới.",
        en: "Enter the right figure again, choose \(Menu.saveAs.english) and send the new file."),
    ],
    example: ReadingRemark(
      file: "xa-A.xlsx", sheet: "Biểu 1", cell: CellAddress("D12"), .repeatedCell))

  static let outOfOrder = FindingPage(
    "BM129",
    title: Phrase(
      vi: "các ô không theo thứ tự, thiếu công thức dùng chung, hoặc còn lỗi chưa nêu hết",
      en: "cells out of order, a shared formula that is missing, or more remarks"),
    meaning: Phrase(
      vi: """
        Tệp ghi các ô lộn xộn và quá nhiều để sắp lại; hoặc nhiều ô dùng chung một công thức mà \
        công thức đó không có trong tệp; hoặc trang tính có nhiều lỗi giống nhau đến mức chỉ nêu \
        những lỗi đầu tiên. Đều là dấu hiệu tệp do phần mềm khác lập hoặc sửa.
        """,
      en: """
        The cells lie in no order and are too many to be put into one; or cells share a formula \
        that the file does not have; or a sheet has so many faults alike that only the first ones \
        are told. All of these show that another program made or changed the file.
        """),
    rule: Phrase(
      vi: """
        Excel luôn ghi các ô theo dòng, theo cột, và tự lập lại công thức khi lưu; vì vậy mở bằng \
        Excel rồi lưu lại sẽ khắc phục được phần lớn.
        """,
      en: """
        Excel writes cells row by row and sets formulas right when it saves; opened and saved in \
        Excel, most files are cured.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Các ô không theo thứ tự", en: "Cells out of order"),
        [
          OfficeSteps.openInExcel,
          OfficeSteps.saveAsWorkbook,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Thiếu công thức dùng chung (chỉ đọc được kết quả đã lưu)",
          en: "A shared formula is missing (only saved results are read)"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng Excel, xem các ô có công thức cho ra số đúng không rồi lưu lại.
              """,
            en: """
              Please open the file in Excel, see whether cells with formulas show the right \
              figures, and save it again.
              """)
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Còn nhiều nhận xét tương tự không được liệt kê",
          en: "More remarks that are not listed"),
        [
          OfficeSteps.senderSavesAgain,
          Phrase(
            vi: """
              Nếu tệp do một phần mềm xuất ra, đề nghị đơn vị nhập số liệu vào biểu mẫu Excel đã \
              gửi.
              """,
            en: """
              If some program made the file, ask the unit to enter its figures in the Excel form \
              it was sent.
              """),
        ]),
    ],
    example: ReadingRemark(file: "xa-A.xlsx", sheet: "Biểu 1", cell: nil, .more(37)))
}
