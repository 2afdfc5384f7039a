package import Vocabulary

// What a person is told about a file that cannot be read: where, what it is, the rule, the cure.

extension ContainerError: Explained {
  package var code: FindingCode { reason.told.code }

  package var message: Phrase {
    let said = reason.told.problem
    guard let part else {
      return Phrase(vi: "“\(path)”: \(said.vietnamese)", en: "“\(path)”: \(said.english)")
    }
    return Phrase(
      vi: "“\(path)”, phần “\(part)”: \(said.vietnamese)",
      en: "“\(path)”, part “\(part)”: \(said.english)")
  }

  package var fix: Phrase { reason.told.cure }
}

private struct Told {
  let code: FindingCode
  let problem: Phrase
  let cure: Phrase

  init(_ code: String, _ problem: Phrase, _ cure: Phrase) {
    self.code = FindingCode(rawValue: code)
    self.problem = problem
    self.cure = cure
  }
}

extension ContainerError.Reason {
  fileprivate var told: Told {
    switch self {
    case .notFound, .folder, .notOrdinary, .noPermission, .system, .changedWhileReading, .empty:
      access
    case .wrongKind(let kind): kind.told
    case .damaged, .damagedPart, .duplicatePart, .overlappingPart, .encryptedPart,
      .unknownCompression:
      damage
    case .fileTooLarge, .tooManyParts, .directoryTooLarge, .partTooLarge, .totalTooLarge, .noMemory:
      limit
    }
  }

  private var access: Told {
    switch self {
    case .folder:
      Told(
        "BM102",
        Phrase(
          vi: "đây là thư mục, lệnh này cần một tệp.", en: "this is a folder; a file is needed."),
        Phrase(vi: "Hãy ghi tên một tệp trong thư mục đó.", en: "Name a file inside it."))
    case .notOrdinary:
      Told(
        "BM103",
        Phrase(
          vi: "đây là thiết bị hoặc đường ống, không phải tệp thường.",
          en: "this is a device or a pipe, not an ordinary file."),
        Phrase(
          vi: "Hãy chép nội dung vào một tệp .xlsx rồi chạy lại.",
          en: "Copy its content into an .xlsx file and run again."))
    case .noPermission:
      Told(
        "BM104",
        Phrase(vi: "không có quyền đọc tệp này.", en: "there is no permission to read this file."),
        Phrase(
          vi: "Hãy nhờ người giữ tệp cấp quyền đọc, hoặc chép tệp về thư mục của mình.",
          en: "Ask its owner for read access, or copy it into a folder of your own."))
    case .system(let code):
      Told(
        "BM104",
        Phrase(
          vi: "hệ thống báo lỗi khi đọc tệp (mã \(code)).",
          en: "the system reports an error while reading (code \(code))."),
        Phrase(
          vi: "Hãy kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.",
          en: "Check the disk or the network connection and run again."))
    case .changedWhileReading:
      Told(
        "BM104",
        Phrase(
          vi: "tệp bị thay đổi trong lúc đang đọc.", en: "the file changed while it was being read."
        ),
        Phrase(
          vi: "Hãy đợi việc sao chép hoặc lưu tệp xong rồi chạy lại.",
          en: "Wait until it has been copied or saved, and run again."))
    case .empty:
      Told(
        "BM105",
        Phrase(vi: "tệp rỗng (0 byte).", en: "the file is empty (0 bytes)."),
        askAgain)
    default:
      Told(
        "BM101",
        Phrase(vi: "không tìm thấy tệp này.", en: "there is no such file."),
        Phrase(
          vi: "Hãy kiểm tra lại tên tệp và thư mục; tên có dấu cách thì đặt trong ngoặc kép.",
          en: "Check the name and the folder; put a name with spaces in quotes."))
    }
  }

