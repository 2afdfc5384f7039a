internal import Vietnamese

/// Tells the name of one office from that of a level: "Sở Nội vụ" is one department, "các sở" are all.
enum AgencyName {
  /// Whether the text begins with the name of one office.
  static func begins(_ text: String) -> Bool {
    let words = Fold.key(text).words
    return starts.contains { start in
      words.starts(with: start.words) && words.count > start.words.count
    }
  }

  private static let starts = [
    "sở", "văn phòng", "thanh tra", "trung tâm", "ban quản lý", "ban dân tộc", "ban tiếp công dân",
    "công an", "bộ chỉ huy", "phòng", "chi cục", "cục", "kho bạc", "bảo hiểm xã hội", "đài",
    "quỹ", "viện", "trường", "bệnh viện", "tòa án", "viện kiểm sát", "hội", "liên minh", "bộ",
    "vụ", "tổng cục", "đơn vị chủ trì",
  ].map { Fold.key($0) }
}
