/// Where LibreOffice shows something else than Excel, and why we follow Excel there.
enum OfficeDifferences {
  static let all: [(reason: String, rows: [(code: String, literal: String)])] = [
    (
      "General has eleven characters in Excel, as many as the column is wide in LibreOffice.",
      [
        ("General", "1.23456789012"), ("General", "12.3456789012"), ("General", "123456789.123"),
        ("General", "1234567890.5"), ("General", "4403928373.5"), ("General", "12345678901.5"),
        ("General", "99999999999.6"), ("General", "-99999999999.6"), ("General", "123456789012"),
        ("General", "123456789012345"), ("General", "100000000000"),
        ("General", "-1.7976931348623157E+308"), ("General", "12345678901234567890"),
        ("General", "0.123456789012"), ("General", "0.00123456789"), ("General", "0.0001234567"),
        ("General", "0.00001234567"), ("General", "0.0000012345"), ("General", "0.99999999999"),
        ("General", "0.9999999994"), ("General", "5.5511151231257827E-17"), ("General", "1E-320"),
      ]
    ),
    (
      "Excel rounds the 15 digits that people see, LibreOffice the double behind them.",
      [
        ("0", "0.49999999999999994"), ("0.0%", "0.0295"),
      ]
    ),
    (
      "The decimal mark stands also where nothing follows it.",
      [
        ("#.##", "1"), ("#.##", "0"), ("0.##", "1"),
      ]
    ),
    (
      "A position # shows no zero, even with a 0 behind it.",
      [
        ("#.#00", "1"), ("#.#00", "0.0001"), ("#.#0#0", "0.01"),
      ]
    ),
    (
      "Codes that LibreOffice refuses, and shows as General, or reads in another way.",
      [
        ("#.##0,00", "0"), ("0%%", "0.5"), ("#,##0,.00", "1234567"), ("#,##0 VND", "1144"),
        ("0 m", "5"), (#"0"chưa đóng"#, "5"), (#"0\"#, "5"), ("[0", "5"), ("0/", "5"),
        ("/0", "5"), ("ngìn 0", "5"), (#""A-"0;[=-11]"B-"0;"C-"0"#, "-11"),
        (#""A-"0;[=-11]"B-"0;"C-"0"#, "-10"), (#""A-"0;[=-11]"B-"0;"C-"0"#, "0"),
        ("0.0E+0%", "0.5"), ("hh.000", "0.70707"), ("hh .00 .000", "0.70707"),
        ("h:mm:00", "0.4375"), ("[ss].0", "0.00001"), ("[ss].00", "1.5"),
      ]
    ),
    (
      "Spaces are as many as characters in the format; LibreOffice leaves out those of a given denominator, and counts two for a wide sign.",
      [
        (#"_-* #,##0\ _₫_-;\-* #,##0\ _₫_-;_-* "-"\ _₫_-;_-@_-"#, "1500"),
        (#"_-* #,##0\ _₫_-;\-* #,##0\ _₫_-;_-* "-"\ _₫_-;_-@_-"#, "-1500"),
        (#"_-* #,##0\ _₫_-;\-* #,##0\ _₫_-;_-* "-"\ _₫_-;_-@_-"#, "0"), ("# ?/2", "1.2"),
        ("# ??/16", "1"), ("# ?/2", "1.99"),
      ]
    ),
    (
      "A minus sign comes before all else, unless a condition says that the numbers are negative.",
      [
        (" - 0.0", "-0.01"), (#"A"TODO""#, "-1"), ("[>=1000]#,##0;0.0", "-5"),
        (#"[>=100]"A"0;[<=-100]"B"0;"C"0"#, "-6.3"), (#"[>=0]"A"0;[<=0]"B"0;"C"0"#, "-6.3"),
        (#"[<=0]"B"0"#, "-6.3"), (#"[=6.3]"B"0"#, "-6.3"), (#"[<-4]\A0"#, "-5"),
        (#"[>2]\A0;\B0"#, "-5"), (#"[=-6]\A0;\B0"#, "-5"),
      ]
    ),
    (
      "Without a section for a number there is nothing to show it with.",
      [
        (#"[>6]"A"0;[<-6]"B"0"#, "0")
      ]
    ),
    (
      "Excel shows a capital E, a # or ? as such in exponents, and counts on from the point in .00E+0.",
      [
        ("0.00e+00", "9.999"), ("0.00E+?x?", "123456789"), ("#x#.#x#E+#x#", "1"),
        (".00E+0", "1234"),
      ]
    ),
    (
      "Excel takes the last convergent of the continued fraction.",
      [
        ("# ?/?", "1.3"), ("# ?/?", "12.3"), ("# ??/??", "123.456"),
      ]
    ),
    (
      "Excel counts from 1 January 1900 and takes that year for a leap year.",
      [
        ("dd/mm/yyyy", "0"), ("dd/mm/yyyy", "1"), ("dd/mm/yyyy", "59"), ("dd/mm/yyyy", "60"),
        ("dd/mm/yyyy", "1E-300"),
      ]
    ),
    (
      "Excel has no days before 1900 and after 9999.",
      [
        ("dd/mm/yyyy", "2958466"), ("dd/mm/yyyy", "-1"), ("dd/mm/yyyy", "1E300"),
        ("dd/mm/yyyy", "-0.00001"), ("dd/mm/yyyy", "2958465.99999422"),
        ("hh:mm:ss.0", "2958465.99999943"), ("[h]:mm", "-0.5"), ("[h]", "2958466"),
      ]
    ),
    (
      "Names are those that Windows has, not those of CLDR.",
      [
        ("d-mmm", "44824"), ("dd-mmm-yy", "44565"), ("mmm-yy", "44824"), ("d mmmm yyyy", "44565"),
        ("mmmm", "44900"), ("mmmmmm", "44824"), ("ddd", "44824"), ("ddd", "44829"),
        ("[$-42A]d mmm", "44824"), ("[$-F800]dddd, mmmm dd, yyyy", "44824"),
        ("h:mm AM/PM", "0.4375"), ("h:mm AM/PM", "0.7"), ("h:mm AM/PM", "0"),
        ("h:mm AM/PM", "0.5"), ("hh AM/PM", "0.7"), ("h:mm A/P", "0.7"),
        ("[$-F400]h:mm:ss", "0.7"), ("A/P", "0.7"), ("hhh:mmm:sss", "0.7"),
        ("h:mmm", "44824.4375"),
      ]
    ),
    (
      "Excel rounds to the second, LibreOffice cuts it off.",
      [
        ("mm:ss", "0.4376"), ("m:s", "0.4376"), ("mm:ss mm", "44824.4376"),
        (#"m"phút" s"giây""#, "0.4376"), ("h:mm", "0.9999999"), ("dd/mm/yyyy", "44824.999999"),
      ]
    ),
    (
      "Widths, years and eras as Excel reads their letters.",
      [
        ("aaa", "44824"), ("y", "44824"), ("yyy", "44824"), ("e", "44824"), ("bbbb/m", "44824"),
        ("B2yyyy", "44824"), ("gg yyyy", "44824"), ("[hhh]", "1"), ("[hhh]", "-1"),
      ]
    ),
  ]
}
