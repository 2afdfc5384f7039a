/// How much of some rows of a return each form explains.
struct FormRanking {
  struct Place {
    /// Among the forms.
    let form: Int
    /// Rows that the form has.
    let explained: Int
    /// The same with codes and units, which tell forms of one wording apart.
    let score: Double
    /// Rows whose labels are the form's to the letter.
    let exact: Int
    /// Rows that have its units too.
    let firm: Int
  }

  /// The form that explains most comes first; of equals the first.
  let places: [Place]
  let rowCount: Int

  init(_ rows: [ReturnedRow], among forms: [KnownForm]) {
    rowCount = rows.count
    var places = forms.indices.map { Self.place(of: $0, forms[$0], rows) }
    // Where hardly a label is as any form has it, they are compared in other words too.
    if let best = places.map(\.explained).max(), best * 2 < rows.count {
      places = forms.indices.map { Self.place(of: $0, forms[$0], rows, likeness: true) }
    }
    self.places = places.sorted { ($1.score, $0.form) < ($0.score, $1.form) }
  }

  private static let sample = 80

  private static func place(
    of index: Int, _ form: KnownForm, _ rows: [ReturnedRow], likeness: Bool = false
  ) -> Place {
    var explained = 0
    var score = 0.0
    var (exact, firm) = (0, 0)
    var pairing = likeness ? RowPairing(form) : nil
    var looks = 0
    for row in rows {
      let same = form.rows(labelledAs: row)
      if let best = form.score(of: row, among: same) {
        explained += 1
        exact += 1
        score += best
        if !row.unit.isEmpty, same.contains(where: { row.hasUnit(of: form.rows[$0]) }) {
          firm += 1
        }
      } else if looks < Self.sample, pairing != nil, !row.label.isEmpty {
        looks += 1
        let best = pairing?.pairs(of: row, at: 0).max { $0.score < $1.score }
        guard let best, best.likeness >= 0.72 else { continue }
        explained += 1
        score += best.score
        if !row.unit.isEmpty, form.rows[best.known].unit == row.unit { firm += 1 }
      }
    }
    return Place(
      form: index, explained: explained, score: score, exact: exact, firm: firm)
  }

  /// The form that the rows are of; nil where none has enough of them.
  var best: Place? {
    guard let first = places.first, isEnough(first) else { return nil }
    return first
  }

  /// Other forms that explain as much, so that nobody can tell.
  var equals: [Place] {
    guard let best else { return [] }
    return Array(places.dropFirst().prefix { $0.score > best.score * 0.99 })
  }

  /// Every office has plans and scores with rows called "Kiểm tra CCHC". A few of them make no form unless
  /// codes and units agree, or nearly all labels do.
  private func isEnough(_ place: Place) -> Bool {
    if place.explained >= 30 { return true }
    guard place.explained >= 2, place.explained * 5 >= rowCount * 2 else { return false }
    return place.explained >= 15 || place.firm >= max(2, rowCount / 4)
      || place.exact >= 4 && place.exact * 10 >= rowCount * 7
  }
}
