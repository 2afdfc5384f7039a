internal import Glibc
package import Vocabulary

/// Why the files in a folder that somebody named cannot be listed.
package enum FolderError: Error, Hashable {
  case notPermitted(path: String)
  case unreadable(path: String, cause: SystemError)
  /// There and in the folders before it.
  case tooMany(path: String, limit: Int)

  init(_ failure: FolderListing.Failure, path: String, limit: Int) {
    self =
      switch failure {
      case .tooMany: .tooMany(path: path, limit: limit)
      case .system(let error):
        switch error.code {
        case EACCES, EPERM: .notPermitted(path: path)
        default: .unreadable(path: path, cause: error)
        }
      }
  }

  /// Whether it stops the whole run. Any other is one finding, and the other folders are read.
  var isAboutAll: Bool {
    if case .tooMany = self { true } else { false }
  }
}

extension FolderError: Explained {
  package var code: FindingCode { FindingCode(rawValue: "BM140") }

  package var message: Phrase {
    switch self {
    case .notPermitted(let path):
      folder(
        path, vi: "không có quyền đọc thư mục này; cần quyền đọc để biết trong đó có tệp nào",
        en: "there is no permission to read this folder; without it nobody knows its files")
    case .unreadable(let path, let cause):
      folder(
        path,
        vi: "hệ thống báo lỗi khi đọc thư mục (\(cause.reason)); cần đọc được mọi tên tệp trong đó",
        en: "the system reports an error while reading (\(cause.reason)); every name in it is"
          + " needed")
    case .tooMany(let path, let limit):
      folder(
        path,
        vi: "đến thư mục này đã có quá nhiều tệp; mỗi lần chạy nhận tối đa"
          + " \(limit.grouped.vietnamese) tệp và thư mục",
        en: "with this folder there are too many files; one run takes at most"
          + " \(limit.grouped.english) files and folders")
    }
  }

  package var fix: Phrase {
    switch self {
    case .notPermitted:
      Phrase(
        vi: "Đề nghị nhờ người quản trị cấp quyền đọc, hoặc chép thư mục về nơi của mình.",
        en: "Please ask the administrator for read access, or copy the folder to a place of your"
          + " own.")
    case .unreadable:
      Phrase(
        vi: "Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại.",
        en: "Please check the disk or the network connection, then run again.")
    case .tooMany:
      Phrase(
        vi: "Đề nghị ghi tên thư mục của riêng một kỳ báo cáo.",
        en: "Please name the folder of one reporting period only.")
    }
  }

  private func folder(_ path: String, vi vietnamese: String, en english: String) -> Phrase {
    Phrase(vi: "Thư mục “\(path)”: \(vietnamese).", en: "Folder “\(path)”: \(english).")
  }
}
