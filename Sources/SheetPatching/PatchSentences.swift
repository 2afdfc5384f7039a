internal import Container
internal import Markup
internal import SheetReading
package import Vocabulary

// What a person is told about cells that cannot be changed, or were changed in another way than they
// may expect: where, what, the rule, what to do.

extension FindingCode {
  package static let valueTooLong = FindingCode(rawValue: "BM822")
  package static let partOfArray = FindingCode(rawValue: "BM823")
  package static let twoValuesForCell = FindingCode(rawValue: "BM824")
  package static let tableHeading = FindingCode(rawValue: "BM825")
  package static let signatureBroken = FindingCode(rawValue: "BM826")
  package static let movedInMergedArea = FindingCode(rawValue: "BM827")
  package static let unreadableNotes = FindingCode(rawValue: "BM829")
}

extension PatchingError: Explained {
  package var code: FindingCode {
    switch reason {
    case .container(let error): error.code
    case .markup(let error): error.code
    case .reading(let error): error.code
    case .noSheetPart: FindingCode(rawValue: "BM121")
    case .longText, .inexactNumber, .tooManyStyles: .valueTooLong
    case .tooManyPlaces: FindingCode(rawValue: "BM126")
    case .partOfArray: .partOfArray
    case .twoValues: .twoValuesForCell
    case .tableHeading, .headingInFormulas: .tableHeading
    case .unreadableNotes: .unreadableNotes
    }
  }

  package var message: Phrase {
    switch reason {
    case .container(let error): error.message
    case .markup(let error): place.joined(error.message)
    case .reading(let error): error.message
    case .noSheetPart:
      place.told(
        Phrase(
          vi: "sổ tính có tên trang này nhưng không có nội dung của trang, nên không ghi được.",
          en: "the workbook names this sheet but has nothing of it, so nothing can be put there."))
    case .longText(let count):
      place.told(
        Phrase(
          vi: "văn bản dài \(count) ký tự; một ô Excel chứa tối đa 32.767 ký tự.",
          en: "the text has \(count) characters; a cell of Excel holds at most 32,767."))
    case .inexactNumber(let literal):
      place.told(
        Phrase(
          vi: "số \(literal) có quá nhiều chữ số; Excel chỉ giữ đúng 15 chữ số của một số.",
          en: "the number \(literal) has too many digits; Excel keeps 15 digits of a number."))
    case .partOfArray(let range, let isDataTable):
      place.told(
        Phrase(
          vi: isDataTable
            ? "ô thuộc bảng dữ liệu what-if \(range) do một công thức tính; không thể thay riêng một ô."
            : "ô thuộc vùng \(range) do một công thức mảng tính; không thể thay riêng một ô của vùng.",
          en: isDataTable
            ? "the cell is one of a what-if table, \(range), that a single formula fills; none of its"
              + " cells can be changed alone."
            : "the cell is one of \(range), which a single array formula fills; none of its cells can"
              + " be changed alone."))
    case .twoValues(let shown):
      place.told(
        shown == cell
          ? Phrase(
            vi: "có hai giá trị cùng ghi vào ô này; mỗi ô chỉ có một giá trị.",
            en: "two values are given for this cell; a cell has one.")
          : Phrase(
            vi:
              "ô nằm trong vùng gộp mà ô \(shown) đã có giá trị cần ghi; cả vùng chỉ hiện một giá trị.",
            en:
              "the cell is in a merged area for which a value is given already, for \(shown); such an"
              + " area shows one value."))
    case .tableHeading(let table):
      place.told(
        Phrase(
          vi:
            "ô là tiêu đề cột của bảng Excel “\(table)”; tiêu đề phải là chữ, không trống và không"
            + " trùng tiêu đề khác của bảng.",
          en:
            "the cell heads a column of the Excel table “\(table)”; a heading has to be a text, not"
            + " empty and unlike the table's others."))
    case .headingInFormulas(let table, let heading):
      place.told(
        Phrase(
          vi:
            "ô là tiêu đề cột “\(heading)” của bảng Excel “\(table)” mà công thức trong tệp gọi tên;"
            + " đổi tiêu đề sẽ làm hỏng các công thức đó.",
          en:
            "the cell heads the column “\(heading)” of the Excel table “\(table)”, which formulas of"
            + " the file name; with another heading they would be broken."))
    case .tooManyPlaces(let limit):
      place.told(
        Phrase(
          vi: "trang có quá nhiều dòng, ô gộp hoặc công thức; chương trình nhận tối đa \(limit).",
          en: "the sheet has too many rows, merged areas or formulas; the program takes at most"
            + " \(limit)."))
    case .tooManyStyles:
      place.told(
        Phrase(
          vi: "tệp đã dùng hết số định dạng ô; một tệp Excel có tối đa 64.000 định dạng.",
          en: "the file has no room for another format of cells; Excel takes at most 64,000."))
    case .unreadableNotes:
      place.told(
        Phrase(
          vi: "phần ghi chú của trang không theo cách viết của Excel, nên không thêm được ghi chú.",
          en: "the notes of the sheet are not written the way Excel does, so none can be added."))
    }
  }

