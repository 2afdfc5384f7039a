internal import Vocabulary

extension UsageError {
  /// One sentence in four beats, and where to read on.
  var sentence: Phrase {
    let help = [Program.name, "help", command].compactMap(\.self).joined(separator: " ")
    let said = beats.phrase
    return Phrase(
      vi: "\(said.vietnamese) Xem: \(help)",
      en: "\(said.english) See: \(help)")
  }

  private var beats: FourBeats {
    switch fault {
    case .unknownCommand(let name, let known):
      FourBeats(
        place: Phrase(vi: "lệnh “\(name)”", en: "command “\(name)”"),
        wrong: Phrase(vi: "không có lệnh này", en: "there is no such command"),
        rule: Phrase(
          vi: "các lệnh hiện có là \(listed(known))", en: "the commands are \(listed(known))"),
        remedy: Self.didYouMean(name, among: known)
          ?? Phrase(
            vi: "đề nghị chọn một trong các lệnh đó", en: "please choose one of them"))

    case .unknownOption(let name, let known):
      FourBeats(
        place: optionPlace(name),
        wrong: Phrase(vi: "không có tùy chọn này", en: "there is no such option"),
        rule: Phrase(
          vi: "ở đây chỉ dùng được \(listed(known.map(\.long)))",
          en: "only \(listed(known.map(\.long))) can stand here"),
        remedy: Self.didYouMean(name, among: known.map(\.long))
          ?? Phrase(
            vi: "đề nghị bỏ hoặc sửa tùy chọn này", en: "please remove or correct it"))

    case .optionBeforeCommand(let name):
      FourBeats(
        place: optionPlace(name),
        wrong: Phrase(vi: "đứng trước tên lệnh", en: "it stands before the command"),
        rule: Phrase(
          vi: "tùy chọn riêng của lệnh phải đứng sau tên lệnh",
          en: "a command's own options come after its name"),
        remedy: Phrase(
          vi: "đề nghị chuyển tùy chọn này ra sau tên lệnh",
          en: "please move it behind the command"))

    case .longDash(let text, let meant):
      FourBeats(
        place: Phrase(vi: "tham số “\(text)”", en: "argument “\(text)”"),
        wrong: Phrase(
          vi: "bắt đầu bằng dấu gạch dài, có lẽ do sao chép từ văn bản",
          en: "it begins with a long dash, perhaps copied from a document"),
        rule: Phrase(
          vi: "tùy chọn bắt đầu bằng dấu gạch nối trên bàn phím",
          en: "an option begins with the hyphen of the keyboard"),
        remedy: Phrase(
          vi: "đề nghị gõ lại \(meant); nếu đây là tên tệp, đề nghị thêm -- vào phía trước",
          en: "please type \(meant) again; if it is a file name, please put -- before it"))

    case .missingValue(let option, let typed, nil):
      FourBeats(
        place: optionPlace(typed),
        wrong: Phrase(vi: "thiếu giá trị", en: "its value is missing"),
        rule: needsValue(option),
        remedy: fillIn(option, typed: typed))

    case .missingValue(let option, let typed, let found?):
      FourBeats(
        place: optionPlace(typed),
        wrong: Phrase(
          vi: "thiếu giá trị, ngay sau đó là “\(found)”",
          en: "its value is missing, “\(found)” follows at once"),
        rule: needsValue(option),
        remedy: fillIn(option, typed: typed, found: found))

    case .emptyValue(let option, let typed):
      FourBeats(
        place: optionPlace(typed),
        wrong: Phrase(vi: "giá trị để trống", en: "its value is empty"),
        rule: needsValue(option),
        remedy: fillIn(option, typed: typed))

    case .unexpectedValue(let option, let value):
      FourBeats(
        place: optionPlace(option),
        wrong: Phrase(vi: "có kèm giá trị “\(value)”", en: "it was given the value “\(value)”"),
        rule: Phrase(vi: "tùy chọn này không nhận giá trị", en: "this option takes no value"),
        remedy: Phrase(vi: "đề nghị chỉ ghi \(option)", en: "please write only \(option)"))

    case .repeated(let option, let values):
      FourBeats(
        place: optionPlace(option),
        wrong: Phrase(
          vi: "được ghi nhiều lần, với \(quoted(values))",
          en: "it was given more than once, with \(quoted(values))"),
        rule: Phrase(
          vi: "mỗi lần chạy chỉ nhận một giá trị", en: "it takes one value in a run"),
        remedy: Phrase(vi: "đề nghị chỉ giữ lại một", en: "please keep only one"))

    case .notAllowed(let option, let value, let allowed):
      FourBeats(
        place: optionPlace(option),
        wrong: unknownValue(value),
        rule: onlyAllowed(allowed),
        remedy: Self.didYouMean(value, among: allowed) ?? chooseOne)

    case .unknownPresetLanguage(let value):
      FourBeats(
        place: Phrase(
          vi: "biến môi trường \(CommandLineReader.languageVariable)",
          en: "environment variable \(CommandLineReader.languageVariable)"),
        wrong: unknownValue(value),
        rule: onlyAllowed(Language.allCases.map(\.rawValue)),
        remedy: Self.didYouMean(value, among: Language.allCases.map(\.rawValue)) ?? chooseOne)

    case .emptyOperand(let position):
      FourBeats(
        place: Phrase(vi: "tham số thứ \(position)", en: "argument \(position)"),
        wrong: Phrase(vi: "để trống", en: "it is empty"),
        rule: Phrase(
          vi: "mỗi tham số phải có nội dung", en: "every argument has to say something"),
        remedy: Phrase(
          vi: "đề nghị ghi đầy đủ hoặc bỏ cặp ngoặc kép rỗng",
          en: "please fill it in or remove the empty quotes"))

    case .missingOperand(let operand):
      FourBeats(
        place: Phrase(vi: "tham số \(operand.name)", en: "argument \(operand.name)"),
        wrong: Phrase(vi: "còn thiếu", en: "it is missing"),
        rule: Phrase(
          vi: "lệnh cần \(operand.help.vietnamese)",
          en: "the command needs \(operand.help.english)"),
        remedy: Phrase(vi: "đề nghị ghi thêm \(operand.name)", en: "please add \(operand.name)"))

    case .extraOperand(let text, let allowed):
      FourBeats(
        place: Phrase(vi: "tham số “\(text)”", en: "argument “\(text)”"),
        wrong: Phrase(vi: "bị thừa", en: "it is one too many"),
        rule: allowed == 0
          ? Phrase(
            vi: "lệnh này không nhận tham số nào", en: "the command takes no arguments")
          : Phrase(
            vi: "lệnh nhận nhiều nhất \(allowed) tham số",
            en: "the command takes at most \(allowed) argument\(allowed == 1 ? "" : "s")"),
        remedy: Phrase(
          vi: "đề nghị bỏ tham số này, hoặc đặt tên có dấu cách trong ngoặc kép",
          en: "please remove it, or put a name with spaces in quotes"))

    case .unknownCode(let typed, let known):
      FourBeats(
        place: Phrase(vi: "mã “\(typed)”", en: "code “\(typed)”"),
        wrong: Phrase(vi: "không có mã này", en: "there is no such code"),
        rule: Phrase(
          vi: "mã gồm chữ BM và ba chữ số, đứng trong ngoặc ở cuối câu báo",
          en: "a code is BM and three digits, in brackets at the end of a sentence"),
        remedy: Self.didYouMean(FindingCode(typed: typed).rawValue, among: known.map(\.rawValue))
          ?? Phrase(
            vi: "đề nghị chạy \(Program.name) explain để xem mọi mã",
            en: "please run \(Program.name) explain to see all codes"))

    case .particular(let beats):
      beats
    }
  }

