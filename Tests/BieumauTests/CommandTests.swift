import Desk
import Testing
import Vocabulary

@testable import bieumau

/// What every command owes to whoever reads its help, the real ones and those of the tests.
@Suite struct CommandTests {
  static let all = Program.bieumau.commands + Program.rehearsal.commands

  @Test func `every command has an example that can be typed`() {
    for command in Self.all {
      #expect(!command.examples.isEmpty, "\(command.name)")
      for example in command.examples {
        #expect(!isEmpty(example.effect), "\(example.line)")
        let words = words(of: example.line)
        let line = CommandLineReader(commands: Self.all).read(words) { _ in nil }
        guard case .run(let found, _) = line.wish else {
          Issue.record("the example cannot be read: \(example.line)")
          continue
        }
        #expect(found.name == command.name)
      }
    }
  }

  /// As a shell cuts a line: quotes hold words together.
  private func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      index, piece in
      index % 2 == 1 ? [String(piece)] : piece.split(separator: " ").map(String.init)
    }
  }

  @Test func `every command, operand and option says what it is in both languages`() {
    for command in Self.all {
      #expect(!isEmpty(command.summary), "\(command.name)")
      for operand in command.operands {
        #expect(!isEmpty(operand.help), "\(command.name) \(operand.name)")
      }
      for option in command.options + CommandOption.everywhere {
        #expect(!isEmpty(option.help), "\(command.name) \(option.long)")
      }
    }
  }

  @Test func `usage names the command, every operand and every option`() {
    for command in Self.all {
      #expect(!command.usage.isEmpty)
      for line in command.usage { #expect(line.hasPrefix(command.name)) }
      let usage = command.usage.joined(separator: " ")
      for operand in command.operands { #expect(usage.contains(operand.shown)) }
      for option in command.options {
        #expect(option.names.contains { usage.contains($0) }, "\(command.name) \(option.long)")
      }
    }
  }

  @Test func `option names are well formed and mean one thing`() {
    for command in Self.all {
      let options = command.options + CommandOption.everywhere
      let names = options.flatMap(\.names)
      #expect(Set(names).count == names.count, "\(command.name)")
      for option in options {
        #expect(option.long.hasPrefix("--") && option.long.count > 3)
        if let short = option.short { #expect(short.hasPrefix("-") && short.count == 2) }
      }
    }
  }

  /// Else the reader could not tell which operand an argument is.
  @Test func `only the last operand may be several, only the last ones optional`() {
    for command in Self.all {
      #expect(!command.operands.dropLast().contains { $0.mayRepeat })
      let optional = command.operands.drop(while: \.isRequired)
      #expect(!optional.contains { $0.isRequired })
    }
  }

  @Test(arguments: Language.allCases)
  func `no line of help is longer than 100 columns`(language: Language) {
    let pages =
      Self.all.map(HelpText.page) + [
        HelpText.overview(Self.all), HelpText.short(Self.all),
      ]
    for page in pages {
      for line in page.text(in: language).split(separator: "\n") {
        #expect(TextColumns.width(of: line) <= 100, "\(line)")
      }
    }
  }

  private func isEmpty(_ phrase: Phrase) -> Bool {
    phrase.vietnamese.isEmpty || phrase.english.isEmpty || phrase.vietnamese == phrase.english
  }
}
