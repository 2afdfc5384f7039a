import Reporting
import TestSupport
import Vocabulary

extension ReturnEdit {
  /// What stands around the tables of a report that was sent.
  static let surroundings = [
    ReturnEdit("signatures below the tables") { form, _ in
      for index in form.sheets.indices {
        let last = form.sheets[index].lastRow
        for (row, texts) in [
          ["", "", "Pleiku, ngày 20 tháng 9 năm 2022"], ["NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"],
          ["(Ký, ghi rõ họ tên)", "", "(Ký tên, đóng dấu)"], ["Nguyễn Văn A", "", "Trần Thị B"],
        ].enumerated() {
          for (column, text) in texts.enumerated() where !text.isEmpty {
            form.sheets[index].set(last + 2 + row, column + 2, text)
          }
        }
      }
    },
    ReturnEdit("the motto above the tables") { form, _ in
      for index in form.sheets.indices {
        for _ in 0..<3 { form.sheets[index].insertRow(before: 1) }
        form.sheets[index].set(1, 1, "ỦY BAN NHÂN DÂN\nTỈNH GIA LAI")
        form.sheets[index].set(1, 3, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        form.sheets[index].set(2, 1, "SỞ CÔNG THƯƠNG")
        form.sheets[index].set(2, 3, "Độc lập - Tự do - Hạnh phúc")
      }
    },
    ReturnEdit("no titles") { form, _ in
      for (sheet, rows) in form.headers {
        for row in stride(from: rows.lowerBound - 1, through: 1, by: -1) {
          form.sheets[sheet].removeRow(row)
        }
      }
    },
    ReturnEdit("a list of people below the tables") { form, _ in
      for index in form.sheets.indices {
        let last = form.sheets[index].lastRow + 2
        for (column, text) in ["STT", "Họ và tên", "Chức vụ", "Điện thoại"].enumerated() {
          form.sheets[index].set(last, column + 1, text)
        }
        for (column, text) in ["1", "Nguyễn Văn A", "Chuyên viên", "0912345678"].enumerated() {
          form.sheets[index].set(last + 1, column + 1, text)
        }
      }
    },
  ]
}
