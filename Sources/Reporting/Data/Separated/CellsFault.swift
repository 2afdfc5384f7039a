internal import Vocabulary

/// Why separated text does not come apart into cells.
package enum CellsFault: Hashable, Sendable {
  case notUnicode
  case strayQuote
  case openQuote
  case tooMany(limit: Int)
  /// More cells in a line than there are headings.
  case extra(count: Int, headings: Int)
}

extension CellsFault: ToldFault {
  var code: FindingCode { .dataCells }

  var wrong: Phrase {
    switch self {
    case .notUnicode:
      Phrase(
        vi: "có byte không thuộc chữ nào của Unicode; tệp CSV phải được lưu bằng mã UTF-8, nếu"
          + " không chữ có dấu sẽ bị mất.",
        en: "a byte belongs to no letter of Unicode; a CSV file must be saved as UTF-8, or"
          + " Vietnamese letters are lost.")
    case .strayQuote:
      Phrase(
        vi: "dấu ngoặc kép đứng sai chỗ; ô có dấu ngoặc kép phải được bao bằng ngoặc kép và mỗi dấu"
          + " bên trong viết hai lần.",
        en: "a quotation mark is out of place; a cell that has one must be quoted as a whole, and"
          + " each mark in it written twice.")
    case .openQuote:
      Phrase(
        vi: "ô mở bằng dấu ngoặc kép ở dòng này nhưng không có dấu đóng; mỗi dấu mở phải có một dấu"
          + " đóng.",
        en: "the cell that begins with a quotation mark here has none at its end; each needs its"
          + " partner.")
    case .tooMany(let limit):
      Phrase(
        vi: "dòng này có quá nhiều ô; một dòng có tối đa \(limit.grouped.vietnamese) ô như trong"
          + " Excel.",
        en: "this line has too many cells; it may have \(limit.grouped.english), as in Excel.")
    case .extra(let count, let headings):
      Phrase(
        vi: "dòng này có \(count) ô nhưng dòng tên cột chỉ có \(headings) ô; ô có dấu phân cách bên"
          + " trong phải nằm trong dấu ngoặc kép, nếu không các ô sau bị lệch cột.",
        en: "this line has \(count) cells and the headings \(headings); a cell with a separator in"
          + " it must be quoted, or those behind it move to wrong columns.")
    }
  }

  var fix: Phrase {
    switch self {
    case .notUnicode:
      Phrase(
        vi: "Đề nghị mở số liệu gốc bằng Excel, chọn Lưu thành (Save As), kiểu CSV UTF-8 (*.csv).",
        en: "Please open the original in Excel and choose Save As, CSV UTF-8 (*.csv).")
    case .strayQuote, .openQuote, .extra:
      Phrase(
        vi: "Đề nghị sửa dòng này, hoặc mở tệp bằng Excel, đối chiếu các cột rồi lưu lại dạng CSV"
          + " UTF-8.",
        en: "Please correct the line, or open the file in Excel, compare the columns and save it as"
          + " CSV UTF-8.")
    case .tooMany:
      Phrase(
        vi: "Đề nghị kiểm tra có phải tệp khác bị chọn nhầm không.",
        en: "Please check whether another file was meant.")
    }
  }
}
