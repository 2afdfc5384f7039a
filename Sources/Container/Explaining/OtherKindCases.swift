internal import Vocabulary

// What a unit may send instead of a workbook, and what helps with each.

extension ContainerPages {
  /// Figures that a person can read and no program surely.
  static let printsAndTexts = [
    FindingPage.Case(
      Phrase(
        vi: "Tệp PDF, thường là bản ký số hoặc bản in",
        en: "A PDF, mostly the signed or the printed report"),
      [
        Phrase(
          vi: """
            Đề nghị đơn vị gửi kèm tệp Excel đã dùng để in ra bản PDF này; bản PDF vẫn được giữ \
            làm căn cứ.
            """,
          en: """
            Please ask the unit for the Excel file from which the PDF was made; the PDF is kept \
            as evidence.
            """),
        Phrase(
          vi: """
            Nếu đơn vị không còn tệp Excel, đề nghị đơn vị nhập lại vào biểu trống; không dùng \
            phần mềm chuyển PDF sang Excel vì dễ sai số.
            """,
          en: """
            If that file is gone, ask the unit to fill in a blank form; programs that turn PDF \
            into Excel get figures wrong.
            """),
      ]),
    FindingPage.Case(
      Phrase(
        vi: "Hình ảnh (ảnh chụp màn hình, ảnh chụp bằng điện thoại, bản quét)",
        en: "A picture (a screenshot, a photograph, a scan)"),
      [
        Phrase(
          vi: "Đề nghị đơn vị gửi tệp Excel đã lập thay cho ảnh.",
          en: "Please ask the unit for the Excel file instead of the picture."),
        OfficeSteps.sendAsAttachment,
      ]),
    FindingPage.Case(
      Phrase(
        vi: "Văn bản Word hoặc OpenDocument (.docx, .doc, .rtf, .odt)",
        en: "A Word or OpenDocument text (.docx, .doc, .rtf, .odt)"),
      [
        OfficeSteps.senderFillsForm,
        Phrase(
          vi: """
            Nếu phải chép bảng từ Word sang Excel, chép từng biểu và đối chiếu từng dòng, vì ô \
            gộp dễ làm lệch dòng.
            """,
          en: """
            If a table has to be copied from Word, copy one at a time and compare every row: \
            merged cells shift rows.
            """),
      ]),
    FindingPage.Case(
      Phrase(vi: "Bài trình chiếu (.pptx, .ppt, .odp)", en: "A presentation (.pptx, .ppt, .odp)"),
      [
        OfficeSteps.senderFillsForm
      ]),
  ]

  /// Files with a workbook inside, or behind them.
  static let wrappings = [
    FindingPage.Case(
      Phrase(
        vi: "Tệp nén (.zip, .rar, .7z), ví dụ khi tải mọi tệp đính kèm cùng một lúc",
        en: "An archive (.zip, .rar, .7z), such as when all attachments are downloaded at once"),
      [
        Phrase(
          vi: "Đề nghị giải nén vào một thư mục riêng, mỗi đơn vị một thư mục để không lẫn tệp.",
          en: """
            Please unpack it into a folder of its own, one for each unit, so that files are not \
            mixed up.
            """),
        Phrase(
          vi: """
            Chạy lại lệnh với các tệp .xlsx vừa giải nén; nếu bên trong không có sổ tính, đề \
            nghị đơn vị gửi tệp Excel.
            """,
          en: """
            Run the command on the .xlsx files inside; if there are none, ask the unit for the \
            Excel file.
            """),
      ]),
    FindingPage.Case(
      Phrase(vi: "Thư điện tử (.eml, .msg)", en: "A letter (.eml, .msg)"),
      [
        Phrase(
          vi: "Đề nghị mở thư bằng chương trình thư điện tử và lưu tệp đính kèm ra thư mục.",
          en: "Please open the letter in a mail program and save what is attached to it."),
        Phrase(
          vi: "Chạy lại lệnh với tệp đính kèm đó.", en: "Run the command on what was attached."),
      ]),
    FindingPage.Case(
      Phrase(
        vi: "Lối tắt (.lnk, .url) dẫn đến tệp ở máy khác hoặc đường dẫn chia sẻ",
        en: "A shortcut (.lnk, .url) to a file elsewhere or to a shared link"),
      [
        Phrase(
          vi: "Đề nghị đơn vị đính kèm chính tệp Excel, không chọn biểu tượng có mũi tên ở góc.",
          en: """
            Please ask the unit to attach the Excel file itself, not the icon with an arrow in \
            its corner.
            """),
        Phrase(
          vi: """
            Nếu lối tắt dẫn đến Google Trang tính, chọn \(Menu.downloadFromGoogle.vietnamese) \
            rồi dùng tệp tải về.
            """,
          en: """
            If it leads to Google Sheets, choose \(Menu.downloadFromGoogle.english) and use the \
            file that comes.
            """),
      ]),
  ]

  /// Files without figures, and those that nobody can name.
  static let leftovers = [
    FindingPage.Case(
      Phrase(
        vi: "Tệp khóa tạm của Excel, tên bắt đầu bằng “~$”",
        en: "A lock file of Excel, its name begins with “~$”"),
      [
        Phrase(
          vi: """
            Đề nghị dùng tệp cùng tên không có “~$”; tệp khóa chỉ tồn tại khi có người đang mở \
            tệp chính.
            """,
          en: """
            Please use the file of that name without “~$”; a lock file exists only while \
            somebody has the other one open.
            """),
        Phrase(
          vi: "Nếu đơn vị chỉ gửi tệp khóa, đề nghị đơn vị đóng Excel rồi gửi tệp chính.",
          en: """
            If the unit sent only the lock file, ask it to close Excel and to send the other \
            one.
            """),
      ]),
    FindingPage.Case(
      Phrase(
        vi: "Tệp phụ của máy Mac, tên bắt đầu bằng “._”",
        en: "A side file of a Mac, its name begins with “._”"),
      [
        Phrase(
          vi: """
            Đề nghị dùng tệp cùng tên không có “._”; tệp phụ không chứa số liệu và có thể bỏ \
            qua.
            """,
          en: """
            Please use the file of that name without “._”; the side file holds no data and can \
            be left aside.
            """)
      ]),
    FindingPage.Case(
      Phrase(vi: "Văn bản thuần (.txt)", en: "Plain text (.txt)"),
      [
        OfficeSteps.senderFillsForm
      ]),
    FindingPage.Case(
      Phrase(vi: "Tệp không rõ loại", en: "A file of unknown kind"),
      [
        Phrase(
          vi: """
            Đề nghị hỏi đơn vị tệp được lập bằng phần mềm nào; không mở tệp nếu không rõ người \
            gửi.
            """,
          en: """
            Please ask the unit which program made the file; do not open it if you do not know \
            the sender.
            """),
        Phrase(
          vi: "Đề nghị đơn vị gửi lại số liệu bằng tệp Excel (.xlsx).",
          en: "Ask the unit to send its figures as an Excel file (.xlsx)."),
      ]),
  ]
}
