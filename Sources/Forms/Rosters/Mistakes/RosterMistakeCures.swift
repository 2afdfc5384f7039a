internal import Vocabulary

// What to do about a list of units as it is written.

extension RosterMistake.Reason {
  func cure(inWorkbook: Bool) -> Phrase {
    switch self {
    case .noHeadings, .noNameColumn:
      Phrase(
        vi: "Đề nghị ghi tên các cột vào một dòng phía trên danh sách:"
          + " \(RosterColumn.titles.vietnamese); cột không dùng đến thì bỏ.",
        en: "Please write the names of the columns above the list:"
          + " \(RosterColumn.titles.english); leave out those that are not used.")
    case .onHiddenSheet:
      Phrase(
        vi: "Đề nghị bấm chuột phải vào một thẻ trang tính, chọn \(Menu.unhideSheet.vietnamese),"
          + " rồi lưu tệp.",
        en: "Please click on a tab with the right button, choose \(Menu.unhideSheet.english) and"
          + " save the file.")
    case .repeatedHeading:
      Phrase(
        vi: "Đề nghị đổi tên cột không phải cột cần dùng, ví dụ thành “Ghi chú”, hoặc xóa cột đó.",
        en: "Please rename the column that is not meant, for instance to “Note”, or delete it.")
    case .secondHeadings where inWorkbook:
      Phrase(
        vi: "Đề nghị gộp thành một danh sách, hoặc chuyển danh sách kia sang trang tính đứng sau.",
        en: "Please make one list of them, or move the other one to a later sheet.")
    case .secondHeadings:
      Phrase(
        vi: "Đề nghị gộp thành một danh sách, hoặc lưu danh sách kia thành tệp khác.",
        en: "Please make one list of them, or save the other one as another file.")
    case .parentsWithoutCodes:
      Phrase(
        vi: "Đề nghị bổ sung cột “Mã”, hoặc bỏ cột đơn vị cấp trên.",
        en: "Please add a column “Code”, or leave out that of the parents.")
    case .noUnits:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp, hoặc ghi tên các đơn vị vào dưới cột đó.",
        en: "Please check whether this is the right file, or write the names below that heading.")
    case .notUnit:
      Phrase(
        vi: "Đề nghị xóa dòng này, ghi cấp của từng đơn vị vào cột “Cấp”; nếu đúng là một đơn vị"
          + " thì ghi mã cho đơn vị đó.",
        en: "Please delete the line and write the level of each unit below “Level”; if it is a"
          + " unit after all, give it a code.")
    case .noLevelColumn:
      Phrase(
        vi: "Đề nghị thêm cột “Cấp”, hoặc nêu cấp của cả danh sách sau --level, ví dụ --level xa.",
        en: "Please add a column “Level”, or name the level of all units after --level, such as"
          + " --level xa.")
    case .noLevel:
      Phrase(
        vi: "Đề nghị ghi cấp của đơn vị vào ô này, ví dụ “xa” hoặc “Cấp xã”.",
        en: "Please enter the level of the unit, such as “xa” or “Cấp xã”.")
    case .unknownLevel(_, let nearest?, _, _):
      Phrase(
        vi: "Có phải ý là “\(nearest)”? Nếu đúng, đề nghị sửa lại ô này.",
        en: "Did you mean “\(nearest)”? If so, please correct the cell.")
    case .unknownLevel:
      Phrase(
        vi: "Đề nghị ghi một trong các cấp đó.", en: "Please write one of these levels.")
    case .unusable(_, let damage): damage.cure
    case .lostLetters where inWorkbook:
      Phrase(
        vi: "Đề nghị gõ lại tên đơn vị, hoặc lấy lại danh sách từ tệp gốc.",
        en: "Please type the name anew, or take the list from where it came.")
    case .notUnicode, .lostLetters:
      Phrase(
        vi: "Đề nghị mở danh sách gốc bằng Excel, chọn Lưu thành (Save As), CSV UTF-8 (*.csv), hoặc"
          + " lưu dạng .xlsx.",
        en: "Please open the original list in Excel and choose Save As, CSV UTF-8 (*.csv), or save"
          + " it as .xlsx.")
    case .longText:
      Phrase(
        vi: "Đề nghị rút gọn ô này, hoặc chuyển phần giải thích sang cột “Ghi chú”.",
        en: "Please shorten it, or move explanations to a column “Note”.")
    case .strayQuote, .openQuote, .extraCells:
      Phrase(
        vi: "Đề nghị sửa dòng này, hoặc mở danh sách bằng Excel và lưu dạng .xlsx.",
        en: "Please correct the line, or open the list in Excel and save it as .xlsx.")
    case .tooMany, .tooMuchText:
      Phrase(
        vi: "Đề nghị kiểm tra có phải tệp khác bị chọn nhầm, và xóa các dòng, các cột thừa.",
        en: "Please check whether another file was meant, and delete lines and columns that are"
          + " not needed.")
    }
  }
}

extension RosterMistake.Damage {
  fileprivate var cure: Phrase {
    switch self {
    case .failed:
      Phrase(
        vi: "Đề nghị sửa công thức, hoặc gõ thẳng nội dung vào ô.",
        en: "Please mend the formula, or type what is meant.")
    case .uncomputed:
      Phrase(
        vi: "Đề nghị mở tệp bằng Excel, bấm lưu rồi chạy lại lệnh.",
        en: "Please open the file in Excel, save it and run the command again.")
    case .date, .scientific:
      Phrase(
        vi: "Đề nghị định dạng cột là Văn bản (Text) rồi gõ lại mã.",
        en: "Please format the column as Text and type the code again.")
    }
  }
}
