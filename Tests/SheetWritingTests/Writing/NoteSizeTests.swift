import Testing

@testable import SheetWriting

struct NoteSizeTests {
  @Test func `a short note has the usual box`() {
    #expect(NoteSize(of: "Kiểm tra lại") == NoteSize(of: "a"))
    #expect(NoteSize(of: "a").width == 128 && NoteSize(of: "a").height == 74)
  }

  @Test func `a longer one has room for every line`() {
    let sentence = String(repeating: "Đề nghị kiểm tra lại. ", count: 10)
    let one = NoteSize(of: sentence)
    let three = NoteSize(of: [sentence, sentence, "", sentence].joined(separator: "\n"))
    #expect(one.width == 260 && three.width > one.width)
    #expect(one.height >= 14 * 6 && three.height > one.height)
  }

  @Test func `the longest note is a box still`() {
    #expect(NoteSize(of: String(repeating: "a\n", count: 16_000)).height == 8000)
  }
}
