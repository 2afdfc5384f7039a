internal import CLibXLSXWriter
internal import SheetPlans

/// The library's formats: one for each look, one for each kind of letters in texts.
@safe final class FormatShelf {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var looks: [CellLook: UnsafeMutablePointer<lxw_format>] = unsafe [:]
  private var letters: [Letters: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  @unsafe init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    unsafe self.book = unsafe book
    // The first format is that of cells nobody planned, and the first font the one in whose digits
    // widths are told. The library begins with Calibri; a plan begins with its own letters.
    if let formats = unsafe book.pointee.formats, let first = unsafe formats.pointee.stqh_first {
      unsafe Self.set(CellLook().letters, of: first)
      unsafe looks[CellLook()] = unsafe first
    }
  }

  @unsafe func format(
    of look: CellLook
  ) throws(FileFault) -> UnsafeMutablePointer<lxw_format> {
    if let known = unsafe looks[look] { return unsafe known }
    let format = unsafe try new()
    unsafe Self.set(look, of: format)
    unsafe looks[look] = unsafe format
    return unsafe format
  }

  @unsafe func format(
    of letters: Letters
  ) throws(FileFault) -> UnsafeMutablePointer<lxw_format> {
    if let known = unsafe self.letters[letters] { return unsafe known }
    let format = unsafe try new()
    unsafe Self.set(letters, of: format)
    unsafe self.letters[letters] = unsafe format
    return unsafe format
  }

  /// What a highlight changes of a cell's look.
  @unsafe func format(
    of highlight: Highlight
  ) throws(FileFault) -> UnsafeMutablePointer<lxw_format> {
    let format = unsafe try new()
    if let fill = highlight.fill {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, Self.colour(fill))
    }
    if let colour = highlight.letterColour {
      unsafe format_set_font_color(format, Self.colour(colour))
    }
    return unsafe format
  }

  @unsafe private func new() throws(FileFault) -> UnsafeMutablePointer<lxw_format> {
    guard let format = unsafe workbook_add_format(book) else { throw .noMemory }
    return unsafe format
  }

  @unsafe private static func set(_ look: CellLook, of format: UnsafeMutablePointer<lxw_format>) {
    unsafe set(look.letters, of: format)
    if let fill = look.fill {
      unsafe format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      unsafe format_set_bg_color(format, colour(fill))
    }
    unsafe format_set_left(format, look.borders.left.style)
    unsafe format_set_right(format, look.borders.right.style)
    unsafe format_set_top(format, look.borders.top.style)
    unsafe format_set_bottom(format, look.borders.bottom.style)
    unsafe format_set_align(format, look.horizontal.style)
    unsafe format_set_align(format, look.vertical.style)
    if look.wraps { unsafe format_set_text_wrap(format) }
    if look.shrinks { unsafe format_set_shrink(format) }
    // Excel knows no indent in the middle; the library would put the text to the left instead.
    if look.horizontal != .center, look.horizontal != .justify {
      unsafe format_set_indent(format, UInt8(look.indent))
    }
    if let numberFormat = look.numberFormat { unsafe format_set_num_format(format, numberFormat) }
    if !look.isLocked { unsafe format_set_unlocked(format) }
  }

  @unsafe private static func set(
    _ letters: Letters, of format: UnsafeMutablePointer<lxw_format>
  ) {
    unsafe format_set_font_name(format, letters.font)
    // 1 is a font with serifs, 0 says nothing. Never 2, with which the library begins: it takes a
    // plain format of Calibri for its first one, and that one has other letters here.
    unsafe format_set_font_family(format, letters.font == Letters().font ? 1 : 0)
    unsafe format_set_font_size(format, letters.size)
    if letters.isBold { unsafe format_set_bold(format) }
    if letters.isItalic { unsafe format_set_italic(format) }
    if letters.isUnderlined {
      unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
    }
    if letters.isStruckThrough { unsafe format_set_font_strikeout(format) }
    switch letters.position {
    case .baseline: break
    case .superscript: unsafe format_set_font_script(format, UInt8(LXW_FONT_SUPERSCRIPT.rawValue))
    case .subscript: unsafe format_set_font_script(format, UInt8(LXW_FONT_SUBSCRIPT.rawValue))
    }
    if let colour = letters.colour { unsafe format_set_font_color(format, Self.colour(colour)) }
  }

  /// The library takes 0 for no colour at all; its black has one bit more.
  private static func colour(_ colour: UInt32) -> lxw_color_t {
    colour == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : colour
  }
}
