import Testing

@testable import Markup

struct SourceTextTests {
  @Test(arguments: ZooAnimal.Encoding.all)
  func `is UTF-8 whatever was stored`(_ encoding: ZooAnimal.Encoding) throws {
    let text = "<a>đ😀ạ</a>"
    let whole = try SourceText(whole: encoding.bytes(of: text))
    #expect(whole.bytes == Array(text.utf8))
    #expect(whole.isWhole == true)
    var fed = SourceText()
    for byte in encoding.bytes(of: text) {
      let chunk = [byte]
      try fed.append(chunk.span)
      #expect(fed.isWhole == false)
    }
    try fed.finish()
    #expect(fed.bytes == Array(text.utf8))
    #expect(fed.isWhole == true)
  }

  @Test(arguments: ZooAnimal.Encoding.all)
  func `knows the stored place of every character`(_ encoding: ZooAnimal.Encoding) throws {
    let text = "<a>đ😀ạ</a>"
    for dropped in 0...text.unicodeScalars.count {
      var source = try SourceText(whole: encoding.bytes(of: text))
      let before = String(text.unicodeScalars.prefix(dropped))
      source.reach(before.utf8.count)
      source.drop(before.utf8.count)
      var read = before
      for scalar in text.unicodeScalars.dropFirst(dropped) {
        let position = read.utf8.count - before.utf8.count
        #expect(source.storedOffset(of: position) == encoding.bytes(of: read).count)
        source.reach(position)
        read.unicodeScalars.append(scalar)
      }
    }
  }

  @Test
  func `keeps what stands before bytes that are no characters`() throws {
    var source = try SourceText(whole: bytes("<a>", 0xFF, "</a>"))
    #expect(source.bytes == bytes("<a>"))
    #expect(source.damage == .notUTF8)
    #expect(source.isWhole == false)
    let more = bytes("more")
    try source.append(more.span)
    try source.finish()
    #expect(source.bytes == bytes("<a>"))
    #expect(source.isWhole == false)
  }
}
