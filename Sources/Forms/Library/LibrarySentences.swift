internal import JSON
internal import Reporting
package import Vocabulary

// What a person is told who wrote a file that describes forms: where, what is wrong, the rule.

extension LibraryError: Explained {
  package var code: FindingCode {
    switch reason {
    case .utf16, .notUTF8, .controlCharacter, .json, .quotedCell: .libraryText
    case .tooLarge, .tooManyLines, .tooManyValues: .libraryTooLarge
    case .noHeader, .unknownColumn, .missingColumn, .repeatedColumn: .libraryColumns
    case .wrongCellCount: .libraryCells
    case .missingValue, .malformed, .unknownValue: .libraryValue
    case .unknownLevel: .libraryLevel
    case .unknownConcept, .unknownAnswer: .libraryConcept
    case .repeated, .repeatedConcept, .repeatedRow: .libraryRepetition
    case .ratioWithoutParts, .computedFromItself, .aboveItself, .daysReversed, .treesOverlap,
      .levelWithoutColumn, .columnOfForeignLevel:
      .libraryContradiction
    case .foreignID: .libraryForeignID
    }
  }

  package var message: Phrase {
    if case .json(let error) = reason { return place.joined(error) }
    let (place, problem) = (place.name, reason.problem)
    return Phrase(
      vi: "\(place.vietnamese): \(problem.vietnamese)", en: "\(place.english): \(problem.english)")
  }

  package var fix: Phrase { reason.cure }
}

extension FindingCode {
  package static let libraryText = FindingCode(rawValue: "BM250")
  package static let libraryTooLarge = FindingCode(rawValue: "BM251")
  package static let libraryColumns = FindingCode(rawValue: "BM252")
  package static let libraryCells = FindingCode(rawValue: "BM253")
  package static let libraryValue = FindingCode(rawValue: "BM254")
  package static let libraryLevel = FindingCode(rawValue: "BM255")
  package static let libraryConcept = FindingCode(rawValue: "BM256")
  package static let libraryRepetition = FindingCode(rawValue: "BM257")
  package static let libraryContradiction = FindingCode(rawValue: "BM258")
  package static let libraryForeignID = FindingCode(rawValue: "BM259")
}

extension LibraryPlace {
  fileprivate var name: Phrase {
    let line = line.map { Phrase(vi: ", dòng \($0)", en: ", line \($0)") }
    let field: Phrase? =
      switch field {
      case .column(let name):
        Phrase(vi: ", cột \(quoted(name))", en: ", column \(quoted(name))")
      case .key(let name): Phrase(vi: ", trường \(quoted(name))", en: ", field \(quoted(name))")
      case nil: nil
      }
    return Phrase(
      vi: "Tệp “\(file)”" + (line?.vietnamese ?? "") + (field?.vietnamese ?? ""),
      en: "File “\(file)”" + (line?.english ?? "") + (field?.english ?? ""))
  }

  /// The error names line and column itself.
  fileprivate func joined(_ error: JSONError) -> Phrase {
    Phrase(
      vi: "Tệp “\(file)”: \(lowered(error.message.vietnamese))",
      en: "File “\(file)”: \(lowered(error.message.english))")
  }

  private func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}

