internal import CLibZip

/// Content as it will stand in an archive: deflated, or as it is where that is no longer.
struct PackedPart {
  let facts: ContentFacts
  let data: [UInt8]

  enum Failure: Error {
    case noMemory
  }

  /// libzip writes the content into an archive in memory, from which the packed bytes are then
  /// taken: the program needs no zlib of its own beside the one inside libzip.
  init(packing content: [UInt8]) throws(Failure) {
    guard let scratch = ScratchArchive(),
      // libzip reads the content while it writes the archive, within this call.
      unsafe content.withUnsafeBytes({ unsafe scratch.write($0) }),
      let packed = scratch.readBack()
    else { throw .noMemory }
    self = packed.data.count < content.count ? packed : Self(stored: content, crc: packed.facts.crc)
  }
}

extension PackedPart {
  fileprivate init(_ facts: ContentFacts, _ data: [UInt8]) {
    self.facts = facts
    self.data = data
  }

  fileprivate init(stored content: [UInt8], crc: UInt32) {
    facts = ContentFacts(
      method: CompressionMethod.stored, crc: crc, packed: content.count, size: content.count)
    data = content
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

  func write(_ content: UnsafeRawBufferPointer) -> Bool {
    guard let archive = unsafe open(ZIP_TRUNCATE) else { return false }
    guard
      let source = unsafe zip_source_buffer(
        archive, content.baseAddress, zip_uint64_t(content.count), 0)
    else {
      unsafe zip_discard(archive)
      return false
    }
    // > If zip_file_add succeeds, the source is owned by the archive; else it must be freed.
    let index = unsafe zip_file_add(archive, "0", source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      unsafe zip_source_free(source)
      unsafe zip_discard(archive)
      return false
    }
    guard
      unsafe zip_set_file_compression(
        archive, zip_uint64_t(index), ZIP_CM_DEFLATE, Self.effort) == 0
    else {
      unsafe zip_discard(archive)
      return false
    }
    // > If zip_close() fails, the archive is left unchanged and must still be freed.
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      return false
    }
    return true
  }

  /// As hard as zlib tries by itself. libzip would try its hardest: twice the time, and the texts of a
  /// form are one or two in a hundred shorter. It heeds this only for a method named outright.
  private static let effort: zip_uint32_t = 6

  func readBack() -> PackedPart? {
    guard let archive = unsafe open(ZIP_RDONLY) else { return nil }
    defer { unsafe zip_discard(archive) }
    var status = unsafe zip_stat_t()
    unsafe zip_stat_init(&status)
    guard unsafe zip_stat_index(archive, 0, 0, &status) == 0,
      let entry = unsafe zip_fopen_index(archive, 0, ZIP_FL_COMPRESSED)
    else { return nil }
    defer { _ = unsafe zip_fclose(entry) }
    let size = unsafe Int(status.comp_size)
    let data = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      let got = unsafe zip_fread(entry, buffer.baseAddress, zip_uint64_t(size))
      filled = max(0, Int(got))
    }
    guard data.count == size else { return nil }
    let facts = unsafe ContentFacts(
      method: status.comp_method, crc: status.crc, packed: size, size: Int(status.size))
    return PackedPart(facts, data)
  }
}
