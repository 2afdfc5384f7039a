internal import Vocabulary

extension PlanFault.Reason {
  /// What is wrong and the rule, without a full stop.
  var sentence: Phrase {
    switch self {
    case .noVisibleSheet:
      Phrase(
        vi: "không có trang tính nào hiện; sổ tính phải có ít nhất một trang tính hiện",
        en: "no sheet is visible; a workbook has at least one visible sheet")
    case .activeSheet:
      Phrase(
        vi: "trang tính cần mở đầu tiên đang ẩn hoặc không có; trang tính đó phải hiện",
        en: "the sheet to be shown first is hidden or missing; it has to be visible")
    case .sheetName(let fault): fault.sentence
    case .letter(let scalar, let kind):
      Phrase(
        vi: """
          \(kind.name.vietnamese) có ký tự \(Self.number(of: scalar)) mà sổ tính không chứa được ở \
          đó; chỉ dùng chữ, số và dấu thông thường
          """,
        en: """
          \(kind.name.english) has the character \(Self.number(of: scalar)), which a workbook cannot \
          hold there; only ordinary letters, digits and signs are used
          """)
    case .code(let code, let kind):
      Phrase(
        vi: """
          \(kind.name.vietnamese) có “\(code)”; Excel đọc dãy này là mã của một ký tự khác
          """,
        en: """
          \(kind.name.english) has “\(code)”, which Excel reads as the code of another character
          """)
    case .longText(let kind, let limit):
      Phrase(
        vi: "\(kind.name.vietnamese) quá dài; tối đa \(limit) ký tự",
        en: "\(kind.name.english) is too long; there are at most \(limit) characters")
    case .manyBytes(let kind, let limit):
      Phrase(
        vi: """
          \(kind.name.vietnamese) quá dài; tối đa \(limit) byte, mỗi chữ có dấu chiếm 2 hoặc 3 byte
          """,
        en: """
          \(kind.name.english) is too long; there are at most \(limit) bytes, an accented letter \
          takes 2 or 3
          """)
    case .emptyText(let kind):
      Phrase(
        vi: "\(kind.name.vietnamese) để trống; ở đó phải có nội dung",
        en: "\(kind.name.english) is empty; there has to be something")
    case .quotes(let kind):
      Phrase(
        vi: """
          \(kind.name.vietnamese) có đoạn chữ trong dấu nháy quá dài hoặc thiếu dấu nháy đóng; mỗi \
          đoạn tối đa \(WritingLimits.formulaText) ký tự
          """,
        en: """
          \(kind.name.english) has a text in quotes that is too long or lacks its end; each has at \
          most \(WritingLimits.formulaText) characters
          """)
    case .digits(let figure):
      Phrase(
        vi: "số \(figure) có quá nhiều chữ số; sổ tính chỉ giữ 15 chữ số",
        en: "\(figure) has too many digits; a workbook keeps 15 of them")
    case .twoCells:
      Phrase(
        vi: "có hai nội dung cho cùng một ô; mỗi ô chỉ có một nội dung",
        en: "there are two contents for one cell; a cell holds one")
    case .covered:
      Phrase(
        vi: "ô nằm dưới vùng gộp mà vẫn có nội dung; chỉ ô đầu của vùng gộp có nội dung",
        en: "the cell lies under a merged area and holds something; only its first cell may")
    case .mergesMeet(let other):
      Phrase(
        vi: "vùng gộp chồng lên vùng gộp \(other); các vùng gộp không được chồng nhau",
        en: "the merged area overlaps the one at \(other); merged areas must not overlap")
    case .mergeOfOne:
      Phrase(
        vi: "vùng gộp chỉ có một ô; phải có từ hai ô trở lên",
        en: "the merged area is a single cell; there have to be two or more")
    case .mergeTooLarge:
      Phrase(
        vi: "vùng gộp quá lớn; tối đa \(WritingLimits.mergedCells) ô",
        en: "the merged area is too large; it has at most \(WritingLimits.mergedCells) cells")
    case .rulesMeet(let other):
      Phrase(
        vi: "quy tắc nhập liệu chồng lên quy tắc của vùng \(other); mỗi ô chỉ có một quy tắc",
        en: "the input rule overlaps the one of \(other); a cell has one rule")
    case .noItems:
      Phrase(
        vi: "danh sách chọn không có mục nào; phải có ít nhất một mục",
        en: "the list to choose from is empty; it has at least one item")
    case .comma(let item):
      Phrase(
        vi:
          "mục “\(item)” của danh sách chọn có dấu phẩy hoặc dấu ngoặc kép; dấu phẩy ngăn các mục",
        en: "the item “\(item)” of the list has a comma or a quote; a comma separates items")
    case .bounds:
      Phrase(
        vi: "giới hạn nhập liệu có số lớn nhất nhỏ hơn số nhỏ nhất; số sau phải lớn hơn hoặc bằng",
        en: "the highest number that may be typed is below the lowest; it has to be as high")
    case .twoNotes:
      Phrase(
        vi: "có hai ghi chú cho cùng một ô; mỗi ô chỉ có một ghi chú",
        en: "there are two notes on one cell; a cell has one")
    case .twoLinks:
      Phrase(
        vi: "có hai liên kết trên cùng một ô; mỗi ô chỉ dẫn đến một nơi",
        en: "there are two links on one cell; a cell leads to one place")
    case .nameForm(let name):
      Phrase(
        vi: "tên “\(name)” không hợp lệ; tên gồm chữ, số, dấu gạch dưới và không giống địa chỉ ô",
        en: "the name “\(name)” is not valid; names are letters, digits and _, unlike an address")
    case .twoNames(let name):
      Phrase(
        vi: "tên “\(name)” có hai lần; mỗi tên chỉ được đặt một lần",
        en: "the name “\(name)” is given twice; it can be given once")
    case .twoProperties(let name):
      Phrase(
        vi: "thuộc tính “\(name)” có hai lần; mỗi thuộc tính chỉ có một giá trị",
        en: "the property “\(name)” is there twice; it has one value")
    case .beyond(let measure): measure.sentence
    case .tooMany(let things, let limit):
      Phrase(
        vi: "có quá nhiều \(things.name.vietnamese); tối đa \(limit)",
        en: "there are too many \(things.name.english); at most \(limit) can be written")
    }
  }

