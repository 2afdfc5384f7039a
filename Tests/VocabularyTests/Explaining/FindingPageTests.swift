import Testing
import Vocabulary

@Suite struct FindingPageTests {
  @Test func `steps of one case stand as they are`() {
    #expect(page([FindingPage.Case(nil, [open, save])]).steps == [open, save])
  }

  @Test func `steps of several cases name their own`() {
    let cases = [
      FindingPage.Case(Phrase(vi: "Tệp PDF", en: "A PDF"), [open]),
      FindingPage.Case(Phrase(vi: "Hình ảnh", en: "A picture"), [open, save]),
    ]
    #expect(
      page(cases).steps == [
        Phrase(vi: "Tệp PDF: Mở tệp.", en: "A PDF: Open it."),
        Phrase(vi: "Hình ảnh: Mở tệp.", en: "A picture: Open it."),
        Phrase(vi: "Hình ảnh: Lưu tệp.", en: "A picture: Save it."),
      ])
  }

  /// Menus are in Excel's English in many offices.
  @Test func `a menu is given in both languages to Vietnamese readers, in one to others`() {
    #expect(Menu.enableEditing.vietnamese == "“Bật Chỉnh sửa” (tiếng Anh: “Enable Editing”)")
    #expect(Menu.enableEditing.english == "“Enable Editing”")
  }

  private let open = Phrase(vi: "Mở tệp.", en: "Open it.")
  private let save = Phrase(vi: "Lưu tệp.", en: "Save it.")

  private func page(_ cases: [FindingPage.Case]) -> FindingPage {
    let text = Phrase(vi: "tệp", en: "file")
    return FindingPage(
      "BM199", title: text, meaning: text, rule: text, cases: cases, example: Nothing())
  }

  private struct Nothing: Explained {
    let code = FindingCode(rawValue: "BM199")
    let message = Phrase(vi: "Tệp.", en: "File.")
    let fix = Phrase(vi: "Sửa.", en: "Cure.")
  }
}
