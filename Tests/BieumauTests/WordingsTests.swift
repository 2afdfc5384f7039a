import Desk
import Testing
import Vocabulary

@testable import bieumau

/// One sentence of the frame: what is typed, and what stands on standard error after `bieumau: `.
/// Each ends the run with exit code 2 and leaves standard output empty.
struct Wording: CustomTestStringConvertible, Sendable {
  /// Begins with the name of the case of the error, or says what else it is about.
  let id: String
  let arguments: [String]
  let vi: String
  let en: String

  init(_ id: String, _ arguments: [String], vi: String, en: String) {
    self.id = id
    self.arguments = arguments
    self.vi = vi
    self.en = en
  }

  var testDescription: String { id }

  func text(in language: Language) -> String {
    Phrase(vi: vi, en: en).text(in: language)
  }

  static let all: [Wording] = [
    Wording(
      "unknownCommand near", ["cpoy", "a"],
      vi: """
        lệnh “cpoy”: không có lệnh này; các lệnh hiện có là copy, pair, bare, fail, help; có \
        phải anh/chị muốn dùng copy không? Xem: bieumau help
        """,
      en: """
        command “cpoy”: there is no such command; the commands are copy, pair, bare, fail, \
        help; did you mean copy? See: bieumau help
        """),
    Wording(
      "unknownCommand far", ["convert", "a"],
      vi: """
        lệnh “convert”: không có lệnh này; các lệnh hiện có là copy, pair, bare, fail, help; \
        đề nghị chọn một trong các lệnh đó. Xem: bieumau help
        """,
      en: """
        command “convert”: there is no such command; the commands are copy, pair, bare, \
        fail, help; please choose one of them. See: bieumau help
        """),
    Wording(
      "unknownCommand in help", ["help", "bear"],
      vi: """
        lệnh “bear”: không có lệnh này; các lệnh hiện có là copy, pair, bare, fail, help; đề \
        nghị chọn một trong các lệnh đó. Xem: bieumau help
        """,
      en: """
        command “bear”: there is no such command; the commands are copy, pair, bare, fail, \
        help; please choose one of them. See: bieumau help
        """),
    Wording(
      "unknownCommand with help", ["cpoy", "--help"],
      vi: """
        lệnh “cpoy”: không có lệnh này; các lệnh hiện có là copy, pair, bare, fail, help; có \
        phải anh/chị muốn dùng copy không? Xem: bieumau help
        """,
      en: """
        command “cpoy”: there is no such command; the commands are copy, pair, bare, fail, \
        help; did you mean copy? See: bieumau help
        """),
    Wording(
      "unknownOption near", ["copy", "a", "--outptu", "b"],
      vi: """
        tùy chọn --outptu: không có tùy chọn này; ở đây chỉ dùng được --output, --force, \
        --json, --help, --version, --lang, --quiet; có phải anh/chị muốn dùng --output \
        không? Xem: bieumau help copy
        """,
      en: """
        option --outptu: there is no such option; only --output, --force, --json, --help, \
        --version, --lang, --quiet can stand here; did you mean --output? See: bieumau help \
        copy
        """),
    Wording(
      "unknownOption begun", ["copy", "a", "--out", "b"],
      vi: """
        tùy chọn --out: không có tùy chọn này; ở đây chỉ dùng được --output, --force, \
        --json, --help, --version, --lang, --quiet; có phải anh/chị muốn dùng --output \
        không? Xem: bieumau help copy
        """,
      en: """
        option --out: there is no such option; only --output, --force, --json, --help, \
        --version, --lang, --quiet can stand here; did you mean --output? See: bieumau help \
        copy
        """),
    Wording(
      "unknownOption one dash", ["copy", "a", "-json"],
      vi: """
        tùy chọn -json: không có tùy chọn này; ở đây chỉ dùng được --output, --force, \
        --json, --help, --version, --lang, --quiet; có phải anh/chị muốn dùng --json không? \
        Xem: bieumau help copy
        """,
      en: """
        option -json: there is no such option; only --output, --force, --json, --help, \
        --version, --lang, --quiet can stand here; did you mean --json? See: bieumau help \
        copy
        """),
    Wording(
      "unknownOption far", ["bare", "--tomorrow"],
      vi: """
        tùy chọn --tomorrow: không có tùy chọn này; ở đây chỉ dùng được --when, --help, \
        --version, --lang, --quiet; đề nghị bỏ hoặc sửa tùy chọn này. Xem: bieumau help bare
        """,
      en: """
        option --tomorrow: there is no such option; only --when, --help, --version, --lang, \
        --quiet can stand here; please remove or correct it. See: bieumau help bare
        """),
    Wording(
      "unknownOption before command", ["--jsn", "copy", "a"],
      vi: """
        tùy chọn --jsn: không có tùy chọn này; ở đây chỉ dùng được --help, --version, \
        --lang, --quiet; đề nghị bỏ hoặc sửa tùy chọn này. Xem: bieumau help
        """,
      en: """
        option --jsn: there is no such option; only --help, --version, --lang, --quiet can \
        stand here; please remove or correct it. See: bieumau help
        """),
    Wording(
      "optionBeforeCommand", ["-o", "b", "copy", "a"],
      vi: """
        tùy chọn -o: đứng trước tên lệnh; tùy chọn riêng của lệnh phải đứng sau tên lệnh; đề \
        nghị chuyển tùy chọn này ra sau tên lệnh. Xem: bieumau help
        """,
      en: """
        option -o: it stands before the command; a command's own options come after its \
        name; please move it behind the command. See: bieumau help
        """),
    Wording(
      "longDash", ["copy", "a", "–json"],
      vi: """
        tham số “–json”: bắt đầu bằng dấu gạch dài, có lẽ do sao chép từ văn bản; tùy chọn \
        bắt đầu bằng dấu gạch nối trên bàn phím; đề nghị gõ lại --json; nếu đây là tên tệp, \
        đề nghị thêm -- vào phía trước. Xem: bieumau help copy
        """,
      en: """
        argument “–json”: it begins with a long dash, perhaps copied from a document; an \
        option begins with the hyphen of the keyboard; please type --json again; if it is a \
        file name, please put -- before it. See: bieumau help copy
        """),
    Wording(
      "longDash before command", ["—lang=en", "copy", "a"],
      vi: """
        tham số “—lang=en”: bắt đầu bằng dấu gạch dài, có lẽ do sao chép từ văn bản; tùy \
        chọn bắt đầu bằng dấu gạch nối trên bàn phím; đề nghị gõ lại --lang; nếu đây là tên \
        tệp, đề nghị thêm -- vào phía trước. Xem: bieumau help
        """,
      en: """
        argument “—lang=en”: it begins with a long dash, perhaps copied from a document; an \
        option begins with the hyphen of the keyboard; please type --lang again; if it is a \
        file name, please put -- before it. See: bieumau help
        """),
    Wording(
      "missingValue at the end", ["copy", "a", "-o"],
      vi: """
        tùy chọn -o: thiếu giá trị; tùy chọn này phải kèm một giá trị; đề nghị ghi -o OUT. \
        Xem: bieumau help copy
        """,
      en: """
        option -o: its value is missing; this option has to be given a value; please write \
        -o OUT. See: bieumau help copy
        """),
    Wording(
      "missingValue before an option", ["copy", "a", "--output", "--force"],
      vi: """
        tùy chọn --output: thiếu giá trị, ngay sau đó là “--force”; tùy chọn này phải kèm \
        một giá trị; đề nghị ghi --output OUT, hoặc --output=… nếu giá trị bắt đầu bằng dấu \
        gạch. Xem: bieumau help copy
        """,
      en: """
        option --output: its value is missing, “--force” follows at once; this option has to \
        be given a value; please write --output OUT, or --output=… for a value that begins \
        with a dash. See: bieumau help copy
        """),
    Wording(
      "missingValue of a choice", ["bare", "--when"],
      vi: """
        tùy chọn --when: thiếu giá trị; chỉ nhận một trong các giá trị som, muon; đề nghị \
        ghi --when som|muon. Xem: bieumau help bare
        """,
      en: """
        option --when: its value is missing; the allowed values are som, muon; please write \
        --when som|muon. See: bieumau help bare
        """),
    Wording(
      "emptyValue", ["copy", "a", "-o", ""],
      vi: """
        tùy chọn -o: giá trị để trống; tùy chọn này phải kèm một giá trị; đề nghị ghi -o \
        OUT. Xem: bieumau help copy
        """,
      en: """
        option -o: its value is empty; this option has to be given a value; please write -o \
        OUT. See: bieumau help copy
        """),
    Wording(
      "emptyValue attached", ["copy", "a", "--output="],
      vi: """
        tùy chọn --output: giá trị để trống; tùy chọn này phải kèm một giá trị; đề nghị ghi \
        --output OUT. Xem: bieumau help copy
        """,
      en: """
        option --output: its value is empty; this option has to be given a value; please \
        write --output OUT. See: bieumau help copy
        """),
    Wording(
      "emptyValue language", ["bare", "--lang="],
      vi: """
        tùy chọn --lang: giá trị để trống; chỉ nhận một trong các giá trị vi, en; đề nghị \
        ghi --lang vi|en. Xem: bieumau help bare
        """,
      en: """
        option --lang: its value is empty; the allowed values are vi, en; please write \
        --lang vi|en. See: bieumau help bare
        """),
    Wording(
      "unexpectedValue", ["copy", "a", "--json=yes"],
      vi: """
        tùy chọn --json: có kèm giá trị “yes”; tùy chọn này không nhận giá trị; đề nghị chỉ \
        ghi --json. Xem: bieumau help copy
        """,
      en: """
        option --json: it was given the value “yes”; this option takes no value; please \
        write only --json. See: bieumau help copy
        """),
    Wording(
      "repeated", ["copy", "a", "-o", "b", "--output", "c"],
      vi: """
        tùy chọn --output: được ghi nhiều lần, với “b”, “c”; mỗi lần chạy chỉ nhận một giá \
        trị; đề nghị chỉ giữ lại một. Xem: bieumau help copy
        """,
      en: """
        option --output: it was given more than once, with “b”, “c”; it takes one value in a \
        run; please keep only one. See: bieumau help copy
        """),
    Wording(
      "notAllowed near", ["bare", "--when", "somm"],
      vi: """
        tùy chọn --when: không nhận giá trị “somm”; chỉ nhận một trong các giá trị som, \
        muon; có phải anh/chị muốn dùng som không? Xem: bieumau help bare
        """,
      en: """
        option --when: the value “somm” is not known; the allowed values are som, muon; did \
        you mean som? See: bieumau help bare
        """),
    Wording(
      "notAllowed far", ["bare", "--when", "tomorrow"],
      vi: """
        tùy chọn --when: không nhận giá trị “tomorrow”; chỉ nhận một trong các giá trị som, \
        muon; đề nghị chọn một giá trị trong đó. Xem: bieumau help bare
        """,
      en: """
        option --when: the value “tomorrow” is not known; the allowed values are som, muon; \
        please choose one of them. See: bieumau help bare
        """),
    Wording(
      "notAllowed language", ["bare", "--lang", "english"],
      vi: """
        tùy chọn --lang: không nhận giá trị “english”; chỉ nhận một trong các giá trị vi, \
        en; có phải anh/chị muốn dùng en không? Xem: bieumau help bare
        """,
      en: """
        option --lang: the value “english” is not known; the allowed values are vi, en; did \
        you mean en? See: bieumau help bare
        """),
    Wording(
      "notAllowed language far", ["--lang", "fr"],
      vi: """
        tùy chọn --lang: không nhận giá trị “fr”; chỉ nhận một trong các giá trị vi, en; đề \
        nghị chọn một giá trị trong đó. Xem: bieumau help
        """,
      en: """
        option --lang: the value “fr” is not known; the allowed values are vi, en; please \
        choose one of them. See: bieumau help
        """),
    Wording(
      "emptyOperand", ["copy", "a", ""],
      vi: """
        tham số thứ 2: để trống; mỗi tham số phải có nội dung; đề nghị ghi đầy đủ hoặc bỏ \
        cặp ngoặc kép rỗng. Xem: bieumau help copy
        """,
      en: """
        argument 2: it is empty; every argument has to say something; please fill it in or \
        remove the empty quotes. See: bieumau help copy
        """),
    Wording(
      "emptyOperand command", [""],
      vi: """
        tham số thứ 1: để trống; mỗi tham số phải có nội dung; đề nghị ghi đầy đủ hoặc bỏ \
        cặp ngoặc kép rỗng. Xem: bieumau help
        """,
      en: """
        argument 1: it is empty; every argument has to say something; please fill it in or \
        remove the empty quotes. See: bieumau help
        """),
    Wording(
      "missingOperand", ["copy"],
      vi: """
        tham số FILE: còn thiếu; lệnh cần một hoặc nhiều tệp Excel; đề nghị ghi thêm FILE. \
        Xem: bieumau help copy
        """,
      en: """
        argument FILE: it is missing; the command needs one or more workbooks; please add \
        FILE. See: bieumau help copy
        """),
    Wording(
      "missingOperand of two", ["pair"],
      vi: """
        tham số TEMPLATE: còn thiếu; lệnh cần một biểu mẫu; đề nghị ghi thêm TEMPLATE. Xem: \
        bieumau help pair
        """,
      en: """
        argument TEMPLATE: it is missing; the command needs a form; please add TEMPLATE. \
        See: bieumau help pair
        """),
    Wording(
      "extraOperand none allowed", ["bare", "a"],
      vi: """
        tham số “a”: bị thừa; lệnh này không nhận tham số nào; đề nghị bỏ tham số này, hoặc \
        đặt tên có dấu cách trong ngoặc kép. Xem: bieumau help bare
        """,
      en: """
        argument “a”: it is one too many; the command takes no arguments; please remove it, \
        or put a name with spaces in quotes. See: bieumau help bare
        """),
    Wording(
      "extraOperand one allowed", ["help", "copy", "pair"],
      vi: """
        tham số “pair”: bị thừa; lệnh nhận nhiều nhất 1 tham số; đề nghị bỏ tham số này, \
        hoặc đặt tên có dấu cách trong ngoặc kép. Xem: bieumau help help
        """,
      en: """
        argument “pair”: it is one too many; the command takes at most 1 argument; please \
        remove it, or put a name with spaces in quotes. See: bieumau help help
        """),
    Wording(
      "extraOperand several allowed", ["pair", "a", "b", "c"],
      vi: """
        tham số “c”: bị thừa; lệnh nhận nhiều nhất 2 tham số; đề nghị bỏ tham số này, hoặc \
        đặt tên có dấu cách trong ngoặc kép. Xem: bieumau help pair
        """,
      en: """
        argument “c”: it is one too many; the command takes at most 2 arguments; please \
        remove it, or put a name with spaces in quotes. See: bieumau help pair
        """),
    Wording(
      "particular", ["pair", "a", "b"],
      vi: """
        tham số DATA: không hợp với TEMPLATE; hai tệp phải cùng bộ biểu mẫu; đề nghị kiểm \
        tra lại. Xem: bieumau help pair
        """,
      en: """
        argument DATA: it does not go with TEMPLATE; both belong to one form; please check \
        it. See: bieumau help pair
        """),
    Wording(
      "hidden signs", ["copy\u{1B}[2J\u{202E}", "a"],
      vi: """
        lệnh “copy\\u{1B}[2J\\u{202E}”: không có lệnh này; các lệnh hiện có là copy, pair, \
        bare, fail, help; có phải anh/chị muốn dùng copy không? Xem: bieumau help
        """,
      en: """
        command “copy\\u{1B}[2J\\u{202E}”: there is no such command; the commands are copy, \
        pair, bare, fail, help; did you mean copy? See: bieumau help
        """),
    Wording(
      "isInput", ["fail", "isInput"],
      vi: """
        Tệp kết quả “./a.xlsx”: chính là tệp đầu vào “a.xlsx”; tệp đầu vào không bao giờ bị \
        thay đổi. Đề nghị đặt tên khác cho tệp kết quả. (BM130)
        """,
      en: """
        Output “./a.xlsx”: this is the input “a.xlsx” itself; an input is never changed. \
        Please give the output another name. (BM130)
        """),
    Wording(
      "exists", ["fail", "exists"],
      vi: """
        Tệp kết quả “a.json”: đã có tệp mang tên này; tệp đã có chỉ được thay khi có yêu cầu \
        rõ ràng. Đề nghị đặt tên khác, hoặc thêm --force để thay tệp cũ. (BM131)
        """,
      en: """
        Output “a.json”: there is already a file of this name; it is replaced only when that \
        is asked for. Please give another name, or add --force to replace the file. (BM131)
        """),
    Wording(
      "isFolder", ["fail", "isFolder"],
      vi: """
        Tệp kết quả “báo cáo”: đây là một thư mục; kết quả phải được ghi vào một tệp. Đề \
        nghị ghi thêm tên tệp sau tên thư mục. (BM132)
        """,
      en: """
        Output “báo cáo”: this is a folder; the output has to be a file. Please add a file \
        name after the folder. (BM132)
        """),
    Wording(
      "notOrdinary", ["fail", "notOrdinary"],
      vi: """
        Tệp kết quả “/dev/null”: đây là thiết bị hoặc tệp đặc biệt; kết quả chỉ được ghi vào \
        tệp thông thường. Đề nghị ghi tên một tệp thông thường. (BM133)
        """,
      en: """
        Output “/dev/null”: this is a device or another special file; the output has to be \
        an ordinary file. Please name an ordinary file. (BM133)
        """),
    Wording(
      "folderMissing", ["fail", "folderMissing"],
      vi: """
        Tệp kết quả “quý 3/a.json”: không có thư mục “quý 3”; tệp kết quả chỉ được ghi vào \
        thư mục đã có. Đề nghị tạo thư mục này hoặc kiểm tra lại tên. (BM134)
        """,
      en: """
        Output “quý 3/a.json”: there is no folder “quý 3”; an output is written only into an \
        existing folder. Please create the folder or check its name. (BM134)
        """),
    Wording(
      "notPermitted", ["fail", "notPermitted"],
      vi: """
        Tệp kết quả “/etc/a.json”: hệ thống không cho phép ghi; cần có quyền ghi vào thư mục \
        và vào tệp được thay. Đề nghị chọn thư mục khác, hoặc liên hệ người quản trị để được \
        cấp quyền. (BM135)
        """,
      en: """
        Output “/etc/a.json”: writing is not permitted; the folder and a file to be replaced \
        have to be writable. Please choose another folder, or ask the administrator for the \
        right to write. (BM135)
        """),
    Wording(
      "diskFull", ["fail", "diskFull"],
      vi: """
        Tệp kết quả “a.json”: ổ đĩa đã đầy hoặc đã hết dung lượng được cấp; tệp không ghi \
        được trọn vẹn thì bị bỏ. Đề nghị giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy \
        lại. (BM136)
        """,
      en: """
        Output “a.json”: the disk or the quota is full; a file that cannot be written whole \
        is not kept. Please free some space or choose another disk, then run again. (BM136)
        """),
    Wording(
      "writeFailed", ["fail", "writeFailed"],
      vi: """
        Tệp kết quả “a.json”: ghi không thành công (Input/output error, errno 5); tệp không \
        ghi được trọn vẹn thì bị bỏ. Đề nghị kiểm tra ổ đĩa hoặc kết nối mạng rồi chạy lại. \
        (BM137)
        """,
      en: """
        Output “a.json”: writing failed (Input/output error, errno 5); a file that cannot be \
        written whole is not kept. Please check the disk or the network drive, then run \
        again. (BM137)
        """),
    Wording(
      "nameTooLong", ["fail", "nameTooLong"],
      vi: """
        Tệp kết quả “aaa”: tên quá dài; tên tệp dài tối đa 255 byte, mỗi chữ có dấu chiếm 2 \
        hoặc 3 byte. Đề nghị đặt tên ngắn hơn. (BM138)
        """,
      en: """
        Output “aaa”: the name is too long; a file name holds at most 255 bytes, an accented \
        letter 2 or 3. Please choose a shorter name. (BM138)
        """),
    Wording(
      "nameNotAccepted", ["fail", "nameNotAccepted"],
      vi: """
        Tệp kết quả “a\\u{0}b”: tên có ký tự mà ổ đĩa không nhận; tên tệp phải dùng được \
        trên ổ đĩa đó. Đề nghị chỉ dùng chữ, số, dấu cách và dấu gạch nối trong tên tệp. \
        (BM139)
        """,
      en: """
        Output “a\\u{0}b”: the disk does not accept a character in the name; it has to be \
        valid on that disk. Please use only letters, digits, spaces and hyphens in the file \
        name. (BM139)
        """),
    Wording(
      "unforeseen", ["fail", "otherwise"],
      vi: """
        chương trình: gặp lỗi chưa được dự kiến (Unforeseen()); lỗi này thuộc về chương \
        trình, không phải do dữ liệu của đơn vị; đề nghị gửi dòng này cho người phụ trách \
        chương trình.
        """,
      en: """
        the program: it met an unforeseen error (Unforeseen()); the fault is the program's, \
        not that of your data; please send this line to whoever maintains the program.
        """),
  ]
}

