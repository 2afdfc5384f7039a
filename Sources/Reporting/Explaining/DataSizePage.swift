internal import JSON
internal import Vocabulary

// Data for a form: how much of it there is.

extension ReportingPages {
  static let tooMuchText = FindingPage(
    "BM815",
    title: Phrase(vi: "số liệu có quá nhiều chữ", en: "data with too many words"),
    meaning: Phrase(
      vi: """
        Chữ trong các ô, ghi chú và dòng thêm của một báo cáo, hoặc số dòng, số báo cáo của một tệp \
        CSV, nhiều hơn hẳn số liệu thật. Thường do chọn nhầm tệp, do một phần mềm ghi cả văn bản, cả \
        tệp khác vào một ô, hoặc do thiếu một dấu ngoặc kép làm nhiều dòng thành một ô.
        """,
      en: """
        The words in cells, notes and added rows of one report, or the lines and reports of a CSV, \
        are far more than those of real data. Mostly it is the wrong file, a program wrote a whole \
        document or another file into a cell, or a quotation mark is missing and many lines make one \
        cell.
        """),
    rule: Phrase(
      vi: """
        Câu báo nêu giới hạn. Giới hạn này cao hơn nhiều so với mọi báo cáo và giữ cho một tệp \
        nhầm không chiếm hết bộ nhớ của máy.
        """,
      en: """
        The sentence names the limit. It lies far above any report, and keeps a wrong file from \
        filling the memory of the computer.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị kiểm tra xem có chọn đúng tệp số liệu không.",
        en: "Please check whether it is the right file."),
      Phrase(
        vi: """
          Nếu đúng, tìm các trường hoặc cột “text”, “raw”, “note” dài bất thường và sửa ở phần mềm đã lập \
          ra tệp.
          """,
        en: """
          If it is, look for fields or columns “text”, “raw” and “note” of unusual length, and correct the \
          program that made the file.
          """),
    ],
    example: DataError(
      JSONPosition(offset: 268_435_456, line: 90, column: 1),
      .tooMuchText(limit: ReportLimits.text)))
}
