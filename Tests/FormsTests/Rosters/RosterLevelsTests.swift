import Reporting
import Testing

@testable import Forms

struct RosterLevelsTests {
  private let levels: RosterLevels

  init() throws {
    levels = RosterLevels(try FiveForms.levels())
  }

  @Test(arguments: [
    ("xa", "xa"), ("XA", "xa"), ("so", "so"), ("tinh", "tinh"), ("huyen", "huyen"),
    ("Cấp xã", "xa"), ("Cap xa", "xa"), ("Xã", "xa"), ("Phường", "xa"), ("Thị trấn", "xa"),
    ("Đặc khu", "xa"), ("cấp phường", "xa"), ("Xã/Phường", "xa"), ("Xã, phường, đặc khu", "xa"),
    ("UBND xã", "xa"), ("Commune", "xa"), ("ward", "xa"), ("Sở", "so"), ("Sở, ban, ngành", "so"),
    ("Khối sở, ngành", "so"), ("department", "so"), ("Huyện", "huyen"), ("Thị xã", "huyen"),
    ("Huyện/Thị xã/Thành phố", "huyen"), ("District", "huyen"), ("Tỉnh", "tinh"),
    ("Province", "tinh"),
  ])
  func `a word means a level`(_ word: String, _ level: String) {
    #expect(levels.level(word) == Level(level))
  }

  @Test(arguments: ["", "Cấp I", "Xã, huyện", "Xóm", "/", "cấp", "xã Tân Bình"])
  func `other words mean none`(_ word: String) {
    #expect(levels.level(word) == nil)
  }

  @Test func `a level that nobody described is not known`() {
    let other = RosterLevels(LevelTrees(levels: [], trees: []))
    #expect(other.level("xa") == nil)
    #expect(other.level("Xã") == nil)
  }

  @Test(arguments: [
    "CÁC SỞ, BAN, NGÀNH", "II. Các xã, phường", "Cấp xã", "Tổng số: 12", "Tổng cộng", "Cộng",
    "Ghi chú: mới", "B. Các sở, ngành", "I. KHỐI SỞ, NGÀNH", "Các xã, phường (96 đơn vị)",
  ])
  func `names of groups`(_ name: String) {
    #expect(levels.isGroup(name))
  }

  @Test(arguments: [
    "Sở Nội vụ", "Thanh tra tỉnh", "Công an tỉnh", "UBND tỉnh", "UBND xã Tân Bình", "Xã Cộng Hòa",
    "Phường 1", "Tổng cục Thuế", "",
  ])
  func `names of units`(_ name: String) {
    #expect(!levels.isGroup(name))
  }

  @Test func `what may have been meant`() {
    #expect(levels.nearest(to: "Phưng") == "phường")
    #expect(levels.nearest(to: "Cấp xẵ") == "Cấp xã")
    #expect(levels.nearest(to: "Hội đồng") == nil)
  }
}