@Suite struct WordingsTests {
  @Test(arguments: Wording.all, Language.allCases)
  func `every sentence of the frame`(wording: Wording, language: Language) {
    let heard = Program.rehearsal.hear(wording.arguments, language: language.rawValue)
    #expect(
      heard == Heard(err: "bieumau: \(wording.text(in: language))\n", code: .failed))
  }

  /// A new kind of error stops the compiler here, and then the test until its sentence is above.
  @Test func `no kind of error is without its sentence`() {
    let ids = Set(Wording.all.map { $0.id.split(separator: " ")[0] })
    let faults: [UsageError.Fault] = Wording.all.compactMap {
      let reader = CommandLineReader(commands: Program.rehearsal.commands)
      guard case .wrong(let error) = reader.read($0.arguments, environment: { _ in nil }).wish
      else { return nil }
      return error.fault
    }
    for fault in faults { #expect(ids.contains(Substring(name(of: fault)))) }
    #expect(Set(faults.map(name)).count == 12, "of the reader; the rest comes from elsewhere")
    for error in Command.errors.values { #expect(ids.contains(Substring(name(of: error)))) }
    #expect(Set(Command.errors.values.map(name)).count == 10)
  }

  private func name(of fault: UsageError.Fault) -> String {
    switch fault {
    case .unknownCommand: "unknownCommand"
    case .unknownOption: "unknownOption"
    case .optionBeforeCommand: "optionBeforeCommand"
    case .longDash: "longDash"
    case .missingValue: "missingValue"
    case .emptyValue: "emptyValue"
    case .unexpectedValue: "unexpectedValue"
    case .repeated: "repeated"
    case .notAllowed: "notAllowed"
    case .emptyOperand: "emptyOperand"
    case .missingOperand: "missingOperand"
    case .extraOperand: "extraOperand"
    // Below: it needs the environment. And thrown by commands, not by the reader.
    case .unknownPresetLanguage: "unknownPresetLanguage"
    case .unknownCode: "unknownCode"
    case .particular: "particular"
    }
  }

  private func name(of error: OutputError) -> String {
    switch error {
    case .isInput: "isInput"
    case .exists: "exists"
    case .isFolder: "isFolder"
    case .notOrdinary: "notOrdinary"
    case .folderMissing: "folderMissing"
    case .notPermitted: "notPermitted"
    case .diskFull: "diskFull"
    case .writeFailed: "writeFailed"
    case .nameTooLong: "nameTooLong"
    case .nameNotAccepted: "nameNotAccepted"
    }
  }

  @Test func `an unknown preset language is told in Vietnamese, the default`() {
    #expect(
      Program.rehearsal.hear(["bare"], language: "vn")
        == Heard(
          err: """
            bieumau: biến môi trường BIEUMAU_LANG: không nhận giá trị “vn”; chỉ nhận một trong \
            các giá trị vi, en; có phải anh/chị muốn dùng vi không? Xem: bieumau help

            """, code: .failed))
    #expect(
      UsageError(.unknownPresetLanguage("french")).sentence.english == """
        environment variable BIEUMAU_LANG: the value “french” is not known; the allowed values \
        are vi, en; please choose one of them. See: bieumau help
        """)
  }

  static let streamFailures: [(SystemError, Language, String)] = [
    (
      SystemError(code: 28), .vietnamese,
      """
      bieumau: đầu ra chuẩn: ổ đĩa đã đầy hoặc đã hết dung lượng được cấp; kết quả đã ghi không \
      trọn vẹn, không được sử dụng; đề nghị giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy \
      lại.

      """
    ),
    (
      SystemError(code: 28), .english,
      """
      bieumau: standard output: the disk or the quota is full; what was written is not whole and \
      must not be used; please free some space or choose another disk, then run again.

      """
    ),
    (
      SystemError(code: 5), .vietnamese,
      """
      bieumau: đầu ra chuẩn: ghi không thành công (Input/output error, errno 5); kết quả đã ghi \
      không trọn vẹn, không được sử dụng; đề nghị kiểm tra nơi nhận kết quả rồi chạy lại, hoặc \
      ghi vào tệp bằng -o.

      """
    ),
    (
      SystemError(code: 5), .english,
      """
      bieumau: standard output: writing failed (Input/output error, errno 5); what was written \
      is not whole and must not be used; please check where the output goes and run again, or \
      write to a file with -o.

      """
    ),
    // Whoever closed the pipe has all it wanted.
    (.brokenPipe, .vietnamese, ""),
  ]

  @Test(arguments: streamFailures)
  func `standard output that fails`(failure: SystemError, language: Language, expected: String) {
    let out = Ear()
    out.failure = failure
    let heard = Program.rehearsal.hear(["copy", "a"], language: language.rawValue, out: out)
    #expect(heard == Heard(err: expected, code: .failed))
  }
}
