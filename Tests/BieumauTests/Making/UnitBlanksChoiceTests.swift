import Desk
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// `blank --units` into a folder, as an officer of the province types it.
struct UnitBlanksChoiceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String..., language: String = "en") -> Heard {
    Program.bieumau.hear(["blank", "--lang", language] + arguments)
  }

  private func roster(_ lines: String...) throws -> String {
    try folder.file(
      "ds.csv", holding: (["Mã,Tên đơn vị,Cấp"] + lines).joined(separator: "\n") + "\n")
  }

  private func province() throws -> String {
    try roster("T1,UBND tỉnh A,tinh", "S1,Sở Công Thương,so", "H1,UBND huyện B,huyen", "X1,Xã C,xa")
  }

  @Test func `every unit gets the form of its level`() throws {
    let heard = run(
      "--form", "gia-lai", "--units", try province(), "--period", "2022-Q3", "-o", folder("bieu"))
    #expect(heard.code == .done && heard.out == "")
    #expect(
      heard.err == """
        Roster: no form was made for 2 units (“UBND tỉnh A”, “Xã C”); the form gia-lai-2022 addresses \
        so, huyen only. Please check their level in the roster if they have to report, too. (BM805)
        2 blank forms gia-lai-2022 made in \(folder("bieu"))

        """)
    #expect(
      try folder.names(in: "bieu") == ["H1-UBND-huyen-B.xlsx", "S1-So-Cong-Thuong.xlsx"])
    let reader = try ReturnReader(FormLibrary())
    for (name, level) in [("H1-UBND-huyen-B", "huyen"), ("S1-So-Cong-Thuong", "so")] {
      let report = reader.report(on: folder("bieu/\(name).xlsx"))
      #expect(report.unit?.level == Level(level) && report.period == Period("2022-Q3"))
    }
  }

  @Test func `of one level the others are left out`() throws {
    let heard = run(
      "--form", "gia-lai", "--level", "so", "--units", try province(), "-o", folder("bieu"))
    #expect(heard.code == .done)
    #expect(
      heard.err == """
        1 blank form gia-lai-2022 made in \(folder("bieu")); 3 units of other levels left out

        """)
    #expect(try folder.names(in: "bieu") == ["S1-So-Cong-Thuong.xlsx"])
  }

  @Test func `run again`() throws {
    let list = try province()
    func again(_ period: String, _ more: String...) -> Heard {
      Program.bieumau.hear(
        ["blank", "--form", "gia-lai", "--level", "so", "--units", list, "--period", period, "-o"]
          + [folder("bieu/")] + more)
    }
    #expect(again("2022-Q1").code == .done)
    let same = again("2022-Q1")
    #expect(same.code == .done && same.err.contains("; 1 tệp đã có sẵn, giống hệt;"))
    let other = again("2022-Q2", "--quiet")
    #expect(other.code == .toCorrect)
    #expect(other.err.contains("1 tệp đã có, khác với biểu vừa lập (“S1-So-Cong-Thuong.xlsx”)"))
    let forced = again("2022-Q2", "--force")
    #expect(forced.code == .done && forced.err.contains("; 1 tệp được thay;"))
    #expect(again("2022-Q2", "--quiet").err == "")
  }

  @Test func `two units with one file are refused before anything is written`() throws {
    let list = try roster("a/1,Sở A,so", "a-1,Sở A,so")
    let heard = run("--form", "gia-lai", "--units", list, "-o", folder("bieu"))
    #expect(heard.code == .failed && heard.err.contains("(BM804)"))
    #expect(try folder.names == ["ds.csv"])
  }

  @Test func `a unit that cannot be written is told, the others are made`() throws {
    let list = try roster("1,Sở A_x0041_,so", "2,Sở B,so")
    let heard = run("--form", "gia-lai", "--units", list, "-o", folder("bieu"))
    #expect(heard.code == .toCorrect && heard.err.contains("(BM806)"))
    #expect(heard.err.contains("1 blank form gia-lai-2022 made"))
    #expect(heard.err.contains("; 1 could not be written"))
  }

  @Test func `nothing could be written`() throws {
    try folder.file("tep")
    let list = try province()
    for path in ["tep/", "khong-co/bieu"] {
      let heard = run("--form", "gia-lai", "--units", list, "-o", folder(path))
      #expect(heard.code == .failed && heard.err.contains("(BM134)"))
      #expect(heard.err.split(separator: "\n").count == 3)
    }
  }

  @Test(
    arguments: [
      (["--form", "quang-phu"], "the form quang-phu-2023 asks nothing of its units; this form"),
      (["--form", "gia-lai", "--level", "huyen"], "it has no unit of this level (district)"),
      (["--form", "gia-lai", "--unit", "Sở A"], "options --unit and --units: both were given"),
      (["--units", "x"], "option --units"), ([], "the option --form is missing"),
      (["--form", "gia-lai", "--level", "xa"], "asks nothing of this level (commune)"),
      (["--form", "gia-lai", "--period", "x"], "option --period “x”: this names no period"),
    ])
  func `a line that does not fit`(_ arguments: [String], _ sentence: String) throws {
    let list = try roster("S1,Sở Công Thương,so")
    let heard = Program.bieumau.hear(
      ["blank", "--lang", "en", "--units", list, "-o", folder("bieu")] + arguments)
    #expect(heard.code == .failed && heard.err.contains(sentence), "\(heard.err)")
    #expect(try folder.names == ["ds.csv"])
  }

  @Test func `a slip in the name of one file makes no folder`() throws {
    let heard = run("--form", "gia-lai", "--level", "so", "--units", try province(), "-o", "a.xls")
    #expect(heard.code == .failed && heard.err.contains("this is not the name of an .xlsx file"))
  }

  @Test func `one file with a list, as before`() throws {
    let heard = run(
      "--form", "gia-lai", "--level", "so", "--units", try province(), "-o", folder("a.xlsx"))
    #expect(heard.code == .done && heard.err.contains("made with a list of 1 unit"))
  }
}
