import CLibXLSXWriter
import CLibZip
import Testing

/// The libraries that are loaded are those whose headers were compiled in.
struct CLibrariesTests {
  @Test func `libzip is one thing`() {
    #expect(unsafe String(cString: zip_libzip_version()) == LIBZIP_VERSION)
  }

  @Test func `libxlsxwriter is one thing`() {
    #expect(unsafe String(cString: lxw_version()) == LXW_VERSION)
  }
}
