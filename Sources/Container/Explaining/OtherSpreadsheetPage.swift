internal import Vocabulary

extension ContainerPages {
  static let otherSpreadsheet = FindingPage(
    "BM106",
    title: Phrase(vi: "sổ tính không phải dạng .xlsx", en: "a spreadsheet that is not .xlsx"),
    meaning: Phrase(
      vi: """
        Đây đúng là bảng số liệu, nhưng được lưu theo dạng khác: Excel 97–2003 (.xls), Excel nhị \
        phân (.xlsb), XML của Excel 2003, OpenDocument (.ods), Apple Numbers, hoặc dạng rất cũ \
        (SYLK, DIF, dBase). Thường gặp ở máy dùng Excel cũ, WPS Office, LibreOffice, máy Mac, và ở \
        tệp do phần mềm khác xuất ra. Loại tệp được nhận biết theo nội dung, nên chỉ đổi đuôi tên \
        thành .xlsx thì không có tác dụng.
        """,
      en: """
        This is a table of figures indeed, but saved in another form: Excel 97–2003 (.xls), binary \
        Excel (.xlsb), XML of Excel 2003, OpenDocument (.ods), Apple Numbers, or a very old one \
        (SYLK, DIF, dBase). It comes from old versions of Excel, WPS Office, LibreOffice, a Mac, \
        or from other systems. The kind of a file is told by its content: giving its name the \
        ending .xlsx does not help.
        """),
    rule: Phrase(
      vi: """
        Chương trình chỉ đọc sổ tính .xlsx và .xlsm, để từng ô, từng con số được giữ đúng như đơn \
        vị đã nhập.
        """,
      en: """
        Only .xlsx and .xlsm workbooks are read, so that every cell and figure stays as the unit \
        entered it.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Tệp mở được bằng Excel (.xls, .xlsb, .ods, XML, SYLK, DIF, dBase)",
          en: "Files that Excel opens (.xls, .xlsb, .ods, XML, SYLK, DIF, dBase)"),
        [
          OfficeSteps.openInExcel,
          OfficeSteps.saveAsWorkbook,
          OfficeSteps.compare,
          Phrase(
            vi: "Kỳ sau, đề nghị đơn vị nhập vào đúng tệp biểu mẫu .xlsx đã gửi.",
            en: "Next time, ask the unit to use the .xlsx form it was sent."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Bảng tính Apple Numbers", en: "Apple Numbers"),
        [
          Phrase(
            vi: "Đề nghị mở tệp bằng Numbers, chọn \(Menu.exportFromNumbers.vietnamese).",
            en: "Please open the file in Numbers and choose \(Menu.exportFromNumbers.english)."),
          OfficeSteps.compare,
        ]),
      FindingPage.Case(
        Phrase(vi: "Máy không có Excel", en: "There is no Excel"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng WPS Office hoặc LibreOffice, lưu thành một tệp mới và chọn kiểu \
              tệp có đuôi .xlsx.
              """,
            en: """
              Please open the file in WPS Office or LibreOffice, save it under a new name and \
              choose the file type that ends in .xlsx.
              """),
          OfficeSteps.compare,
        ]),
      FindingPage.Case(
        Phrase(vi: "Có nhiều tệp cần chuyển một lần", en: "Many files at once"),
        [
          Phrase(
            vi: """
              Đề nghị chép các tệp vào một thư mục trên máy có LibreOffice và mở cửa sổ lệnh tại \
              thư mục đó.
              """,
            en: """
              Please copy them into one folder on a computer with LibreOffice and open a command \
              window there.
              """),
          Phrase(
            vi: """
              Chạy “soffice --headless --convert-to xlsx --outdir NEW *.xls”; các tệp .xlsx sẽ nằm \
              trong thư mục “NEW”. Với dạng khác thì thay “*.xls”.
              """,
            en: """
              Run “soffice --headless --convert-to xlsx --outdir NEW *.xls”; the .xlsx files are \
              then in the folder “NEW”. For another kind, replace “*.xls”.
              """),
          Phrase(
            vi: "Mở thử một vài tệp mới, đối chiếu với tệp cũ rồi mới dùng.",
            en: """
              Open some of the new files and compare them with the old ones before they are used.
              """),
        ]),
    ],
    example: ContainerError(.wrongKind(.excel97), path: "xa-A.xls"))
}
