import Testing

@testable import Desk

@Suite struct LeftBehindTests {
  @Test(arguments: [
    ".DS_Store", ".git", "~$template.xlsx", "Thumbs.db", "desktop.ini", "__MACOSX",
  ])
  func `what systems leave behind is nobody's file`(_ name: String) {
    #expect(LeftBehind.names(name))
  }

  @Test(arguments: ["template.xlsx", "~template.xlsx", "thumbs", "kon-tum-2024", "a.ini"])
  func `everything else is somebody's`(_ name: String) {
    #expect(!LeftBehind.names(name))
  }
}
