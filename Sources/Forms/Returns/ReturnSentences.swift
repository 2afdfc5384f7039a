internal import Reporting
package import Vocabulary

// Where, what is wrong, and the rule; the cure stands apart.

extension ReturnNotice {
  package var message: Phrase {
    let whole = place.sheet == nil && place.cell == nil
    let problem = whole ? reason.problem.capitalized : reason.problem
    return Phrase(
      vi: location.vietnamese + problem.vietnamese, en: location.english + problem.english)
  }

  /// "Trang “Biểu mẫu 1”, ô D12: "; nothing for the whole file.
  private var location: Phrase {
    guard let sheet = place.sheet.map({ Quoting.quoted($0.onOneLine) }) else {
      return Phrase(vi: "", en: "")
    }
    guard let cell = place.cell else {
      return Phrase(vi: "Trang \(sheet): ", en: "Sheet \(sheet): ")
    }
    return Phrase(vi: "Trang \(sheet), ô \(cell): ", en: "Sheet \(sheet), cell \(cell): ")
  }
}

extension Phrase {
  fileprivate var capitalized: Phrase {
    func capital(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst()
    }
    return Phrase(vi: capital(vietnamese), en: capital(english))
  }
}

extension ReturnNotice.Reason {
  /// What is wrong, and the rule.
  var problem: Phrase {
    switch self {
    case .noTables:
      Phrase(
        vi:
          "tệp không có bảng nào có cột STT, chỉ tiêu và số liệu như biểu mẫu; không có số liệu nào"
          + " được đọc.",
        en: "the workbook has no table with codes, labels and figures as a form has; no figure is"
          + " read.")
    case .unknownForm(let tables, let nearest?, let rows, let all):
      Phrase(
        vi:
          "tệp có \(tables) bảng nhưng chỉ \(rows) trong \(all) dòng giống bộ biểu mẫu \(nearest);"
          + " dưới hai phần năm thì không nhận là bộ biểu mẫu đó, số liệu được đọc nhưng không gắn với"
          + " chỉ tiêu nào.",
        en:
          "the workbook has \(tables) tables, and only \(rows) of \(all) rows are like those of the"
          + " form \(nearest); below two fifths it is not taken for that form, and the figures are read"
          + " without their meaning.")
    case .unknownForm(let tables, nil, _, _):
      Phrase(
        vi:
          "tệp có \(tables) bảng không thuộc bộ biểu mẫu nào đã biết; số liệu được đọc nhưng không"
          + " gắn với chỉ tiêu nào.",
        en:
          "the workbook has \(tables) tables of no form that is known; the figures are read without"
          + " their meaning.")
    case .tooLarge(let limit): Self.tooLarge(limit)
    case .otherForm(let taken, let other, let tables):
      Phrase(
        vi: "tệp chứa hai bộ biểu mẫu: đã đọc \(taken), còn các bảng \(Self.list(tables)) là của"
          + " \(other) và không được đọc; mỗi tệp chỉ gửi một bộ biểu mẫu.",
        en:
          "the workbook holds two forms: \(taken) is read, while the tables \(Self.list(tables)) are"
          + " those of \(other) and are not read; a file holds one form.")
    case .equalForms(let taken, let other):
      Phrase(
        vi:
          "các dòng trong tệp giống \(taken) và \(other) như nhau; số liệu được đọc theo \(taken).",
        en: "its rows are as much those of \(taken) as those of \(other); it is read as \(taken).")
    case .otherEdition(let form, let missing, let added, let rows):
      Phrase(
        vi:
          "so với bộ biểu mẫu \(form), tệp thiếu \(missing) trong \(rows) dòng và có thêm \(added)"
          + " dòng; có thể đơn vị dùng mẫu của năm khác, số liệu chỉ lấy ở các dòng giống nhau.",
        en:
          "of the form \(form) the file lacks \(missing) of \(rows) rows, and it has \(added) more;"
          + " it may be another edition, and figures are taken of the rows that both have.")
    case .notAskedForm(let form, let rows, let all):
      Phrase(
        vi:
          "chỉ \(rows) trong \(all) dòng của tệp giống bộ biểu mẫu \(form) được chọn bằng --form; số"
          + " liệu chỉ lấy ở các dòng đó.",
        en:
          "only \(rows) of \(all) rows are like those of the form \(form) that --form names; figures"
          + " are taken of those only.")
    case .empty(let form):
      Phrase(
        vi: "tệp là bộ biểu mẫu \(form) nhưng chưa có số liệu nào; ô trống không được tính là 0.",
        en: "the file is the form \(form) without any figure; a blank is not taken for 0.")
    case .markOfOtherForm(let mark, let form):
      Phrase(
        vi:
          "dấu nhận dạng trong tệp ghi bộ biểu mẫu \(mark), nhưng các dòng là của \(form); số liệu"
          + " được đọc theo nội dung.",
        en:
          "the mark in the file says \(mark), but its rows are those of \(form); it is read by its"
          + " content.")
    case .markOfOtherUnit(let mark, let unit):
      Phrase(
        vi: "tệp được lập cho \(Quoting.quoted(mark)), nhưng trong biểu ghi là"
          + " \(Quoting.quoted(unit)); mỗi đơn vị phải dùng tệp được gửi cho mình.",
        en: "the file was made for \(Quoting.quoted(mark)), but its tables name"
          + " \(Quoting.quoted(unit)); each unit has to use the file that was made for it.")
    case .markOfOtherPeriod(let mark, let period):
      Phrase(
        vi: "tệp được lập cho kỳ \(mark.title.vietnamese), nhưng tiêu đề ghi"
          + " \(period.title.vietnamese); mỗi kỳ có tệp riêng.",
        en: "the file was made for \(mark.title.english), but its title says"
          + " \(period.title.english); each period has a file of its own.")
    case .twoMarks:
      Phrase(
        vi: "tệp có hai dấu nhận dạng khác nhau; có thể trang tính đã được chép từ tệp của đơn vị"
          + " khác.",
        en: "the file has two marks that differ; a sheet may have been copied from another unit's"
          + " file.")
    case .severalPeriods(let periods):
      Phrase(
        vi:
          "các tiêu đề ghi nhiều kỳ báo cáo (\(Self.list(periods.map(\.title.vietnamese)))); không rõ"
          + " số liệu thuộc kỳ nào nên không ghi kỳ.",
        en: "the titles name several periods (\(Self.list(periods.map(\.title.english)))); whose"
          + " figures these are is not clear, and no period is given.")
    default: problemOfTable
    }
  }

