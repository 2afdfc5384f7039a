import Forms
import Reporting
import SheetReading
import TestSupport
import Testing
import Vocabulary

/// Returns as files: however a program writes the same workbook, the same is read.
struct ReturnedFilesTests {
  /// The form with figures of all kinds of cells.
  private static func filled(_ id: String) throws -> FilledForm {
    var filled = try KnownReturns.filled(id)
    var random = SeededRandom(seed: 1)
    for name in [
      "percentages as fractions with a format", "words", "crossed out", "rows hidden",
    ] {
      let edit = try #require(ReturnEdit.all.first { $0.testDescription == name })
      edit.apply(&filled, &random)
    }
    return filled
  }

  private static func report(onFile path: String) throws -> Report {
    let wanted: Wanted = [
      .fonts, .richText, .formulas, .layout, .properties, .definedNames,
    ]
    let read = try WorkbookFile(path: path, wanted: wanted).readAll()
    #expect(read.remarks.isEmpty)
    return try KnownReturns.report(on: read.workbook, file: "a.xlsx")
  }

  @Test(arguments: FiveForms.ids, EditedFile.Manner.allCases)
  func `a file says what the workbook says`(_ id: String, _ manner: EditedFile.Manner) throws {
    let filled = try Self.filled(id)
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", bytes: EditedFile.bytes(of: filled.sheets, manner))
    let report = try Self.report(onFile: path)
    #expect(report == (try KnownReturns.report(on: filled.book, file: "a.xlsx")))
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong + check.silent == [])
  }

  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to save workbooks again"))
  func `LibreOffice saves what we read`() throws {
    let folder = try TemporaryFolder()
    let files = try write(to: folder)
    // A profile of its own: one that another run has open would answer in its place.
    let profile = "-env:UserInstallation=file://\(folder("profile"))"
    let out = folder("out")
    _ = try #require(Peer.office).output(
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out] + files)
    for id in FiveForms.ids { try expectSame(id, savedAs: "\(out)/\(id).xlsx") }
  }

  @Test(.enabled(if: Peer.ssconvert != nil, "Gnumeric is not here to save workbooks again"))
  func `Gnumeric saves what we read`() throws {
    let folder = try TemporaryFolder()
    for (id, file) in zip(FiveForms.ids, try write(to: folder)) {
      let saved = folder("saved-\(id).xlsx")
      _ = try #require(Peer.ssconvert).output([file, saved])
      try expectSame(id, savedAs: saved)
    }
  }

  private func write(to folder: TemporaryFolder) throws -> [String] {
    try FiveForms.ids.map { id in
      try folder.file("\(id).xlsx", bytes: EditedFile.bytes(of: Self.filled(id).sheets))
    }
  }

  private func expectSame(_ id: String, savedAs path: String) throws {
    let before = try KnownReturns.report(on: Self.filled(id).book, file: "a.xlsx")
    let after = try Self.report(onFile: path)
    #expect(after.formID == id)
    #expect(after.codes == before.codes)
    let pairs = zip(after.tables.flatMap(\.rows), before.tables.flatMap(\.rows))
    #expect(pairs.filter { $0 != $1 }.map(\.0.reference) == [], "\(id)")
  }
}
