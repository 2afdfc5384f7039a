package import Vocabulary

// What a person is told about a roster that cannot be used: which unit, what is wrong, the rule,
// what to do.

extension RosterProblem: Explained {
  package var code: FindingCode {
    switch reason {
    case .noCode: FindingCode(rawValue: "BM691")
    case .noName: FindingCode(rawValue: "BM692")
    case .repeatedCode: FindingCode(rawValue: "BM693")
    case .unknownParent: FindingCode(rawValue: "BM694")
    case .circle: FindingCode(rawValue: "BM695")
    }
  }

  package var message: Phrase {
    message(in: Phrase(vi: "Danh sách đơn vị", en: "Roster"))
  }

  /// The same where it is known in which list, and in which line of it, the unit stands.
  package func message(in list: Phrase) -> Phrase {
    let (unit, problem) = (Self.unit(ordinal, name), problem)
    return Phrase(
      vi: "\(list.vietnamese), \(unit.vietnamese): \(problem.vietnamese)",
      en: "\(list.english), \(unit.english): \(problem.english)")
  }

  private var problem: Phrase {
    switch reason {
    case .noCode:
      Phrase(
        vi: "chưa có mã; mỗi đơn vị trong danh sách phải có một mã riêng.",
        en: "it has no code; every unit of the roster needs a code of its own.")
    case .noName:
      Phrase(
        vi: "chưa có tên; mỗi đơn vị trong danh sách phải có tên.",
        en: "it has no name; every unit of the roster needs one.")
    case .repeatedCode(let code, let first, let name):
      Phrase(
        vi: "mã “\(code)” đã là mã của \(Self.unit(first, name).vietnamese); mỗi đơn vị trong danh"
          + " sách phải có một mã riêng.",
        en: "the code “\(code)” already belongs to \(Self.unit(first, name).english); every unit of"
          + " the roster needs a code of its own.")
    case .unknownParent(let parent, _):
      Phrase(
        vi: "đơn vị cấp trên ghi là “\(parent)”, nhưng danh sách không có đơn vị nào mang mã này;"
          + " cột đơn vị cấp trên phải ghi mã của một đơn vị trong danh sách.",
        en:
          "its parent is given as “\(parent)”, but no unit of the roster has this code; the parent"
          + " is the code of a unit of the roster.")
    case .circle(let codes):
      Phrase(
        vi:
          "các đơn vị \(Self.way(codes)) là cấp trên của nhau theo một vòng khép kín; không đơn vị"
          + " nào được trực thuộc chính mình.",
        en: "the units \(Self.way(codes)) are each other's parents in a circle; no unit can stand"
          + " under itself.")
    }
  }

  package var fix: Phrase {
    switch reason {
    case .noCode:
      Phrase(
        vi: "Đề nghị bổ sung mã cho đơn vị này.", en: "Please give this unit a code.")
    case .noName:
      Phrase(
        vi: "Đề nghị bổ sung tên đơn vị, hoặc xóa dòng nếu dòng này thừa.",
        en: "Please add the name, or remove the line if it is one too many.")
    case .repeatedCode:
      Phrase(
        vi: "Đề nghị sửa mã của một trong hai đơn vị, hoặc xóa một dòng nếu cùng là một đơn vị.",
        en: "Please change the code of one of the two, or remove one line if both are one unit.")
    case .unknownParent(_, let nearest?):
      Phrase(
        vi: "Có phải ý là “\(nearest)”? Nếu đúng, đề nghị sửa lại mã đơn vị cấp trên.",
        en: "Did you mean “\(nearest)”? If so, please correct the code of the parent.")
    case .unknownParent:
      Phrase(
        vi: "Đề nghị sửa lại mã đơn vị cấp trên, bổ sung đơn vị đó vào danh sách, hoặc để trống nếu"
          + " đơn vị cấp trên nằm ngoài danh sách.",
        en:
          "Please correct the code of the parent, add that unit to the roster, or leave the parent"
          + " empty if it is not one of the roster.")
    case .circle:
      Phrase(
        vi: "Đề nghị kiểm tra lại đơn vị cấp trên của các đơn vị này.",
        en: "Please check the parents of these units.")
    }
  }

  private static func unit(_ ordinal: Int, _ name: String) -> Phrase {
    let name = name.isEmpty ? "" : " (\(name))"
    return Phrase(vi: "đơn vị thứ \(ordinal)\(name)", en: "unit \(ordinal)\(name)")
  }

  /// A long circle is told by its beginning.
  private static func way(_ codes: [String]) -> String {
    let shown = codes.prefix(8).map { "“\($0)”" }
    let isWhole = codes.count <= shown.count
    return (shown + [isWhole ? shown.first ?? "" : "…"]).joined(separator: " → ")
  }
}
