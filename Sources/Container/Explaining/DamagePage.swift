internal import Vocabulary

extension ContainerPages {
  static let damage = FindingPage(
    "BM114",
    title: Phrase(vi: "tệp bị hỏng hoặc thiếu một phần", en: "the file is damaged or incomplete"),
    meaning: Phrase(
      vi: """
        Tệp vốn là sổ tính nhưng không còn nguyên vẹn: thiếu phần cuối, có chữ hoặc byte thừa ở \
        đầu, toàn byte 0, hoặc một phần bên trong không khớp với mục lục của tệp. Thường do mạng \
        yếu bị ngắt khi tải qua Zalo hay thư điện tử, rút USB khi đang chép, máy tắt lúc đang lưu, \
        OneDrive đồng bộ chưa xong, hoặc trang web xuất tệp bị lỗi.
        """,
      en: """
        The file was a workbook once and is no longer whole: its end is missing, letters or stray \
        bytes stand before it, it is all zero bytes, or a part does not match the directory. \
        Mostly a weak network broke off a transfer by Zalo or e-mail, a USB stick was pulled out, \
        a computer was switched off while saving, OneDrive had not finished, or a web site makes \
        faulty files.
        """),
    rule: Phrase(
      vi: """
        Không lấy một phần số liệu từ tệp hỏng: phần còn lại có thể thiếu biểu, thiếu dòng mà \
        không ai biết.
        """,
      en: """
        No figures are taken from a damaged file: what is left may lack tables or rows without \
        anybody knowing.
        """),
    cases: [
      FindingPage.Case(
        Phrase(
          vi: "Tệp thiếu phần cuối, hoặc một phần bên trong bị hỏng",
          en: "The end is missing, or a part inside is damaged"),
        [
          Phrase(
            vi: "Đề nghị tải lại tệp từ thư hoặc hệ thống, đợi tải xong hẳn rồi chạy lại.",
            en: """
              Please download the file again, wait until that is done and run the command again.
              """),
          OfficeSteps.senderSavesAgain,
          Phrase(
            vi: """
              Nếu đơn vị không còn tệp gốc: trong Excel chọn \(Menu.openFile.vietnamese), chọn \
              tệp, bấm mũi tên cạnh nút Mở và chọn \(Menu.openAndRepair.vietnamese); sau đó đối \
              chiếu từng biểu, vì Excel có thể bỏ bớt ô khi sửa.
              """,
            en: """
              If the unit has no other copy: in Excel choose \(Menu.openFile.english), pick the \
              file, click the arrow beside Open and choose \(Menu.openAndRepair.english); then \
              compare every table, since a repair may leave cells out.
              """),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Có chữ hoặc byte thừa trước nội dung, do trang web xuất tệp",
          en: "Letters or stray bytes before the workbook, from the web site that made it"),
        [
          Phrase(
            vi: """
              Đề nghị tải lại tệp từ trang web đó; nếu vẫn như vậy, báo đơn vị quản lý trang web \
              kèm câu báo này.
              """,
            en: """
              Please download the file from that site again; if it stays so, send this sentence to \
              those who run the site.
              """),
          Phrase(
            vi: """
              Trong khi chờ, mở tệp bằng Excel; nếu mở được, chọn \(Menu.saveAs.vietnamese) rồi \
              dùng tệp mới.
              """,
            en: """
              Meanwhile open the file in Excel; if that works, choose \(Menu.saveAs.english) and \
              use the new file.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Phần đầu tệp toàn byte 0", en: "The file begins with nothing but zero bytes"),
        [
          Phrase(
            vi: "Đề nghị đơn vị gửi lại tệp; nội dung của tệp này không khôi phục được.",
            en: """
              Please ask the unit to send the file again; the content of this one cannot be \
              brought back.
              """)
        ]),
    ],
    example: ContainerError(.damaged, path: "xa-A.xlsx"))
}
