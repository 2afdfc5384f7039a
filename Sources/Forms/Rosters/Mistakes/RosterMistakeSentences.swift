package import Vocabulary

// What a person is told about a list of units as it is written: where, what is wrong, the rule.

extension RosterMistake: Explained {
  package var code: FindingCode {
    switch reason {
    case .noHeadings, .noNameColumn, .onHiddenSheet: FindingCode(rawValue: "BM680")
    case .repeatedHeading, .secondHeadings, .parentsWithoutCodes: FindingCode(rawValue: "BM681")
    case .noUnits: FindingCode(rawValue: "BM682")
    case .unknownLevel: FindingCode(rawValue: "BM683")
    case .noLevelColumn, .noLevel: FindingCode(rawValue: "BM684")
    case .tooMany, .tooMuchText, .longText: FindingCode(rawValue: "BM685")
    case .notUnicode, .lostLetters: FindingCode(rawValue: "BM686")
    case .strayQuote, .openQuote, .extraCells: FindingCode(rawValue: "BM687")
    case .notUnit: FindingCode(rawValue: "BM688")
    case .unusable: FindingCode(rawValue: "BM689")
    }
  }

  package var message: Phrase {
    let (place, problem) = (place.phrase, reason.problem(in: place.sheet))
    return Phrase(
      vi: "\(place.vietnamese): \(problem.vietnamese)", en: "\(place.english): \(problem.english)")
  }

  package var fix: Phrase { reason.cure(inWorkbook: place.sheet != nil) }
}

extension RosterMistake.Reason {
  fileprivate func problem(in sheet: String?) -> Phrase {
    switch self {
    case .noHeadings:
      Phrase(
        vi: "trong \(RosterLimits.headingLines) dòng đầu không có dòng tên cột; danh sách đơn vị"
          + " phải có một dòng ghi tên các cột, trong đó có cột “Tên đơn vị”.",
        en: "there are no headings in the first \(RosterLimits.headingLines) lines; a roster needs"
          + " a line with the names of its columns, “Name” among them.")
    case .noNameColumn(let columns):
      Phrase(
        vi: "dòng tên cột có \(Self.list(columns).vietnamese) nhưng không có cột “Tên đơn vị”; danh"
          + " sách đơn vị phải có cột này.",
        en: "the headings are \(Self.list(columns).english), and none is “Name”; a roster needs"
          + " this column.")
    case .onHiddenSheet(let sheet):
      Phrase(
        vi: "danh sách đơn vị chỉ có ở trang tính ẩn \(Quoting.quoted(sheet)); chương trình chỉ đọc"
          + " trang tính đang hiện.",
        en: "the only roster is on the hidden sheet \(Quoting.quoted(sheet)); only sheets that"
          + " people see are read.")
    case .repeatedHeading(let column, let columns):
      Phrase(
        vi: "có \(columns.count) cột cùng là “\(column.title.vietnamese)” (cột"
          + " \(Self.names(columns, sheet))); mỗi loại chỉ được có một cột.",
        en: "\(columns.count) columns are “\(column.title.english)” (columns"
          + " \(Self.names(columns, sheet))); there may be only one of each kind.")
    case .secondHeadings(let first):
      Phrase(
        vi: "đây lại là một dòng tên cột, khác với dòng tên cột ở dòng \(first); mỗi tệp hoặc trang"
          + " tính chỉ được có một danh sách.",
        en: "here are headings again, other ones than in line \(first); a file or sheet may hold"
          + " only one list.")
    case .parentsWithoutCodes:
      Phrase(
        vi: "có cột “\(RosterColumn.parent.title.vietnamese)” nhưng không có cột “Mã”; đơn vị cấp"
          + " trên được ghi bằng mã của đơn vị đó.",
        en: "there is a column “Parent” but none “Code”; a parent is named by its code.")
    case .noUnits:
      Phrase(
        vi: "dưới dòng tên cột không có đơn vị nào; mỗi đơn vị phải ghi trên một dòng, tên nằm dưới"
          + " cột “Tên đơn vị”.",
        en: "there are no units below the headings; each needs a line, with its name below"
          + " “Name”.")
    case .notUnit(let name):
      Phrase(
        vi: "\(Quoting.quoted(name)) là tên nhóm, dòng cộng hoặc ghi chú, không phải một đơn"
          + " vị; danh sách chỉ gồm các dòng của đơn vị.",
        en: "\(Quoting.quoted(name)) is the name of a group, a sum or a note, not a unit; a roster"
          + " has lines of units only.")
    case .noLevelColumn(let known):
      Phrase(
        vi: "không có cột “Cấp” nên không biết các đơn vị thuộc cấp nào; mỗi cấp có biểu mẫu riêng:"
          + " \(Quoting.list(known)).",
        en: "there is no column “Level”, so the level of the units is not known; each level has"
          + " forms of its own: \(Quoting.list(known)).")
    case .noLevel(let others):
      Phrase(
        vi: "ô cấp còn trống\(Self.others(others).vietnamese); mỗi đơn vị phải ghi rõ thuộc cấp"
          + " nào.",
        en: "the level is empty\(Self.others(others).english); every unit needs its level.")
    case .unknownLevel(let word, _, let known, let others):
      Phrase(
        vi: "không rõ \(Quoting.quoted(word)) là cấp nào\(Self.others(others).vietnamese); các cấp"
          + " là: \(Quoting.list(known)).",
        en: "\(Quoting.quoted(word)) is no known level\(Self.others(others).english); the levels"
          + " are: \(Quoting.list(known)).")
    case .unusable(let column, let damage):
      damage.problem(in: column)
    case .lostLetters(let name):
      Phrase(
        vi: "tên \(Quoting.quoted(name, upTo: 60)) có dấu “?” ở chỗ lẽ ra là chữ; tên đơn vị phải"
          + " còn đủ chữ có dấu.",
        en: "the name \(Quoting.quoted(name, upTo: 60)) has “?” in the place of letters; all"
          + " letters of a name must be there.")
    case .longText(let column):
      Phrase(
        vi: "ô ở cột “\(column.title.vietnamese)” dài quá \(RosterLimits.letters) ký tự; một ô của"
          + " danh sách không dài như vậy.",
        en: "the cell in column “\(column.title.english)” has more than \(RosterLimits.letters)"
          + " letters; no cell of a roster is as long as that.")
    case .extraCells(let count, let headings):
      Phrase(
        vi: "dòng này có \(count) ô nhưng dòng tên cột chỉ có \(headings) ô; ô có dấu phân cách bên"
          + " trong phải nằm trong dấu ngoặc kép, nếu không các ô sau bị lệch cột.",
        en: "this line has \(count) cells and the headings \(headings); a cell with a separator in"
          + " it must be quoted, or those behind it move to wrong columns.")
    case .notUnicode:
      Phrase(
        vi: "có byte không thuộc chữ nào của Unicode; tệp CSV phải được lưu bằng mã UTF-8, nếu"
          + " không tên đơn vị sẽ mất chữ.",
        en: "a byte belongs to no letter of Unicode; a CSV file must be saved as UTF-8, or letters"
          + " of names are lost.")
    case .strayQuote:
      Phrase(
        vi: "dấu ngoặc kép đứng sai chỗ; ô có dấu ngoặc kép phải được bao bằng ngoặc kép và mỗi dấu"
          + " bên trong viết hai lần.",
        en: "a quotation mark is out of place; a cell that has one must be quoted as a whole, and"
          + " each mark in it written twice.")
    case .openQuote:
      Phrase(
        vi: "ô mở bằng dấu ngoặc kép ở dòng này nhưng không có dấu đóng; mỗi dấu mở phải có một dấu"
          + " đóng.",
        en: "the cell that begins with a quotation mark here has none at its end; each needs its"
          + " partner.")
    case .tooMany(.units):
      Phrase(
        vi: "danh sách có quá nhiều đơn vị; một danh sách có tối đa"
          + " \(RosterLimits.units.grouped.vietnamese) đơn vị.",
        en: "there are too many units; a roster has at most \(RosterLimits.units.grouped.english).")
    case .tooMany(.cells):
      Phrase(
        vi: "có quá nhiều ô; danh sách đơn vị có tối đa"
          + " \(RosterLimits.cells.grouped.vietnamese) ô có nội dung.",
        en: "there are too many cells; a roster has at most"
          + " \(RosterLimits.cells.grouped.english) that are not empty.")
    case .tooMuchText:
      Phrase(
        vi: "có quá nhiều chữ; danh sách đơn vị có tối đa \(RosterLimits.textBytes >> 20) MiB.",
        en: "there is too much text; a roster has at most \(RosterLimits.textBytes >> 20) MiB.")
    }
  }

