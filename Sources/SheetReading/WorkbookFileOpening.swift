package import Container

extension WorkbookFile {
  /// Opens the workbook at `path` and reads what its sheets refer to, none of the sheets.
  package init(
    path: String, limits: PackageLimits = .form, wanted: Wanted = []
  ) throws(ReadingError) {
    let package: OfficePackage
    do throws(ContainerError) {
      package = try OfficePackage(path: path, limits: limits)
    } catch {
      throw ReadingError(file: path, .container(error))
    }
    try self.init(package, wanted: wanted)
  }

  /// The same of a workbook that is in memory already; messages call it by `name`.
  package init(
    bytes: [UInt8], named name: String, limits: PackageLimits = .form, wanted: Wanted = []
  ) throws(ReadingError) {
    let package: OfficePackage
    do throws(ContainerError) {
      package = try OfficePackage(bytes: bytes, named: name, limits: limits)
    } catch {
      throw ReadingError(file: name, .container(error))
    }
    try self.init(package, wanted: wanted)
  }
}
