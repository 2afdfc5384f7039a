/// Which tables of a form each table of a return has the rows of.
///
/// Usually they are one and one. But people cut a table in pieces, put all tables under one header, or
/// keep a table twice.
struct TableScopes {
  /// Tables of a return that have to be read together, and the rows of the form that they may have.
  struct Scope {
    /// In the order of the workbook.
    let tables: [Int]
    /// In the order that is expected.
    let rows: [Int]
  }

  private(set) var scopes: [Scope] = []
  /// Tables that have the rows of another one once more, each with the scope that it repeats.
  private(set) var copies: [(table: Int, scope: Int)] = []
  /// Tables that the form has nothing of.
  private(set) var strangers: [Int] = []

  private let form: KnownForm
  private let tables: [ReturnTable]
  /// The rows of the form that the rows of each table seem to be; nil where that is open.
  private var guesses: [[Int?]] = []
  /// By table of the return: how many rows have labels of the form, codes and units counted too.
  private var exact: [Int] = []
  /// By table of the return: how many rows seem to be of each table of the form.
  private var votes: [[Int: Double]] = []

  init(_ tables: [ReturnTable], _ form: KnownForm) {
    self.form = form
    self.tables = tables
    for table in tables { addGuesses(table) }
    sort()
  }

  // MARK: Votes

  private mutating func addGuesses(_ table: ReturnTable) {
    var guesses: [Int?] = []
    var votes = [Double](repeating: 0, count: form.tables.count)
    var exact = 0
    var fit = 0.0
    let labelled = table.returned.map { form.rows(labelledAs: $0) }
    for (row, same) in zip(table.returned, labelled) {
      guard let best = form.score(of: row, among: same) else { continue }
      exact += 1
      fit += best
    }
    self.exact.append(Int(fit * 10))
    var pairing =
      exact * 2 < table.returned.count
      ? RowPairing(form) : nil
    for (row, same) in zip(table.returned, labelled) {
      var rows = same
      if rows.isEmpty, guesses.count < 400 {
        rows = pairing?.pairs(of: row, at: 0).filter { $0.likeness >= 0.72 }.map(\.known) ?? []
      }
      guesses.append(rows.count == 1 ? rows[0] : nil)
      if rows.count == 1 {
        votes[form.table(of: rows[0])] += 1
      } else {
        let homes = Set(rows.map { form.table(of: $0) })
        for home in homes { votes[home] += 1 / Double(homes.count) }
      }
    }
    self.guesses.append(guesses)
    let named = votes.enumerated().filter { $1 > 0 }.map { ($0, $1) }
    self.votes.append(Dictionary(uniqueKeysWithValues: named))
  }

  /// The tables of the form that a table of the return has rows of.
  private func homes(of table: Int) -> [Int] {
    // In one order: sums of fractions depend on it.
    let all = votes[table].sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value }
    guard all > 0, all * 4 >= Double(tables[table].returned.count) || all >= 5 else { return [] }
    let best = votes[table].most?.key
    return votes[table].filter { home, count in
      home == best
        || count >= 1.5 && (count >= all * 0.1 || count * 3 >= Double(form.tables[home].count))
    }.map(\.key).sorted()
  }

  // MARK: Scopes

  private mutating func sort() {
    let homes = tables.indices.map { self.homes(of: $0) }
    strangers = tables.indices.filter { homes[$0].isEmpty }
    // Tables of the form that some table of the return has rows of both.
    var groups: [Set<Int>] = []
    for own in homes where !own.isEmpty {
      let joined = groups.filter { !$0.isDisjoint(with: own) }
      groups.removeAll { !$0.isDisjoint(with: own) }
      groups.append(joined.reduce(Set(own)) { $0.union($1) })
    }
    for group in groups.sorted(by: { ($0.min() ?? 0) < ($1.min() ?? 0) }) {
      let members = tables.indices.filter { !group.isDisjoint(with: homes[$0]) }
      let (kept, repeated) = withoutCopies(members)
      copies += repeated.map { ($0, scopes.count) }
      scopes.append(
        Scope(tables: kept, rows: order(of: group, in: kept).flatMap { form.tables[$0] }))
    }
  }

  /// Of two tables with the same rows one counts: that which people see before a hidden one, a filled
  /// one before a blank one, then the first.
  private func withoutCopies(_ members: [Int]) -> (kept: [Int], repeated: [Int]) {
    var kept: [Int] = []
    var repeated: [Int] = []
    var seen: Set<Int> = []
    let byWorth = members.sorted { left, right in
      let (one, other) = (tables[left], tables[right])
      if one.isHidden != other.isHidden { return other.isHidden }
      if one.isBlank != other.isBlank { return other.isBlank }
      let (fit, otherFit) = (exact[left], exact[right])
      // A long table of another form has more rows of this one than each of its own.
      let (share, otherShare) = (fit * other.returned.count, otherFit * one.returned.count)
      if max(share, otherShare) * 2 > min(share, otherShare) * 3 { return share > otherShare }
      // Of two forms' tables that of this form, not the other that is like it.
      if abs(fit - otherFit) * 20 > max(fit, otherFit) { return fit > otherFit }
      return left < right
    }
    for table in byWorth {
      let own = Set(guesses[table].compactMap(\.self))
      let common = own.intersection(seen).count
      if common * 2 >= own.count, common >= 1 {
        repeated.append(table)
      } else {
        kept.append(table)
        seen.formUnion(own)
      }
    }
    return (kept.sorted(), repeated.sorted())
  }

  /// The tables of the form in the order in which the return has them.
  private func order(of group: Set<Int>, in members: [Int]) -> [Int] {
    guard group.count > 1 else { return Array(group) }
    var places: [Int: (sum: Int, count: Int)] = [:]
    var position = 0
    for table in members {
      for guess in guesses[table] {
        if let guess {
          let home = form.table(of: guess)
          places[home, default: (0, 0)].sum += position
          places[home, default: (0, 0)].count += 1
        }
        position += 1
      }
    }
    func mean(_ home: Int) -> Double {
      places[home].map { Double($0.sum) / Double(max(1, $0.count)) } ?? .infinity
    }
    return group.sorted { (mean($0), $0) < (mean($1), $1) }
  }
}
