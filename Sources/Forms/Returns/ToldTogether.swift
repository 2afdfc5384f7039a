internal import Reporting

/// What is told once for all rows of a table: nobody reads the same sentence fifty times.
struct ToldTogether {
  var moved: [Int: [String]] = [:]
  var labels: [Int: [String]] = [:]
  var codes: [Int: [String]] = [:]
  var lines: [Int: [String]] = [:]

  /// `places` are those of the tables, from 0.
  func notices(_ places: [Int: TablePlaceInReturn]) -> [ReturnNotice] {
    func notices(
      _ told: [Int: [String]], _ reason: ([String]) -> ReturnNotice.Reason
    ) -> [ReturnNotice] {
      told.sorted { $0.key < $1.key }.map { table, items in
        ReturnNotice(
          reason(items), at: FindingPlace(table: table, sheet: places[table - 1]?.sheet))
      }
    }
    return notices(moved) { .row(.moved($0)) } + notices(labels) { .wording(.labelsDiffer($0)) }
      + notices(codes) { .wording(.codesDiffer($0)) } + notices(lines) { .row(.linesAdded($0)) }
  }
}
