import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Forms for all units of a list, as files.
struct UnitBlanksTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func units(_ count: Int) -> [Unit] {
    (0..<count).map { index in
      Unit(code: "X\(index)", name: "UBND xã Tân Lập", level: Level("xa"))
    }
  }

  private func write(
    _ units: [Unit], to name: String = "bieu", period: String = "2022-Q3", force: Bool = false,
    threads: Int = 3, inputs: [String] = []
  ) throws -> (result: UnitBlanksResult, steps: [String]) {
    let blanks = UnitBlanks(
      try MadeForm.workbooks("quang-phu-2023"), period: Period(period),
      in: OutputFolder(folder(name)), force: force, inputs: inputs)
    var steps: [String] = []
    let result = blanks.write(try UnitFileNames(units).files, by: Workers(threads)) {
      steps.append($0)
    }
    return (result, steps)
  }

  @Test(arguments: [1, 2, 5])
  func `a file for each, told in their order`(_ threads: Int) throws {
    let (result, steps) = try write(units(12), threads: threads)
    #expect(result.made == 12 && result.good == 12 && result.stop == nil)
    #expect(steps == units(12).map(UnitFileName.of))
    #expect(try folder.names(in: "bieu") == steps.sorted())
    for unit in units(12) {
      let report = try MadeForm.reader.get().report(on: folder("bieu/\(UnitFileName.of(unit))"))
      #expect(report.unit?.code == unit.code && report.unit?.name == unit.name)
      #expect(report.period == Period("2022-Q3"))
    }
  }

  @Test func `again, nothing is written`() throws {
    _ = try write(units(5))
    let path = folder("bieu/\(UnitFileName.of(units(1)[0]))")
    let before = try FileStatus(of: path)
    let (result, _) = try write(units(6), force: true)
    #expect(result.alreadyThere == 5 && result.made == 1 && result.replaced == 0)
    #expect(try FileStatus(of: path).inode == before.inode)
  }

  @Test func `another period's forms stay, and all others are written`() throws {
    _ = try write(units(3), period: "2022-H1")
    let names = units(3).map(UnitFileName.of)
    let old = try MadeForm.bytes(of: folder("bieu/\(names[0])"))
    let (result, _) = try write(units(4))
    #expect(result.different == names && result.made == 1)
    #expect(try MadeForm.bytes(of: folder("bieu/\(names[0])")) == old)
    let (forced, _) = try write(units(4), force: true)
    #expect(forced.replaced == 3 && forced.alreadyThere == 1 && forced.different.isEmpty)
    #expect(try MadeForm.bytes(of: folder("bieu/\(names[0])")) != old)
  }

  @Test func `a unit that cannot be written does not keep the others`() throws {
    var list = units(3)
    list[1].name = "Xã_x0041_"
    let (result, steps) = try write(list)
    #expect(result.made == 2 && result.refused.map(\.code.rawValue) == ["BM806"])
    #expect(steps.count == 3)
  }

  @Test func `what stands in the way of all is told once`() throws {
    try folder.file("tep", holding: "")
    let (result, steps) = try write(units(40), to: "tep")
    #expect(result.stop is OutputError && result.good == 0 && steps.isEmpty)
    #expect(result.refused.isEmpty && result.different.isEmpty)
  }

  @Test func `the list itself is never written over`() throws {
    try folder.folder("bieu")
    let name = UnitFileName.of(units(1)[0])
    let roster = try folder.file("bieu/\(name)", holding: "mine")
    let (result, _) = try write(units(2), force: true, inputs: [roster])
    #expect(result.made == 1 && result.refused.map(\.code.rawValue) == ["BM130"])
    #expect(try folder.text("bieu/\(name)") == "mine")
  }

  /// What stops the program in the middle leaves whole files only.
  @Test func `nothing else lies in the folder`() throws {
    _ = try write(units(9), threads: 4)
    #expect(try folder.names(in: "bieu").allSatisfy { $0.hasSuffix(".xlsx") })
  }
}
