import Reporting
import Testing

@testable import Forms

struct AnswerReadingTests {
  @Test(arguments: [
    ("Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2", "0 Trực tuyến, 1 Phát phiếu, 2 Kết hợp"),
    ("Có = 1; Không = 0", "1 Có, 0 Không"),
    ("Không = 0 Có = 1", "0 Không, 1 Có"),
    ("Không = 0, Có = 1.", "0 Không, 1 Có"),
    ("Không=0;Có=1", "0 Không, 1 Có"),
    ("Chưa có = 0\n2 cấp = 1\n3 cấp = 2", "0 Chưa có, 1 2 cấp, 2 3 cấp"),
    ("Chưa có = 0 2 cấp = 1 3 cấp = 2", "0 Chưa có, 1 2 cấp, 2 3 cấp"),
    ("Hoàn thành = 1", "1 Hoàn thành"),
    ("0 = Không\n1 = Có", "0 Không, 1 Có"),
    ("Có, đầy đủ = 10\nKhông = 11", "10 Có, đầy đủ, 11 Không"),
    ("Đã kết nối = 1 \r\n Chưa kết nối = 2", "1 Đã kết nối, 2 Chưa kết nối"),
    ("Không = 0 / Có = 1", "0 Không, 1 Có"),
  ])
  func `reads lists of answers`(_ text: String, _ expected: String) {
    let answers = AnswerReading.answers(in: text)?.answers ?? []
    #expect(answers.map { "\($0.code) \($0.meaning)" }.joined(separator: ", ") == expected)
  }

  @Test(arguments: [
    "", "%", "Văn bản", "Cơ quan, đơn vị", "=", "= 1", "Có =", "Có = một", "Có = 1; Không = 1",
    "A = B", "Có = 1\nvà gì nữa", "Có = 123", "Có = 1 = 2",
  ])
  func `other units list no answers`(_ text: String) {
    #expect(AnswerReading.answers(in: text) == nil)
  }
}
