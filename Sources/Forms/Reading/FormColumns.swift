internal import Reporting

/// What the columns of a header are in a form.
enum FormColumns {
  static func columns(of band: HeaderBand, _ names: ColumnNames) -> [FormColumn] {
    let values = valueColumns(of: band, names)
    return band.columns.enumerated().map { index, column in
      let role: FormColumn.Role =
        switch column.meaning {
        case .code: .code
        case .label: .label
        case .unit: .unit
        case .note: .note
        case .value, .figure: values[index].map { .value($0) } ?? .other
        case .beside, .words, .person, nil: .other
        }
      return FormColumn(role, at: column.position, heading: column.heading)
    }
  }

  /// The columns in which figures are entered, by their places in the header.
  ///
  /// Those that a description names have its names. Where it names no main one, that is the first
  /// whose heading says that figures are reported there, else the first of all; the others are
  /// numbered from the left.
  private static func valueColumns(of band: HeaderBand, _ names: ColumnNames) -> [Int: ValueColumn]
  {
    let places = band.columns.indices.filter {
      band.columns[$0].meaning == .value || band.columns[$0].meaning == .figure
    }
    var found: [Int: ValueColumn] = [:]
    var taken: Set<ValueColumn> = []
    for place in places {
      // A group may be described, and then its first column is meant.
      guard let name = names.name(of: band.columns[place].heading), taken.insert(name).inserted
      else { continue }
      found[place] = name
    }
    for place in places where found[place] == nil {
      guard let name = names.name(like: band.columns[place].heading),
        taken.insert(name).inserted
      else { continue }
      found[place] = name
    }
    let open = places.filter { found[$0] == nil }
    if !taken.contains(.main) {
      let seen = open.filter { !band.columns[$0].isHidden }
      let main = seen.first { band.columns[$0].meaning == .value } ?? seen.first ?? open.first
      if let main { found[main] = .main }
    }
    var number = 1
    for place in places where found[place] != .main {
      number += 1
      if found[place] == nil { found[place] = ValueColumn(rawValue: "value\(number)") }
    }
    return found
  }
}