  /// What to do about it, a whole sentence.
  var fix: Phrase {
    switch self {
    case .sheetName:
      Phrase(
        vi: "Đề nghị đổi tên trang tính, đơn vị hoặc biểu mẫu có tên đó rồi chạy lại.",
        en: "Please change the name of the sheet, unit or form that is called so, then run again.")
    case .letter, .code:
      Phrase(
        vi: "Đề nghị gõ lại nội dung đó bằng bàn phím, không dán từ nơi khác, rồi chạy lại.",
        en: "Please type that text anew instead of pasting it, then run again.")
    case .longText, .manyBytes, .comma, .noItems, .emptyText, .quotes:
      Phrase(
        vi: "Đề nghị sửa nội dung đó cho ngắn gọn, đủ ý rồi chạy lại.",
        en: "Please correct or shorten that text, then run again.")
    case .digits:
      Phrase(
        vi: "Đề nghị kiểm tra lại số liệu này trong báo cáo của đơn vị.",
        en: "Please check this figure in the report of the unit.")
    default:
      Phrase(
        vi: "Đề nghị kiểm tra biểu mẫu đang dùng; nếu biểu mẫu đúng, báo lỗi này kèm câu báo.",
        en: "Please check the form that is used; if it is right, report this with the sentence.")
    }
  }

