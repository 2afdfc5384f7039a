import Vocabulary

// What a person is told about a file that is no workbook. Somebody sent something: each kind has the
// cure that turns it into a form that can be read.

extension FileKind {
  var told: Told {
    switch self {
    case .excel97:
      Told(
        "BM106",
        onlyWorkbooks(vi: "sổ tính Excel 97–2003 (.xls)", en: "an Excel 97–2003 workbook (.xls)"),
        convertMany("*.xls"))
    case .excelBinary:
      Told(
        "BM106",
        onlyWorkbooks(vi: "sổ tính Excel nhị phân (.xlsb)", en: "a binary Excel workbook (.xlsb)"),
        convertMany("*.xlsb"))
    case .excelXML2003:
      Told(
        "BM106",
        onlyWorkbooks(
          vi: "sổ tính dạng XML của Excel 2003", en: "an XML spreadsheet of Excel 2003"),
        convertMany("*.xml"))
    case .openDocumentSheet:
      Told(
        "BM106",
        onlyWorkbooks(
          vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)"),
        convertMany("*.ods"))
    case .appleNumbers:
      Told(
        "BM106", onlyWorkbooks(vi: "bảng tính Apple Numbers", en: "an Apple Numbers spreadsheet"),
        Phrase(
          vi:
            "Đề nghị mở bằng Numbers, chọn Tệp, Xuất sang (Export To), Excel, rồi dùng tệp .xlsx.",
          en: "Please open it in Numbers, choose File, Export To, Excel, and use the .xlsx file."))
    case .passwordProtected:
      Told(
        "BM107",
        Phrase(
          vi: "tệp có mật khẩu mở hoặc bị giới hạn quyền; không đọc được nếu chưa gỡ.",
          en: "the file opens with a password only, or its rights are restricted."),
        Phrase(
          vi:
            "Đề nghị mở bằng Excel với mật khẩu, vào Tệp, Thông tin, Bảo vệ Sổ làm việc, xóa mật khẩu"
            + " rồi lưu lại dạng .xlsx.",
          en:
            "Please open it in Excel with the password, go to File, Info, Protect Workbook, remove the"
            + " password and save it as .xlsx."))
    case .html:
      Told(
        "BM108",
        onlyWorkbooks(
          vi: "trang web (HTML) mang đuôi tệp Excel, thường do phần mềm khác xuất ra",
          en: "a web page (HTML) under an Excel name, as some systems export it"),
        saveAgain)
    case .webPage:
      Told(
        "BM108",
        onlyWorkbooks(
          vi: "trang web được tải về thay cho tệp, thường là trang đăng nhập hoặc trang báo lỗi",
          en: "a web page that came instead of the file, such as a page to sign in or an error"),
        downloadAgain)
    case .serverReply:
      Told(
        "BM108",
        onlyWorkbooks(
          vi: "câu trả lời của máy chủ (JSON hoặc XML) được lưu thay cho tệp",
          en: "a server's reply (JSON or XML) that was saved instead of the file"),
        downloadAgain)
    case .oldTable:
      Told(
        "BM106",
        onlyWorkbooks(
          vi: "bảng tính kiểu cũ (SYLK, DIF hoặc dBase)",
          en: "a table of an old kind (SYLK, DIF or dBase)"),
        saveAgain)
    case .email:
      Told(
        "BM109", onlyWorkbooks(vi: "thư điện tử", en: "an electronic letter"),
        Phrase(
          vi: "Đề nghị mở thư, lưu tệp Excel đính kèm ra thư mục rồi dùng tệp đó.",
          en: "Please open the letter, save the workbook attached to it, and use that."))
    case .shortcut:
      Told(
        "BM109",
        onlyWorkbooks(
          vi: "lối tắt dẫn đến một tệp hoặc trang khác, không chứa số liệu",
          en: "a shortcut to another file or page, without any data"),
        Phrase(
          vi: "Đề nghị đơn vị gửi chính tệp Excel mà lối tắt dẫn đến.",
          en: "Please ask the sender for the workbook that it leads to."))
    case .appleDouble:
      Told(
        "BM109",
        onlyWorkbooks(
          vi: "tệp phụ (._…) của máy Mac, không chứa số liệu",
          en: "a side file (._…) of a Mac, without any data"),
        Phrase(
          vi: "Đề nghị dùng tệp cùng tên không có “._”.",
          en: "Please use the file of that name without “._”."))
    case .textBeforeArchive:
      Told(
        "BM114",
        Phrase(
          vi: "trước nội dung Excel có chữ hoặc byte thừa, thường do trang web xuất tệp bị lỗi.",
          en:
            "there are letters or stray bytes before the workbook, often by a fault of a web site."
        ),
        Phrase(
          vi: "Đề nghị tải lại tệp; nếu vẫn như vậy thì báo đơn vị quản lý trang web đó.",
          en: "Please download it again; if it stays so, tell those who run that site."))
    case .separatedText:
      Told(
        "BM108",
        onlyWorkbooks(vi: "tệp văn bản có dấu phân cách (CSV)", en: "separated text (CSV)"),
        fromText)
    case .plainText:
      Told("BM109", onlyWorkbooks(vi: "tệp văn bản thuần", en: "plain text"), askForWorkbook)
    case .word:
      Told(
        "BM109", onlyWorkbooks(vi: "văn bản Word (.docx)", en: "a Word document (.docx)"),
        fromTables)
    case .oldWordOrPowerPoint:
      Told(
        "BM109",
        onlyWorkbooks(
          vi: "văn bản Word hoặc PowerPoint kiểu cũ",
          en: "a Word or PowerPoint file of the old kind"),
        fromTables)
    case .powerPoint:
      Told(
        "BM109", onlyWorkbooks(vi: "bài trình chiếu (.pptx)", en: "a presentation (.pptx)"),
        askForWorkbook)
    case .openDocumentOther:
      Told(
        "BM109", onlyWorkbooks(vi: "văn bản OpenDocument", en: "an OpenDocument file"), fromTables)
    case .pdf:
      Told("BM109", onlyWorkbooks(vi: "tệp PDF", en: "a PDF"), askForWorkbook)
    case .picture:
      Told("BM109", onlyWorkbooks(vi: "hình ảnh", en: "a picture"), askForWorkbook)
    case .archiveOfWorkbooks:
      Told(
        "BM109", onlyWorkbooks(vi: "tệp nén chứa sổ tính", en: "an archive with workbooks inside"),
        Phrase(
          vi: "Đề nghị giải nén rồi dùng các tệp bên trong.",
          en: "Please unpack it and use the files inside.")
      )
    case .archive:
      Told(
        "BM109", onlyWorkbooks(vi: "tệp nén", en: "an archive"),
        Phrase(
          vi: "Đề nghị giải nén; nếu bên trong có sổ tính thì dùng tệp đó.",
          en: "Please unpack it; if there is a workbook inside, use that."))
    case .excelLock:
      Told(
        "BM109",
        onlyWorkbooks(
          vi: "tệp khóa tạm (~$…) của Excel, không chứa số liệu",
          en: "a lock file (~$…) of Excel, without any data"),
        Phrase(
          vi: "Đề nghị dùng tệp cùng tên không có “~$”.",
          en: "Please use the file of that name without “~$”.")
      )
    case .zeroes:
      Told(
        "BM114",
        Phrase(
          vi: "phần đầu tệp toàn byte 0: tải về hay lưu chưa trọn vẹn.",
          en: "the file begins with nothing but zero bytes: a transfer or a save did not finish."),
        askAgain)
    case .otherCompound, .unknown:
      Told(
        "BM109", onlyWorkbooks(vi: "tệp không rõ loại", en: "a file of unknown kind"),
        askForWorkbook)
    }
  }
}

