import Reporting
import TestSupport
import Testing
import Vocabulary

struct FindingTests {
  /// What is about the whole comes before what is about a part; of one place by code.
  private static let inOrder: [(FindingPlace, String)] = [
    (.wholeFile, "BM101"), (.wholeFile, "BM201"),
    (FindingPlace(sheet: "A"), "BM101"), (FindingPlace(sheet: "B"), "BM101"),
    (FindingPlace(table: 1), "BM301"),
    (FindingPlace(table: 1, sheet: "A"), "BM201"),
    (FindingPlace(table: 1, row: 2, sheet: "A", cell: CellAddress("D9")), "BM301"),
    (FindingPlace(table: 1, row: 2, sheet: "A", cell: CellAddress("E9")), "BM201"),
    (FindingPlace(table: 1, row: 2, sheet: "A", cell: CellAddress("A10")), "BM201"),
    (FindingPlace(table: 1, row: 2, sheet: "A", cell: CellAddress("XFD10")), "BM201"),
    (FindingPlace(table: 1, row: 2, sheet: "A", cell: CellAddress("A11")), "BM201"),
    (FindingPlace(table: 1, row: 10), "BM101"), (FindingPlace(table: 2, row: 1), "BM101"),
    (FindingPlace(table: 2, row: 1), "BM301"),
  ]

  private static func finding(_ place: FindingPlace, _ code: String) -> Finding {
    let words = Phrase(vi: "", en: "")
    return Finding(FindingCode(rawValue: code), .error, at: place, message: words, fix: words)
  }

  @Test func `by place, then by code`() {
    let findings = Self.inOrder.map { Self.finding($0.0, $0.1) }
    #expect(findings.reversed().sorted() == findings)
    for (index, finding) in findings.enumerated() {
      #expect(!(finding < finding))
      for later in findings[(index + 1)...] { #expect(finding < later && !(later < finding)) }
    }
  }

  @Test func `one order whatever came first`() {
    var random = SeededRandom(seed: 8)
    for _ in 0..<100 {
      let findings = (0..<12).map { _ in random.finding() }
      #expect(findings.sorted() == findings.shuffled(using: &random).sorted())
    }
  }

  @Test func `what an error has to say`() {
    struct Trouble: Explained {
      let code = FindingCode(rawValue: "BM104")
      let message = Phrase(vi: "Hỏng.", en: "Damaged.")
      let fix = Phrase(vi: "Gửi lại.", en: "Send again.")
    }
    let finding = Finding(Trouble(), .warning, at: FindingPlace(sheet: "A"))
    #expect(finding.code == Trouble().code && finding.severity == .warning)
    #expect(finding.message == Trouble().message && finding.fix == Trouble().fix)
    #expect(finding.place == FindingPlace(sheet: "A"))
    #expect(Finding(Trouble()).severity == .error && Finding(Trouble()).place == .wholeFile)
  }
}
