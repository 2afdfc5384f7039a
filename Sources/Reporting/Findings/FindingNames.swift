internal import Vocabulary

extension Report {
  /// The row that something is about, as its form prints it: code and label. Nil for what is about no
  /// row.
  package func rowName(at place: FindingPlace) -> String? {
    guard let table = place.table, let row = place.row,
      let form = self[RowReference(table: table, row: row)]?.form
    else { return nil }
    return [form.code, form.label].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The table that something is about: its printed name and its title, as far as it has them. Nil for
  /// what is about no table.
  package func tableName(at place: FindingPlace) -> String? {
    guard let number = place.table, let form = table(number)?.form else { return nil }
    let names = [form.printedName ?? "", form.title].filter { !$0.isEmpty }
    return names.isEmpty ? nil : names.joined(separator: ": ")
  }
}
