internal import Container

/// Names for parts that are new: beside the workbook's own, unlike all that the package has.
struct NewNames {
  /// The folder of the workbook's main part, with its slash: `xl/`.
  private let folder: String
  private var taken: Set<PartName>

  init(_ package: OfficePackage, main: OfficePackage.Part) {
    folder = Self.place(of: main).folder
    taken = Set(package.parts.map(\.key))
  }

  /// `worksheets/sheet`, `.xml` → `xl/worksheets/sheet8.xml`, the first that is free.
  mutating func next(_ stem: String, _ ending: String) -> String {
    var number = 1
    while true {
      let name = "\(folder)\(stem)\(number)\(ending)"
      if taken.insert(PartName(name)).inserted { return name }
      number += 1
    }
  }

  /// The name without a number where that is free: `xl/styles.xml`.
  mutating func only(_ stem: String, _ ending: String) -> String {
    let name = "\(folder)\(stem)\(ending)"
    return taken.insert(PartName(name)).inserted ? name : next(stem, ending)
  }

  /// Folder and name of a part in its own letters: programs that tell capitals apart have to find
  /// what is put beside it.
  static func place(of part: OfficePackage.Part) -> (folder: String, name: String) {
    let path = String(part.name.replacing("\\", with: "/").drop { $0 == "/" })
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// A target as relationships write it, relative to the folder of their source.
  static func path(to target: String, from folder: String) -> String {
    var (here, there) = (folder.split(separator: "/")[...], target.split(separator: "/")[...])
    while let step = here.first, there.count > 1, step == there.first {
      here.removeFirst()
      there.removeFirst()
    }
    return String(repeating: "../", count: here.count) + there.joined(separator: "/")
  }
}
