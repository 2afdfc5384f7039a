internal import Glibc

/// Why bytes could not be had from the file system.
enum FileReadFailure: Error, Hashable {
  case notFound
  case nameTooLong
  case linksInCircle
  case folder
  case notOrdinary
  case noPermission
  case tooLarge(bytes: Int, limit: Int)
  /// The file became shorter while it was being read.
  case changed
  case system(errno: Int32)
}

/// The bytes of one ordinary file, by position.
///
/// A file on disk is opened once and everything later is read from that one opening, so no second
/// look at the path can find another file. A small file is taken into memory at once, which saves
/// system calls; a large one stays on disk. Never mapped: a mapped file that somebody shortens over
/// the network ends the program.
@safe struct FileBytes: ~Copyable {
  /// Above this a file stays on disk. Returns are some 16 KB, templates with pictures a few MB.
  static let heldInMemory = 8 * mebibyte

  let count: Int
  private let descriptor: Int32
  private let memory: UnsafeMutableRawBufferPointer?

  init(path: String, limit: Int) throws(FileReadFailure) {
    // O_NONBLOCK: opening a named pipe must not wait for somebody to write into it.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw FileReadFailure(openErrno: errno) }
    let opened: (count: Int, memory: UnsafeMutableRawBufferPointer?)
    do throws(FileReadFailure) {
      unsafe opened = try Self.load(descriptor, limit: limit)
    } catch {
      close(descriptor)
      throw error
    }
    count = unsafe opened.count
    unsafe memory = unsafe opened.memory
    if unsafe opened.memory == nil {
      self.descriptor = descriptor
    } else {
      close(descriptor)
      self.descriptor = -1
    }
  }

  /// Bytes that somebody else has read, under the same limit. They are copied.
  init(_ bytes: [UInt8], limit: Int) throws(FileReadFailure) {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    count = bytes.count
    descriptor = -1
    guard !bytes.isEmpty else {
      unsafe memory = nil
      return
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    unsafe copy.copyBytes(from: bytes)
    unsafe memory = unsafe copy
  }

  private static func load(
    _ descriptor: Int32, limit: Int
  ) throws(FileReadFailure) -> (count: Int, memory: UnsafeMutableRawBufferPointer?) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .system(errno: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .folder
    default: throw .notOrdinary
    }
    let count = Int(status.st_size)
    guard count <= limit else { throw .tooLarge(bytes: count, limit: limit) }
    guard count > 0, count <= heldInMemory else { return (count, nil) }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
    do throws(FileReadFailure) {
      guard unsafe try fill(memory, from: descriptor, at: 0) == count else { throw .changed }
    } catch {
      unsafe memory.deallocate()
      throw error
    }
    return unsafe (count, memory)
  }

  deinit {
    unsafe memory?.deallocate()
    if descriptor >= 0 { close(descriptor) }
  }

  /// The bytes from `offset` on: fewer than `count` only where the file ends.
  func bytes(at offset: Int, count wanted: Int) throws(FileReadFailure) -> [UInt8] {
    guard offset >= 0, offset < count, wanted > 0 else { return [] }
    let length = min(wanted, count - offset)
    if let memory = unsafe memory {
      return unsafe Array(memory[offset..<(offset + length)])
    }
    var failure: FileReadFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: length) { buffer, filled in
      do throws(FileReadFailure) {
        filled = unsafe try Self.fill(
          UnsafeMutableRawBufferPointer(buffer), from: descriptor, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    guard bytes.count == length else { throw .changed }
    return bytes
  }

  /// The same into memory of somebody else's; a file that has become shorter is `changed`.
  @unsafe func fill(
    _ buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileReadFailure) {
    guard offset >= 0, offset <= count, buffer.count <= count - offset else { throw .changed }
    if let memory = unsafe memory {
      unsafe buffer.copyMemory(
        from: UnsafeRawBufferPointer(rebasing: memory[offset..<(offset + buffer.count)]))
    } else {
      guard unsafe try Self.fill(buffer, from: descriptor, at: offset) == buffer.count else {
        throw .changed
      }
    }
  }

  /// Whether `word` stands in this range: certain for a short range in memory, else "it may".
  func mayContain(_ word: [UInt8], in range: Range<Int>) -> Bool {
    guard let memory = unsafe memory, !word.isEmpty, range.count <= 65_536, range.lowerBound >= 0,
      range.upperBound <= count
    else { return true }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: memory[range])
    guard let base = bytes.baseAddress else { return false }
    // Nearly all bytes are passed over at the speed of the C library.
    var start = 0
    while start < bytes.count,
      let found = unsafe memchr(base + start, Int32(word[0]), bytes.count - start)
    {
      start = unsafe UnsafeRawPointer(found) - base
      if unsafe bytes[start...].starts(with: word) { return true }
      start += 1
    }
    return false
  }

  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int
  ) throws(FileReadFailure) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let got = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      if got < 0 {
        if errno == EINTR { continue }
        throw .system(errno: errno)
      }
      if got == 0 { break }
      filled += got
    }
    return filled
  }
}

extension FileReadFailure {
  init(openErrno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .folder
    case ENXIO, ENODEV: self = .notOrdinary
    case ENAMETOOLONG: self = .nameTooLong
    case ELOOP: self = .linksInCircle
    default: self = .system(errno: code)
    }
  }
}
