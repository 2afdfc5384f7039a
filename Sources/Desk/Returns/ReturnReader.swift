internal import Forms
internal import Grid
package import Reporting
internal import SheetReading
internal import Vocabulary

/// Reads returns by the forms of a library.
package struct ReturnReader: Sendable {
  private enum Forms: Sendable {
    case asked(ReturnReading)
    case any(FormShelf)
  }

  private let forms: Forms
  private let wordings = WordingsPool()
  let levels: LevelTrees

  /// Where `id` names a form, every return is read by that one. Throws where forms cannot be read.
  package init(_ library: FormLibrary, form id: String? = nil) throws {
    levels = library.levels
    if let form = try id.flatMap({ try library.form($0) }) {
      forms = .asked(
        ReturnReading([KnownForm(form)], levels: library.levels, isAsked: true))
    } else {
      forms = .any(try FormShelf(library))
    }
  }

  /// What the return at `path` says. Never throws: of a file that cannot be read there is a report
  /// without a form, and the reason.
  package func report(on path: String) -> Report {
    do throws(UnreadReturn) {
      let (book, remarks) = try Self.read(path)
      let reading = try reading(of: book)
      let findings = remarks.map { remark in
        Finding(remark, remark.severity, at: FindingPlace(sheet: remark.sheet, cell: remark.cell))
      }
      return wordings.lend {
        reading.report(on: book, file: path, findings: findings, $0)
      }
    } catch {
      return Report(unreadable: path, Finding(error))
    }
  }

  private static func read(
    _ path: String
  ) throws(UnreadReturn) -> (Workbook, [ReadingRemark]) {
    do throws(ReadingError) {
      return try WorkbookFile(path: path, wanted: wanted).readAll()
    } catch {
      throw UnreadReturn(error)
    }
  }

  func reading(of book: Workbook) throws(UnreadReturn) -> ReturnReading {
    switch forms {
    case .asked(let reading): reading
    case .any(let shelf): try shelf.reading(of: book)
    }
  }

  /// Fonts tell old encodings, formulas whether a blank cell is blank, layout which columns nobody
  /// sees; properties and names hold the mark of who the file was made for.
  static let wanted: Wanted = [
    .fonts, .richText, .formulas, .columns, .customProperties, .definedNames,
  ]
}
