internal import Vocabulary

extension ContainerPages {
  static let otherKind = FindingPage(
    "BM109",
    title: Phrase(
      vi: "tệp thuộc loại khác, không phải bảng số liệu Excel",
      en: "a file of another kind, not a table of Excel"),
    meaning: Phrase(
      vi: """
        Đơn vị đã gửi tệp, nhưng tệp đó là bản in, ảnh, văn bản, thư, tệp nén, lối tắt hoặc tệp \
        phụ do máy tự sinh ra. Loại tệp được nhận biết theo nội dung, nên tên tệp có đuôi .xlsx \
        hay không thì kết quả vẫn vậy.
        """,
      en: """
        The unit did send something, but it is a print, a picture, a document, a letter, an \
        archive, a shortcut, or a side file that a computer makes by itself. The kind of a file is \
        told by its content, whatever the ending of its name.
        """),
    rule: Phrase(
      vi: """
        Số liệu chỉ được lấy từ các ô của sổ tính .xlsx hoặc .xlsm: số đọc từ ảnh hay bản in có \
        thể sai mà không ai nhận ra. Tệp như vậy vẫn được nêu trong kết quả, để đơn vị đã gửi \
        không bị coi là chưa gửi.
        """,
      en: """
        Figures are taken only from the cells of .xlsx and .xlsm workbooks: one that is read from \
        a picture or a print may be wrong without anybody seeing it. Such a file is reported all \
        the same, so that a unit that sent something does not pass for one that did not.
        """),
    cases: printsAndTexts + wrappings + leftovers,
    example: ContainerError(.wrongKind(.pdf), path: "xa-A.pdf"))
}
