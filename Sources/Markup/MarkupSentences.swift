package import Vocabulary

// What a person is told about a part that cannot be read: where, what stands there, the rule, the
// cure.

extension MarkupError: Explained {
  package var code: FindingCode {
    switch reason.family {
    case .syntax: FindingCode(rawValue: "BM111")
    case .doctype: FindingCode(rawValue: "BM112")
    case .encoding: FindingCode(rawValue: "BM113")
    case .limit: FindingCode(rawValue: "BM118")
    }
  }

  package var message: Phrase {
    let said = reason.problem
    // Some reasons quote what stands there themselves; others stand where nothing more can be read.
    let quoted = reason.quotesItself || excerpt.isEmpty ? "" : " “\(excerpt)”"
    return Phrase(
      vi: "phần “\(part)”, byte \(offset)\(quoted): \(said.vietnamese)",
      en: "part “\(part)”, byte \(offset)\(quoted): \(said.english)")
  }

  package var fix: Phrase {
    switch reason.family {
    case .syntax: openAndSave
    case .doctype: askForAnother
    case .encoding: saveInExcel
    case .limit: copyIntoNewWorkbook
    }
  }
}

/// What kinds of reason there are: each has a code and a cure of its own.
private enum Family {
  case syntax
  case doctype
  case encoding
  case limit
}

extension MarkupError.Reason {
  fileprivate var quotesItself: Bool {
    switch self {
    case .forbiddenCharacter, .attributeWithoutValue, .unquotedValue, .tagInValue,
      .duplicateAttribute, .undeclaredPrefix, .mismatchedEnd, .endWithoutStart, .encoding,
      .doctype:
      true
    default: false
    }
  }

  fileprivate var family: Family {
    switch self {
    case .doctype: .doctype
    case .encoding, .notUTF8, .notUTF16: .encoding
    case .tooDeep, .tooManyAttributes, .tooManyNamespaces, .nameTooLong, .namespaceTooLong,
      .referenceTooLong, .tokenTooLong:
      .limit
    case .empty, .endsEarly, .forbiddenCharacter, .badTag, .badName, .attributeWithoutValue,
      .unquotedValue, .tagInValue, .duplicateAttribute, .undeclaredPrefix, .badNamespace,
      .badReference, .badComment, .badInstruction, .badDeclaration, .strayBrackets, .mismatchedEnd,
      .endWithoutStart, .contentOutsideRoot:
      .syntax
    }
  }

