/// Cells of every kind, and formulas over them, for other programs to compute.
enum OfficeFormulas {
  /// Row by row from A1. An apostrophe makes a text of anything, `=` a formula, and `_` is a blank
  /// cell.
  static let cells: [[String]] = [
    ["9", "'chưa rõ", "TRUE", "_", "0.5", "1"],
    ["12.25", "'Sở Công Thương", "FALSE", "_", "0.4", "2"],
    ["-3", "'sở công thương", "_", "_", "0.1", "3"],
    ["0", "'27", "TRUE", "7", "2.675", "4"],
    ["1144", "=\"\"", "_", "'a*b", "1.005", "5"],
    ["99.97", "'KPS", "FALSE", "5", "-2.5", "6"],
    ["_", "'  hai  từ ", "TRUE", "'x", "1234567.891", "7"],
  ]

  static let all: [String] =
    operations + rounding + totals + texts + choices + conditionals + lookups + arrays + shares

  private static let operands = [
    "A1", "A2", "A3", "A4", "B1", "B4", "B5", "D1", "2", "\"27\"", "\"\"", "\"x\"", "A1/A4", "NA()",
  ]

  private static let operations =
    ["+", "-", "*", "/", "^", "&", "=", "<>", "<", ">=", ">", "<="].flatMap { sign in
      operands.flatMap { left in operands.map { "\(left)\(sign)\($0)" } }
    }
    + ["+", "-", "*", "/", "=", "<>"].flatMap { sign in
      ["A1", "C2", "D1", "2", "TRUE"].map { "C1\(sign)\($0)" }
    } + [
      "-2^2", "2^3^2", "-A1%", "50%", "+B1", "--B4", "-\"3\"", "2^-2", "2^0.5", "1-0.9-0.1",
      "E1-E2-E3", "(E1-E2-E3)*1", "0.1+0.2=0.3", "1=1.0000000000000001", "1&2&3", "1+2&3+4",
      "2*3+4*5-6/2", "10-2-3", "100/10/2", "A1:A7", "(A1)", "1.05^12", "1.1^100", "0^0", "0^-1",
      "\"a\"<\"b\"", "\"Sở\"=\"SỞ\"", "5%^2", "A1 + A2 ", " 1 + 2 ", "1E3+1e-3",
    ]

  private static let numbers = [
    "A1", "A2", "A3", "A4", "A6", "E4", "E5", "E6", "E7", "1/3", "2/3", "-1/3", "0.125", "2.5",
    "-2.5", "1250", "0.285", "1.15", "8.5/17*100", "1/800*100", "(0.1+0.7)*10", "C1", "B4", "B1",
    "D1",
  ]

  private static let rounding =
    ["ROUND", "ROUNDUP", "ROUNDDOWN", "TRUNC"].flatMap { name in
      numbers.flatMap { number in [-2, -1, 0, 1, 2].map { "\(name)(\(number),\($0))" } }
    }
    + ["INT", "TRUNC", "ABS", "SIGN", "SQRT", "N", "T", "ISNUMBER", "ISTEXT", "ISBLANK", "ISERROR"]
    .flatMap { name in numbers.map { "\(name)(\($0))" } }
    + [
      "MOD(A1,4)", "MOD(A3,4)", "MOD(A1,-4)", "MOD(A1,0)", "MOD(A2,1)", "MOD(5.3,1)", "POWER(2,10)",
    ]
    + ["POWER(A3,3)", "POWER(A1,0.5)", "PI()*0+1", "SQRT(-1)", "ROUND(A1,)", "MOD(-7,3)"]

  private static let areas = [
    "A1:A7", "B1:B7", "C1:C7", "D1:D7", "E1:E7", "A1:F7", "A1", "D1", "D1:D3", "A:A", "B5",
    "A1:A3,5",
    "1,2,3", "\"27\",1", "TRUE,1", "C1,C2", "A1:A2,C1:C2,\"3\"", "NA()", "A7", "$A$1:$A$3",
  ]

