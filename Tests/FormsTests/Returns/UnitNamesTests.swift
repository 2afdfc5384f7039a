import Reporting
import Testing

@testable import Forms

struct UnitNamesTests {
  private func names() throws -> UnitNames { UnitNames(try FiveForms.levels()) }

  private static func levels(_ ids: String) -> [Level] {
    ids.split(separator: " ").map { Level(String($0)) }
  }

  /// Name of the file, the levels that the form addresses, the unit and its level.
  @Test(
    arguments: [
      ("so-cong-thuong.xlsx", "so huyen", "so cong thuong", "so"),
      ("Sở Công Thương.xlsx", "so huyen", "Sở Công Thương", "so"),
      ("/nop/2022/Sở Công Thương - quý III.2022.xlsx", "so huyen", "Sở Công Thương", "so"),
      ("BC CCHC Sở Nội vụ Q3 2022.xlsx", "so huyen", "Sở Nội vụ", "so"),
      (
        "Bao_cao_CCHC_UBND_huyen_Chu_Se_nam_2022_final.xlsx", "so huyen", "UBND huyen Chu Se",
        "huyen"
      ),
      ("UBND xã Quảng Phú 6 tháng 2023.xlsx", "huyen xa", "UBND xã Quảng Phú", "xa"),
      ("Ủy ban nhân dân phường 12.xlsx", "huyen xa", "Ủy ban nhân dân phường 12", "xa"),
      ("UBND TP Rạch Giá (lần 2).xlsx", "so huyen", "UBND TP Rạch Giá", "huyen"),
      ("UBND tỉnh Bến Tre.xlsx", "tinh", "UBND tỉnh Bến Tre", "tinh"),
      ("Huyện Ia Pa bản gửi.xlsx", "so huyen", "Huyện Ia Pa", "huyen"),
      ("Thanh tra tỉnh.xlsx", "so huyen", "Thanh tra tỉnh", "so"),
      ("phuong-tra-ba-nam-2022.xlsx", "xa", "phuong tra ba", "xa"),
      // "Nam Định" is no year, "số liệu" no department.
      ("UBND thành phố Nam Định.xlsx", "huyen", "UBND thành phố Nam Định", "huyen"),
      ("So lieu huyen Dak Po.xlsx", "so huyen", "huyen Dak Po", "huyen"),
    ] as [(String, String, String, String)])
  func `finds the office in the name of a file`(
    _ file: String, _ levels: String, _ name: String, _ level: String
  ) throws {
    let unit = try names().unit(inFile: file, among: Self.levels(levels))
    #expect(unit == ReportUnit(name: name, level: Level(level)))
  }

  @Test(arguments: [
    ("bao-cao.xlsx", "bao cao"), ("Biểu mẫu 2022.xlsx", "Biểu mẫu 2022"), ("xã.xlsx", "xã"),
    ("a.b.xlsx", "a b"), ("không đuôi", "không đuôi"),
  ])
  func `where no office is named all of the name is taken`(_ file: String, _ name: String) throws {
    let unit = try names().unit(inFile: file, among: [Level("so")])
    #expect(unit == ReportUnit(name: name))
  }

  @Test(arguments: [".xlsx", "", "---.xlsx", "/"])
  func `a name without letters names nobody`(_ file: String) throws {
    #expect(try names().unit(inFile: file, among: []) == nil)
  }

  @Test(arguments: [
    ("Sở Nội vụ", "so huyen", "so"), ("UBND xã Quảng Phú", "huyen xa", "xa"),
    ("Ủy ban nhân dân xã Quảng Phú", "", "xa"), ("UBND thị trấn Chư Sê", "", "xa"),
    ("UBND thành phố Rạch Giá", "so huyen", "huyen"), ("UBND tỉnh Kiên Giang", "", "tinh"),
    ("VĂN PHÒNG UBND TỈNH", "so huyen", "so"),
    // A city may be a province: the form says whom it asks.
    ("UBND thành phố Đà Nẵng", "tinh", "tinh"), ("UBND thành phố Đà Nẵng", "huyen", "huyen"),
  ])
  func `the beginning of a name tells the level`(
    _ name: String, _ levels: String, _ level: String
  ) throws {
    #expect(try names().level(of: name, among: Self.levels(levels)) == Level(level))
  }

  @Test(arguments: ["Công ty cấp nước", "", "Xăng dầu", "Sổ tay"])
  func `other names tell none`(_ name: String) throws {
    #expect(try names().level(of: name, among: []) == nil)
  }
}
