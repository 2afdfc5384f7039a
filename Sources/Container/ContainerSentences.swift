package import Vocabulary

// What a person is told about a file that cannot be read: where, what it is, the rule, the cure.

extension ContainerError: Explained {
  package var code: FindingCode { reason.told.code }

  package var message: Phrase {
    let said = reason.told.problem
    guard let part else {
      return Phrase(vi: "Tệp “\(path)”: \(said.vietnamese)", en: "File “\(path)”: \(said.english)")
    }
    return Phrase(
      vi: "Tệp “\(path)”, phần “\(part)”: \(said.vietnamese)",
      en: "File “\(path)”, part “\(part)”: \(said.english)")
  }

  package var fix: Phrase { reason.told.cure }
}

/// What is told of one reason: its code, the problem with its rule, the cure.
struct Told {
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
  var told: Told {
    switch self {
    case .wrongKind(let kind): kind.told
    case .folder:
      Told(
        "BM102",
        Phrase(
          vi: "đây là thư mục, lệnh này cần một tệp.", en: "this is a folder; a file is needed."),
        Phrase(vi: "Đề nghị ghi tên một tệp trong thư mục đó.", en: "Please name a file inside it.")
      )
    case .notOrdinary:
      Told(
        "BM103",
        Phrase(
          vi: "đây là thiết bị hoặc đường ống, không phải tệp thường.",
          en: "this is a device or a pipe, not an ordinary file."),
        Phrase(
          vi: "Đề nghị chép nội dung vào một tệp .xlsx rồi chạy lại.",
          en: "Please copy its content into an .xlsx file and run again."))
    case .noPermission:
      Told(
        "BM104",
        Phrase(vi: "không có quyền đọc tệp này.", en: "there is no permission to read this file."),
        Phrase(
          vi: "Đề nghị nhờ người giữ tệp cấp quyền đọc, hoặc chép tệp về thư mục của mình.",
          en: "Please ask its owner for read access, or copy it into a folder of your own."))
    case .system(let code):
      Told(
        "BM104",
        Phrase(
          vi: "hệ thống báo lỗi khi đọc tệp (mã \(code)).",
          en: "the system reports an error while reading (code \(code))."),
        Phrase(
          vi: "Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.",
          en: "Please check the disk or the network connection and run again."))
    case .changedWhileReading:
      Told(
        "BM104",
        Phrase(
          vi: "tệp bị thay đổi trong lúc đang đọc.", en: "the file changed while it was being read."
        ),
        Phrase(
          vi: "Đề nghị đợi việc sao chép hoặc lưu tệp xong rồi chạy lại.",
          en: "Please wait until it has been copied or saved, and run again."))
    case .empty:
      Told(
        "BM105",
        Phrase(vi: "tệp rỗng (0 byte).", en: "the file is empty (0 bytes)."),
        askAgain)
    case .notFound:
      Told(
        "BM101",
        Phrase(vi: "không tìm thấy tệp này.", en: "there is no such file."),
        Phrase(
          vi: "Đề nghị kiểm tra lại tên tệp và thư mục; tên có dấu cách thì đặt trong ngoặc kép.",
          en: "Please check the name and the folder; put a name with spaces in quotes."))
    case .garbledName:
      Told(
        "BM101",
        Phrase(
          vi: "tên tệp có chữ không theo Unicode (UTF-8), nên không mở được tệp.",
          en: "letters of the name are not Unicode (UTF-8), so that the file cannot be opened."),
        Phrase(
          vi: "Đề nghị đổi tên tệp rồi chạy lại.", en: "Please rename the file and run again."))
    case .nameTooLong:
      Told(
        "BM101",
        Phrase(
          vi: "tên quá dài; tên tệp dài tối đa 255 byte, cả đường dẫn 4.095 byte.",
          en: "the name is too long; a file name holds at most 255 bytes, a whole path 4,095."),
        Phrase(
          vi: "Đề nghị đặt tên ngắn hơn hoặc chuyển tệp sang thư mục khác.",
          en: "Please shorten the name or move the file to another folder."))
    case .linksInCircle:
      Told(
        "BM101",
        Phrase(
          vi: "đây là liên kết dẫn vòng lại chính nó, không dẫn đến tệp nào.",
          en: "this is a link that leads back to itself and to no file."),
        Phrase(
          vi: "Đề nghị ghi tên của chính tệp cần đọc.",
          en: "Please give the name of the file itself."))
    case .duplicatePart:
      Told(
        "BM116",
        Phrase(
          vi: "tên phần này có hai lần trong tệp, nên hai chương trình có thể đọc ra hai nội dung"
            + " khác nhau.",
          en: "this part stands twice in the file, so two programs may read two different contents."
        ), saveAgain)
    case .partNameTaken:
      Told(
        "BM116",
        Phrase(
          vi: "tệp đã có phần mang tên này; mỗi tên chỉ được dùng cho một phần.",
          en: "the file already has a part of this name; a name belongs to one part only."),
        tellMaintainer)
    case .partNameUnfit:
      Told(
        "BM116",
        Phrase(
          vi:
            "tên này không thể đặt cho một phần của tệp Excel; tên gồm các thư mục cách nhau bằng /.",
          en: "no part of an Excel file can have this name; names are folders separated by /."),
        tellMaintainer)
    case .overlappingPart:
      Told(
        "BM116",
        Phrase(
          vi:
            "dữ liệu của phần này nằm chồng lên phần khác; tệp do Excel lưu không bao giờ như vậy.",
          en: "the data of this part lies over another part; no file saved by Excel is like that."),
        Phrase(
          vi:
            "Đề nghị không mở tệp này bằng chương trình khác; nhờ đơn vị lưu lại từ Excel và gửi lại.",
          en:
            "Please do not open it with other programs; ask the sender to save it from Excel again."
        ))
    case .encryptedPart:
      Told(
        "BM107",
        Phrase(
          vi: "phần này bị khóa bằng mật khẩu của chương trình nén.",
          en: "this part is locked with a password by an archive program."),
        Phrase(
          vi: "Đề nghị giải nén bằng mật khẩu đó rồi lưu lại từ Excel dạng .xlsx.",
          en: "Please unpack it with that password, then save it from Excel as .xlsx."))
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
    case .damaged:
      Told(
        "BM114",
        Phrase(
          vi: "tệp bị hỏng hoặc thiếu phần cuối, thường do tải về hay gửi đi chưa trọn vẹn.",
          en: "the file is damaged or its end is missing, often because a transfer stopped early."),
        askAgain)
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
    case .noMemory:
      Told(
        "BM119",
        Phrase(
          vi: "máy không còn đủ bộ nhớ để đọc tệp.", en: "there is not enough memory to read it."),
        Phrase(
          vi: "Đề nghị đóng bớt chương trình khác rồi chạy lại.",
          en: "Please close other programs and run again."))
    }
  }
}

let askAgain = Phrase(
  vi: "Đề nghị mở thử bằng Excel; nếu không mở được thì nhờ đơn vị gửi lại tệp.",
  en: "Please try it in Excel; if it does not open, ask the sender to send it again.")

let saveAgain = Phrase(
  vi:
    "Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As), Excel Workbook (.xlsx), rồi dùng tệp mới.",
  en: "Please open it in Excel, choose Save As, Excel Workbook (.xlsx), and use the new file.")

/// For what a person cannot have caused: the program chose the name.
private let tellMaintainer = Phrase(
  vi: "Đề nghị gửi dòng này và tệp cho người phụ trách chương trình.",
  en: "Please send this line and the file to whoever maintains the program.")

private let slim = Phrase(
  vi: "Đề nghị chép riêng các bảng cần dùng sang một sổ tính mới rồi lưu dạng .xlsx.",
  en: "Please copy the tables you need into a new workbook and save it as .xlsx.")