  private static let totals =
    ["SUM", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX", "PRODUCT", "AND", "OR", "SUMPRODUCT"]
    .flatMap { name in areas.map { "\(name)(\($0))" } }
    + ["SUBTOTAL(9,A1:A7)", "SUBTOTAL(1,A1:A7)", "SUBTOTAL(3,A1:F7)", "SUBTOTAL(2,A1:F7)"]
    + ["SUBTOTAL(4,A1:A7)", "SUBTOTAL(5,A1:A7)", "SUBTOTAL(6,A1:A3)", "SUBTOTAL(109,A1:A7)"]
    + ["COUNTBLANK(A1:F7)", "COUNTBLANK(B5)", "COUNTBLANK(D:D)-1048570", "SUM(A1:A7)-SUM(A1:A7)"]
    + ["SUM(E1,-E2,-E3)", "SUM(E1:E7)=SUM(E7,E6,E5,E4,E3,E2,E1)", "SUM(A1:A7)/COUNT(A1:A7)"]

  private static let texts =
    ["LEN", "TRIM", "UPPER", "LOWER", "VALUE", "CODE", "_xlfn.UNICODE", "T"].flatMap { name in
      ["B1", "B2", "B4", "B5", "B7", "A1", "A5", "C1", "D1", "\"ab c\""].map { "\(name)(\($0))" }
    } + [
      "LEFT(B2,2)", "LEFT(B2)", "RIGHT(B2,6)", "MID(B2,4,4)", "MID(B2,40,4)", "LEFT(B2,0)",
      "LEFT(B2,-1)", "MID(B2,0,1)", "CONCATENATE(A1,\"/\",A5)", "_xlfn.CONCAT(A1,B1:B3)",
      "EXACT(B2,B3)", "EXACT(B2,B2)", "REPT(\"ab\",3)", "REPT(\"a\",0)",
      "SUBSTITUTE(B2,\"ô\",\"o\")",
      "SUBSTITUTE(\"a-b-c\",\"-\",\"+\",2)", "TEXT(123456,\"000-000\")", "TEXT(1234,\"000-000\")",
      "TEXT(5,\"00\")", "TEXT(0.36,\"0%\")", "TEXT(\"x\",\"0\")", "B2=B3", "B2&\" \"&A5",
      "CHAR(65)",
      "LEN(A1&\"\")", "RIGHT(\"abc\",5)", "TEXT(-7,\"000\")", "MID(A5,2,2)+1",
      "SUBSTITUTE(B2,\"\",\"x\")",
    ]

  private static let choices = [
    "IF(A1>5,\"cao\",\"thấp\")", "IF(A4,1,2)", "IF(A4=0,\"\",A1/A4)", "IF(B1,1,2)", "IF(A1>100,1)",
    "IF(TRUE,,2)", "IF(D1=\"\",\"trống\",D1)", "IFERROR(A1/A4,0)", "IFERROR(A1,0)",
    "_xlfn.IFNA(NA(),7)", "_xlfn.IFNA(A1/A4,7)", "IF(NA(),1,2)", "CHOOSE(2,A1,A2,A3)",
    "CHOOSE(9,A1)", "CHOOSE(0,A1)", "NOT(A4)", "NOT(B1)", "AND(A1>1,A2>1)", "OR(A1<1,A2<1)",
    "IF(AND(A1>0,OR(A3<0,A4>0)),\"x\",\"y\")", "ISNA(NA())", "ISERR(NA())", "ISERR(1/0)",
    "ISERROR(A1/A4)", "IF(ISNUMBER(A1),A1,0)", "IF(COUNT(A1,A2)<2,\"\",ROUND(A1/A2*100,2))",
    "ISBLANK(B5)", "ISBLANK(D1)", "IF(\"TRUE\",1,2)", "SUM(IF(A1>5,A1:A3,A4:A5))", "D1", "D1&\"\"",
    "TRUE()", "ISLOGICAL(C1)", "ISNONTEXT(D1)", "IFERROR(NA(),)", "IF(A1>5,D1,1)",
  ]

  private static let conditionals =
    [
      "5", "\">1\"", "\"<>\"", "\"\"", "\"=\"", "\"chưa rõ\"", "\"sở*\"", "\"*ng\"", "\"<>KPS\"",
      "TRUE",
    ]
    .flatMap { criterion in
      ["A1:A7", "C1:C7", "D1:D7", "F1:F7"].flatMap {
        [
          "COUNTIF(\($0),\(criterion))", "SUMIF(\($0),\(criterion),E1:E7)",
          "SUMIF(\($0),\(criterion),E1)", "AVERAGEIF(\($0),\(criterion),F1:F7)",
        ]
      }
    } + [
      "COUNTIF(B1:B7,\"sở*\")", "COUNTIF(B1:B3,\"s? công*\")", "COUNTIF(D1:D7,\"a~*b\")",
      "COUNTIFS(A1:A7,\">0\",F1:F7,\"<5\")", "SUMIFS(F1:F7,A1:A7,\">0\",E1:E7,\">0\")",
      "SUMIFS(F1:F7,A1:A6,\">0\")", "COUNTIF(A1:A7,\">=\"&A1)", "COUNTIF(A1:A7,A1)",
      "SUMIF(A1:A7,\">0\")", "COUNTIF(A1:A7,D1)", "AVERAGEIF(A1:A7,\">5000\")",
      "COUNTIFS(C1:C7,TRUE,A1:A7,\"<>0\")", "COUNTIF(A1:A7,\"<>9\")", "COUNTIF(C1:C7,FALSE)",
      "COUNTIF(D1:D7,\"<>x\")", "SUMIFS(E1:E7,D1:D7,\"\")",
    ]

  private static let lookups = [
    "INDEX(A1:A7,2)", "INDEX(A1:F7,2,6)", "INDEX(A1:F1,3)", "INDEX(A1:A7,9)",
    "SUM(INDEX(A1:F7,0,6))",
    "SUM(INDEX(A1:F7,2,0))", "MATCH(1144,A1:A7,0)", "MATCH(\"kps\",B1:B7,0)",
    "MATCH(\"s*\",B1:B7,0)",
    "MATCH(5,A1:A7,0)", "MATCH(TRUE,C1:C7,0)", "VLOOKUP(12.25,A1:F7,6,FALSE)",
    "VLOOKUP(\"KPS\",B1:F7,5,0)", "VLOOKUP(12.25,A1:F7,9,FALSE)", "VLOOKUP(77,A1:F7,2,FALSE)",
    "HLOOKUP(9,A1:F7,3,FALSE)", "INDEX(B1:B7,MATCH(9,A1:A7,0))", "ROW(A5)", "COLUMN(E1)",
    "ROWS(A1:F7)",
    "COLUMNS(A1:F7)", "ROW(A3:A5)", "IFERROR(VLOOKUP(77,A1:F7,2,FALSE),\"không có\")", "ROW()",
    "COLUMN()", "VLOOKUP(9,A1:D7,4,FALSE)",
  ]

  private static let arrays = [
    "SUMPRODUCT(A1:A7,F1:F7)", "SUMPRODUCT(A1:A7*1)", "SUMPRODUCT((F1:F7>2)*F1:F7)",
    "SUMPRODUCT((F1:F7>2)*(A1:A7>0))", "SUMPRODUCT(ISNUMBER(A1:F7)*1)", "SUMPRODUCT(A1:A7,F1:F6)",
    "SUMPRODUCT(--(B1:B7=\"KPS\"))", "SUMPRODUCT(LEN(B1:B7))", "SUMPRODUCT((A1:A7>0)*ROW(A1:A7))",
    "SUMPRODUCT(F1:F7*A1:C1)", "SUMPRODUCT(ROUND(E1:E7,1))", "SUMPRODUCT(MOD(ROW(A1:A7),2)*F1:F7)",
    "SUMPRODUCT(A1:B3)", "SUMPRODUCT(C1:C7)", "SUMPRODUCT((F1:F2+F3:F4)*2)", "SUMPRODUCT(1/F1:F7)",
    "SUMPRODUCT(F1:F3*B1:B3)", "SUMPRODUCT(_xlfn.UNICODE(MID(B1:B3&\"   \",COLUMN(A1:C1),1)))",
  ]

  /// Shares of all small counts, as forms have them: many of them end in 5.
  private static let shares =
    (1...40).flatMap { whole in
      stride(from: 0, through: whole, by: 3).map { "ROUND(\($0)/\(whole)*100,2)" }
    } + (1...60).map { "ROUND(\($0)/800*100,2)" } + (1...60).map { "ROUND(\($0 * 2 + 1)/2000,3)" }
    + (1...30).map { "\($0)/7-\($0)/3" }
}
