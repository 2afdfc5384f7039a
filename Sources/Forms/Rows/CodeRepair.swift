/// Finds out which codes were typed where Excel has made numbers or dates of them.
///
/// A code is taken for what the rows before it lead to expect. Where they expect nothing of the kind, a
/// number stays as it is shown, and so does a date, which is no code then.
struct CodeRepair {
  /// The code of the row above; in hardly any form does it have to be understood.
  private var last = ""

  mutating func code(of cell: CodeCell) -> String {
    let code = cell.readings.isEmpty ? cell.text : expected(of: cell) ?? cell.text
    if RowCode.Component.isPath(code.utf8.span) { last = code }
    return code
  }

  private func expected(of cell: CodeCell) -> String? {
    let last = Self.path(last) ?? []
    return cell.readings.first { reading in
      Self.path(reading).map { Self.path($0, continues: last) } ?? false
    }
  }

  private static func path(_ code: String) -> [RowCode.Component]? {
    if case .path(let path) = RowCode(code) { path } else { nil }
  }

  /// Whether it is the next one in any list that is open, or the first below the last row.
  private static func path(
    _ path: [RowCode.Component], continues last: [RowCode.Component]
  ) -> Bool {
    guard let own = path.last else { return false }
    let parent = path.dropLast()
    if parent == last[...] { return own == .number(1) }
    guard parent.count < last.count, last.starts(with: parent) else { return false }
    let before = last[parent.count]
    return before.kind == own.kind && before.ordinal + 1 == own.ordinal
  }
}