  private var problemOfTable: Phrase {
    switch self {
    case .tableMissing(let title):
      Phrase(
        vi:
          "thiếu biểu \(Quoting.quoted(title, upTo: 80)); báo cáo phải có đủ các biểu, biểu nào không"
          + " có số liệu thì để trống.",
        en:
          "the table \(Quoting.quoted(title, upTo: 80)) is missing; a report has all tables, blank"
          + " where there is nothing to report.")
    case .tableTwice(let second, let differing):
      differing > 0
        ? Phrase(
          vi: "biểu này có hai lần, lần hai ở \(second), và \(differing) dòng có số liệu khác nhau;"
            + " không rõ số nào đúng nên các dòng đó không được lấy.",
          en:
            "this table stands twice, again at \(second), and \(differing) rows have other figures;"
            + " which are right is not clear, and those are not taken.")
        : Phrase(
          vi:
            "biểu này có hai lần, lần hai ở \(second); số liệu không mâu thuẫn nên lấy theo lần đầu.",
          en:
            "this table stands twice, again at \(second); the figures do not contradict each other,"
            + " and the first are taken.")
    case .hiddenCopy(let second):
      Phrase(
        vi: "biểu này còn một bản trên trang ẩn, ở \(second); chỉ đọc bản đang hiện.",
        en: "this table has a copy on a hidden sheet, at \(second); the one that is seen is read.")
    case .hiddenTable:
      Phrase(
        vi: "biểu này nằm trên trang đang ẩn và không có bản nào đang hiện; số liệu vẫn được đọc.",
        en:
          "this table stands on a hidden sheet, and nowhere else; its figures are read all the same."
      )
    case .noHeader:
      Phrase(
        vi: "bảng không có dòng tiêu đề cột; các cột được nhận ra theo nội dung giống biểu mẫu.",
        en: "the table has no header; its columns were told by what stands in them.")
    case .noFigureColumn:
      Phrase(
        vi: "không tìm thấy cột số liệu của biểu; không có số liệu nào của biểu này được lấy.",
        en: "the column of figures was not found; no figure of this table is taken.")
    case .strangeTable(let range, let figures):
      Phrase(
        vi:
          "bảng ở vùng \(range) không thuộc bộ biểu mẫu, có \(figures) ô số; các dòng được giữ ở phần"
          + " dòng thêm, không đưa vào chỉ tiêu nào.",
        en:
          "the table at \(range) is none of the form's and has \(figures) figures; its rows are kept"
          + " as added rows and have no meaning.")
    case .columnAdded(let heading, let column, let figures, let isComparison):
      Phrase(
        vi: "cột \(column)\(heading.isEmpty ? "" : " \(Quoting.quoted(heading))")"
          + (isComparison ? " là cột so sánh" : " không có trong biểu mẫu")
          + ", có \(figures) ô số; chỉ cột số liệu của biểu mẫu được lấy.",
        en: "column \(column)\(heading.isEmpty ? "" : " \(Quoting.quoted(heading))")"
          + (isComparison ? " is there for comparison" : " is none of the form's")
          + " and has \(figures) figures; only the form's own column is taken.")
    case .figuresOutside(let cells, let count):
      Phrase(
        vi:
          "\(count) ô có số nằm ngoài các biểu (\(Self.list(cells))); số ngoài biểu không được lấy.",
        en:
          "\(count) cells with figures stand outside the tables (\(Self.list(cells))); they are not"
          + " taken.")
    default: problemOfRow
    }
  }

