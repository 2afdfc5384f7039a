internal import Reporting
internal import Vietnamese

/// Reads duties out of the words of a form: notes, instructions printed where figures belong, and
/// the part of a label that says whose matter a group of rows is.
struct DutyReading: Sendable {
  private let levels: LevelWords

  init(_ trees: LevelTrees) {
    levels = LevelWords(trees)
  }

  /// Nil where the text says nothing about who reports.
  ///
  /// `namesSuffice`: in a column that is there to name the reporter, a name alone is a statement.
  func statement(in text: String, namesSuffice: Bool = false) -> DutyStatement? {
    // Who reports is said in one sentence; what runs on is an explanation.
    guard text.utf8.count <= Self.longest else { return nil }
    let words = Fold.key(text).words
    guard (1...60).contains(words.count) else { return nil }
    if Self.silence.contains(where: { words.starts(with: $0) }) { return .nobody }
    guard let sentence = Sentence(words) else { return named(text, words, namesSuffice) }
    let kind = sentence.isNegated ? DutyStatement.Kind.allBut : .only
    let found = levels.find(in: sentence.subject)
    let beginsWithLevel = found.before.allSatisfy { LevelWords.joints.contains($0) }
    // "Văn phòng UBND tỉnh" is one office, though it has a level in its name.
    if !beginsWithLevel || found.levels.isEmpty,
      let agency = agency(in: text, before: sentence.verb)
    {
      return DutyStatement(kind: kind, levels: [], agencies: [agency])
    }
    return found.levels.isEmpty
      ? nil : DutyStatement(kind: kind, levels: found.levels, agencies: [])
  }

  /// What a label says of all rows below it: "(thuộc thẩm quyền của Sở Nội vụ)".
  func statement(inLabel label: String) -> DutyStatement? {
    guard label.utf8.count <= FormLimits.labelBytes, label.utf8.contains(UInt8(ascii: "(")) else {
      return nil
    }
    for aside in label.asides {
      // Few asides are about anybody's competence; the words tell without diacritics which may be.
      let opening = Fold.bare(aside.opening(30))
      guard Self.mayBeCompetence.begin(opening.utf8.span, at: 0) else { continue }
      for start in Self.competence {
        guard let rest = aside.dropping(words: start), AgencyName.begins(rest) else { continue }
        return DutyStatement(kind: .only, levels: [], agencies: [rest])
      }
    }
    return nil
  }

  /// A statement that is nothing but names.
  private func named(
    _ text: String, _ words: [Substring], _ namesSuffice: Bool
  ) -> DutyStatement? {
    let found = levels.find(in: words)
    if !found.levels.isEmpty, found.rest.allSatisfy({ LevelWords.joints.contains($0) }) {
      return DutyStatement(kind: .only, levels: found.levels, agencies: [])
    }
    guard namesSuffice, AgencyName.begins(text) else { return nil }
    return DutyStatement(kind: .only, levels: [], agencies: [text.onOneLine])
  }

  /// The words of the text before the verb, as they are written.
  private func agency(in text: String, before verb: Int) -> String? {
    var count = 0
    var name = text.onOneLine.words.prefix { word in
      // "CCHC&TCPCP" is one word as it is written and two in a fold.
      count += Fold.key(String(word)).words.count
      return count <= verb
    }
    let folded = Fold.key(name.joined(separator: " ")).words
    if let opening = Self.openings.first(where: { folded.starts(with: $0) }) {
      name = name.dropFirst(opening.count)
    }
    let agency = name.joined(separator: " ")
    return AgencyName.begins(agency) ? agency.withoutTrailingComma : nil
  }

  /// In bytes.
  private static let longest = 1_000

  private static let silence = [
    "không báo", "không phải báo", "không yêu cầu báo", "không cần báo", "không nhập", "không điền",
    "không tổng hợp", "bỏ trống", "để trống",
  ].map { Fold.key($0).words }

  private static let competence = ["thuộc thẩm quyền của", "thuộc trách nhiệm của", "do"]
    .map { Fold.key($0).words }

  private static let mayBeCompetence = Phrases(["thuoc", "do"])

  private static let openings = [
    "do", "chỉ", "dành cho", "dành riêng cho", "áp dụng cho", "áp dụng đối với", "đối với",
    "chỉ có",
    "riêng", "các",
  ].map { Fold.key($0).words }.sorted { $0.count > $1.count }
}

/// The subject of a sentence about reporting, and its verb.
private struct Sentence {
  let subject: [Substring]
  /// Where the verb stands.
  let verb: Int
  let isNegated: Bool

  init?(_ words: [Substring]) {
    guard
      let verb = words.indices.first(where: { index in
        Self.verbs[words[index]]?.contains { words[index...].starts(with: $0) } ?? false
      }), verb > 0
    else { return nil }
    self.verb = verb
    var subject = words[..<verb]
    var isNegated = false
    while let last = subject.last, Self.auxiliaries.contains(last) {
      if last == Self.not { isNegated = true }
      subject = subject.dropLast()
    }
    self.subject = Array(subject)
    self.isNegated = isNegated
  }

  /// By their first words.
  private static let verbs = Dictionary(
    grouping: [
      "báo", "tổng hợp", "thống kê", "cung cấp", "nhập", "điền", "kê khai", "thực hiện",
      "chịu trách nhiệm", "chủ trì", "gửi", "ghi",
    ].map { Fold.key($0).words }
  ) { $0[0] }

  private static let not = Fold.key("không")[...]
  private static let auxiliaries = Set(
    ["không", "phải", "cần", "sẽ", "có", "tự", "trực", "tiếp", "chịu", "trách", "nhiệm"]
      .map { Fold.key($0)[...] })
}

extension String {
  /// What stands in its parentheses.
  ///
  /// By bytes: most labels of a form are looked through, and few have any.
  fileprivate var asides: [String] {
    utf8.split(separator: UInt8(ascii: "("), omittingEmptySubsequences: false).dropFirst()
      .map { String(Substring($0.prefix { $0 != UInt8(ascii: ")") })).trimmed }
  }

  /// The rest after these words, nil where it begins otherwise. The words are those of a fold.
  fileprivate func dropping(words: [Substring]) -> String? {
    let written = split(separator: " ")
    guard written.count > words.count,
      Fold.key(written.prefix(words.count).joined(separator: " ")).words == words
    else { return nil }
    return written.dropFirst(words.count).joined(separator: " ")
  }

  fileprivate var withoutTrailingComma: String {
    hasSuffix(",") || hasSuffix(":") ? String(dropLast()).trimmed : self
  }
}
