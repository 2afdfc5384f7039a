import TestSupport
import Testing

@testable import Forms

struct RowMatchingTests {
  private static let form = DrawnForm.known(all)

  /// For each row of the return, in its order: its row of the form with `m` where it was moved, `2?5`
  /// where it may be several, `=` for a repeated row, `-` for none of them.
  private func matches(_ drawing: String) -> String {
    let rows = DrawnForm.returned(drawing)
    let matching = RowMatching(rows, Self.form, scope: Array(Self.form.rows.indices))
    return rows.indices.map { row in
      if let match = matching.matches[row] { return "\(match.known)\(match.isMoved ? "m" : "")" }
      if let doubt = matching.doubts[row] { return doubt.map(String.init).joined(separator: "?") }
      return matching.repeats.contains(row) ? "=" : "-"
    }
    .joined(separator: " ")
  }

  private static let all = """
    1. | Nhiệm vụ Chính phủ giao |
      1.1. | Tổng số nhiệm vụ | Nhiệm vụ
      1.2. | Số đã hoàn thành | Nhiệm vụ
    2. | Nhiệm vụ tỉnh giao |
      2.1. | Tổng số nhiệm vụ | Nhiệm vụ
      2.2. | Số đã hoàn thành | Nhiệm vụ
    3. | Số hồ sơ giải quyết đúng hạn | Hồ sơ
    4. | Số cuộc kiểm tra công vụ | Cuộc
    5. | Số phiếu khảo sát sự hài lòng | Phiếu
    """

  @Test func `the rows of the form in its order`() {
    #expect(matches(Self.all) == "0 1 2 3 4 5 6 7 8")
    #expect(matches("") == "")
  }

  @Test(arguments: [
    // Rows left out, put in, moved.
    (
      "3. | Số hồ sơ giải quyết đúng hạn | Hồ sơ\n5. | Số phiếu khảo sát sự hài lòng | Phiếu", "6 8"
    ),
    (
      "3. | Số hồ sơ giải quyết đúng hạn | Hồ sơ\n| Hội thi | Cuộc\n| Số cuộc kiểm tra công vụ | Cuộc",
      "6 - 7"
    ),
    (
      """
      5. | Số phiếu khảo sát sự hài lòng | Phiếu
      3. | Số hồ sơ giải quyết đúng hạn | Hồ sơ
      4. | Số cuộc kiểm tra công vụ | Cuộc
      """, "8m 6 7"
    ),
    // Sections changed places: what stands below them goes with them.
    (
      """
      | Nhiệm vụ tỉnh giao |
      | Tổng số nhiệm vụ | Nhiệm vụ
      | Số đã hoàn thành | Nhiệm vụ
      | Nhiệm vụ Chính phủ giao |
      | Tổng số nhiệm vụ | Nhiệm vụ
      | Số đã hoàn thành | Nhiệm vụ
      """, "3 4 5 0m 1m 2m"
    ),
  ])
  func `what was moved is told apart`(_ drawing: String, _ expected: String) {
    #expect(matches(drawing) == expected)
  }

  @Test(arguments: [
    // Nothing says which of the two it is.
    ("| Tổng số nhiệm vụ | Nhiệm vụ", "1?4"),
    ("| Tổng số nhiệm vụ | Nhiệm vụ\n| Số đã hoàn thành | Nhiệm vụ", "1?4 2?5"),
    // Their codes do, where codes are kept, and the section.
    ("2.1. | Tổng số nhiệm vụ | Nhiệm vụ", "4"),
    ("| Nhiệm vụ Chính phủ giao |\n| Nhiệm vụ tỉnh giao |\n| Tổng số nhiệm vụ | Nhiệm vụ", "0 3 4"),
    // The head of the second section is gone, so that the first one may have been emptied.
    ("| Nhiệm vụ Chính phủ giao |\n| Tổng số nhiệm vụ | Nhiệm vụ", "0 1?4"),
    // Heads and rows changed places: the row below the first head may be that of the second.
    (
      """
      | Tổng số nhiệm vụ | Nhiệm vụ
      | Nhiệm vụ Chính phủ giao |
      | Tổng số nhiệm vụ | Nhiệm vụ
      | Nhiệm vụ tỉnh giao |
      """, "1?4 0 1?4 3"
    ),
  ])
  func `twins are refused unless something tells them apart`(
    _ drawing: String, _ expected: String
  ) {
    #expect(matches(drawing) == expected)
  }

  @Test(arguments: [
    ("| Số cuộc kiểm tra công vụ | Cuộc | 5\n| Số cuộc kiểm tra công vụ | Cuộc | 5", "7 ="),
    ("| Số cuộc kiểm tra công vụ | Cuộc | \n| Số cuộc kiểm tra công vụ | Cuộc | 5", "= 7"),
    ("| Số cuộc kiểm tra công vụ | Cuộc | 4\n| Số cuộc kiểm tra công vụ | Cuộc | 5", "7 7"),
  ])
  func `of rows that repeat each other the one that is filled in counts`(
    _ drawing: String, _ expected: String
  ) {
    // Two that say something else are both in doubt.
    let rows = DrawnForm.returned(drawing)
    let matching = RowMatching(rows, Self.form, scope: Array(Self.form.rows.indices))
    if expected == "7 7" {
      #expect(matching.doubts == [0: [7], 1: [7]])
      #expect(matching.matches.isEmpty)
    } else {
      #expect(matches(drawing) == expected)
    }
  }

  @Test func `a row between two that were recognised may be the one that is left`() {
    let renamed = Self.all.replacing(
      "Số cuộc kiểm tra công vụ", with: "Số đợt kiểm tra hoạt động công vụ")
    let rows = DrawnForm.returned(renamed)
    let matching = RowMatching(rows, Self.form, scope: Array(Self.form.rows.indices))
    #expect(matching.matches[7]?.known == 7)
    #expect((matching.matches[7]?.likeness ?? 1) <= 0.99)
    // Another thing altogether in its place is none.
    let replaced = Self.all.replacing("4. | Số cuộc kiểm tra công vụ", with: "| Hội thi tay nghề")
    #expect(matches(replaced) == "0 1 2 3 4 5 6 - 8")
  }

  /// Whatever is deleted and emptied: no row is taken for another one.
  @Test func `no row is taken for another`() {
    let lines = Self.all.split(separator: "\n").map(String.init)
    var random = SeededRandom(seed: 4)
    for _ in 0..<300 {
      let left = lines.indices.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
      let drawing = left.map { index in
        Bool.random(using: &random)
          ? lines[index]
          : "|" + lines[index].split(separator: "|").dropFirst().joined(separator: "|")
      }
      let matching = RowMatching(
        DrawnForm.returned(drawing.joined(separator: "\n")), Self.form,
        scope: Array(Self.form.rows.indices))
      for (found, match) in matching.matches { #expect(match.known == left[found], "\(drawing)") }
      #expect(Set(matching.matches.values.map(\.known)).count == matching.matches.count)
    }
  }
}
