import Testing
import Vocabulary

@testable import Reporting

struct RosterSentencesTests {
  struct Wording: Sendable, CustomTestStringConvertible {
    let reason: RosterProblem.Reason
    let code: String
    let vietnamese: String
    let fixVietnamese: String
    let english: String
    let fixEnglish: String

    var testDescription: String { english }

    init(
      _ reason: RosterProblem.Reason, _ code: String, _ vi: String, _ fixVi: String, _ en: String,
      _ fixEn: String
    ) {
      (self.reason, self.code) = (reason, code)
      (vietnamese, fixVietnamese, english, fixEnglish) = (vi, fixVi, en, fixEn)
    }
  }

  @Test(arguments: [
    Wording(
      .noCode, "BM691",
      "Danh sách đơn vị, đơn vị thứ 3 (Xã Mẫu): chưa có mã; mỗi đơn vị trong danh sách phải có một mã riêng.",
      "Đề nghị bổ sung mã cho đơn vị này.",
      "Roster, unit 3 (Xã Mẫu): it has no code; every unit of the roster needs a code of its own.",
      "Please give this unit a code."),
    Wording(
      .repeatedCode("X1", first: 1, name: "Xã Một"), "BM693",
      "Danh sách đơn vị, đơn vị thứ 3 (Xã Mẫu): mã “X1” đã là mã của đơn vị thứ 1 (Xã Một); mỗi đơn vị trong danh sách phải có một mã riêng.",
      "Đề nghị sửa mã của một trong hai đơn vị, hoặc xóa một dòng nếu cùng là một đơn vị.",
      "Roster, unit 3 (Xã Mẫu): the code “X1” already belongs to unit 1 (Xã Một); every unit of the roster needs a code of its own.",
      "Please change the code of one of the two, or remove one line if both are one unit."),
    Wording(
      .unknownParent("H8", nearest: "H1"), "BM694",
      "Danh sách đơn vị, đơn vị thứ 3 (Xã Mẫu): đơn vị cấp trên ghi là “H8”, nhưng danh sách không có đơn vị nào mang mã này; cột đơn vị cấp trên phải ghi mã của một đơn vị trong danh sách.",
      "Có phải ý là “H1”? Nếu đúng, đề nghị sửa lại mã đơn vị cấp trên.",
      "Roster, unit 3 (Xã Mẫu): its parent is given as “H8”, but no unit of the roster has this code; the parent is the code of a unit of the roster.",
      "Did you mean “H1”? If so, please correct the code of the parent."),
    Wording(
      .unknownParent("Huyện Mẫu", nearest: nil), "BM694",
      "Danh sách đơn vị, đơn vị thứ 3 (Xã Mẫu): đơn vị cấp trên ghi là “Huyện Mẫu”, nhưng danh sách không có đơn vị nào mang mã này; cột đơn vị cấp trên phải ghi mã của một đơn vị trong danh sách.",
      "Đề nghị sửa lại mã đơn vị cấp trên, bổ sung đơn vị đó vào danh sách, hoặc để trống nếu đơn vị cấp trên nằm ngoài danh sách.",
      "Roster, unit 3 (Xã Mẫu): its parent is given as “Huyện Mẫu”, but no unit of the roster has this code; the parent is the code of a unit of the roster.",
      "Please correct the code of the parent, add that unit to the roster, or leave the parent empty if it is not one of the roster."
    ),
    Wording(
      .circle(["A", "B"]), "BM695",
      "Danh sách đơn vị, đơn vị thứ 3 (Xã Mẫu): các đơn vị “A” → “B” → “A” là cấp trên của nhau theo một vòng khép kín; không đơn vị nào được trực thuộc chính mình.",
      "Đề nghị kiểm tra lại đơn vị cấp trên của các đơn vị này.",
      "Roster, unit 3 (Xã Mẫu): the units “A” → “B” → “A” are each other's parents in a circle; no unit can stand under itself.",
      "Please check the parents of these units."),
  ])
  func `every sentence`(_ wording: Wording) {
    let unit = Unit(code: "X3", name: "Xã Mẫu", level: Level("xa"))
    let problem = RosterProblem(unit, at: 2, wording.reason)
    #expect(problem.code.rawValue == wording.code)
    #expect(problem.message == Phrase(vi: wording.vietnamese, en: wording.english))
    #expect(problem.fix == Phrase(vi: wording.fixVietnamese, en: wording.fixEnglish))
  }

  @Test func `a unit without a name`() {
    let problem = RosterProblem(Unit(code: "X3", name: "", level: Level("xa")), at: 2, .noName)
    #expect(problem.code.rawValue == "BM692")
    #expect(
      problem.message
        == Phrase(
          vi:
            "Danh sách đơn vị, đơn vị thứ 3: chưa có tên; mỗi đơn vị trong danh sách phải có tên.",
          en: "Roster, unit 3: it has no name; every unit of the roster needs one."))
    #expect(
      problem.fix
        == Phrase(
          vi: "Đề nghị bổ sung tên đơn vị, hoặc xóa dòng nếu dòng này thừa.",
          en: "Please add the name, or remove the line if it is one too many."))
  }

  @Test func `a long circle is told by its beginning`() {
    let problem = RosterProblem(
      Unit(code: "1", name: "", level: Level("xa")), at: 0, .circle((1...100).map(String.init)))
    #expect(problem.message.english.contains("“7” → “8” → … are"))
  }
}
