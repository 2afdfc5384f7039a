import Desk
import Foundation
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ExplainCommandTests {
  @Test func `a page in Vietnamese`() {
    #expect(
      hear(["bm132"])
        == Heard(
          out: """
            BM132 – ghi tên thư mục ở chỗ cần tên tệp kết quả

            Ý nghĩa:
              Tên ghi sau -o là một thư mục. Lệnh này ghi ra một tệp nên cần cả tên tệp.

            Quy tắc và lý do:
              Chương trình không tự đặt tên tệp kết quả, để kết quả không nằm ở chỗ không ai tìm.

            Cách xử lý:
              1. Đề nghị ghi thêm tên tệp sau tên thư mục, ví dụ “-o quy-3/ket-qua.json”.

            Ví dụ câu báo:
              bieumau: Tệp kết quả “quy-3”: đây là một thư mục; kết quả phải được ghi vào một tệp. Đề nghị ghi
              thêm tên tệp sau tên thư mục. (BM132)

            """, code: .done))
  }

  @Test func `a page in English, with several cases`() {
    let page = hear(["BM116"], language: "en")
    #expect(page.code == .done)
    #expect(
      page.out.contains(
        """

        What to do:
          Two parts of one name:
            1. Please open the file in Excel; if a yellow bar appears at the top, click “Enable Editing”.
            2. Choose “File › Save As › Excel Workbook (*.xlsx)”, give it a name and save it.
            3. Compare the new file with the old one, above all percentages, dates and figures with
               thousands marks, before the new one is used.
          Parts that lie over each other:
            1. Please do not open the file with other programs

        """.dropLast()))
  }

  @Test(arguments: ["BM106", "bm106", "106"])
  func `a code may be typed as`(_ typed: String) {
    #expect(hear([typed]).out.hasPrefix("BM106 – "))
  }

  @Test func `several codes come in the order asked for, each once`() {
    let pages = hear(["BM109", "101", "bm109", "BM101"])
    #expect(pages.out == hear(["109"]).out + "\n" + hear(["101"]).out)
    #expect(pages.code == .done)
  }

  @Test(arguments: Language.allCases)
  func `without a code every code is listed in its family`(language: Language) {
    let list = hear([], language: language.rawValue)
    #expect(list.code == .done)
    let lines = list.out.split(separator: "\n")
    for page in FindingPages.all {
      #expect(lines.contains { $0 == "  \(page.code.rawValue)  \(page.title.text(in: language))" })
    }
    let title = FindingFamily.file.title.text(in: language)
    #expect(list.out.hasPrefix("1 · \(title)\n  BM101  "))
    let families = Set(FindingPages.all.compactMap(\.code.family))
    #expect(lines.count == FindingPages.all.count + families.count + 1)
  }

  @Test(arguments: Language.allCases)
  func `no line is longer than one of help`(language: Language) {
    let codes = FindingPages.all.map(\.code.rawValue)
    for out in [hear(codes, language: language.rawValue), hear([], language: language.rawValue)] {
      for line in out.out.split(separator: "\n") {
        #expect(TextColumns.width(of: line) <= HelpText.columns, "\(line)")
      }
    }
  }

  @Test(arguments: FindingPages.all.map(\.code.rawValue), Language.allCases)
  func `the examples are the sentences as they are said`(_ code: String, language: Language) throws
  {
    let page = try #require(FindingPages.page(of: FindingCode(rawValue: code)))
    let sentences = page.examples.map { ErrorSentence.line(for: $0, in: language) }
    for sentence in sentences { #expect(sentence.hasSuffix("(\(code))\n")) }
    let words = hear([code], language: language.rawValue).out.split { " \n".contains($0) }
    let said = sentences.joined().split { " \n".contains($0) }
    #expect(words.suffix(said.count).elementsEqual(said))
  }

  @Test(
    arguments: [
      (
        ["BM160"],
        """
        mã “BM160”: không có mã này; mã gồm chữ BM và ba chữ số, đứng trong ngoặc ở cuối câu báo; \
        có phải anh/chị muốn dùng BM106 không?
        """,
        """
        code “BM160”: there is no such code; a code is BM and three digits, in brackets at the end \
        of a sentence; did you mean BM106?
        """
      ),
      (
        ["101", "xyz", "abc"],
        """
        mã “xyz”: không có mã này; mã gồm chữ BM và ba chữ số, đứng trong ngoặc ở cuối câu báo; đề \
        nghị chạy bieumau explain để xem mọi mã.
        """,
        """
        code “xyz”: there is no such code; a code is BM and three digits, in brackets at the end of \
        a sentence; please run bieumau explain to see all codes.
        """
      ),
    ])
  func `an unknown code is told, and nothing else`(codes: [String], vi: String, en: String) {
    for options in [[], ["--json"]] {
      #expect(
        hear(codes + options)
          == Heard(err: "bieumau: \(vi) Xem: bieumau help explain\n", code: .failed))
      #expect(
        hear(codes + options, language: "en")
          == Heard(err: "bieumau: \(en) See: bieumau help explain\n", code: .failed))
    }
  }

  @Test(arguments: Language.allCases)
  func `as JSON, one line a page`(language: Language) throws {
    let heard = hear(["--json"], language: language.rawValue)
    #expect(heard.code == .done)
    let lines = heard.out.split(separator: "\n")
    try #require(lines.count == FindingPages.all.count)
    for (line, page) in zip(lines, FindingPages.all) {
      let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      #expect(read.code == page.code.rawValue)
      #expect(read.title == page.title.text(in: language))
      #expect(
        read.meaning == "\(page.meaning.text(in: language)) \(page.rule.text(in: language))")
      #expect(read.steps == page.steps.map { $0.text(in: language) })
    }
    #expect(hear(["102", "--json"], language: language.rawValue).out == "\(lines[1])\n")
  }

  private struct Line: Decodable {
    let code: String
    let title: String
    let meaning: String
    let steps: [String]
  }

  private func hear(_ arguments: [String], language: String? = nil) -> Heard {
    Program.bieumau.hear(["explain"] + arguments, language: language)
  }
}
