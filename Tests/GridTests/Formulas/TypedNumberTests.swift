import Testing

@testable import Grid

struct TypedNumberTests {
  @Test(arguments: [
    ("27", TypedNumber.number(27)), (" 27 ", .number(27)), ("-27", .number(-27)),
    ("+5", .number(5)),
    ("05", .number(5)), ("50%", .number(0.5)), ("-5%", .number(-0.05)), ("", .none), ("KPS", .none),
    ("-", .none), ("chưa rõ", .none), ("02 văn bản", .none), ("Quý 1", .none), ("1.144", .unsure),
    ("1,5", .unsure), ("9/9", .unsure), ("27/27", .unsure), ("1 234", .unsure), ("1E5", .unsure),
    ("(5)", .unsure), ("5 tháng 9", .unsure), ("5 Sept", .unsure), ("5 am", .unsure),
    ("5đ", .unsure),
    ("9:30", .unsure), ("$5", .unsure), ("%", .none), ("1234567890123456", .unsure), ("½", .unsure),
    ("٣", .unsure), ("5\u{A0}", .unsure), ("--5", .unsure), ("5-", .unsure), ("thứ 2", .unsure),
  ])
  func `only what is one everywhere is a number`(_ text: String, _ number: TypedNumber) {
    #expect(TypedNumber(text) == number)
  }
}
