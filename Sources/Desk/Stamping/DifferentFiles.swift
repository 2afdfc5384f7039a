package import Vocabulary

/// Files of an earlier run, or somebody's work in them, that differ from what would be written. They
/// stay as they are.
package struct DifferentFiles: Explained, Hashable {
  private let folder: String
  private let names: [String]

  /// Nil where there are none.
  package init?(_ names: [String], in folder: String) {
    if names.isEmpty { return nil }
    self.names = names
    self.folder = folder
  }

  package var code: FindingCode { FindingCode(rawValue: "BM803") }

  package var message: Phrase {
    let list = NameList.phrase(names, .file)
    let count = names.count.grouped
    return Phrase(
      vi: "Thư mục “\(folder)”: \(count.vietnamese) tệp đã có, khác với biểu vừa lập"
        + " (\(list.vietnamese)); tệp đã có chỉ được thay khi có yêu cầu rõ ràng, vì đơn vị có thể đã"
        + " điền số liệu.",
      en: "Folder “\(folder)”: \(count.english) \(names.count == 1 ? "file is" : "files are") there"
        + " already and differ from the new form (\(list.english)); a file is replaced only when that"
        + " is asked for, as somebody may have filled it in.")
  }

  package var fix: Phrase {
    Phrase(
      vi: "Đề nghị kiểm tra các tệp đó rồi ghi vào thư mục khác, hoặc thêm --force để thay.",
      en: "Please look at them, then write into another folder, or add --force to replace them.")
  }
}
