import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Checks

/// All that the rules say of a report, word for word in both languages, and what every such sentence owes
/// to its reader. `ComparisonSentencesTests` has those about several reports.
@Suite struct CheckSentencesTests {
  @Test(arguments: SaidSentence.all) func `every sentence`(_ said: SaidSentence) throws {
    let finding = try said.finding()
    #expect("\(finding.message.vietnamese)\n\(finding.fix.vietnamese)" == said.vietnamese)
    #expect("\(finding.message.english)\n\(finding.fix.english)" == said.english)
  }

  @Test func `no code without its sentences`() {
    let codes = CheckPages.all.map(\.code.rawValue)
    // What is wrong with a form itself is told of no report.
    #expect(Set(SaidSentence.all.map(\.code)) == Set(codes).subtracting(["BM516"]))
  }

  @Test func `the unit that a form prints`() throws {
    let drawn = try DrawnReport("4.1. | Số cơ quan được thanh tra | % | count | 5 |")
    let remark = try #require(Checks(drawn.form, drawn.catalogue, LevelTrees()).remarks.first)
    #expect(
      remark.message.vietnamese == """
        Biểu mẫu ve-2022, “Biểu 1”, dòng “4.1. Số cơ quan được thanh tra”: mẫu in đơn vị tính “%” trong \
        khi dòng này đếm số lượng; số của các đơn vị được hiểu là số lượng và không bị coi là sai.
        """)
    #expect(
      remark.message.english == """
        Form ve-2022, “Biểu 1”, row “4.1. Số cơ quan được thanh tra”: the form prints the unit “%” though \
        the row counts things; what units enter is taken for a count, and not for a mistake of theirs.
        """)
    #expect(
      remark.fix
        == Phrase(
          vi: "Đề nghị cơ quan ban hành biểu mẫu sửa đơn vị tính ở kỳ sau.",
          en: "Whoever issues the form may please correct the unit next time."))
  }

  /// The sentences of the table, and those that the pages show.
  static let all: [OneSentence] =
    SaidSentence.all.compactMap { said in
      (try? said.finding()).map { OneSentence($0.code, $0.message, $0.fix) }
    }
    + (CheckPages.all + ComparisonPages.all).flatMap(\.examples).map {
      OneSentence($0.code, $0.message, $0.fix)
    }

  @Test(arguments: all) func `it says where`(_ sentence: OneSentence) {
    let vietnamese = #/^(Trang|Tệp|Biểu mẫu|Báo cáo kỳ trước) .*?: /#
    let english = #/^(Sheet|File|Form|The previous report) .*?: /#
    #expect(sentence.message.vietnamese.prefixMatch(of: vietnamese) != nil)
    #expect(sentence.message.english.prefixMatch(of: english) != nil)
    if sentence.message.vietnamese.hasPrefix("Trang") {
      #expect(sentence.message.vietnamese.contains(/\bô [A-Z]+[0-9]+\b/))
      #expect(sentence.message.english.contains(/\bcells? [A-Z]+[0-9]+\b/))
    }
  }

  /// English has words where Vietnamese counts, “the first half of a year”, but no figure of its own.
  @Test(arguments: all) func `both languages have the same cells and figures`(
    _ sentence: OneSentence
  ) {
    for phrase in [sentence.message, sentence.fix] {
      let vietnamese = Self.figures(in: phrase.vietnamese)
      let english = Self.figures(in: phrase.english)
      #expect(vietnamese.filter(Self.isCell) == english.filter(Self.isCell))
      #expect(english.filter { !vietnamese.contains($0) } == [])
    }
  }

  @Test(arguments: all) func `it shows the figures that it is about`(_ sentence: OneSentence) {
    let figures = Self.figures(in: sentence.message.english).filter { !Self.isCell($0) }
    // Two units or two forms are compared there, and a form is remarked on.
    let hasNone = ["BM516", "BM602", "BM615"].contains(sentence.code.rawValue)
    #expect(!figures.isEmpty || hasNone)
  }

  @Test(arguments: all) func `it says what to do, and asks for it`(_ sentence: OneSentence) {
    #expect(sentence.fix.vietnamese.hasPrefix("Đề nghị "))
    #expect(sentence.fix.english.contains(/\b[Pp]lease\b/))
  }

  @Test(arguments: all) func `it is tidy`(_ sentence: OneSentence) {
    for text in [sentence.message, sentence.fix].flatMap({ [$0.vietnamese, $0.english] }) {
      #expect(text.last == ".", "\(text)")
      #expect(!text.contains(/\s{2}|\n| [,;.)]|\( |“”|\(\)|\.\.|;;/), "\(text)")
      #expect(text.count < 420, "\(text.count) letters: \(text)")
    }
  }

  @Test(arguments: all) func `its English is English`(_ sentence: OneSentence) {
    for text in [sentence.message.english, sentence.fix.english] {
      let own = text.replacing(/“[^”]*”/, with: "")
      #expect(own.unicodeScalars.allSatisfy { $0.isASCII || $0 == "–" || $0 == "…" }, "\(own)")
    }
  }

  @Test(arguments: all) func `its Vietnamese is Vietnamese`(_ sentence: OneSentence) {
    for text in [sentence.message.vietnamese, sentence.fix.vietnamese] {
      // Ids of forms and what is to be typed have no language.
      let own = text.replacing(/[a-z]+-[a-z]+-[0-9]{4}|ve-2022|mau-2022|--previous/, with: "")
      let foreign = VietnameseSpelling.foreignWords(in: own, names: ["Excel"])
      #expect(foreign == [], "\(text)")
    }
  }

  /// The cells and numbers outside quotation marks, without marks of thousands and decimals, sorted:
  /// languages order their words as they like.
  private static func figures(in text: String) -> [String] {
    text.replacing(/“[^”]*”/, with: "").matches(of: /[A-Z]*[0-9][0-9.,]*/).map {
      String($0.0.filter { $0 != "." && $0 != "," })
    }.sorted()
  }

  private static func isCell(_ figure: String) -> Bool { figure.first?.isLetter == true }
}

/// A sentence under the name by which a test reports it.
struct OneSentence: CustomTestStringConvertible, Sendable {
  let code: FindingCode
  let message: Phrase
  let fix: Phrase

  init(_ code: FindingCode, _ message: Phrase, _ fix: Phrase) {
    self.code = code
    self.message = message
    self.fix = fix
  }

  var testDescription: String { "\(code.rawValue): \(message.english)" }
}
