// What must hold for any bytes whatever given to Markup. `fuzz.sh` builds this with the reader's
// sources and lets libFuzzer look for bytes for which it does not.

internal import Glibc
internal import Markup
internal import Vocabulary

@c(LLVMFuzzerTestOneInput)
package func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let whole = Outcome(whole: bytes)
  expect(whole == Outcome(fed: pieces(of: bytes)), "whole and in pieces it reads the same")
  expect(
    whole == Outcome(fed: bytes.indices.map { bytes[$0...$0] }),
    "whole and byte by byte it reads the same")
  checkWalk(bytes)
  if case .read = whole { checkRewriting(bytes) }
  checkEscapes(bytes)
  return 0
}

/// Cuts whose places come from the bytes themselves, so that inputs can be found that make a cut
/// hurt.
private func pieces(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
  var pieces: [ArraySlice<UInt8>] = []
  var start = 0
  while start < bytes.count {
    let end = min(bytes.count, start + 1 + Int(bytes[start] & 0x0F))
    pieces.append(bytes[start..<end])
    start = end
  }
  return pieces
}

private func checkWalk(_ bytes: [UInt8]) {
  do throws(MarkupError) {
    var reader = try XMLReader(bytes, part: "part.xml", Outcome.vocabulary)
    var offset = 0
    while try reader.next() != .done {
      expect(reader.offset >= offset && reader.offset <= bytes.count, "offsets go forward")
      offset = reader.offset
      expect(reader.depth <= XMLLimits.depth, "depth is limited")
      expect(reader.attributeCount <= XMLLimits.attributes, "attributes are limited")
      expect(reader.localName.count <= XMLLimits.nameBytes, "names are limited")
    }
  } catch {
    expect(error.offset >= 0 && error.offset <= bytes.count, "a fault lies within the part")
    for language in Language.allCases {
      expect(!error.message.text(in: language).isEmpty, "a fault has its sentence")
    }
  }
}

private func checkRewriting(_ bytes: [UInt8]) {
  do throws(MarkupError) {
    let copy = try rewritten(bytes)
    let again = Outcome(whole: copy, rewrittenVocabulary, showsDeclarations: false)
    if case .refused(.nameTooLong, _) = again { return }
    if case .refused(.tooManyAttributes, _) = again { return }
    expect(
      again == Outcome(whole: bytes, showsDeclarations: false), "what is written reads the same")
  } catch {
    expect(false, "what was read once is read again")
  }
}

private func checkEscapes(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let stored = EscapedCharacters.encoded(text)
  let meant = EscapedCharacters.decoded(stored)
  expect(meant.utf8.elementsEqual(text.utf8), "decoding undoes encoding")
  _ = EscapedCharacters.decoded(text)
}

private func expect(_ holds: Bool, _ property: StaticString) {
  guard !holds else { return }
  print("does not hold: \(property)")
  fflush(nil)
  preconditionFailure()
}
