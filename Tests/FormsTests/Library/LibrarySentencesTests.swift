import JSON
import Reporting
import Testing
import Vocabulary

@testable import Forms

/// Every sentence about a file that describes forms, word for word.
struct LibrarySentencesTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let reason: LibraryError.Reason
    let code: String
    let vietnamese: String
    let english: String

    init(_ reason: LibraryError.Reason, _ code: String, _ vietnamese: String, _ english: String) {
      self.reason = reason
      self.code = code
      self.vietnamese = vietnamese
      self.english = english
    }

    var testDescription: String { "\(reason)" }
  }

  @Test(arguments: rows)
  func `says of a mistake`(_ row: Row) {
    let place = LibraryPlace(file: "kon-tum/rows.tsv", line: 12, field: .column("sum_of"))
    let error = LibraryError(place, row.reason)
    #expect(error.code.rawValue == row.code)
    #expect("\(error.message.vietnamese) \(error.fix.vietnamese)" == row.vietnamese)
    #expect("\(error.message.english) \(error.fix.english)" == row.english)
  }

  @Test(arguments: [
    (
      LibraryPlace(file: "a.tsv"), "Tệp “a.tsv”: ở đây còn trống", "File “a.tsv”: there is nothing"
    ),
    (
      LibraryPlace(file: "a.tsv", line: 3), "Tệp “a.tsv”, dòng 3: ở đây",
      "File “a.tsv”, line 3: there"
    ),
    (
      LibraryPlace(file: "f.json", line: 3, field: .key("levels")),
      "Tệp “f.json”, dòng 3, trường “levels”: ở đây",
      "File “f.json”, line 3, field “levels”: there"
    ),
  ])
  func `begins with the place`(_ place: LibraryPlace, _ vietnamese: String, _ english: String) {
    let message = LibraryError(place, .missingValue).message
    #expect(message.vietnamese.hasPrefix(vietnamese))
    #expect(message.english.hasPrefix(english))
  }

  @Test(arguments: [
    (
      "{\n\"tilte\": 1}",
      "Tệp “form.json”: dòng 2, cột 1: không có trường nào tên là `tilte`. Các trường được dùng ở"
        + " đây: `id`, `title`, `province`, `issuer`, `basis`, `levels`, `periods`, `columns`, `style`. Có"
        + " phải ý là `title`? Nếu đúng, đề nghị sửa lại tên trường.",
      "File “form.json”: line 2, column 1: there is no field named `tilte`. The fields used here:"
        + " `id`, `title`, `province`, `issuer`, `basis`, `levels`, `periods`, `columns`, `style`. Did you"
        + " mean `title`? If so, correct the name of the field."
    ),
    (
      "",
      "Tệp “form.json”: dữ liệu JSON trống: phải có ít nhất một giá trị. Đề nghị kiểm tra lại tệp:"
        + " có thể tệp chưa được ghi xong hoặc đã chọn nhầm tệp.",
      "File “form.json”: the JSON data is empty: there must be at least one value. Check the file:"
        + " it may not have been written to its end, or it may be the wrong one."
    ),
  ])
  func `says of JSON what JSON says`(_ text: String, _ vietnamese: String, _ english: String) throws
  {
    let error = try #require(
      refused { () throws(LibraryError) in
        try FormDescriptionReader.read(
          Drawn.json(text, named: "form.json"), folder: "a", levels: Drawn.levels)
      })
    #expect(error.code.rawValue == "BM250")
    #expect("\(error.message.vietnamese) \(error.fix.vietnamese)" == vietnamese)
    #expect("\(error.message.english) \(error.fix.english)" == english)
  }

  @Test func `what a person wrote never fills the sentence`() {
    let long = String(repeating: "x", count: 100_000)
    let known = (0..<1_000).map { "level\($0)" }
    let circle = (0..<1_000).map { ConceptID("concept\($0)") }
    let reasons: [LibraryError.Reason] = [
      .malformed(long, .part), .unknownValue(long, known: known), .unknownLevel(long, known: known),
      .unknownConcept(long, near: nil), .repeated(long), .foreignID(long, folder: "a"),
      .computedFromItself(circle), .unknownColumn(long, known: ["id"]),
    ]
    for reason in reasons {
      let error = LibraryError(LibraryPlace(file: "a.tsv", line: 1), reason)
      #expect(error.message.vietnamese.count < 400)
      #expect(error.message.english.count < 400)
      #expect(error.fix.vietnamese.count < 400)
    }
  }

  @Test func `no reason and no shape is without its row`() {
    var reasons = Set(Self.rows.map { number(of: $0.reason) })
    // It has a test of its own.
    reasons.insert(
      number(of: .json(JSONError(JSONPosition(offset: 0, line: 1, column: 1), .empty))))
    #expect(reasons == Set(0...29))
    #expect(Set(Self.rows.compactMap { shape(of: $0.reason) }) == Set(0...7))
  }

  /// A new reason does not compile until it has a number here, and then fails until it has a row.
  private func number(of reason: LibraryError.Reason) -> Int {
    switch reason {
    case .tooLarge: 0
    case .tooManyLines: 1
    case .utf16: 2
    case .notUTF8: 3
    case .controlCharacter: 4
    case .json: 5
    case .noHeader: 6
    case .unknownColumn: 7
    case .missingColumn: 8
    case .repeatedColumn: 9
    case .wrongCellCount: 10
    case .quotedCell: 11
    case .missingValue: 12
    case .malformed: 13
    case .unknownValue: 14
    case .unknownLevel: 15
    case .unknownConcept: 16
    case .unknownAnswer: 17
    case .repeated: 18
    case .repeatedConcept: 19
    case .repeatedRow: 20
    case .ratioWithoutParts: 21
    case .computedFromItself: 22
    case .aboveItself: 23
    case .daysReversed: 24
    case .treesOverlap: 25
    case .foreignID: 26
    case .tooManyValues: 27
    case .levelWithoutColumn: 28
    case .columnOfForeignLevel: 29
    }
  }

  private func shape(of reason: LibraryError.Reason) -> Int? {
    guard case .malformed(_, let shape) = reason else { return nil }
    return switch shape {
    case .number: 0
    case .id: 1
    case .answers: 2
    case .part: 3
    case .sum: 4
    case .duties: 5
    case .day: 6
    case .gate: 7
    }
  }

  // MARK: Table

  private static let (wo, at) = (
    "Tệp “kon-tum/rows.tsv”, dòng 12, cột “sum_of”:",
    "File “kon-tum/rows.tsv”, line 12, column “sum_of”:"
  )

  static let rows: [Row] = texts + columns + values + shapes + names + sense

  private static let texts = [
    Row(
      .tooLarge(bytes: 4 << 20 + 1, limit: 4 << 20), "BM251",
      "\(wo) tệp lớn 5 MiB; tệp loại này lớn tối đa 4 MiB. Đề nghị kiểm tra lại: có thể một tệp khác đã bị chép nhầm vào thư mục biểu mẫu.",
      "\(at) the file has 5 MiB; a file of its kind has at most 4 MiB. Check whether another file was copied into the folder of forms by mistake."
    ),
    Row(
      .tooManyLines, "BM251",
      "\(wo) tệp có quá nhiều dòng; tệp mô tả biểu mẫu có tối đa 100.000 dòng. Đề nghị kiểm tra lại: có thể một tệp khác đã bị chép nhầm vào thư mục biểu mẫu.",
      "\(at) the file has too many lines; a file that describes forms has at most 100,000. Check whether another file was copied into the folder of forms by mistake."
    ),
    Row(
      .tooManyValues(limit: 2_000), "BM251",
      "\(wo) danh sách quá dài; các danh sách loại này có tối đa 2.000 mục. Đề nghị kiểm tra lại: có thể một tệp khác đã bị chép nhầm vào thư mục biểu mẫu.",
      "\(at) the list is too long; lists of its kind hold at most 2,000 values. Check whether another file was copied into the folder of forms by mistake."
    ),
    Row(
      .utf16, "BM250",
      "\(wo) tệp được lưu bằng mã UTF-16; tệp phải được lưu bằng mã UTF-8. Đề nghị mở tệp bằng Notepad, chọn “Save As” (Lưu thành) với mã hóa UTF-8 rồi chạy lại.",
      "\(at) the file is saved as UTF-16; it must be saved as UTF-8. Open the file in Notepad, choose “Save As” with the encoding UTF-8, and run again."
    ),
    Row(
      .notUTF8, "BM250",
      "\(wo) có byte không thuộc ký tự UTF-8 nào; tệp phải được lưu bằng mã UTF-8. Đề nghị mở tệp bằng Notepad, chọn “Save As” (Lưu thành) với mã hóa UTF-8 rồi chạy lại.",
      "\(at) a byte is not part of any UTF-8 character; the file must be saved as UTF-8. Open the file in Notepad, choose “Save As” with the encoding UTF-8, and run again."
    ),
    Row(
      .controlCharacter(0x0B), "BM250",
      "\(wo) có ký tự điều khiển U+000B; ngoài dấu tab và dấu xuống dòng, tệp chỉ được có chữ. Đề nghị mở tệp bằng trình soạn thảo văn bản, xóa ký tự đó rồi lưu lại.",
      "\(at) there is the control character U+000B; besides tabs and line ends the file may hold text only. Open the file in a text editor, remove that character and save it."
    ),
    Row(
      .quotedCell, "BM250",
      "\(wo) ô nằm trong dấu ngoặc kép, Excel thường tự thêm khi lưu; tệp này không dùng dấu ngoặc kép để bao ô. Đề nghị bỏ dấu ngoặc kép bao quanh ô, và sửa tệp bằng trình soạn thảo văn bản thay cho Excel.",
      "\(at) the cell is in quotes, which Excel adds when it saves; in this file no cell is. Remove the quotes around the cell, and edit the file in a text editor rather than in Excel."
    ),
  ]

  private static let columns = [
    Row(
      .noHeader(columns: ["id", "label"]), "BM252",
      "\(wo) tệp không có dòng nào; dòng đầu tiên phải ghi tên các cột, cách nhau bằng dấu tab: id, label. Đề nghị thêm dòng đó, hoặc kiểm tra xem tệp đã được ghi xong chưa.",
      "\(at) the file has no lines; the first one must name the columns, with a tab between them: id, label. Add that line, or check whether the file was written to its end."
    ),
    Row(
      .unknownColumn("lable", known: ["id", "label"]), "BM252",
      "\(wo) không có cột “lable”; các cột, cách nhau bằng dấu tab, là: id, label. Có phải ý là “label”? Nếu đúng, đề nghị sửa lại.",
      "\(at) there is no column “lable”; the columns, with a tab between them, are: id, label. Did you mean “label”? If so, correct it."
    ),
    Row(
      .unknownColumn("ghi chú", known: ["id", "label"]), "BM252",
      "\(wo) không có cột “ghi chú”; các cột, cách nhau bằng dấu tab, là: id, label. Đề nghị xóa cột này hoặc sửa lại tên cột.",
      "\(at) there is no column “ghi chú”; the columns, with a tab between them, are: id, label. Remove this column, or correct its name."
    ),
    Row(
      .missingColumn, "BM252",
      "\(wo) tệp thiếu cột này; cột nào cũng phải có, không dùng đến thì để trống. Đề nghị thêm tên cột vào dòng đầu và một ô vào mỗi dòng.",
      "\(at) the file lacks this column; every column must be there, if only with empty cells. Add its name to the first line, and a cell to every line."
    ),
    Row(
      .repeatedColumn, "BM252",
      "\(wo) cột này có hai lần; mỗi cột chỉ được có một lần. Đề nghị xóa hoặc đổi tên một cột.",
      "\(at) this column is there twice; each may be there only once. Remove or rename one of them."
    ),
    Row(
      .wrongCellCount(found: 11, expected: 12), "BM253",
      "\(wo) dòng này có 11 ô, dòng tên cột có 12; giữa hai ô có đúng một dấu tab, kể cả khi ô trống. Đề nghị kiểm tra các dấu tab của dòng này; dấu cách không thay được dấu tab.",
      "\(at) the number of cells is 11, that of columns 12; between two cells stands one tab, between empty ones too. Check the tabs of this line; spaces do not stand for tabs."
    ),
  ]

  private static let values = [
    Row(
      .missingValue, "BM254",
      "\(wo) ở đây còn trống; chỗ này bắt buộc phải có nội dung. Đề nghị điền nội dung vào đây.",
      "\(at) there is nothing here; something must be. Fill it in."),
    Row(
      .unknownValue("cuont", known: ["group", "count"]), "BM254",
      "\(wo) không có giá trị “cuont”; các giá trị dùng được ở đây: group, count. Có phải ý là “count”? Nếu đúng, đề nghị sửa lại.",
      "\(at) there is no value “cuont”; the values used here: group, count. Did you mean “count”? If so, correct it."
    ),
    Row(
      .unknownValue("số lượng", known: ["group", "count"]), "BM254",
      "\(wo) không có giá trị “số lượng”; các giá trị dùng được ở đây: group, count. Đề nghị thay bằng một trong các giá trị đó.",
      "\(at) there is no value “số lượng”; the values used here: group, count. Replace it with one of those."
    ),
    Row(
      .repeated("so"), "BM257",
      "\(wo) “so” bị lặp lại; ở đây mỗi giá trị chỉ được ghi một lần. Đề nghị giữ lại một mục, xóa hoặc sửa mục còn lại.",
      "\(at) “so” is repeated; each value may be given here only once. Keep one of the two; remove or correct the other."
    ),
    Row(
      .repeatedConcept(ConceptID("a"), firstLine: 3), "BM257",
      "\(wo) chỉ tiêu “a” đã có ở dòng 3; mỗi chỉ tiêu chỉ được có một dòng. Đề nghị giữ lại một mục, xóa hoặc sửa mục còn lại.",
      "\(at) the concept “a” stands in line 3 already; each concept has one line only. Keep one of the two; remove or correct the other."
    ),
    Row(
      .repeatedRow(RowReference(table: 2, row: 7), firstLine: 3), "BM257",
      "\(wo) dòng 7 của biểu 2 đã có ở dòng 3 của tệp; mỗi dòng của biểu mẫu chỉ được mô tả một lần. Đề nghị giữ lại một mục, xóa hoặc sửa mục còn lại.",
      "\(at) row 7 of table 2 stands in line 3 of the file already; each row of a form is described only once. Keep one of the two; remove or correct the other."
    ),
    Row(
      .foreignID("kon-tun", folder: "kon-tum"), "BM259",
      "\(wo) mã “kon-tun” khác tên thư mục “kon-tum”; mã của bộ biểu mẫu là tên thư mục của nó. Đề nghị sửa mã thành “kon-tum”, hoặc đổi tên thư mục.",
      "\(at) the id “kon-tun” is not the folder's name “kon-tum”; the id of a form is the name of its folder. Change the id to “kon-tum”, or rename the folder."
    ),
  ]

  private static let shapes = [
    Row(
      .malformed("0", .number(1...1_048_576)), "BM254",
      "\(wo) “0” viết không đúng; ở đây phải là số nguyên từ 1 đến 1.048.576. Đề nghị viết lại, ví dụ “1”.",
      "\(at) “0” is not written as it should be; here must be a whole number from 1 to 1,048,576. Write it as in “1”."
    ),
    Row(
      .malformed("Tỷ lệ", .id), "BM254",
      "\(wo) “Tỷ lệ” viết không đúng; ở đây phải là mã gồm chữ thường không dấu, chữ số và dấu gạch dưới. Đề nghị viết lại, ví dụ “cd_kh_ty_le”.",
      "\(at) “Tỷ lệ” is not written as it should be; here must be an id made of plain small letters, digits and underscores. Write it as in “cd_kh_ty_le”."
    ),
    Row(
      .malformed("1", .answers), "BM254",
      "\(wo) “1” viết không đúng; ở đây phải là các cặp mã=câu trả lời, cách nhau bằng dấu chấm phẩy. Đề nghị viết lại, ví dụ “0=Không;1=Có”.",
      "\(at) “1” is not written as it should be; here must be pairs of code=answer, with semicolons between them. Write it as in “0=Không;1=Có”."
    ),
    Row(
      .malformed("#count(a)", .part), "BM254",
      "\(wo) “#count(a)” viết không đúng; ở đây phải là mã một chỉ tiêu, hoặc số đơn vị dưới dạng “#count(chỉ tiêu=mã)”, “#units(cấp)”. Đề nghị viết lại, ví dụ “#count(bm_sx_so_tt=1)”.",
      "\(at) “#count(a)” is not written as it should be; here must be the id of a concept, or a number of units as “#count(concept=code)”, “#units(level)”. Write it as in “#count(bm_sx_so_tt=1)”."
    ),
    Row(
      .malformed("cd_ks", .gate), "BM254",
      "\(wo) “cd_ks” viết không đúng; ở đây phải là mã một câu hỏi và mã câu trả lời, nối bằng dấu bằng. Đề nghị viết lại, ví dụ “cd_ks=1”.",
      "\(at) “cd_ks” is not written as it should be; here must be the id of a question and the code of an answer, joined by an equals sign. Write it as in “cd_ks=1”."
    ),
    Row(
      .malformed("a,b", .sum), "BM254",
      "\(wo) “a,b” viết không đúng; ở đây phải là các mã chỉ tiêu, nối với nhau bằng dấu cộng. Đề nghị viết lại, ví dụ “tc_bh_tinh+tc_bh_huyen”.",
      "\(at) “a,b” is not written as it should be; here must be ids of concepts, joined by plus signs. Write it as in “tc_bh_tinh+tc_bh_huyen”."
    ),
    Row(
      .malformed("so", .duties), "BM254",
      "\(wo) “so” viết không đúng; ở đây phải là các cặp cấp=trách nhiệm, cách nhau bằng dấu chấm phẩy. Đề nghị viết lại, ví dụ “so=report;huyen=exempt”.",
      "\(at) “so” is not written as it should be; here must be pairs of level=duty, with semicolons between them. Write it as in “so=report;huyen=exempt”."
    ),
    Row(
      .malformed("1/7/2025", .day), "BM254",
      "\(wo) “1/7/2025” viết không đúng; ở đây phải là một ngày có thật, viết theo thứ tự năm-tháng-ngày. Đề nghị viết lại, ví dụ “2025-07-01”.",
      "\(at) “1/7/2025” is not written as it should be; here must be a day of the calendar, written year-month-day. Write it as in “2025-07-01”."
    ),
  ]

  private static let names = [
    Row(
      .unknownLevel("huyn", known: ["so", "huyen"]), "BM255",
      "\(wo) không có cấp “huyn”; các cấp được khai trong levels.json: so, huyen. Có phải ý là “huyen”? Nếu đúng, đề nghị sửa lại.",
      "\(at) there is no level “huyn”; the levels described in levels.json: so, huyen. Did you mean “huyen”? If so, correct it."
    ),
    Row(
      .unknownLevel("quan", known: ["so", "huyen"]), "BM255",
      "\(wo) không có cấp “quan”; các cấp được khai trong levels.json: so, huyen. Đề nghị sửa lại cấp, hoặc khai thêm cấp này trong levels.json.",
      "\(at) there is no level “quan”; the levels described in levels.json: so, huyen. Correct the level, or describe it in levels.json."
    ),
    Row(
      .unknownConcept("cd_vb", near: "cd_vp"), "BM256",
      "\(wo) không có chỉ tiêu “cd_vb”; chỉ tiêu phải được khai trong catalogue.tsv trước khi dùng. Có phải ý là “cd_vp”? Nếu đúng, đề nghị sửa lại.",
      "\(at) there is no concept “cd_vb”; a concept must be described in catalogue.tsv before it is used. Did you mean “cd_vp”? If so, correct it."
    ),
    Row(
      .unknownConcept("cd_vb", near: nil), "BM256",
      "\(wo) không có chỉ tiêu “cd_vb”; chỉ tiêu phải được khai trong catalogue.tsv trước khi dùng. Đề nghị sửa lại mã chỉ tiêu, hoặc khai thêm chỉ tiêu này trong catalogue.tsv.",
      "\(at) there is no concept “cd_vb”; a concept must be described in catalogue.tsv before it is used. Correct the id, or describe the concept in catalogue.tsv."
    ),
    Row(
      .unknownAnswer(3, of: ConceptID("tt")), "BM256",
      "\(wo) chỉ tiêu “tt” không có câu trả lời mang mã 3; mã phải có trong cột “codes” của chỉ tiêu đó. Đề nghị sửa lại mã, hoặc thêm câu trả lời này cho chỉ tiêu.",
      "\(at) the concept “tt” has no answer with code 3; the code must stand in its column “codes”. Correct the code, or give the concept that answer."
    ),
  ]

  private static let sense = [
    Row(
      .ratioWithoutParts, "BM258",
      "\(wo) chỉ tiêu loại “ratio” thiếu phần này; tỷ lệ loại đó phải có cả tử số và mẫu số. Đề nghị điền phần còn thiếu, hoặc đổi loại thành “percent” nếu không biểu mẫu nào có các phần.",
      "\(at) a concept of the kind “ratio” lacks this part; it must have both a numerator and a denominator. Fill in the part, or make the kind “percent” where no form has the parts."
    ),
    Row(
      .computedFromItself([ConceptID("a"), ConceptID("b")]), "BM258",
      "\(wo) chỉ tiêu được tính từ chính nó (a → b → a); không chỉ tiêu nào là thành phần của chính mình. Đề nghị sửa “sum_of”, “numerator” hoặc “denominator” của một trong các chỉ tiêu đó.",
      "\(at) a concept is computed from itself (a → b → a); none may be a part of itself. Correct “sum_of”, “numerator” or “denominator” of one of them."
    ),
    Row(
      .aboveItself([Level("so")]), "BM258",
      "\(wo) các cấp trực thuộc nhau thành vòng (so → so); cấp trên không thể trực thuộc cấp dưới của mình. Đề nghị sửa cấp trên của một trong các cấp đó.",
      "\(at) the levels stand under one another in a circle (so → so); no level can be under one that is under it. Correct what one of them stands under."
    ),
    Row(
      .daysReversed(from: days[1], to: days[0]), "BM258",
      "\(wo) ngày bắt đầu 2025-07-02 sau ngày kết thúc 2025-07-01; ngày bắt đầu phải trước hoặc trùng ngày kết thúc. Đề nghị sửa lại “from” hoặc “to”.",
      "\(at) it begins on 2025-07-02, after its end on 2025-07-01; it must begin before it ends or on that day. Correct “from” or “to”."
    ),
    Row(
      .treesOverlap(firstLine: 9), "BM258",
      "\(wo) thời gian trùng với cây ở dòng 9; mỗi ngày chỉ thuộc một cây. Đề nghị sửa lại “from” hoặc “to”.",
      "\(at) its time overlaps that of the tree in line 9; a day belongs to one tree only. Correct “from” or “to”."
    ),
    Row(
      .levelWithoutColumn(Level("xa")), "BM258",
      "\(wo) bộ biểu mẫu dành cho cấp “xa”, nhưng không cột nào trong “columns” dành cho cấp này; cấp nào báo cáo thì phải có cột để ghi số liệu. Đề nghị thêm xa vào danh sách còn thiếu, hoặc xóa khỏi danh sách này.",
      "\(at) the form addresses the level “xa”, but no column of “columns” is for it; every level that reports needs a column for its figures. Add xa to the list that lacks it, or take it out of this one."
    ),
    Row(
      .columnOfForeignLevel(Level("xa")), "BM258",
      "\(wo) cột này dành cho cấp “xa”, nhưng “levels” của bộ biểu mẫu không có cấp đó; cột chỉ dành cho các cấp mà bộ biểu mẫu yêu cầu báo cáo. Đề nghị thêm xa vào danh sách còn thiếu, hoặc xóa khỏi danh sách này.",
      "\(at) this column is for the level “xa”, which “levels” of the form does not have; columns are for levels that the form addresses. Add xa to the list that lacks it, or take it out of this one."
    ),
  ]

  private static let days = (1...2).compactMap { CalendarDate(year: 2025, month: 7, day: $0) }
}
