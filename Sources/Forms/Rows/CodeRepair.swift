/// Finds out which codes were typed where Excel has made numbers or dates of them.
///
/// A code is taken for what the rows before it lead to expect. Where they expect nothing of the kind, a
/// number stays as it is shown, and so does a date, which is no code then.
struct CodeRepair {
  /// The code of the last row that has one.
  private var last: [RowCode.Component] = []

  /// `readings` are those of `cell`.
  mutating func code(of cell: CodeCell) -> String {
    let paths = cell.readings.map { Self.path($0) }
    let expected = paths.firstIndex { path in path.map { continues($0) } ?? false }
    let code = expected.map { cell.readings[$0] } ?? cell.text
    if let path = Self.path(code) { last = path }
    return code
  }

  private static func path(_ code: String) -> [RowCode.Component]? {
    if case .path(let path) = RowCode(code) { path } else { nil }
  }

  /// Whether it is the next one in any list that is open, or the first below the last row.
  private func continues(_ path: [RowCode.Component]) -> Bool {
    guard let own = path.last else { return false }
    let parent = path.dropLast()
    if parent == last[...] { return own == .number(1) }
    guard parent.count < last.count, last.starts(with: parent) else { return false }
    let before = last[parent.count]
    return before.kind == own.kind && before.ordinal + 1 == own.ordinal
  }
}
