internal import Vietnamese

/// Tells the head of a document, agencies on the left and the motto on the right, from titles.
enum Letterhead {
  /// Marks what names the sender, from the top down to the first line that is no part of the head.
  ///
  /// A name of an office that nothing follows is a title.
  static func mark(_ entries: inout [TitleEntry]) {
    var marked = entries
    var index = 0
    while index < marked.count {
      let line = marked[index].line
      let end = marked[index...].firstIndex { $0.line != line } ?? marked.count
      let hasMark = marked[index..<end].contains { $0.kind == .motto || $0.kind == .dated }
      for place in index..<end where marked[place].kind == .title {
        // Beside the motto stands nothing but the sender.
        guard hasMark || marked[place].namesOffice || isOrnament(marked[place].text) else {
          continue
        }
        marked[place].kind = .letterhead
      }
      if marked[index..<end].contains(where: { $0.kind == .title }) { break }
      index = end
    }
    if marked.contains(where: { $0.kind == .title }) { entries = marked }
  }

  /// "UBND TỈNH GIA LAI", in capitals as all senders are.
  static func namesOffice(_ text: String) -> Bool {
    guard text.utf8.count <= 120, !text.contains(where: \.isLowercase) else { return false }
    let words = Fold.key(text).words
    return offices.contains { words.starts(with: $0) }
      && !matters.contains { words.starts(with: $0) }
  }

  private static let offices = [
    "ubnd", "ủy ban nhân dân", "ủy ban", "hđnd", "hội đồng nhân dân", "sở", "phòng", "văn phòng",
    "tỉnh", "huyện", "thành phố", "thị xã", "xã", "phường", "chi cục", "cục", "trung tâm",
    "công an", "thanh tra", "ban quản lý", "bộ nội vụ", "bộ tư pháp", "bộ tài chính",
    "văn phòng chính phủ", "tổng cục",
  ].map { Fold.key($0).words }

  /// They begin like offices and are something else.
  private static let matters = ["phòng chống", "phòng cháy", "xã hội"].map { Fold.key($0).words }

  /// A rule made of signs, which people draw under names.
  private static func isOrnament(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic && !("0"..."9").contains($0) }
  }
}
