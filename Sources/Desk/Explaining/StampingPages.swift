internal import Reporting
internal import Vocabulary

/// The pages of the codes about blank forms for all units of a list.
enum StampingPages {
  static let all: [FindingPage] = [different, sameNames, unaddressed, notWritable]

  static let different = FindingPage(
    "BM803",
    title: Phrase(
      vi: "đã có tệp biểu khác với biểu vừa lập",
      en: "files are there that differ from the new form"),
    meaning: Phrase(
      vi: """
        Trong thư mục đã có tệp mang tên của một đơn vị nhưng nội dung không giống biểu vừa lập: biểu \
        của kỳ khác, của bộ biểu mẫu khác, hoặc đơn vị đã điền số liệu vào đó. Tệp giống hệt thì chỉ \
        được đếm, không ghi lại.
        """,
      en: """
        The folder has a file of the name of a unit, and its content is another one: a form of another \
        period or edition, or one that has been filled in. A file that is the same is only counted.
        """),
    rule: Phrase(
      vi: """
        Tệp đã có chỉ bị thay khi có yêu cầu rõ ràng, vì số liệu đơn vị đã điền có thể không còn ở nơi \
        nào khác. Các tệp còn lại vẫn được ghi.
        """,
      en: """
        A file is replaced only when that is asked for: figures that somebody entered may be nowhere \
        else. All other files are written.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Biểu của kỳ trước", en: "Forms of an earlier period"),
        [
          Phrase(
            vi: "Đề nghị ghi biểu của mỗi kỳ vào một thư mục riêng.",
            en: "Please write the forms of each period into a folder of its own.")
        ]),
      FindingPage.Case(
        Phrase(vi: "Tệp đơn vị đã điền", en: "Files that have been filled in"),
        [
          Phrase(
            vi: "Đề nghị chuyển các tệp đó sang thư mục khác trước khi lập biểu mới.",
            en: "Please move them to another folder before new forms are made.")
        ]),
      FindingPage.Case(
        Phrase(
          vi: "Biểu lập nhầm, không ai dùng nữa", en: "Forms that were made by mistake"),
        [
          Phrase(
            vi: "Đề nghị kiểm tra lại lần nữa, rồi thêm --force vào cuối lệnh để thay.",
            en: "Please look once more, then add --force at the end of the command.")
        ]),
    ],
    examples: DifferentFiles(
      ["H42-So-Cong-Thuong.xlsx", "H43-So-Tu-phap.xlsx"], in: "quy-3"
    ).map { [$0] } ?? [])

  static let sameNames = FindingPage(
    "BM804",
    title: Phrase(
      vi: "hai đơn vị có cùng tên tệp", en: "two units would get one file"),
    meaning: Phrase(
      vi: """
        Tên tệp của mỗi đơn vị gồm mã và tên, viết bằng chữ không dấu. Hai đơn vị trong danh sách có mã \
        chỉ khác nhau ở dấu, chữ hoa hay ký hiệu (“X/1” và “X-1”) và có tên đọc như nhau.
        """,
      en: """
        The file of a unit is named by its code and its name in plain letters. Two units of the roster \
        have codes that differ in marks, capitals or signs only, as “X/1” and “X-1” do, and names of \
        the same letters.
        """),
    rule: Phrase(
      vi: """
        Mỗi đơn vị phải có một tệp riêng; máy Windows coi chữ hoa và chữ thường là một. Chưa tệp nào \
        được ghi.
        """,
      en: """
        Every unit needs a file of its own, also where capitals make no difference, as on Windows. \
        Nothing was written.
        """),
    steps: [
      Phrase(
        vi: "Đề nghị mở danh sách và đặt cho hai đơn vị các mã khác nhau ở chữ hoặc số.",
        en: "Please open the roster and give the two codes that differ in a letter or a digit."),
      OfficeSteps.runAgain,
    ],
    examples: SameFileNames([
      SameFileNames.Pair(
        Unit(code: "X/1", name: "UBND xã Tân Lập", level: Level("xa")),
        Unit(code: "X-1", name: "UBND xã Tân Lập", level: Level("xa")),
        name: "X-1-UBND-xa-Tan-Lap.xlsx")
    ]).map { [$0] } ?? [])

  static let unaddressed = FindingPage(
    "BM805",
    title: Phrase(
      vi: "đơn vị thuộc cấp mà bộ biểu mẫu không yêu cầu báo cáo",
      en: "units of a level that the form asks nothing of"),
    meaning: Phrase(
      vi: """
        Danh sách có cả đơn vị của những cấp mà bộ biểu mẫu này không dành cho. Thường danh sách là của \
        cả tỉnh và như vậy là đúng; đôi khi cột cấp bị ghi nhầm.
        """,
      en: """
        The roster has units of levels that this form does not address. Mostly it is the roster of the \
        whole province, and all is well; sometimes a level was entered wrongly.
        """),
    rule: Phrase(
      vi: """
        Mỗi cấp có những dòng phải báo cáo riêng. Cấp không có dòng nào thì không được gửi biểu, để \
        không ai phải điền biểu của người khác.
        """,
      en: """
        Each level reports rows of its own. A level that has none gets no form, so that nobody fills in \
        that of others.
        """),
    steps: [
      Phrase(
        vi:
          "Đề nghị xem tên các đơn vị được nêu; đơn vị phải báo cáo thì sửa cột cấp trong danh sách.",
        en: "Please look at the names; correct the level of those that have to report."),
      Phrase(
        vi: "Chạy lại lệnh: biểu đã lập được giữ nguyên, chỉ biểu còn thiếu được ghi thêm.",
        en: "Run the command again: forms that are there stay, and those that lack are added."),
    ],
    examples: UnaddressedUnits(
      names: ["UBND xã Ia Chim", "UBND xã Đăk Năng"], form: "gia-lai-2022",
      levels: [Level("so"), Level("huyen")]
    ).map { [$0] } ?? [])

  static let notWritable = FindingPage(
    "BM806",
    title: Phrase(
      vi: "tên hoặc mã đơn vị không ghi được vào tệp Excel",
      en: "a workbook cannot hold the name or code of a unit"),
    meaning: Phrase(
      vi: """
        Mỗi biểu ghi tên và mã của đơn vị để khi gửi lại máy biết là của ai. Tên hoặc mã của đơn vị này \
        quá dài, hoặc có ký tự mà tệp Excel không giữ được.
        """,
      en: """
        Every form holds the name and the code of its unit, by which it is known when it comes back. \
        Those of this unit are too long, or have characters that a workbook cannot keep.
        """),
    rule: Phrase(
      vi: """
        Tên bị cắt bớt hay bị đọc khác đi thì không còn biết chắc biểu của ai, nên chưa lập biểu cho \
        đơn vị này. Các đơn vị khác vẫn có biểu.
        """,
      en: """
        With a name that was cut, or is read as another, nobody could be certain whose form it is; so \
        this unit got none. All other units got theirs.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Tên hoặc mã quá dài", en: "The name or the code is too long"),
        [
          Phrase(
            vi: "Đề nghị ghi tên chính thức của đơn vị; địa chỉ và chú thích để ở cột khác.",
            en: "Please enter the official name; address and remarks belong in other columns."),
          OfficeSteps.runAgain,
        ]),
      FindingPage.Case(
        Phrase(vi: "Có ký tự lạ", en: "There are odd characters"),
        [
          Phrase(
            vi: "Đề nghị xóa ô đó trong danh sách và gõ lại bằng bàn phím.",
            en: "Please clear the cell in the roster and type it again."),
          OfficeSteps.runAgain,
        ]),
    ],
    examples: [
      UnitNotWritable(
        Unit(
          code: "H42", name: "Ban chỉ đạo thực hiện các chương trình mục tiêu quốc gia",
          level: Level("so")), .tooLong),
      UnitNotWritable(
        Unit(code: "H43", name: "Sở_x0041_Tư pháp", level: Level("so")), .letters("_x0041_")),
    ])
}
