package import Vocabulary

// What a person is told about a value that cannot be put into a cell: where, what, the rule, what to do.

extension AssignmentError: Explained {
  package var code: FindingCode {
    switch reason {
    case .whichSheet, .noSuchSheet: FindingCode(rawValue: "BM820")
    case .noValue, .noReference, .unclearNumber, .numberBeyondExcel: FindingCode(rawValue: "BM821")
    case .noColumn, .noCells, .notSeparated, .notUnicode, .emptyList:
      FindingCode(rawValue: "BM828")
    }
  }

  package var message: Phrase {
    let (place, problem) = (place, problem)
    return Phrase(
      vi: "\(place.vietnamese): \(problem.vietnamese).", en: "\(place.english): \(problem.english)."
    )
  }

  private var place: Phrase {
    switch written {
    case .argument(let text): Phrase(vi: "giá trị “\(text)”", en: "value “\(text)”")
    case .line(let line, let file):
      Phrase(vi: "Tệp “\(file)”, dòng \(line)", en: "File “\(file)”, line \(line)")
    }
  }

  private var problem: Phrase {
    switch reason {
    case .noValue:
      Phrase(
        vi: "thiếu dấu “=”; mỗi giá trị được viết là TRANG!Ô=GIÁ TRỊ",
        en: "there is no “=”; a value is written SHEET!CELL=VALUE")
    case .noReference(let text):
      Phrase(
        vi:
          "“\(text)” không phải địa chỉ một ô; địa chỉ gồm chữ cột và số dòng, từ A1 đến XFD1048576",
        en: "“\(text)” is not the address of a cell; an address is the letters of a column and the"
          + " number of a row, from A1 to XFD1048576")
    case .unclearNumber(let text):
      Phrase(
        vi:
          "“\(text)” có thể là số hoặc là chữ; trong lệnh này số được viết với dấu chấm trước phần"
          + " thập phân và không có dấu phân cách hàng nghìn",
        en: "“\(text)” may be meant as a number or as a text; numbers are written here with a point"
          + " before decimals and nothing between thousands")
    case .numberBeyondExcel(let text):
      Phrase(
        vi: "số \(text) quá lớn hoặc quá nhỏ; Excel chứa số từ 2,23 × 10^-308 đến 9,99 × 10^307",
        en:
          "the number \(text) is too large or too small; Excel holds 2.23 × 10^-308 to 9.99 × 10^307"
      )
    case .whichSheet([]):
      Phrase(vi: "sổ tính không có trang tính nào", en: "the workbook has no worksheets")
    case .whichSheet(let all):
      Phrase(
        vi: "chưa ghi tên trang mà sổ tính có \(all.count) trang: \(Self.list(all))",
        en: "no sheet is named, and the workbook has \(all.count): \(Self.list(all))")
    case .noSuchSheet(let name, _, let all):
      all.isEmpty
        ? Phrase(
          vi: "không có trang “\(name)”; sổ tính không có trang tính nào",
          en: "there is no sheet “\(name)”; the workbook has no worksheets")
        : Phrase(
          vi: "không có trang “\(name)”; sổ tính có \(Self.list(all))",
          en: "there is no sheet “\(name)”; the workbook has \(Self.list(all))")
    case .noColumn(let name):
      Phrase(
        vi: "thiếu cột “\(name)”; danh sách có các cột sheet, cell, value (hoặc trang, ô, giá trị)",
        en: "the column “\(name)” is missing; the list has the columns sheet, cell, value")
    case .noCells(let width):
      Phrase(
        vi: "dòng có \(width) ô, thiếu ô cần ghi hoặc giá trị; mỗi dòng có trang, ô, giá trị",
        en: "the line has \(width) cells, not all of sheet, cell and value; each line has the three"
      )
    case .notSeparated:
      Phrase(
        vi: "dấu ngoặc kép không khép đúng; ô có dấu ngoặc kép phải nằm giữa hai dấu ngoặc kép",
        en: "a quotation mark is not closed; a cell with quotes in it stands between quotes")
    case .notUnicode:
      Phrase(
        vi: "chữ không phải Unicode; danh sách phải được lưu là CSV UTF-8",
        en: "the text is not Unicode; the list has to be saved as CSV UTF-8")
    case .emptyList:
      Phrase(
        vi: "danh sách không có giá trị nào", en: "the list has no values in it")
    }
  }

  package var fix: Phrase {
    switch reason {
    case .noValue, .noReference:
      Phrase(
        vi: "Đề nghị ghi như ví dụ: \"'Biểu mẫu 1'!D12=9\".",
        en: "Please write as in \"'Biểu mẫu 1'!D12=9\".")
    case .unclearNumber(let text):
      Phrase(
        vi:
          "Đề nghị viết lại thành số, ví dụ 1.5, hoặc đặt trong ngoặc kép nếu là chữ: \"\(text)\".",
        en: "Please write it as a number, such as 1.5, or in quotes if it is a text: \"\(text)\".")
    case .numberBeyondExcel(let text):
      Phrase(
        vi: "Đề nghị kiểm tra lại số, hoặc đặt trong ngoặc kép để ghi thành chữ: \"\(text)\".",
        en: "Please check it, or put it in quotes to have it as a text: \"\(text)\".")
    case .whichSheet([]), .noSuchSheet(_, _, []):
      Phrase(vi: "Đề nghị kiểm tra lại tệp.", en: "Please check the file.")
    case .whichSheet(let all):
      Phrase(
        vi: "Đề nghị ghi tên trang trước địa chỉ ô, ví dụ \(Self.example(all)).",
        en: "Please put the sheet before the cell, as in \(Self.example(all)).")
    case .noSuchSheet(_, let nearest?, _):
      Phrase(vi: "Có phải là “\(nearest)”?", en: "Did you mean “\(nearest)”?")
    case .noSuchSheet:
      Phrase(
        vi: "Đề nghị ghi đúng tên trang như trên thẻ của trang.",
        en: "Please write the name as it stands on the sheet's tab.")
    case .noColumn, .noCells, .notSeparated, .emptyList:
      Phrase(
        vi: "Đề nghị ghi mỗi dòng một giá trị, ví dụ: Biểu mẫu 1,D12,9.",
        en: "Please write a value on each line, such as: Biểu mẫu 1,D12,9.")
    case .notUnicode:
      Phrase(
        vi: "Đề nghị lưu lại bằng Excel, chọn kiểu “CSV UTF-8”.",
        en: "Please save it in Excel again as “CSV UTF-8”.")
    }
  }

  /// A value for a sheet, its name quoted as Excel quotes it.
  private static func example(_ names: [String]) -> String {
    let name = (names.first ?? "").split(separator: "'", omittingEmptySubsequences: false)
    return "'\(name.joined(separator: "''"))'!D12=9"
  }

  /// The first names, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map { "“\($0)”" }.joined(separator: ", ")
    return names.count > 8 ? "\(shown), … (\(names.count))" : shown
  }
}
