import TestSupport
import Testing

@testable import Vietnamese

@Suite struct TonePlacementTests {
  private func settled(_ text: String) -> [Unicode.Scalar] {
    var letters = text.unicodeScalars.map { Letter($0.value) }
    letters.forEachVowelRun { run, letters in TonePlacement.settle(run, in: &letters) }
    return String(letters).signs
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("số hóa", "số hoá"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("lũy kế", "luỹ kế"),
    ("thỏa thuận", "thoả thuận"), ("ủy ban", "uỷ ban"), ("ỦY BAN", "UỶ BAN"), ("Hòa", "Hoà"),
    ("HÓA", "HOÁ"), ("hủy bỏ, tòa", "huỷ bỏ, toà"), ("ngòe", "ngoè"),
  ])
  func bothSchoolsComeOutAsOne(_ old: String, modern: String) {
    #expect(settled(modern) == old.signs)
    #expect(settled(old) == old.signs)
    #expect(old.inModernPlacement.signs == modern.signs)
  }

  @Test(arguments: [
    "quý", "quỳ", "quỷ", "Quý", "quá", "quả", "quế", "quyết", "quỹ", "quái", "gì", "già", "giá",
    "giữ", "giấy", "giải", "gìn", "nghĩa", "toàn", "hoàn", "hoạch", "khoản", "thoát", "khuỷu",
    "huỳnh", "thuyền", "quyền", "tuyến", "ngoài", "xoáy", "của", "mùa", "mía", "được", "người",
    "rượu", "thuế", "thuở", "chủ", "tài", "nội", "kỳ", "kì", "ý", "xoòng", "khuya", "TTHC", "",
    "CỦA", "GÌ", "GIÁ", "QUÝ", "Đã được cấp",
  ])
  func whatIsRightStays(_ text: String) {
    #expect(settled(text) == text.signs)
  }

  @Test(arguments: [
    ("hòan thành", "hoàn thành"), ("qúy", "quý"), ("gía", "giá"), ("cuả", "của"),
    ("khỏan", "khoản"), ("tòan tỉnh", "toàn tỉnh"), ("ngòai", "ngoài"), ("uỷên", "uyển"),
    ("đựơc", "được"), ("QÚY", "QUÝ"), ("muà", "mùa"),
  ])
  func whatNeitherSchoolWritesIsCorrected(_ text: String, expected: String) {
    #expect(settled(text) == expected.signs)
  }

  @Test(arguments: ["hòà", "oaoaò", "ợạ", "aiaià", "òó"])
  func whatIsNoSyllableStays(_ text: String) {
    #expect(settled(text) == text.signs)
  }

  @Test func syllablesComeBack() {
    var random = SeededRandom(seed: 3)
    var moved = 0
    for _ in 0..<5_000 {
      let text = random.phrase()
      let modern = text.inModernPlacement
      if modern.signs != text.signs { moved += 1 }
      #expect(settled(modern) == text.signs, "\(text)")
      #expect(settled(text) == text.signs, "\(text)")
    }
    #expect(moved > 1_000)
  }
}
