internal import Vocabulary

/// Options that several commands have. Declared once, so that they mean and say the same in all.
extension CommandOption {
  static let output = CommandOption(
    "--output", short: "-o", .value(placeholder: "OUT"),
    help: Phrase(
      vi: "ghi kết quả vào tệp OUT thay vì in ra màn hình",
      en: "write the result to the file OUT instead of standard output"))

  static let force = CommandOption(
    "--force",
    help: Phrase(
      vi: "thay tệp OUT nếu đã có; tệp đầu vào không bao giờ bị thay",
      en: "replace OUT if it exists; an input is never replaced"))

  static let json = CommandOption(
    "--json",
    help: Phrase(
      vi: "kết quả ở dạng JSON để chương trình khác đọc",
      en: "the result as JSON, for other programs"))

  static let templates = CommandOption(
    "--templates", .value(placeholder: "DIR"), variable: "BIEUMAU_TEMPLATES",
    help: Phrase(
      vi: "thêm các bộ biểu mẫu trong thư mục DIR (mặc định: biến BIEUMAU_TEMPLATES)",
      en: "add the forms in the folder DIR (default: the variable BIEUMAU_TEMPLATES)"))
}

/// Options of every command, accepted before and after its name.
extension CommandOption {
  static let everywhere: [CommandOption] = [.showHelp, .showVersion, .language, .quiet]

  static let showHelp = CommandOption(
    "--help", short: "-h", help: Phrase(vi: "xem hướng dẫn", en: "show help"))

  static let showVersion = CommandOption(
    "--version", help: Phrase(vi: "xem phiên bản chương trình", en: "show the program's version"))

  static let language = CommandOption(
    "--lang", .choice(Language.allCases.map(\.rawValue)),
    help: Phrase(
      vi: "ngôn ngữ của thông báo và kết quả (mặc định: biến BIEUMAU_LANG, hoặc vi)",
      en: "language of messages and results (default: the variable BIEUMAU_LANG, or vi)"))

  static let quiet = CommandOption(
    "--quiet",
    help: Phrase(
      vi: "không hiện tiến độ và ghi chú; lỗi vẫn được báo",
      en: "no progress and no notes; errors are still reported"))
}
