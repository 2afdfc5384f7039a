import Testing
import Vocabulary

@testable import bieumau

@Suite struct CommandLineReaderTests {
  private func read(_ arguments: [String], preset: String? = nil) -> ReadCommandLine {
    CommandLineReader(commands: Program.rehearsal.commands).read(arguments) { _ in preset }
  }

  private func values(_ arguments: [String]) throws -> OptionValues {
    guard case .run(let command, let values) = read(arguments).wish else {
      throw Misread(arguments: arguments)
    }
    #expect(command.name == "copy")
    return values
  }

  private struct Misread: Error {
    let arguments: [String]
  }

  @Test(arguments: [
    ["copy", "a", "b", "-o", "x", "--force"],
    ["copy", "-o", "x", "a", "--force", "b"],
    ["copy", "--output", "x", "--force", "a", "b"],
    ["copy", "--output=x", "a", "b", "--force"],
    ["copy", "-o=x", "--force", "--force", "a", "b"],
    ["--quiet", "--lang", "en", "copy", "a", "b", "-o", "x", "--force"],
    ["copy", "-o", "x", "--force", "--", "a", "b"],
  ])
  func `options may stand anywhere after the command`(arguments: [String]) throws {
    let values = try values(arguments)
    #expect(values.operands == ["a", "b"])
    #expect(values.value(of: .output) == "x")
    #expect(values.has(.force))
    #expect(!values.has(.json))
  }

  @Test func `a value is everything after the first equals sign`() throws {
    #expect(try values(["copy", "a", "--output=b=c"]).value(of: .output) == "b=c")
    #expect(try values(["copy", "a", "--output=-x"]).value(of: .output) == "-x")
  }

  @Test func `after two dashes nothing is an option`() throws {
    let values = try values(["copy", "--", "--json", "-o", "–json", "--", "-"])
    #expect(values.operands == ["--json", "-o", "–json", "--", "-"])
    #expect(!values.has(.json))
  }

  @Test func `one dash alone is an argument or a value`() throws {
    let values = try values(["copy", "-", "-o", "-"])
    #expect(values.operands == ["-"])
    #expect(values.value(of: .output) == "-")
  }

  @Test func `a long dash before no option's name begins a file name`() throws {
    #expect(try values(["copy", "– báo cáo.xlsx"]).operands == ["– báo cáo.xlsx"])
  }

  // MARK: Language

  @Test(
    arguments: [
      ([], nil, Language.vietnamese),
      ([], "", .vietnamese),
      ([], "en", .english),
      (["--lang", "vi"], "en", .vietnamese),
      (["--lang", "en"], "vi", .english),
      (["--lang", "en"], "klingon", .english),
      (["copy", "--nonsense", "--lang=en"], nil, .english),
      (["nonsense", "--lang", "en"], nil, .english),
      (["copy", "-o", "--lang", "en"], nil, .english),
      (["copy", "--", "--lang", "en"], nil, .vietnamese),
      (["--lang", "fr"], "en", .english),
      (["--lang", "en", "--lang", "vi"], nil, .english),
    ] as [([String], String?, Language)])
  func `the option is before the preset, which is before Vietnamese`(
    arguments: [String], preset: String?, language: Language
  ) {
    #expect(read(arguments, preset: preset).language == language)
  }

  @Test func `a wrong language is told before any other mistake and before help`() {
    for arguments in [["nonsense", "--lang", "fr"], ["copy", "--nonsense", "--lang", "fr", "-h"]] {
      guard case .wrong(let error) = read(arguments).wish, case .notAllowed = error.fault else {
        Issue.record("\(arguments) is read otherwise")
        continue
      }
    }
  }

  // MARK: Help and version

  @Test(arguments: [
    ["copy", "--help"], ["--help", "copy"], ["-h", "copy"], ["copy", "-o", "--help"],
    ["copy", "--nonsense", "-h"], ["copy", "--version", "--help"], ["copy", "a", "-h"],
  ])
  func `help that is asked for is given, whatever else is wrong`(arguments: [String]) {
    guard case .help(let command) = read(arguments).wish else {
      Issue.record("no help")
      return
    }
    #expect(command?.name == "copy")
  }

  @Test func `after two dashes help is a file name`() throws {
    #expect(try values(["copy", "--", "--help"]).operands == ["--help"])
  }

  @Test(arguments: [[], ["--quiet"], ["--lang", "en"], ["--"]])
  func `without a command there is nothing to do`(arguments: [String]) {
    guard case .nothing = read(arguments).wish else {
      Issue.record("something to do")
      return
    }
  }

  @Test(arguments: [(["bare"], false), (["bare", "--quiet"], true), (["--quiet", "bare"], true)])
  func `quiet is read before and after the command`(arguments: [String], isQuiet: Bool) {
    #expect(read(arguments).isQuiet == isQuiet)
  }
}
