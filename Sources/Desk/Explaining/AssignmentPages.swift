internal import Vocabulary

/// The pages of the codes about values that a person wants in cells.
enum AssignmentPages {
  static let all: [FindingPage] = [sheet, value, AssignmentListPage.list]

  static let sheet = FindingPage(
    "BM820",
    title: Phrase(
      vi: "không rõ giá trị cần ghi vào trang nào", en: "no sheet, or an unknown one, for a value"),
    meaning: Phrase(
      vi: """
        Trang cần ghi được gọi bằng tên trên thẻ của trang. Tên trong lệnh hoặc trong danh sách không \
        có trong tệp, hoặc tệp có nhiều trang mà không ghi tên trang nào. Thường do gõ thiếu dấu, thừa \
        dấu cách, hoặc người gửi đã đổi tên trang.
        """,
      en: """
        A sheet is called what stands on its tab. The name in the command or in the list is not in the \
        file, or the file has several sheets and none is named. Mostly an accent is missing, a blank is \
        one too many, or the sender renamed the sheet.
        """),
    rule: Phrase(
      vi: "Không đoán trang: ghi nhầm trang là sửa số liệu của biểu khác mà không ai biết.",
      en: """
        A sheet is not guessed: on the wrong one the value would change another form, and nobody would \
        know.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tên trang không có trong tệp", en: "The file has no sheet of this name"),
        [
          Phrase(
            vi: "Đề nghị so tên đã ghi với các tên trang nêu trong câu báo, kể cả dấu và dấu cách.",
            en: """
              Please compare the name with those in the sentence, accents and blanks included.
              """),
          Phrase(
            vi: "Tên có dấu cách hoặc dấu khác thì đặt giữa hai dấu nháy đơn.",
            en: "Put a name with blanks or other marks between apostrophes."),
        ]),
      FindingPage.Case(
        Phrase(vi: "Chưa ghi tên trang", en: "No sheet is named"),
        [
          Phrase(
            vi:
              "Đề nghị ghi tên trang và dấu chấm than trước địa chỉ ô, như trong công thức Excel.",
            en: """
              Please write the name and an exclamation mark before the cell, as in a formula of Excel.
              """)
        ]),
    ],
    examples: [
      AssignmentError(
        .argument("'Biểu mẫu 1 '!D12=9"),
        .noSuchSheet("Biểu mẫu 1 ", nearest: "Biểu mẫu 1", all: ["Bìa", "Biểu mẫu 1"])),
      AssignmentError(.argument("D12=9"), .whichSheet(["Bìa", "Biểu mẫu 1"])),
    ])

  static let value = FindingPage(
    "BM821",
    title: Phrase(vi: "giá trị cần ghi chưa rõ", en: "a value for a cell that is not clear"),
    meaning: Phrase(
      vi: """
        Một giá trị cần ghi có tên trang, địa chỉ ô, dấu bằng và giá trị. Câu báo nêu phần chưa rõ: \
        thiếu dấu bằng, địa chỉ không có trên trang tính, hoặc số viết theo cách có thể hiểu khác nhau.
        """,
      en: """
        A value to be set has a sheet, a cell, an equals sign and the value. The sentence names what is \
        not clear: no equals sign, an address that no sheet has, or a number that may be read in more \
        than one way.
        """),
    rule: Phrase(
      vi: """
        Chữ nằm trong ô số thì không được cộng, và một số hiểu sai dấu thì sai hàng nghìn lần; vì vậy \
        giá trị chưa rõ không được ghi.
        """,
      en: """
        A text among figures is not added up, and a number whose marks are misread is a thousand times \
        too large; so what is not clear is not written.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Địa chỉ hoặc cách viết chưa đúng", en: "The address, or the way of writing"),
        [
          Phrase(
            vi:
              "Đề nghị viết như ví dụ trong câu báo; cả giá trị đặt trong ngoặc kép của dòng lệnh.",
            en:
              "Please write it like the example in the sentence, all of it in quotes of the shell."),
          Phrase(
            vi: "Địa chỉ là một ô duy nhất, không phải cả vùng.",
            en: "An address is that of one cell, not of a range."),
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Số có dấu phẩy hoặc nhiều dấu chấm", en: "A number with commas or several points"),
        [
          Phrase(
            vi: """
              Đề nghị viết số với dấu chấm trước phần thập phân và không có dấu hàng nghìn: 1144.5.
              """,
            en: """
              Please write it with a point before decimals and nothing between thousands: 1144.5.
              """),
          Phrase(
            vi: "Nếu đúng là chữ thì đặt trong ngoặc kép.", en: "If it is a text, put it in quotes."
          ),
        ]),
      FindingPage.Case(
        Phrase(vi: "Số quá lớn hoặc quá nhỏ", en: "A number that is too large or too small"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra lại số, nhất là số mũ sau chữ E.",
            en: "Please check the number, above all the power behind the E.")
        ]),
    ],
    examples: [
      AssignmentError(.argument("Bìa!B3=1.144,5"), .unclearNumber("1.144,5")),
      AssignmentError(.argument("Bìa!B3:B9=0"), .noReference("B3:B9")),
    ])
}
