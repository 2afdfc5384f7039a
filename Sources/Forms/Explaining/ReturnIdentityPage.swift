internal import Reporting
internal import Vocabulary

// Whose report it is.

extension ReturnPages {
  static let identity = FindingPage(
    "BM208",
    title: Phrase(
      vi: "tệp có thể của đơn vị khác, kỳ khác hoặc biểu mẫu khác",
      en: "a file that may be another unit's, of another period or form"),
    meaning: Phrase(
      vi: """
        Trong tệp gửi cho từng đơn vị có ghi sẵn tệp lập cho ai, kỳ nào, bộ biểu mẫu nào; nội dung gửi \
        về lại nói khác. Ví dụ tệp lập cho “Sở Công Thương” mà dòng “Kèm theo Báo cáo” ghi của “Sở \
        Nội vụ”, hoặc tên tệp nói của một sở mà trong tệp là sở khác. Thường do mượn tệp của đơn vị \
        khác, dùng lại tệp của kỳ trước, hoặc chép trang tính từ tệp này sang tệp kia.
        """,
      en: """
        A file that was sent to a unit says for whom it was made, for which period and form; what \
        came back says otherwise. A file made for “Sở Công Thương” may say “Kèm theo Báo cáo” of “Sở \
        Nội vụ”, or the name of the file may be that of another office. Mostly the file of another unit \
        or of the last period was used, or a sheet was copied between files.
        """),
    rule: Phrase(
      vi: """
        Một báo cáo ghi nhầm đơn vị làm sai hai đơn vị cùng lúc: một bên có số của người khác, bên kia \
        như chưa gửi. Cả hai tên đều có thể đúng, nên chương trình tạm ghi theo một bên và hỏi lại.
        """,
      en: """
        A report under a wrong name makes two units wrong: one has figures of another, and the other \
        seems to have sent nothing. Either name may be right, so that one is used and the unit asked.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tên đơn vị khác nhau", en: "Another unit"),
        [
          Phrase(
            vi: "Đề nghị đơn vị cho biết số liệu là của ai.",
            en: "Please have the unit say whose figures these are."),
          Phrase(
            vi: "Nếu chỉ là tên viết khác, hoặc đơn vị mới đổi tên, trả lời xác nhận là đủ.",
            en: "If the name is only written otherwise, or has changed, an answer is enough."),
          moveFigures,
        ]),
      FindingPage.Case(
        Phrase(vi: "Tên tệp ghi đơn vị khác", en: "The name of the file names another unit"),
        [
          Phrase(
            vi: "Đề nghị mở tệp, xem dòng ghi tên đơn vị và số liệu là của ai.",
            en: "Please open the file and see which unit it names and whose figures these are."),
          Phrase(
            vi: "Nếu chỉ đặt nhầm tên tệp thì đổi tên; nếu gửi nhầm tệp thì yêu cầu gửi lại.",
            en:
              "If only its name is wrong, rename it; if it is the wrong file, ask for the right one."
          ),
        ]),
      FindingPage.Case(
        Phrase(vi: "Kỳ báo cáo khác nhau", en: "Another period"),
        [
          Phrase(
            vi: "Đề nghị đơn vị cho biết số liệu là của kỳ nào.",
            en: "Please have the unit say of which period the figures are."),
          Phrase(
            vi: "Nếu chỉ quên sửa tiêu đề, sửa tiêu đề rồi gửi lại.",
            en: "If only the title was forgotten, correct it and send the file again."),
          moveFigures,
        ]),
      FindingPage.Case(
        Phrase(vi: "Bộ biểu mẫu khác nhau", en: "Another form"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra đơn vị phải báo cáo theo bộ biểu mẫu nào.",
            en: "Please see by which form the unit has to report."),
          Phrase(
            vi: """
              Nếu số liệu đã được đọc đúng bộ nêu trong câu báo thì không phải sửa; nếu không, nhập \
              lại vào tệp được gửi.
              """,
            en: """
              If the form by which the figures were read is right, nothing is to be done; else enter \
              them in the file that was sent.
              """),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Tệp ghi hai nơi được lập khác nhau", en: "The file says two things about itself"),
        [
          Phrase(
            vi: """
              Đề nghị đơn vị nhập số liệu vào tệp được gửi cho mình, không chép trang tính từ tệp khác \
              vào.
              """,
            en: """
              Please have the figures entered in the file that the unit was sent, without sheets from \
              other files.
              """)
        ]),
    ],
    examples: examplesOfIdentity)

  private static let moveFigures = Phrase(
    vi: """
      Nếu dùng nhầm tệp, mở tệp được gửi cho mình, chép cột số liệu sang bằng \
      \(Menu.pasteValues.vietnamese), kiểm tra rồi gửi tệp đó.
      """,
    en: """
      If it is the wrong file, open the one that was sent to you, copy the column of figures there \
      with \(Menu.pasteValues.english), check it and send that.
      """)

  private static let examplesOfIdentity: [ReturnNotice] = {
    guard let third = Period(.quarter, 3, of: 2022), let first = Period(.half, 1, of: 2022) else {
      return []
    }
    let form = "gia-lai-2022"
    return [
      .otherUnit(mark: "Sở Công Thương", unit: "Sở Nội vụ"),
      .otherOfficeInName(unit: "Sở Công Thương", file: "so noi vu"),
      .otherPeriod(mark: third, period: first),
      .otherForm(mark: "lao-cai-2022", form: form),
      .twoMarks(
        IdentityMark(form: form, period: third, unit: "Sở Công Thương"),
        IdentityMark(form: form, period: third, unit: "Sở Nội vụ")),
    ].map { (trouble: IdentityTrouble) in SampleReturn.notice(.identity(trouble)) }
  }()
}
