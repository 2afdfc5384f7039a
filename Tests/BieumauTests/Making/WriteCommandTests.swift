import Desk
import Foundation
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// `write`, from data that somebody typed to a file that is read again.
struct WriteCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String...) -> Heard {
    Program.bieumau.hear(["write"] + arguments + ["--lang", "en"])
  }

  private static let data = """
    {"form":"lao-cai-2022","unit":{"name":"UBND huyện Bát Xát","level":"huyen"},
     "period":{"kind":"quarter","year":2022,"quarter":3},
     "letter":{"number":"12/BC-UBND","date":"2022-09-05","sender":"UBND huyện Bát Xát"},
     "tables":[{"table":1,"rows":[
       {"row":3,"value":1144},{"row":4,"value":9},{"row":5,"text":"Chưa rõ","note":"đang rà soát"},
       {"row":38,"value":99.97}]}]}
    """

  @Test func `data becomes an appendix that reads the same`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    for extra in [[], ["--sign"]] {
      let path = folder("phu-luc\(extra.count).xlsx")
      let heard = Program.bieumau.hear(["write", data, "-o", path, "--lang", "en"] + extra)
      #expect(heard.code == .done && heard.out == "")
      #expect(heard.err == "Appendix lao-cai-2022 made: \(path)\n")
      let report = try ReturnReader(FormLibrary()).report(on: path)
      #expect(report.formID == "lao-cai-2022" && report.period == Period("2022-Q3"))
      #expect(report.unit == ReportUnit(name: "UBND huyện Bát Xát", level: Level("huyen")))
      #expect(
        report.letter
          == Letter(
            number: "12/BC-UBND", date: CalendarDate(year: 2022, month: 9, day: 5),
            sender: "UBND huyện Bát Xát"))
      let rows = try #require(report.table(1)).rows
      #expect(rows[2].value.raw == "1.144" && rows[2].figure == 1144)
      // Lào Cai writes 09.
      #expect(rows[3].value.raw == "09" && rows[3].figure == 9)
      #expect(rows[4].value.text == "Chưa rõ" && rows[4].note == "đang rà soát")
      #expect(rows[37].value.raw == "99,97" && rows[37].figure == Figure("99.97"))
      let filled = rows.filter { !$0.value.isBlank }
      #expect(filled.count == 4)
    }
  }

  @Test func `another return is data too`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    #expect(run(data, "-o", folder("a.xlsx")).code == .done)
    let again = run("--form", "lao-cai", folder("a.xlsx"), "-o", folder("b.xlsx"))
    // Words stand where a figure is asked for, and that is told.
    #expect(again.code == .toCorrect && again.err.contains("“Chưa rõ”"))
    let reader = try ReturnReader(FormLibrary())
    let (one, other) = (reader.report(on: folder("a.xlsx")), reader.report(on: folder("b.xlsx")))
    #expect(one.tables == other.tables && one.unit == other.unit && one.letter == other.letter)
  }

  @Test func `rows without a place are told`() throws {
    let data = try folder.file(
      "data.json",
      holding: Self.data.replacing(
        "\"value\":99.97}]",
        with: "\"value\":99.97}],\"extra\":[{\"at\":\"A9\",\"code\":\"\","
          + "\"label\":\"Số hội nghị\",\"raw\":\"3\"}]"))
    let heard = run(data, "-o", folder("a.xlsx"))
    #expect(heard.code == .toCorrect)
    #expect(
      heard.err.contains("The data has a row that the form does not have (“Số hội nghị”: 3)"))
    #expect(heard.err.contains("(BM802)"))
    #expect(try folder.names == ["a.xlsx", "data.json"])
  }

  /// What was told of a return is told of the appendix made from it.
  @Test func `findings of the data are told, and its errors count`() throws {
    let data = try folder.file(
      "data.json",
      holding: Self.data.replacing(
        "]}]}",
        with: """
          ]}],"findings":[{"code":"BM303","severity":"error","table":1,"row":3,"sheet":"x","cell":"D9",\
          "message":"It is 1.144.","fix":"Please ask."},{"code":"BM1","severity":"info",\
          "message":"Nothing.","fix":""}]}
          """))
    let heard = run(data, "-o", folder("a.xlsx"))
    #expect(heard.code == .toCorrect)
    #expect(
      heard.err.contains("It is 1.144. Please ask. (BM303)") && !heard.err.contains("Nothing"))
    #expect(try folder.names == ["a.xlsx", "data.json"])
  }

  @Test func `a unit of a level that the form does not address`() throws {
    let data = try folder.file(
      "data.json", holding: Self.data.replacing("\"level\":\"huyen\"", with: "\"level\":\"xa\""))
    let heard = run(data, "-o", folder("a.xlsx"))
    #expect(heard.code == .failed)
    #expect(
      heard.err.contains(
        "it is of a unit of the level xa; the form lao-cai-2022 addresses so, huyen"))
  }

  @Test func `data that cannot be used makes no file`() throws {
    let one = Self.data.replacing("\n", with: " ")
    let cases: [(data: String, sentence: String)] = [
      ("{", "(BM1"), ("not data", "(BM109)"), ("", "(BM105)"),
      (one + "\n" + one, "it has 2 reports; an appendix is one report's"),
      (one.replacing("lao-cai-2022", with: "lao-cai-2032"), "lao-cai-2032"),
      (one.replacing("\"row\":3,", with: "\"row\":300,"), "(BM810)"),
      (one.replacing("\"row\":4,", with: "\"row\":3,"), "(BM811)"),
    ]
    for (data, sentence) in cases {
      let path = try folder.file("data.json", holding: data)
      let heard = run(path, "-o", folder("a.xlsx"))
      #expect(heard.code == .failed, "\(data.prefix(60))")
      #expect(heard.err.contains(sentence), "\(heard.err)")
      #expect(heard.err.contains(path) || heard.err.contains("data.json"), "\(heard.err)")
      #expect(try folder.names == ["data.json"])
    }
  }

  @Test func `data of another form is not taken`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    let heard = run("--form", "gia-lai", data, "-o", folder("a.xlsx"))
    #expect(heard.code == .failed)
    #expect(heard.err.contains("it is of the form lao-cai-2022"))
  }

  @Test func `the data is never replaced`() throws {
    let data = try folder.file("data.json", holding: Self.data)
    let heard = run(data, "-o", data, "--force")
    #expect(heard.code == .failed)
    #expect(try folder.text("data.json") == Self.data)
  }
}
