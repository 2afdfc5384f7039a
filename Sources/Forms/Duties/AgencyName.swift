internal import Vietnamese

/// Tells the name of one office from that of a level: "Sở Nội vụ" is one department, "các sở" are all.
enum AgencyName {
  /// Whether the text begins with the name of one office.
  static func begins(_ text: String) -> Bool {
    let words = Fold.key(text)
    return starts.end(in: words.utf8.span, at: 0).map { $0 < words.utf8.count } ?? false
  }

  private static let starts = Phrases(
    [
      "sở", "văn phòng", "thanh tra", "trung tâm", "ban quản lý", "ban dân tộc",
      "ban tiếp công dân",
      "công an", "bộ chỉ huy", "phòng", "chi cục", "cục", "kho bạc", "bảo hiểm xã hội", "đài",
      "quỹ", "viện", "trường", "bệnh viện", "tòa án", "viện kiểm sát", "hội", "liên minh", "bộ",
      "vụ", "tổng cục", "đơn vị chủ trì",
    ].map { Fold.key($0) })
}
