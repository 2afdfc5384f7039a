package import Vocabulary

/// Two files of one name, whose copies would be one file.
package struct CopyPlacesError: Explained, Hashable {
  let folder: String
  let first: String
  let second: String

  package var code: FindingCode { FindingCode(rawValue: "BM848") }

  package var message: Phrase {
    Phrase(
      vi:
        "Thư mục kết quả “\(folder)”: hai tệp “\(first)” và “\(second)” sẽ có bản sao cùng tên; mỗi"
        + " tệp phải có bản sao riêng.",
      en: "Output folder “\(folder)”: the files “\(first)” and “\(second)” would have copies of one"
        + " name; each file has a copy of its own.")
  }

  package var fix: Phrase {
    Phrase(
      vi: "Đề nghị đổi tên một tệp, hoặc chạy riêng từng thư mục.",
      en: "Please rename one of them, or run the folders one by one.")
  }
}