  private var problemOfRow: Phrase {
    switch self {
    case .rowsMissing(let labels):
      Phrase(
        vi:
          "thiếu \(labels.count) dòng của biểu mẫu: \(Self.rows(labels)); dòng thiếu không được tính"
          + " là 0.",
        en:
          "\(labels.count) rows of the form are missing: \(Self.rows(labels)); a missing row is not"
          + " taken for 0.")
    case .rowAdded(let label, let raw):
      Phrase(
        vi: "dòng \(Quoting.quoted(label, upTo: 60)) không có trong biểu mẫu; số liệu"
          + " \(Quoting.quoted(raw.onOneLine)) không đưa vào chỉ tiêu nào.",
        en: "the row \(Quoting.quoted(label, upTo: 60)) is none of the form's; what it has,"
          + " \(Quoting.quoted(raw.onOneLine)), belongs to no row of it.")
    case .linesAdded(let labels):
      Phrase(
        vi:
          "có thêm \(labels.count) dòng không có số liệu: \(Self.rows(labels)); các dòng này không có"
          + " trong biểu mẫu.",
        en:
          "\(labels.count) rows without figures were added: \(Self.rows(labels)); the form does not"
          + " have them.")
    case .rowsMoved(let labels):
      Phrase(
        vi:
          "\(labels.count) dòng không ở đúng thứ tự của biểu mẫu: \(Self.rows(labels)); vẫn nhận ra"
          + " theo tên chỉ tiêu.",
        en:
          "\(labels.count) rows stand in another place than in the form: \(Self.rows(labels)); they"
          + " were told by their labels.")
    case .otherLabel(let found, let form, let isCertain):
      Phrase(
        vi: "tên chỉ tiêu \(Quoting.quoted(found, upTo: 60)) "
          + (isCertain ? "được hiểu là" : "không giống hẳn biểu mẫu, tạm hiểu là")
          + " \(Quoting.quoted(form, upTo: 60)); tên chỉ tiêu cần giữ đúng như biểu mẫu.",
        en: "the label \(Quoting.quoted(found, upTo: 60)) "
          + (isCertain ? "is taken for" : "is not quite the form's and is taken for")
          + " \(Quoting.quoted(form, upTo: 60)); labels should stay as the form has them.")
    case .labelsDiffer(let labels):
      Phrase(
        vi:
          "\(labels.count) tên chỉ tiêu viết khác biểu mẫu vài chữ: \(Self.rows(labels)); vẫn nhận ra"
          + " chắc chắn.",
        en:
          "\(labels.count) labels differ from the form by a few letters: \(Self.rows(labels)); they"
          + " are certain all the same.")
    case .codesDiffer(let codes):
      Phrase(
        vi: "\(codes.count) mã ở cột STT khác biểu mẫu: \(Self.list(codes)); Excel có thể đã đổi mã"
          + " thành số hoặc ngày, các dòng được nhận ra theo tên chỉ tiêu.",
        en:
          "\(codes.count) codes differ from the form: \(Self.list(codes)); Excel may have made numbers"
          + " or dates of them, and the rows were told by their labels.")
    case .unclearRow(let label, let cells):
      Phrase(
        vi:
          "dòng \(Quoting.quoted(label, upTo: 60)) của biểu mẫu có thể là \(Self.either(cells, "hoặc"));"
          + " trong biểu có nhiều dòng cùng tên nên không đoán, số liệu không được lấy.",
        en:
          "the row \(Quoting.quoted(label, upTo: 60)) of the form may be \(Self.either(cells, "or"));"
          + " several rows have this label, so it is not guessed and no figure is taken.")
    case .otherUnitOfMeasure(let found, let form, let changesFigure):
      Phrase(
        vi: "đơn vị tính ghi \(Quoting.quoted(found.onOneLine)), biểu mẫu là"
          + " \(Quoting.quoted(form.onOneLine)); số liệu phải theo đơn vị tính của biểu mẫu"
          + (changesFigure ? ", nên có thể sai." : "."),
        en: "the unit is \(Quoting.quoted(found.onOneLine)), in the form"
          + " \(Quoting.quoted(form.onOneLine)); figures are in the unit of the form"
          + (changesFigure ? ", so that this one may be wrong." : "."))
    case .differingFigures(let label, let first, let second):
      Phrase(
        vi:
          "dòng \(Quoting.quoted(label, upTo: 60)) có hai số liệu khác nhau: \(first) và \(second);"
          + " không rõ số nào đúng nên không lấy số nào.",
        en: "the row \(Quoting.quoted(label, upTo: 60)) has two figures that differ: \(first) and"
          + " \(second); which is right is not clear, and neither is taken.")
    case .mergedFigure(let label, let rows):
      Phrase(
        vi:
          "ô số liệu được gộp qua \(rows) dòng, bắt đầu từ \(Quoting.quoted(label, upTo: 60)); số chỉ"
          + " được tính cho dòng đầu.",
        en:
          "the cell is merged over \(rows) rows, from \(Quoting.quoted(label, upTo: 60)) on; its figure"
          + " is taken for the first of them only.")
    case .figureInNote(let label, let note):
      Phrase(
        vi: "ô số liệu của dòng \(Quoting.quoted(label, upTo: 60)) để trống, còn cột Ghi chú có số"
          + " \(Quoting.quoted(note.onOneLine)); số ở cột Ghi chú không được tính là số liệu.",
        en: "the row \(Quoting.quoted(label, upTo: 60)) has no figure, and its note is"
          + " \(Quoting.quoted(note.onOneLine)); a figure among the notes is not taken.")
    default: Phrase(vi: "", en: "")
    }
  }

