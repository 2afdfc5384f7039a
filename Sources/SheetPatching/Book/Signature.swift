internal import Container

/// Whether somebody has signed the package: whatever changes in it breaks the signature.
enum Signature {
  static func isThere(in package: OfficePackage) -> Bool {
    package.parts.contains { $0.key.canonical.hasPrefix("_xmlsignatures/") && !$0.isFolder }
  }
}
