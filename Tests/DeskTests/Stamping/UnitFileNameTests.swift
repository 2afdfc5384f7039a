import Reporting
import TestSupport
import Testing

@testable import Desk

struct UnitFileNameTests {
  private static func name(_ code: String, _ name: String) -> String {
    UnitFileName.of(Unit(code: code, name: name, level: Level("xa")))
  }

  @Test(
    arguments: [
      ("H42", "Sở Công Thương", "H42-So-Cong-Thuong.xlsx"),
      ("000.00.05.H42", "UBND huyện Đắk R'lấp", "000.00.05.H42-UBND-huyen-Dak-Rlap.xlsx"),
      ("01/QN", "Ban Dân tộc & Tôn giáo", "01-QN-Ban-Dan-toc-Ton-giao.xlsx"),
      ("..ẩn..", "a.b", "an-a-b.xlsx"), ("../../etc", "passwd", "etc-passwd.xlsx"),
      ("~$a", "Sở A", "a-So-A.xlsx"), ("-", "Sở A.", "So-A.xlsx"),
      ("Đ1", "🙂", "D1.xlsx"), ("*", "?", "don-vi.xlsx"), ("", "", "don-vi.xlsx"),
      // Devices of Windows, whatever their ending.
      ("CON", "", "_CON.xlsx"), ("con.1", "Sở A", "_con.1-So-A.xlsx"), ("COM7", "!", "_COM7.xlsx"),
      ("CON", "Sở A", "CON-So-A.xlsx"), ("COM", "…", "COM.xlsx"), ("LPT10", "", "LPT10.xlsx"),
    ])
  func `code and name in plain letters`(_ code: String, _ name: String, _ file: String) {
    #expect(Self.name(code, name) == file)
  }

  @Test func `a long name is cut, and the code stays`() {
    let file = Self.name("H42", String(repeating: "Đơn vị ", count: 100))
    #expect(file.hasPrefix("H42-Don-vi-Don-vi-") && file.hasSuffix("vi.xlsx"))
    #expect(file.utf8.count <= UnitFileName.longest + 5)
  }

  @Test func `every name can be one on any disk`() {
    var random = SeededRandom(seed: 51)
    for _ in 0..<2_000 {
      func drawn() -> String {
        let signs = Array("aA.-_/\\:*?\"<>|~$ \u{0}\u{7}đĐ1🙂")
        return String(
          (0..<Int.random(in: 0..<9, using: &random)).compactMap { _ in
            signs.randomElement(using: &random)
          })
      }
      let file = Self.name(drawn(), drawn())
      #expect(
        file.utf8.allSatisfy {
          Character(Unicode.Scalar($0)).isLetter || $0 < 0x3A && $0 > 0x2C || $0 == 0x5F
        })
      #expect(!file.contains("/") && !file.hasPrefix(".") && file.hasSuffix(".xlsx"))
      #expect(!file.hasSuffix("..xlsx") && file.utf8.count > 5)
    }
  }
}
