import TestSupport
import Testing

private let python = Peer.python(with: "openpyxl.cell.rich_text, python_calamine, xlsxwriter")

/// `set` on workbooks with every oddity that we know of. Programs of their own make the workbooks and
/// compare what comes out with what went in; `.ci/run` has LibreOffice look at them too.
@Suite(
  .enabled(
    if: python != nil,
    "openpyxl 3.1, python-calamine and XlsxWriter are not here: .ci/install test installs them"))
struct FidelityTests {
  @Test func `set changes the cells it is told to and nothing else`() throws {
    let folder = try TemporaryFolder()
    let said = try run(
      """
      "$0" "$1/zoo.py" "$2" --without-office &&
      "$0" "$1/fidelity.py" "$3" "$2"/* --without-office
      """, folder("zoo"), Shell.program())
    let lines = said.split(separator: "\n")
    #expect(lines.last == "exit code 0", "\(told(lines))")
    #expect(lines.count { $0.hasPrefix("ok ") } >= 90)
  }

  /// What cannot fail proves nothing.
  @Test func `each way of getting it wrong is seen`() throws {
    let lines = try run("\"$0\" \"$1/fidelity.py\" --self-test").split(separator: "\n")
    #expect(lines.last == "exit code 0", "\(told(lines))")
    #expect(lines.count { $0.hasPrefix("seen ") } >= 14)
  }

  /// All but the workbooks with which everything is well.
  private func told(_ lines: [Substring]) -> String {
    lines.filter { !$0.hasPrefix("ok ") }.joined(separator: "\n")
  }

  /// `script` finds Python in `$0`, the folder of our programs in `$1`, and the words behind them.
  private func run(_ script: String, _ words: String...) throws -> String {
    let python = try #require(python)
    return try #require(Peer("/bin/sh")).output(
      ["-c", "(\(script)) 2>&1; echo exit code $?", python.path, repositoryFile("Tests/Fidelity")]
        + words)
  }
}
