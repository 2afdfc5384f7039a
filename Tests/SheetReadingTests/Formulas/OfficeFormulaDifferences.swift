/// Where LibreOffice computes something else than Excel, and why we follow Excel there.
enum OfficeFormulaDifferences {
  static let all: [(reason: String, formulas: [String])] = [
    (
      "0 has no power 0 in Excel, and divides nothing.",
      [
        "0^0", "0^-1", "A4^A3", "A4^A4", "A4^D1", "D1^A3", "D1^A4", "D1^D1", "A1/A4^A3", "A1/A4^A4",
        "A1/A4^D1",
      ]
    ),
    (
      "TRUE and FALSE are numbers to LibreOffice, wherever they stand.",
      [
        "ISNUMBER(C1)", "SUM(C1:C7)", "SUM(A1:F7)", "SUM(C1,C2)", "AVERAGE(C1:C7)",
        "AVERAGE(A1:F7)", "AVERAGE(C1,C2)", "COUNT(C1:C7)", "COUNT(A1:F7)", "COUNT(C1,C2)",
        "MIN(C1:C7)", "MIN(C1,C2)", "MAX(C1:C7)", "MAX(C1,C2)", "SUMPRODUCT(C1:C7)",
        "SUMPRODUCT(A1:F7)", "SUBTOTAL(2,A1:F7)", "SUMPRODUCT(ISNUMBER(A1:F7)*1)",
        "COUNTIF(F1:F7,TRUE)", "SUMIF(F1:F7,TRUE,E1:E7)", "SUMIF(F1:F7,TRUE,E1)",
        "AVERAGEIF(F1:F7,TRUE,F1:F7)",
      ]
    ),
    (
      "As texts they are 1 and 0 to LibreOffice.",
      ["LEN(C1)", "TRIM(C1)", "UPPER(C1)", "LOWER(C1)", "CODE(C1)", "_xlfn.UNICODE(C1)"]
    ),
    (
      "A text that is written as an argument counts as the number that it is.",
      ["SUM", "AVERAGE", "MIN", "MAX", "PRODUCT"].flatMap {
        ["\($0)(\"27\",1)", "\($0)(A1:A2,C1:C2,\"3\")"]
      } + ["COUNT(A1:A2,C1:C2,\"3\")"]
    ),
    (
      "Excel says what is wrong: the number, the reference, the missing letter.",
      [
        "SQRT(-1)", "SQRT(A3)", "SQRT(E6)", "SQRT(-1/3)", "SQRT(-2.5)", "INDEX(A1:A7,9)",
        "VLOOKUP(12.25,A1:F7,9,FALSE)", "CODE(B5)", "CODE(D1)",
      ]
    ),
  ]
}
