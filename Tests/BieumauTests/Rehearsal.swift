import Desk
import Vocabulary

@testable import bieumau

extension Program {
  /// Commands that show every side of the frame and do next to nothing.
  static let rehearsal = Program(commands: [.copy, .pair, .bare, .fail, .help])
}

extension Command {
  /// Several operands and the common options: says what it was given, where it was asked to.
  static let copy = Command(
    name: "copy",
    summary: Phrase(vi: "chép tên các tệp", en: "copies the names of files"),
    usage: ["copy FILE... [--json] [-o OUT] [--force]"],
    operands: [
      Operand(
        "FILE", .several, Phrase(vi: "một hoặc nhiều tệp Excel", en: "one or more workbooks"))
    ],
    options: [.output, .force, .json],
    examples: [
      Example(
        "copy a.xlsx b.xlsx -o ten.txt",
        Phrase(vi: "ghi tên hai tệp vào ten.txt", en: "write two names to ten.txt"))
    ],
    run: { call in
      try call.deliver(inputs: call.operands) { sink in
        try sink.write(call.operands.joined(separator: call.has(.json) ? "," : " "))
        try sink.write("\n")
      }
      return .toCorrect
    })

  /// Two operands, one of them optional.
  static let pair = Command(
    name: "pair",
    summary: Phrase(vi: "nhận hai tham số", en: "takes two arguments"),
    usage: ["pair TEMPLATE [DATA]"],
    operands: [
      Operand("TEMPLATE", .one, Phrase(vi: "một biểu mẫu", en: "a form")),
      Operand("DATA", .optional, Phrase(vi: "số liệu", en: "figures")),
    ],
    examples: [Example("pair a b", Phrase(vi: "không làm gì", en: "do nothing"))],
    run: { call in
      throw call.misuse(
        place: Phrase(vi: "tham số DATA", en: "argument DATA"),
        wrong: Phrase(vi: "không hợp với TEMPLATE", en: "it does not go with TEMPLATE"),
        rule: Phrase(vi: "hai tệp phải cùng bộ biểu mẫu", en: "both belong to one form"),
        remedy: Phrase(vi: "đề nghị kiểm tra lại", en: "please check it"))
    })

  /// No operands, one choice.
  static let bare = Command(
    name: "bare",
    summary: Phrase(vi: "không nhận tham số", en: "takes no arguments"),
    usage: ["bare [--when som|muon]"],
    options: [.when],
    examples: [Example("bare --when som", Phrase(vi: "ghi chú", en: "say a note"))],
    run: { call in
      call.console.note(Phrase(vi: "Lưu ý \u{1B}[31m.", en: "Note \u{1B}[31m."))
      return .done
    })

  /// Stops with the error that it is asked for.
  static let fail = Command(
    name: "fail",
    summary: Phrase(vi: "dừng với lỗi được chọn", en: "stops with a chosen error"),
    usage: ["fail ERROR"],
    operands: [Operand("ERROR", .one, Phrase(vi: "tên lỗi", en: "the error's name"))],
    examples: [Example("fail exists", Phrase(vi: "báo tệp đã có", en: "say that a file exists"))],
    run: { call in
      guard let name = call.operands.first, let error = errors[name] else { throw Unforeseen() }
      throw error
    })

  struct Unforeseen: Error {}

  /// The errors an output can meet, by the names of their cases.
  static let errors: [String: OutputError] = [
    "isInput": .isInput(path: "./a.xlsx", input: "a.xlsx"),
    "exists": .exists(path: "a.json"),
    "isFolder": .isFolder(path: "báo cáo"),
    "notOrdinary": .notOrdinary(path: "/dev/null"),
    "folderMissing": .folderMissing(path: "quý 3/a.json", folder: "quý 3"),
    "notPermitted": .notPermitted(path: "/etc/a.json"),
    "diskFull": .diskFull(path: "a.json"),
    "writeFailed": .writeFailed(path: "a.json", cause: SystemError(code: 5)),
    "nameTooLong": .nameTooLong(path: "aaa"),
    "nameNotAccepted": .nameNotAccepted(path: "a\0b"),
  ]
}

extension CommandOption {
  fileprivate static let when = CommandOption(
    "--when", .choice(["som", "muon"]), help: Phrase(vi: "lúc nào", en: "at what time"))
}
