/// Tells from the names of its parts what a zip archive is, when it is not a workbook.
enum PackageKind {
  /// Nil for a workbook, and for a package that may hold one under names of its own: whoever reads
  /// its relationships finds out.
  static func wrongKind(of package: OfficePackage) throws(ContainerError) -> FileKind? {
    if package.part(named: PartName("xl/workbook.xml")) != nil { return nil }
    if let mimetype = package.part(named: PartName("mimetype")) {
      return try openDocument(mimetype, in: package)
    }
    let names = package.parts.map(\.key.canonical)
    let isOffice = ["[content_types].xml", "_rels/.rels"].contains {
      package.part(named: PartName($0)) != nil
    }
    guard isOffice else { return otherArchive(names) }
    if package.part(named: PartName("xl/workbook.bin")) != nil { return .excelBinary }
    // By their folders: the text of a document may have any name in its own.
    if names.contains(where: { $0.hasPrefix("xl/") }) { return nil }
    if names.contains(where: { $0.hasPrefix("word/") }) { return .word }
    if names.contains(where: { $0.hasPrefix("ppt/") }) { return .powerPoint }
    return nil
  }

  private static func openDocument(
    _ mimetype: OfficePackage.Part, in package: OfficePackage
  ) throws(ContainerError) -> FileKind {
    // The type is some 50 letters; a longer one is none, and is not inflated.
    guard mimetype.declaredSize < 200 else { return .archive }
    let type = String(decoding: try package.bytes(of: mimetype), as: UTF8.self)
    if type.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") {
      return .openDocumentSheet
    }
    return type.hasPrefix("application/vnd.oasis.opendocument") ? .openDocumentOther : .archive
  }

  private static func otherArchive(_ names: [String]) -> FileKind {
    if names.contains(where: { $0.hasSuffix(".iwa") }) { return .appleNumbers }
    let workbooks = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"]
    let holdsWorkbooks = names.contains { name in
      // A Mac adds a shadow to every file it packs.
      !name.hasPrefix("__macosx/") && workbooks.contains { name.hasSuffix($0) }
    }
    return holdsWorkbooks ? .archiveOfWorkbooks : .archive
  }
}
