/// What a person clicks, in the words that stand on the screen, one after the other.
///
/// Excel speaks English in many offices of Vietnam, so that a Vietnamese sentence gives the English
/// words as well.
package enum Menu {
  package static let saveAs = words(
    vi: "Tệp › Lưu thành › Sổ làm việc Excel (*.xlsx)",
    en: "File › Save As › Excel Workbook (*.xlsx)")

  package static let enableEditing = words(vi: "Bật Chỉnh sửa", en: "Enable Editing")

  package static let openFile = words(vi: "Tệp › Mở › Duyệt", en: "File › Open › Browse")

  /// Stands behind the arrow beside the button Open.
  package static let openAndRepair = words(vi: "Mở và Sửa chữa", en: "Open and Repair")

  package static let password = words(
    vi: "Tệp › Thông tin › Bảo vệ Sổ làm việc › Mã hóa bằng Mật khẩu",
    en: "File › Info › Protect Workbook › Encrypt with Password")

  package static let freeAccess = words(
    vi: "Tệp › Thông tin › Bảo vệ Sổ làm việc › Hạn chế Truy nhập › Truy nhập Không hạn chế",
    en: "File › Info › Protect Workbook › Restrict Access › Unrestricted Access")

  package static let importText = words(
    vi: "Dữ liệu › Từ Văn bản/CSV", en: "Data › From Text/CSV")

  package static let keepAsText = words(
    vi: "Không phát hiện kiểu dữ liệu", en: "Do not detect data types")

  package static let pasteValues = words(
    vi: "Dán Đặc biệt › Giá trị", en: "Paste Special › Values")

  package static let selectObjects = words(
    vi: "Trang đầu › Tìm & Chọn › Đi tới Đặc biệt › Đối tượng",
    en: "Home › Find & Select › Go To Special › Objects")

  package static let unmerge = words(
    vi: "Trang đầu › Phối & Căn giữa › Bỏ phối Ô", en: "Home › Merge & Center › Unmerge Cells")

  /// Behind a click with the right button on the tab of a sheet.
  package static let unhideSheet = words(vi: "Bỏ ẩn", en: "Unhide")

  package static let moveSheet = words(vi: "Di chuyển hoặc Sao chép", en: "Move or Copy")

  /// The first of the workbooks to which a sheet can be moved.
  package static let newBook = words(vi: "(sổ mới)", en: "(new book)")

  package static let createCopy = words(vi: "Tạo bản sao", en: "Create a copy")

  /// Behind a click with the right button on the tab of a sheet, or on the number of a row.
  package static let delete = words(vi: "Xóa", en: "Delete")

  /// Behind a click with the right button on the number of a row, when rows were copied.
  package static let insertCopied = words(
    vi: "Chèn Ô được Sao chép", en: "Insert Copied Cells")

  package static let protectBook = words(
    vi: "Xem lại › Bảo vệ Sổ làm việc", en: "Review › Protect Workbook")

  /// Behind a click with the right button on a cell.
  package static let formatAsText = words(
    vi: "Định dạng Ô › Số › Văn bản", en: "Format Cells › Number › Text")

  package static let formatAsNumber = words(
    vi: "Định dạng Ô › Số › Số", en: "Format Cells › Number › Number")

  package static let thousandsMarks = words(
    vi: "Định dạng Ô › Số › Số › Sử dụng dấu phân tách 1000",
    en: "Format Cells › Number › Number › Use 1000 Separator")

  package static let formatAsPercentage = words(
    vi: "Định dạng Ô › Số › Phần trăm", en: "Format Cells › Number › Percentage")

  /// Which marks Excel puts between thousands and before a fraction.
  package static let separators = words(
    vi: "Tệp › Tùy chọn › Nâng cao › Sử dụng dấu phân tách hệ thống",
    en: "File › Options › Advanced › Use system separators")

  /// Of Excel in a browser.
  package static let downloadCopy = words(vi: "Tải xuống Bản sao", en: "Download a Copy")

  package static let downloadFromGoogle = words(
    vi: "Tệp › Tải xuống › Microsoft Excel (.xlsx)",
    en: "File › Download › Microsoft Excel (.xlsx)")

  package static let exportFromNumbers = words(
    vi: "Tệp › Xuất sang › Excel", en: "File › Export To › Excel")

  private static func words(vi vietnamese: String, en english: String) -> Phrase {
    Phrase(vi: "“\(vietnamese)” (tiếng Anh: “\(english)”)", en: "“\(english)”")
  }
}