  private static func list(_ columns: [RosterColumn]) -> Phrase {
    Phrase(
      vi: columns.map { "“\($0.title.vietnamese)”" }.joined(separator: ", "),
      en: columns.map { "“\($0.title.english)”" }.joined(separator: ", "))
  }

  /// Letters in a workbook, numbers in text.
  private static func names(_ columns: [Int], _ sheet: String?) -> String {
    columns.map { column in
      guard sheet != nil else { return String(column) }
      return CellAddress(row: 1, column: column)?.columnLetters ?? String(column)
    }
    .joined(separator: ", ")
  }

  private static func others(_ count: Int) -> Phrase {
    guard count > 0 else { return Phrase(vi: "", en: "") }
    return Phrase(
      vi: " (và ở \(count.grouped.vietnamese) dòng khác)",
      en: " (and in \(count.grouped.english) other \(count == 1 ? "line" : "lines"))")
  }
}

extension RosterMistake.Damage {
  fileprivate func problem(in column: RosterColumn) -> Phrase {
    let title = column.title
    switch self {
    case .failed(let text):
      return Phrase(
        vi: "ô ở cột “\(title.vietnamese)” đang báo lỗi \(Quoting.quoted(text)); công thức trong"
          + " danh sách phải cho ra kết quả.",
        en: "the cell in column “\(title.english)” shows the error \(Quoting.quoted(text)); a"
          + " formula in a roster must have a result.")
    case .uncomputed:
      return Phrase(
        vi: "ô ở cột “\(title.vietnamese)” là công thức chưa lưu kết quả; chương trình chỉ đọc kết"
          + " quả mà Excel đã lưu.",
        en: "the cell in column “\(title.english)” is a formula without a saved result; only the"
          + " results that Excel saved are read.")
    case .date(let text):
      return Phrase(
        vi: "ô ở cột “\(title.vietnamese)” là ngày tháng (\(Quoting.quoted(text))); Excel có thể đã"
          + " đổi mã như “1-2” thành ngày, nên không biết mã gốc.",
        en: "the cell in column “\(title.english)” is a date (\(Quoting.quoted(text))); Excel makes"
          + " dates of codes such as “1-2”, and what was typed is not known.")
    case .scientific(let text):
      return Phrase(
        vi: "ô ở cột “\(title.vietnamese)” là số dài, chỉ hiện thành \(Quoting.quoted(text)); mã"
          + " được lấy đúng như ô hiện ra.",
        en: "the cell in column “\(title.english)” is a long number that shows as"
          + " \(Quoting.quoted(text)); a code is taken as its cell shows it.")
    }
  }
}
