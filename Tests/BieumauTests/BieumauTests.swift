import TestSupport
import Testing

/// The built program itself, from a shell: what only a real process can show.
@Suite struct BieumauTests {
  @Test func `says its version`() throws {
    #expect(try Shell.run("$0 --version") == (0, "bieumau 0.1.0\n"))
  }

  @Test func `reads the preset language`() throws {
    let (code, said) = try Shell.run("BIEUMAU_LANG=en $0")
    #expect(code == 2)
    #expect(said.hasPrefix("Usage:\n"))
  }

  @Test func `tells of a full disk behind standard output`() throws {
    let (code, said) = try Shell.run("$0 --version --lang en >/dev/full")
    #expect(code == 2)
    #expect(said.hasPrefix("bieumau: standard output: the disk or the quota is full;"))
  }

  @Test func `a full disk behind standard error is not success`() throws {
    #expect(try Shell.run("$0 --nonsense 2>/dev/full") == (2, ""))
  }

  @Test func `a closed standard output is told`() throws {
    let (code, said) = try Shell.run("$0 --version --lang en >&-")
    #expect(code == 2)
    #expect(said.contains("errno 9"))
  }

  @Test func `a reader that has gone away ends the program quietly`() throws {
    // The program writes only after its reader has ended.
    #expect(
      try Shell.run("{ sleep 0.2; $0 --version; echo code $? >&2; } | true") == (0, "code 2\n"))
  }

  @Test func `no bar is drawn where nobody looks`() throws {
    #expect(try Shell.run("$0 help 2>&1 >/dev/null") == (0, ""))
  }

  @Test func `no file stays open behind the run`() throws {
    let folder = try TemporaryFolder()
    let good = try folder.file("a.xlsx", bytes: TinyWorkbook.zip.bytes())
    let bad = try folder.file("b.xlsx", bytes: Array(TinyWorkbook.zip.bytes().dropLast(30)))
    let (code, said) = try Shell.run(
      "ulimit -n 24; $0 parts $(yes '\(good) \(bad)' | head -50) >/dev/null")
    #expect(code == 1)
    #expect(said.split(separator: "\n").count == 50)
    #expect(said.split(separator: "\n").allSatisfy { $0.hasSuffix("(BM114)") })
  }
}
