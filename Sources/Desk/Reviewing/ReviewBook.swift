internal import Container
internal import Rendering
package import Reporting
internal import SheetWriting
package import Vocabulary

/// A workbook on many returns, written while they are read: a summary by unit and the list of all that
/// is to be reviewed. However many files there are, only the one at hand is in memory.
package struct ReviewBook: ~Copyable {
  private let name: String
  private let scratch: ScratchFile
  private var lines: ReviewLines

  /// `name` is what messages call the file.
  package init(named name: String, in language: Language) throws {
    try self.init(named: name, in: language, rowLimit: SheetLimits.rows)
  }

  /// `rowLimit` is how many rows a sheet can hold.
  init(named name: String, in language: Language, rowLimit: Int) throws {
    let scratch = try Self.scratch(for: name)
    let path = scratch.path
    lines = try Self.naming(name) { () throws(SheetWritingError) in
      try ReviewLines(path, language, rowLimit: rowLimit)
    }
    self.scratch = scratch
    self.name = name
  }

  /// Files are told in the order of adding.
  package mutating func add(_ file: ReviewedFile) throws {
    try Self.naming(name) { () throws(SheetWritingError) in try lines.add(file.rows) }
  }

  /// What belongs to no single file.
  package mutating func add(_ finding: Finding) throws {
    try Self.naming(name) { () throws(SheetWritingError) in try lines.add(finding) }
  }

  /// Sends the workbook, once it is certain that it holds every row. Returns the sheets on which a list
  /// goes on that was too long for one.
  package mutating func finish(to sink: inout ByteSink) throws -> [String] {
    try Self.naming(name) { () throws(SheetWritingError) in try lines.close() }
    guard let package = try? OfficePackage(path: scratch.path, limits: .ofOwn),
      (try? RowProof.holds(package, rows: lines.rowCounts)) == true
    else { throw SheetWritingError.file(path: name, .damaged) }
    try package.write(PackageEdits()) { bytes in try sink.write(bytes) }
    return lines.furtherSheets
  }

  private static func scratch(for name: String) throws(SheetWritingError) -> ScratchFile {
    do throws(SystemError) {
      return try ScratchFile()
    } catch {
      throw .file(path: name, .noTemporaryFile(SystemAnswer(code: error.code)))
    }
  }

  /// Errors tell of the file that was asked for, not of the one that is worked on.
  private static func naming<Result>(
    _ name: String, _ body: () throws(SheetWritingError) -> Result
  ) throws(SheetWritingError) -> Result {
    do throws(SheetWritingError) {
      return try body()
    } catch {
      throw error.named(name)
    }
  }
}

extension PackageLimits {
  /// What the program has just written by itself may be of any size.
  fileprivate static let ofOwn: PackageLimits = {
    var limits = PackageLimits()
    limits.fileBytes = .max
    limits.streamedBytes = .max
    return limits
  }()
}
