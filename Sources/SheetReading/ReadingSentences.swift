internal import Container
internal import Markup
package import Vocabulary

// What a person is told about a workbook that cannot be read, or was not read as it stands: where,
// what, the rule, what to do.

extension ReadingError: Explained {
  package var code: FindingCode {
    switch reason {
    case .container(let error): error.code
    case .markup(let error): error.code
    case .noWorkbook: FindingCode(rawValue: "BM120")
    case .tooMany, .tooMuchText, .longText: FindingCode(rawValue: "BM126")
    }
  }

  package var message: Phrase {
    switch reason {
    case .container(let error): return error.message
    case .markup(let error): return place.joined(error.message)
    case .noWorkbook:
      return place.told(
        Phrase(
          vi: "đây là gói Office nhưng bên trong không có sổ tính; chỉ đọc được sổ tính Excel.",
          en: "this is an Office package without a workbook in it; only Excel workbooks are read."))
    case .tooMany(let what, let limit):
      let (name, number) = (what.name, limit.grouped)
      return place.told(
        Phrase(
          vi: "có quá nhiều \(name.vietnamese); chương trình nhận tối đa \(number.vietnamese).",
          en: "there are too many \(name.english); the program takes at most \(number.english)."))
    case .tooMuchText(let limit):
      return place.told(
        Phrase(
          vi: "nội dung quá lớn; chương trình nhận tối đa \(limit >> 20) MiB chữ và số.",
          en:
            "the content is too large; the program takes at most \(limit >> 20) MiB of text and numbers."
        ))
    case .longText(let limit):
      return place.told(
        Phrase(
          vi: "có một ô chứa văn bản quá dài; chương trình nhận tối đa \(limit >> 20) MiB trong một"
            + " ô, Excel chỉ nhận 32.767 ký tự.",
          en: "the text of one cell is too long; the program takes at most \(limit >> 20) MiB in a"
            + " cell, and Excel only 32,767 characters."))
    }
  }

  package var fix: Phrase {
    switch reason {
    case .container(let error): error.fix
    case .markup(let error): error.fix
    case .noWorkbook:
      Phrase(
        vi: "Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).",
        en: "Please ask for the form as an Excel file (.xlsx).")
    case .tooMany, .tooMuchText, .longText:
      Phrase(
        vi: "Đề nghị chép phần số liệu cần dùng sang một tệp mới rồi gửi lại.",
        en: "Please copy the figures that matter into a new file and send that.")
    }
  }

  private var place: SheetPlace { SheetPlace(file: file, sheet: sheet, cell: nil) }
}

extension ReadingError.Countable {
  fileprivate var name: Phrase {
    switch self {
    case .sheets: Phrase(vi: "trang tính", en: "sheets")
    case .cells: Phrase(vi: "ô", en: "cells")
    case .strings: Phrase(vi: "mục trong bảng chữ dùng chung", en: "shared texts")
    case .styles: Phrase(vi: "định dạng", en: "formats")
    case .formats: Phrase(vi: "kiểu hiển thị số", en: "number formats")
    case .merges: Phrase(vi: "ô gộp", en: "merged cells")
    case .rows: Phrase(vi: "dòng có định dạng riêng", en: "rows with a format of their own")
    case .columns: Phrase(vi: "khai báo cột", en: "column descriptions")
    case .names: Phrase(vi: "tên vùng", en: "defined names")
    case .notes: Phrase(vi: "ghi chú", en: "notes")
    case .links: Phrase(vi: "liên kết", en: "links")
    case .validations: Phrase(vi: "quy tắc kiểm tra dữ liệu", en: "data validations")
    case .runs: Phrase(vi: "đoạn chữ có phông riêng", en: "pieces of text with fonts of their own")
    case .breaks: Phrase(vi: "ngắt trang", en: "page breaks")
    case .properties: Phrase(vi: "thuộc tính tài liệu", en: "document properties")
    case .relationships: Phrase(vi: "liên hệ giữa các phần", en: "relationships between parts")
    }
  }
}

extension ReadingRemark: Explained {
  package var code: FindingCode {
    switch reason {
    case .noSheetPart: FindingCode(rawValue: "BM121")
    case .noSuchText: FindingCode(rawValue: "BM122")
    case .noSuchPlace, .noSuchMerge: FindingCode(rawValue: "BM123")
    case .repeatedCell: FindingCode(rawValue: "BM124")
    case .notWhatItSays: FindingCode(rawValue: "BM125")
    case .unreadableSidePart: FindingCode(rawValue: "BM127")
    case .noSuchStyle: FindingCode(rawValue: "BM128")
    case .notInOrder, .noSuchFormula, .more: FindingCode(rawValue: "BM129")
    }
  }

  /// Error where something the unit entered is missing or in doubt.
  package var severity: Severity {
    switch reason {
    case .noSheetPart, .noSuchText, .noSuchPlace, .repeatedCell, .notWhatItSays, .notInOrder, .more:
      .error
    case .unreadableSidePart, .noSuchStyle, .noSuchFormula, .noSuchMerge: .warning
    }
  }

  package var message: Phrase {
    if case .unreadableSidePart(let error) = reason { return Self.beside(error.message) }
    return SheetPlace(file: file, sheet: sheet, cell: cell).told(problem)
  }

