// swift-tools-version: 6.2
// bieumau reads and writes the administrative-reform forms of Vietnamese offices.
//
// Two C libraries come from the system: libzip (opens workbooks) and libxlsxwriter (writes new
// ones). A target in C holds the files of `Templates/`. No Swift package from outside is used, and
// the product does not import Foundation.

import PackageDescription

/// One list of settings for every Swift target: nothing is allowed in one module that is not
/// allowed in all.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Which module sees which. Work flows down this list: a module sees only names above it.
/// `ArrowsTests` holds the imports in `Sources/` against the table of the whole design.
let modules: [(name: String, sees: [String])] = [
  ("Vocabulary", []),
  ("JSON", ["Vocabulary"]),
  ("Grid", ["Vocabulary"]),
  ("Vietnamese", ["Vocabulary"]),
  ("Reporting", ["JSON", "Vocabulary"]),
  ("Container", ["CLibZip", "Vocabulary"]),
  ("Markup", ["Vocabulary"]),
  ("SheetReading", ["Container", "Markup", "Grid", "Vocabulary"]),
  ("Forms", ["Grid", "Reporting", "Vietnamese", "JSON", "Vocabulary"]),
  ("Checks", ["Reporting", "Vietnamese", "Vocabulary"]),
  ("SheetPlans", ["Vocabulary"]),
  ("Rendering", ["Reporting", "Grid", "SheetPlans", "Vocabulary"]),
  ("SheetWriting", ["SheetPlans", "CLibXLSXWriter", "Vocabulary"]),
  (
    "SheetPatching",
    ["SheetReading", "SheetPlans", "Container", "Markup", "Grid", "Vocabulary"]
  ),
  (
    "Desk",
    [
      "CTemplates", "SheetPatching", "SheetWriting", "Rendering", "SheetPlans", "Checks", "Forms",
      "SheetReading", "Container", "Markup", "Reporting", "Vietnamese", "Grid", "JSON",
      "Vocabulary",
    ]
  ),
]

let programs: [(name: String, sees: [String])] = [
  ("bieumau", ["Desk", "Reporting", "JSON", "Vocabulary"]),
  (
    "bieumau-bench",
    [
      "CLibZip", "Container", "Desk", "Grid", "JSON", "Markup", "Reporting", "SheetReading",
      "Vocabulary",
    ]
  ),
]

let tests: [(name: String, sees: [String])] = [
  ("VocabularyTests", ["Vocabulary"]),
  ("JSONTests", ["JSON", "Vocabulary"]),
  ("ContainerTests", ["Container", "Vocabulary"]),
  ("GridTests", ["Grid", "Vocabulary"]),
  ("MarkupTests", ["Markup", "Vocabulary"]),
  ("VietnameseTests", ["Vietnamese", "Vocabulary"]),
  ("ReportingTests", ["Reporting", "JSON", "Vocabulary"]),
  (
    "FormsTests",
    [
      "Forms", "Checks", "SheetReading", "Container", "Reporting", "Vietnamese", "Grid", "JSON",
      "Vocabulary",
    ]
  ),
  (
    "ChecksTests",
    [
      "Checks", "Desk", "Forms", "SheetReading", "Container", "Reporting", "Vietnamese", "Grid",
      "Vocabulary",
    ]
  ),
  ("RenderingTests", ["Rendering", "SheetPlans", "Reporting", "Grid", "Vocabulary"]),
  ("SheetReadingTests", ["SheetReading", "Container", "Markup", "Grid", "Vocabulary"]),
  (
    "SheetWritingTests",
    [
      "SheetWriting", "SheetPlans", "CLibXLSXWriter", "SheetReading", "Container", "Markup", "Grid",
      "Vocabulary",
    ]
  ),
  (
    "SheetPatchingTests",
    ["SheetPatching", "SheetPlans", "SheetReading", "Container", "Markup", "Grid", "Vocabulary"]
  ),
  (
    "DeskTests",
    [
      "Desk", "Checks", "Rendering", "SheetPlans", "Forms", "SheetReading", "Container", "Markup",
      "Reporting", "Grid", "JSON", "Vocabulary",
    ]
  ),
  ("BieumauTests", ["bieumau", "Desk", "Reporting", "JSON", "Vocabulary"]),
  ("BenchTests", ["bieumau-bench", "SheetReading", "Grid", "Vocabulary"]),
  ("HouseTests", ["CLibXLSXWriter", "CLibZip"]),
]

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { .target(name: $0) }
}

/// `Lifetimes` lets the XML reader hand out a view of its own buffer that cannot outlive it.
/// Markup alone defines such accessors, so it alone turns the feature on.
func settings(of module: String) -> [SwiftSetting] {
  module == "Markup" ? settings + [.enableExperimentalFeature("Lifetimes")] : settings
}

let cTargets: [Target] = [
  .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
  .systemLibrary(
    name: "CLibXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
  // Embeds files with `#embed`: under a second, where resources of SwiftPM, embedded as Swift code,
  // take minutes for as many bytes.
  .target(name: "CTemplates"),
]

let moduleTargets: [Target] = modules.map {
  .target(name: $0.name, dependencies: dependencies($0.sees), swiftSettings: settings(of: $0.name))
}

let programTargets: [Target] = programs.map {
  .executableTarget(name: $0.name, dependencies: dependencies($0.sees), swiftSettings: settings)
}

let testTargets: [Target] =
  [
    .target(
      name: "TestSupport", dependencies: ["Markup", "Vocabulary"], path: "Tests/TestSupport",
      swiftSettings: settings)
  ]
  + tests.map {
    .testTarget(
      name: $0.name, dependencies: dependencies($0.sees + ["TestSupport"]), swiftSettings: settings)
  }

let package = Package(
  name: "bieumau",
  products: programs.map { .executable(name: $0.name, targets: [$0.name]) },
  targets: cTargets + moduleTargets + programTargets + testTargets
)
