import Testing

@testable import Forms

struct RowPairingTests {
  private static let form = DrawnForm.known(
    """
    1. | Kiểm tra CCHC |
      1.1. | Số cơ quan đã kiểm tra | Cơ quan
      1.2. | Số vấn đề đã xử lý xong | Vấn đề
    2. | Thanh tra CCHC |
      2.1. | Số cơ quan được thanh tra (thuộc thẩm quyền) | Cơ quan
      2.2. | Số vấn đề đã xử lý xong | Vấn đề
      2.3. | Số hồ sơ giải quyết đúng hạn | Hồ sơ
      2.4. | Số hồ sơ giải quyết quá hạn | Hồ sơ
    """)

  /// The rows of the form that each row of the return may be.
  private func pairs(_ drawing: String, scope: [Int] = Array(0..<8)) -> [[Int]] {
    let rows = DrawnForm.returned(drawing)
    var pairing = RowPairing(Self.form, scope: scope)
    let pairs = pairing.pairs(of: rows)
    return rows.indices.map { row in pairs.filter { $0.found == row }.map(\.known).sorted() }
  }

  @Test func `a label that the form has is that row and no other`() {
    #expect(pairs("1.1. | SỐ CƠ QUAN  ĐÃ KIỂM TRA | Cơ quan") == [[1]])
    #expect(pairs("9. | Số hồ sơ giải quyết đúng hạn | Người") == [[6]])
  }

  @Test func `a label that stands twice may be both`() {
    #expect(pairs("| Số vấn đề đã xử lý xong | Vấn đề") == [[2, 5]])
    #expect(pairs("| Số vấn đề đã xử lý xong | Vấn đề", scope: [3, 4, 5]) == [[5]])
  }

  @Test(arguments: [
    ("| Số hồ sơ giải quyêt đúng hạn | Hồ sơ", [6]),
    ("| Số hồ sơ giải quyết quá hạnn | Hồ sơ", [7]),
    // What stands in parentheses may be left out.
    ("| Số cơ quan được thanh tra | Cơ quan", [4]),
    ("| Số cơ quan đã kiểm tra (trong kỳ) | Cơ quan", [1]),
    ("| Hội thi tìm hiểu pháp luật | Cuộc", []), ("| Số | Hồ sơ", []),
  ])
  func `a label in other words is the row that it is most alike`(
    _ drawing: String, _ expected: [Int]
  ) {
    #expect(pairs(drawing) == [expected])
  }

  /// The code and the unit bear out what the words alone do not.
  @Test func `with the code of the row fewer words are enough`() {
    #expect(pairs("| Số hồ sơ hẹn trả | Hồ sơ") == [[]])
    #expect(pairs("2.3. | Số hồ sơ hẹn trả | Hồ sơ") == [[6]])
  }

  @Test(arguments: [
    ("2.3. | | Hồ sơ", [6]), ("2.3. | | Người", []), ("| | Hồ sơ", []), ("- | | Hồ sơ", []),
  ])
  func `a row whose label is gone has its code and its unit`(
    _ drawing: String, _ expected: [Int]
  ) {
    #expect(pairs(drawing) == [expected])
  }

  @Test func `where codes were left alone they tell twins apart`() {
    let kept = """
      1. | Kiểm tra CCHC |
      1.1. | Số cơ quan đã kiểm tra | Cơ quan
      2. | Thanh tra CCHC |
      2.3. | Số hồ sơ giải quyết đúng hạn | Hồ sơ
      2.2. | Số vấn đề đã xử lý xong | Vấn đề
      """
    #expect(pairs(kept).last == [5])
    // Of rows that were numbered anew a code says nothing.
    let numbered = kept.replacing("1.1.", with: "5.").replacing("2.3.", with: "6.")
    #expect(pairs(numbered).last == [2, 5])
  }

  @Test func `a label in other words does not count where the same words stand too`() {
    let rows = """
      | Số hồ sơ giải quyết đúng hạn | Hồ sơ
      | Số hồ sơ giải quyết đúng hạn. Trong đó | Hồ sơ
      """
    #expect(pairs(rows) == [[6], []])
  }

  @Test func `agreement of code and unit makes the score`() {
    let form = Self.form
    func score(_ row: String, likeness: Double = 1) -> Double {
      RowPair(0, DrawnForm.returned(row)[0], 6, form.rows[6], likeness: likeness).score
    }
    let label = "Số hồ sơ giải quyết đúng hạn"
    let plain = score("| \(label) |")
    #expect(score("2.3. | \(label) | Hồ sơ") > score("2.3. | \(label) |"))
    #expect(score("2.3. | \(label) |") > plain)
    #expect(score("| \(label) | Hồ sơ") > plain)
    #expect(score("9.9. | \(label) |") < plain)
    #expect(score("| \(label) | Người") < plain)
    #expect(score("| \(label) |", likeness: 0.95) < plain)
  }

  /// Hostile labels are not looked into without end.
  @Test func `labels in other words are looked into up to a limit`() {
    let rows = (0..<3_200).map { "| Số hồ sơ giải quyêt đúng hạn \($0) x | Hồ sơ" }
    let found = pairs(rows.joined(separator: "\n"), scope: [6])
    #expect(found.count { $0 == [6] } == 3_000)
    #expect(found.suffix(200) == Array(repeating: [], count: 200)[...])
  }
}
