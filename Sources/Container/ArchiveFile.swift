/// The bytes of an archive, shared by its package and by every part that is being streamed: the
/// file stays open, or in memory, until the last of them is gone.
final class ArchiveFile {
  private let bytes: FileBytes

  init(_ bytes: consuming FileBytes) {
    self.bytes = bytes
  }

  func bytes(at offset: Int, count: Int) throws(FileReadFailure) -> [UInt8] {
    try bytes.bytes(at: offset, count: count)
  }

  /// Fills the buffer with the bytes from `offset` on; throws where the file has become shorter.
  @unsafe func fill(
    _ buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileReadFailure) {
    unsafe try bytes.fill(buffer, at: offset)
  }

  /// Whether a closing record may begin in this range. Looked up where that is cheap; a long range,
  /// and one on disk, is said to hold one.
  func mayHoldClosingRecord(_ range: Range<Int>) -> Bool {
    bytes.mayContain(EndRecord.signature, in: range)
  }
}
