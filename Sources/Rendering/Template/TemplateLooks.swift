internal import Grid
internal import SheetPlans

/// The looks of a template's cells, in the terms of plans.
struct TemplateLooks {
  let styles: CellStyles

  init(_ styles: CellStyles) {
    self.styles = styles
  }

  func look(of cell: Cell?) -> CellLook {
    guard let cell else { return CellLook() }
    let style = cell.style
    var look = CellLook()
    look.letters = letters(styles.font(of: style))
    look.fill = colour(ofFill: styles.fill(of: style))
    look.borders = borders(styles.border(of: style))
    look.horizontal = horizontal(style.alignment.horizontal)
    look.vertical = vertical(style.alignment.vertical)
    look.wraps = style.alignment.wraps
    look.shrinks = style.alignment.shrinks
    look.indent = min(max(style.alignment.indent, 0), 15)
    return look
  }

  /// The text of a cell with the looks of its pieces.
  func pieces(of cell: Cell) -> [TextPiece] {
    let own = letters(styles.font(of: cell.style))
    guard let runs = cell.runs, !runs.isEmpty else {
      return cell.shown.isEmpty ? [] : [TextPiece(cell.shown, own)]
    }
    return runs.filter { !$0.text.isEmpty }
      .map { TextPiece($0.text, $0.font.map { letters($0, over: own) } ?? own) }
  }

  private func letters(_ font: Font, over own: Letters = Letters()) -> Letters {
    var letters = Letters()
    letters.font = font.name ?? own.font
    letters.size = font.size ?? own.size
    letters.isBold = font.isBold
    letters.isItalic = font.isItalic
    letters.isUnderlined = font.underline != .none
    letters.isStruckThrough = font.isStruckThrough
    letters.position =
      switch font.position {
      case .baseline: .baseline
      case .superscript: .superscript
      case .subscript: .subscript
      }
    letters.colour = font.colour.flatMap(Self.rgb)
    return letters
  }

  /// Themes are not read: offices print in black.
  private static func rgb(_ colour: Colour) -> UInt32? {
    guard case .rgb(let value) = colour.base, value != 0 else { return nil }
    return value
  }

  private func colour(ofFill fill: Fill) -> UInt32? {
    guard fill.pattern == .solid, let colour = fill.foreground, case .rgb(let value) = colour.base
    else { return nil }
    return value
  }

  private func borders(_ border: Border) -> Borders {
    var borders = Borders()
    borders.left = line(border.left)
    borders.right = line(border.right)
    borders.top = line(border.top)
    borders.bottom = line(border.bottom)
    return borders
  }

  private func line(_ line: Border.Line) -> Borders.Line {
    Borders.Line(rawValue: line.style.rawValue) ?? .thin
  }

  private func horizontal(_ alignment: Alignment.Horizontal) -> CellLook.Horizontal {
    switch alignment {
    case .left: .left
    case .center, .centerContinuous: .center
    case .right: .right
    case .justify, .distributed: .justify
    case .general, .fill: .general
    }
  }

  private func vertical(_ alignment: Alignment.Vertical) -> CellLook.Vertical {
    switch alignment {
    case .top: .top
    case .center, .justify, .distributed: .center
    case .bottom: .bottom
    }
  }
}
