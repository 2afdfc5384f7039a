extension OfficePackage {
  /// Opens the file at `path`. Throws where there is none to read, and where it is no workbook.
  package init(path: String, limits: PackageLimits = .form) throws(ContainerError) {
    let file: FileBytes
    do throws(FileReadFailure) {
      file = try FileBytes(path: path, limit: limits.fileBytes)
    } catch {
      throw ContainerError(opening: path, error)
    }
    try self.init(file, of: path, limits: limits)
  }

  /// The same of a file that is in memory already: nothing is let pass that would be refused on
  /// disk, and messages call it by `name`.
  package init(
    bytes: [UInt8], named name: String, limits: PackageLimits = .form
  ) throws(ContainerError) {
    let file: FileBytes
    do throws(FileReadFailure) {
      file = try FileBytes(bytes, limit: limits.fileBytes)
    } catch {
      throw ContainerError(.init(error), path: name)
    }
    try self.init(file, of: name, limits: limits)
  }

  /// Throws where the file is no zip archive, with what it is instead.
  static func refuseOtherKinds(
    _ file: borrowing FileBytes, of path: String
  ) throws(ContainerError) {
    let refusal: ContainerError.Reason?
    do throws(FileReadFailure) {
      refusal = try Self.refusal(of: file)
    } catch {
      refusal = .init(error)
    }
    if let refusal { throw ContainerError(refusal, path: path) }
  }

  private static func refusal(
    of file: borrowing FileBytes
  ) throws(FileReadFailure) -> ContainerError.Reason? {
    let head = try file.bytes(at: 0, count: FileSniffer.headBytes)
    if head.isEmpty { return .empty }
    let kind =
      head.starts(with: CompoundFile.signature)
      ? try CompoundFile.kind(of: file) : FileSniffer.kind(of: head)
    return kind.map { .wrongKind($0) }
  }
}
