internal import Reporting
internal import Vietnamese
internal import Vocabulary

/// Tells from the name of an office which level it is of, and finds such names in names of files.
struct UnitNames: Sendable {
  private struct Entry {
    let words: [Substring]
    let level: Level
  }

  /// The longest first: "thành phố Hồ Chí Minh" before "thành phố".
  private let entries: [Entry]
  private let bareEntries: [Entry]

  init(_ trees: LevelTrees) {
    func entries(_ fold: (String) -> String) -> [Entry] {
      trees.levels.flatMap { named in
        named.unitNames.map { Entry(words: fold($0).words, level: named.level) }
      }
      .filter { !$0.words.isEmpty }
      .sorted { $0.words.count > $1.words.count }
    }
    self.entries = entries(Fold.key)
    bareEntries = entries(Fold.bare)
  }

  /// The level of an office by how its name begins; nil where no level has such offices. `levels` are
  /// those that the form addresses: of several that fit, one of them is meant.
  func level(of name: String, among levels: [Level]) -> Level? {
    let words = Self.words(ofUnit: name)
    let fitting = entries.filter { words.starts(with: $0.words) }
    return (fitting.first { levels.contains($0.level) } ?? fitting.first)?.level
  }

  /// The folded words of the name of an office.
  static func words(ofUnit name: String) -> [Substring] {
    shortened(Fold.key(name).words, by: committee)
  }

  /// "Ủy ban nhân dân" is "UBND".
  private static func shortened(_ words: [Substring], by long: [Substring]) -> [Substring] {
    words.starts(with: long) ? ["ubnd"] + words.dropFirst(long.count) : words
  }

  private static let committee = Fold.key("ủy ban nhân dân").words
  private static let bareCommittee = Fold.bare("ủy ban nhân dân").words

  // MARK: Names of files

  /// The office that the name of a file names, and its level: from the first words that an office's name
  /// begins with to where a period, a number or the kind of document follows. Where no office is named,
  /// all of the name but its ending.
  func unit(inFile path: String, among levels: [Level]) -> ReportUnit? {
    let written = Self.words(of: Self.stem(ofFile: path))
    let bare = written.map { Fold.bare($0)[...] }
    for start in bare.indices {
      guard let (entry, end) = entry(at: start, in: bare, levels) else { continue }
      // "Phường 12" has a number for its name.
      var last = end < bare.count && Self.isShortNumber(bare[end]) ? end + 1 : end
      while last < bare.count, !Self.isEnd(bare, at: last) { last += 1 }
      // "xã" alone names nobody.
      guard last > end || entry.words.count > 2 else { continue }
      let name = written[start..<last].joined(separator: " ")
      return ReportUnit(name: name, level: entry.level)
    }
    let name = written.joined(separator: " ")
    return name.isEmpty ? nil : ReportUnit(name: name)
  }

  /// The name of a file without its folders and its ending.
  static func stem(ofFile path: String) -> String {
    let file = FileNames.last(of: path)
    return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  /// The words of a name on its bare fold behind those that its kind of office begins with: “công
  /// thương” of “Sở Công Thương”.
  func wordsBehindKind(ofBare name: String) -> [Substring] {
    let words = Self.shortened(name.words, by: Self.bareCommittee)
    let kind = bareEntries.first { words.starts(with: $0.words) }
    return Array(words.dropFirst(kind?.words.count ?? 0))
  }

  private func entry(
    at start: Int, in words: [Substring], _ levels: [Level]
  ) -> (Entry, end: Int)? {
    let isCommittee = words[start...].starts(with: Self.bareCommittee)
    let rest = Self.shortened(Array(words[start...]), by: Self.bareCommittee)
    // "Số liệu" begins like a department.
    if rest.first == "so", ["lieu", "luong", "van", "tt"].contains(rest.dropFirst().first) {
      return nil
    }
    let fitting = bareEntries.filter { rest.starts(with: $0.words) }
    guard let entry = fitting.first(where: { levels.contains($0.level) }) ?? fitting.first else {
      return nil
    }
    let count = entry.words.count + (isCommittee ? Self.bareCommittee.count - 1 : 0)
    return (entry, start + count)
  }

  /// Letters and digits apart from what joins them in names of files.
  private static func words(of stem: String) -> [String] {
    stem.split { !$0.isLetter && !$0.isNumber && $0 != "&" }.map(String.init)
  }

  private static func isEnd(_ words: [Substring], at index: Int) -> Bool {
    let word = words[index]
    if word.utf8.allSatisfy(\.isDigit) { return true }
    if word.first == "q", word.dropFirst().utf8.allSatisfy(\.isDigit) { return true }
    if ends.contains(word) { return true }
    let next = index + 1 < words.count ? words[index + 1] : ""
    // "nam 2022", but "Nam Định".
    if word == "nam" || word == "thang" { return next.utf8.first?.isDigit ?? false }
    return pairs.contains { $0.0 == word && $0.1 == next }
  }

  private static func isShortNumber(_ word: Substring) -> Bool {
    (1...2).contains(word.utf8.count) && word.utf8.allSatisfy(\.isDigit)
  }

  private static let ends: Set<Substring> = [
    "cchc", "quy", "bc", "baocao", "bieu", "phuluc", "mau", "xlsx", "final", "ban", "copy", "lan",
    "signed", "ngay", "ky", "gui", "nop", "tong",
  ]
  private static let pairs: [(Substring, Substring)] = [
    ("bao", "cao"), ("phu", "luc"), ("cai", "cach"), ("so", "lieu"), ("thong", "ke"),
    ("sau", "thang"), ("chin", "thang"),
  ]
}