extension LibraryError.Reason {
  fileprivate var problem: Phrase {
    switch self {
    case .tooLarge(let bytes, let limit):
      // Rounded up: a file just above the limit must not be quoted as being at it.
      Phrase(
        vi: "tệp lớn \((bytes - 1) >> 20 + 1) MiB; tệp loại này lớn tối đa \(limit >> 20) MiB.",
        en: "the file has \((bytes - 1) >> 20 + 1) MiB; a file of its kind has at most"
          + " \(limit >> 20) MiB.")
    case .tooManyLines:
      Phrase(
        vi: "tệp có quá nhiều dòng; tệp mô tả biểu mẫu có tối đa"
          + " \(LibraryLimits.lines.grouped.vietnamese) dòng.",
        en: "the file has too many lines; a file that describes forms has at most"
          + " \(LibraryLimits.lines.grouped.english).")
    case .tooManyValues(let limit):
      Phrase(
        vi: "danh sách quá dài; các danh sách loại này có tối đa \(limit.grouped.vietnamese) mục.",
        en: "the list is too long; lists of its kind hold at most \(limit.grouped.english) values.")
    case .utf16:
      Phrase(
        vi: "tệp được lưu bằng mã UTF-16; tệp phải được lưu bằng mã UTF-8.",
        en: "the file is saved as UTF-16; it must be saved as UTF-8.")
    case .notUTF8:
      Phrase(
        vi: "có byte không thuộc ký tự UTF-8 nào; tệp phải được lưu bằng mã UTF-8.",
        en: "a byte is not part of any UTF-8 character; the file must be saved as UTF-8.")
    case .controlCharacter(let byte):
      Phrase(
        vi: "có ký tự điều khiển U+\(hex(byte)); ngoài dấu tab và dấu xuống dòng, tệp chỉ được có"
          + " chữ.",
        en: "there is the control character U+\(hex(byte)); besides tabs and line ends the file"
          + " may hold text only.")
    case .json(let error): error.message
    case .noHeader(let columns):
      Phrase(
        vi: "tệp không có dòng nào; dòng đầu tiên phải ghi tên các cột, cách nhau bằng dấu tab:"
          + " \(list(columns)).",
        en: "the file has no lines; the first one must name the columns, with a tab between them:"
          + " \(list(columns)).")
    case .unknownColumn(let name, let known):
      Phrase(
        vi: "không có cột \(quoted(name)); các cột, cách nhau bằng dấu tab, là: \(list(known)).",
        en: "there is no column \(quoted(name)); the columns, with a tab between them, are:"
          + " \(list(known)).")
    case .missingColumn:
      Phrase(
        vi: "tệp thiếu cột này; cột nào cũng phải có, không dùng đến thì để trống.",
        en: "the file lacks this column; every column must be there, if only with empty cells.")
    case .repeatedColumn:
      Phrase(
        vi: "cột này có hai lần; mỗi cột chỉ được có một lần.",
        en: "this column is there twice; each may be there only once.")
    case .wrongCellCount(let found, let expected):
      Phrase(
        vi: "dòng này có \(found) ô, dòng tên cột có \(expected); giữa hai ô có đúng một dấu tab,"
          + " kể cả khi ô trống.",
        en: "the number of cells is \(found), that of columns \(expected); between two cells"
          + " stands one tab, between empty ones too.")
    case .quotedCell:
      Phrase(
        vi: "ô nằm trong dấu ngoặc kép, Excel thường tự thêm khi lưu; tệp này không dùng dấu ngoặc"
          + " kép để bao ô.",
        en: "the cell is in quotes, which Excel adds when it saves; in this file no cell is.")
    case .missingValue:
      Phrase(
        vi: "ở đây còn trống; chỗ này bắt buộc phải có nội dung.",
        en: "there is nothing here; something must be.")
    case .malformed(let value, let shape):
      Phrase(
        vi: "\(quoted(value)) viết không đúng; ở đây phải là \(shape.rule.vietnamese).",
        en: "\(quoted(value)) is not written as it should be; here must be \(shape.rule.english).")
    case .unknownValue(let value, let known):
      Phrase(
        vi: "không có giá trị \(quoted(value)); các giá trị dùng được ở đây: \(list(known)).",
        en: "there is no value \(quoted(value)); the values used here: \(list(known)).")
    case .unknownLevel(let value, let known):
      Phrase(
        vi: "không có cấp \(quoted(value)); các cấp được khai trong levels.json: \(list(known)).",
        en: "there is no level \(quoted(value)); the levels described in levels.json:"
          + " \(list(known)).")
    case .unknownConcept(let id, _):
      Phrase(
        vi: "không có chỉ tiêu \(quoted(id)); chỉ tiêu phải được khai trong catalogue.tsv trước khi"
          + " dùng.",
        en: "there is no concept \(quoted(id)); a concept must be described in catalogue.tsv"
          + " before it is used.")
    case .unknownAnswer(let code, let concept):
      Phrase(
        vi: "chỉ tiêu \(quoted(concept.rawValue)) không có câu trả lời mang mã \(code); mã phải có"
          + " trong cột “codes” của chỉ tiêu đó.",
        en: "the concept \(quoted(concept.rawValue)) has no answer with code \(code); the code must"
          + " stand in its column “codes”.")
    case .repeated(let value):
      Phrase(
        vi: "\(quoted(value)) bị lặp lại; ở đây mỗi giá trị chỉ được ghi một lần.",
        en: "\(quoted(value)) is repeated; each value may be given here only once.")
    case .repeatedConcept(let id, let first):
      Phrase(
        vi: "chỉ tiêu \(quoted(id.rawValue)) đã có ở dòng \(first); mỗi chỉ tiêu chỉ được có một"
          + " dòng.",
        en: "the concept \(quoted(id.rawValue)) stands in line \(first) already; each concept has"
          + " one line only.")
    case .repeatedRow(let row, let first):
      Phrase(
        vi: "dòng \(row.row) của biểu \(row.table) đã có ở dòng \(first) của tệp; mỗi dòng của biểu"
          + " mẫu chỉ được mô tả một lần.",
        en: "row \(row.row) of table \(row.table) stands in line \(first) of the file already; each"
          + " row of a form is described only once.")
    case .ratioWithoutParts:
      Phrase(
        vi: "chỉ tiêu loại “ratio” thiếu phần này; tỷ lệ loại đó phải có cả tử số và mẫu số.",
        en: "a concept of the kind “ratio” lacks this part; it must have both a numerator and a"
          + " denominator.")
    case .computedFromItself(let ids):
      Phrase(
        vi: "chỉ tiêu được tính từ chính nó (\(round(ids.map(\.rawValue)))); không chỉ tiêu nào là"
          + " thành phần của chính mình.",
        en: "a concept is computed from itself (\(round(ids.map(\.rawValue)))); none may be a part"
          + " of itself.")
    case .aboveItself(let levels):
      Phrase(
        vi: "các cấp trực thuộc nhau thành vòng (\(round(levels.map(\.rawValue)))); cấp trên không"
          + " thể trực thuộc cấp dưới của mình.",
        en: "the levels stand under one another in a circle (\(round(levels.map(\.rawValue)))); no"
          + " level can be under one that is under it.")
    case .daysReversed(let from, let to):
      Phrase(
        vi: "ngày bắt đầu \(from) sau ngày kết thúc \(to); ngày bắt đầu phải trước hoặc trùng ngày"
          + " kết thúc.",
        en: "it begins on \(from), after its end on \(to); it must begin before it ends or on that"
          + " day.")
    case .treesOverlap(let first):
      Phrase(
        vi: "thời gian trùng với cây ở dòng \(first); mỗi ngày chỉ thuộc một cây.",
        en: "its time overlaps that of the tree in line \(first); a day belongs to one tree only.")
    case .levelWithoutColumn(let level):
      Phrase(
        vi: "bộ biểu mẫu dành cho cấp \(quoted(level.rawValue)), nhưng không cột nào trong"
          + " “columns” dành cho cấp này; cấp nào báo cáo thì phải có cột để ghi số liệu.",
        en: "the form addresses the level \(quoted(level.rawValue)), but no column of “columns” is"
          + " for it; every level that reports needs a column for its figures.")
    case .columnOfForeignLevel(let level):
      Phrase(
        vi: "cột này dành cho cấp \(quoted(level.rawValue)), nhưng “levels” của bộ biểu mẫu không"
          + " có cấp đó; cột chỉ dành cho các cấp mà bộ biểu mẫu yêu cầu báo cáo.",
        en:
          "this column is for the level \(quoted(level.rawValue)), which “levels” of the form does"
          + " not have; columns are for levels that the form addresses.")
    case .foreignID(let id, let folder):
      Phrase(
        vi: "mã \(quoted(id)) khác tên thư mục \(quoted(folder)); mã của bộ biểu mẫu là tên thư mục"
          + " của nó.",
        en: "the id \(quoted(id)) is not the folder's name \(quoted(folder)); the id of a form is"
          + " the name of its folder.")
    }
  }
}

private func quoted(_ text: String) -> String { Quoting.quoted(text) }

private func list(_ words: [String]) -> String { Quoting.list(words) }

/// `a → b → a`.
private func round(_ steps: [String]) -> String {
  let limit = 6
  let shown = steps.count <= limit ? steps + steps.prefix(1) : Array(steps.prefix(limit)) + ["…"]
  return shown.joined(separator: " → ")
}

private func hex(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return String(repeating: "0", count: 4 - digits.count) + digits
}
