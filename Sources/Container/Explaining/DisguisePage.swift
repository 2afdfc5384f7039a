internal import Vocabulary

extension ContainerPages {
  static let disguise = FindingPage(
    "BM108",
    title: Phrase(
      vi: "bên trong tệp là trang web hoặc văn bản, không phải sổ tính",
      en: "a web page or text instead of a workbook"),
    meaning: Phrase(
      vi: """
        Tên tệp có thể mang đuôi của Excel, nhưng nội dung là trang web (HTML), câu trả lời của \
        máy chủ, hoặc văn bản có dấu phân cách (CSV). Thường do phần mềm xuất báo cáo thành trang \
        web rồi đặt đuôi .xls, hoặc do tải tệp từ đường dẫn OneDrive, Google Drive, hệ thống quản \
        lý văn bản khi chưa đăng nhập nên chỉ nhận được trang đăng nhập.
        """,
      en: """
        The name may end like that of a workbook, but the content is a web page (HTML), the reply \
        of a server, or separated text (CSV). Some systems export a web page and call it .xls; and \
        a link to OneDrive, Google Drive or a document system leads to a sign-in page for whoever \
        is not signed in.
        """),
    rule: Phrase(
      vi: """
        Trong trang web và CSV, con số chỉ là chữ: 1.144 có thể bị hiểu là số thập phân, số 0 đứng \
        đầu dễ mất, mã như 2.1 dễ thành ngày tháng. Vì vậy cần người đối chiếu khi chuyển sang \
        Excel.
        """,
      en: """
        In a web page or CSV a figure is mere text: 1.144 may be taken for a decimal, zeroes in \
        front get lost, and a code such as 2.1 becomes a date. A person has to compare the figures \
        when they move to Excel.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Bảng số liệu do phần mềm khác xuất ra (HTML)",
          en: "A table that some system exported (HTML)"),
        [
          Phrase(
            vi: """
              Đề nghị mở tệp bằng Excel; nếu Excel báo nội dung không khớp với đuôi tệp thì bấm \
              Có.
              """,
            en: """
              Please open the file in Excel; if it says that content and ending do not match, \
              click Yes.
              """),
          OfficeSteps.saveAsWorkbook,
          OfficeSteps.compare,
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Trang đăng nhập, trang báo lỗi hoặc câu trả lời của máy chủ",
          en: "A page to sign in, an error page or a reply of a server"),
        [
          Phrase(
            vi: "Đề nghị mở đường dẫn bằng trình duyệt, đăng nhập rồi tải lại tệp.",
            en: "Please open the link in a browser, sign in and download the file again."),
          Phrase(
            vi: """
              Ở Excel trên web, chọn \(Menu.downloadCopy.vietnamese) trong phần Tệp; ở Google \
              Trang tính (kể cả tệp .gsheet, vốn chỉ chứa đường dẫn), chọn \
              \(Menu.downloadFromGoogle.vietnamese).
              """,
            en: """
              In Excel for the web choose \(Menu.downloadCopy.english) under File; in Google \
              Sheets (a .gsheet file is a mere link to it) choose \
              \(Menu.downloadFromGoogle.english).
              """),
          Phrase(
            vi: "Nếu không có quyền xem, đề nghị đơn vị gửi tệp đính kèm thay cho đường dẫn.",
            en: "If you have no access, ask the unit to attach the file instead of the link."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Văn bản có dấu phân cách (CSV)", en: "Separated text (CSV)"),
        [
          Phrase(
            vi: """
              Đề nghị mở một sổ tính trống trong Excel, chọn \(Menu.importText.vietnamese) rồi \
              chọn tệp này; không mở bằng cách nháy đúp.
              """,
            en: """
              Please open an empty workbook in Excel, choose \(Menu.importText.english) and pick \
              the file; do not open it with a double click.
              """),
          Phrase(
            vi: """
              Ở phần phát hiện kiểu dữ liệu, chọn \(Menu.keepAsText.vietnamese) để mã số và số 0 \
              đứng đầu không bị đổi.
              """,
            en: """
              Where data types are detected, choose \(Menu.keepAsText.english), so that codes and \
              zeroes in front are kept.
              """),
          OfficeSteps.saveAsWorkbook,
          OfficeSteps.compare,
        ]),
    ],
    example: ContainerError(.wrongKind(.html), path: "xa-A.xls"))
}
