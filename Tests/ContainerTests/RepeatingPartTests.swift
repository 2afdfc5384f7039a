import TestSupport
import Testing

@testable import Container

/// The parts that tests make of pieces are what they say: libzip inflates them and agrees about
/// their checksums.
struct RepeatingPartTests {
  @Test(arguments: [1, 2, 3, 4, 5, 7, 8, 9, 16, 33, 257, 258, 259, 1000, 4097, 32_768])
  func `comes out as it was meant`(_ count: Int) throws {
    let piece = (0..<count).map { UInt8($0 * 7 & 0xFF) }
    let folder = try TemporaryFolder()
    for times in [1, 2, 3, 9_000 / count, 50_000 / count + 2] {
      let entry = ZipBuilder.Entry.repeating(
        "x", [.init("head"), .init(piece, times: times), .init("tail")])
      let path = try folder.file("a.xlsx", bytes: TinyWorkbook.with(entry).bytes())
      let package = try OfficePackage(path: path)
      let part = try #require(package.part(named: PartName("x")))
      let whole = Array("head".utf8) + (0..<times).flatMap { _ in piece } + Array("tail".utf8)
      #expect(try package.bytes(of: part) == whole, "\(times) times")
    }
  }
}
