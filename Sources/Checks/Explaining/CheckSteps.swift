internal import Vocabulary

/// Steps that many pages about the figures of a report have, so that the same thing to do has the same
/// words in all.
enum CheckSteps {
  static let lookUp = Phrase(
    vi: "Tra lại số gốc ở nơi theo dõi (hệ thống một cửa, sổ sách, báo cáo của phòng phụ trách).",
    en: """
      Look the figures up where they are kept: in the system for files, in the books, in the report \
      of the section in charge.
      """)

  static let correct = Phrase(
    vi: "Sửa ô sai; các ô đúng giữ nguyên.",
    en: "Correct the cell that is wrong, and leave those that are right.")

  static let explainInNote = Phrase(
    vi: "Nếu các số đều đúng, ghi lý do ở cột Ghi chú cùng dòng.",
    en: "If all figures are right, give the reason in the note column of the row.")
}
