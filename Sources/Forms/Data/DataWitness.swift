internal import Reporting
internal import Vocabulary

/// Compares the code, the label and the concept of a line with those of its row.
struct DataWitness {
  let table: FormTable
  let row: FormRow

  /// Nil where they agree, or the line says nothing of them.
  func contradiction(in line: DataLine) -> DataError.Contradiction? {
    let witness = RowWitness(table: table, row: row)
    let label = line[.label]
    let isRow = label.map { witness.contradiction(code: nil, label: $0, concept: nil) == nil }
    let code = line[.code].flatMap { isRow == true && isSameNumber($0) ? nil : $0 }
    return witness.contradiction(code: code, label: label, concept: line[.concept])
  }

  /// Spreadsheets take a code for a number, and write 1.1 for 1.10.
  private func isSameNumber(_ code: String) -> Bool {
    guard let given = Figure(code.replacing(",", with: ".")), let own = Figure(row.code) else {
      return false
    }
    return given == own
  }
}