  /// The error names its place itself.
  private static func beside(_ error: Phrase) -> Phrase {
    Phrase(
      vi: "\(error.vietnamese) Phần này nằm ngoài các ô, nên số liệu vẫn được đọc.",
      en: "\(error.english) This lies beside the cells, whose content is read all the same.")
  }

  private var problem: Phrase {
    switch reason {
    case .noSheetPart:
      Phrase(
        vi: "trang có trong danh sách nhưng nội dung của trang không có trong tệp.",
        en: "the sheet is listed, but its content is not in the file.")
    case .noSuchText(let index):
      Phrase(
        vi:
          "ô lấy chữ ở mục “\(index)” của bảng chữ dùng chung, nhưng tệp không có mục này, nên không"
          + " đọc được nội dung ô.",
        en: "the cell points to text number “\(index)”, which the file does not have, so that its"
          + " content cannot be read.")
    case .noSuchPlace(let place):
      Phrase(
        vi: "có ô hoặc dòng ghi địa chỉ “\(place)”; trang tính chỉ có các ô từ A1 đến XFD1048576,"
          + " nên nội dung đó không được đọc.",
        en: "a cell or row gives its place as “\(place)”; a sheet has the cells A1 to XFD1048576,"
          + " so that this content is not read.")
    case .noSuchMerge(let range):
      Phrase(
        vi:
          "có vùng gộp ghi địa chỉ “\(range)”; trang tính chỉ có các ô từ A1 đến XFD1048576, nên các"
          + " ô trong vùng đó được đọc như không gộp.",
        en:
          "a merged range gives its place as “\(range)”; a sheet has the cells A1 to XFD1048576, so"
          + " that its cells are read as if they were not merged.")
    case .repeatedCell:
      Phrase(
        vi: "tệp ghi ô này nhiều lần; mỗi ô chỉ được ghi một lần, chương trình lấy lần ghi sau"
          + " cùng.",
        en: "the file gives this cell several times; each may be given once, and the last one is"
          + " taken.")
    case .notWhatItSays(.unknown, let value):
      Phrase(
        vi: "ô được khai một kiểu giá trị mà Excel không có và chứa “\(value)”; giá trị được giữ"
          + " nguyên dưới dạng chữ.",
        en: "the cell is declared as something that Excel does not have, and holds “\(value)”; the"
          + " value is kept as text.")
    case .notWhatItSays(let type, let value):
      Phrase(
        vi: "ô được khai là \(type.name.vietnamese) nhưng chứa “\(value)”; giá trị được giữ nguyên"
          + " dưới dạng chữ.",
        en: "the cell is declared as \(type.name.english) but holds “\(value)”; the value is kept"
          + " as text.")
    case .notInOrder:
      Phrase(
        vi: "các ô không nằm theo thứ tự dòng, cột, có thể có ô trùng địa chỉ, và quá nhiều để sắp"
          + " xếp lại; chúng được liệt kê theo thứ tự trong tệp.",
        en:
          "the cells do not lie row by row, some may share an address, and they are too many to be"
          + " put in order; they are listed as they stand in the file.")
    case .noSuchStyle(let index):
      Phrase(
        vi:
          "ô dùng kiểu định dạng thứ \(index) không có trong tệp; ô này và những ô tương tự được đọc như"
          + " không có định dạng, nên ngày tháng và tỷ lệ có thể hiện ra như số thường.",
        en:
          "the cell has format number \(index), which the file does not have; this cell and others"
          + " like it are read without a format, so that dates and percents may look like plain"
          + " numbers.")
    case .noSuchFormula:
      Phrase(
        vi: "ô dùng chung một công thức không tìm thấy trong tệp; với ô này và những ô tương tự chỉ"
          + " đọc được kết quả đã lưu.",
        en:
          "the cell shares a formula that is not found in the file; of this cell and others like it"
          + " only the saved results are read.")
    case .unreadableSidePart(let error): error.message
    case .more(let count):
      Phrase(
        vi: "còn \(count.grouped.vietnamese) nhận xét tương tự về trang này không được liệt kê.",
        en: "\(count.grouped.english) more remarks like these about this sheet are not listed.")
    }
  }

  package var fix: Phrase {
    switch reason {
    case .notInOrder, .noSuchFormula, .noSuchStyle, .noSuchMerge, .unreadableSidePart:
      Phrase(
        vi: "Đề nghị mở tệp bằng Excel, kiểm tra và lưu lại.",
        en: "Please open the file in Excel, check it and save it again.")
    case .noSheetPart, .noSuchText, .noSuchPlace, .repeatedCell, .notWhatItSays, .more:
      Phrase(
        vi: "Đề nghị đơn vị mở tệp bằng Excel, kiểm tra lại số liệu rồi lưu và gửi lại.",
        en: "Please ask the sender to open the file in Excel, check the figures, save it and send"
          + " it again.")
    }
  }
}

extension ReadingRemark.ValueType {
  fileprivate var name: Phrase {
    switch self {
    case .number: Phrase(vi: "số", en: "a number")
    case .boolean: Phrase(vi: "giá trị đúng/sai", en: "true or false")
    case .date: Phrase(vi: "ngày tháng", en: "a date")
    case .unknown:
      Phrase(vi: "một kiểu mà Excel không có", en: "of a type that Excel does not have")
    }
  }
}