  private static func number(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension PlanFault.NameFault {
  fileprivate var sentence: Phrase {
    switch self {
    case .empty:
      Phrase(
        vi: "trang tính không có tên; tên phải có chữ", en: "the sheet has no name; it needs one")
    case .tooLong:
      Phrase(
        vi: "tên trang tính quá dài; tối đa \(WritingLimits.sheetName) ký tự",
        en: "the name of the sheet is too long; it has at most \(WritingLimits.sheetName) letters")
    case .apostrophe:
      Phrase(
        vi: "tên trang tính bắt đầu hoặc kết thúc bằng dấu nháy; dấu nháy chỉ được ở giữa",
        en: "the name of the sheet begins or ends with an apostrophe; it may only stand inside")
    case .reserved:
      Phrase(
        vi: "Excel giữ tên này cho việc riêng; trang tính phải mang tên khác",
        en: "Excel keeps this name for itself; the sheet needs another one")
    case .sign(let sign):
      Phrase(
        vi: "tên trang tính có dấu “\(sign)”; không được dùng các dấu [ ] : * ? / \\",
        en: "the name of the sheet has “\(sign)”; the signs [ ] : * ? / \\ are not allowed")
    case .taken(let other):
      Phrase(
        vi: "tên trang tính trùng với “\(other)”; Excel không phân biệt chữ hoa, chữ thường",
        en: "the name of the sheet is that of “\(other)”; Excel does not tell capitals apart")
    }
  }
}

extension PlanFault.TextKind {
  fileprivate var name: Phrase {
    switch self {
    case .cell: Phrase(vi: "nội dung ô", en: "the text")
    case .formula: Phrase(vi: "công thức", en: "the formula")
    case .result: Phrase(vi: "kết quả của công thức", en: "the result of the formula")
    case .note: Phrase(vi: "ghi chú", en: "the note")
    case .author: Phrase(vi: "tên người ghi chú", en: "the author of the note")
    case .link: Phrase(vi: "liên kết", en: "the link")
    case .tooltip: Phrase(vi: "lời chú của liên kết", en: "the tip of the link")
    case .ruleTitle: Phrase(vi: "tiêu đề lời nhắc", en: "the title of the hint")
    case .ruleText: Phrase(vi: "lời nhắc", en: "the hint")
    case .list: Phrase(vi: "danh sách chọn", en: "the list to choose from")
    case .ruleFormula: Phrase(vi: "công thức của quy tắc nhập liệu", en: "the rule's formula")
    case .highlight: Phrase(vi: "công thức tô màu", en: "the formula of the colours")
    case .header: Phrase(vi: "đầu trang in", en: "the header")
    case .footer: Phrase(vi: "chân trang in", en: "the footer")
    case .name: Phrase(vi: "tên của công thức", en: "the name of a formula")
    case .nameFormula: Phrase(vi: "công thức có tên", en: "the formula that has a name")
    case .sheetName: Phrase(vi: "tên trang tính", en: "the name of the sheet")
    case .property: Phrase(vi: "thuộc tính của tệp", en: "a property of the file")
    case .propertyName: Phrase(vi: "tên thuộc tính của tệp", en: "the name of a property")
    case .font: Phrase(vi: "tên phông chữ", en: "the name of the font")
    case .numberFormat: Phrase(vi: "định dạng số", en: "the number format")
    }
  }
}

extension PlanFault.Measure {
  fileprivate var sentence: Phrase {
    switch self {
    case .columnWidth:
      Phrase(vi: "độ rộng cột phải từ 0 đến 255", en: "the width of a column has to be 0 to 255")
    case .rowHeight:
      Phrase(
        vi: "chiều cao dòng phải từ 0 đến 409,5", en: "the height of a row has to be 0 to 409.5")
    case .rowNumber:
      Phrase(
        vi: "số thứ tự dòng phải từ 1 đến \(SheetLimits.rows)",
        en: "the number of a row has to be 1 to \(SheetLimits.rows)")
    case .columnNumber:
      Phrase(
        vi: "số thứ tự cột phải từ 1 đến \(SheetLimits.columns)",
        en: "the number of a column has to be 1 to \(SheetLimits.columns)")
    case .fontSize: Phrase(vi: "cỡ chữ phải từ 1 đến 409", en: "letters have to be 1 to 409 points")
    case .indent:
      Phrase(vi: "mức thụt lề phải từ 0 đến 250", en: "the indent has to be 0 to 250 steps")
    case .colour:
      Phrase(vi: "mã màu phải từ 000000 đến FFFFFF", en: "a colour has to be 000000 to FFFFFF")
    case .margin:
      Phrase(vi: "lề trang in phải từ 0 đến dưới 49", en: "margins have to be 0 to below 49 inches")
    case .frozenRows:
      Phrase(
        vi: "số dòng cố định phải nhỏ hơn số dòng của trang tính",
        en: "the rows that stay in sight have to leave others")
    case .firstPage:
      Phrase(
        vi: "số trang đầu phải từ 1 đến 32767", en: "the first page has to be 1 to 32767")
    }
  }
}

extension PlanFault.Things {
  fileprivate var name: Phrase {
    switch self {
    case .items: Phrase(vi: "mục trong danh sách chọn", en: "items in the list")
    case .rules: Phrase(vi: "quy tắc nhập liệu trên một trang tính", en: "input rules on a sheet")
    case .pieces: Phrase(vi: "đoạn chữ khác nhau trong một ô", en: "pieces of text in a cell")
    case .pageBreaks: Phrase(vi: "chỗ ngắt trang", en: "page breaks")
    case .links: Phrase(vi: "liên kết trên một trang tính", en: "links on a sheet")
    case .looks: Phrase(vi: "kiểu định dạng ô", en: "looks of cells")
    }
  }
}
