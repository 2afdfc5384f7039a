internal import CLibXLSXWriter

/// Copies of texts for structures of the library, which only point to them; gone with it. Keep it
/// alive (`withExtendedLifetime`) until the call that copies them has returned.
@safe final class CTexts {
  private var copies: [UnsafeMutablePointer<CChar>] = unsafe []

  /// Nil for an empty text, which the library writes as an empty attribute.
  @unsafe func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text, !text.isEmpty, let copy = unsafe strdup(text) else { return nil }
    unsafe copies.append(copy)
    return unsafe copy
  }

  deinit {
    unsafe copies.forEach { unsafe free($0) }
  }
}
