import Testing
import Vocabulary

@testable import Container

/// Every sentence about a file that cannot be read, word for word.
struct ContainerSentencesTests {
  @Test(arguments: rows)
  func `says`(_ row: Row) {
    let error = ContainerError(row.reason, path: "xã A.xlsx", part: row.part)
    #expect(error.code.rawValue == row.code)
    #expect("\(error.message.vietnamese) \(error.fix.vietnamese)" == row.vietnamese)
    #expect("\(error.message.english) \(error.fix.english)" == row.english)
  }

  @Test(arguments: FileKind.allCases)
  func `every kind of file has a problem and a cure in both languages`(_ kind: FileKind) {
    let error = ContainerError(.wrongKind(kind), path: "a.xlsx")
    #expect(error.message.vietnamese.hasPrefix("Tệp “a.xlsx”: "))
    #expect(error.message.english.hasPrefix("File “a.xlsx”: "))
    #expect(error.fix.vietnamese.hasPrefix("Đề nghị "))
    #expect(error.fix.english.hasPrefix("Please "))
    for text in [error.message, error.fix] {
      #expect(text.vietnamese.hasSuffix(".") || text.vietnamese.contains("soffice"))
      #expect(text.vietnamese != text.english)
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let reason: ContainerError.Reason
    var part: String?
    let code: String
    let vietnamese: String
    let english: String

    var testDescription: String { "\(reason)" }
  }

  static let rows: [Row] = [
    Row(
      reason: .garbledName, code: "BM101",
      vietnamese: """
        Tệp “xã A.xlsx”: tên tệp có chữ không theo Unicode (UTF-8), nên không mở được tệp. Đề nghị \
        đổi tên tệp rồi chạy lại.
        """,
      english: """
        File “xã A.xlsx”: letters of the name are not Unicode (UTF-8), so that the file cannot be \
        opened. Please rename the file and run again.
        """),
    Row(
      reason: .nameTooLong, code: "BM101",
      vietnamese: """
        Tệp “xã A.xlsx”: tên quá dài; tên tệp dài tối đa 255 byte, cả đường dẫn 4.095 byte. Đề nghị \
        đặt tên ngắn hơn hoặc chuyển tệp sang thư mục khác.
        """,
      english: """
        File “xã A.xlsx”: the name is too long; a file name holds at most 255 bytes, a whole path \
        4,095. Please shorten the name or move the file to another folder.
        """),
    Row(
      reason: .linksInCircle, code: "BM101",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là liên kết dẫn vòng lại chính nó, không dẫn đến tệp nào. Đề nghị ghi \
        tên của chính tệp cần đọc.
        """,
      english: """
        File “xã A.xlsx”: this is a link that leads back to itself and to no file. Please give the \
        name of the file itself.
        """),
    Row(
      reason: .wrongKind(.webPage), code: "BM108",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là trang web được tải về thay cho tệp, thường là trang \
        đăng nhập hoặc trang báo lỗi; chương trình chỉ đọc sổ tính .xlsx và .xlsm. Đề \
        nghị đăng nhập rồi tải lại tệp, hoặc nhờ đơn vị gửi lại biểu mẫu bằng tệp \
        Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a web page that came instead of the file, such as a \
        page to sign in or an error; only .xlsx and .xlsm workbooks are read. Please \
        sign in and download it again, or ask the sender for the Excel file (.xlsx).
        """),
    Row(
      reason: .wrongKind(.serverReply), code: "BM108",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là câu trả lời của máy chủ (JSON hoặc XML) được lưu thay \
        cho tệp; chương trình chỉ đọc sổ tính .xlsx và .xlsm. Đề nghị đăng nhập rồi \
        tải lại tệp, hoặc nhờ đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a server's reply (JSON or XML) that was saved \
        instead of the file; only .xlsx and .xlsm workbooks are read. Please sign in \
        and download it again, or ask the sender for the Excel file (.xlsx).
        """),
    Row(
      reason: .wrongKind(.oldTable), code: "BM106",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là bảng tính kiểu cũ (SYLK, DIF hoặc dBase); chương trình \
        chỉ đọc sổ tính .xlsx và .xlsm. Đề nghị mở tệp bằng Excel, chọn Lưu thành \
        (Save As), Excel Workbook (.xlsx), rồi dùng tệp mới.
        """,
      english: """
        File “xã A.xlsx”: this is a table of an old kind (SYLK, DIF or dBase); only \
        .xlsx and .xlsm workbooks are read. Please open it in Excel, choose Save As, \
        Excel Workbook (.xlsx), and use the new file.
        """),
    Row(
      reason: .wrongKind(.email), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là thư điện tử; chương trình chỉ đọc sổ tính .xlsx và \
        .xlsm. Đề nghị mở thư, lưu tệp Excel đính kèm ra thư mục rồi dùng tệp đó.
        """,
      english: """
        File “xã A.xlsx”: this is an electronic letter; only .xlsx and .xlsm workbooks \
        are read. Please open the letter, save the workbook attached to it, and use \
        that.
        """),
    Row(
      reason: .wrongKind(.shortcut), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là lối tắt dẫn đến một tệp hoặc trang khác, không chứa số \
        liệu; chương trình chỉ đọc sổ tính .xlsx và .xlsm. Đề nghị đơn vị gửi chính \
        tệp Excel mà lối tắt dẫn đến.
        """,
      english: """
        File “xã A.xlsx”: this is a shortcut to another file or page, without any \
        data; only .xlsx and .xlsm workbooks are read. Please ask the sender for the \
        workbook that it leads to.
        """),
    Row(
      reason: .wrongKind(.appleDouble), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp phụ (._…) của máy Mac, không chứa số liệu; chương \
        trình chỉ đọc sổ tính .xlsx và .xlsm. Đề nghị dùng tệp cùng tên không có “._”.
        """,
      english: """
        File “xã A.xlsx”: this is a side file (._…) of a Mac, without any data; only \
        .xlsx and .xlsm workbooks are read. Please use the file of that name without \
        “._”.
        """),
    Row(
      reason: .wrongKind(.textBeforeArchive), code: "BM114",
      vietnamese: """
        Tệp “xã A.xlsx”: trước nội dung Excel có chữ hoặc byte thừa, thường do trang \
        web xuất tệp bị lỗi. Đề nghị tải lại tệp; nếu vẫn như vậy thì báo đơn vị quản \
        lý trang web đó.
        """,
      english: """
        File “xã A.xlsx”: there are letters or stray bytes before the workbook, often \
        by a fault of a web site. Please download it again; if it stays so, tell those \
        who run that site.
        """),
    Row(
      reason: .partNameTaken, part: "xl/a.xml", code: "BM116",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: tệp đã có phần mang tên này; mỗi tên chỉ được dùng cho \
        một phần. Đề nghị gửi dòng này và tệp cho người phụ trách chương trình.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: the file already has a part of this name; a name belongs \
        to one part only. Please send this line and the file to whoever maintains the program.
        """),
    Row(
      reason: .partNameUnfit, part: "../a.xml", code: "BM116",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “../a.xml”: tên này không thể đặt cho một phần của tệp Excel; tên gồm \
        các thư mục cách nhau bằng /. Đề nghị gửi dòng này và tệp cho người phụ trách chương trình.
        """,
      english: """
        File “xã A.xlsx”, part “../a.xml”: no part of an Excel file can have this name; names are \
        folders separated by /. Please send this line and the file to whoever maintains the program.
        """),
    Row(
      reason: .wrongKind(.excel97), code: "BM106",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là sổ tính Excel 97–2003 (.xls); chương trình chỉ đọc sổ \
        tính .xlsx và .xlsm. Đề nghị mở bằng Excel, chọn Lưu thành (Save As), Excel \
        Workbook (.xlsx); có nhiều tệp thì chạy: soffice --headless --convert-to xlsx \
        --outdir NEW *.xls
        """,
      english: """
        File “xã A.xlsx”: this is an Excel 97–2003 workbook (.xls); only .xlsx and \
        .xlsm workbooks are read. Please open it in Excel and choose Save As, Excel \
        Workbook (.xlsx); for many files run: soffice --headless --convert-to xlsx \
        --outdir NEW *.xls
        """),
    Row(
      reason: .wrongKind(.passwordProtected), code: "BM107",
      vietnamese: """
        Tệp “xã A.xlsx”: tệp có mật khẩu mở hoặc bị giới hạn quyền; không đọc được nếu \
        chưa gỡ. Đề nghị mở bằng Excel với mật khẩu, vào Tệp, Thông tin, Bảo vệ Sổ làm \
        việc, xóa mật khẩu rồi lưu lại dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: the file opens with a password only, or its rights are \
        restricted. Please open it in Excel with the password, go to File, Info, \
        Protect Workbook, remove the password and save it as .xlsx.
        """),
    Row(
      reason: .wrongKind(.oldWordOrPowerPoint), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là văn bản Word hoặc PowerPoint kiểu cũ; chương trình chỉ \
        đọc sổ tính .xlsx và .xlsm. Đề nghị đơn vị điền vào biểu mẫu Excel (.xlsx), \
        hoặc chép bảng sang Excel rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: this is a Word or PowerPoint file of the old kind; only \
        .xlsx and .xlsm workbooks are read. Please ask the sender to fill in the Excel \
        form (.xlsx), or copy the table into Excel and save it as .xlsx.
        """),
    Row(
      reason: .wrongKind(.otherCompound), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp không rõ loại; chương trình chỉ đọc sổ tính .xlsx \
        và .xlsm. Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a file of unknown kind; only .xlsx and .xlsm \
        workbooks are read. Please ask the sender for the form as an Excel file \
        (.xlsx).
        """),
    Row(
      reason: .wrongKind(.excelBinary), code: "BM106",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là sổ tính Excel nhị phân (.xlsb); chương trình chỉ đọc \
        sổ tính .xlsx và .xlsm. Đề nghị mở bằng Excel, chọn Lưu thành (Save As), Excel \
        Workbook (.xlsx); có nhiều tệp thì chạy: soffice --headless --convert-to xlsx \
        --outdir NEW *.xlsb
        """,
      english: """
        File “xã A.xlsx”: this is a binary Excel workbook (.xlsb); only .xlsx and \
        .xlsm workbooks are read. Please open it in Excel and choose Save As, Excel \
        Workbook (.xlsx); for many files run: soffice --headless --convert-to xlsx \
        --outdir NEW *.xlsb
        """),
    Row(
      reason: .wrongKind(.excelXML2003), code: "BM106",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là sổ tính dạng XML của Excel 2003; chương trình chỉ đọc \
        sổ tính .xlsx và .xlsm. Đề nghị mở bằng Excel, chọn Lưu thành (Save As), Excel \
        Workbook (.xlsx); có nhiều tệp thì chạy: soffice --headless --convert-to xlsx \
        --outdir NEW *.xml
        """,
      english: """
        File “xã A.xlsx”: this is an XML spreadsheet of Excel 2003; only .xlsx and \
        .xlsm workbooks are read. Please open it in Excel and choose Save As, Excel \
        Workbook (.xlsx); for many files run: soffice --headless --convert-to xlsx \
        --outdir NEW *.xml
        """),
    Row(
      reason: .wrongKind(.openDocumentSheet), code: "BM106",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là bảng tính OpenDocument (.ods); chương trình chỉ đọc sổ \
        tính .xlsx và .xlsm. Đề nghị mở bằng Excel, chọn Lưu thành (Save As), Excel \
        Workbook (.xlsx); có nhiều tệp thì chạy: soffice --headless --convert-to xlsx \
        --outdir NEW *.ods
        """,
      english: """
        File “xã A.xlsx”: this is an OpenDocument spreadsheet (.ods); only .xlsx and \
        .xlsm workbooks are read. Please open it in Excel and choose Save As, Excel \
        Workbook (.xlsx); for many files run: soffice --headless --convert-to xlsx \
        --outdir NEW *.ods
        """),
    Row(
      reason: .wrongKind(.openDocumentOther), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là văn bản OpenDocument; chương trình chỉ đọc sổ tính \
        .xlsx và .xlsm. Đề nghị đơn vị điền vào biểu mẫu Excel (.xlsx), hoặc chép bảng \
        sang Excel rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: this is an OpenDocument file; only .xlsx and .xlsm workbooks \
        are read. Please ask the sender to fill in the Excel form (.xlsx), or copy the \
        table into Excel and save it as .xlsx.
        """),
    Row(
      reason: .wrongKind(.appleNumbers), code: "BM106",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là bảng tính Apple Numbers; chương trình chỉ đọc sổ tính \
        .xlsx và .xlsm. Đề nghị mở bằng Numbers, chọn Tệp, Xuất sang (Export To), \
        Excel, rồi dùng tệp .xlsx.
        """,
      english: """
        File “xã A.xlsx”: this is an Apple Numbers spreadsheet; only .xlsx and .xlsm \
        workbooks are read. Please open it in Numbers, choose File, Export To, Excel, \
        and use the .xlsx file.
        """),
    Row(
      reason: .wrongKind(.word), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là văn bản Word (.docx); chương trình chỉ đọc sổ tính \
        .xlsx và .xlsm. Đề nghị đơn vị điền vào biểu mẫu Excel (.xlsx), hoặc chép bảng \
        sang Excel rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: this is a Word document (.docx); only .xlsx and .xlsm \
        workbooks are read. Please ask the sender to fill in the Excel form (.xlsx), \
        or copy the table into Excel and save it as .xlsx.
        """),
    Row(
      reason: .wrongKind(.powerPoint), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là bài trình chiếu (.pptx); chương trình chỉ đọc sổ tính \
        .xlsx và .xlsm. Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a presentation (.pptx); only .xlsx and .xlsm \
        workbooks are read. Please ask the sender for the form as an Excel file \
        (.xlsx).
        """),
    Row(
      reason: .wrongKind(.html), code: "BM108",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là trang web (HTML) mang đuôi tệp Excel, thường do phần \
        mềm khác xuất ra; chương trình chỉ đọc sổ tính .xlsx và .xlsm. Đề nghị mở tệp \
        bằng Excel, chọn Lưu thành (Save As), Excel Workbook (.xlsx), rồi dùng tệp \
        mới.
        """,
      english: """
        File “xã A.xlsx”: this is a web page (HTML) under an Excel name, as some \
        systems export it; only .xlsx and .xlsm workbooks are read. Please open it in \
        Excel, choose Save As, Excel Workbook (.xlsx), and use the new file.
        """),
    Row(
      reason: .wrongKind(.separatedText), code: "BM108",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp văn bản có dấu phân cách (CSV); chương trình chỉ \
        đọc sổ tính .xlsx và .xlsm. Đề nghị vào Excel, Dữ liệu (Data), Từ Văn bản/CSV \
        (From Text/CSV), đối chiếu số liệu rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: this is separated text (CSV); only .xlsx and .xlsm workbooks \
        are read. Please import it in Excel with Data, From Text/CSV, compare the \
        figures and save it as .xlsx.
        """),
    Row(
      reason: .wrongKind(.plainText), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp văn bản thuần; chương trình chỉ đọc sổ tính .xlsx \
        và .xlsm. Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is plain text; only .xlsx and .xlsm workbooks are read. \
        Please ask the sender for the form as an Excel file (.xlsx).
        """),
    Row(
      reason: .wrongKind(.pdf), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp PDF; chương trình chỉ đọc sổ tính .xlsx và .xlsm. \
        Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a PDF; only .xlsx and .xlsm workbooks are read. \
        Please ask the sender for the form as an Excel file (.xlsx).
        """),
    Row(
      reason: .wrongKind(.picture), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là hình ảnh; chương trình chỉ đọc sổ tính .xlsx và .xlsm. \
        Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a picture; only .xlsx and .xlsm workbooks are read. \
        Please ask the sender for the form as an Excel file (.xlsx).
        """),
    Row(
      reason: .wrongKind(.archiveOfWorkbooks), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp nén chứa sổ tính; chương trình chỉ đọc sổ tính \
        .xlsx và .xlsm. Đề nghị giải nén rồi dùng các tệp bên trong.
        """,
      english: """
        File “xã A.xlsx”: this is an archive with workbooks inside; only .xlsx and \
        .xlsm workbooks are read. Please unpack it and use the files inside.
        """),
    Row(
      reason: .wrongKind(.archive), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp nén; chương trình chỉ đọc sổ tính .xlsx và .xlsm. \
        Đề nghị giải nén; nếu bên trong có sổ tính thì dùng tệp đó.
        """,
      english: """
        File “xã A.xlsx”: this is an archive; only .xlsx and .xlsm workbooks are read. \
        Please unpack it; if there is a workbook inside, use that.
        """),
    Row(
      reason: .wrongKind(.excelLock), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp khóa tạm (~$…) của Excel, không chứa số liệu; \
        chương trình chỉ đọc sổ tính .xlsx và .xlsm. Đề nghị dùng tệp cùng tên không \
        có “~$”.
        """,
      english: """
        File “xã A.xlsx”: this is a lock file (~$…) of Excel, without any data; only \
        .xlsx and .xlsm workbooks are read. Please use the file of that name without \
        “~$”.
        """),
    Row(
      reason: .wrongKind(.zeroes), code: "BM114",
      vietnamese: """
        Tệp “xã A.xlsx”: phần đầu tệp toàn byte 0: tải về hay lưu chưa trọn vẹn. Đề \
        nghị mở thử bằng Excel; nếu không mở được thì nhờ đơn vị gửi lại tệp.
        """,
      english: """
        File “xã A.xlsx”: the file begins with nothing but zero bytes: a transfer or a save \
        did not finish. Please try it in Excel; if it does not open, ask the sender to \
        send it again.
        """),
    Row(
      reason: .wrongKind(.unknown), code: "BM109",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là tệp không rõ loại; chương trình chỉ đọc sổ tính .xlsx \
        và .xlsm. Đề nghị đơn vị gửi lại biểu mẫu bằng tệp Excel (.xlsx).
        """,
      english: """
        File “xã A.xlsx”: this is a file of unknown kind; only .xlsx and .xlsm \
        workbooks are read. Please ask the sender for the form as an Excel file \
        (.xlsx).
        """),
    Row(
      reason: .notFound, code: "BM101",
      vietnamese: """
        Tệp “xã A.xlsx”: không tìm thấy tệp này. Đề nghị kiểm tra lại tên tệp và thư \
        mục; tên có dấu cách thì đặt trong ngoặc kép.
        """,
      english: """
        File “xã A.xlsx”: there is no such file. Please check the name and the folder; \
        put a name with spaces in quotes.
        """),
    Row(
      reason: .folder, code: "BM102",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là thư mục, lệnh này cần một tệp. Đề nghị ghi tên một tệp \
        trong thư mục đó.
        """,
      english: """
        File “xã A.xlsx”: this is a folder; a file is needed. Please name a file \
        inside it.
        """),
    Row(
      reason: .notOrdinary, code: "BM103",
      vietnamese: """
        Tệp “xã A.xlsx”: đây là thiết bị hoặc đường ống, không phải tệp thường. Đề \
        nghị chép nội dung vào một tệp .xlsx rồi chạy lại.
        """,
      english: """
        File “xã A.xlsx”: this is a device or a pipe, not an ordinary file. Please \
        copy its content into an .xlsx file and run again.
        """),
    Row(
      reason: .noPermission, code: "BM104",
      vietnamese: """
        Tệp “xã A.xlsx”: không có quyền đọc tệp này. Đề nghị nhờ người giữ tệp cấp \
        quyền đọc, hoặc chép tệp về thư mục của mình.
        """,
      english: """
        File “xã A.xlsx”: there is no permission to read this file. Please ask its \
        owner for read access, or copy it into a folder of your own.
        """),
    Row(
      reason: .system(errno: 5), code: "BM104",
      vietnamese: """
        Tệp “xã A.xlsx”: hệ thống báo lỗi khi đọc tệp (mã 5). Đề nghị kiểm tra ổ đĩa \
        hoặc kết nối mạng rồi chạy lại.
        """,
      english: """
        File “xã A.xlsx”: the system reports an error while reading (code 5). Please \
        check the disk or the network connection and run again.
        """),
    Row(
      reason: .changedWhileReading, code: "BM104",
      vietnamese: """
        Tệp “xã A.xlsx”: tệp bị thay đổi trong lúc đang đọc. Đề nghị đợi việc sao chép \
        hoặc lưu tệp xong rồi chạy lại.
        """,
      english: """
        File “xã A.xlsx”: the file changed while it was being read. Please wait until \
        it has been copied or saved, and run again.
        """),
    Row(
      reason: .empty, code: "BM105",
      vietnamese: """
        Tệp “xã A.xlsx”: tệp rỗng (0 byte). Đề nghị mở thử bằng Excel; nếu không mở \
        được thì nhờ đơn vị gửi lại tệp.
        """,
      english: """
        File “xã A.xlsx”: the file is empty (0 bytes). Please try it in Excel; if it \
        does not open, ask the sender to send it again.
        """),
    Row(
      reason: .damaged, code: "BM114",
      vietnamese: """
        Tệp “xã A.xlsx”: tệp bị hỏng hoặc thiếu phần cuối, thường do tải về hay gửi đi \
        chưa trọn vẹn. Đề nghị mở thử bằng Excel; nếu không mở được thì nhờ đơn vị gửi \
        lại tệp.
        """,
      english: """
        File “xã A.xlsx”: the file is damaged or its end is missing, often because a \
        transfer stopped early. Please try it in Excel; if it does not open, ask the \
        sender to send it again.
        """),
    Row(
      reason: .damagedPart, part: "xl/a.xml", code: "BM114",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: phần này bị hỏng: nội dung không khớp với \
        mục lục của tệp. Đề nghị mở thử bằng Excel; nếu không mở được thì nhờ đơn vị \
        gửi lại tệp.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: this part is damaged: its content does not \
        match the file's directory. Please try it in Excel; if it does not open, ask \
        the sender to send it again.
        """),
    Row(
      reason: .duplicatePart, part: "xl/a.xml", code: "BM116",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: tên phần này có hai lần trong tệp, nên hai \
        chương trình có thể đọc ra hai nội dung khác nhau. Đề nghị mở tệp bằng Excel, \
        chọn Lưu thành (Save As), Excel Workbook (.xlsx), rồi dùng tệp mới.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: this part stands twice in the file, so two \
        programs may read two different contents. Please open it in Excel, choose Save \
        As, Excel Workbook (.xlsx), and use the new file.
        """),
    Row(
      reason: .overlappingPart, part: "xl/a.xml", code: "BM116",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: dữ liệu của phần này nằm chồng lên phần \
        khác; tệp do Excel lưu không bao giờ như vậy. Đề nghị không mở tệp này bằng \
        chương trình khác; nhờ đơn vị lưu lại từ Excel và gửi lại.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: the data of this part lies over another \
        part; no file saved by Excel is like that. Please do not open it with other \
        programs; ask the sender to save it from Excel again.
        """),
    Row(
      reason: .encryptedPart, part: "xl/a.xml", code: "BM107",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: phần này bị khóa bằng mật khẩu của chương \
        trình nén. Đề nghị giải nén bằng mật khẩu đó rồi lưu lại từ Excel dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: this part is locked with a password by an \
        archive program. Please unpack it with that password, then save it from Excel \
        as .xlsx.
        """),
    Row(
      reason: .unknownCompression(method: 14), part: "xl/a.xml", code: "BM117",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: phần này nén theo kiểu số 14; tệp Excel chỉ \
        dùng kiểu 0 và 8. Đề nghị mở tệp bằng Excel, chọn Lưu thành (Save As), Excel \
        Workbook (.xlsx), rồi dùng tệp mới.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: this part is packed with method 14; Excel \
        files use only 0 and 8. Please open it in Excel, choose Save As, Excel \
        Workbook (.xlsx), and use the new file.
        """),
    Row(
      reason: .fileTooLarge(mebibytes: 65, limit: 64), code: "BM118",
      vietnamese: """
        Tệp “xã A.xlsx”: tệp lớn 65 MiB, vượt giới hạn 64 MiB. Đề nghị chép riêng các \
        bảng cần dùng sang một sổ tính mới rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: the file has 65 MiB, above the limit of 64 MiB. Please copy \
        the tables you need into a new workbook and save it as .xlsx.
        """),
    Row(
      reason: .tooManyParts(count: 70000, limit: 65535), code: "BM118",
      vietnamese: """
        Tệp “xã A.xlsx”: tệp có 70000 phần, vượt giới hạn 65535 phần. Đề nghị chép \
        riêng các bảng cần dùng sang một sổ tính mới rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: the file has 70000 parts, above the limit of 65535. Please \
        copy the tables you need into a new workbook and save it as .xlsx.
        """),
    Row(
      reason: .directoryTooLarge(limit: 16), code: "BM118",
      vietnamese: """
        Tệp “xã A.xlsx”: mục lục của tệp vượt giới hạn 16 MiB. Đề nghị chép riêng các \
        bảng cần dùng sang một sổ tính mới rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”: the file's directory is above the limit of 16 MiB. Please \
        copy the tables you need into a new workbook and save it as .xlsx.
        """),
    Row(
      reason: .partTooLarge(limit: 128), part: "xl/a.xml", code: "BM118",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: phần này khi giải nén vượt giới hạn 128 MiB. \
        Đề nghị chép riêng các bảng cần dùng sang một sổ tính mới rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: this part is above the limit of 128 MiB \
        when unpacked. Please copy the tables you need into a new workbook and save it \
        as .xlsx.
        """),
    Row(
      reason: .totalTooLarge(limit: 256), part: "xl/a.xml", code: "BM118",
      vietnamese: """
        Tệp “xã A.xlsx”, phần “xl/a.xml”: đến phần này, tổng dung lượng giải nén vượt \
        giới hạn 256 MiB. Đề nghị chép riêng các bảng cần dùng sang một sổ tính mới \
        rồi lưu dạng .xlsx.
        """,
      english: """
        File “xã A.xlsx”, part “xl/a.xml”: with this part, what was unpacked goes \
        above the limit of 256 MiB in all. Please copy the tables you need into a new \
        workbook and save it as .xlsx.
        """),
    Row(
      reason: .noMemory, code: "BM119",
      vietnamese: """
        Tệp “xã A.xlsx”: máy không còn đủ bộ nhớ để đọc tệp. Đề nghị đóng bớt chương \
        trình khác rồi chạy lại.
        """,
      english: """
        File “xã A.xlsx”: there is not enough memory to read it. Please close other \
        programs and run again.
        """),
  ]
}
