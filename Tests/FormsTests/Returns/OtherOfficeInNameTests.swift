import Reporting
import Testing

@testable import Forms

struct OtherOfficeInNameTests {
  private func found(
    _ file: String, _ unit: String, _ level: String, issuer: String? = nil
  ) throws -> String? {
    OtherOfficeInName(
      UnitNames(try FiveForms.levels()), levels: ["so", "huyen", "xa"].map { Level($0) },
      issuer: issuer
    ).name(inFile: file, than: ReportUnit(name: unit, level: Level(level)))
  }

  @Test(arguments: [
    ("so-noi-vu.xlsx", "Sở Công Thương", "so", "so noi vu"),
    ("Sở Y tế quý 3.xlsx", "Sở Công Thương", "so", "Sở Y tế"),
    ("nop/BC CCHC quy 3 - So Tu phap (ban cuoi).xlsx", "Sở Công Thương", "so", "So Tu phap"),
    ("UBND_xa_Tan_Lap_2022.xlsx", "UBND xã Tân Phú", "xa", "UBND xa Tan Lap"),
    ("Phường 5.xlsx", "UBND phường 12", "xa", "Phường 5"),
    ("phuong 5.xlsx", "UBND phường 12", "xa", "phuong 5"),
    ("huyen Chu Se.xlsx", "UBND huyện Ia Pa", "huyen", "huyen Chu Se"),
    ("Sở Xây dựng.xlsx", "Sở Y tế tỉnh Gia Lai", "so", "Sở Xây dựng"),
  ])
  func `another office`(_ file: String, _ unit: String, _ level: String, _ name: String) throws {
    #expect(try found(file, unit, level) == name)
  }

  @Test(arguments: [
    ("BC CCHC quy 3 - So Cong Thuong (ban cuoi).xlsx", "Sở Công Thương", "so"),
    ("so-cong-thuong-gia-lai.xlsx", "Sở Công Thương", "so"),
    ("so-cong-thuong.xlsx", "Sở Công Thương tỉnh Gia Lai", "so"),
    ("So Ke hoach Dau tu.xlsx", "Sở Kế hoạch và Đầu tư", "so"),
    ("So Giao duc.xlsx", "Sở Giáo dục và Đào tạo", "so"),
    ("H42.05-So-Cong-Thuong.xlsx", "Sở Công Thương", "so"),
    ("thi tran Chu Se.xlsx", "UBND xã Chư Sê", "xa"),
    ("TP Pleiku.xlsx", "UBND TP. Pleiku", "huyen"),
    // Short forms of the name.
    ("So CT.xlsx", "Sở Công Thương", "so"), ("So GDDT.xlsx", "Sở Giáo dục và Đào tạo", "so"),
    ("So TT&TT.xlsx", "Sở Thông tin và Truyền thông", "so"),
    ("So Lao dong TBXH.xlsx", "Sở Lao động - Thương binh và Xã hội", "so"),
    ("So_CongThuong.xlsx", "Sở Công Thương", "so"), ("SCT.xlsx", "Sở Công Thương", "so"),
    // Words that look like kinds of offices.
    ("So ket 6 thang dau nam.xlsx", "Sở Công Thương", "so"),
    ("Sơ kết công tác.xlsx", "Sở Công Thương", "so"),
    ("Bao cao so 45.xlsx", "Sở Công Thương", "so"), ("ban cuoi cung.xlsx", "Sở Công Thương", "so"),
    ("Bản sửa lỗi.xlsx", "Sở Công Thương", "so"), ("so theo doi.xlsx", "Sở Công Thương", "so"),
    ("kinh te xa hoi dia phuong.xlsx", "UBND xã Tân Phú", "xa"),
    // Other levels, addressees, neighbours beside the own name.
    ("tinh Gia Lai.xlsx", "Sở Công Thương", "so"), ("gui So Noi vu.xlsx", "Sở Công Thương", "so"),
    ("theo CV 359 So Noi vu.xlsx", "Sở Công Thương", "so"),
    ("So Y te va So Cong Thuong.xlsx", "Sở Công Thương", "so"),
    ("huyen Chu Se - xa Ia Pal.xlsx", "UBND xã Ia Pal", "xa"), ("bieu 1.xlsx", "Sở Y tế", "so"),
    (".xlsx", "Sở Y tế", "so"), ("so-noi-vu.xlsx", "…", "so"),
  ])
  func `innocent names`(_ file: String, _ unit: String, _ level: String) throws {
    #expect(try found(file, unit, level) == nil)
  }

  /// The form itself is called so in every copy.
  @Test func `the office that has issued the form`() throws {
    let file = "Bieu mau CCHC So Noi vu.xlsx"
    #expect(try found(file, "Sở Y tế", "so", issuer: "Sở Nội vụ tỉnh Gia Lai") == nil)
    #expect(try found(file, "Sở Y tế", "so") == "So Noi vu")
  }

  @Test func `a unit whose level is not known is not asked`() throws {
    let names = OtherOfficeInName(
      UnitNames(try FiveForms.levels()), levels: [Level("so")], issuer: nil)
    #expect(names.name(inFile: "so-y-te.xlsx", than: ReportUnit(name: "Phòng A")) == nil)
  }
}
