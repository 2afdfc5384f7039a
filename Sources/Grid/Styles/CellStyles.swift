/// The styles of a workbook: what cells name by a number, and what styles name by theirs.
///
/// A number from a file may point anywhere, so every lookup has an answer.
package struct CellStyles: Sendable {
  package let styles: [CellStyle]
  package let fonts: [Font]
  package let fills: [Fill]
  package let borders: [Border]

  package init(
    styles: [CellStyle] = [], fonts: [Font] = [], fills: [Fill] = [], borders: [Border] = []
  ) {
    self.styles = styles
    self.fonts = fonts
    self.fills = fills
    self.borders = borders
  }

  /// The style of this number. Where there is none, the first: a cell that names no style has it.
  package func style(at index: Int) -> CellStyle {
    entry(index, of: styles) ?? CellStyle()
  }

  package func font(of style: CellStyle) -> Font {
    entry(style.fontIndex, of: fonts) ?? Font()
  }

  package func fill(of style: CellStyle) -> Fill {
    entry(style.fillIndex, of: fills) ?? Fill()
  }

  package func border(of style: CellStyle) -> Border {
    entry(style.borderIndex, of: borders) ?? Border()
  }

  private func entry<Entry>(_ index: Int, of list: [Entry]) -> Entry? {
    list.indices.contains(index) ? list[index] : list.first
  }
}
