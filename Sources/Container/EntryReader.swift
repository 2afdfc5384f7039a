internal import CLibZip

/// The one place that holds libzip's handles of an entry that is being read.
@safe struct EntryReader: ~Copyable {
  private let archive: OpaquePointer
  private let handle: OpaquePointer
  private let view: EntryView

  enum Failure: Error {
    case file(FileReadFailure)
    case damaged
    case noMemory
  }

  init(_ view: EntryView) throws(Failure) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let source = unsafe view.source(&error) else { throw .noMemory }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      // > zip_open_from_source: the source is owned by the archive only if that succeeds.
      unsafe zip_source_free(source)
      throw Self.failure(unsafe zip_error_code_zip(&error), view)
    }
    guard let handle = unsafe zip_fopen_index(archive, 0, ZIP_FL_UNCHANGED) else {
      let code = unsafe zip_error_code_zip(zip_get_error(archive))
      unsafe zip_discard(archive)
      throw Self.failure(code, view)
    }
    unsafe self.archive = unsafe archive
    unsafe self.handle = unsafe handle
    self.view = view
  }

  deinit {
    // What was read has been checked as far as it went; closing tells nothing new.
    _ = unsafe zip_fclose(handle)
    // Frees the source too, and with it the view. zip_discard, never zip_close: nothing is written.
    unsafe zip_discard(archive)
  }

  /// The next bytes; 0 is the end, where the checksum has been compared.
  @unsafe func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    // > If successful, the number of bytes actually read is returned. When zip_fread() is called
    // > after reaching the end of the file, 0 is returned. In case of error, -1 is returned.
    let got = unsafe Int(zip_fread(handle, buffer.baseAddress, zip_uint64_t(buffer.count)))
    guard got >= 0 else {
      throw Self.failure(unsafe zip_error_code_zip(zip_file_get_error(handle)), view)
    }
    return got
  }

  private static func failure(_ code: Int32, _ view: EntryView) -> Failure {
    if let failure = view.failure { return .file(failure) }
    return code == ZIP_ER_MEMORY ? .noMemory : .damaged
  }
}
