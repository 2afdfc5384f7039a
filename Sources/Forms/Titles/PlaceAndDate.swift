internal import Vietnamese

/// "Gia Lai, ngày 20 tháng 9 năm 2022", which stands over every document and over every signature.
enum PlaceAndDate {
  /// Whether the line is nothing but a place and a date, either of them perhaps still blank.
  static func isOne(_ line: String) -> Bool {
    // A sentence with a date in it goes on.
    guard line.utf8.count <= 120 else { return false }
    return isOne(line, words: Fold.bare(line))
  }

  /// `words` are the line's, folded.
  static func isOne(_ line: String, words: String) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    let words = words.words
    guard let day = words.firstIndex(of: "ngay"), day <= 6,
      let month = words[day...].firstIndex(of: "thang"), month - day <= 2,
      let year = words[month...].firstIndex(of: "nam"), year - month <= 2,
      words.count - year <= 2
    else { return false }
    // Before the date stands a place, set off by a comma, or nothing.
    return day == 0 || line.prefix { $0 != "," }.split(separator: " ").count == day
  }
}
