import Testing
import Vocabulary

@testable import Forms

struct RosterMistakeSentencesTests {
  struct Wording: Sendable, CustomTestStringConvertible {
    let mistake: RosterMistake
    let code: String
    let vietnamese: String
    let english: String

    var testDescription: String { english }

    init(
      _ place: RosterPlace, _ reason: RosterMistake.Reason, _ code: String, _ vi: String,
      _ en: String
    ) {
      (mistake, self.code) = (RosterMistake(place, reason), code)
      (vietnamese, english) = (vi, en)
    }
  }

  private static let file = RosterPlace(file: "a.xlsx")
  private static let line = RosterPlace(file: "a.xlsx", sheet: "DS", line: 3)
  private static let cell = RosterPlace(file: "a.xlsx", sheet: "DS", line: 7, column: 3)
  private static let text = RosterPlace(file: "a.csv", line: 5)
  private static let known = ["Cấp sở (so)", "Cấp xã (xa)"]

  static let wordings = [
    Wording(
      file, .noHeadings, "BM680",
      "Tệp “a.xlsx”: trong 30 dòng đầu không có dòng tên cột; danh sách đơn vị phải có một dòng ghi tên các cột, trong đó có cột “Tên đơn vị”. Đề nghị ghi tên các cột vào một dòng phía trên danh sách: Mã, Tên đơn vị, Cấp, Đơn vị cấp trên, Cơ quan, Điện thoại; cột không dùng đến thì bỏ.",
      "File “a.xlsx”: there are no headings in the first 30 lines; a roster needs a line with the names of its columns, “Name” among them. Please write the names of the columns above the list: Code, Name, Level, Parent, Agency, Phone; leave out those that are not used."
    ),
    Wording(
      line, .noNameColumn([.code, .level]), "BM680",
      "Tệp “a.xlsx”, trang tính “DS”, dòng 3: dòng tên cột có “Mã”, “Cấp” nhưng không có cột “Tên đơn vị”; danh sách đơn vị phải có cột này. Đề nghị ghi tên các cột vào một dòng phía trên danh sách: Mã, Tên đơn vị, Cấp, Đơn vị cấp trên, Cơ quan, Điện thoại; cột không dùng đến thì bỏ.",
      "File “a.xlsx”, sheet “DS”, row 3: the headings are “Code”, “Level”, and none is “Name”; a roster needs this column. Please write the names of the columns above the list: Code, Name, Level, Parent, Agency, Phone; leave out those that are not used."
    ),
    Wording(
      file, .onHiddenSheet("DS"), "BM680",
      "Tệp “a.xlsx”: danh sách đơn vị chỉ có ở trang tính ẩn “DS”; chương trình chỉ đọc trang tính đang hiện. Đề nghị bấm chuột phải vào một thẻ trang tính, chọn “Bỏ ẩn” (tiếng Anh: “Unhide”), rồi lưu tệp.",
      "File “a.xlsx”: the only roster is on the hidden sheet “DS”; only sheets that people see are read. Please click on a tab with the right button, choose “Unhide” and save the file."
    ),
    Wording(
      line, .repeatedHeading(.name, columns: [2, 28]), "BM681",
      "Tệp “a.xlsx”, trang tính “DS”, dòng 3: có 2 cột cùng là “Tên đơn vị” (cột B, AB); mỗi loại chỉ được có một cột. Đề nghị đổi tên cột không phải cột cần dùng, ví dụ thành “Ghi chú”, hoặc xóa cột đó.",
      "File “a.xlsx”, sheet “DS”, row 3: 2 columns are “Name” (columns B, AB); there may be only one of each kind. Please rename the column that is not meant, for instance to “Note”, or delete it."
    ),
    Wording(
      text, .repeatedHeading(.code, columns: [1, 3]), "BM681",
      "Tệp “a.csv”, dòng 5: có 2 cột cùng là “Mã” (cột 1, 3); mỗi loại chỉ được có một cột. Đề nghị đổi tên cột không phải cột cần dùng, ví dụ thành “Ghi chú”, hoặc xóa cột đó.",
      "File “a.csv”, line 5: 2 columns are “Code” (columns 1, 3); there may be only one of each kind. Please rename the column that is not meant, for instance to “Note”, or delete it."
    ),
    Wording(
      line, .secondHeadings(first: 1), "BM681",
      "Tệp “a.xlsx”, trang tính “DS”, dòng 3: đây lại là một dòng tên cột, khác với dòng tên cột ở dòng 1; mỗi tệp hoặc trang tính chỉ được có một danh sách. Đề nghị gộp thành một danh sách, hoặc chuyển danh sách kia sang trang tính đứng sau.",
      "File “a.xlsx”, sheet “DS”, row 3: here are headings again, other ones than in line 1; a file or sheet may hold only one list. Please make one list of them, or move the other one to a later sheet."
    ),
    Wording(
      text, .secondHeadings(first: 1), "BM681",
      "Tệp “a.csv”, dòng 5: đây lại là một dòng tên cột, khác với dòng tên cột ở dòng 1; mỗi tệp hoặc trang tính chỉ được có một danh sách. Đề nghị gộp thành một danh sách, hoặc lưu danh sách kia thành tệp khác.",
      "File “a.csv”, line 5: here are headings again, other ones than in line 1; a file or sheet may hold only one list. Please make one list of them, or save the other one as another file."
    ),
    Wording(
      text, .parentsWithoutCodes, "BM681",
      "Tệp “a.csv”, dòng 5: có cột “Đơn vị cấp trên” nhưng không có cột “Mã”; đơn vị cấp trên được ghi bằng mã của đơn vị đó. Đề nghị bổ sung cột “Mã”, hoặc bỏ cột đơn vị cấp trên.",
      "File “a.csv”, line 5: there is a column “Parent” but none “Code”; a parent is named by its code. Please add a column “Code”, or leave out that of the parents."
    ),
    Wording(
      text, .noUnits, "BM682",
      "Tệp “a.csv”, dòng 5: dưới dòng tên cột không có đơn vị nào; mỗi đơn vị phải ghi trên một dòng, tên nằm dưới cột “Tên đơn vị”. Đề nghị kiểm tra lại tệp, hoặc ghi tên các đơn vị vào dưới cột đó.",
      "File “a.csv”, line 5: there are no units below the headings; each needs a line, with its name below “Name”. Please check whether this is the right file, or write the names below that heading."
    ),
    Wording(
      cell, .notUnit("Tổng số: 12"), "BM688",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: “Tổng số: 12” là tên nhóm, dòng cộng hoặc ghi chú, không phải một đơn vị; danh sách chỉ gồm các dòng của đơn vị. Đề nghị xóa dòng này, ghi cấp của từng đơn vị vào cột “Cấp”; nếu đúng là một đơn vị thì ghi mã cho đơn vị đó.",
      "File “a.xlsx”, sheet “DS”, cell C7: “Tổng số: 12” is the name of a group, a sum or a note, not a unit; a roster has lines of units only. Please delete the line and write the level of each unit below “Level”; if it is a unit after all, give it a code."
    ),
    Wording(
      line, .noLevelColumn(known: known), "BM684",
      "Tệp “a.xlsx”, trang tính “DS”, dòng 3: không có cột “Cấp” nên không biết các đơn vị thuộc cấp nào; mỗi cấp có biểu mẫu riêng: Cấp sở (so), Cấp xã (xa). Đề nghị thêm cột “Cấp”, hoặc nêu cấp của cả danh sách sau --level, ví dụ --level xa.",
      "File “a.xlsx”, sheet “DS”, row 3: there is no column “Level”, so the level of the units is not known; each level has forms of its own: Cấp sở (so), Cấp xã (xa). Please add a column “Level”, or name the level of all units after --level, such as --level xa."
    ),
    Wording(
      cell, .noLevel(others: 0), "BM684",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: ô cấp còn trống; mỗi đơn vị phải ghi rõ thuộc cấp nào. Đề nghị ghi cấp của đơn vị vào ô này, ví dụ “xa” hoặc “Cấp xã”.",
      "File “a.xlsx”, sheet “DS”, cell C7: the level is empty; every unit needs its level. Please enter the level of the unit, such as “xa” or “Cấp xã”."
    ),
    Wording(
      cell, .unknownLevel("Cấp xẵ", nearest: "Cấp xã", known: known, others: 1), "BM683",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: không rõ “Cấp xẵ” là cấp nào (và ở 1 dòng khác); các cấp là: Cấp sở (so), Cấp xã (xa). Có phải ý là “Cấp xã”? Nếu đúng, đề nghị sửa lại ô này.",
      "File “a.xlsx”, sheet “DS”, cell C7: “Cấp xẵ” is no known level (and in 1 other line); the levels are: Cấp sở (so), Cấp xã (xa). Did you mean “Cấp xã”? If so, please correct the cell."
    ),
    Wording(
      text, .unknownLevel("Khối I", nearest: nil, known: known, others: 1_200), "BM683",
      "Tệp “a.csv”, dòng 5: không rõ “Khối I” là cấp nào (và ở 1.200 dòng khác); các cấp là: Cấp sở (so), Cấp xã (xa). Đề nghị ghi một trong các cấp đó.",
      "File “a.csv”, line 5: “Khối I” is no known level (and in 1,200 other lines); the levels are: Cấp sở (so), Cấp xã (xa). Please write one of these levels."
    ),
    Wording(
      cell, .unusable(.code, .failed("#N/A")), "BM689",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: ô ở cột “Mã” đang báo lỗi “#N/A”; công thức trong danh sách phải cho ra kết quả. Đề nghị sửa công thức, hoặc gõ thẳng nội dung vào ô.",
      "File “a.xlsx”, sheet “DS”, cell C7: the cell in column “Code” shows the error “#N/A”; a formula in a roster must have a result. Please mend the formula, or type what is meant."
    ),
    Wording(
      cell, .unusable(.name, .uncomputed), "BM689",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: ô ở cột “Tên đơn vị” là công thức chưa lưu kết quả; chương trình chỉ đọc kết quả mà Excel đã lưu. Đề nghị mở tệp bằng Excel, bấm lưu rồi chạy lại lệnh.",
      "File “a.xlsx”, sheet “DS”, cell C7: the cell in column “Name” is a formula without a saved result; only the results that Excel saved are read. Please open the file in Excel, save it and run the command again."
    ),
    Wording(
      cell, .unusable(.code, .date("01/02/2025")), "BM689",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: ô ở cột “Mã” là ngày tháng (“01/02/2025”); Excel có thể đã đổi mã như “1-2” thành ngày, nên không biết mã gốc. Đề nghị định dạng cột là Văn bản (Text) rồi gõ lại mã.",
      "File “a.xlsx”, sheet “DS”, cell C7: the cell in column “Code” is a date (“01/02/2025”); Excel makes dates of codes such as “1-2”, and what was typed is not known. Please format the column as Text and type the code again."
    ),
    Wording(
      cell, .unusable(.parent, .scientific("1,23E+11")), "BM689",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: ô ở cột “Đơn vị cấp trên” là số dài, chỉ hiện thành “1,23E+11”; mã được lấy đúng như ô hiện ra. Đề nghị định dạng cột là Văn bản (Text) rồi gõ lại mã.",
      "File “a.xlsx”, sheet “DS”, cell C7: the cell in column “Parent” is a long number that shows as “1,23E+11”; a code is taken as its cell shows it. Please format the column as Text and type the code again."
    ),
    Wording(
      cell, .lostLetters("Xã T?n"), "BM686",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: tên “Xã T?n” có dấu “?” ở chỗ lẽ ra là chữ; tên đơn vị phải còn đủ chữ có dấu. Đề nghị gõ lại tên đơn vị, hoặc lấy lại danh sách từ tệp gốc.",
      "File “a.xlsx”, sheet “DS”, cell C7: the name “Xã T?n” has “?” in the place of letters; all letters of a name must be there. Please type the name anew, or take the list from where it came."
    ),
    Wording(
      text, .lostLetters("Xã T?n"), "BM686",
      "Tệp “a.csv”, dòng 5: tên “Xã T?n” có dấu “?” ở chỗ lẽ ra là chữ; tên đơn vị phải còn đủ chữ có dấu. Đề nghị mở danh sách gốc bằng Excel, chọn Lưu thành (Save As), CSV UTF-8 (*.csv), hoặc lưu dạng .xlsx.",
      "File “a.csv”, line 5: the name “Xã T?n” has “?” in the place of letters; all letters of a name must be there. Please open the original list in Excel and choose Save As, CSV UTF-8 (*.csv), or save it as .xlsx."
    ),
    Wording(
      cell, .longText(.name), "BM685",
      "Tệp “a.xlsx”, trang tính “DS”, ô C7: ô ở cột “Tên đơn vị” dài quá 500 ký tự; một ô của danh sách không dài như vậy. Đề nghị rút gọn ô này, hoặc chuyển phần giải thích sang cột “Ghi chú”.",
      "File “a.xlsx”, sheet “DS”, cell C7: the cell in column “Name” has more than 500 letters; no cell of a roster is as long as that. Please shorten it, or move explanations to a column “Note”."
    ),
    Wording(
      text, .extraCells(count: 7, headings: 6), "BM687",
      "Tệp “a.csv”, dòng 5: dòng này có 7 ô nhưng dòng tên cột chỉ có 6 ô; ô có dấu phân cách bên trong phải nằm trong dấu ngoặc kép, nếu không các ô sau bị lệch cột. Đề nghị sửa dòng này, hoặc mở danh sách bằng Excel và lưu dạng .xlsx.",
      "File “a.csv”, line 5: this line has 7 cells and the headings 6; a cell with a separator in it must be quoted, or those behind it move to wrong columns. Please correct the line, or open the list in Excel and save it as .xlsx."
    ),
    Wording(
      text, .notUnicode, "BM686",
      "Tệp “a.csv”, dòng 5: có byte không thuộc chữ nào của Unicode; tệp CSV phải được lưu bằng mã UTF-8, nếu không tên đơn vị sẽ mất chữ. Đề nghị mở danh sách gốc bằng Excel, chọn Lưu thành (Save As), CSV UTF-8 (*.csv), hoặc lưu dạng .xlsx.",
      "File “a.csv”, line 5: a byte belongs to no letter of Unicode; a CSV file must be saved as UTF-8, or letters of names are lost. Please open the original list in Excel and choose Save As, CSV UTF-8 (*.csv), or save it as .xlsx."
    ),
    Wording(
      text, .strayQuote, "BM687",
      "Tệp “a.csv”, dòng 5: dấu ngoặc kép đứng sai chỗ; ô có dấu ngoặc kép phải được bao bằng ngoặc kép và mỗi dấu bên trong viết hai lần. Đề nghị sửa dòng này, hoặc mở danh sách bằng Excel và lưu dạng .xlsx.",
      "File “a.csv”, line 5: a quotation mark is out of place; a cell that has one must be quoted as a whole, and each mark in it written twice. Please correct the line, or open the list in Excel and save it as .xlsx."
    ),
    Wording(
      text, .openQuote, "BM687",
      "Tệp “a.csv”, dòng 5: ô mở bằng dấu ngoặc kép ở dòng này nhưng không có dấu đóng; mỗi dấu mở phải có một dấu đóng. Đề nghị sửa dòng này, hoặc mở danh sách bằng Excel và lưu dạng .xlsx.",
      "File “a.csv”, line 5: the cell that begins with a quotation mark here has none at its end; each needs its partner. Please correct the line, or open the list in Excel and save it as .xlsx."
    ),
    Wording(
      file, .tooMany(.units), "BM685",
      "Tệp “a.xlsx”: danh sách có quá nhiều đơn vị; một danh sách có tối đa 100.000 đơn vị. Đề nghị kiểm tra có phải tệp khác bị chọn nhầm, và xóa các dòng, các cột thừa.",
      "File “a.xlsx”: there are too many units; a roster has at most 100,000. Please check whether another file was meant, and delete lines and columns that are not needed."
    ),
    Wording(
      file, .tooMany(.cells), "BM685",
      "Tệp “a.xlsx”: có quá nhiều ô; danh sách đơn vị có tối đa 1.000.000 ô có nội dung. Đề nghị kiểm tra có phải tệp khác bị chọn nhầm, và xóa các dòng, các cột thừa.",
      "File “a.xlsx”: there are too many cells; a roster has at most 1,000,000 that are not empty. Please check whether another file was meant, and delete lines and columns that are not needed."
    ),
    Wording(
      file, .tooMuchText, "BM685",
      "Tệp “a.xlsx”: có quá nhiều chữ; danh sách đơn vị có tối đa 32 MiB. Đề nghị kiểm tra có phải tệp khác bị chọn nhầm, và xóa các dòng, các cột thừa.",
      "File “a.xlsx”: there is too much text; a roster has at most 32 MiB. Please check whether another file was meant, and delete lines and columns that are not needed."
    ),
  ]

  @Test(arguments: wordings)
  func `every sentence`(_ wording: Wording) {
    let mistake = wording.mistake
    #expect(mistake.code.rawValue == wording.code)
    #expect("\(mistake.message.vietnamese) \(mistake.fix.vietnamese)" == wording.vietnamese)
    #expect("\(mistake.message.english) \(mistake.fix.english)" == wording.english)
  }
}
