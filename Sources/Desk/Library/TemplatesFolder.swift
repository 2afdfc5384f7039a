internal import Container
internal import Forms
internal import Vocabulary

/// A folder of forms that a person keeps.
struct TemplatesFolder {
  private(set) var catalogue: LibraryFile?
  private(set) var levels: LibraryFile?
  private(set) var forms: [FormSource] = []
  private(set) var remarks: [TemplatesRemark] = []
  /// The paths of all files that count here, whether or not this run opens them.
  private(set) var files: [String] = []

  private let path: String
  /// Bytes read so far.
  private var held = 0

  init(_ path: String) throws(TemplatesError) {
    self.path = path
    let listing = try Self.listing(path)
    guard !listing.names.contains(TemplateNames.template) else {
      throw .isFormFolder(path: path)
    }
    for name in listing.names where !LeftBehind.names(name) {
      let inside = listing.path(of: name)
      switch name {
      case TemplateNames.catalogue: catalogue = try file(inside)
      case TemplateNames.levels: levels = try file(inside)
      default:
        if Self.isFolder(inside) {
          try readForm(name, in: inside)
        } else {
          remarks.append(Self.remark(onFile: name, at: inside))
        }
      }
    }
    if forms.isEmpty, catalogue == nil, levels == nil { remarks.append(.nothing(path: path)) }
  }

  private mutating func readForm(_ id: String, in path: String) throws(TemplatesError) {
    let listing = try Self.listing(path)
    let names = listing.names.filter { !LeftBehind.names($0) }
    guard names.contains(TemplateNames.template) else {
      let workbook = [".xlsx", ".xlsm", ".xls"].lazy.compactMap { ending in
        names.first { $0.lowercased().hasSuffix(ending) }
      }
      throw .noTemplate(path: path, workbook: workbook.first)
    }
    let template = listing.path(of: TemplateNames.template)
    files.append(template)
    let form = FormSource(
      id: id, template: WorkbookSource(path: template),
      description: names.contains(TemplateNames.description)
        ? try file(listing.path(of: TemplateNames.description)) : nil,
      rows: names.contains(TemplateNames.rows)
        ? try file(listing.path(of: TemplateNames.rows)) : nil)
    forms.append(form)
    for name in names where !TemplateNames.ofForm.contains(name) {
      let meant = NearMiss.nearest(to: name, among: TemplateNames.ofForm)
      remarks.append(.strayInForm(path: listing.path(of: name), meant: meant))
    }
  }

  private static func remark(onFile name: String, at path: String) -> TemplatesRemark {
    if name.lowercased().hasSuffix(".xlsx") { return .looseWorkbook(path: path) }
    return .strayBesideForms(
      path: path, meant: NearMiss.nearest(to: name, among: TemplateNames.shared))
  }

  private static func listing(_ path: String) throws(TemplatesError) -> FolderListing {
    do throws(FolderListing.Failure) {
      return try FolderListing(path, limit: LibraryLimits.folderEntries)
    } catch {
      throw TemplatesError(error, path: path)
    }
  }

  private mutating func file(_ path: String) throws(TemplatesError) -> LibraryFile {
    files.append(path)
    let bytes: [UInt8]
    do throws(ContainerError) {
      bytes = try WholeFile.bytes(of: path, limit: LibraryLimits.fileBytes)
    } catch {
      throw TemplatesError(error)
    }
    held += bytes.count
    guard held <= LibraryLimits.folderBytes else {
      throw .folderTooLarge(path: self.path, limit: LibraryLimits.folderBytes)
    }
    return LibraryFile(name: path, bytes: bytes)
  }

  /// What cannot even be looked at, such as a link to nothing, is no folder with a form in it.
  private static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(of: path))?.isFolder == true
  }
}
