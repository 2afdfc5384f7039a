import Checks
import Foundation
import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// All that is told of the five real reports, held against a list that was gone through by hand: each
/// finding with the verdict of whoever read the report, and what was looked at and is rightly not told.
///
/// `RECORD_GOLDEN=1` writes the findings anew and keeps the verdicts; a new finding gets none, and the
/// test fails until somebody has judged it.
struct OfficersListTests {
  static let path = repositoryFile("Tests/Golden/five-reports.txt")
  static let verdict = "    verdict: "

  @Test(arguments: RealReport.all)
  func `every finding has been judged, and no other is there`(_ real: RealReport) throws {
    let told = try Self.lines(on: real)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil { try Self.record() }
    let list = try #require(OfficersList(Self.path), "there is no list")
    let judged = try #require(list.sections[real.form], "nothing on \(real.form)")
    #expect(told == judged.map(\.finding))
    for entry in judged {
      #expect(entry.verdict.wholeMatch(of: /(right|asked|harmless): .{10,}/) != nil, "\(entry)")
    }
  }

  /// However the figures got into the cells.
  @Test(arguments: RealReport.all)
  func `numbers are told as texts are`(_ real: RealReport) throws {
    #expect(try Self.lines(on: real, .intoExcel) == Self.lines(on: real))
  }

  /// A line for each finding, the gravest first.
  private static func lines(
    on real: RealReport, _ typing: RealReport.Typing = .asTexts
  ) throws -> [String] {
    var report = try KnownReturns.report(on: real.book(typing))
    report.unit = real.unit
    let form = try #require(report.form)
    report.add(
      Checks(form, try FiveForms.catalogue(), try FiveForms.levels()).findings(on: report))
    return Severity.allCases.flatMap { severity in
      report.findings.filter { $0.severity == severity }.map { finding in
        let place = [finding.place.table, finding.place.row].compactMap { $0.map(String.init) }
        return [
          finding.severity.shown.vietnamese, finding.code.rawValue, place.joined(separator: "."),
          "\(finding.message.vietnamese) \(finding.fix.vietnamese)",
        ].joined(separator: " | ")
      }
    }
  }

  private static func record() throws {
    var list = OfficersList(path) ?? OfficersList()
    for real in RealReport.all {
      let known = Dictionary(
        (list.sections[real.form] ?? []).map { ($0.key, $0.verdict) },
        uniquingKeysWith: { first, _ in first })
      list.sections[real.form] = try lines(on: real).map {
        let entry = OfficersList.Entry(finding: $0, verdict: "?")
        return OfficersList.Entry(finding: $0, verdict: known[entry.key] ?? "?")
      }
    }
    try list.text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}

/// The list as it stands in its file: a heading for each form, a line for each finding, one below it with
/// the verdict, and remarks that begin with `#`, which stay where they are.
struct OfficersList {
  struct Entry {
    let finding: String
    let verdict: String

    /// Severity, code and place: a verdict stays where only the wording is new.
    var key: String {
      finding.split(separator: "|").prefix(3).joined(separator: "|")
        + (finding.split(separator: ":").first.map { finding.contains("BM402") ? $0 : "" } ?? "")
    }
  }

  var sections: [String: [Entry]] = [:]
  /// What stands before the first heading, and behind each.
  private var remarks: [String: [String]] = [:]

  init() {}

  /// Nil where there is no such file.
  init?(_ path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    var form = ""
    var finding: String?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("== ") {
        form = String(line.dropFirst(3))
        sections[form] = []
      } else if line.hasPrefix("#") {
        remarks[form, default: []].append(line)
      } else if line.hasPrefix(OfficersListTests.verdict), let told = finding {
        sections[form, default: []].append(
          Entry(finding: told, verdict: String(line.dropFirst(OfficersListTests.verdict.count))))
        finding = nil
      } else if !line.isEmpty {
        finding = line
      }
    }
  }

  var text: String {
    var lines = remarks[""] ?? []
    for form in RealReport.all.map(\.form) {
      lines += ["", "== \(form)"]
      for entry in sections[form] ?? [] {
        lines += [entry.finding, OfficersListTests.verdict + entry.verdict]
      }
      lines += remarks[form] ?? []
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