private func onlyWorkbooks(vi: String, en: String) -> Phrase {
  Phrase(
    vi: "đây là \(vi); chương trình chỉ đọc sổ tính .xlsx và .xlsm.",
    en: "this is \(en); only .xlsx and .xlsm workbooks are read.")
}

/// For whoever has a folder full of them: one command turns them all.
private func convertMany(_ pattern: String) -> Phrase {
  Phrase(
    vi:
      "Đề nghị mở bằng Excel, chọn Lưu thành (Save As), Excel Workbook (.xlsx); có nhiều tệp thì chạy:"
      + " soffice --headless --convert-to xlsx --outdir NEW \(pattern)",
    en: "Please open it in Excel and choose Save As, Excel Workbook (.xlsx); for many files run:"
      + " soffice --headless --convert-to xlsx --outdir NEW \(pattern)")
}

/// Opened by a double click, Excel would drop leading zeroes and turn codes into dates.
private let fromText = Phrase(
  vi: "Đề nghị vào Excel, Dữ liệu (Data), Từ Văn bản/CSV (From Text/CSV), đối chiếu số liệu rồi lưu"
    + " dạng .xlsx.",
  en:
    "Please import it in Excel with Data, From Text/CSV, compare the figures and save it as .xlsx.")

private let downloadAgain = Phrase(
  vi: "Đề nghị đăng nhập rồi tải lại tệp, hoặc nhờ đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).",
  en: "Please sign in and download it again, or ask the sender for the Excel file (.xlsx).")

private let askForWorkbook = Phrase(
  vi: "Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).",
  en: "Please ask the sender for the form as an Excel file (.xlsx).")

private let fromTables = Phrase(
  vi:
    "Đề nghị đơn vị điền vào biểu mẫu Excel (.xlsx), hoặc chép bảng sang Excel rồi lưu dạng .xlsx.",
  en:
    "Please ask the sender to fill in the Excel form (.xlsx), or copy the table into Excel and save it as"
    + " .xlsx.")
