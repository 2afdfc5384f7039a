/// A piece of a cell's text with a font of its own: a superscript footnote mark, a bold word.
package struct TextRun: Hashable, Sendable {
  package let text: String
  /// Nil where the piece has the font of its cell.
  package let font: Font?

  package init(text: String, font: Font?) {
    self.text = text
    self.font = font
  }

  /// What it takes in memory.
  package var byteCount: Int {
    MemoryLayout<TextRun>.stride + text.utf8.count + (font?.name?.utf8.count ?? 0)
  }
}
