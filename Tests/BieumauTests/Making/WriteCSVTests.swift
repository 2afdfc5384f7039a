import Desk
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// `write` from a table that somebody typed or `read --csv` wrote.
struct WriteCSVTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func write(_ data: String, _ options: String...) throws -> Heard {
    let path = try folder.file("so-lieu.csv", holding: data)
    return Program.bieumau.hear(
      ["write", path, "-o", folder("a.xlsx"), "--lang", "en"] + options)
  }

  private static let data = """
    table,row,value,text,note
    1,3,1144,,
    1,4,9,,
    1,5,,Chưa rõ,đang rà soát
    1,38,99.97,,

    """

  @Test func `a table becomes an appendix that reads the same`() throws {
    let heard = try write(Self.data, "--form", "lao-cai")
    #expect(heard.code == .done && heard.out == "")
    #expect(heard.err == "Appendix lao-cai-2022 made: \(folder("a.xlsx"))\n")
    let report = try ReturnReader(FormLibrary()).report(on: folder("a.xlsx"))
    let rows = try #require(report.table(1)).rows
    #expect(rows.filter { !$0.value.isBlank }.map(\.reference.row) == [3, 4, 5, 38])
    #expect(rows[2].value.raw == "1.144" && rows[3].value.raw == "09")
    #expect(rows[4].value.text == "Chưa rõ" && rows[4].note == "đang rà soát")
    #expect(rows[37].figure == Figure("99.97"))
  }

  /// There and back: the appendix of what `read --csv` wrote is the one of what `read --json` wrote.
  @Test func `what read writes, as it is`() throws {
    #expect(try write(Self.data, "--form", "lao-cai-2022").code == .done)
    for (option, name) in [("--csv", "b.csv"), ("--json", "b.json")] {
      let out = folder(name)
      _ = Program.bieumau.hear(["read", folder("a.xlsx"), option, "-o", out, "--quiet"])
      let appendix = folder("\(name).xlsx")
      _ = Program.bieumau.hear(["write", out, "-o", appendix])
    }
    let reader = try ReturnReader(FormLibrary())
    let (one, other) = (
      reader.report(on: folder("b.csv.xlsx")), reader.report(on: folder("b.json.xlsx"))
    )
    #expect(one.form != nil && one.tables == other.tables)
  }

  @Test func `rows without a place are told`() throws {
    let heard = try write(
      "form,table,row,label,raw,value\nlao-cai-2022,1,,Số hội nghị,3,\nlao-cai-2022,1,3,,,5\n")
    #expect(heard.code == .toCorrect && heard.err.contains("(“Số hội nghị”: 3)"))
  }

  @Test(arguments: [
    ("table,row,value\n1,3,5\n", "there is no column `form`"),
    ("form,table,row,value\nlao-cai-2032,1,3,5\n", "Did you mean `lao-cai-2022`"),
    ("form,table,row,value\nlao-cai-2022,1,300,5\n", "(BM810)"),
    ("form,table,row,value\nlao-cai-2022,1,3,1.144\n", "Please write 1144"),
    ("form;table;row;value\nlao-cai-2022;1;3;1.144\n", "(BM813)"),
    ("form,table,row,value\n", "(BM817)"), ("Mã,Tên,Cấp\n1,2,3\n", "there are no headings"),
    ("không có gì\n", "there are no headings"), ("form,table,row,value\n\"lao", "(BM816)"),
    ("form,office,table,row,value\nlao-cai-2022,A,1,3,5\nlao-cai-2022,B,1,3,5\n", "2 reports"),
  ])
  func `data that cannot be used makes no file`(_ data: String, _ sentence: String) throws {
    let heard = try write(data)
    #expect(heard.code == .failed)
    #expect(heard.err.contains(sentence), "\(heard.err)")
    #expect(heard.err.contains("so-lieu.csv"))
    #expect(try folder.names == ["so-lieu.csv"])
  }

  @Test func `data of another form than is asked for is not taken`() throws {
    let heard = try write(
      "form,table,row,value\nlao-cai-2022,1,3,5\n", "--form", "gia-lai-2022")
    #expect(heard.code == .failed && heard.err.contains("it is of the form lao-cai-2022"))
  }
}
