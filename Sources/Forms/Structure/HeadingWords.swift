internal import Vietnamese

/// What the heading of a column says about what stands below it.
///
/// The words are those that forms of Vietnamese offices use; they are compared without diacritics,
/// because headings come in capitals, in old encodings and with typing errors in the tones.
enum HeadingWords {
  enum Meaning {
    case code, label, unit, value, note
    /// A column beside the form's own: figures of another time, comparisons, plans.
    case beside
  }

  /// Nil where the words say nothing of the kind.
  static func meaning(of heading: String) -> Meaning? {
    // A heading is short; a label of a hundred words is no heading.
    guard heading.utf8.count <= longest else { return nil }
    let words = Fold.bare(Fold.withoutAsides(heading))
    if words.isEmpty { return nil }
    if codes.contains(words) { return .code }
    let padded = " \(words) "
    if besides.contains(where: { padded.contains(" \($0) ") }) { return .beside }
    if notes.contains(where: { words.starts(withWords: $0) }) { return .note }
    if units.contains(words) { return .unit }
    if labels.contains(where: { words.starts(withWords: $0) }) { return .label }
    if values.contains(where: { words.starts(withWords: $0) }) { return .value }
    return nil
  }

  private static let longest = 200

  private static let codes: Set = [
    "stt", "tt", "so tt", "so thu tu", "thu tu", "ma", "ma so", "ma chi tieu", "muc", "ky hieu",
  ]
  private static let units: Set = ["don vi tinh", "dvt", "dv tinh", "don vi", "don vi do"]
  private static let labels = [
    "chi tieu", "noi dung", "tieu chi", "ten chi tieu", "chi so", "ten chi so", "danh muc",
    "hang muc", "ten tieu chi", "cac chi tieu", "cac noi dung", "nhiem vu", "cong viec",
  ]
  private static let values = [
    "so lieu", "ket qua", "gia tri", "so luong", "so bao cao", "thuc hien", "so thuc hien",
    "ky nay", "ky bao cao", "trong ky", "da thuc hien", "dat duoc", "so ket qua",
  ]
  private static let notes = [
    "ghi chu", "chu thich", "giai trinh", "thuyet minh", "nhan xet", "huong dan",
    "don vi bao cao", "co quan bao cao", "cap bao cao", "trach nhiem", "don vi thuc hien",
    "co quan thuc hien", "don vi chu tri", "co quan chu tri", "don vi cung cap", "nguon so lieu",
    "dien giai",
  ]
  private static let besides = [
    "ky truoc", "cung ky", "nam truoc", "quy truoc", "thang truoc", "so sanh", "so voi",
    "tang giam", "chenh lech", "ke hoach", "duoc giao",
  ]
}

extension String {
  /// Whether it begins with these whole words.
  func starts(withWords words: String) -> Bool {
    guard utf8.starts(with: words.utf8) else { return false }
    return utf8.count == words.utf8.count
      || utf8.dropFirst(words.utf8.count).first == UInt8(ascii: " ")
  }
}
