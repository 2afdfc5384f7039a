import CLibXLSXWriter
import Foundation
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Full disks, files that cannot be written, temporary files that cannot be made.
struct RoomTests {
  /// Some 2 MB in one part.
  static let large = bookPlan { sheet in
    sheet.cells = (1...20_000).map { row in
      CellPlan(
        CellAddress(row: row, column: 1) ?? .last,
        .text("Sở Nội vụ tỉnh Gia Lai, hồ sơ số \(row)"))
    }
  }

  @Test func `there is more room than the largest part takes`() throws {
    let strange = bookPlan { sheet in
      sheet.cells = (1...500).map { row in
        var look = CellLook()
        look.letters.font = "Phông & số \(row)"
        look.letters.size = Double(row % 400 + 1)
        look.borders = Borders(all: .mediumDashDotDot)
        look.numberFormat = "0\"<\(row)>\""
        look.fill = UInt32(row)
        return CellPlan(
          CellAddress(row: row, column: 16_384) ?? .last,
          .pieces([TextPiece("&_\u{1}", look.letters), TextPiece("<>", Letters())]), look: look)
      }
      sheet.notes = (1...500).map { NotePlan(CellAddress(row: $0, column: 1) ?? .last, "&") }
      sheet.inputRules = (1...255).map { row in
        let words = InputRule.Message(
          String(repeating: "&", count: 32), String(repeating: "<", count: 255))
        return InputRule(
          CellRange(CellAddress(row: row, column: 1) ?? .last), .list(["&&&"]), hint: words,
          refusal: words)
      }
    }
    for plan in [EverythingPlan.plan, Self.large, strange, bookPlan { _ in }] {
      let largest = try WrittenBook(plan).parts.values.map(\.count).max() ?? 0
      let room = Room(of: plan).bytes
      #expect(largest < room)
      // Not so much more that a small folder for temporary files is refused for nothing.
      #expect(room < 6 * largest + 100_000)
    }
  }

  @Test func `a part that does not fit into its temporary file is damaged in silence`() async {
    await #expect(processExitsWith: .success) {
      RoomTests.limitFiles(to: 200_000)
      let folder = try TemporaryFolder()
      var answer = LXW_NO_ERROR
      answer = unsafe BareLibrary.write(folder("a.xlsx")) { _, sheet in
        for row in 0..<20_000 {
          _ = unsafe worksheet_write_string(
            sheet, lxw_row_t(row), 0, "Sở Nội vụ, hồ sơ số \(row)", nil)
        }
      }
      #expect(answer == LXW_NO_ERROR)
      let sheet = try partsOfBook(folder("a.xlsx"))["xl/worksheets/sheet1.xml"] ?? []
      #expect(throws: (any Error).self) { try XMLTree(sheet) }
    }
  }

  @Test func `no room for a part is told before anything is written`() async {
    await #expect(processExitsWith: .success) {
      RoomTests.limitFiles(to: 200_000)
      let folder = try TemporaryFolder()
      let path = try folder.file("a.xlsx", holding: "as it was")
      #expect(throws: SheetWritingError.file(path: path, .noRoom(.temporaryFiles))) {
        try BookWriting.write(RoomTests.large, to: path)
      }
      #expect(try folder.text("a.xlsx") == "as it was")
    }
  }

  @Test func `a disk that is full while the file is written`() {
    #expect(throws: SheetWritingError.file(path: "/dev/full", .noRoom(.output))) {
      try BookWriting.write(EverythingPlan.plan, to: "/dev/full")
    }
  }

  @Test func `nobody sees what the library prints`() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent]
    ) {
      _ = try? BookWriting.write(EverythingPlan.plan, to: "/dev/full")
    }
    #expect(
      String(decoding: result?.standardErrorContent ?? [], as: UTF8.self).contains("ERROR") == false
    )
  }

  @Test func `a file that is not there, or a folder`() throws {
    let folder = try TemporaryFolder()
    for (path, code) in [(folder("missing.xlsx"), ENOENT), (folder.path, EISDIR)] {
      #expect(
        throws: SheetWritingError.file(path: path, .refused(SystemAnswer(code: code)))
      ) { try BookWriting.write(EverythingPlan.plan, to: path) }
    }
    #expect(try folder.names == [])
  }

  @Test func `no temporary file can be made`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      let path = try folder.file("a.xlsx", holding: "as it was")
      // No file can be opened any more: neither in a folder for temporary files nor elsewhere.
      var limit = rlimit(rlim_cur: 0, rlim_max: 0)
      _ = unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      let usual = limit.rlim_cur
      limit.rlim_cur = 0
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      let error = #expect(throws: SheetWritingError.self) {
        try BookWriting.write(EverythingPlan.plan, to: path)
      }
      limit.rlim_cur = usual
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      guard case .file(_, .noTemporaryFile) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try folder.text("a.xlsx") == "as it was")
    }
  }

  @Test func `the file keeps its identity, and is emptied first`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a.xlsx", holding: String(repeating: "x", count: 1_000_000))
    func number() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
    let before = try number()
    try BookWriting.write(EverythingPlan.plan, to: path)
    #expect(try number() == before)
    #expect(try bytesOfFile(path).count < 50_000)
    #expect(try folder.names == ["a.xlsx"])
  }

  /// A limit on files stands for a full disk: writing beyond it fails, and the signal is ignored.
  static func limitFiles(to bytes: UInt) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: rlim_t(bytes), rlim_max: rlim_t(bytes))
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  }
}
