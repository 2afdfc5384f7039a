internal import Vietnamese

/// Finds for each row of a return the rows of the form that it may be.
///
/// A label that the form has is that row and no other. A label in other words is the row that it is
/// most alike, never the second: rows whose labels differ in one word ("đúng hạn", "quá hạn") stand
/// side by side in all forms.
struct RowPairing {
  let form: KnownForm
  /// The rows of the form that are in question.
  private let scope: [Bool]
  private lazy var words = form.words
  private var memo = WordMemo()
  /// How many labels in other words are looked into; no form has more rows.
  private var looks = 3_000

  init(_ form: KnownForm, scope: [Int]) {
    self.form = form
    var isInScope = [Bool](repeating: false, count: form.rows.count)
    for row in scope { isInScope[row] = true }
    self.scope = isInScope
  }

  /// For rows that may be any of the form's.
  init(_ form: KnownForm) {
    self.form = form
    scope = Array(repeating: true, count: form.rows.count)
  }

  /// The rows in question with the label of this one.
  private func twins(of row: ReturnedRow) -> [Int] {
    let all = form.rows(labelledAs: row)
    return all.allSatisfy { scope[$0] } ? all : all.filter { scope[$0] }
  }

  private func twinCount(_ known: Int) -> Int {
    form.twins(of: known).count { scope[$0] }
  }

  /// All pairs of these rows. A label in other words does not count where the same words stand too.
  mutating func pairs(of rows: [ReturnedRow]) -> [RowPair] {
    var same: [UInt64: Int] = [:]
    for row in rows { same[row.print, default: 0] += 1 }
    let areCodesKept = areCodesKept(in: rows)
    return rows.indices.flatMap { index in
      let all = pairs(of: rows[index], at: index)
      // Of rows with one label the code tells which, where people have left codes alone.
      let coded = areCodesKept ? all.filter { rows[index].hasCode(of: form.rows[$0.known]) } : []
      return (coded.count == 1 ? coded : all).filter { pair in
        if pair.likeness == 1 || rows[index].label.isEmpty { return true }
        let print = form.rows[pair.known].print
        return same[print, default: 0] < twinCount(pair.known)
      }
    }
    .withoutPaleOnes { known in
      (form.rows[known].print, twinCount(known))
    }
  }

  /// Whether rows that their labels tell have the codes of the form, but for a few.
  private func areCodesKept(in rows: [ReturnedRow]) -> Bool {
    var (kept, other) = (0, 0)
    for row in rows {
      let same = form.rows(labelledAs: row)
      guard same.count == 1, let known = same.first else { continue }
      if row.hasCode(of: form.rows[known]) { kept += 1 }
      if row.hasOtherCode(than: form.rows[known]) { other += 1 }
    }
    return kept >= 4 && kept >= other * 9
  }

  mutating func pairs(of row: ReturnedRow, at index: Int) -> [RowPair] {
    let same = twins(of: row)
    if !same.isEmpty {
      return same.map { RowPair(index, row, $0, form.rows[$0], likeness: 1) }
    }
    if row.label.isEmpty { return pairsByCode(of: row, at: index) }
    let alike = likenesses(of: row)
    guard let best = alike.map(\.likeness).max() else { return [] }
    return alike.compactMap { place, likeness in
      guard likeness >= best - 0.005, isEnough(likeness, row, form.rows[place]) else { return nil }
      return RowPair(index, row, place, form.rows[place], likeness: min(likeness, 0.99))
    }
  }

  /// How much the label is alike those of the rows that share most words with it.
  mutating func likenesses(of row: ReturnedRow) -> [(place: Int, likeness: Double)] {
    guard looks > 0 else { return [] }
    looks -= 1
    let returned = ReturnedWords(row.label, in: words.vocabulary, &memo)
    let plain = Self.withoutAsides(row.label).map {
      ReturnedWords($0, in: words.vocabulary, &memo)
    }
    let measure = LabelLikeness(vocabulary: words.vocabulary)
    return candidates(for: returned).map { place in
      let (label, plainLabel) = (words.labels[place], words.labelsWithoutAsides[place])
      var likeness = measure.of(label, returned)
      // A parenthesis left out, or put in, is no other label, but a little less the same.
      if plainLabel.count < label.count {
        likeness = max(likeness, measure.of(plainLabel, returned) - 0.02)
      }
      if let plain { likeness = max(likeness, measure.of(label, plain) - 0.2) }
      return (place, likeness)
    }
  }

  /// The rows that share the most words, a few of them, and all that share as many.
  private mutating func candidates(for label: ReturnedWords) -> [Int] {
    var shared: [Int: Double] = [:]
    for word in label.words {
      for (place, likeness) in word.near where likeness == 1 || !word.isKnown {
        let weight = words.vocabulary.weights[place] * likeness
        for row in words.rowsByWord[place] where scope[row] { shared[row, default: 0] += weight }
      }
    }
    // Abbreviations share no word with what they stand for, so that half is enough.
    let sorted = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = sorted.first else { return [] }
    return sorted.prefix(16).filter { $0.value >= first.value / 4 }.map(\.key)
      + sorted.dropFirst(16).prefix { $0.value >= first.value * 0.95 }.map(\.key)
  }

  private func isEnough(_ likeness: Double, _ row: ReturnedRow, _ known: KnownRow) -> Bool {
    if likeness >= 0.72 { return true }
    guard row.hasCode(of: known) else { return false }
    return likeness >= (row.hasUnit(of: known) ? 0.45 : 0.55)
  }

  /// A row whose label is lost may still have its code and its unit.
  private func pairsByCode(of row: ReturnedRow, at index: Int) -> [RowPair] {
    guard case .path = row.code else { return [] }
    return form.rows.indices.filter {
      scope[$0] && row.hasCode(of: form.rows[$0]) && row.hasUnit(of: form.rows[$0])
    }.map { RowPair(index, row, $0, form.rows[$0], likeness: 0.5) }
  }

  private static func withoutAsides(_ label: String) -> String? {
    guard label.utf8.contains(UInt8(ascii: "(")), label.utf8.count <= FormLimits.labelBytes else {
      return nil
    }
    let plain = Fold.withoutAsides(label)
    return plain == label || plain.isEmpty ? nil : plain
  }
}

extension [RowPair] {
  /// Without those that are plainly less alike than other rows of the return are, where these are as many
  /// as the form has. `label` says which label a row of the form has, and how many rows have it.
  fileprivate func withoutPaleOnes(_ label: (Int) -> (print: UInt64, count: Int)) -> [RowPair] {
    if allSatisfy({ $0.likeness == 1 }) { return self }
    let byLabel = Dictionary(grouping: self) { label($0.known).print }
    // By label, below what likeness they are pale.
    let limits = byLabel.compactMapValues { pairs -> Double? in
      guard let first = pairs.first, let most = pairs.map(\.likeness).max(), most >= 0.9 else {
        return nil
      }
      let bright = pairs.filter { $0.likeness >= most - 0.08 }
      return Set(bright.map(\.found)).count >= label(first.known).count ? most - 0.08 : nil
    }
    return filter { $0.likeness >= limits[label($0.known).print] ?? 0 }
  }
}
