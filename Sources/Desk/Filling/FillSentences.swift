package import Vocabulary

// What a person is told about a template that was filled in.

extension FillFinding {
  var problem: Phrase {
    switch reason {
    case .noCell(_, let shown):
      Phrase(
        vi: "số liệu có “\(shown)” nhưng tệp mẫu không có ô cho dòng này, nên chưa ghi được",
        en:
          "the data has “\(shown)”, and the template has no cell for this row, so it was not put in"
      )
    case .noRow(_, let shown):
      Phrase(
        vi: "số liệu có dòng này (“\(shown)”) mà biểu mẫu không có, nên chưa ghi được",
        en: "the data has this row (“\(shown)”), which the form does not have, so it was not put in"
      )
    case .covered(_, let shown, let cell):
      Phrase(
        vi: "ô đã gộp với ô \(cell), nên “\(shown)” không có chỗ riêng và chưa được ghi",
        en:
          "the cell is merged with \(cell), so “\(shown)” has no place of its own and was not put in"
      )
    case .shared(_, let shown):
      Phrase(
        vi: "nhiều dòng dùng chung một ô, nên “\(shown)” không có chỗ riêng và chưa được ghi",
        en: "several rows have one cell, so “\(shown)” has no place of its own and was not put in")
    case .unclear(_, let shown, let found):
      Phrase(
        vi:
          "tệp mẫu có nhiều ô có thể là số liệu của dòng này (“\(Self.short(found))”), không rõ ghi"
          + " “\(shown)” vào ô nào nên chưa ghi",
        en:
          "several cells of the template may be meant for this row (“\(Self.short(found))”), so it is"
          + " not clear which is to have “\(shown)”, and none has it")
    case .inArray(_, let shown, let range):
      Phrase(
        vi: "ô thuộc vùng \(range) do một công thức của ô khác tính, nên “\(shown)” chưa được ghi",
        en:
          "the cell is one of \(range), which a formula of another cell fills, so “\(shown)” was not"
          + " put in")
    case .noNoteCell(_, let note):
      Phrase(
        vi:
          "tệp mẫu không có cột ghi chú cho dòng này, nên ghi chú “\(Self.short(note))” chưa được ghi",
        en:
          "the template has no note column for this row, so the note “\(Self.short(note))” was not"
          + " put in")
    case .sharedNote(_, let note):
      Phrase(
        vi: "ô ghi chú dùng chung cho nhiều dòng, nên ghi chú “\(Self.short(note))” chưa được ghi",
        en: "several rows have one note cell, so the note “\(Self.short(note))” was not put in")
    case .otherResult(_, let given, let computed, let formula):
      Phrase(
        vi:
          "công thức của tệp mẫu (=\(Self.short(formula))) cho “\(computed)”, số liệu là “\(given)”;"
          + " công thức được giữ nguyên",
        en: "the template's formula (=\(Self.short(formula))) gives “\(computed)”, the data has"
          + " “\(given)”; the formula was left")
    case .notComputable(_, let given, let formula):
      Phrase(
        vi:
          "ô có công thức (=\(Self.short(formula))) mà chương trình không tính được, nên không biết có"
          + " khớp với “\(given)” không; công thức được giữ nguyên",
        en:
          "the cell has a formula (=\(Self.short(formula))) that this program cannot compute, so it is"
          + " not known whether it gives “\(given)”; the formula was left")
    case .readsDifferently(_, let given, let read):
      Phrase(
        vi: "đã ghi “\(given)” nhưng đọc lại thành “\(read)”; số liệu đọc lại phải đúng như đã ghi",
        en:
          "“\(given)” was put in and “\(read)” is read again; what is read has to be what was put in"
      )
    case .notMentioned(_, let shown):
      Phrase(
        vi: "số liệu không nêu dòng này, ô của tệp mẫu còn “\(shown)” và được giữ nguyên",
        en: "the data does not name this row; the template has “\(shown)” there, which was left")
    case .cleared(_, let shown):
      Phrase(
        vi: "số liệu để trống dòng này, nên “\(shown)” có sẵn trong tệp mẫu đã được xóa",
        en: "the data has nothing in this row, so “\(shown)” of the template was cleared")
    case .otherUnit(let template, let data):
      Phrase(
        vi: "tệp mẫu lập cho “\(template)”, số liệu là của “\(data)”; mỗi đơn vị dùng tệp của mình",
        en:
          "it was made for “\(template)”, and the data is that of “\(data)”; each unit has its own")
    case .otherPeriod(let template, let data):
      Phrase(
        vi: "tệp mẫu lập cho \(template.title.vietnamese), số liệu là của \(data.title.vietnamese)",
        en:
          "it was made for \(template.title.english), and the data is that of \(data.title.english)"
      )
    }
  }

  package var fix: Phrase {
    switch reason {
    case .noCell, .noRow, .covered, .shared, .unclear, .inArray:
      Phrase(
        vi: "Đề nghị ghi tay số liệu này vào chỗ thích hợp, hoặc dùng đúng tệp mẫu của tỉnh.",
        en: "Please put it where it belongs by hand, or use the province's own template.")
    case .noNoteCell, .sharedNote:
      Phrase(
        vi: "Đề nghị ghi tay ghi chú này vào tệp kết quả.",
        en: "Please put the note into the output by hand.")
    case .otherResult:
      Phrase(
        vi: "Đề nghị kiểm tra các số thành phần, hoặc thay công thức bằng số trong Excel.",
        en: "Please check the figures it is made of, or put a figure in its place in Excel.")
    case .notComputable:
      Phrase(
        vi: "Đề nghị mở tệp kết quả bằng Excel và so kết quả của ô với số liệu.",
        en: "Please open the output in Excel and compare the cell with the data.")
    case .readsDifferently:
      Phrase(
        vi: "Đề nghị kiểm tra ô này trong tệp kết quả và trong số liệu.",
        en: "Please look at this cell in the output and in the data.")
    case .notMentioned:
      Phrase(
        vi: "Đề nghị kiểm tra xem đó có phải số liệu của kỳ này không.",
        en: "Please see whether that is a figure of this period.")
    case .cleared:
      Phrase(
        vi: "Không phải làm gì nếu tệp mẫu là báo cáo kỳ trước.",
        en: "Nothing is to be done where the template is the report of another period.")
    case .otherUnit, .otherPeriod:
      Phrase(
        vi: "Đề nghị kiểm tra lại tệp mẫu và tệp số liệu.",
        en: "Please check the template and the data.")
    }
  }

  private static func short(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }
}
