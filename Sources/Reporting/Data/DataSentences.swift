internal import JSON
package import Vocabulary

// What every `DataError` says is wrong: where, what, the rule. What to do about it is in
// `DataRemedies.swift`.

extension FindingCode {
  /// Data for a form names what the form does not have.
  package static let dataUnknownPlace = FindingCode(rawValue: "BM810")
  /// Data names a table or a row twice.
  package static let dataRepeated = FindingCode(rawValue: "BM811")
  /// Data and form contradict each other about a row.
  package static let dataContradiction = FindingCode(rawValue: "BM812")
  /// Data has no value for a row, or one that the row cannot have.
  package static let dataValue = FindingCode(rawValue: "BM813")
  /// A word, an address, a day or a period in the data is none.
  package static let dataWord = FindingCode(rawValue: "BM814")
  /// Data holds more words than a report takes.
  package static let dataTooLarge = FindingCode(rawValue: "BM815")
  /// Separated text does not come apart into cells.
  package static let dataCells = FindingCode(rawValue: "BM816")
  /// The headings of separated text do not say what its columns are.
  package static let dataHeadings = FindingCode(rawValue: "BM817")
}

extension DataError: Explained {
  package var code: FindingCode {
    switch reason {
    case .json: JSONError.code
    case .noForm, .unknownForm, .unknownTable, .unknownRow, .unknownColumn: .dataUnknownPlace
    case .repeatedTable, .repeatedRow: .dataRepeated
    case .contradiction: .dataContradiction
    case .valueInHeading, .valueAndText, .neitherValueNorText: .dataValue
    case .unknownWord, .noAddress, .noRange, .noDay, .noYear, .noNumber: .dataWord
    case .tooMuchText: .dataTooLarge
    case .separated(let fault): fault.told.code
    }
  }

  package var message: Phrase {
    let wrong = wrong
    // It names its place itself.
    if case .json = reason { return wrong }
    let place = place.phrase
    return Phrase(
      vi: "\(place.vietnamese.capitalized): \(wrong.vietnamese)",
      en: "\(place.english.capitalized): \(wrong.english)")
  }

