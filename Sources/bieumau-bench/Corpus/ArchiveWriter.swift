internal import CLibZip
internal import Glibc

/// A new archive, written by libzip. The same parts give the same bytes: every part bears the
/// earliest date that a zip can name.
@safe struct ArchiveWriter: ~Copyable {
  enum Method {
    case stored, deflated
  }

  private let archive: OpaquePointer
  private let method: Method

  init(path: String, _ method: Method) throws {
    var code: Int32 = 0
    guard let archive = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw BenchError("\(path): cannot be written (libzip error \(code))")
    }
    unsafe self.archive = unsafe archive
    self.method = method
  }

  func add(_ name: String, _ bytes: [UInt8]) throws {
    // libzip reads the bytes when the archive is closed, and frees them then: it gets a copy.
    guard let copy = unsafe malloc(max(1, bytes.count)) else { throw BenchError("no memory") }
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    try unsafe add(name, zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1))
  }

  /// Adds what stands in a file, which must stay there until the archive is closed.
  func add(_ name: String, contentsOf path: String) throws {
    try unsafe add(name, zip_source_file(archive, path, 0, -1))
  }

  private func add(_ name: String, _ source: OpaquePointer?) throws {
    guard let source = unsafe source else { throw BenchError("\(name): \(said)") }
    let index = unsafe zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw BenchError("\(name): \(said)")
    }
    let part = zip_uint64_t(index)
    let compression = method == .stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    // 1 January 1980.
    guard unsafe zip_set_file_compression(archive, part, compression, 0) == 0,
      unsafe zip_file_set_dostime(archive, part, 0, 0x0021, 0) == 0
    else { throw BenchError("\(name): \(said)") }
  }

  consuming func close() throws {
    let archive = unsafe archive
    discard self
    guard unsafe zip_close(archive) == 0 else {
      let said = unsafe String(cString: zip_strerror(archive))
      unsafe zip_discard(archive)
      throw BenchError("the archive cannot be written: \(said)")
    }
  }

  deinit {
    unsafe zip_discard(archive)
  }

  private var said: String { unsafe String(cString: zip_strerror(archive)) }
}
