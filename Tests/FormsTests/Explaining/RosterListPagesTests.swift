import Testing
import Vocabulary

@testable import Forms

/// One code may stand for several mistakes: whoever asks for it must find the mistake at hand.
struct RosterListPagesTests {
  @Test(arguments: RosterMistakeSentencesTests.wordings)
  func `a page tells of every mistake`(_ wording: RosterMistakeSentencesTests.Wording) throws {
    let page = try #require(
      RosterListPages.all.first { $0.code == wording.mistake.code })
    let names = page.cases.compactMap(\.name?.vietnamese)
    let words = names.isEmpty ? page.meaning.vietnamese : names.joined(separator: " · ")
    #expect(words.contains(word(for: wording.mistake.reason)))
  }

  /// What its case is called; a new mistake stops the compiler here.
  private func word(for reason: RosterMistake.Reason) -> String {
    switch reason {
    case .noHeadings: "Chưa có dòng tên cột"
    case .noNameColumn: "tên cột khác"
    case .onHiddenSheet: "trang tính ẩn"
    case .repeatedHeading: "Hai cột"
    case .secondHeadings: "Hai danh sách"
    case .parentsWithoutCodes: "không có mã"
    case .noUnits: "không có dòng nào"
    case .notUnit: "dòng cộng"
    case .noLevelColumn: "không có cột cấp"
    case .noLevel: "ô còn trống"
    case .unknownLevel: "không biết là cấp nào"
    case .unusable(_, .failed): "Ô báo lỗi"
    case .unusable(_, .uncomputed): "chưa lưu kết quả"
    case .unusable(_, .date): "ngày tháng"
    case .unusable(_, .scientific): "số dài"
    case .lostLetters: "dấu “?”"
    case .longText: "một ô dài"
    case .extraCells: "quá nhiều ô"
    case .notUnicode: "không dùng mã UTF-8"
    case .strayQuote, .openQuote: "Dấu ngoặc kép"
    case .tooMany(.units): "nhiều đơn vị"
    case .tooMany(.cells): "nhiều ô"
    case .tooMuchText: "nhiều chữ"
    }
  }
}
