internal import Vietnamese
internal import Vocabulary

// Percentages and ratios.

extension FigurePages {
  static let fractionForPercent = FindingPage(
    "BM309",
    title: Phrase(
      vi: "tỷ lệ chưa đến một phần trăm, có thể thiếu dấu phần trăm",
      en: "a percentage below one, perhaps without its sign"),
    meaning: Phrase(
      vi: """
        Ở dòng tỷ lệ có số như 0,36. Gõ “36%” rồi bỏ định dạng phần trăm, hoặc chép từ công thức, thì ô \
        còn lại đúng con số này.
        """,
      en: """
        A row of percentages has a number such as 0.36. This is what is left of “36%” when the percent \
        format is taken away, or when a formula is copied.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ được ghi theo đơn vị phần trăm, nên 0,36 là chưa đến một phần trăm. Tỷ lệ nhỏ như vậy là \
        có thật, nên chương trình không tự nhân với một trăm.
        """,
      en: """
        Percentages are given in percent, so that 0.36 is less than one. There are percentages as \
        small as that, so it is not multiplied by a hundred.
        """),
    steps: [
      steps.findCell,
      Phrase(
        vi: "Nếu đúng là chưa đến một phần trăm, ghi kèm dấu phần trăm để xác nhận.",
        en: "Where it is right, add the percent sign to confirm it."),
      Phrase(
        vi: "Nếu không, nhập lại tỷ lệ theo phần trăm, ví dụ 36.",
        en: "Otherwise enter the percentage in percent, 36 for example."),
      steps.saveAndSend,
    ],
    example: example(
      .fractionForPercent(asPoints: 36), "0,36", value: Figure(significand: 36, scale: 2),
      label: "Tỷ lệ hoàn thành Kế hoạch"))

  static let percentInstead = FindingPage(
    "BM310",
    title: Phrase(
      vi: "tỷ lệ phần trăm ở dòng không hỏi tỷ lệ",
      en: "a percentage where another figure is asked for"),
    meaning: Phrase(
      vi: """
        Dòng này hỏi số lượng, số tiền hoặc mã trả lời, nhưng ô ghi một tỷ lệ. Có khi người nhập gõ 5 \
        vào một ô còn định dạng phần trăm, và Excel đổi thành 5%.
        """,
      en: """
        The row asks for a number of things, money or the code of an answer, and the cell has a \
        percentage. Sometimes 5 is typed into a cell with a percent format, and Excel makes it 5%.
        """),
    rule: Phrase(
      vi: "Từ một tỷ lệ không suy ra được số lượng, nên ô này coi như chưa có số liệu.",
      en: "No number of things follows from a percentage, so that the cell gives no figure."),
    steps: [steps.findCell, steps.formatAsNumber, steps.saveAndSend],
    example: example(.percentInstead(points: 5), "5%"))

  static let partsDisagree = FindingPage(
    "BM311",
    title: Phrase(
      vi: "tỷ lệ không khớp với hai con số ghi cùng",
      en: "a percentage that its two numbers do not make"),
    meaning: Phrase(
      vi: """
        Ô ghi tỷ lệ kèm hai con số, ví dụ “67% (1/3)”, nhưng tính ra khác; hoặc số đứng trước lớn hơn \
        số đứng sau; hoặc mẫu số bằng 0.
        """,
      en: """
        The cell has a percentage with two numbers, such as “67% (1/3)”, which make another one; or \
        the first number is larger than the second; or the second is 0.
        """),
    rule: Phrase(
      vi: """
        Tỷ lệ toàn tỉnh được tính lại từ hai con số này, nên chúng phải đúng. Tỷ lệ được coi là khớp \
        khi bằng kết quả làm tròn hoặc cắt bớt chữ số.
        """,
      en: """
        The percentage of the province is worked out from these numbers, so they have to be right. A \
        percentage agrees when it is the result rounded, or cut off.
        """),
    steps: [
      steps.findCell,
      Phrase(
        vi: "Tính lại tỷ lệ từ hai con số và sửa chỗ sai.",
        en: "Work the percentage out again, and correct what is wrong."),
      steps.saveAndSend,
    ],
    example: example(
      .partsDisagree(points: Figure(significand: 3333, scale: 2)), "67% (1/3)", value: 67,
      label: "Tỷ lệ hồ sơ giải quyết đúng hạn"))

  static let ratio = FindingPage(
    "BM312",
    title: Phrase(
      vi: "hai con số ở nơi chỉ hỏi một", en: "two numbers where one is asked for"),
    meaning: Phrase(
      vi: """
        Ô ghi dạng “27/27” hoặc “08/23”. Ở dòng đếm số lượng, số đứng trước được lấy; ở dòng tỷ lệ, tỷ \
        lệ được tính ra; ở dòng không in đơn vị tính thì không biết phải lấy gì.
        """,
      en: """
        The cell has something like “27/27” or “08/23”. In a row that counts things the first number \
        is taken, in a row of percentages the percentage is worked out; where the row prints no unit, \
        nobody can tell.
        """),
    rule: Phrase(
      vi: "Cả hai con số được giữ lại, vì số tổng hợp cần đến chúng.",
      en: "Both numbers are kept, as totals need them."),
    steps: [
      Phrase(
        vi: "Đề nghị đối chiếu con số được lấy, nêu trong câu báo, với điều mà dòng đó hỏi.",
        en: "Please compare the figure that was taken with what the row asks for."),
      Phrase(
        vi: "Lần sau ghi một con số; số còn lại ghi ở cột Ghi chú hoặc trong ngoặc sau tỷ lệ.",
        en: """
          Enter one figure next time; the other goes into the note, or in parentheses behind the \
          percentage.
          """),
    ],
    example: example(
      .numeratorOfRatio(Ratio(8, of: 23)), "08/23", value: 8,
      label: "Số đơn vị đã kiểm tra"))
}