  // MARK: Pieces that several sentences share

  private func optionPlace(_ name: String) -> Phrase {
    Phrase(vi: "tùy chọn \(name)", en: "option \(name)")
  }

  private func needsValue(_ option: CommandOption) -> Phrase {
    switch option.kind {
    case .choice(let values): onlyAllowed(values)
    case .flag, .value:
      Phrase(
        vi: "tùy chọn này phải kèm một giá trị", en: "this option has to be given a value")
    }
  }

  /// A value that begins with a dash looks like the next option; only then is the other way told.
  private func fillIn(_ option: CommandOption, typed: String, found: String? = nil) -> Phrase {
    let line = "\(typed) \(option.placeholder ?? "")"
    guard found != nil, case .value = option.kind else {
      return Phrase(vi: "đề nghị ghi \(line)", en: "please write \(line)")
    }
    return Phrase(
      vi: "đề nghị ghi \(line), hoặc \(option.long)=… nếu giá trị bắt đầu bằng dấu gạch",
      en: "please write \(line), or \(option.long)=… for a value that begins with a dash")
  }

  private func unknownValue(_ value: String) -> Phrase {
    Phrase(vi: "không nhận giá trị “\(value)”", en: "the value “\(value)” is not known")
  }

  private func onlyAllowed(_ values: [String]) -> Phrase {
    Phrase(
      vi: "chỉ nhận một trong các giá trị \(listed(values))",
      en: "the allowed values are \(listed(values))")
  }

  private var chooseOne: Phrase {
    Phrase(vi: "đề nghị chọn một giá trị trong đó", en: "please choose one of them")
  }

  /// Nil where no known word is near enough to be meant.
  static func didYouMean(_ typed: String, among known: [String]) -> Phrase? {
    NearMiss.nearest(to: typed, among: known).map {
      Phrase(
        vi: "có phải anh/chị muốn dùng \($0) không?",
        en: "did you mean \($0)?")
    }
  }

  private func listed(_ names: [String]) -> String {
    names.joined(separator: ", ")
  }

  private func quoted(_ values: [String]) -> String {
    values.map { "“\($0)”" }.joined(separator: ", ")
  }
}
