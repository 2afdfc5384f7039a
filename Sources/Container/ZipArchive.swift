internal import CLibZip
internal import Glibc

/// The one place that holds libzip's handle of an archive that is being read.
///
/// A class, because a part that is being streamed must keep its archive open.
@safe final class ZipArchive {
  private let handle: OpaquePointer
  /// Kept for libzip, which reads from these bytes for as long as the archive is open.
  private let file: FileBytes

  enum Failure: Error {
    case notAnArchive
    case noMemory
  }

  init(_ file: consuming FileBytes) throws(Failure) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let source = unsafe Self.source(of: file, &error) else { throw .noMemory }
    guard let handle = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let code = unsafe zip_error_code_zip(&error)
      unsafe zip_source_free(source)
      throw code == ZIP_ER_MEMORY ? .noMemory : .notAnArchive
    }
    unsafe self.handle = unsafe handle
    self.file = file
  }

  deinit {
    // zip_discard, never zip_close: an input is not written to, whatever happens.
    unsafe zip_discard(handle)
  }

  private static func source(
    of file: borrowing FileBytes, _ error: inout zip_error_t
  )
    -> OpaquePointer?
  {
    switch unsafe file.backing {
    case .memory(let bytes):
      // The last argument, 0: the bytes stay ours.
      return unsafe zip_source_buffer_create(
        bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    case .descriptor(let descriptor):
      let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
      guard copy >= 0 else { return nil }
      guard let stream = unsafe fdopen(copy, "rb") else {
        close(copy)
        return nil
      }
      // > If length is 0 or -1, the whole file (starting from start) is used.
      // Freeing the source closes the stream.
      guard let source = unsafe zip_source_filep_create(stream, 0, -1, &error) else {
        unsafe fclose(stream)
        return nil
      }
      return unsafe source
    }
  }

  func bytes(at offset: Int, count: Int) throws(FileReadFailure) -> [UInt8] {
    try file.bytes(at: offset, count: count)
  }

  /// Whether libzip sees at `index` the entry that our own directory shows there. Two tables in one
  /// file would make two programs see two different workbooks.
  func agrees(with entry: ZipDirectory.Entry, at index: Int, of count: Int) -> Bool {
    guard unsafe Int(zip_get_num_entries(handle, 0)) == count else { return false }
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat_index(handle, zip_uint64_t(index), ZIP_FL_UNCHANGED, &status) == 0,
      let name = unsafe zip_get_name(handle, zip_uint64_t(index), ZIP_FL_ENC_RAW)
    else { return false }
    return unsafe status.comp_size == zip_uint64_t(entry.compressedSize)
      && status.size == zip_uint64_t(entry.declaredSize)
      && status.crc == entry.crc && status.comp_method == entry.method
      && strlen(name) == entry.name.count
  }

  /// Opens one entry for inflating; nil when libzip refuses it.
  func open(_ index: Int) -> OpaquePointer? {
    unsafe zip_fopen_index(handle, zip_uint64_t(index), ZIP_FL_UNCHANGED)
  }
}
