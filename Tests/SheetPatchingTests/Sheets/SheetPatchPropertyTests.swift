import Container
import Grid
import Markup
import SheetReading
import TestSupport
import Testing
import Vocabulary

@testable import SheetPatching

/// What holds for every sheet and every change of its cells.
struct SheetPatchPropertyTests {
  private struct Trial {
    let stored: [UInt8]
    let changes: [CellAddress: CellChange]
    let patched: [UInt8]

    init(seed: UInt64) throws(MarkupError) {
      var sheet = RandomSheet(seed: seed)
      let storage = StoredAs.allCases[Int(seed % UInt64(StoredAs.allCases.count))]
      stored = storage.bytes(sheet.xml(declaring: storage.declared))
      changes = sheet.changes()
      patched = try PatchedSheet.of(stored, changes).bytes
    }
  }

  private static let trials = UInt64(Mutation.count(orElse: 250))

  /// The cells of a sheet by their addresses, as reading gives them.
  private func read(_ sheet: [UInt8]) throws -> [CellAddress: String] {
    let folder = try TemporaryFolder()
    let drawing = BookDrawing(inSheet: "", styles: Self.styles)
      .part(BookDrawing.sheetPart, bytes: sheet)
    let path = try folder.file("a.xlsx", bytes: drawing.zip.bytes())
    let book = try WorkbookFile(path: path, wanted: [.formulas, .blankCells])
    var cells: [CellAddress: String] = [:]
    for cell in try book.read(book.sheets[0]).sheet.cells {
      var line = cell.value.map { "\($0)" } ?? "nothing"
      if let formula = cell.formula { line += " by \(formula.text)" }
      cells[cell.address] = line + " in style \(cell.styleIndex)"
    }
    return cells
  }

  private static let styles = "<cellXfs>" + String(repeating: "<xf/>", count: 3) + "</cellXfs>"

  @Test func `reading gives the old cells with the changes, and no others`() throws {
    for seed in 0..<Self.trials {
      let trial = try Trial(seed: seed)
      var expected = try read(trial.stored)
      let found = try read(trial.patched)
      for (address, change) in trial.changes {
        let old = expected.removeValue(forKey: address)
        let new = found[address]
        switch change.content {
        case .blank:
          #expect(new == nil || new?.hasPrefix("nothing in") == true, "\(seed) \(address)")
        case .number(let number):
          #expect(new?.hasPrefix("\(CellValue.number(number)) in") == true, "\(seed) \(address)")
        case .text(let text):
          #expect(new?.hasPrefix("\(CellValue.text(text)) in") == true, "\(seed) \(address)")
        case .boolean(let value):
          #expect(new?.hasPrefix("\(CellValue.boolean(value)) in") == true, "\(seed) \(address)")
        case .kept, .result: continue
        }
        // A cell that was there keeps its style.
        if let old, let new { #expect(old.suffix(1) == new.suffix(1), "\(seed) \(address)") }
      }
      let others = found.filter { trial.changes[$0.key] == nil }
      #expect(others == expected, "seed \(seed)")
    }
  }

  @Test func `a second time changes nothing`() throws {
    for seed in 0..<Self.trials {
      let trial = try Trial(seed: seed)
      #expect(try PatchedSheet.of(trial.patched, trial.changes).bytes == trial.patched, "\(seed)")
    }
  }

  @Test func `one change after the other, in any order, comes to the same cells`() throws {
    for seed in 0..<Self.trials / 4 {
      let trial = try Trial(seed: seed)
      var random = SeededRandom(seed: seed)
      var bytes = trial.stored
      for (address, change) in trial.changes.sorted(by: { $0.key < $1.key })
        .shuffled(using: &random)
      {
        bytes = try PatchedSheet.of(bytes, [address: change]).bytes
      }
      #expect(try read(bytes) == read(trial.patched), "seed \(seed)")
    }
  }

  @Test func `without changes nothing changes, however the part is stored`() throws {
    for seed in 0..<Self.trials {
      let stored = try Trial(seed: seed).stored
      #expect(try PatchedSheet.of(stored, [:]).bytes == stored, "seed \(seed)")
    }
  }

  /// Takes the cells that change and the tags that their places need out of both texts: what is left
  /// has to be the same.
  @Test func `what is not the cells' own stays, byte for byte`() throws {
    for seed in 0..<Self.trials {
      let trial = try Trial(seed: seed)
      #expect(
        try remainder(trial.stored, trial.changes) == remainder(trial.patched, trial.changes),
        "seed \(seed)")
    }
  }

  private func remainder(
    _ stored: [UInt8], _ changes: [CellAddress: CellChange]
  ) throws(MarkupError) -> String {
    let text = try MarkupText(stored, part: "s.xml")
    let map = try SheetMapping.map(text, part: "s.xml")
    let cells = try RowCells(text, part: "s.xml", of: Set(1...8)).cells
    var own = cells.values.joined().filter { changes[$0.address] != nil }
      .map { $0.tag.lowerBound..<$0.end }
    // Formulas that a shared one is handed down to.
    own += cells.values.joined().compactMap(\.formula)
    own += map.rows.flatMap { [$0.element.tag, $0.element.closing] }
    own += map.children.filter { $0.word == .dimension || $0.word == .sheetData }
      .flatMap { [$0.element.tag, $0.element.closing] }
    own += [map.root.tag, map.root.closing]
    var isOwn = [Bool](repeating: false, count: text.bytes.count)
    for range in own {
      for place in range { isOwn[place] = true }
    }
    let rest = zip(text.bytes, isOwn).filter { !$0.1 }.map(\.0)
    return String(decoding: rest, as: UTF8.self)
  }

  @Test func `damaged sheets are refused or changed, and never trap`() {
    for seed in 0..<Self.trials * 2 {
      var random = SeededRandom(seed: seed)
      var sheet = RandomSheet(seed: seed)
      var xml = Array(sheet.xml(declaring: nil).utf8)
      let changes = sheet.changes()
      xml =
        chance(&random)
        ? Mutation.mutated(xml, &random) : XMLMutation.mutated(xml, &random)
      do throws(MarkupError) {
        let patched = try PatchedSheet.of(xml, changes).bytes
        // What was XML is XML afterwards.
        _ = try PatchedSheet.of(patched, [:])
      } catch {
        #expect(throws: MarkupError.self) { try PatchedSheet.of(xml, [:]) }
      }
    }
  }

  private func chance(_ random: inout SeededRandom) -> Bool { Bool.random(using: &random) }
}
