import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

struct LabelLikenessTests {
  /// Whose words weigh something beside each other.
  private static let form = DrawnForm.known(
    """
    1. | Tổng số hồ sơ thủ tục hành chính đã giải quyết đúng hạn | Hồ sơ
    2. | Tổng số hồ sơ TTHC đã giải quyết quá hạn | Hồ sơ
    3. | Số cơ quan cải cách hành chính (lũy kế đến thời điểm báo cáo) | Cơ quan
    4. | Kiểm tra CCHC |
    """)

  private func likeness(_ row: Int, _ label: String) -> Double {
    var memo = WordMemo()
    let returned = ReturnedWords(label, in: Self.form.words.vocabulary, &memo)
    return LabelLikeness(vocabulary: Self.form.words.vocabulary).of(
      Self.form.words.labels[row], returned)
  }

  @Test(arguments: [
    (0, "tổng số hồ sơ thủ tục hành chính đã giải quyết đúng hạn"),
    // An abbreviation, two words in one, one in two.
    (0, "Tổng số hồ sơ TTHC đã giải quyết đúng hạn"),
    (1, "Tổng số hồ sơ thủ tục hành chính đã giải quyết quá hạn"),
    (0, "Tổng số hồsơ thủtục hành chính đã giảiquyết đúng hạn"),
    (3, "Kiểm tra C C H C"),
  ])
  func `the same words in the same order are all alike`(_ row: Int, _ label: String) {
    #expect(abs(likeness(row, label) - 1) < 1e-9)
  }

  @Test(
    arguments: [
      (0, "Tổng số hồ sơ thủ tục hành chính đã giải quyt đúng hạn", 0.9...0.999),
      (0, "Tổng số hồ sơ đã giải quyết đúng hạn", 0.7...0.9),
      (0, "Tổng số hồ sơ thủ tục hành chính đã giải quyết quá hạn", 0.8...0.95),
      (0, "đúng hạn giải quyết đã hành chính thủ tục hồ sơ số tổng", 0.05...0.4),
      (3, "Kiểm tra", 0.5...0.9), (3, "Hội thi tìm hiểu", 0...0), (3, "", 0...0), (0, "…", 0...0),
    ] as [(Int, String, ClosedRange<Double>)])
  func `other words and another order are less alike`(
    _ row: Int, _ label: String, _ range: ClosedRange<Double>
  ) {
    #expect(range.contains(likeness(row, label)), "\(likeness(row, label))")
  }

  @Test(arguments: [
    (0, "Tổng số hồ sơ thủ tục hành chính đã giải quyết quá hạn", true),
    // Slips, and words that are left out, are no other word.
    (0, "Tổng số hồ sơ thủ tục hành chính đã giải quyt đúng hạn", false),
    (0, "Tổng số hồ sơ đã giải quyết đúng hạn", false),
    (0, "Tổng số hồ sơ thủ tục hành chính đã giải quyết đúng hạn trong kỳ", true),
    (1, "Tổng số hồ sơ thủ tục hành chính đã giải quyết quá hạn", false),
    // What looks like a slip is a word that the form has elsewhere: "quan" for "quá".
    (1, "Tổng số hồ sơ TTHC đã giải quyết quan hạn", true),
  ])
  func `a word in the place of another is no slip`(
    _ row: Int, _ label: String, _ saysOther: Bool
  ) {
    var memo = WordMemo()
    let returned = ReturnedWords(label, in: Self.form.words.vocabulary, &memo)
    let measure = LabelLikeness(vocabulary: Self.form.words.vocabulary)
    #expect(measure.saysOther(Self.form.words.labels[row], returned) == saysOther)
  }

  @Test(arguments: FiveForms.ids)
  func `a label is most alike itself`(_ id: String) throws {
    let form = KnownForm(try FiveForms.form(id))
    let measure = LabelLikeness(vocabulary: form.words.vocabulary)
    var random = SeededRandom(seed: 2)
    var memo = WordMemo()
    for _ in 0..<40 {
      let row = Int.random(in: form.rows.indices, using: &random)
      let other = Int.random(in: form.rows.indices, using: &random)
      let label = try #require(form.form.row(form.rows[row].reference)).label
      let returned = ReturnedWords(label, in: form.words.vocabulary, &memo)
      let (own, strange) = (
        measure.of(form.words.labels[row], returned), measure.of(form.words.labels[other], returned)
      )
      #expect(abs(own - 1) < 1e-9)
      #expect((0...1 + 1e-9).contains(strange))
      if form.words.labels[other] != form.words.labels[row] { #expect(strange < 1) }
    }
  }
}
