import CLibXLSXWriter
import Foundation
import SheetPlans
import TestSupport
import Testing
import Vocabulary

@testable import SheetWriting

/// Trap 3: the decimal sign of the language in force.
struct DecimalPointTests {
  /// A language that writes `1,5`, made for the test where the machine has none.
  static let locales: TemporaryFolder? = {
    guard let localedef = Peer("localedef"), let folder = try? TemporaryFolder() else { return nil }
    // Its warnings make it answer 1; what counts is whether the language is there.
    _ = try? localedef.output(["-c", "-i", "vi_VN", "-f", "UTF-8", folder("vi_VN.UTF-8")])
    return (try? folder.names.contains("vi_VN.UTF-8")) == true ? folder : nil
  }()

  @Test(.enabled(if: locales != nil, "localedef is not here to make a language that writes 1,5"))
  func `under a language that writes commas nothing is written`() async throws {
    let locales = try #require(Self.locales).path
    await #expect(processExitsWith: .success) { [locales = locales as String] in
      _ = unsafe setenv("LOCPATH", locales, 1)
      let isSet = unsafe setlocale(LC_NUMERIC, "vi_VN.UTF-8") != nil
      #expect(isSet)
      let parts = try unsafe BareLibrary.parts { _, sheet in
        _ = unsafe worksheet_write_number(sheet, 0, 0, 1.5, nil)
      }
      #expect(BareLibrary.text("xl/worksheets/sheet1.xml", of: parts).contains("<v>1,5</v>"))
      let folder = try TemporaryFolder()
      let path = try folder.file("a.xlsx")
      #expect(throws: SheetWritingError.file(path: path, .decimalPoint(","))) {
        try BookWriting.write(bookPlan { _ in }, to: path)
      }
    }
  }

  @Test func `the test itself writes points`() throws {
    try DecimalPoint.check()
  }
}
