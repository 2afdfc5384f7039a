internal import Reporting
internal import Vietnamese

/// The office that the name of a file names, where that is certainly another than the one whose return it
/// is: “so-noi-vu.xlsx” with the report of Sở Công Thương.
///
/// Names of files are short, without diacritics, and name other things too: the level above, whom the file
/// was sent to, who issued the form. So everything that can be an innocent name is one, and what is left
/// is asked.
struct OtherOfficeInName {
  private let names: UnitNames
  private let levels: [Level]
  /// Who issued the form: that name stands in every copy of it.
  private let issuer: [Substring]

  init(_ names: UnitNames, levels: [Level], issuer: String?) {
    self.names = names
    self.levels = levels
    self.issuer = Self.plain(Fold.bare(issuer ?? "").words)
  }

  /// As the file has it; nil where the name of the file names the unit, nobody, or nobody for certain.
  func name(inFile path: String, than unit: ReportUnit) -> String? {
    guard let found = names.unit(inFile: path, among: levels), found.level != nil,
      // A name of another level may be that of the place: “tinh-gia-lai-so-y-te.xlsx”.
      found.level == unit.level
    else { return nil }
    let own = proper(unit.name)
    let other = proper(found.name)
    guard !own.isEmpty, isWritten(other, in: found.name),
      !Self.isShort(other, for: own), !Self.isShort(own, for: other),
      !Self.isShort(other, for: issuer)
    else { return nil }
    let file = Self.plain(Fold.bare(UnitNames.stem(ofFile: path)).words)
    if Self.names(own, in: file) || Self.isAddressee(found.name, in: file) { return nil }
    return found.name
  }

  /// What tells an office from others of its kind: “cong thuong” of “Sở Công Thương”.
  private func proper(_ name: String) -> [Substring] {
    Self.plain(names.wordsBehindKind(ofBare: Fold.bare(name)))
  }

  /// “Kế hoạch và Đầu tư” is “Kế hoạch - Đầu tư”.
  private static func plain(_ words: [Substring]) -> [Substring] { words.filter { $0 != "va" } }

  /// Whether the words are a name, and spelled out: not “TT&TT”, not “sơ kết”, not “số 12”.
  private func isWritten(_ words: [Substring], in name: String) -> Bool {
    let key = Fold.key(name)
    let hasMarks = key != Fold.bare(name)
    if words.count == 1, let number = words.first, number.utf8.allSatisfy(\.isDigit) {
      return Self.numbered.contains { Fold.bare(name).words.contains($0) }
    }
    // With diacritics “sơ kết” is no “sở”.
    if hasMarks {
      return names.level(of: name, among: levels) != nil && words.allSatisfy(Self.isSyllable)
    }
    return words.count > 1 && words.allSatisfy(Self.isSyllable)
      && !Self.everyday.contains(words[0])
  }

  /// Offices whose names are numbers.
  private static let numbered: [Substring] = ["phuong", "quan"]

  /// What follows “so”, “xa”, “ban”, “tinh”, “quan”, “phuong” in words that are no offices: “sơ kết”, “xã
  /// hội”, “bản cuối”, “tình hình”, “quản lý”, “phương án”.
  private static let everyday: Set<Substring> = [
    "an", "bo", "chinh", "chot", "cuoi", "dau", "day", "doi", "gui", "hanh", "hieu", "hinh", "hoi",
    "huong", "ket", "ky", "lan", "luong", "lieu", "ly", "moi", "ngay", "nop", "phap", "sanh", "sao",
    "scan", "sua", "tay", "theo", "thuc", "tien", "toan", "tong", "tri", "trong", "van",
  ]

  /// Whether it is spoken as one syllable, as far as its letters without marks tell: abbreviations are not.
  private static func isSyllable(_ word: Substring) -> Bool {
    let runs = word.split { !"aeiouy".utf8.contains($0.utf8.first ?? 0) }
    guard runs.count == 1, let vowels = runs.first else { return false }
    let coda = word[vowels.endIndex...].utf8.count
    return word.utf8.count <= 7 && coda <= 2
  }

  /// Whether one may be the other with words left out.
  private static func isShort(_ words: [Substring], for whole: [Substring]) -> Bool {
    var rest = words[...]
    for word in whole where word == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Whether the name stands somewhere in the file, as words or as one.
  private static func names(_ own: [Substring], in file: [Substring]) -> Bool {
    let joined = own.joined()
    if joined.utf8.count >= 4, file.joined().contains(joined) { return true }
    return file.indices.contains { file[$0...].starts(with: own) }
  }

  /// “gửi Sở Nội vụ”, “theo mẫu của Sở Nội vụ”: it is not the office that sends.
  private static func isAddressee(_ name: String, in file: [Substring]) -> Bool {
    let words = plain(Fold.bare(name).words)
    guard let start = file.indices.first(where: { file[$0...].starts(with: words) }) else {
      return false
    }
    return file[..<start].contains { ["gui", "trinh", "theo", "cho"].contains($0) }
  }
}