  private var damage: Told {
    switch self {
    case .duplicatePart:
      Told(
        "BM116",
        Phrase(
          vi: "tên phần này có hai lần trong tệp, nên hai chương trình có thể đọc ra hai nội dung"
            + " khác nhau.",
          en: "this part stands twice in the file, so two programs may read two different contents."
        ), saveAgain)
    case .overlappingPart:
      Told(
        "BM116",
        Phrase(
          vi:
            "dữ liệu của phần này nằm chồng lên phần khác; tệp do Excel lưu không bao giờ như vậy.",
          en: "the data of this part lies over another part; no file saved by Excel is like that."),
        Phrase(
          vi:
            "Không mở tệp này bằng chương trình khác; đề nghị nơi gửi lưu lại từ Excel và gửi lại.",
          en: "Do not open it with other programs; ask the sender to save it from Excel again."))
    case .encryptedPart:
      Told(
        "BM107",
        Phrase(
          vi: "phần này bị khóa bằng mật khẩu của chương trình nén.",
          en: "this part is locked with a password by an archive program."),
        Phrase(
          vi: "Hãy giải nén bằng mật khẩu đó rồi lưu lại từ Excel dạng .xlsx.",
          en: "Unpack it with that password, then save it from Excel as .xlsx."))
    case .unknownCompression(let method):
      Told(
        "BM117",
        Phrase(
          vi: "phần này nén theo kiểu số \(method); tệp Excel chỉ dùng kiểu 0 và 8.",
          en: "this part is packed with method \(method); Excel files use only 0 and 8."), saveAgain
      )
    case .damagedPart:
      Told(
        "BM114",
        Phrase(
          vi: "phần này bị hỏng: nội dung không khớp với mục lục của tệp.",
          en: "this part is damaged: its content does not match the file's directory."), askAgain)
    default:
      Told(
        "BM114",
        Phrase(
          vi: "tệp bị hỏng hoặc thiếu phần cuối, thường do tải về hay gửi đi chưa trọn vẹn.",
          en: "the file is damaged or its end is missing, often because a transfer stopped early."),
        askAgain)
    }
  }

  private var limit: Told {
    switch self {
    case .fileTooLarge(let size, let limit):
      Told(
        "BM118",
        Phrase(
          vi: "tệp lớn \(size) MiB, vượt giới hạn \(limit) MiB.",
          en: "the file has \(size) MiB, above the limit of \(limit) MiB."), slim)
    case .tooManyParts(let count, let limit):
      Told(
        "BM118",
        Phrase(
          vi: "tệp có \(count) phần, vượt giới hạn \(limit) phần.",
          en: "the file has \(count) parts, above the limit of \(limit)."), slim)
    case .directoryTooLarge(let limit):
      Told(
        "BM118",
        Phrase(
          vi: "mục lục của tệp vượt giới hạn \(limit) MiB.",
          en: "the file's directory is above the limit of \(limit) MiB."), slim)
    case .partTooLarge(let limit):
      Told(
        "BM118",
        Phrase(
          vi: "phần này khi giải nén vượt giới hạn \(limit) MiB.",
          en: "this part is above the limit of \(limit) MiB when unpacked."), slim)
    case .totalTooLarge(let limit):
      Told(
        "BM118",
        Phrase(
          vi: "đến phần này, tổng dung lượng giải nén vượt giới hạn \(limit) MiB.",
          en: "with this part, what was unpacked goes above the limit of \(limit) MiB in all."),
        slim)
    default:
      Told(
        "BM119",
        Phrase(
          vi: "máy không còn đủ bộ nhớ để đọc tệp.", en: "there is not enough memory to read it."),
        Phrase(
          vi: "Hãy đóng bớt chương trình khác rồi chạy lại.",
          en: "Close other programs and run again."))
    }
  }
}

private let askAgain = Phrase(
  vi: "Hãy mở thử bằng Excel; nếu không được, đề nghị nơi gửi gửi lại tệp.",
  en: "Try it in Excel; if it does not open, ask the sender to send it again.")

private let saveAgain = Phrase(
  vi: "Hãy mở tệp bằng Excel, chọn Lưu thành (Save As), Excel Workbook (.xlsx), rồi dùng tệp mới.",
  en: "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and use the new file.")

private let slim = Phrase(
  vi: "Hãy chép riêng các bảng cần dùng sang một sổ tính mới rồi lưu dạng .xlsx.",
  en: "Copy the tables you need into a new workbook and save it as .xlsx.")

