internal import Container
internal import Forms
package import Reporting
internal import SheetReading

/// Reads the list of units to which blank forms go.
package enum RosterFile {
  /// The units that the file lists, in its order. `level` is that of all units in a list without a
  /// column for it; where there is one, units of other levels are among them.
  ///
  /// A workbook or separated text, whatever its name says. Throws where the file cannot be read
  /// (`ReadingError`), and an `UnusableRoster` with all that is wrong with the list.
  package static func read(
    _ path: String, level: Level? = nil, levels: LevelTrees
  ) throws -> Roster {
    let reading = RosterReading(levels: levels, level: level)
    do {
      return try reading.roster(of: tables(of: path), file: path)
    } catch let refusal as RosterRefusal {
      throw UnusableRoster(refusal)
    }
  }

  private static func tables(of path: String) throws -> [RosterTable] {
    let file: WorkbookFile
    do throws(ReadingError) {
      file = try WorkbookFile(path: path, wanted: [.fonts, .richText, .formulas])
    } catch {
      guard error.isOfText else { throw error }
      return [try text(of: path)]
    }
    return try RosterSheets.tables(of: file)
  }

  private static func text(of path: String) throws -> RosterTable {
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try WholeFile.bytes(of: path, limit: PackageLimits.form.fileBytes)
    } catch {
      throw ReadingError(file: path, .container(error))
    }
    do throws(RosterMistake) {
      return try RosterTable(text: bytes, of: path)
    } catch {
      throw RosterRefusal(error)
    }
  }
}
