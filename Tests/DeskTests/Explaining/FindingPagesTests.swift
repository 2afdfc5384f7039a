import Desk
import TestSupport
import Testing
import Vocabulary

/// What every page owes to whoever asks for it.
@Suite struct FindingPagesTests {
  @Test func `every code in the sources has its page, and every page its code`() {
    let raised = Set(CodesInSources.literals.map(\.text))
    let explained = FindingPages.all.map(\.code.rawValue)
    #expect(raised.count > 30)
    let unexplained = CodesInSources.literals.filter { !explained.contains($0.text) }
    #expect(unexplained.map { "\($0.text) of \($0.file)" } == [], "no page")
    #expect(explained.filter { !raised.contains($0) } == [], "nothing raises it")
    #expect(Set(explained).count == explained.count)
    #expect(explained == explained.sorted())
  }

  /// Else the test above would not see it.
  @Test func `codes are written whole`() {
    for (text, file) in CodesInSources.literals {
      #expect(FindingCode(rawValue: text).family != nil, "\(text) in \(file)")
    }
  }

  @Test func `a page is found by its code`() {
    for page in FindingPages.all {
      #expect(FindingPages.page(of: page.code)?.title == page.title)
    }
    #expect(FindingPages.page(of: FindingCode(rawValue: "BM100")) == nil)
  }

  static let pages = FindingPages.all.map(ListedPage.init)

  @Test(arguments: pages)
  func `its examples are findings of its code`(_ listed: ListedPage) {
    #expect(!listed.page.examples.isEmpty)
    for example in listed.page.examples { #expect(example.code == listed.page.code) }
  }

  @Test(arguments: pages)
  func `its title fits into a list`(_ listed: ListedPage) {
    for title in texts(of: listed.page.title) {
      #expect(title.last != ".")
      #expect(TextColumns.width(of: title) <= 90)
    }
    // English titles may begin with the name of something.
    #expect(listed.page.title.vietnamese.first?.isLowercase == true)
  }

  @Test(arguments: pages)
  func `it says whole sentences`(_ listed: ListedPage) {
    let page = listed.page
    for phrase in [page.meaning, page.rule] + page.cases.flatMap(\.steps) {
      for text in texts(of: phrase) {
        #expect(text.last == ".", "\(text)")
        #expect(text.first?.isUppercase == true || text.first == "“", "\(text)")
      }
    }
  }

  @Test(arguments: pages)
  func `every text is there in both languages, tidy`(_ listed: ListedPage) {
    for phrase in phrases(of: listed.page) {
      #expect(phrase.vietnamese != phrase.english)
      for text in texts(of: phrase) {
        #expect(!text.isEmpty)
        #expect(!text.contains(/^\s|\s$|\s{2}|\n| [,;)]| \.( |$)/), "\(text)")
      }
    }
  }

  @Test(arguments: pages)
  func `cases have names where there are several, and steps always`(_ listed: ListedPage) {
    let cases = listed.page.cases
    #expect(cases.allSatisfy { !$0.steps.isEmpty })
    #expect(cases.count == 1 ? cases[0].name == nil : cases.allSatisfy { $0.name != nil })
    for name in cases.compactMap(\.name).flatMap(texts) {
      #expect(!name.contains(":") && name.last != ".", "\(name)")
    }
  }

  @Test(arguments: pages)
  func `it begins with a courteous word`(_ listed: ListedPage) {
    for step in listed.page.cases.compactMap(\.steps.first) {
      #expect(step.vietnamese.hasPrefix("Đề nghị "), "\(step.vietnamese)")
      #expect(step.english.contains(/\b[Pp]lease\b/), "\(step.english)")
    }
  }

  @Test(arguments: pages)
  func `its Vietnamese is Vietnamese`(_ listed: ListedPage) {
    for phrase in phrases(of: listed.page) {
      let foreign = VietnameseSpelling.foreignWords(in: phrase.vietnamese, names: Self.names)
      #expect(foreign == [], "\(phrase.vietnamese)")
    }
  }

  @Test(arguments: pages)
  func `its English is English`(_ listed: ListedPage) {
    for phrase in phrases(of: listed.page) {
      let own = phrase.english.replacing(/“[^”]*”/, with: "")
      #expect(own.unicodeScalars.allSatisfy { $0.isASCII || $0 == "–" }, "\(own)")
    }
  }

  @Test func `the look at the spelling sees what is not Vietnamese`() {
    let text = "Please mở tệp .xlsx bằng Excel, the rows: “Save As” --force XFD1048576 that file."
    #expect(
      VietnameseSpelling.foreignWords(in: text, names: ["Excel"])
        == ["Please", "the", "rows", "that", "file"])
    for word in ["Đề", "nghị", "quyền", "gì", "giữ", "khuỷu", "nghiêng", "rẽ", "ổ", "xoá"] {
      #expect(VietnameseSpelling.isSyllable(word), "\(word)")
    }
  }

  /// Programs, kinds of file and units, which have one name in every language, and one short form.
  private static let names: Set<String> = [
    "Apple", "CSV", "Ctrl", "DIF", "DOCTYPE", "Delete", "Drive", "End", "Excel", "Google", "HTML",
    "JSON", "KB", "LibreOffice", "Mac", "MiB", "Notepad", "Numbers", "OK", "Office", "OneDrive",
    "OpenDocument", "PDF", "STT", "SYLK", "TCVN", "TMPDIR", "Tab", "USB", "UTF", "Unicode", "VNI",
    "Visio",
    "WPS", "WinRAR", "Windows", "Word", "XML", "Zalo", "Zip", "byte", "dBase", "tab", "web",
  ]

  private func phrases(of page: FindingPage) -> [Phrase] {
    [page.title, page.meaning, page.rule]
      + page.cases.flatMap { ($0.name.map { [$0] } ?? []) + $0.steps }
  }

  private func texts(of phrase: Phrase) -> [String] {
    Language.allCases.map(phrase.text)
  }
}

/// A page under the name by which a test reports it.
struct ListedPage: CustomTestStringConvertible, Sendable {
  let page: FindingPage

  var testDescription: String { page.code.rawValue }
}