  private var wrong: Phrase {
    switch reason {
    case .json(let error): error.message
    case .separated(let fault): fault.told.wrong
    case .noForm:
      Phrase(
        vi: "`form` là null, nhưng `tables` có biểu; số liệu phải cho biết thuộc bộ biểu mẫu nào.",
        en: "`form` is null, but there are `tables`; data must say which form it belongs to.")
    case .unknownForm(let id, _):
      Phrase(
        vi: "không có bộ biểu mẫu nào mang mã \(quoted(id)); số liệu phải thuộc một bộ biểu mẫu mà"
          + " chương trình biết.",
        en:
          "there is no form with the id \(quoted(id)); data must belong to a form that the program"
          + " knows.")
    case .unknownTable(let number, let form, let count):
      Phrase(
        vi:
          "bộ biểu mẫu \(quoted(form)) không có biểu số \(number); bộ này có \(count) biểu, đánh số"
          + " từ 1.",
        en: "the form \(quoted(form)) has no table \(number); it has \(count), numbered from 1.")
    case .unknownRow(let row, let count):
      Phrase(
        vi:
          "biểu \(row.table) không có dòng \(row.row); biểu này có \(count) dòng, đánh số từ 1 theo"
          + " thứ tự trong biểu, không theo cột STT.",
        en:
          "table \(row.table) has no row \(row.row); it has \(count), numbered from 1 in the order"
          + " of the table, not by their printed codes.")
    case .unknownColumn(let name, let known) where known.isEmpty:
      Phrase(
        vi: "không có cột số liệu \(quoted(name)); biểu này chỉ có một cột số liệu.",
        en: "there is no column \(quoted(name)); this table has only one column of figures.")
    case .unknownColumn(let name, let known):
      Phrase(
        vi: "không có cột số liệu \(quoted(name)); ngoài cột chính, biểu này có: \(list(known)).",
        en:
          "there is no column \(quoted(name)); beside the main one this table has: \(list(known)).")
    case .repeatedTable(let number, let first):
      Phrase(
        vi:
          "biểu \(number) đã có ở \(first.phrase.vietnamese); mỗi biểu chỉ được ghi một lần trong một"
          + " báo cáo.",
        en: "table \(number) stands at \(first.phrase.english) already; in one report a table may"
          + " occur only once.")
    case .repeatedRow(let row, let first):
      Phrase(
        vi:
          "dòng \(row.row) thuộc biểu \(row.table) đã có ở \(first.phrase.vietnamese); mỗi dòng của"
          + " biểu chỉ được ghi một lần.",
        en: "row \(row.row) of table \(row.table) stands at \(first.phrase.english) already; a row"
          + " may occur only once.")
    case .contradiction(let contradiction): contradiction.wrong
    case .valueInHeading(let row, let label):
      Phrase(
        vi:
          "dòng \(row.row) thuộc biểu \(row.table) (\(quoted(label))) là dòng tiêu đề; dòng tiêu đề"
          + " không có số liệu.",
        en:
          "row \(row.row) of table \(row.table) (\(quoted(label))) is a heading; nothing is entered"
          + " in a heading.")
    case .valueAndText:
      Phrase(
        vi:
          "ở đây có cả `value` và `text`; một ô chỉ nhận một trong hai: số ở `value` hoặc chữ ở"
          + " `text`.",
        en: "here are both `value` and `text`; a cell takes one of the two: a number in `value`"
          + " or words in `text`.")
    case .neitherValueNorText:
      Phrase(
        vi:
          "đối tượng bắt đầu ở đây không có `value` và cũng không có `text`; phải có một trong hai.",
        en:
          "the object that starts here has neither `value` nor `text`; one of the two must be there."
      )
    case .unknownWord(let word, let known):
      Phrase(
        vi: "ở đây là \(quoted(word)), nhưng phải là một trong các từ: \(list(known)).",
        en: "here is \(quoted(word)), but it must be one of: \(list(known)).")
    case .noAddress(let text):
      Phrase(
        vi:
          "\(quoted(text)) không phải là địa chỉ ô; địa chỉ ô có dạng như D12, từ A1 đến XFD1048576.",
        en:
          "\(quoted(text)) is not the address of a cell; addresses look like D12 and go from A1 to"
          + " XFD1048576.")
    case .noRange(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là vùng ô; vùng ô có dạng như A9:E37.",
        en: "\(quoted(text)) is not a range of cells; ranges look like A9:E37.")
    case .noDay(let text):
      Phrase(
        vi: "\(quoted(text)) không phải là một ngày; ngày phải viết theo dạng năm-tháng-ngày, ví dụ"
          + " 2022-09-20.",
        en: "\(quoted(text)) is not a day; days are written year-month-day, as in 2022-09-20.")
    case .noYear(let year):
      Phrase(
        vi: "năm báo cáo không thể là \(year); năm phải từ \(Period.years.lowerBound) đến"
          + " \(Period.years.upperBound).",
        en: "the year of a report cannot be \(year); years go from \(Period.years.lowerBound) to"
          + " \(Period.years.upperBound).")
    case .noNumber(let number, let kind):
      Phrase(
        vi: "\(quoted(kind.rawValue)) không thể là \(number); số này phải từ"
          + " \(kind.numbers.lowerBound) đến \(kind.numbers.upperBound).",
        en: "\(quoted(kind.rawValue)) cannot be \(number); it goes from \(kind.numbers.lowerBound)"
          + " to \(kind.numbers.upperBound).")
    case .tooMuchText(let limit):
      Phrase(
        vi: "các ô có quá nhiều chữ; một báo cáo chỉ nhận tối đa \(limit >> 20) MiB.",
        en: "the cells hold too many words; one report takes at most \(limit >> 20) MiB.")
    }
  }
}

extension String {
  /// As the beginning of a sentence.
  fileprivate var capitalized: String { prefix(1).uppercased() + dropFirst() }
}

/// Labels are longer than words.
private func quoted(_ text: String) -> String { JSONQuoting.quoted(text, upTo: 60) }

private func list(_ words: [String]) -> String { JSONQuoting.list(words) }
