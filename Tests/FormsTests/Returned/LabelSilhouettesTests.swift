import Grid
import Testing

@testable import Forms

struct LabelSilhouettesTests {
  private static let labels = [
    "Số văn bản chỉ đạo", "Số cuộc kiểm tra", "Số phiếu khảo sát", "Số vấn đề đã phát hiện",
    "Tỷ lệ hồ sơ đúng hạn", "Số thủ tục hành chính", "Số dịch vụ công", "Số người được hỏi",
    "Số tổ chức được khảo sát", "Số sáng kiến cải cách",
  ]

  private static func silhouette(_ labels: [String]) -> LabelSilhouette? {
    let lines = ["table\tlabel\tconcept"] + labels.map { "1\t\($0)\tcd" }
    return LabelSilhouette(
      ofRows: LibraryFile(name: "rows.tsv", bytes: Array(lines.joined(separator: "\n").utf8)))
  }

  private static func book(_ labels: [String]) -> Workbook {
    DrawnSheet.book(labels.map { "| 1 | \($0) |" }.joined(separator: "\n"))
  }

  private static let other = labels.map { "\($0) trong năm" }

  private func plainForm(_ labels: [String], among forms: [[String]?]) -> Int? {
    LabelSilhouettes(forms.map { $0.flatMap { Self.silhouette($0) } })?
      .plainForm(of: Self.book(labels))
  }

  @Test func `a workbook is of the form that has its labels`() {
    #expect(plainForm(Self.labels, among: [Self.other, Self.labels]) == 1)
    #expect(plainForm(Self.other, among: [Self.other, Self.labels]) == 0)
  }

  @Test func `line breaks and blanks are not what tells forms apart`() {
    let broken = Self.labels.map { $0.split(separator: " ").joined(separator: "  ") }
    #expect(plainForm(broken, among: [Self.labels, Self.other]) == 0)
  }

  @Test func `nine of ten labels are enough, and eight are not`() {
    #expect(plainForm(Array(Self.labels.dropLast()), among: [Self.labels, Self.other]) == 0)
    #expect(plainForm(Array(Self.labels.dropLast(2)), among: [Self.labels, Self.other]) == nil)
  }

  @Test func `a label counts once however often it stands there`() {
    let repeated = Array(repeating: Self.labels[0], count: 20)
    #expect(plainForm(repeated, among: [Self.labels]) == nil)
  }

  @Test func `labels of another form leave it open`() {
    let mixed = Self.labels + Self.other.prefix(3)
    #expect(plainForm(mixed, among: [Self.labels, Self.other]) == nil)
    // Those that both forms have do not.
    let shared = Self.other + Self.labels.prefix(5)
    #expect(plainForm(shared, among: [shared, Self.labels]) == 0)
  }

  @Test func `a form of which nothing is known might be the one`() {
    #expect(plainForm(Self.labels, among: [Self.labels, nil]) == nil)
  }
}
