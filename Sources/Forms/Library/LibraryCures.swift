internal import JSON
internal import Reporting
internal import Vocabulary

// The last beat of each sentence about a file that describes forms: what to do.

extension LibraryError.Reason {
  var cure: Phrase {
    switch self {
    case .tooLarge, .tooManyLines, .tooManyValues:
      Phrase(
        vi: "Đề nghị kiểm tra lại: có thể một tệp khác đã bị chép nhầm vào thư mục biểu mẫu.",
        en: "Check whether another file was copied into the folder of forms by mistake.")
    case .utf16, .notUTF8:
      Phrase(
        vi:
          "Đề nghị mở tệp bằng Notepad, chọn “Save As” (Lưu thành) với mã hóa UTF-8 rồi chạy lại.",
        en: "Open the file in Notepad, choose “Save As” with the encoding UTF-8, and run again.")
    case .controlCharacter:
      Phrase(
        vi: "Đề nghị mở tệp bằng trình soạn thảo văn bản, xóa ký tự đó rồi lưu lại.",
        en: "Open the file in a text editor, remove that character and save it.")
    case .json(let error): error.fix
    case .noHeader:
      Phrase(
        vi: "Đề nghị thêm dòng đó, hoặc kiểm tra xem tệp đã được ghi xong chưa.",
        en: "Add that line, or check whether the file was written to its end.")
    case .unknownColumn(let name, let known):
      Self.meant(NearMiss.nearest(to: name, among: known))
        ?? Phrase(
          vi: "Đề nghị xóa cột này hoặc sửa lại tên cột.",
          en: "Remove this column, or correct its name.")
    case .missingColumn:
      Phrase(
        vi: "Đề nghị thêm tên cột vào dòng đầu và một ô vào mỗi dòng.",
        en: "Add its name to the first line, and a cell to every line.")
    case .repeatedColumn:
      Phrase(vi: "Đề nghị xóa hoặc đổi tên một cột.", en: "Remove or rename one of them.")
    case .wrongCellCount:
      Phrase(
        vi: "Đề nghị kiểm tra các dấu tab của dòng này; dấu cách không thay được dấu tab.",
        en: "Check the tabs of this line; spaces do not stand for tabs.")
    case .quotedCell:
      Phrase(
        vi: "Đề nghị bỏ dấu ngoặc kép bao quanh ô, và sửa tệp bằng trình soạn thảo văn bản thay cho"
          + " Excel.",
        en: "Remove the quotes around the cell, and edit the file in a text editor rather than in"
          + " Excel.")
    case .missingValue:
      Phrase(vi: "Đề nghị điền nội dung vào đây.", en: "Fill it in.")
    case .malformed(_, let shape):
      Phrase(
        vi: "Đề nghị viết lại, ví dụ “\(shape.example)”.",
        en: "Write it as in “\(shape.example)”.")
    case .unknownValue(let value, let known):
      Self.meant(NearMiss.nearest(to: value, among: known))
        ?? Phrase(
          vi: "Đề nghị thay bằng một trong các giá trị đó.", en: "Replace it with one of those.")
    case .unknownLevel(let value, let known):
      Self.meant(NearMiss.nearest(to: value, among: known))
        ?? Phrase(
          vi: "Đề nghị sửa lại cấp, hoặc khai thêm cấp này trong levels.json.",
          en: "Correct the level, or describe it in levels.json.")
    case .unknownConcept(_, let near):
      Self.meant(near)
        ?? Phrase(
          vi: "Đề nghị sửa lại mã chỉ tiêu, hoặc khai thêm chỉ tiêu này trong catalogue.tsv.",
          en: "Correct the id, or describe the concept in catalogue.tsv.")
    case .unknownAnswer:
      Phrase(
        vi: "Đề nghị sửa lại mã, hoặc thêm câu trả lời này cho chỉ tiêu.",
        en: "Correct the code, or give the concept that answer.")
    case .repeated, .repeatedConcept, .repeatedRow:
      Phrase(
        vi: "Đề nghị giữ lại một mục, xóa hoặc sửa mục còn lại.",
        en: "Keep one of the two; remove or correct the other.")
    case .ratioWithoutParts:
      Phrase(
        vi: "Đề nghị điền phần còn thiếu, hoặc đổi loại thành “percent” nếu không biểu mẫu nào có"
          + " các phần.",
        en: "Fill in the part, or make the kind “percent” where no form has the parts.")
    case .computedFromItself:
      Phrase(
        vi: "Đề nghị sửa “sum_of”, “numerator” hoặc “denominator” của một trong các chỉ tiêu đó.",
        en: "Correct “sum_of”, “numerator” or “denominator” of one of them.")
    case .aboveItself:
      Phrase(
        vi: "Đề nghị sửa cấp trên của một trong các cấp đó.",
        en: "Correct what one of them stands under.")
    case .daysReversed, .treesOverlap:
      Phrase(
        vi: "Đề nghị sửa lại “from” hoặc “to”.", en: "Correct “from” or “to”.")
    case .levelWithoutColumn(let level), .columnOfForeignLevel(let level):
      Phrase(
        vi: "Đề nghị thêm \(level.rawValue) vào danh sách còn thiếu, hoặc xóa khỏi danh sách này.",
        en: "Add \(level.rawValue) to the list that lacks it, or take it out of this one.")
    case .foreignID(_, let folder):
      Phrase(
        vi: "Đề nghị sửa mã thành “\(folder)”, hoặc đổi tên thư mục.",
        en: "Change the id to “\(folder)”, or rename the folder.")
    }
  }