  package var fix: Phrase {
    switch reason {
    case .container(let error): error.fix
    case .markup(let error): error.fix
    case .reading(let error): error.fix
    case .tooManyPlaces:
      Phrase(
        vi: "Đề nghị chép phần số liệu cần dùng sang một tệp mới rồi làm với tệp đó.",
        en: "Please copy the figures that matter into a new file and use that.")
    case .noSheetPart, .tooManyStyles, .unreadableNotes:
      Phrase(
        vi: "Đề nghị mở tệp bằng Excel, lưu lại rồi dùng tệp vừa lưu.",
        en: "Please open the file in Excel, save it, and use the file that was saved.")
    case .longText:
      Phrase(
        vi: "Đề nghị rút ngắn, hoặc chia nội dung ra nhiều ô.",
        en: "Please shorten it, or spread it over several cells.")
    case .inexactNumber(let literal):
      Phrase(
        vi: "Đề nghị làm tròn số, hoặc đặt trong ngoặc kép để ghi thành chữ: \"\(literal)\".",
        en: "Please round it, or put it in quotes to have it as a text: \"\(literal)\".")
    case .partOfArray(let range, _):
      Phrase(
        vi: "Đề nghị ghi giá trị cho mọi ô của \(range), hoặc bỏ công thức đó trong Excel trước.",
        en: "Please give values for all cells of \(range), or take the formula out in Excel first.")
    case .twoValues:
      Phrase(vi: "Đề nghị bỏ bớt một giá trị.", en: "Please leave one of them out.")
    case .tableHeading:
      Phrase(
        vi: "Đề nghị ghi tiêu đề là chữ, hoặc sửa bảng trong Excel.",
        en: "Please give another text, or change the table in Excel.")
    case .headingInFormulas:
      Phrase(
        vi: "Đề nghị đổi tiêu đề này trong Excel, nơi công thức được đổi theo.",
        en: "Please change this heading in Excel, where formulas follow it.")
    }
  }

  private var place: SheetPlace { SheetPlace(file: file, sheet: sheet, cell: cell) }
}

extension PatchRemark: Explained {
  package var code: FindingCode {
    switch reason {
    case .movedInMergedArea: .movedInMergedArea
    case .signatureBroken: .signatureBroken
    case .columnRenamed: .tableHeading
    case .noteHidden: .unreadableNotes
    }
  }

  package var severity: Severity {
    switch reason {
    case .movedInMergedArea, .columnRenamed, .noteHidden: .info
    case .signatureBroken: .warning
    }
  }

  package var message: Phrase {
    let place = SheetPlace(file: file, sheet: sheet, cell: cell)
    return switch reason {
    case .movedInMergedArea(let target):
      place.told(
        Phrase(
          vi:
            "ô nằm trong vùng gộp, chỉ ô \(target) hiện nội dung, nên giá trị được ghi vào ô \(target).",
          en:
            "the cell is in a merged area, of which only \(target) is seen; the value was put into"
            + " \(target)."))
    case .signatureBroken:
      place.told(
        Phrase(
          vi: "tệp có chữ ký số; tệp kết quả đã khác tệp được ký nên chữ ký không còn giá trị.",
          en:
            "the file was signed; the output is not what was signed, so the signature no longer holds."
        ))
    case .columnRenamed(let table, let old):
      place.told(
        Phrase(
          vi:
            "ô là tiêu đề của bảng Excel “\(table)”, nên tên cột “\(old)” của bảng cũng được đổi theo.",
          en:
            "the cell heads a column of the Excel table “\(table)”; the column “\(old)” was renamed"
            + " with it."))
    case .noteHidden:
      place.told(
        Phrase(
          vi:
            "ô có cuộc trao đổi (bình luận theo luồng); Excel hiện trao đổi thay cho ghi chú, nên ghi"
            + " chú không được thêm vào ô.",
          en:
            "the cell has a conversation (threaded comments), which Excel shows instead of a note; so"
            + " no note was put there."))
    }
  }

  package var fix: Phrase {
    switch reason {
    case .movedInMergedArea(let target):
      Phrase(
        vi: "Lần sau có thể ghi thẳng địa chỉ \(target).", en: "Next time \(target) can be named.")
    case .signatureBroken:
      Phrase(
        vi: "Đề nghị trình ký lại tệp kết quả nếu cần chữ ký.",
        en: "Please have the output signed again where a signature is needed.")
    case .columnRenamed:
      Phrase(
        vi: "Đề nghị kiểm tra các báo cáo Pivot hoặc truy vấn dùng cột này.",
        en: "Please look at pivot tables and queries that use this column.")
    case .noteHidden:
      Phrase(
        vi: "Đề nghị xem nội dung của ô này ở trang rà soát đầu tệp.",
        en: "Please see what is said of this cell on the sheet at the beginning of the file.")
    }
  }
}
