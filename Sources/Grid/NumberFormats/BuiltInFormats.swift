extension NumberFormat {
  /// The format that files name by number alone; nil for ids that stand for nothing by themselves.
  ///
  /// ECMA-376 part 1, 18.8.30 lists them for English; dates, times and money follow the settings of
  /// the computer. The codes are those that Excel shows under Vietnamese settings: 14 is
  /// `dd/mm/yyyy`. Ids 27–36 and 50–58 are dates and times of East Asian calendars, and are shown
  /// as dates and times.
  package static func builtIn(_ id: Int) -> NumberFormat? {
    formats[id]
  }

  private static let formats: [Int: NumberFormat] = codes.mapValues(NumberFormat.init(code:))

  private static let codes: [Int: String] = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: #"#,##0\ "₫";\-#,##0\ "₫""#, 6: #"#,##0\ "₫";[Red]\-#,##0\ "₫""#,
    7: #"#,##0.00\ "₫";\-#,##0.00\ "₫""#, 8: #"#,##0.00\ "₫";[Red]\-#,##0.00\ "₫""#,
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "dd/mm/yyyy", 15: "dd-mmm-yy", 16: "dd-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm",
    27: "dd/mm/yyyy", 28: "dd/mm/yyyy", 29: "dd/mm/yyyy", 30: "dd/mm/yyyy", 31: "dd/mm/yyyy",
    32: "h:mm", 33: "h:mm:ss", 34: "h:mm", 35: "h:mm:ss", 36: "dd/mm/yyyy",
    37: #"#,##0\ _₫;\-#,##0\ _₫"#, 38: #"#,##0\ _₫;[Red]\-#,##0\ _₫"#,
    39: #"#,##0.00\ _₫;\-#,##0.00\ _₫"#, 40: #"#,##0.00\ _₫;[Red]\-#,##0.00\ _₫"#,
    41: #"_-* #,##0\ _₫_-;\-* #,##0\ _₫_-;_-* "-"\ _₫_-;_-@_-"#,
    42: #"_-* #,##0\ "₫"_-;\-* #,##0\ "₫"_-;_-* "-"\ "₫"_-;_-@_-"#,
    43: #"_-* #,##0.00\ _₫_-;\-* #,##0.00\ _₫_-;_-* "-"??\ _₫_-;_-@_-"#,
    44: #"_-* #,##0.00\ "₫"_-;\-* #,##0.00\ "₫"_-;_-* "-"??\ "₫"_-;_-@_-"#,
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    50: "dd/mm/yyyy", 51: "dd/mm/yyyy", 52: "dd/mm/yyyy", 53: "dd/mm/yyyy", 54: "dd/mm/yyyy",
    55: "dd/mm/yyyy", 56: "dd/mm/yyyy", 57: "dd/mm/yyyy", 58: "dd/mm/yyyy",
  ]
}
