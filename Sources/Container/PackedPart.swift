internal import CLibZip

/// Content as it will stand in an archive: deflated, or as it is where that is no longer.
struct PackedPart {
  let method: UInt16
  let crc: UInt32
  let size: Int
  let data: [UInt8]

  enum Failure: Error {
    case noMemory
  }

  /// Packs all contents. libzip writes them into an archive in memory, from which the packed bytes
  /// are then taken: the program needs no zlib of its own beside the one inside libzip.
  static func pack(_ contents: [[UInt8]]) throws(Failure) -> [PackedPart] {
    if contents.isEmpty { return [] }
    guard let scratch = ScratchArchive() else { throw .noMemory }
    // The contents lie one behind the other, at one address, until they have been written.
    let joined = Array(contents.joined())
    let isWritten = unsafe joined.withUnsafeBytes { bytes in
      var start = 0
      let pieces = contents.map { content in
        defer { start += content.count }
        return start..<(start + content.count)
      }
      return unsafe scratch.write(pieces, of: bytes)
    }
    guard isWritten, let packed = scratch.readBack(contents.count) else { throw .noMemory }
    return packed
  }
}

/// An archive that exists only in memory.
@safe private struct ScratchArchive: ~Copyable {
  private let source: OpaquePointer

  init?() {
    guard let source = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    unsafe self.source = unsafe source
  }

  deinit {
    unsafe zip_source_free(source)
  }

  /// Opens the archive. libzip frees the source of an archive it closes, so it is given a reference
  /// of its own.
  private func open(_ flags: Int32) -> OpaquePointer? {
    unsafe zip_source_keep(source)
    guard let archive = unsafe zip_open_from_source(source, flags, nil) else {
      unsafe zip_source_free(source)
      return nil
    }
    return unsafe archive
  }

  func write(_ pieces: [Range<Int>], of bytes: UnsafeRawBufferPointer) -> Bool {
    guard let archive = unsafe open(ZIP_TRUNCATE) else { return false }
    for (index, piece) in pieces.enumerated() {
      let part = unsafe UnsafeRawBufferPointer(rebasing: bytes[piece])
      guard
        let content = unsafe zip_source_buffer(
          archive, part.baseAddress, zip_uint64_t(part.count), 0)
      else {
        unsafe zip_discard(archive)
        return false
      }
      // > If zip_file_add succeeds, the source is owned by the archive; else it must be freed.
      guard unsafe zip_file_add(archive, String(index), content, ZIP_FL_ENC_UTF_8) >= 0 else {
        unsafe zip_source_free(content)
        unsafe zip_discard(archive)
        return false
      }
    }
    // > If zip_close() fails, the archive is left unchanged and must still be freed.
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      return false
    }
    return true
  }

  func readBack(_ count: Int) -> [PackedPart]? {
    guard let archive = unsafe open(ZIP_RDONLY) else { return nil }
    defer { unsafe zip_discard(archive) }
    var parts: [PackedPart] = []
    for index in 0..<count {
      var status = unsafe zip_stat_t()
      unsafe zip_stat_init(&status)
      guard unsafe zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0,
        let entry = unsafe zip_fopen_index(archive, zip_uint64_t(index), ZIP_FL_COMPRESSED)
      else { return nil }
      defer { _ = unsafe zip_fclose(entry) }
      let size = unsafe Int(status.comp_size)
      let data = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
        let got = unsafe zip_fread(entry, buffer.baseAddress, zip_uint64_t(size))
        filled = max(0, Int(got))
      }
      guard data.count == size else { return nil }
      unsafe parts.append(
        PackedPart(
          method: status.comp_method, crc: status.crc, size: Int(status.size), data: data))
    }
    return parts
  }
}
