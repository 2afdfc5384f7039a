import SheetPlans
import Testing

@testable import SheetPatching

struct NoteTextTests {
  private func runs(_ texts: [String], isBelow: Bool = false) -> [String] {
    let text = NoteText(texts.map { NotePlan(cell("A1"), $0) })
    return String(decoding: text.runs(prefix: "x:", isBelow: isBelow), as: UTF8.self)
      .replacing(/<x:sz.*?family val="2"\/>/, with: "").split(separator: "</x:r>").map(String.init)
  }

  private let bold = "<x:r><x:rPr><x:b/></x:rPr>"
  private let plain = "<x:r><x:rPr></x:rPr>"

  @Test func `the first line is bold`() {
    #expect(
      runs(["Cần sửa\nÔ D12 <sai>"]) == [
        "\(bold)<x:t>Cần sửa</x:t>",
        "\(plain)<x:t xml:space=\"preserve\">\nÔ D12 &lt;sai&gt;</x:t>",
      ])
    #expect(runs(["Cần sửa"]) == ["\(bold)<x:t>Cần sửa</x:t>"])
  }

  @Test func `several stand below each other`() {
    #expect(
      runs(["a\nb", "c"], isBelow: true) == [
        "\(bold)<x:t xml:space=\"preserve\">\n\na</x:t>",
        "\(plain)<x:t xml:space=\"preserve\">\nb</x:t>",
        "\(bold)<x:t xml:space=\"preserve\">\n\nc</x:t>",
      ])
  }

  @Test func `line ends of other systems, and letters that XML cannot hold`() {
    #expect(
      runs(["a\r\nb\rc\u{1}_x0041_"]) == [
        "\(bold)<x:t>a</x:t>",
        "\(plain)<x:t xml:space=\"preserve\">\nb\nc_x0001__x005F_x0041_</x:t>",
      ])
  }

  @Test func `letters are counted as Excel does`() {
    let text = NoteText([NotePlan(cell("A1"), "a😀\nb"), NotePlan(cell("A1"), "c")])
    #expect(text.plain == "a😀\nb\n\nc")
    #expect(text.count == 8)
  }
}
