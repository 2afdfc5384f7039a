import Desk
import Foundation
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

/// `blank`, as a clerk or an IT officer types it.
struct BlankCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String...) -> Heard {
    Program.bieumau.hear(["blank"] + arguments + ["--lang", "en"])
  }

  @Test func `makes a form and says so`() throws {
    let path = folder("SCT.xlsx")
    let heard = run(
      "--form", "gia-lai", "--level", "so", "--unit", " Sở  Công Thương ", "--period",
      "quy-3-2022", "-o", path)
    #expect(heard.code == .done && heard.out == "")
    #expect(heard.err == "Blank form gia-lai-2022 made for “Sở Công Thương”, 92 figures: \(path)\n")
    let report = try ReturnReader(FormLibrary()).report(on: path)
    #expect(report.unit == ReportUnit(name: "Sở Công Thương", level: Level("so")))
    #expect(report.period == Period("2022-Q3"))
  }

  @Test func `says nothing when it is to be quiet`() {
    let heard = run("--form", "lao-cai", "--level", "so", "-o", folder("a.xlsx"), "--quiet")
    #expect(heard.code == .done && heard.err == "" && heard.out == "")
  }

  @Test func `one file for the units of a list`() throws {
    let roster = try folder.file(
      "ds.csv", holding: "Mã,Tên đơn vị,Cấp\n01,Sở Công Thương,so\n02,UBND huyện Ia Pa,huyen\n")
    let path = folder("chung.xlsx")
    let heard = run(
      "--form", "gia-lai", "--level", "so", "--units", roster, "--period", "2022", "-o", path)
    #expect(heard.code == .done)
    #expect(
      heard.err == "Blank form gia-lai-2022 made with a list of 1 unit, 94 figures: \(path)\n")
    // The list is never replaced.
    let over = run(
      "--form", "gia-lai", "--level", "so", "--units", path, "-o", path, "--force")
    #expect(over.code == .failed)
  }

  @Test func `all that is wrong with a list is told at once`() throws {
    let roster = try folder.file(
      "ds.csv", holding: "Mã,Tên đơn vị,Cấp\n01,Sở A,so\n01,Sở B,so\n,Sở C,so\n")
    let heard = run(
      "--form", "gia-lai", "--level", "so", "--units", roster, "-o", folder("a.xlsx"))
    #expect(heard.code == .failed)
    #expect(heard.err.split(separator: "\n").count == 3)
    #expect(heard.err.contains("(BM693)") && heard.err.contains("(BM691)"))
    #expect(heard.err.contains("(BM690)"))
    #expect(try folder.names == ["ds.csv"])
  }

  /// Place, what is wrong, the rule, what to do.
  @Test(
    arguments: [
      (
        ["--level", "so", "-o", "a.xlsx"],
        """
        command blank: the option --form is missing; the forms are ben-tre-2022, gia-lai-2022, \
        lao-cai-2022, quang-phu-2023, rach-gia-2022; please name one of them with --form.
        """
      ),
      (
        ["--form", "gia-lai", "-o", "a.xlsx"],
        """
        command blank: the option --level is missing; the form gia-lai-2022 addresses so, huyen, and \
        each level reports rows of its own; please name the level, as in --level so.
        """
      ),
      (
        ["--form", "gia-lai", "--level", "xa", "-o", "a.xlsx"],
        """
        option --level xa: the form gia-lai-2022 asks nothing of this level (commune); this form \
        addresses so, huyen;
        """
      ),
      (
        ["--form", "kon-tum", "--level", "xa", "-o", "a.xlsx"],
        "form “kon-tum”: there is no such form; the forms are ben-tre-2022, gia-lai-2022,"
      ),
      (
        ["--form", "gia-lai", "--level", "so"],
        """
        command blank: the option -o is missing; the result is a workbook, which is not printed on \
        the screen; please name a file, as in -o form.xlsx.
        """
      ),
      (
        ["--form", "gia-lai", "--level", "so", "--period", "2022-Q5", "-o", "a.xlsx"],
        """
        option --period “2022-Q5”: this names no period; this form is reported by month (2022-M05), \
        quarter (2022-Q3), half-year (2022-H1), nine months (2022-9M), year (2022); please name the \
        period in one of these ways.
        """
      ),
      (
        ["--form", "gia-lai", "--level", "so", "--unit", "12", "-o", "a.xlsx"],
        "option --unit: this is no name of a unit: “12”; a name has letters, at most 150 of them"
      ),
      (
        ["--form", "gia-lai", "--level", "so", "--unit", "A", "--units", "b.csv", "-o", "a.xlsx"],
        "options --unit and --units: both were given; a form has the name of one unit, or a list"
      ),
      (
        ["--form", "gia-lai", "--level", "so", "--units", "b.csv", "-o", "bieu.xls"],
        "option -o “bieu.xls”: this is not the name of an .xlsx file; Excel opens a new workbook only"
      ),
      (
        ["--form", "gia-lai", "--level", "so", "--unit", "UBND huyện Chư Sê", "-o", "a.xlsx"],
        """
        option --unit “UBND huyện Chư Sê”: by its name it is a unit of another level (district, not \
        department); each level reports rows of its own; please say --level huyen, or correct the name.
        """
      ),
      (
        ["--form", "rach-gia", "--level", "tinh", "--unit", "Sở Công Thương", "-o", "a.xlsx"],
        "option --unit “Sở Công Thương”: by its name it is a unit of another level (department, not"
      ),
    ] as [([String], String)])
  func `a line that does not fit`(_ arguments: [String], _ sentence: String) {
    let heard = Program.bieumau.hear(["blank", "--lang", "en"] + arguments)
    #expect(heard.code == .failed && heard.out == "")
    let told = heard.err.lowercased()
    #expect(told.contains(sentence.lowercased()), "\(heard.err)")
    let vietnamese = Program.bieumau.hear(["blank"] + arguments)
    #expect(vietnamese.err.contains("ề nghị"))
  }

  /// A department that the form names for figures of its province.
  @Test func `an agency of the level is asked by it`() {
    let heard = run(
      "--form", "rach-gia", "--level", "tinh", "--unit", "Sở Tài chính", "-o", folder("a.xlsx"))
    #expect(heard.code == .done && heard.err.contains("10 figures"))
  }

  @Test func `units of one name are told apart by the units above them`() throws {
    let roster = try folder.file(
      "ds.csv",
      holding: "Mã,Tên đơn vị,Cấp,Cấp trên\nH1,UBND huyện A,huyen,\nH2,UBND huyện B,huyen,\n"
        + "X1,UBND xã Tân Lập,xa,H1\nX2,UBND xã Tân Lập,xa,H2\nX3,UBND xã Mỹ An,xa,H2\n")
    let path = folder("chung.xlsx")
    let heard = run("--form", "quang-phu", "--level", "xa", "--units", roster, "-o", path)
    #expect(heard.code == .done)
    let (_, said) = try Shell.run("\"$0\" dump '\(path)' --json")
    for name in [
      "UBND xã Tân Lập (UBND huyện A)", "UBND xã Tân Lập (UBND huyện B)", "UBND xã Mỹ An",
    ] {
      #expect(said.contains("\"value\":\"\(name)\""))
    }
  }

  @Test func `a list without units of the level`() throws {
    let roster = try folder.file("ds.csv", holding: "Mã,Tên đơn vị,Cấp\n1,UBND xã A,xa\n")
    let heard = run(
      "--form", "gia-lai", "--level", "so", "--units", roster, "-o", folder("a.xlsx"))
    #expect(heard.code == .failed)
    #expect(heard.err.contains("it has no unit of this level (department)"))
    #expect(heard.err.contains("the roster has units of xa only"))
  }

  @Test func `a period that the form does not have`() throws {
    try folder.folder("mau")
    try folder.folder("mau/nho-2024")
    for name in ["template.xlsx", "rows.tsv"] {
      try FileManager.default.copyItem(
        atPath: repositoryFile("Templates/lao-cai-2022/\(name)"),
        toPath: folder("mau/nho-2024/\(name)"))
    }
    try folder.file(
      "mau/nho-2024/form.json", holding: #"{"levels":["so"],"periods":["quarter","year"]}"#)
    let heard = run(
      "--form", "nho", "--level", "so", "--period", "2022-H1", "--templates", folder("mau"), "-o",
      folder("a.xlsx"))
    #expect(heard.code == .failed)
    #expect(heard.err.contains("the form nho-2024 is not reported for such a period"))
    #expect(heard.err.contains("this form is reported by quarter (2022-Q3), year (2022)"))
    let good = run(
      "--form", "nho", "--level", "so", "--period", "2022-Q1", "--templates", folder("mau"), "-o",
      folder("a.xlsx"))
    #expect(good.code == .done)
    // A form's own template is never written over.
    let over = run(
      "--form", "nho", "--level", "so", "--templates", folder("mau"), "-o",
      folder("mau/nho-2024/template.xlsx"), "--force")
    #expect(over.code == .failed && over.err.contains("template.xlsx"))
  }

  @Test func `a Vietnamese locale changes nothing`() throws {
    for (name, locale) in [("a.xlsx", "C"), ("b.xlsx", "vi_VN.UTF-8")] {
      let (code, said) = try Shell.run(
        "LC_ALL=\(locale) LANG=\(locale) TZ=Asia/Ho_Chi_Minh \"$0\" --quiet blank --form rach-gia"
          + " --level tinh --period 2022 -o '\(folder(name))'")
      #expect(code == 0 && said == "")
    }
    let files = try ["a.xlsx", "b.xlsx"].map {
      try Data(contentsOf: URL(fileURLWithPath: folder($0)))
    }
    #expect(files[0] == files[1] && !files[0].isEmpty)
  }
}