private func onlyWorkbooks(vi: String, en: String) -> Phrase {
  Phrase(
    vi: "đây là \(vi); chương trình chỉ đọc sổ tính .xlsx và .xlsm.",
    en: "this is \(en); only .xlsx and .xlsm workbooks are read.")
}

/// For whoever has a folder full of them: one command turns them all.
private func convertMany(_ pattern: String) -> Phrase {
  Phrase(
    vi:
      "Hãy mở bằng Excel, chọn Lưu thành (Save As), Excel Workbook (.xlsx); có nhiều tệp thì chạy:"
      + " soffice --headless --convert-to xlsx --outdir NEW \(pattern)",
    en: "Open it in Excel and choose Save As, Excel Workbook (.xlsx); for many files run:"
      + " soffice --headless --convert-to xlsx --outdir NEW \(pattern)")
}

extension FileKind {
  fileprivate var told: Told {
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
          vi: "Hãy mở bằng Numbers, chọn Tệp, Xuất sang (Export To), Excel, rồi dùng tệp .xlsx.",
          en: "Open it in Numbers, choose File, Export To, Excel, and use the .xlsx file."))
    case .passwordProtected:
      Told(
        "BM107",
        Phrase(
          vi: "tệp có mật khẩu mở hoặc bị giới hạn quyền; không đọc được nếu chưa gỡ.",
          en: "the file opens with a password only, or its rights are restricted."),
        Phrase(
          vi: "Hãy mở bằng Excel với mật khẩu, vào Tệp, Thông tin, Bảo vệ Sổ làm việc, xóa mật khẩu"
            + " rồi lưu lại dạng .xlsx.",
          en: "Open it in Excel with the password, go to File, Info, Protect Workbook, remove the"
            + " password and save it as .xlsx."))
    default: notASheet
    }
  }

  private var notASheet: Told {
    switch self {
    case .html:
      Told(
        "BM108",
        onlyWorkbooks(
          vi: "trang web (HTML) mang đuôi tệp Excel, thường do phần mềm khác xuất ra",
          en: "a web page (HTML) under an Excel name, as some systems export it"),
        convertMany("*.html"))
    case .separatedText:
      Told(
        "BM108",
        onlyWorkbooks(vi: "tệp văn bản có dấu phân cách (CSV)", en: "separated text (CSV)"),
        convertMany("*.csv"))
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
          vi: "Hãy giải nén rồi dùng các tệp bên trong.", en: "Unpack it and use the files inside.")
      )
    case .archive:
      Told(
        "BM109", onlyWorkbooks(vi: "tệp nén", en: "an archive"),
        Phrase(
          vi: "Hãy giải nén; nếu bên trong có sổ tính thì dùng tệp đó.",
          en: "Unpack it; if there is a workbook inside, use that."))
    case .excelLock:
      Told(
        "BM109",
        onlyWorkbooks(
          vi: "tệp khóa tạm (~$…) của Excel, không chứa số liệu",
          en: "a lock file (~$…) of Excel, without any data"),
        Phrase(
          vi: "Hãy dùng tệp cùng tên không có “~$”.", en: "Use the file of that name without “~$”.")
      )
    case .zeroes:
      Told(
        "BM114",
        Phrase(
          vi: "tệp chỉ chứa toàn byte 0: tải về hay lưu chưa trọn vẹn.",
          en: "the file holds nothing but zero bytes: a transfer or a save did not finish."),
        askAgain)
    default:
      Told(
        "BM109", onlyWorkbooks(vi: "tệp không rõ loại", en: "a file of unknown kind"),
        askForWorkbook)
    }
  }
}

private let askForWorkbook = Phrase(
  vi: "Hãy đề nghị nơi gửi gửi biểu mẫu bằng tệp Excel (.xlsx).",
  en: "Ask the sender for the form as an Excel file (.xlsx).")

private let fromTables = Phrase(
  vi:
    "Hãy đề nghị nơi gửi điền vào biểu mẫu Excel (.xlsx), hoặc chép bảng sang Excel rồi lưu dạng .xlsx.",
  en:
    "Ask the sender to fill in the Excel form (.xlsx), or copy the table into Excel and save it as"
    + " .xlsx.")
