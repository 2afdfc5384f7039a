internal import CLibXLSXWriter
internal import Vocabulary

/// What kept a sound plan from becoming a file.
package enum FileFault: Error, Hashable {
  /// The file cannot be opened or written.
  case refused(SystemAnswer)
  /// The parts of a workbook are put together in temporary files, and none can be made.
  case noTemporaryFile(SystemAnswer)
  case noRoom(Place)
  case noMemory
  /// Somebody set a language in which the library would write `1,5`, which no program reads.
  case decimalPoint(String)
  /// The library answered with a number of its own, about this place.
  case library(code: Int, at: String?)
  /// The file does not hold what it should, as whoever read it again has seen.
  case damaged

  package enum Place: Hashable, Sendable {
    case output, temporaryFiles
  }
}

/// What the system answered when it refused something: `errno`.
package struct SystemAnswer: Hashable, Sendable {
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// To the call just made. Read it before any other call.
  static var last: Self {
    SystemAnswer(code: unsafe __errno_location().pointee)
  }

  /// No room on the disk, in the person's share of it, or under the limit set to the program.
  var isNoRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }

  /// The system's own words, for whoever looks after the computer.
  var reason: String {
    guard let text = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe "\(String(cString: text)), errno \(code)"
  }
}

extension FileFault {
  var sentence: Phrase {
    switch self {
    case .refused(let answer):
      Phrase(
        vi: "không ghi được (\(answer.reason)); tệp không ghi được trọn vẹn thì bị bỏ",
        en: """
          it could not be written (\(answer.reason)); a file that cannot be written whole is not \
          kept
          """)
    case .noTemporaryFile(let answer):
      Phrase(
        vi: """
          không tạo được tệp tạm (\(answer.reason)); sổ tính mới được ghép từ các tệp tạm trong thư \
          mục tạm của máy
          """,
        en: """
          no temporary file could be made (\(answer.reason)); a new workbook is put together from \
          temporary files in the computer's folder for them
          """)
    case .noRoom(.output):
      Phrase(
        vi: "ổ đĩa không đủ chỗ; tệp không ghi được trọn vẹn thì bị bỏ",
        en: "the disk has not enough room; a file that cannot be written whole is not kept")
    case .noRoom(.temporaryFiles):
      Phrase(
        vi: """
          thư mục tạm của máy không đủ chỗ; sổ tính mới được ghép từ các tệp tạm ở đó
          """,
        en: """
          the computer's folder for temporary files has not enough room; a new workbook is put \
          together there
          """)
    case .noMemory:
      Phrase(
        vi: "máy không đủ bộ nhớ; sổ tính được dựng trong bộ nhớ trước khi ghi",
        en: "there is not enough memory; a workbook is built in memory before it is written")
    case .decimalPoint(let sign):
      Phrase(
        vi: """
          ngôn ngữ đang đặt viết số thập phân bằng “\(sign)”; trong sổ tính số thập phân phải viết \
          bằng dấu chấm
          """,
        en: """
          the language in force writes decimals with “\(sign)”; inside a workbook they are written \
          with a point
          """)
    case .damaged:
      Phrase(
        vi: "tệp vừa ghi đọc lại không đủ nội dung; tệp không ghi được trọn vẹn thì bị bỏ",
        en: """
          the file that was written does not read as it should; a file that cannot be written whole \
          is not kept
          """)
    case .library(let code, let place):
      Phrase(
        vi: "thư viện ghi sổ tính báo lỗi số \(code)\(place.map { " tại \($0)" } ?? ""); tệp bị bỏ",
        en: """
          the library that writes workbooks reported error \(code)\(place.map { " at \($0)" } ?? ""); \
          the file is not kept
          """)
    }
  }

  var fix: Phrase {
    switch self {
    case .damaged:
      Phrase(
        vi: "Đề nghị giải phóng dung lượng ổ đĩa và thư mục tạm của máy rồi chạy lại.",
        en: "Please free some space on the disk and for temporary files, then run again.")
    case .refused:
      Phrase(
        vi: "Đề nghị kiểm tra ổ đĩa và quyền ghi vào thư mục rồi chạy lại.",
        en: "Please check the disk and the right to write to the folder, then run again.")
    case .noTemporaryFile:
      Phrase(
        vi: "Đề nghị đặt biến TMPDIR là một thư mục ghi được rồi chạy lại.",
        en: "Please let TMPDIR name a folder that can be written to, then run again.")
    case .noRoom(.output):
      Phrase(
        vi: "Đề nghị giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy lại.",
        en: "Please free some space or choose another disk, then run again.")
    case .noRoom(.temporaryFiles):
      Phrase(
        vi: "Đề nghị giải phóng dung lượng, hoặc đặt biến TMPDIR là thư mục trên ổ đĩa khác.",
        en: "Please free some space, or let TMPDIR name a folder on another disk.")
    case .noMemory:
      Phrase(
        vi: "Đề nghị đóng bớt chương trình khác rồi chạy lại.",
        en: "Please close other programs, then run again.")
    case .decimalPoint, .library:
      Phrase(
        vi: "Đề nghị báo lỗi này kèm câu báo và lệnh đã chạy.",
        en: "Please report this with the sentence and the command that was run.")
    }
  }
}
