internal import Glibc
package import Vocabulary

/// Why an output file was not written. `path` is always the name as the person gave it.
///
/// Whatever the case, nothing has changed on disk: no part of a file is left, and a file that was
/// there before is as it was.
package enum OutputError: Error, Hashable {
  case isInput(path: String, input: String)
  case exists(path: String)
  case isFolder(path: String)
  case notOrdinary(path: String)
  case folderMissing(path: String, folder: String)
  case notPermitted(path: String)
  case diskFull(path: String)
  case writeFailed(path: String, cause: SystemError)
  case nameTooLong(path: String)
  case nameNotAccepted(path: String)

  /// What a refusal by the system means for the file of this name.
  init(_ error: SystemError, path: String, folder: String) {
    self =
      switch error.code {
      case EACCES, EPERM, EROFS: .notPermitted(path: path)
      case EEXIST: .exists(path: path)
      case EISDIR: .isFolder(path: path)
      case ENOENT, ENOTDIR: .folderMissing(path: path, folder: folder)
      case ENAMETOOLONG: .nameTooLong(path: path)
      case EILSEQ, EINVAL: .nameNotAccepted(path: path)
      default: OutputError(writing: error, path: path)
      }
  }

  /// What a refusal means once the file is open: nothing about its name any more.
  init(writing error: SystemError, path: String) {
    self = error.isDiskFull ? .diskFull(path: path) : .writeFailed(path: path, cause: error)
  }
}

extension OutputError: Explained {
  package var code: FindingCode {
    switch self {
    case .isInput: .outputIsInput
    case .exists: .outputExists
    case .isFolder: .outputIsFolder
    case .notOrdinary: .outputNotOrdinary
    case .folderMissing: .outputFolderMissing
    case .notPermitted: .outputNotPermitted
    case .diskFull: .outputDiskFull
    case .writeFailed: .outputWriteFailed
    case .nameTooLong: .outputNameTooLong
    case .nameNotAccepted: .outputNameNotAccepted
    }
  }

  package var message: Phrase {
    switch self {
    case .isInput(let path, let input):
      output(
        path,
        vi: "chính là tệp đầu vào “\(input)”; tệp đầu vào không bao giờ bị thay đổi",
        en: "this is the input “\(input)” itself; an input is never changed")
    case .exists(let path):
      output(
        path,
        vi: "đã có tệp mang tên này; tệp đã có chỉ được thay khi có yêu cầu rõ ràng",
        en: "there is already a file of this name; it is replaced only when that is asked for")
    case .isFolder(let path):
      output(
        path,
        vi: "đây là một thư mục; kết quả phải được ghi vào một tệp",
        en: "this is a folder; the output has to be a file")
    case .notOrdinary(let path):
      output(
        path,
        vi: "đây là thiết bị hoặc tệp đặc biệt; kết quả chỉ được ghi vào tệp thông thường",
        en: "this is a device or another special file; the output has to be an ordinary file")
    case .folderMissing(let path, let folder):
      output(
        path,
        vi: "không có thư mục “\(folder)”; tệp kết quả chỉ được ghi vào thư mục đã có",
        en: "there is no folder “\(folder)”; an output is written only into an existing folder")
    case .notPermitted(let path):
      output(
        path,
        vi: "hệ thống không cho phép ghi; cần có quyền ghi vào thư mục và vào tệp được thay",
        en: "writing is not permitted; the folder and a file to be replaced have to be writable")
    case .diskFull(let path):
      output(
        path,
        vi: "ổ đĩa đã đầy hoặc đã hết dung lượng được cấp; tệp không ghi được trọn vẹn thì bị bỏ",
        en: "the disk or the quota is full; a file that cannot be written whole is not kept")
    case .writeFailed(let path, let cause):
      output(
        path,
        vi: "ghi không thành công (\(cause.reason)); tệp không ghi được trọn vẹn thì bị bỏ",
        en: "writing failed (\(cause.reason)); a file that cannot be written whole is not kept")
    case .nameTooLong(let path):
      output(
        path,
        vi: "tên quá dài; tên tệp dài tối đa 255 byte, mỗi chữ có dấu chiếm 2 hoặc 3 byte",
        en: "the name is too long; a file name holds at most 255 bytes, an accented letter 2 or 3")
    case .nameNotAccepted(let path):
      output(
        path,
        vi: "tên có ký tự mà ổ đĩa không nhận; tên tệp phải dùng được trên ổ đĩa đó",
        en: "the disk does not accept a character in the name; it has to be valid on that disk")
    }
  }

  package var fix: Phrase {
    switch self {
    case .isInput:
      Phrase(
        vi: "Đề nghị đặt tên khác cho tệp kết quả.",
        en: "Please give the output another name.")
    case .exists:
      Phrase(
        vi: "Đề nghị đặt tên khác, hoặc thêm --force để thay tệp cũ.",
        en: "Please give another name, or add --force to replace the file.")
    case .isFolder:
      Phrase(
        vi: "Đề nghị ghi thêm tên tệp sau tên thư mục.",
        en: "Please add a file name after the folder.")
    case .notOrdinary:
      Phrase(
        vi: "Đề nghị ghi tên một tệp thông thường.",
        en: "Please name an ordinary file.")
    case .folderMissing:
      Phrase(
        vi: "Đề nghị tạo thư mục này hoặc kiểm tra lại tên.",
        en: "Please create the folder or check its name.")
    case .notPermitted:
      Phrase(
        vi: "Đề nghị chọn thư mục khác, hoặc liên hệ người quản trị để được cấp quyền.",
        en: "Please choose another folder, or ask the administrator for the right to write.")
    case .diskFull:
      Phrase(
        vi: "Đề nghị giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy lại.",
        en: "Please free some space or choose another disk, then run again.")
    case .writeFailed:
      Phrase(
        vi: "Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.",
        en: "Please check the disk or the network drive, then run again.")
    case .nameTooLong:
      Phrase(
        vi: "Đề nghị đặt tên ngắn hơn.",
        en: "Please choose a shorter name.")
    case .nameNotAccepted:
      Phrase(
        vi: "Đề nghị chỉ dùng chữ, số, dấu cách và dấu gạch nối trong tên tệp.",
        en: "Please use only letters, digits, spaces and hyphens in the file name.")
    }
  }

  private func output(_ path: String, vi vietnamese: String, en english: String) -> Phrase {
    Phrase(
      vi: "Tệp kết quả “\(path)”: \(vietnamese).",
      en: "Output “\(path)”: \(english).")
  }
}

extension FindingCode {
  package static let outputIsInput = FindingCode(rawValue: "BM130")
  package static let outputExists = FindingCode(rawValue: "BM131")
  package static let outputIsFolder = FindingCode(rawValue: "BM132")
  package static let outputNotOrdinary = FindingCode(rawValue: "BM133")
  package static let outputFolderMissing = FindingCode(rawValue: "BM134")
  package static let outputNotPermitted = FindingCode(rawValue: "BM135")
  package static let outputDiskFull = FindingCode(rawValue: "BM136")
  package static let outputWriteFailed = FindingCode(rawValue: "BM137")
  package static let outputNameTooLong = FindingCode(rawValue: "BM138")
  package static let outputNameNotAccepted = FindingCode(rawValue: "BM139")
}
