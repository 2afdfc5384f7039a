internal import CLibZip

/// One entry as libzip is shown it: a whole archive that holds nothing else.
///
/// libzip does here what it does well, inflating and comparing the checksum. It is not shown the
/// file's own directory, for it reads one for every closing record it finds and keeps names in a
/// table whose hash is known: 5 MB made to that end keep it busy for minutes. So the headers in
/// this view are made here, from what `ZipDirectory` has checked, and only the packed bytes are
/// those of the file.
final class EntryView {
  private let file: ArchiveFile
  private let head: [UInt8]
  /// Where the packed bytes lie in the file.
  private let data: Range<Int>
  /// Zeroes before the tail, which keep packed bytes that look like a closing record out of
  /// libzip's sight. Few parts need them.
  private let padding: Int
  private let tail: [UInt8]
  private var position = 0
  /// Why the file could not be read, if that is what stopped libzip.
  private(set) var failure: FileReadFailure?

  /// Sizes above 4 GiB have no place in a plain header; no limit of ours lets them come this far.
  init?(of entry: ZipDirectory.Entry, data: Range<Int>, in file: ArchiveFile) {
    guard max(entry.declaredSize, data.count) <= UInt32.max else { return nil }
    let facts = ContentFacts(
      method: entry.method, crc: entry.crc, packed: data.count, size: entry.declaredSize)
    self.file = file
    self.data = data
    head = LocalRecord.header(new: [], facts)
    padding = file.mayHoldClosingRecord(data) ? Self.reachOfLibzip : 0
    let line = DirectoryLine(new: [], facts, offset: 0).bytes
    tail =
      line
      + EndRecord.bytes(
        count: 1, tableSize: line.count, tableOffset: head.count + data.count + padding)
  }

  /// libzip looks for its directory in this many bytes at the end, and tries every closing record
  /// it finds there.
  private static let reachOfLibzip = 65_577

  private var count: Int { head.count + data.count + padding + tail.count }
}

// MARK: What libzip asks of a source

extension EntryView {
  /// A source of libzip's that reads this view and keeps it alive until it is freed.
  func source(_ error: inout zip_error_t) -> OpaquePointer? {
    let kept = unsafe Unmanaged.passRetained(self)
    let source = unsafe zip_source_function_create(answerOfView, kept.toOpaque(), &error)
    // Where no source was made, nobody will free it.
    if unsafe source == nil { unsafe kept.release() }
    return unsafe source
  }

  private func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileReadFailure) -> Int {
    var filled = 0
    while filled < buffer.count, position < count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let got = unsafe try readStretch(into: rest)
      filled += got
      position += got
    }
    return filled
  }

  /// What lies at `position`, up to the end of the head, the data, the padding or the tail.
  private func readStretch(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileReadFailure) -> Int {
    var start = position
    if start < head.count { return unsafe copy(head, from: start, into: buffer) }
    start -= head.count
    if start < data.count {
      let count = min(buffer.count, data.count - start)
      unsafe try file.fill(
        UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: data.lowerBound + start)
      return count
    }
    start -= data.count
    if start < padding {
      let count = min(buffer.count, padding - start)
      unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[..<count])
        .initializeMemory(as: UInt8.self, repeating: 0)
      return count
    }
    return unsafe copy(tail, from: start - padding, into: buffer)
  }

  private func copy(
    _ bytes: [UInt8], from start: Int, into buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    let count = min(buffer.count, bytes.count - start)
    unsafe bytes.withUnsafeBytes {
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: $0[start..<(start + count)]))
    }
    return count
  }

  private func readAnswer(_ buffer: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    do throws(FileReadFailure) {
      return zip_int64_t(unsafe try read(into: buffer))
    } catch {
      failure = error
      return -1
    }
  }

  private func seekAnswer(
    _ arguments: UnsafeMutableRawPointer, _ length: zip_uint64_t
  )
    -> zip_int64_t
  {
    let place = unsafe zip_source_seek_compute_offset(
      zip_uint64_t(position), zip_uint64_t(count), arguments, length, nil)
    guard place >= 0 else { return -1 }
    position = Int(place)
    return 0
  }

  /// > ZIP_SOURCE_ERROR: Get error information. data points to an array of two ints, which should be
  /// > filled with the libzip error code and the corresponding system error code.
  private func errorAnswer(_ codes: UnsafeMutableRawPointer, _ length: zip_uint64_t) -> zip_int64_t
  {
    let size = 2 * MemoryLayout<CInt>.stride
    guard length >= size else { return -1 }
    unsafe codes.storeBytes(of: CInt(ZIP_ER_READ), as: CInt.self)
    unsafe codes.storeBytes(of: 0, toByteOffset: MemoryLayout<CInt>.stride, as: CInt.self)
    return zip_int64_t(size)
  }

  private func statAnswer(_ status: UnsafeMutablePointer<zip_stat_t>) -> zip_int64_t {
    unsafe zip_stat_init(status)
    unsafe status.pointee.valid = zip_uint64_t(ZIP_STAT_SIZE)
    unsafe status.pointee.size = zip_uint64_t(count)
    return unsafe zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  fileprivate func answer(
    _ command: zip_source_cmd_t, _ memory: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_OPEN:
      position = 0
      return 0
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_TELL: return zip_int64_t(position)
    case ZIP_SOURCE_SUPPORTS: return Self.supported
    case ZIP_SOURCE_READ:
      return unsafe readAnswer(UnsafeMutableRawBufferPointer(start: memory, count: Int(length)))
    default: break
    }
    guard let memory = unsafe memory else { return -1 }
    switch command {
    case ZIP_SOURCE_SEEK: return unsafe seekAnswer(memory, length)
    case ZIP_SOURCE_STAT: return unsafe statAnswer(memory.assumingMemoryBound(to: zip_stat_t.self))
    case ZIP_SOURCE_ERROR: return unsafe errorAnswer(memory, length)
    default: return -1
    }
  }

  /// `ZIP_SOURCE_SUPPORTS_SEEKABLE`, a macro that Swift does not see.
  private static let supported: zip_int64_t = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
}

/// > ZIP_SOURCE_FREE: Clean up and free all resources, including userdata.
private let answerOfView: zip_source_callback = { view, memory, length, command in
  guard let view = unsafe view else { return -1 }
  let kept = unsafe Unmanaged<EntryView>.fromOpaque(view)
  if command == ZIP_SOURCE_FREE {
    unsafe kept.release()
    return 0
  }
  return unsafe kept.takeUnretainedValue().answer(command, memory, length)
}
