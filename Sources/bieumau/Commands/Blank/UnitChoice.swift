internal import Desk
internal import Reporting
internal import Vocabulary

/// The name of a unit as somebody typed it.
struct UnitChoice {
  private let call: Call
  /// Longer than the name of any office, short enough for a title line and for the mark of a file.
  private static let longest = 150

  init(_ call: Call) {
    self.call = call
  }

  /// Without blanks at its ends and double ones within.
  func name(_ typed: String) throws -> String {
    let words = typed.split { $0.isWhitespace || $0.isNewline }
    let name = words.joined(separator: " ")
    guard name.contains(where: \.isLetter), name.utf16.count <= Self.longest,
      !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else {
      throw call.misuse(
        place: Phrase(vi: "tùy chọn --unit", en: "option --unit"),
        wrong: Phrase(
          vi: "không phải tên đơn vị: “\(typed.prefix(40))”",
          en: "this is no name of a unit: “\(typed.prefix(40))”"),
        rule: Phrase(
          vi: "tên đơn vị có chữ, không quá \(Self.longest) ký tự, không có ký tự điều khiển",
          en: "a name has letters, at most \(Self.longest) of them, and no control characters"),
        remedy: Phrase(
          vi: "đề nghị ghi tên đầy đủ, ví dụ --unit \"Sở Công Thương\"",
          en: "please give the full name, as in --unit \"Sở Công Thương\""))
    }
    return name
  }

  /// Rows are opened and locked by the level: a unit of another one would get somebody else's form. An
  /// agency that the form names for rows of the level is asked by them.
  func check(_ unit: ReportUnit, _ level: Level, of form: Form, _ library: FormLibrary) throws {
    guard let own = LevelOfUnit.level(of: unit.name, in: library), own != level,
      form.levels.contains(own), !form.asks(unit, at: level)
    else { return }
    let (name, other) = (levelName(own, library), levelName(level, library))
    throw call.misuse(
      place: Phrase(vi: "tùy chọn --unit “\(unit.name)”", en: "option --unit “\(unit.name)”"),
      wrong: Phrase(
        vi: "theo tên là đơn vị \(name.vietnamese), không phải \(other.vietnamese)",
        en: "by its name it is a unit of another level (\(name.english), not \(other.english))"),
      rule: Phrase(
        vi: "mỗi cấp có những dòng phải báo cáo riêng",
        en: "each level reports rows of its own"),
      remedy: Phrase(
        vi: "đề nghị ghi --level \(own.rawValue), hoặc sửa tên đơn vị",
        en: "please say --level \(own.rawValue), or correct the name"))
  }

  private func levelName(_ level: Level, _ library: FormLibrary) -> Phrase {
    let name = library.levels.name(of: level)
    return Phrase(
      vi: name?.vietnamese.lowercased() ?? level.rawValue,
      en: name?.english.lowercased() ?? level.rawValue)
  }
}

extension Form {
  /// Whether a row of this level names the unit as its agency.
  fileprivate func asks(_ unit: ReportUnit, at level: Level) -> Bool {
    tables.lazy.flatMap(\.rows).contains { row in
      guard let share = row.duties.share(of: level), !share.agencies.isEmpty else { return false }
      return row.duties.duty(of: unit) == .report
    }
  }
}
