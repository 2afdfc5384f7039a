import Testing

@testable import Forms

struct FormRankingTests {
  private static let forms = [
    KnownForm(
      DrawnForm.form(
        """
        1. | Số văn bản chỉ đạo | Văn bản
        2. | Số cuộc kiểm tra | Cuộc
        3. | Số phiếu khảo sát | Phiếu
        4. | Số hồ sơ tiếp nhận | Hồ sơ
        """, id: "mot-2022")),
    KnownForm(
      DrawnForm.form(
        """
        I | Số văn bản chỉ đạo | VB
        II | Số cuộc kiểm tra | Đợt
        III | Số sáng kiến | Sáng kiến
        """, id: "hai-2022")),
  ]

  private func ranking(_ drawing: String) -> FormRanking {
    FormRanking(DrawnForm.returned(drawing), among: Self.forms)
  }

  @Test func `the form with most of the rows comes first`() {
    let found = ranking(
      """
      | Số văn bản chỉ đạo | Văn bản
      | Số cuộc kiểm tra | Cuộc
      | Số hồ sơ tiếp nhận | Hồ sơ
      """)
    #expect(found.places.map(\.form) == [0, 1])
    #expect(found.places.map(\.explained) == [3, 2])
    #expect(found.places.map(\.exact) == [3, 2])
    #expect(found.places.map(\.firm) == [3, 0])
    #expect(found.best?.form == 0)
    #expect(found.equals.isEmpty)
    #expect(found.rowCount == 3)
  }

  @Test func `codes and units decide between forms of the same words`() {
    let labels = ["Số văn bản chỉ đạo", "Số cuộc kiểm tra"]
    #expect(ranking("I | \(labels[0]) | VB\nII | \(labels[1]) | Đợt").best?.form == 1)
    #expect(ranking("1. | \(labels[0]) | Văn bản\n2. | \(labels[1]) | Cuộc").best?.form == 0)
  }

  @Test func `two forms may explain the same`() {
    let rows = Array(repeating: ["| Số văn bản chỉ đạo |", "| Số cuộc kiểm tra |"], count: 4)
    let found = ranking(rows.joined().joined(separator: "\n"))
    #expect(found.best?.form == 0)
    #expect(found.equals.map(\.form) == [1])
  }

  @Test func `slips are looked through where hardly a label is right`() {
    let found = ranking(
      """
      | Số văn bản chỉ đạoo | Văn bản
      | Số cuộc kiểm tra | Cuộc
      | Số phiếu khảo sátt | Phiếu
      | Số hồ sơ tiếp nhậnn | Hồ sơ
      """)
    #expect(found.best?.form == 0)
    #expect(found.best?.explained == 4)
    #expect(found.best?.exact == 1)
  }

  @Test(arguments: [
    "", "| Hội thi | Cuộc", "1. | Số cuộc kiểm tra | Cuộc",
    // A plan with two rows that many forms have.
    "| Số văn bản chỉ đạo |\n| Số cuộc kiểm tra |\n| Hội thi |\n| Hội nghị |\n| Hội thảo |",
    "| Số văn bản chỉ đạo |\n| Số cuộc kiểm tra |",
  ])
  func `a few rows make no form`(_ drawing: String) {
    #expect(ranking(drawing).best == nil)
    #expect(ranking(drawing).equals.isEmpty)
  }
}
