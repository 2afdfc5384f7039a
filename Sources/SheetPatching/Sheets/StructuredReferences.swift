internal import Container
internal import Markup
internal import SheetReading
internal import Vocabulary

/// References of formulas to columns of tables by their names: `Bảng1[Số liệu]`, `[@Xã]`.
enum StructuredReferences {
  /// Whether any formula of the workbook names a column like this, whatever its table.
  static func name(column heading: String, in book: WorkbookFile) throws(PatchingError) -> Bool {
    let sought = ColumnName(heading)
    do throws(ReadingError) {
      for entry in book.sheets where entry.part != nil {
        var stream = try SheetStream(entry, of: book)
        while try stream.next() {
          if sought.isNamed(in: stream.cell.formulaBytes[...]) { return true }
        }
      }
    } catch {
      throw PatchingError(error)
    }
    // Names of the workbook have formulas, and so have the columns and totals of tables.
    let parts = book.package.parts.filter { part in
      part.index == book.main.index || part.key.canonical.hasPrefix("xl/tables/")
    }
    for part in parts where try isNamed(sought, in: part, of: book.package) { return true }
    return false
  }

  private static func isNamed(
    _ sought: ColumnName, in part: OfficePackage.Part, of package: OfficePackage
  ) throws(PatchingError) -> Bool {
    let document = try MarkupDocument(part, of: package)
    var reader = XMLReader(document.text, part: part.name, PatchWord.vocabulary)
    do throws(MarkupError) {
      var text: [UInt8] = []
      while true {
        switch try reader.next() {
        case .text: reader.appendText(to: &text)
        case .done: return false
        case .start, .end, .needsMore:
          if sought.isNamed(in: text[...]) { return true }
          text.removeAll(keepingCapacity: true)
        }
      }
    } catch {
      throw PatchingError(error, file: package.path)
    }
  }
}

/// The name of a column, to be looked for in formulas: between brackets, or behind `@` in them.
struct ColumnName {
  private let forms: [String]

  init(_ heading: String) {
    let plain = Self.plain(heading)
    forms = ["[\(plain)]", "@\(plain)]"]
  }

  func isNamed(in formula: ArraySlice<UInt8>) -> Bool {
    guard formula.contains(UInt8(ascii: "[")) else { return false }
    let plain = Self.plain(String(decoding: formula, as: UTF8.self))
    return forms.contains { plain.contains($0) }
  }

  /// In brackets an apostrophe stands before marks that have a meaning there, and capitals are as
  /// good as small letters.
  private static func plain(_ text: String) -> String {
    text.filter { $0 != "'" }.lowercased()
  }
}
