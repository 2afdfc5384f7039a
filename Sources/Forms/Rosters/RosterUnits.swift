internal import Reporting
internal import Vocabulary

/// The units of one list while it is read, and what is wrong with it so far.
struct RosterUnits {
  private(set) var units: [Unit] = []
  private var mistakes: [RosterMistake] = []
  /// Where each unit stands.
  private var lines: [Int] = []
  /// Units of which a cell is told of already, so that nobody hears of it as of an empty one, too.
  private var damaged: [RosterColumn: Set<Int>] = [:]
  /// Mistakes that a list may repeat in all its lines, and how often it does.
  private var repeated: [Repeated: (mistake: Int, others: Int)] = [:]

  private enum Repeated: Hashable {
    case noLevel
    case unknownLevel(String)
  }

  private let table: RosterTable
  private let headings: RosterHeadings
  private let levels: RosterLevels
  private let level: Level?

  init(
    _ table: RosterTable, _ headings: RosterHeadings, levels: RosterLevels, level: Level?
  ) {
    self.table = table
    self.headings = headings
    self.levels = levels
    self.level = level
  }

  private var headingPlace: RosterPlace {
    table.place.at(line: table.lines[headings.index].number)
  }

  /// Reads to the end, or to where nothing else could be told.
  mutating func readAll() {
    mistakes = headings.mistakes(in: table)
    // In columns that may mean something else no unit is looked for.
    guard mistakes.isEmpty else { return }
    if !headings.has(.level), level == nil {
      mistakes.append(RosterMistake(headingPlace, .noLevelColumn(known: levels.known)))
    }
    var lines = RosterLines(table, below: headings)
    while let (line, whole) = lines.next() {
      guard units.count < RosterLimits.units else {
        units = []
        mistakes = [RosterMistake(table.place, .tooMany(.units))]
        return
      }
      read(line, whole)
    }
    countRepeated()
    if units.isEmpty, mistakes.allSatisfy({ $0.place == headingPlace }) {
      mistakes = [RosterMistake(headingPlace, .noUnits)]
    }
    numberUnits()
  }

  private mutating func countRepeated() {
    for (kind, told) in repeated where told.others > 0 {
      let mistake = mistakes[told.mistake]
      switch (kind, mistake.reason) {
      case (.noLevel, _):
        mistakes[told.mistake] = RosterMistake(mistake.place, .noLevel(others: told.others))
      case (.unknownLevel, .unknownLevel(let word, let nearest, let known, _)):
        mistakes[told.mistake] = RosterMistake(
          mistake.place,
          .unknownLevel(word, nearest: nearest, known: known, others: told.others))
      default: break
      }
    }
  }

  private mutating func read(_ line: RosterLine, _ whole: RosterTable.Line) {
    if line[.code] == nil, let name = line.text(.name), levels.isGroup(name) {
      return tell(.notUnit(name), of: .name, line)
    }
    if let width = whole.width, let known = headings.width,
      let last = whole.cells.last?.column, last > known
    {
      mistakes.append(
        RosterMistake(
          table.place.at(line: line.number), .extraCells(count: width, headings: known)))
    }
    for column in RosterColumn.allCases { check(column, of: line) }
    units.append(
      Unit(
        code: Self.text(.code, of: line) ?? "", name: Self.text(.name, of: line) ?? "",
        level: readLevel(of: line), parent: Self.text(.parent, of: line),
        agency: Self.text(.agency, of: line), phone: Self.text(.phone, of: line)))
    lines.append(line.number)
  }

  /// No more of a text than a cell may have: one that is longer is told of, and other sentences quote
  /// it.
  private static func text(_ column: RosterColumn, of line: RosterLine) -> String? {
    line.text(column).map { String($0.prefix(RosterLimits.letters)) }
  }

  private mutating func check(_ column: RosterColumn, of line: RosterLine) {
    if let damage = line.damage(to: column) {
      damaged[column, default: []].insert(units.count)
      return tell(.unusable(column, damage), of: column, line)
    }
    guard let text = line.text(column) else { return }
    if text.count > RosterLimits.letters {
      tell(.longText(column), of: column, line)
    } else if column == .name || column == .agency, Self.hasLostLetters(text) {
      tell(.lostLetters(text), of: column, line)
    }
  }

