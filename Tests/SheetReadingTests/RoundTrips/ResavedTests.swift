import TestSupport
import Testing

/// The templates as other programs save them again: the same sheets, texts and merges.
struct ResavedTests {
  @Test(.enabled(if: Peer.office != nil, "LibreOffice is not here to save workbooks again"))
  func `LibreOffice saves what we read`() throws {
    let folder = try TemporaryFolder()
    let files = try Template.allCases.map { template in
      try folder.file("\(template).xlsx", bytes: bytesOfFile(template.path))
    }
    // A profile of its own: one that another run has open would answer in its place.
    let profile = "-env:UserInstallation=file://\(folder("profile"))"
    let out = folder("out")
    _ = try #require(Peer.office).output(
      [profile, "--headless", "--convert-to", "xlsx", "--outdir", out] + files)
    for template in Template.allCases {
      try expectSame(template, savedAs: "\(out)/\(template).xlsx")
    }
  }

  @Test(.enabled(if: Peer.ssconvert != nil, "Gnumeric is not here to save workbooks again"))
  func `Gnumeric saves what we read`() throws {
    let folder = try TemporaryFolder()
    for template in Template.allCases {
      let saved = folder("\(template).xlsx")
      _ = try #require(Peer.ssconvert).output([template.path, saved])
      try expectSame(template, savedAs: saved)
    }
  }

  @Test func `a change that another program makes is noticed`() throws {
    let before = BookDrawing(
      inSheet: """
        <sheetData><row><c><v>1</v></c><c t='str'><v>a</v></c></row></sheetData>\
        <mergeCells><mergeCell ref='A3:B3'/></mergeCells>
        """)
    let after = BookDrawing(cells: "<c><v>1.00</v></c><c t='str'><v>b</v></c><c><v>2</v></c>")
    let folder = try TemporaryFolder()
    let books = try [before, after].map {
      try SeenBook(path: folder.file("a.xlsx", bytes: $0.zip.bytes()))
    }
    #expect(
      books[0].differences(from: books[1]) == [
        "Biểu mẫu 1!B1: text a | text b", "Biểu mẫu 1!C1: nothing | number 2.0",
        "Biểu mẫu 1: only one has merge A3:B3",
      ])
    #expect(books[0].differences(from: SeenBook(sheets: [])) == ["sheets [\"Biểu mẫu 1\"] and []"])
  }

  private func expectSame(_ template: Template, savedAs path: String) throws {
    let (before, after) = try (SeenBook(path: template.path), SeenBook(path: path))
    #expect(after.differences(from: before) == [], "\(template)")
  }
}
