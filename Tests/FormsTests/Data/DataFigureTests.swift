import Reporting
import Testing
import Vocabulary

@testable import Forms

struct DataFigureTests {
  @Test(
    arguments: [
      ("9", .point, "9"), ("09", .point, "9"), ("-5", .comma, "-5"), ("99.97", .point, "99.97"),
      ("97.00", .point, "97.00"), ("99,97", .comma, "99.97"), ("99.97", .either, "99.97"),
      ("99,97", .either, "99.97"), ("0", .either, "0"), ("-0,5", .comma, "-0.5"),
      ("123456789012345678", .point, "123456789012345678"),
    ] as [(String, DecimalMark, String)])
  func `certain figures`(_ text: String, _ mark: DecimalMark, _ figure: String) throws {
    let read = try DataFigure.read(text, mark)
    #expect(read.figure.description == figure && !read.isLikeThousands)
  }

  @Test(
    arguments: [
      ("1.144", true), ("12.144", true), ("112.000", true), ("-1.144", true), ("0.125", false),
      ("1.1440", false), ("1144.125", false), ("1.14", false), ("01.144", false),
    ])
  func `written as thousands are`(_ text: String, _ isLike: Bool) throws {
    #expect(try DataFigure.read(text, .point).isLikeThousands == isLike)
  }

  @Test(
    arguments: [
      ("99,97", .point, .otherMark("99,97", .point)),
      ("92.90", .comma, .otherMark("92.90", .comma)),
      ("4.494.051", .point, .noFigure("4.494.051", .point)),
      ("1,144.5", .point, .noFigure("1,144.5", .point)), ("5.", .point, .noFigure("5.", .point)),
      (".5", .point, .noFigure(".5", .point)), ("+5", .point, .noFigure("+5", .point)),
      ("--5", .point, .noFigure("--5", .point)), ("-", .point, .noFigure("-", .point)),
      ("99%", .point, .noFigure("99%", .point)), ("27/27", .point, .noFigure("27/27", .point)),
      ("1 144", .point, .noFigure("1 144", .point)), ("#####", .comma, .noFigure("#####", .comma)),
      ("chín", .either, .noFigure("chín", .either)), ("٣", .point, .noFigure("٣", .point)),
      ("1.2E+11", .point, .shortened("1.2E+11")),
      ("1,23457E+11", .comma, .shortened("1,23457E+11")),
      ("5E3", .point, .shortened("5E3")), ("E5", .point, .noFigure("E5", .point)),
      ("12345678901234567890", .point, .tooLong("12345678901234567890")),
      ("0.1234567890123456789", .point, .tooLong("0.1234567890123456789")),
    ] as [(String, DecimalMark, AnswerFault)])
  func `what is none, or not certain`(_ text: String, _ mark: DecimalMark, _ fault: AnswerFault) {
    #expect(throws: fault) { try DataFigure.read(text, mark) }
  }
}
