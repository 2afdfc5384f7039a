import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Desk

/// Blank forms that people fill in with LibreOffice: what it lets them type, what it computes, what
/// it turns red, what is read of what it saves.
@Suite(
  .enabled(if: OfficeFilling.program != nil, "LibreOffice is not here to fill forms in"),
  .enabled(if: OfficeFilling.python != nil, "python3-uno is not here to speak to LibreOffice"))
struct FilledByOfficeTests {
  @Test func `what is entered in LibreOffice is what is read`() throws {
    let folder = try TemporaryFolder()
    let forms = try BlankCase.all.map {
      try FilledBlank($0, at: folder("\($0.name).xlsx"))
    }
    let answers = try answers(
      to: forms.map { try Self.job(for: $0, in: folder) }, in: folder)
    try #require(answers.count == forms.count)
    for (filled, answer) in zip(forms, answers) {
      #expect(answer.problems == [], "\(filled.blank)")
      #expect(Set(answer.open) == Set(try filled.open().map(\.cell)), "\(filled.blank)")
      try expectResults(answer, filled)
      try expectReds(answer, filled)
      let report = try filled.expect(folder("\(filled.blank.name)-filled.xlsx"))
      let code = try #require(report.checkCode)
      #expect(code.saved == code.computed, "\(filled.blank)")
      let printed = filled.empty.tables.map { _ in code.computed }
      #expect(answer.codes == printed, "\(filled.blank)")
    }
  }

  /// The code counts letters too: words are pasted over figures, and no rule sees it.
  @Test func `words change the code alike`() throws {
    let folder = try TemporaryFolder()
    let words = ["KPS", "Chưa có", "Đã báo cáo tại Văn bản số 12/BC-UBND ngày 5/9", " ", "-"]
    // Four forms of four kinds.
    let forms = try stride(from: 0, to: BlankCase.all.count, by: 3).map { index in
      let blank = BlankCase.all[index]
      return try FilledBlank(blank, at: folder("\(blank.name).xlsx"))
    }
    let jobs = try forms.map { filled in
      var job = try Self.job(for: filled, in: folder)
      job.computed = []
      job.pasted = zip(try filled.open(), words).map {
        .init(sheet: $0.cell.sheet, cell: $0.cell.cell, text: $1)
      }
      return job
    }
    let answers = try answers(to: jobs, in: folder)
    try #require(answers.count == jobs.count)
    for (job, answer) in zip(jobs, answers) {
      let code = try #require(try BlankCase.read(job.saved).checkCode, "\(job.saved)")
      #expect(FilledBlank.isCode(code.computed), "\(job.saved)")
      #expect(code.saved == code.computed, "\(job.saved)")
      #expect(Set(answer.codes) == [code.computed], "\(job.saved)")
      #expect(answer.problems == [], "\(job.saved)")
    }
  }

  @Test func `an office chosen in LibreOffice is the unit, with its code`() throws {
    let folder = try TemporaryFolder()
    let choices = [
      (shown: "UBND", code: "A02"), (shown: "Đơn vị “thứ ba” & cuối", code: "A03"),
      (shown: "Đơn vị thứ nhất (A04)", code: "A04"),
    ]
    var expected: [(name: String, code: String, saved: String)] = []
    var jobs: [OfficeFilling.Job] = []
    for (index, blank) in BlankCase.all.enumerated() {
      let (shown, code) = choices[index % choices.count]
      let name = code == "A02" ? blank.unit : shown
      let (file, saved) = (folder("\(blank.name).xlsx"), folder("\(blank.name)-chosen.xlsx"))
      try blank.write(to: file, offered: OfferedUnits.of(blank))
      jobs.append(OfficeFilling.Job(file: file, saved: saved, choice: name))
      expected.append((name, code, saved))
    }
    let answers = try answers(to: jobs, in: folder)
    try #require(answers.count == jobs.count)
    for (answer, expected) in zip(answers, expected) {
      #expect(answer.problems == [], "\(expected.saved)")
      let report = try BlankCase.read(expected.saved)
      #expect(report.findings.map(\.code.rawValue) == ["BM209"], "\(expected.saved)")
      #expect(report.unit?.name == expected.name, "\(expected.saved)")
      #expect(report.unit?.code == expected.code, "\(expected.saved)")
    }
  }

  private func answers(
    to jobs: [OfficeFilling.Job], in folder: TemporaryFolder
  ) throws -> [OfficeFilling.Answer] {
    try OfficeFilling.answers(
      to: jobs, #require(OfficeFilling.python), #require(OfficeFilling.program), in: folder)
  }

  private static func job(
    for filled: FilledBlank, in folder: TemporaryFolder
  ) throws -> OfficeFilling.Job {
    OfficeFilling.Job(
      file: folder("\(filled.blank.name).xlsx"),
      saved: folder("\(filled.blank.name)-filled.xlsx"),
      inputs: try filled.open().map { cell, row, figure in
        .init(
          sheet: cell.sheet, cell: cell.cell, figure: figure?.description,
          refused: DrawnFigure.refused(for: row))
      },
      computed: try filled.computed().map(\.cell))
  }

  private func expectResults(_ answer: OfficeFilling.Answer, _ filled: FilledBlank) throws {
    let computed = try filled.computed()
    try #require(answer.results.count == computed.count && !computed.isEmpty)
    for (result, expected) in zip(answer.results, computed) {
      #expect(
        result.figure.flatMap { Figure($0) } == expected.figure,
        "\(filled.blank), \(expected.cell)")
    }
  }

  /// Each part of a share turns red above its whole, where both are on one sheet and this office's.
  private func expectReds(_ answer: OfficeFilling.Answer, _ filled: FilledBlank) throws {
    var missing: [String] = []
    var count = 0
    for row in filled.rows {
      guard filled.tasks[row.reference] != .closed, let parts = row.form.parts,
        filled.tasks[parts.numerator] != .closed, filled.tasks[parts.denominator] != .closed,
        let above = filled.empty[parts.numerator], let below = filled.empty[parts.denominator]
      else { continue }
      let (part, whole) = (try filled.cell(of: above), try filled.cell(of: below))
      guard part.sheet == whole.sheet else { continue }
      count += 1
      let isThere = answer.reds.contains { red in
        red.sheet == part.sheet && red.cell == part.cell && red.fill == 0xFFC7CE
          && red.condition.contains("\(part.cell)>\(whole.cell)")
      }
      if !isThere { missing.append("\(part.sheet) \(part.cell)") }
    }
    #expect(missing == [], "\(filled.blank)")
    // This form has no share together with both its parts.
    #expect(count > 0 || filled.blank.form == "lao-cai-2022", "\(filled.blank)")
  }
}