  fileprivate var problem: Phrase {
    switch self {
    case .encoding(let name):
      Phrase(
        vi: "khai báo hoặc dùng bảng mã “\(name)”; phần XML của sổ tính chỉ được dùng UTF-8 hoặc"
          + " UTF-16 và phải khai báo đúng.",
        en: "the encoding “\(name)” is declared or used; XML in a workbook must be UTF-8 or UTF-16"
          + " and say so truly.")
    case .notUTF8:
      Phrase(
        vi: "từ đây là byte không thuộc bảng mã UTF-8; mọi ký tự trong phần này phải là UTF-8.",
        en: "here stand bytes that are not UTF-8; every character of this part must be UTF-8.")
    case .notUTF16:
      Phrase(
        vi: "từ đây là byte không thuộc bảng mã UTF-16; mọi ký tự trong phần này phải là UTF-16.",
        en: "here stand bytes that are not UTF-16; every character of this part must be UTF-16.")
    case .doctype:
      Phrase(
        vi: "có khai báo DOCTYPE; sổ tính do Excel lưu không bao giờ có, còn kẻ xấu dùng nó để làm"
          + " treo máy hoặc đọc trộm tệp.",
        en: "there is a DOCTYPE; no workbook saved by Excel has one, while it serves attackers to"
          + " stall a computer or to read its files.")
    case .attributeWithoutValue(let name):
      Phrase(
        vi: "thuộc tính “\(name)” không có giá trị; sau tên thuộc tính phải có dấu “=” và giá trị.",
        en: "the attribute “\(name)” has no value; its name must be followed by “=” and a value.")
    case .unquotedValue(let name):
      Phrase(
        vi: "giá trị của thuộc tính “\(name)” không nằm trong dấu nháy; mọi giá trị phải nằm trong"
          + " dấu nháy.",
        en: "the value of the attribute “\(name)” has no quotes; every value must be in quotes.")
    case .tagInValue(let name):
      Phrase(
        vi: "giá trị của thuộc tính “\(name)” chứa dấu “<” hoặc thiếu dấu nháy đóng; trong giá trị,"
          + " dấu này phải viết là “&lt;”.",
        en: "the value of the attribute “\(name)” holds “<” or lacks its closing quote; in a value"
          + " that sign is written “&lt;”.")
    case .duplicateAttribute(let name):
      Phrase(
        vi: "thuộc tính “\(name)” xuất hiện hai lần trong một thẻ; mỗi thuộc tính chỉ được ghi một"
          + " lần.",
        en: "the attribute “\(name)” stands twice in one tag; each may stand once.")
    case .undeclaredPrefix(let prefix):
      Phrase(
        vi: "tiền tố “\(prefix)” chưa được khai báo; mọi tiền tố phải khai báo bằng “xmlns:” trước"
          + " khi dùng.",
        en: "the prefix “\(prefix)” is not declared; every prefix must be declared with “xmlns:”.")
    case .badNamespace:
      Phrase(
        vi: "khai báo không gian tên sai; không được khai báo lại “xml”, “xmlns”, cũng không được"
          + " khai báo tiền tố với địa chỉ rỗng.",
        en: "a namespace is declared wrongly; “xml” and “xmlns” cannot be declared anew, and no"
          + " prefix may be declared empty.")
    case .badName:
      Phrase(
        vi: "tên thẻ hoặc tên thuộc tính sai; tên phải bắt đầu bằng chữ cái hoặc “_” và có nhiều"
          + " nhất một dấu hai chấm.",
        en: "the name of a tag or attribute is wrong; a name begins with a letter or “_” and has at"
          + " most one colon.")
    case .empty:
      Phrase(
        vi: "phần này không có nội dung; phải có đúng một phần tử gốc.",
        en: "this part has no content; there must be exactly one root element.")
    case .mismatchedEnd(let expected, let found):
      Phrase(
        vi: "thẻ đóng “\(found)” không khớp với thẻ mở “\(expected)”; mỗi thẻ phải được đóng bằng"
          + " đúng tên của nó.",
        en:
          "the end tag “\(found)” does not match the start tag “\(expected)”; each element must be"
          + " closed under its own name.")
    case .endWithoutStart(let name):
      Phrase(
        vi: "thẻ đóng “\(name)” không có thẻ mở; mỗi thẻ đóng phải có một thẻ mở đứng trước.",
        en: "the end tag “\(name)” has no start tag; each end tag needs a start tag before it.")
    case .contentOutsideRoot:
      Phrase(
        vi: "có nội dung nằm ngoài phần tử gốc; trước và sau phần tử gốc chỉ được có khoảng trắng"
          + " và chú thích.",
        en: "there is content outside the root element; before and behind it only white space and"
          + " comments may stand.")
    case .endsEarly:
      Phrase(
        vi: "phần này kết thúc giữa chừng; mọi thẻ đã mở phải được đóng trước khi hết phần.",
        en: "the part ends in the middle; everything opened must be closed before the end.")
    case .forbiddenCharacter(let scalar):
      Phrase(
        vi: "có ký tự \(codePoint(scalar)); XML không cho phép ký tự này.",
        en: "the character \(codePoint(scalar)) stands here; XML does not allow it.")
    case .badReference:
      Phrase(
        vi: "dấu “&” ở đây không mở đầu một tham chiếu đúng; chỉ được viết “&amp;”, “&lt;”, “&gt;”,"
          + " “&quot;”, “&apos;” hoặc “&#…;” với số của một ký tự hợp lệ.",
        en: "“&” does not begin a true reference here; there are only “&amp;”, “&lt;”, “&gt;”,"
          + " “&quot;”, “&apos;” and “&#…;” with the number of an allowed character.")
    case .badComment:
      Phrase(
        vi: "chú thích có hai dấu gạch nối “--” ở giữa; XML không cho phép như vậy.",
        en: "a comment holds two hyphens “--”; XML does not allow that.")
    case .badInstruction:
      Phrase(
        vi: "chỉ thị “<?…?>” viết sai; sau “<?” phải là một tên không có dấu hai chấm, rồi đến"
          + " khoảng trắng.",
        en: "an instruction “<?…?>” is written wrongly; “<?” is followed by a name without a colon,"
          + " then by a blank.")
    case .badDeclaration:
      Phrase(
        vi: "khai báo “<?xml …?>” viết sai hoặc sai chỗ; nó phải đứng đầu tiên và ghi version,"
          + " encoding, standalone theo đúng thứ tự.",
        en: "the declaration “<?xml …?>” is wrong or misplaced; it must come first of all and give"
          + " version, encoding, standalone in this order.")
    case .strayBrackets:
      Phrase(
        vi: "có “]]>” giữa văn bản; trong văn bản phải viết là “]]&gt;”.",
        en: "“]]>” stands in text; there it must be written “]]&gt;”.")
    case .badTag:
      Phrase(
        vi: "thẻ viết sai; thẻ gồm tên, các thuộc tính cách nhau bằng khoảng trắng, rồi “>” hoặc"
          + " “/>”.",
        en: "a tag is written wrongly; it has a name, attributes parted by blanks, then “>” or"
          + " “/>”.")
    case .tooDeep:
      Phrase(
        vi: "các thẻ lồng nhau quá \(XMLLimits.depth) cấp, là mức tối đa được đọc.",
        en: "elements stand inside each other more than \(XMLLimits.depth) deep, the most that is"
          + " read.")
    case .tooManyAttributes:
      Phrase(
        vi: "một thẻ có quá \(XMLLimits.attributes) thuộc tính, là mức tối đa được đọc.",
        en: "a tag has more than \(XMLLimits.attributes) attributes, the most that is read.")
    case .tooManyNamespaces:
      Phrase(
        vi: "có quá \(XMLLimits.namespacesInScope) không gian tên cùng hiệu lực hoặc quá"
          + " \(XMLLimits.namespaces) không gian tên trong cả phần, là mức tối đa được đọc.",
        en: "more than \(XMLLimits.namespacesInScope) namespaces are in force or more than"
          + " \(XMLLimits.namespaces) stand in the part, the most that is read.")
    case .nameTooLong:
      Phrase(
        vi: "một tên dài quá \(XMLLimits.nameBytes) byte, là mức tối đa được đọc.",
        en: "a name is longer than \(XMLLimits.nameBytes) bytes, the most that is read.")
    case .namespaceTooLong:
      Phrase(
        vi: "địa chỉ của một không gian tên dài quá \(XMLLimits.namespaceBytes) byte, là mức tối đa"
          + " được đọc.",
        en: "the URI of a namespace is longer than \(XMLLimits.namespaceBytes) bytes, the most that"
          + " is read.")
    case .referenceTooLong:
      Phrase(
        vi:
          "một tham chiếu “&#…;” dài quá \(XMLLimits.referenceBytes) byte, là mức tối đa được đọc.",
        en: "a reference “&#…;” is longer than \(XMLLimits.referenceBytes) bytes, the most that is"
          + " read.")
    case .tokenTooLong:
      Phrase(
        vi: "một thẻ, chú thích hoặc đoạn CDATA dài quá \(XMLLimits.tokenBytes >> 20) MiB, là mức"
          + " tối đa được đọc.",
        en: "a tag, comment or CDATA section is longer than \(XMLLimits.tokenBytes >> 20) MiB, the"
          + " most that is read.")
    }
  }
}