  private mutating func readLevel(of line: RosterLine) -> Level {
    guard headings.has(.level) else { return level ?? Self.noLevel }
    guard line.damage(to: .level) == nil else { return Self.noLevel }
    guard let word = line.text(.level) else {
      tellOnce(.noLevel, .noLevel(others: 0), line)
      return Self.noLevel
    }
    if let level = levels.level(word) { return level }
    // Nobody reads as many guesses, and where so many words are unknown the column holds something else.
    let nearest = repeated.count < Self.guesses ? levels.nearest(to: word) : nil
    tellOnce(
      .unknownLevel(word),
      .unknownLevel(word, nearest: nearest, known: levels.known, others: 0), line)
    return Self.noLevel
  }

  private static let guesses = 50

  /// Stands in units of a list that is refused.
  private static let noLevel = Level("")

  private mutating func tell(
    _ reason: RosterMistake.Reason, of column: RosterColumn, _ line: RosterLine
  ) {
    mistakes.append(
      RosterMistake(table.place.at(line: line.number, column: headings.place(of: column)), reason))
  }

  private mutating func tellOnce(
    _ kind: Repeated, _ reason: RosterMistake.Reason, _ line: RosterLine
  ) {
    if let told = repeated[kind] {
      repeated[kind] = (told.mistake, told.others + 1)
    } else {
      repeated[kind] = (mistakes.count, 0)
      tell(reason, of: .level, line)
    }
  }

  /// What Excel leaves of "Tân" when it saves as a CSV of Western letters. No office has such a
  /// mark in its name.
  private static func hasLostLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "?" || $0 == "\u{FFFD}" }
  }

  private mutating func numberUnits() {
    guard !headings.has(.code) else { return }
    let width = max(3, String(units.count).count)
    for index in units.indices {
      let number = String(index + 1)
      units[index].code = String(repeating: "0", count: width - number.count) + number
    }
  }

  /// All that is wrong, in the order of the lines; nil where nothing is.
  func refusal(of roster: Roster) -> RosterRefusal? {
    let problems = roster.problems.filter { !isTold($0) }
    var told = mistakes.map { (line: $0.place.line ?? 0, trouble: Trouble.mistake($0)) }
    told += problems.map { (line: lines[$0.ordinal - 1], trouble: Trouble.problem($0)) }
    guard !told.isEmpty else { return nil }
    let ordered = told.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return RosterRefusal(
      table.place.file, ordered.prefix(RosterLimits.keptFindings).map { finding($1.trouble) },
      count: told.count)
  }

  private enum Trouble {
    case mistake(RosterMistake)
    case problem(RosterProblem)
  }

  private func finding(_ trouble: Trouble) -> Finding {
    switch trouble {
    case .mistake(let mistake): mistake.finding
    case .problem(let problem):
      finding(problem, at: table.place.at(line: lines[problem.ordinal - 1]))
    }
  }

  private func isTold(_ problem: RosterProblem) -> Bool {
    switch problem.reason {
    case .noCode: damaged[.code]?.contains(problem.ordinal - 1) ?? false
    case .noName: damaged[.name]?.contains(problem.ordinal - 1) ?? false
    case .repeatedCode, .unknownParent, .circle: false
    }
  }

  private func finding(_ problem: RosterProblem, at place: RosterPlace) -> Finding {
    let column: RosterColumn =
      switch problem.reason {
      case .noCode, .repeatedCode: .code
      case .noName: .name
      case .unknownParent, .circle: .parent
      }
    let cell = place.line.flatMap { table.place.at(line: $0, column: headings.place(of: column)) }
    return Finding(
      problem.code, .error, at: FindingPlace(sheet: place.sheet, cell: cell?.cell),
      message: problem.message(in: place.phrase), fix: problem.fix)
  }
}
