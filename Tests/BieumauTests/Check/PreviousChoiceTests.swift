import Foundation
import TestSupport
import Testing

@testable import bieumau

/// `check --previous`, as a clerk types it: quarter III of a commune, and its report on six months.
@Suite struct PreviousChoiceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["quy-3", "6-thang"] { try folder.folder(name) }
    try report("quy-3/A.xlsx", of: "UBND xã A", "2023-Q3", [3: 20, 4: 12, 12: 4_000])
    try report("6-thang/bao-cao-A.xlsx", of: "UBND xã A", "2023-H1", [3: 20, 4: 14, 12: 4, 13: 3])
  }

  /// A return as the program makes it, with figures in rows of its first table.
  private func report(
    _ name: String, of unit: String, _ period: String, _ figures: [Int: Int]
  ) throws {
    let rows = figures.sorted { $0.key < $1.key }
      .map { "{\"row\":\($0.key),\"value\":\($0.value)}" }
    let data = try folder.file(
      "data.json",
      holding:
        "{\"form\":\"quang-phu-2023\",\"tables\":[{\"table\":1,\"rows\":[\(rows.joined(separator: ","))]}]}"
    )
    let blank = folder("blank.xlsx")
    for call in [
      [
        "blank", "--form", "quang-phu-2023", "--level", "xa", "--unit", unit, "--period", period,
        "-o", blank, "--force",
      ],
      ["fill", blank, data, "-o", folder(name)],
    ] {
      let heard = Program.bieumau.hear(call)
      #expect(heard.code == .done, "\(heard.err)")
    }
  }

  private func check(_ arguments: String...) -> Heard {
    Program.bieumau.hear(["check"] + arguments + ["--all"])
  }

  /// The codes of comparisons that a text tells.
  private static func codes(in text: String) -> Set<String> {
    Set(["BM611", "BM612", "BM613", "BM614", "BM615"].filter { text.contains("(\($0))") })
  }

  @Test func `a figure that fell, one that jumped and a row left blank`() {
    let heard = check(folder("quy-3"), "--previous", folder("6-thang"))
    #expect(heard.code == .done, "nothing of it has to be corrected")
    #expect(Self.codes(in: heard.out) == ["BM611", "BM612", "BM614"])
    #expect(heard.out.contains("Phụ lục 2 · D10 · 2.2 Số nhiệm vụ đã hoàn thành"))
    #expect(heard.out.contains("(quý III năm 2023) ghi 12, ít hơn 14"))
    #expect(Self.codes(in: check(folder("quy-3")).out).isEmpty)
  }

  /// One file beside one is compared whatever they are called; data says the same as the workbook.
  @Test(arguments: ["json", "csv"])
  func `data that was read before`(_ format: String) throws {
    let data = folder("truoc.\(format)")
    let read = Program.bieumau.hear(
      ["read", folder("6-thang/bao-cao-A.xlsx"), "--\(format)", "-o", data])
    #expect(read.code == .done, "\(read.err)")
    let heard = check(folder("quy-3/A.xlsx"), "--previous", data)
    #expect(Self.codes(in: heard.out) == ["BM611", "BM612", "BM614"])
  }

  @Test func `the whole report again`() throws {
    let figures = Dictionary(
      uniqueKeysWithValues: [1, 3, 4, 6, 7, 9, 10, 12, 13, 14, 15, 17].map { ($0, $0 * 3) })
    try report("quy-3/B.xlsx", of: "UBND xã B", "2023-Q3", figures)
    try report("6-thang/B.xlsx", of: "UBND xã B", "2023-H1", figures)
    let heard = check(folder("quy-3/B.xlsx"), "--previous", folder("6-thang"))
    #expect(Self.codes(in: heard.out) == ["BM613"])
  }

  @Test func `a unit without a report before is told of once`() throws {
    try report("quy-3/B.xlsx", of: "UBND xã B", "2023-Q3", [3: 20])
    let heard = check(folder("quy-3"), "--previous", folder("6-thang"))
    #expect(heard.err.contains("1/2 tệp không có báo cáo kỳ trước để so sánh"))
  }

  /// The folder below holds what to compare with, not what to check.
  @Test func `previous reports below the folder that is checked`() throws {
    try folder.folder("quy-3/ky-truoc")
    try report("quy-3/ky-truoc/A.xlsx", of: "UBND xã A", "2023-H1", [3: 20, 4: 14])
    let heard = check(folder("quy-3"), "--previous", folder("quy-3/ky-truoc"))
    #expect(Self.codes(in: heard.out) == ["BM611"])
    #expect(!heard.out.contains("ky-truoc"))
  }

  @Test func `a file is not compared with itself`() {
    let heard = check(folder("quy-3/A.xlsx"), "--previous", folder("quy-3/A.xlsx"))
    #expect(heard.code == .failed)
    #expect(heard.err.contains("chính là những tệp đang được kiểm tra"))
  }

  @Test func `nothing to compare with`() throws {
    try folder.folder("trong")
    for path in [folder("trong"), folder("khong-co")] {
      let heard = check(folder("quy-3/A.xlsx"), "--previous", path)
      #expect(heard.code == .failed && heard.out.isEmpty)
      #expect(heard.err.contains("không có báo cáo nào đọc được ở đó"))
    }
  }

  @Test func `a previous file that cannot be used is told, and the others count`() throws {
    _ = try folder.file("6-thang/thu.xlsx", holding: "%PDF-1.7")
    let heard = check(folder("quy-3"), "--previous", folder("6-thang"))
    #expect(heard.code == .toCorrect, "the comparison is not complete")
    #expect(heard.err.contains("thu.xlsx"))
    #expect(Self.codes(in: heard.out) == ["BM611", "BM612", "BM614"])
  }

  @Test func `for programs`() {
    let heard = Program.bieumau.hear(
      ["check", folder("quy-3"), "--previous", folder("6-thang"), "--json"])
    for code in ["BM611", "BM612", "BM614"] { #expect(heard.out.contains("\"\(code)\"")) }
  }
}
