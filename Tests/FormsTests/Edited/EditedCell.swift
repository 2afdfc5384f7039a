import Grid
import Reporting
import Vocabulary

/// A cell that somebody has typed into.
struct EditedCell: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case nothing
    case text(String)
    /// The digits as they are stored.
    case number(String)
    case error(String)
  }

  var content: Content
  /// Without its sign of equality.
  var formula: String?
  var look = Look.plain
  /// What the cell is for, in a form that was filled in.
  var mark: Mark?

  init(_ content: Content, look: Look = .plain, mark: Mark? = nil) {
    self.content = content
    self.look = look
    self.mark = mark
  }

  /// How the cell shows what it holds.
  enum Look: Hashable, Sendable {
    case plain, percent, date, crossedOut
    case font(String)
  }

  /// A cell of a row of the form, wherever it has moved to.
  struct Mark: Hashable, Sendable {
    enum Part: Hashable, Sendable {
      /// Of the header; its row is 0.
      case heading
      case code, label, unit, note
      case figure(ValueColumn)
    }

    let row: RowReference
    let part: Part
  }

  var unmarked: EditedCell { EditedCell(content, look: look) }

  var text: String? {
    if case .text(let text) = content { text } else { nil }
  }
}

/// The styles of a workbook in which somebody has edited sheets.
struct EditedStyles {
  private var looks: [EditedCell.Look] = [.plain]
  private let font: String?

  /// `font` is that of all cells but those that have one of their own.
  init(_ sheets: [EditedSheet], font: String?) {
    self.font = font
    // The first is that of cells which name none.
    var others: Set<EditedCell.Look> = []
    for cell in sheets.lazy.flatMap(\.cells.values) where cell.look != .plain {
      others.insert(cell.look)
    }
    looks += others.sorted { "\($0)" < "\($1)" }
  }

  func number(of look: EditedCell.Look) -> UInt16 {
    UInt16(looks.firstIndex(of: look) ?? 0)
  }

  var tables: BookTables {
    let styles = looks.indices.map { index in
      var style = CellStyle()
      style.fontIndex = index
      style.numberFormatID = numberFormat(of: looks[index])
      return style
    }
    let fonts = looks.map { look in
      var typeface = Font()
      typeface.name = font
      if case .font(let name) = look { typeface.name = name }
      typeface.isStruckThrough = look == .crossedOut
      return typeface
    }
    return BookTables(
      texts: SharedTexts(), styles: CellStyles(styles: styles, fonts: fonts), dates: .from1900)
  }

  /// As Excel numbers its own.
  private func numberFormat(of look: EditedCell.Look) -> Int {
    switch look {
    case .plain, .crossedOut, .font: 0
    case .percent: 10
    case .date: 14
    }
  }
}
