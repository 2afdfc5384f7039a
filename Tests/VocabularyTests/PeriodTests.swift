import Testing
import Vocabulary

@Suite struct PeriodTests {
  @Test(arguments: [
    (
      "2022-Q1", "quy-1-2022", Period.Kind.quarter, 1, 1...3, "Quý I năm 2022",
      "Quarter I of 2022"
    ),
    (
      "2022-Q3", "quy-3-2022", .quarter, 3, 7...9, "Quý III năm 2022", "Quarter III of 2022"
    ),
    (
      "2022-Q4", "quy-4-2022", .quarter, 4, 10...12, "Quý IV năm 2022", "Quarter IV of 2022"
    ),
    (
      "2022-H1", "6-thang-2022", .half, 1, 1...6, "6 tháng đầu năm 2022", "First half of 2022"
    ),
    (
      "2022-H2", "6-thang-cuoi-nam-2022", .half, 2, 7...12, "6 tháng cuối năm 2022",
      "Second half of 2022"
    ),
    ("2022", "nam-2022", .year, 1, 1...12, "Năm 2022", "Year 2022"),
    ("2022-M05", "thang-5-2022", .month, 5, 5...5, "Tháng 5 năm 2022", "May 2022"),
    ("2022-M12", "thang-12-2022", .month, 12, 12...12, "Tháng 12 năm 2022", "December 2022"),
    (
      "2022-9M", "9-thang-2022", .nineMonths, 1, 1...9, "9 tháng đầu năm 2022",
      "First nine months of 2022"
    ),
  ])
  func hasTwoNamesAndATitle(
    _ name: String, slug: String, kind: Period.Kind, number: Int, months: ClosedRange<Int>,
    vietnamese: String, english: String
  ) throws {
    let period = try #require(Period(kind, number, of: 2022))
    #expect(period.description == name)
    #expect(period.slug == slug)
    #expect(period.months == months)
    #expect(period.title == Phrase(vi: vietnamese, en: english))
    #expect(Period(name) == period)
    #expect(Period(slug) == period)
    #expect(Period(name.lowercased()) == period)
    #expect(Period(slug.uppercased()) == period)
  }

  @Test(arguments: [
    ("2022-M5", "2022-M05"), ("thang-05-2022", "2022-M05"), ("quy-III-2022", "2022-Q3"),
    ("Quy-iv-2022", "2022-Q4"), ("6-thang-dau-nam-2022", "2022-H1"),
    ("9-thang-dau-nam-2022", "2022-9M"), ("1990", "1990"), ("2100-Q4", "2100-Q4"),
  ])
  func acceptsWhatPeopleType(_ text: String, expected: String) {
    #expect(Period(text)?.description == expected)
  }

  @Test(arguments: [
    "", "-", "22", "02022", "1989", "2101", "2022-", "-2022", "2022-Q0", "2022-Q5", "2022-Q01",
    "2022-Q", "2022-H0", "2022-H3", "2022-M0", "2022-M00", "2022-M13", "2022-M005", "2022-9",
    "2022-6M", "2022-12M", "2022-Q1-Q2", "2022 Q1", "2022/Q1", "2022Q1", " 2022", "2022 ",
    "+2022", "2022-Q+1", "quy-0-2022", "quy-5-2022", "quy-v-2022", "quy-2022", "quy-1", "quy--2022",
    "quy-1-22", "6-thang", "12-thang-2022", "3-thang-2022", "9-thang-cuoi-nam-2022", "nam", "nam-",
    "nam-22", "nam-2022-nam", "thang-0-2022", "thang-13-2022", "thang-2022", "năm-2022",
    "quý-1-2022", "2022-2022", "٢٠٢٢", "2022-Q١", "Quý I năm 2022", "2022-K1",
    "2022-Q1-----------------------------------------",
  ])
  func refusesJunk(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test func refusesNumbersItsKindDoesNotHave() {
    for kind in Period.Kind.allCases {
      #expect(Period(kind, kind.numbers.lowerBound - 1, of: 2022) == nil)
      #expect(Period(kind, kind.numbers.upperBound + 1, of: 2022) == nil)
      #expect(Period(kind, .max, of: 2022) == nil)
      #expect(Period(kind, of: 1989) == nil)
      #expect(Period(kind, of: 2101) == nil)
    }
  }

  @Test func everyPeriodIsReadBackFromBothNames() throws {
    for year in Period.years {
      for kind in Period.Kind.allCases {
        for number in kind.numbers {
          let period = try #require(Period(kind, number, of: year))
          #expect(Period(period.description) == period)
          #expect(Period(period.slug) == period)
        }
      }
    }
  }

  @Test func comesInOrderOfItsEnd() throws {
    let names = [
      "2021", "2022-M01", "2022-M02", "2022-M03", "2022-Q1", "2022-M06", "2022-Q2", "2022-H1",
      "2022-M09", "2022-Q3", "2022-9M", "2022-M12", "2022-Q4", "2022-H2", "2022", "2023-M01",
    ]
    let periods = names.compactMap { Period($0) }
    try #require(periods.count == names.count)
    #expect(periods.reversed().sorted().map(\.description) == names)
    for (index, period) in periods.enumerated() {
      #expect(!(period < period))
      for later in periods[(index + 1)...] { #expect(period < later && !(later < period)) }
    }
  }
}
