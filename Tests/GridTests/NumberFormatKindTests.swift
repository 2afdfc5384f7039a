import TestSupport
import Testing

@testable import Grid

struct NumberFormatKindTests {
  @Test(arguments: [
    "General", "GENERAL", "general", "[Red]General", #"General" đồng""#, "",
  ])
  func `general`(_ code: String) {
    #expect(NumberFormat(code: code).kind == .general)
  }

  @Test(arguments: [
    "0", "0.00", "#,##0", #""d"0"#, #"0.00"m²""#, "[Red]0", #"#,##0\ "đ""#, "0;[Red]-0",
    #"#,##0\ "₫";\-#,##0\ "₫""#, #"_-* #,##0\ _₫_-;\-* #,##0\ _₫_-;_-* "-"\ _₫_-;_-@_-"#,
    #"\d0"#, "_d0", "*d0", "[$đ-42A]0", "[$₫-42A] #,##0", "[>=1000]0;[<0]-0;0", ";;;",
    #""ngày""#, "00-00", "(000) 000-0000", "[DBNum1]0", "[Color10]0", #"0\ \h"#,
    // No valid formats, but they are written, and meant as numbers.
    "#,##0 VND", "0 m", "0.0 ha", "#,##0 USD", "0 d", "VND 0", "0 h;-0 h",
    "123", "-", "r", "g", "[", #"""#, "_", "\\",
  ])
  func `numbers`(_ code: String) {
    #expect(NumberFormat(code: code).kind == .number)
    #expect(!NumberFormat(code: code).isDate)
  }

  @Test(arguments: [
    "mm:ss", "yyyy", "[$-1042000]dd/mm/yyyy;@", "d-mmm", "AM/PM", "B2yyyy", "dd/mm/yyyy",
    "dd/mm/yyyy h:mm", "h:mm", "hh:mm:ss.000", "mmmm", "e", #""Ngày "dd" tháng "mm" năm "yyyy"#,
    #""ngày" d"#, #"d\ "tháng"\ m"#, "[$-409]d mmm yyyy", "[$-F800]", "[$-F400]h:mm", "A/P",
    "[Red]dd/mm/yyyy", "[>1]dd/mm/yyyy;0", "DD/MM/YYYY", "Mmm-yy", "ss.00",
    "[h]:mm dd", "dddd", #""";yyyy"#, "h:mm:00", "yyyy;@",
  ])
  func `dates and times of day`(_ code: String) throws {
    #expect(NumberFormat(code: code).kind == .date)
    #expect(NumberFormat(code: code).isDate)
  }

  @Test(arguments: ["[h]:mm", "[hh]:mm:ss", "[m]:ss", "[mm]", "[ss].0", "[S]", "[h]:mm:ss;@"])
  func `time that has passed`(_ code: String) {
    #expect(NumberFormat(code: code).kind == .duration)
    #expect(NumberFormat(code: code).isDate)
  }

  @Test(
    arguments: [
      ("0%", .percent), ("0.00%", .percent), ("%", .percent), ("[Red]0%;-0%", .percent),
      (#"0"%""#, .number), (#"0\%"#, .number), ("0.00E+00", .scientific), ("##0.0E+0", .scientific),
      ("0E-0", .scientific), ("# ?/?", .fraction), ("# ??/16", .fraction), ("?/?", .fraction),
      ("@", .text), (#""Ông "@"#, .text), ("[Blue]@", .text), ("0;@", .number), ("#;y", .number),
      (#""rỗng";dd/mm/yyyy"#, .date),
    ] as [(String, NumberFormat.Kind)])
  func `other kinds`(_ code: String, _ kind: NumberFormat.Kind) {
    #expect(NumberFormat(code: code).kind == kind)
  }

  @Test func `one format may show numbers of several kinds`() throws {
    let format = NumberFormat(code: "[<1]h:mm;[<100]0%;dd/mm/yyyy")
    let kinds = try ["0.5", "2", "44824"].map { try #require(StoredNumber($0)) }.map(format.kind)
    #expect(kinds == [.date, .percent, .date])
    let narrow = NumberFormat(code: "[>100]0;[<-100]0")
    #expect(narrow.kind(of: try #require(StoredNumber("5"))) == nil)
  }

  @Test func `codes beyond the limit are general`() {
    let longest = String(repeating: "0", count: NumberFormat.longestCode)
    #expect(NumberFormat(code: longest).kind == .number)
    #expect(NumberFormat(code: longest + "0").kind == .general)
    #expect(NumberFormat(code: String(repeating: "yyyy", count: 100_000)).kind == .general)
  }

  @Test func `formats are equal when their codes are`() {
    #expect(NumberFormat(code: "0") == NumberFormat(code: "0"))
    #expect(NumberFormat(code: "0") != NumberFormat(code: "0.0"))
    #expect(Set([NumberFormat(code: "0"), NumberFormat(code: "0")]).count == 1)
  }

  @Test(
    arguments: [
      (0, "General", .general), (1, "0", .number), (4, "#,##0.00", .number), (9, "0%", .percent),
      (11, "0.00E+00", .scientific), (12, "# ?/?", .fraction), (14, "dd/mm/yyyy", .date),
      (16, "dd-mmm", .date), (20, "h:mm", .date), (22, "dd/mm/yyyy h:mm", .date),
      (27, "dd/mm/yyyy", .date), (36, "dd/mm/yyyy", .date), (45, "mm:ss", .date),
      (46, "[h]:mm:ss", .duration), (47, "mm:ss.0", .date), (48, "##0.0E+0", .scientific),
      (49, "@", .text), (58, "dd/mm/yyyy", .date),
    ] as [(Int, String, NumberFormat.Kind)])
  func `formats that files name by number`(
    _ id: Int, _ code: String, _ kind: NumberFormat.Kind
  ) throws {
    let format = try #require(NumberFormat.builtIn(id))
    #expect(format.code == code)
    #expect(format.kind == kind)
  }

  @Test func `other numbers name nothing`() {
    let known = [0...22, 27...58].joined()
    for id in -2...200 {
      #expect((NumberFormat.builtIn(id) != nil) == known.contains(id), "\(id)")
    }
    #expect(NumberFormat.builtIn(.max) == nil)
    #expect((5...8).allSatisfy { NumberFormat.builtIn($0)?.kind == .number })
    #expect((37...44).allSatisfy { NumberFormat.builtIn($0)?.kind == .number })
    #expect((27...36).allSatisfy { NumberFormat.builtIn($0)?.isDate == true })
    #expect((50...58).allSatisfy { NumberFormat.builtIn($0)?.isDate == true })
  }
}
