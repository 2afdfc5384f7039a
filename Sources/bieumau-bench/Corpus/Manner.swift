/// How different programs write the same workbook.
enum Manner: CaseIterable {
  /// As Excel does: texts in the list of shared strings, everything deflated.
  case plain
  /// Texts stand in their cells. The list of strings stays as the template's writer left it, with
  /// its letters as character references.
  case inlineTexts
  /// Every element has a prefix: `x:row`.
  case prefixed
  /// Rows and cells do not say where they are, where that follows from those before them.
  case placeless
  /// As Excel does, and nothing is deflated.
  case stored

  /// The manner of the return at `index`: six of ten are plain.
  static func of(return index: Int) -> Manner {
    // Templates change fastest, so that each meets every manner.
    switch index / ReturnTemplate.names.count % 10 {
    case 2: .inlineTexts
    case 4: .prefixed
    case 6: .placeless
    case 8: .stored
    default: .plain
    }
  }

  var prefix: String { self == .prefixed ? "x:" : "" }
}
