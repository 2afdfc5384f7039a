internal import Container
internal import Forms
internal import SheetReading
internal import Vietnamese
internal import Vocabulary

/// Values for many cells, from separated text: a line for each, with its sheet, its cell, its value.
package enum AssignmentList {
  /// Throws where the file cannot be read (`ReadingError`), and at the first line that is wrong.
  package static func read(_ path: String) throws -> [CellAssignment] {
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try WholeFile.bytes(of: path, limit: PackageLimits.form.fileBytes)
    } catch {
      throw ReadingError(file: path, .container(error))
    }
    return try read(bytes, of: path)
  }

  static func read(_ bytes: [UInt8], of path: String) throws(AssignmentError) -> [CellAssignment] {
    let text: ArraySlice<UInt8>
    do throws(TextBytes.Failure) {
      text = try TextBytes.utf8(of: bytes)
    } catch {
      switch error {
      case .notUnicode(let line): throw AssignmentError(.line(line, of: path), .notUnicode)
      }
    }
    var records = SeparatedText(text, separator: separator(of: text))
    var columns = Columns()
    var found: [CellAssignment] = []
    var isFirst = true
    while let record = try next(of: &records, path) {
      if record.cells.isEmpty { continue }
      defer { isFirst = false }
      if isFirst, let headings = try Columns(record, path) {
        columns = headings
        continue
      }
      found.append(try columns.assignment(record, path))
    }
    guard !found.isEmpty else { throw AssignmentError(.line(1, of: path), .emptyList) }
    return found
  }

  private static func next(
    of records: inout SeparatedText, _ path: String
  ) throws(AssignmentError) -> SeparatedText.Record? {
    do throws(SeparatedText.Failure) {
      return try records.next()
    } catch {
      switch error {
      case .strayQuote(let line), .openQuote(let line), .tooManyCells(let line):
        throw AssignmentError(.line(line, of: path), .notSeparated)
      }
    }
  }

  /// What makes most columns of the first line: Excel writes a comma or a semicolon as Windows is set,
  /// and a tab in "Unicode Text".
  private static func separator(of text: ArraySlice<UInt8>) -> UInt8 {
    var best = (separator: UInt8(ascii: ","), width: 0)
    for separator in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      var records = SeparatedText(text, separator: separator)
      let width = (try? records.next())?.width ?? 0
      if width > best.width { best = (separator, width) }
    }
    return best.separator
  }

  /// Which column is which; without headings in this order.
  private struct Columns {
    private var sheet: Int? = 1
    private var cell = 2
    private var value = 3

    init() {}

    /// Nil where the line is no line of headings.
    init?(_ record: SeparatedText.Record, _ path: String) throws(AssignmentError) {
      var named: [String: Int] = [:]
      for (column, text) in record.cells {
        if let name = Self.names[Fold.key(text)], named[name] == nil { named[name] = column }
      }
      guard !named.isEmpty, record.cells.allSatisfy({ CellAddress($0.text) == nil }) else {
        return nil
      }
      guard let cell = named["cell"] else {
        throw AssignmentError(.line(record.line, of: path), .noColumn("cell"))
      }
      guard let value = named["value"] else {
        throw AssignmentError(.line(record.line, of: path), .noColumn("value"))
      }
      sheet = named["sheet"]
      self.cell = cell
      self.value = value
    }

    func assignment(
      _ record: SeparatedText.Record, _ path: String
    ) throws(AssignmentError) -> CellAssignment {
      let written = CellAssignment.Written.line(record.line, of: path)
      guard record.width >= max(sheet ?? 0, cell, value) else {
        throw AssignmentError(written, .noCells(width: record.width))
      }
      func text(_ column: Int) -> String {
        record.cells.first { $0.column == column }?.text ?? ""
      }
      return try CellAssignment(
        written, sheet: sheet.map { text($0) }.flatMap { $0.isEmpty ? nil : $0 },
        reference: text(cell), value: text(value))
    }

    private static let names: [String: String] = {
      var names: [String: String] = [:]
      for (name, headings) in [
        ("sheet", ["sheet", "trang", "trang tính"]), ("cell", ["cell", "ô", "ref", "địa chỉ"]),
        ("value", ["value", "giá trị"]),
      ] {
        for heading in headings { names[Fold.key(heading)] = name }
      }
      return names
    }()
  }
}