/// `U+000B`, as character tables name it.
private func codePoint(_ scalar: UInt32) -> String {
  let digits = String(scalar, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

private let openAndSave = Phrase(
  vi:
    "Đề nghị mở tệp bằng Excel rồi lưu lại dạng .xlsx; nếu Excel báo tệp hỏng, đề nghị nơi gửi gửi"
    + " lại tệp.",
  en: "Please open the file in Excel and save it as .xlsx again; if Excel calls it damaged, ask the"
    + " sender to send it again.")

private let saveInExcel = Phrase(
  vi: "Đề nghị mở tệp bằng Excel, kiểm tra dấu tiếng Việt rồi lưu lại dạng .xlsx.",
  en: "Please open the file in Excel, check that its letters are right, and save it as .xlsx again."
)

private let askForAnother = Phrase(
  vi: "Đề nghị không mở tệp này; đề nghị nơi gửi gửi lại tệp do chính Excel lưu.",
  en: "Please do not open this file; ask the sender for a file saved from Excel itself.")

private let copyIntoNewWorkbook = Phrase(
  vi:
    "Đề nghị nơi gửi chép số liệu sang một biểu mẫu mới bằng Excel rồi gửi lại; tệp này không giống"
    + " tệp do Excel lưu.",
  en: "Please ask the sender to copy the figures into a fresh form in Excel and send that; no file"
    + " saved by Excel is like this one.")
