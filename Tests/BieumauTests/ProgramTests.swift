import Desk
import TestSupport
import Testing
import Vocabulary

@testable import bieumau

@Suite struct ProgramTests {
  private let program = Program.rehearsal

  @Test func `a result stands on standard output, and the code is the command's`() {
    #expect(program.hear(["copy", "a", "b"]) == Heard(out: "a b\n", code: .toCorrect))
    #expect(program.hear(["copy", "a", "b", "--json"]) == Heard(out: "a,b\n", code: .toCorrect))
  }

  @Test func `a result goes to the file of the output option`() throws {
    let folder = try TemporaryFolder()
    let arguments = ["copy", "a", "-o", folder("out")]
    #expect(program.hear(arguments) == Heard(code: .toCorrect))
    #expect(try folder.text("out") == "a\n")

    let refused = program.hear(arguments, language: "en")
    #expect(refused.code == .failed)
    #expect(refused.err.hasSuffix("(BM131)\n"))
    #expect(program.hear(arguments + ["--force"]).code == .toCorrect)
  }

  @Test func `an input is never the output`() throws {
    let folder = try TemporaryFolder()
    let input = try folder.file("a", holding: "old")
    let heard = program.hear(["copy", input, "-o", folder("./a"), "--force"])
    #expect(heard.code == .failed)
    #expect(heard.err.hasSuffix("(BM130)\n"))
    #expect(try folder.text("a") == "old")
  }

  @Test(arguments: [["--version"], ["copy", "--version"], ["--lang", "en", "--version"]])
  func `the version is one line`(arguments: [String]) {
    #expect(program.hear(arguments) == Heard(out: "bieumau 0.1.0\n", code: .done))
  }

  @Test func `without arguments short help stands on standard error`() {
    #expect(
      program.hear([])
        == Heard(err: HelpText.short(program.commands).vietnamese, code: .failed))
  }

  @Test(arguments: Language.allCases)
  func `help stands on standard output`(language: Language) {
    let overview = Heard(out: HelpText.overview(program.commands).text(in: language), code: .done)
    let page = Heard(out: HelpText.page(of: .copy).text(in: language), code: .done)
    for arguments in [["help"], ["--help"], ["-h"]] {
      #expect(program.hear(arguments, language: language.rawValue) == overview)
    }
    for arguments in [["help", "copy"], ["copy", "--help"], ["-h", "copy"]] {
      #expect(program.hear(arguments, language: language.rawValue) == page)
    }
  }

  @Test func `a note is safe to show, and not shown with quiet`() {
    #expect(
      program.hear(["bare"], language: "en") == Heard(err: "Note \\u{1B}[31m.\n", code: .done))
    #expect(program.hear(["bare", "--quiet"]) == Heard(code: .done))
  }

  @Test func `messages that nobody can get make the run fail`() {
    let err = Ear()
    err.failure = SystemError(code: 9)
    #expect(program.hear(["bare"], err: err) == Heard(code: .failed))
  }

  @Test func `the real program has every command it lists once`() {
    let names = Program.bieumau.commands.map(\.name)
    #expect(names.contains("help"))
    #expect(Set(names).count == names.count)
  }
}
