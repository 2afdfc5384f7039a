import Testing
import Vocabulary

@testable import Reporting

struct FindingOrderTests {
  private static func finding(_ code: String, _ severity: Severity) -> Finding {
    Finding(
      FindingCode(rawValue: code), severity, at: .wholeFile, message: Phrase(vi: "", en: ""),
      fix: Phrase(vi: "", en: ""))
  }

  @Test func `the gravest first, those of one weight as they were`() {
    let findings = [
      Self.finding("BM512", .info), Self.finding("BM511", .error), Self.finding("BM402", .warning),
      Self.finding("BM501", .error), Self.finding("BM401", .info),
    ]
    #expect(
      findings.gravestFirst.map(\.code.rawValue) == ["BM511", "BM501", "BM402", "BM512", "BM401"])
  }
}
