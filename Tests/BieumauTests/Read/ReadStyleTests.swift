import Reporting
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ReadStyleTests {
  private func style(_ kind: ReadStyle.Kind, _ language: Language = .vietnamese) -> ReadStyle {
    ReadStyle(kind: kind, levels: .sample, language: language)
  }

  private func lines(_ kind: ReadStyle.Kind, _ report: Report) -> [String] {
    ReadAnswer(report, as: style(kind)).messages.map(\.line)
  }

  @Test func `text and JSON tell of findings themselves`() throws {
    for kind in [ReadStyle.Kind.json, .tables, .digest] {
      #expect(try lines(kind, .filled()) == [])
    }
  }

  @Test func `with CSV errors and warnings are told aside, with their file`() throws {
    let answer = ReadAnswer(try .filled(), as: style(.csv))
    #expect(
      answer.messages == [
        .init(
          severity: .warning,
          line: "bieumau: Tệp “xa-A.xlsx”: có phần hỏng. Đề nghị xem lại. (BM125)\n"),
        .init(
          severity: .error,
          line: "bieumau: xa-A.xlsx: Trang “Biểu 1”, ô D6: ô ghi chữ. Đề nghị xem lại. (BM302)\n"),
      ])
  }

  @Test func `a file that cannot be read is told aside, but for JSON`() {
    let report = Report(unreadable: "a.pdf", .sample("BM109", .error, "Tệp “a.pdf”: đây là PDF."))
    let line = "bieumau: Tệp “a.pdf”: đây là PDF. Đề nghị xem lại. (BM109)\n"
    #expect(lines(.csv, report) == [line])
    #expect(lines(.tables, report) == [line])
    #expect(lines(.digest, report) == [line])
    #expect(lines(.json, report) == [])
  }

  @Test func `a name of a file cannot hide what is said of it`() throws {
    let report = try Report.sample(file: "a\u{1B}[2K.xlsx") { builder in
      builder.findings = [.sample("BM302", .error, "Ô D4.")]
    }
    #expect(
      lines(.csv, report) == ["bieumau: a\\u{1B}[2K.xlsx: Ô D4. Đề nghị xem lại. (BM302)\n"])
  }

  @Test func `only CSV has an opening, and only the text of many files an end`() {
    var tally = ReadTally()
    tally.files = 2
    for kind in [ReadStyle.Kind.json, .csv, .tables, .digest] {
      #expect(style(kind).opening == (kind == .csv ? ReportCSV.opening : []))
      #expect(style(kind).closing(tally).isEmpty == (kind != .digest))
    }
  }
}
