internal import CLibZip
internal import Container
internal import Desk
internal import Grid
internal import JSON
internal import Markup
internal import Reporting
internal import SheetReading
internal import Vocabulary

/// What it costs to read small returns, stage by stage: each stage does all that stands before it.
struct ReturnStages {
  let files: [String]
  /// Cells that hold something, in all files together.
  let cells: Int
  /// Bytes of XML that a reader needs.
  let markupBytes: Int
  private let parts: [(name: String, bytes: [UInt8])]
  private let reader: ReturnReader
  private let checks: ReportChecks

  init(files: [String]) throws {
    self.files = files
    var parts: [(name: String, bytes: [UInt8])] = []
    var cells = 0
    for file in files {
      let package = try OfficePackage(path: file)
      for part in package.parts where Self.isNeeded(part) {
        parts.append((part.name, try package.bytes(of: part)))
      }
      let book = try WorkbookFile(path: file).readAll().workbook
      cells += book.sheets.reduce(0) { $0 + $1.cells.count }
    }
    self.parts = parts
    self.cells = cells
    let library = try FormLibrary()
    reader = try ReturnReader(library)
    checks = ReportChecks(library)
    markupBytes = parts.reduce(0) { $0 + $1.bytes.count }
  }

  static let libzip = "libzip alone"
  static let container = "container alone"
  static let scan = "XML scan alone"
  static let memory = "reading into memory"
  static let values = "reading, every value"
  static let json = "dump as JSON"
  static let table = "dump as a table"
  static let report = "recognised, as a report"
  static let checked = "the same, checked"
  static let reportJSON = "a report as JSON"

  var contestants: [Race.Contestant] {
    [
      Race.Contestant(Self.libzip, libzipAlone),
      Race.Contestant(Self.container, containerAlone),
      Race.Contestant(Self.scan, scanAlone),
      Race.Contestant(Self.memory, readIntoMemory),
      Race.Contestant(Self.values, readValues),
      Race.Contestant(Self.json) { try dump(.json) },
      Race.Contestant(Self.table) { try dump(.table) },
      Race.Contestant(Self.report) { try recognise { _ in } },
      Race.Contestant(Self.checked) { try recognise { _ = checks.checked($0) } },
      Race.Contestant(Self.reportJSON) {
        var writer = JSONWriter()
        try recognise { ReportJSON.write($0, in: .vietnamese, to: &writer) }
      },
    ]
  }

  /// The parts that cells, their formats and their texts are read from.
  private static func isNeeded(_ part: OfficePackage.Part) -> Bool {
    let name = part.key.canonical
    return needed.contains(name) || name.hasPrefix("xl/worksheets/sheet")
  }

  private static let needed: Set<String> = [
    "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
    "xl/sharedstrings.xml",
  ]

  private func libzipAlone() throws {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for file in files {
      var code: Int32 = 0
      guard let archive = unsafe zip_open(file, ZIP_RDONLY, &code) else {
        throw BenchError("\(file): libzip cannot open it (error \(code))")
      }
      defer { unsafe zip_discard(archive) }
      for index in 0..<(unsafe zip_get_num_entries(archive, 0)) {
        guard let name = unsafe zip_get_name(archive, zip_uint64_t(index), 0),
          unsafe Self.isNeeded(name),
          let entry = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0)
        else { continue }
        while unsafe zip_fread(entry, &buffer, 65_536) > 0 {}
        _ = unsafe zip_fclose(entry)
      }
    }
  }

  private static func isNeeded(_ name: UnsafePointer<CChar>) -> Bool {
    let name = unsafe String(cString: name).lowercased()
    return needed.contains(name) || name.hasPrefix("xl/worksheets/sheet")
  }

  private func containerAlone() throws {
    for file in files {
      let package = try OfficePackage(path: file)
      for part in package.parts where Self.isNeeded(part) { _ = try package.bytes(of: part) }
    }
  }

  private func scanAlone() throws {
    for part in parts {
      var reader = try XMLReader(part.bytes, part: part.name, scanWords)
      while try reader.next() != .done {}
    }
  }

  private func readIntoMemory() throws {
    for file in files { _ = try WorkbookFile(path: file).readAll() }
  }

  private func readValues() throws {
    var held = 0
    for file in files {
      let book = try WorkbookFile(path: file).readAll().workbook
      for sheet in book.sheets {
        for cell in sheet.cells where cell.value != nil { held += 1 }
      }
    }
    guard held == cells else { throw BenchError("\(held) values in \(cells) cells") }
  }

  private func recognise(_ use: (Report) -> Void) throws {
    for file in files {
      let report = reader.report(on: file)
      guard report.form != nil else { throw BenchError("\(file): it is of no form") }
      use(report)
    }
  }

  private func dump(_ style: Dump.Style) throws {
    for file in files { try Dropping.dump(file, as: style) }
  }
}