  /// "Did you mean": nil where nothing is near enough to be meant.
  static func meant(_ word: String?) -> Phrase? {
    word.map {
      Phrase(
        vi: "Có phải ý là “\($0)”? Nếu đúng, đề nghị sửa lại.",
        en: "Did you mean “\($0)”? If so, correct it.")
    }
  }
}

extension LibraryError.Shape {
  var rule: Phrase {
    switch self {
    case .number(let range):
      Phrase(
        vi: "số nguyên từ \(range.lowerBound) đến \(range.upperBound.grouped.vietnamese)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound.grouped.english)")
    case .id:
      Phrase(
        vi: "mã gồm chữ thường không dấu, chữ số và dấu gạch dưới",
        en: "an id made of plain small letters, digits and underscores")
    case .answers:
      Phrase(
        vi: "các cặp mã=câu trả lời, cách nhau bằng dấu chấm phẩy",
        en: "pairs of code=answer, with semicolons between them")
    case .gate:
      Phrase(
        vi: "mã một câu hỏi và mã câu trả lời, nối bằng dấu bằng",
        en: "the id of a question and the code of an answer, joined by an equals sign")
    case .part:
      Phrase(
        vi: "mã một chỉ tiêu, hoặc số đơn vị dưới dạng “#count(chỉ tiêu=mã)”, “#units(cấp)”",
        en: "the id of a concept, or a number of units as “#count(concept=code)”, “#units(level)”")
    case .sum:
      Phrase(
        vi: "các mã chỉ tiêu, nối với nhau bằng dấu cộng",
        en: "ids of concepts, joined by plus signs")
    case .duties:
      Phrase(
        vi: "các cặp cấp=trách nhiệm, cách nhau bằng dấu chấm phẩy",
        en: "pairs of level=duty, with semicolons between them")
    case .day:
      Phrase(
        vi: "một ngày có thật, viết theo thứ tự năm-tháng-ngày",
        en: "a day of the calendar, written year-month-day")
    }
  }

  fileprivate var example: String {
    switch self {
    case .number(let range): "\(range.lowerBound)"
    case .id: "cd_kh_ty_le"
    case .answers: "0=Không;1=Có"
    case .gate: "cd_ks=1"
    case .part: "#count(bm_sx_so_tt=1)"
    case .sum: "tc_bh_tinh+tc_bh_huyen"
    case .duties: "so=report;huyen=exempt"
    case .day: "2025-07-01"
    }
  }
}
