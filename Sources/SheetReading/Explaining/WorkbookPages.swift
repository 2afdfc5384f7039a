internal import Vocabulary

// A workbook that is refused as a whole.

extension ReadingPages {
  static let noWorkbook = FindingPage(
    "BM120",
    title: Phrase(
      vi: "gói Office không có sổ tính bên trong",
      en: "an Office package without a workbook in it"),
    meaning: Phrase(
      vi: """
        Tệp có cấu trúc của Office nhưng không có phần sổ tính. Thường là bản vẽ Visio hoặc loại \
        tệp khác được đổi đuôi thành .xlsx, hoặc là sổ tính bị phần mềm khác làm mất phần chính.
        """,
      en: """
        The file is built as Office builds its files, but it has no workbook in it. Mostly it is a \
        Visio drawing or another file that was given the ending .xlsx, or a workbook whose main \
        part some program lost.
        """),
    rule: Phrase(
      vi: """
        Chỉ lấy số liệu từ sổ tính Excel; đổi đuôi tên tệp không biến loại tệp khác thành sổ tính.
        """,
      en: """
        Figures are taken only from workbooks of Excel; another ending does not make a workbook of \
        a file.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị mở thử tệp bằng Excel để biết tệp thực sự là gì.",
        en: "Please try the file in Excel to see what it really is."),
      Phrase(
        vi: "Nếu Excel mở được, chọn \(Menu.saveAs.vietnamese) rồi dùng tệp mới.",
        en: "If it opens, choose \(Menu.saveAs.english) and use the new file."),
      Phrase(
        vi: "Nếu không mở được, đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).",
        en: "If it does not, ask the unit for the form as an Excel file (.xlsx)."),
    ],
    example: ReadingError(file: "xa-A.xlsx", .noWorkbook))

  static let tooMuch = FindingPage(
    "BM126",
    title: Phrase(
      vi: "sổ tính có quá nhiều ô, chữ hoặc định dạng",
      en: "a workbook with too many cells, texts or formats"),
    meaning: Phrase(
      vi: """
        Tệp mở được, nhưng số trang tính, ô, chữ, định dạng, ô gộp, tên vùng, ghi chú hoặc liên \
        kết nhiều gấp hàng trăm lần một biểu báo cáo. Thường do kẻ khung hoặc tô màu xuống tận \
        cuối trang tính, chép đi chép lại nhiều năm làm tích lũy hàng vạn định dạng và tên vùng, \
        hoặc dán cả trang web vào một ô.
        """,
      en: """
        The file opens, but it has hundreds of times as many sheets, cells, texts, formats, merged \
        cells, names, notes or links as a report. Mostly borders or colours run down to the end of \
        a sheet, years of copying left tens of thousands of formats and names behind, or a whole \
        web page was pasted into one cell.
        """),
    rule: Phrase(
      vi: """
        Câu báo nêu giới hạn đã vượt. Giới hạn cao hơn nhiều so với mọi biểu mẫu, và giữ cho một \
        tệp không làm treo máy khi đọc hàng trăm tệp.
        """,
      en: """
        The sentence names the limit. It lies far above any form, and keeps one file from stalling \
        the computer when hundreds are read.
        """),
    steps: [
      Phrase(
        vi: """
          Đề nghị đơn vị mở tệp bằng Excel và bấm Ctrl+End ở từng trang tính; nếu con trỏ nhảy ra \
          rất xa bảng số liệu, chọn các dòng và cột thừa phía sau bảng rồi xóa.
          """,
        en: """
          Please ask the unit to open the file in Excel and to press Ctrl+End on every sheet; if \
          that leads far away from the table, select the rows and columns behind it and delete \
          them.
          """),
      Phrase(
        vi: "Xóa những trang tính, kể cả trang ẩn, không thuộc biểu mẫu rồi lưu tệp.",
        en: "Delete sheets, hidden ones too, that do not belong to the form, and save the file."),
      Phrase(
        vi: """
          Nếu vẫn vượt giới hạn, chép số liệu sang một biểu trống bằng \
          \(Menu.pasteValues.vietnamese) rồi gửi biểu đó.
          """,
        en: """
          If it is still too much, copy the figures into a blank form with \
          \(Menu.pasteValues.english) and send that.
          """),
    ],
    example: ReadingError(
      file: "xa-A.xlsx", sheet: "Biểu 1", .tooMany(.merges, limit: ReadingLimits.merges)))
}
