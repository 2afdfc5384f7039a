/// How much of one file the program is willing to hold or to inflate.
///
/// Absolute caps on purpose: a limit on the compression ratio alone refuses ordinary workbooks,
/// whose `styles.xml` often shrinks a hundredfold. Every cap is counted while bytes arrive and
/// never taken from what the file declares about itself.
package struct PackageLimits: Sendable {
  /// Bytes of the file on disk.
  package var fileBytes = 64 * mebibyte
  /// Entries in the archive. 65,535 is also the most a directory without Zip64 can name.
  package var parts = 65_535
  /// Bytes of the archive's own directory: 65,535 entries with names of 200 letters fit.
  package var directoryBytes = 16 * mebibyte
  /// Inflated bytes of one part that is held in memory.
  package var partBytes = 128 * mebibyte
  /// Inflated bytes of all parts that were read into memory.
  package var totalBytes = 256 * mebibyte
  /// Inflated bytes of all parts that were streamed.
  package var streamedBytes = 512 * mebibyte

  /// For returns and templates: no form comes near any of these.
  package static let form = PackageLimits()

  /// For `dump` and `set`, which take any workbook.
  package static let anyWorkbook: PackageLimits = {
    var limits = PackageLimits()
    limits.fileBytes = 512 * mebibyte
    return limits
  }()

  package init() {}
}

package let mebibyte = 1024 * 1024
