import Foundation
import TestSupport
import Testing
import Vocabulary

/// `form.json` of every form, and `levels.json`, without the program that reads them.
struct TemplateListsTests {
  @Test(arguments: TemplateDataTests.forms.map(\.id)) func `a form says who it is and whom it asks`(
    _ id: String
  ) throws {
    let form = try FormCard.read(id)
    #expect(form.id == id)
    #expect(!form.title.isEmpty && !form.province.isEmpty)
    #expect(form.issuer?.isEmpty != true)
    #expect(form.basis.allSatisfy { $0.contains(#/ số \d+/.+ ngày \d\d/\d\d/\d{4} của /#) })
    let known = try Levels.read().levels.map(\.id)
    #expect(!form.levels.isEmpty && form.levels.allSatisfy(known.contains))
    #expect(form.periods == Period.Kind.allCases.map(\.rawValue))
    #expect(form.columns.flatMap(\.levels) == form.levels)
    #expect(form.columns.first?.name == nil)
    #expect(form.columns.dropFirst().allSatisfy { $0.name != nil })
  }

  @Test func `four levels, and every office stands under one of them`() throws {
    let levels = try Levels.read()
    let ids = levels.levels.map(\.id)
    #expect(ids == ["tinh", "so", "huyen", "xa"])
    for tree in levels.trees {
      #expect(tree.parents.allSatisfy { ids.contains($0.key) && ids.contains($0.value) })
      #expect(tree.parents["tinh"] == nil)
    }
    #expect(levels.trees.map(\.from) == [nil, "2025-07-01"])
    #expect(levels.trees.map(\.to) == ["2025-06-30", nil])
    #expect(levels.trees.map { $0.parents["huyen"] } == ["tinh", nil])
    #expect(levels.trees.map { $0.parents["xa"] } == ["huyen", "tinh"])
  }

  @Test func `no two levels go by one name`() throws {
    let words = try Levels.read().levels.flatMap(\.words)
    #expect(words.allSatisfy { $0 == $0.lowercased() && isComposed($0) })
    #expect(Set(words.map(plain)).count == words.count)
  }

  @Test(arguments: [
    ("Cấp sở báo", "so"), ("Cấp huyện báo", "huyen"),
    ("Huyện, thị xã, TP báo cáo", "huyen"), ("Huyện, thị xã, thành phố báo cáo", "huyen"),
    ("Sở, ban, ngành tỉnh báo cáo số liệu tại đơn vị", "so"),
    ("sở, ban ngành tỉnh và UBND cấp huyện", "so"), ("UBND cấp huyện", "huyen"),
    ("CÁC SỞ, BAN, NGÀNH, UBND CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ", "so"),
    ("UBND CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ", "huyen"), ("cấp tỉnh", "tinh"),
    ("UBND cấp xã", "xa"), ("UBND các xã, phường, đặc khu", "xa"),
  ])
  func `a sentence begins with whom it means`(_ sentence: String, level: String) throws {
    let longest = try Levels.read().levels
      .flatMap { level in level.words.map { (id: level.id, word: plain($0)) } }
      .filter { (plain(sentence) + " ").hasPrefix($0.word + " ") }
      .max { $0.word.count < $1.word.count }
    #expect(longest?.id == level)
  }

  @Test(arguments: [
    "Sở Nội vụ (Phòng CCHC&TCPCP)", "Sở Nội vụ (Thanh tra Sở)", "Sở Tư pháp", "Sở Tài chính",
    "Sở Thông tin và Truyền thông", "Văn phòng UBND tỉnh", "Văn phòng HĐND và UBND huyện",
    "Trung tâm Xúc tiến Đầu tư Thương mại và Du lịch", "Phòng Nội vụ huyện", "UBND xã Quảng Phú",
    "UBND thành phố Rạch Giá", "UBND tỉnh Bến Tre",
  ])
  func `the name of one office means no level`(_ office: String) throws {
    let words = try Levels.read().levels.flatMap(\.words)
    let caught = words.filter { " \(plain(office)) ".contains(" \(plain($0)) ") }
    #expect(caught.isEmpty)
  }

  /// Lower case, without punctuation.
  private func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
