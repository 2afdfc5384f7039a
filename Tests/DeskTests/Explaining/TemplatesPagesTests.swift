import Testing
import Vocabulary

@testable import Desk

/// One code may stand for several troubles: whoever asks for it must find the trouble at hand.
struct TemplatesPagesTests {
  @Test(
    arguments: [
      .folderMissing(path: "a"), .notFolder(path: "a"), .notPermitted(path: "a"),
      .folderUnreadable(path: "a", cause: SystemError(code: 5)),
      .tooManyEntries(path: "a", limit: 1), .folderTooLarge(path: "a", limit: 1),
      .isFormFolder(path: "a"), .noTemplate(path: "a", workbook: nil),
    ] as [TemplatesError])
  func `a page tells of every trouble with a folder of forms`(_ error: TemplatesError) throws {
    let page = try #require(TemplatesPages.all.first { $0.code == error.code })
    let names = page.cases.compactMap(\.name?.vietnamese)
    let words = names.isEmpty ? page.meaning.vietnamese : names.joined(separator: " · ")
    #expect(words.contains(word(for: error)))
  }

  /// What its case is called; a new trouble stops the compiler here.
  private func word(for error: TemplatesError) -> String {
    switch error {
    case .folderMissing: "Không tìm thấy"
    case .notFolder: "là một tệp"
    case .notPermitted, .folderUnreadable: "Không đọc được"
    case .tooManyEntries: "quá nhiều tệp"
    case .folderTooLarge: "tệp quá lớn"
    case .isFormFolder: "riêng một bộ"
    case .noTemplate: "template.xlsx"
    // Their pages are elsewhere.
    case .fileTooLarge, .fileUnreadable: "–"
    }
  }
}