  private static func tooLarge(_ limit: FormTooLarge.Limit) -> Phrase {
    switch limit {
    case .rows:
      Phrase(
        vi: "các bảng có hơn \(FormLimits.rows) dòng; không bộ biểu mẫu nào lớn như vậy.",
        en: "its tables have more than \(FormLimits.rows) rows; no form is as large.")
    case .tables:
      Phrase(
        vi: "tệp có hơn \(FormLimits.tables) bảng; không bộ biểu mẫu nào lớn như vậy.",
        en: "it has more than \(FormLimits.tables) tables; no form is as large.")
    case .cells:
      Phrase(
        vi: "tệp có hơn \(FormLimits.cells) ô có nội dung; không bộ biểu mẫu nào lớn như vậy.",
        en: "it has more than \(FormLimits.cells) cells with content; no form is as large.")
    }
  }

  // MARK: Lists

  private static func list(_ items: [String]) -> String {
    let limit = 6
    return items.prefix(limit).joined(separator: ", ") + (items.count > limit ? ", …" : "")
  }

  private static func rows(_ labels: [String]) -> String {
    let limit = 4
    let shown = labels.prefix(limit).map { Quoting.quoted($0, upTo: 50) }
    return shown.joined(separator: "; ") + (labels.count > limit ? "; …" : "")
  }

  private static func either(_ cells: [String], _ word: String) -> String {
    cells.count > 4 ? list(cells) : cells.joined(separator: " \(word) ")
  }
}
