internal import Desk
internal import Vocabulary

extension Command {
  static let set = Command(
    name: "set",
    summary: Phrase(
      vi: "ghi giá trị vào ô của một tệp Excel có sẵn, mọi thứ khác giữ nguyên từng byte",
      en: "put values into cells of any workbook, all else byte for byte as it was"),
    usage: [
      "set FILE SHEET!REF=VALUE... -o OUT [--force]",
      "set FILE --from CSV -o OUT [--force]",
    ],
    operands: [.workbookToChange, .assignments],
    options: [.assignmentList, .changed, .force],
    examples: [
      Example(
        "set baocao.xlsx \"'Biểu mẫu 1'!D12=9\" -o baocao-moi.xlsx",
        Phrase(vi: "ghi số 9 vào ô D12", en: "put the number 9 into D12")),
      Example(
        "set baocao.xlsx Bia!B3=12.5 Bia!B4= -o moi.xlsx",
        Phrase(
          vi: "ghi 12,5 vào B3, xóa giá trị của B4 và giữ định dạng",
          en: "put 12.5 into B3, clear B4 and keep its format")),
      Example(
        "set baocao.xlsx --from so-lieu.csv -o moi.xlsx",
        Phrase(
          vi: "ghi nhiều ô theo danh sách có ba cột sheet, cell, value",
          en: "put many values, from a list with the columns sheet, cell, value")),
    ],
    run: { call in
      let file = call.operands[0]
      let path = try PatchedOutput(call).path(for: file)
      var inputs = [file]
      var assignments: [CellAssignment] = []
      if let list = call.value(of: .assignmentList) {
        assignments += try AssignmentList.read(list)
        inputs.append(list)
      }
      for text in call.operands.dropFirst() {
        assignments.append(try CellAssignment(argument: text))
      }
      guard !assignments.isEmpty else { throw PatchedOutput(call).nothingToSet() }
      let notices = try WorkbookSetting.write(
        assignments, into: file, to: path, force: call.has(.force), inputs: inputs)
      for notice in notices where !call.console.isQuiet { call.console.report(notice) }
      call.console.note(
        Phrase(
          vi: "Đã ghi \(assignments.count) ô: \(path)",
          en: "\(assignments.count) \(assignments.count == 1 ? "cell" : "cells") set: \(path)"))
      return .done
    })
}

extension Operand {
  fileprivate static let workbookToChange = Operand(
    "FILE", .one, Phrase(vi: "một tệp Excel", en: "a workbook"))

  fileprivate static let assignments = Operand(
    "SHEET!REF=VALUE", .anyNumber,
    Phrase(
      vi: "trang, ô và giá trị; chữ trong ngoặc kép là chữ, để trống là xóa",
      en: "sheet, cell and value; text in quotes is text, nothing clears the cell"))
}

extension CommandOption {
  static let assignmentList = CommandOption(
    "--from", .value(placeholder: "CSV"),
    help: Phrase(
      vi: "danh sách giá trị (CSV) có các cột sheet, cell, value",
      en: "a list of values (CSV) with the columns sheet, cell, value"))

  static let changed = CommandOption(
    "--output", short: "-o", .value(placeholder: "OUT"),
    help: Phrase(
      vi: "tệp Excel sẽ ghi, cùng đuôi với tệp đầu vào",
      en: "the workbook to write, with the ending of the input"))
}
