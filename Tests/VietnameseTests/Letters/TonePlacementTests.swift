import TestSupport
import Testing
import Vietnamese

@Suite struct TonePlacementTests {
  @Test(arguments: [
    ("hòa", "hoà"), ("số hóa", "số hoá"), ("khỏe", "khoẻ"), ("thủy", "thuỷ"), ("lũy kế", "luỹ kế"),
    ("thỏa thuận", "thoả thuận"), ("ủy ban", "uỷ ban"), ("ỦY BAN", "UỶ BAN"), ("Hòa", "Hoà"),
    ("HÓA", "HOÁ"), ("hủy bỏ, tòa", "huỷ bỏ, toà"), ("ngòe", "ngoè"),
  ])
  func schoolsDifferAtTheEndOfASyllable(_ old: String, modern: String) {
    #expect(TonePlacement.modern(old).signs == modern.signs)
    #expect(TonePlacement.old(modern).signs == old.signs)
    #expect(TonePlacement.old(old).signs == old.signs)
    #expect(TonePlacement.modern(modern).signs == modern.signs)
  }

  @Test(arguments: [
    "quý", "quỳ", "quỷ", "Quý", "quá", "quả", "quế", "quyết", "quỹ", "quái", "gì", "già", "giá",
    "giữ", "giấy", "giải", "gìn", "nghĩa", "toàn", "hoàn", "hoạch", "khoản", "thoát", "khuỷu",
    "huỳnh", "thuyền", "quyền", "tuyến", "ngoài", "xoáy", "của", "mùa", "mía", "được", "người",
    "rượu", "thuế", "thuở", "chủ", "tài", "nội", "kỳ", "kì", "ý", "xoòng", "khuya", "TTHC", "",
    "CỦA", "GÌ", "GIÁ", "QUÝ", "Đã được cấp",
  ])
  func bothLeaveWhatIsRight(_ text: String) {
    #expect(TonePlacement.old(text).signs == text.signs)
    #expect(TonePlacement.modern(text).signs == text.signs)
  }

  @Test(arguments: [
    ("hòan thành", "hoàn thành"), ("qúy", "quý"), ("gía", "giá"), ("cuả", "của"),
    ("khỏan", "khoản"), ("tòan tỉnh", "toàn tỉnh"), ("ngòai", "ngoài"), ("uỷên", "uyển"),
    ("đựơc", "được"), ("QÚY", "QUÝ"), ("muà", "mùa"),
  ])
  func bothCorrectWhatNeitherWrites(_ text: String, expected: String) {
    #expect(TonePlacement.old(text).signs == expected.signs)
    #expect(TonePlacement.modern(text).signs == expected.signs)
  }

  @Test(arguments: ["hòà", "oaoaò", "ợạ", "aiaià", "òó"])
  func leaveWhatIsNoSyllable(_ text: String) {
    #expect(TonePlacement.old(text).signs == text.signs)
  }

  @Test func syllablesGoThereAndBack() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<5_000 {
      let text = random.phrase()
      #expect(TonePlacement.old(TonePlacement.modern(text)).signs == text.signs, "\(text)")
      #expect(TonePlacement.old(text).signs == text.signs, "\(text)")
    }
  }
}
