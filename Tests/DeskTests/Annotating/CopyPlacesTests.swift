import TestSupport
import Testing
import Vocabulary

@testable import Desk

struct CopyPlacesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func places(
    _ files: [String], under named: [String]
  ) throws(CopyPlacesError) -> CopyPlaces {
    try CopyPlaces(of: files.map { ReceivedFile($0) }, under: named, in: "out")
  }

  @Test func `copies lie as the files do below the folder that was named`() throws {
    let places = try places(
      ["quy-3/a.xlsx", "quy-3/so/b.xlsx", "c/d.xlsx"], under: ["quy-3", "c/d.xlsx"])
    #expect(places.path(of: "quy-3/a.xlsx") == "out/a.xlsx")
    #expect(places.path(of: "quy-3/so/b.xlsx") == "out/so/b.xlsx")
    #expect(places.path(of: "c/d.xlsx") == "out/d.xlsx")
    #expect(places.path(of: "x") == nil)
  }

  @Test func `a slash behind the folder makes no difference`() throws {
    #expect(try places(["q/a/b.xlsx"], under: ["q/"]).path(of: "q/a/b.xlsx") == "out/a/b.xlsx")
  }

  @Test(arguments: [
    ("q/tra-lai/a.xlsx", "q/tra-lai", true), ("./q/tra-lai/a.xlsx", "q/tra-lai/", true),
    ("q/tra-lai-2/a.xlsx", "q/tra-lai", false), ("q/a.xlsx", "q/a.xlsx", false),
  ])
  func `copies of an earlier run are told apart`(
    _ path: String, _ folder: String, _ isBelow: Bool
  ) {
    #expect(CopyPlaces.isPath(path, below: folder) == isBelow)
  }

  @Test(arguments: [["a/x.xlsx", "b/x.xlsx"], ["a/Xa.xlsx", "b/xA.xlsx"]])
  func `two files of one name are refused`(_ files: [String]) {
    let error = #expect(throws: CopyPlacesError.self) {
      try places(files, under: files)
    }
    #expect(
      error?.message.english
        == "Output folder “out”: the files “\(files[0])” and “\(files[1])” would have copies of one"
        + " name; each file has a copy of its own.")
    #expect(error?.code.rawValue == "BM848")
  }

  @Test func `folders are made as they are needed`() throws {
    let out = folder("tra-lai")
    let places = try CopyPlaces(
      of: [ReceivedFile("q/a.xlsx"), ReceivedFile("q/so/y-te/b.xlsx")], under: ["q"], in: out)
    try places.makeFolders()
    try places.makeFolders()
    #expect(try folder.names(in: "tra-lai/so") == ["y-te"])
    #expect(try folder.names(in: "tra-lai") == ["so"])
  }

  @Test func `a folder whose parent is missing is not made`() throws {
    let places = try CopyPlaces(
      of: [ReceivedFile("a.xlsx")], under: ["a.xlsx"], in: folder("x/y"))
    #expect(throws: OutputError.self) { try places.makeFolders() }
    #expect(try folder.names == [])
  }
}
