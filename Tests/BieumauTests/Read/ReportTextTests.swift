import Reporting
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ReportTextTests {
  private func text(_ report: Report, _ language: Language = .vietnamese) -> String {
    ReportText(report, .sample, language).text
  }

  @Test func `a report with something of everything`() throws {
    #expect(
      try text(.filled()) == """
        xa-A.xlsx
          Biểu mẫu:     mau-2022 (khớp 74%)
          Tên biểu:     Biểu mẫu thống kê
          Đơn vị:       UBND xã A (cấp xã)
          Kỳ báo cáo:   Quý III năm 2022
          Kèm báo cáo:  số 481/BC-UBND ngày 20/9/2022 của UBND xã A
          Số liệu:      4/6 dòng có số liệu
          Ghi nhận:     1 Cần sửa, 1 Đề nghị giải trình, 1 Lưu ý

        Biểu 1: Biểu mẫu 1 · Công tác chỉ đạo – trang “Biểu 1”, A2:E7
            STT       Chỉ tiêu                                      Số liệu             Ghi chú
            1.        Công tác chỉ đạo, điều hành
        !≈  1.1.        - Số văn bản đã ban hành                    12 văn bản → 12     Đã rà soát
        ↕   1.2.        Tỷ lệ hoàn thành kế hoạch                   99,97%
        !   2.        Hình thức khảo sát                            =Chưa, "rõ"
        ✗   3.        Số nhiệm vụ
        +   9.        Số cuộc họp                                   -3                  A1

        Biểu 2: Cải cách thể chế – trang “Biểu 2”, A1:F4
            STT       Chỉ tiêu                  Số liệu             Cấp tỉnh            Ghi chú
            1.        Tổng số VBQPPL
            2.        Số VBQPPL của cấp tỉnh    -1.144              05

        ! có ghi nhận ở cuối, ≈ mã số hoặc tên dòng khác biểu mẫu, ↕ nằm ở chỗ khác, ✗ tệp không có dòng
        này, + biểu mẫu không có dòng này, → số đã đọc được

        Cần sửa (1):
          - Trang “Biểu 1”, ô D6: ô ghi chữ. Đề nghị xem lại. (BM302)

        Đề nghị giải trình (1):
          - Tệp “xa-A.xlsx”: có phần hỏng. Đề nghị xem lại. (BM125)

        Lưu ý (1):
          - Trang “Biểu 1”, ô D4: câu trả lời. Đề nghị xem lại. (BM314)

        """)
  }

  @Test func `the same in English`() throws {
    #expect(
      try text(.filled(), .english) == """
        xa-A.xlsx
          Form:      mau-2022 (74% matched)
          Title:     Biểu mẫu thống kê
          Unit:      UBND xã A (commune level)
          Period:    Quarter III of 2022
          Letter:    no. 481/BC-UBND of 2022-09-20 from UBND xã A
          Figures:   4 of 6 rows filled in
          Findings:  1 To correct, 1 To explain, 1 Note

        Table 1: Biểu mẫu 1 · Công tác chỉ đạo – sheet “Biểu 1”, A2:E7
            code      label                                         figure              note
            1.        Công tác chỉ đạo, điều hành
        !≈  1.1.        - Số văn bản đã ban hành                    12 văn bản → 12     Đã rà soát
        ↕   1.2.        Tỷ lệ hoàn thành kế hoạch                   99,97%
        !   2.        Hình thức khảo sát                            =Chưa, "rõ"
        ✗   3.        Số nhiệm vụ
        +   9.        Số cuộc họp                                   -3                  A1

        Table 2: Cải cách thể chế – sheet “Biểu 2”, A1:F4
            code      label                     figure              Cấp tỉnh            note
            1.        Tổng số VBQPPL
            2.        Số VBQPPL của cấp tỉnh    -1.144              05

        ! see the findings below, ≈ its code or its label differs from the form, ↕ stands elsewhere, ✗ the
        file lacks the row, + the form has no such row, → the figure that was read

        To correct (1):
          - In English: Trang “Biểu 1”, ô D6: ô ghi chữ. Please look at it. (BM302)

        To explain (1):
          - In English: Tệp “xa-A.xlsx”: có phần hỏng. Please look at it. (BM125)

        Note (1):
          - In English: Trang “Biểu 1”, ô D4: câu trả lời. Please look at it. (BM314)

        """)
  }

  @Test func `tables without figures are one line`() throws {
    let report = try Report.sample { builder in
      try builder.place(table: 1, sheet: "Biểu 1", range: nil)
    }
    #expect(
      text(report) == """
        xa-A.xlsx
          Biểu mẫu:    mau-2022 (khớp 0%)
          Tên biểu:    Biểu mẫu thống kê
          Đơn vị:      không rõ
          Kỳ báo cáo:  không rõ
          Số liệu:     0/6 dòng có số liệu

        Biểu 1: Biểu mẫu 1 · Công tác chỉ đạo – trang “Biểu 1”; chưa có số liệu (5 dòng)

        Biểu 2: Cải cách thể chế – tệp không có biểu này

        """)
  }

  @Test func `a row that the form does not have is shown in an empty table too`() throws {
    let report = try Report.sample { builder in
      try builder.add(ExtraRow(at: .first, sheet: "Khác", label: "Số cuộc họp"), toTable: 2)
    }
    let lines = text(report).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("+") && $0.hasSuffix("“Khác” A1") })
    #expect(lines.last?.contains("→ số đã đọc được") == true)
  }

  @Test func `a form that nobody described has no name and no share`() throws {
    let form = Form(id: "", title: "", tables: [])
    #expect(
      try text(.sample(form: form), .english) == """
        xa-A.xlsx
          Form:     not one of the known forms, read by its own tables
          Unit:     not known
          Period:   not known
          Figures:  0 of 0 rows filled in

        """)
  }

  @Test func `a file that cannot be read`() {
    let report = Report(unreadable: "a.pdf", .sample("BM109", .error, "Tệp “a.pdf”: đây là PDF."))
    #expect(
      text(report) == """
        a.pdf: không đọc được

        Cần sửa (1):
          - Tệp “a.pdf”: đây là PDF. Đề nghị xem lại. (BM109)

        """)
  }

  /// What comes from a file could hide what stands beside it.
  @Test func `nothing from a file reaches the terminal unseen`() throws {
    let trick = "a\u{1B}[2J\u{202E}b\nc"
    let form = Form(
      id: trick, title: trick,
      tables: [
        FormTable(
          number: 1, printedName: trick, title: trick,
          columns: [FormColumn(.value(.province), at: 4, heading: [trick])],
          rows: [
            FormRow(ordinal: 1, code: trick, label: trick, unit: trick, depth: 0, kind: .count)
          ])
      ])
    let report = try Report.sample(file: trick, form: form) { builder in
      builder.unit = ReportUnit(name: trick, level: Level(trick))
      builder.letter = Letter(number: trick, sender: trick)
      builder.findings = [.sample("BM302", .error, trick)]
      try builder.place(table: 1, sheet: trick, range: nil)
      try builder.fill(
        RowReference(table: 1, row: 1),
        RowEntry(.words(trick), more: [.province: .words(trick)], note: trick))
      try builder.add(
        ExtraRow(at: .first, sheet: trick, code: trick, label: trick, raw: trick), toTable: 1)
    }
    for text in [text(report), ReportDigest(report, .sample, .vietnamese).text] {
      #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{202E}"].contains($0) })
      #expect(text.contains("\\u{1B}[2J\\u{202E}b"))
    }
  }

  @Test func `no line is wider than the screen`() throws {
    let long = String(repeating: "chỉ tiêu ", count: 60)
    let form = Form(
      id: "mau-2022", title: long,
      tables: [
        FormTable(
          number: 1, printedName: long, title: long,
          columns: [FormColumn(.value(.province), at: 4, heading: [long])],
          rows: [FormRow(ordinal: 1, code: "1.", label: long, unit: "", depth: 9, kind: .count)])
      ])
    let report = try Report.sample(form: form) { builder in
      builder.unit = ReportUnit(name: long)
      builder.findings = [.sample("BM302", .error, long)]
      try builder.fill(
        RowReference(table: 1, row: 1),
        RowEntry(.words(long), more: [.province: .words(long)], note: long))
      try builder.add(ExtraRow(at: .first, code: "2.", label: long, raw: long), toTable: 1)
    }
    for text in [text(report), ReportDigest(report, .sample, .english).text] {
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= HelpText.columns })
    }
  }
}
