internal import Markup
internal import SheetPlans

extension StylesPatch {
  /// The number of a style that looks like this.
  mutating func style(of look: CellLook) throws(PatchingError) -> Int {
    prepare()
    let font = fonts.add(letters(look.letters, as: "font", named: "name"))
    let fill = look.fill.map { self.fill($0) } ?? 0
    let border = borders.add(self.border(look.borders))
    let format = number(ofFormat: look.numberFormat)
    var writer = XMLWriter()
    writer.element("\(prefix)xf") { tag in
      tag.add("numFmtId", "\(format)")
      tag.add("fontId", "\(font)")
      tag.add("fillId", "\(fill)")
      tag.add("borderId", "\(border)")
      tag.add("xfId", "0")
      for part in ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"] {
        tag.add("apply\(part)", "1")
      }
    } content: { [prefix] writer in
      writer.element("\(prefix)alignment") { Self.align(look, &$0) }
      writer.element("\(prefix)protection") { $0.add("locked", look.isLocked ? "1" : "0") }
    }
    return try add(look: writer.finish())
  }

  private static func align(_ look: CellLook, _ tag: inout XMLWriter.Attributes) {
    tag.add("horizontal", look.horizontal.rawValue)
    tag.add("vertical", look.vertical.rawValue)
    if look.wraps { tag.add("wrapText", "1") }
    if look.shrinks { tag.add("shrinkToFit", "1") }
    // Excel knows no indent in the middle.
    if look.indent > 0, look.horizontal != .center, look.horizontal != .justify {
      tag.add("indent", "\(look.indent)")
    }
  }

  /// Letters of cells, `<font>` with `<name>`, and of pieces of a text, `<rPr>` with `<rFont>`.
  func letters(_ letters: Letters, as name: String, named fontName: String) -> [UInt8] {
    element(name) { writer, prefix in
      LetterMarkup.write(letters, to: &writer, prefix: prefix, named: fontName)
    }
  }

  private func border(_ borders: Borders) -> [UInt8] {
    let sides = [
      ("left", borders.left), ("right", borders.right), ("top", borders.top),
      ("bottom", borders.bottom),
    ]
    return element("border") { writer, prefix in
      for (side, line) in sides {
        if line == .none {
          writer.element("\(prefix)\(side)")
        } else {
          writer.element("\(prefix)\(side)") {
            $0.add("style", line.rawValue)
          } content: { writer in
            writer.element("\(prefix)color") { $0.add("auto", "1") }
          }
        }
      }
      writer.element("\(prefix)diagonal")
    }
  }

  private mutating func number(ofFormat code: String?) -> Int {
    guard let code else { return 0 }
    if let known = Self.ownNumbers[code] ?? newFormats[code] { return known }
    var number = Self.firstFreeNumber
    while !formatNumbers.insert(number).inserted { number += 1 }
    newFormats[code] = number
    var writer = XMLWriter()
    writer.element("\(prefix)numFmt") { tag in
      tag.add("numFmtId", "\(number)")
      tag.add("formatCode", code)
    }
    _ = formats.add(writer.finish())
    return number
  }

  /// Formats that every program knows by number (ECMA-376, 18.8.30), as far as they are the same in
  /// all countries.
  private static let ownNumbers = [
    "General": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49,
  ]
  /// Those below are Excel's own.
  private static let firstFreeNumber = 164

  /// The number of what a highlight changes of a cell.
  mutating func change(of highlight: Highlight) -> Int {
    changes.add(
      element("dxf") { writer, prefix in
        if let colour = highlight.letterColour {
          writer.element("\(prefix)font") { _ in
          } content: { writer in
            writer.element("\(prefix)color") { $0.add("rgb", colour.opaque) }
          }
        }
        if let fill = highlight.fill {
          writer.element("\(prefix)fill") { _ in
          } content: { writer in
            writer.element("\(prefix)patternFill") {
              $0.add("patternType", "solid")
            } content: { writer in
              // Of what a highlight changes, programs take the colour of the paper from here.
              writer.element("\(prefix)fgColor") { $0.add("rgb", fill.opaque) }
              writer.element("\(prefix)bgColor") { $0.add("rgb", fill.opaque) }
            }
          }
        }
      })
  }
}

/// How letters are written, in the order in which Excel writes it.
enum LetterMarkup {
  static func write(
    _ letters: Letters, to writer: inout XMLWriter, prefix: String, named fontName: String
  ) {
    if letters.isBold { writer.element("\(prefix)b") }
    if letters.isItalic { writer.element("\(prefix)i") }
    if letters.isStruckThrough { writer.element("\(prefix)strike") }
    if letters.isUnderlined { writer.element("\(prefix)u") }
    switch letters.position {
    case .baseline: break
    case .superscript: writer.element("\(prefix)vertAlign") { $0.add("val", "superscript") }
    case .subscript: writer.element("\(prefix)vertAlign") { $0.add("val", "subscript") }
    }
    writer.element("\(prefix)sz") { $0.add("val", XMLNumber.text(letters.size)) }
    if let colour = letters.colour {
      writer.element("\(prefix)color") { $0.add("rgb", colour.opaque) }
    }
    writer.element("\(prefix)\(fontName)") { $0.add("val", letters.font) }
    // 1 is a font with serifs, 0 says nothing.
    writer.element("\(prefix)family") {
      $0.add("val", letters.font == Letters().font ? "1" : "0")
    }
  }
}

/// A number as parts write it: `12`, `12.5`.
enum XMLNumber {
  static func text(_ number: Double) -> String {
    let whole = number.rounded()
    return whole == number && whole.magnitude < 1e15 ? "\(Int(whole))" : "\(number)"
  }
}
