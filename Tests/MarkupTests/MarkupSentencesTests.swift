import Testing
import Vocabulary

@testable import Markup

struct MarkupSentencesTests {
  @Test(arguments: sentences)
  func `says where, what stands there and the rule`(_ sentence: Sentence) {
    let error = MarkupError(
      part: "xl/a.xml", offset: 71, reason: sentence.reason, excerpt: sentence.excerpt)
    #expect(error.code.rawValue == sentence.code)
    #expect(error.message.vietnamese == sentence.vietnamese)
    #expect(error.message.english == sentence.english)
  }

  @Test(
    arguments: [
      (
        .endsEarly,
        "Đề nghị mở tệp bằng Excel rồi lưu lại dạng .xlsx; nếu Excel báo tệp hỏng, đề nghị nơi gửi"
          + " gửi lại tệp.",
        "Please open the file in Excel and save it as .xlsx again; if Excel calls it damaged, ask the"
          + " sender to send it again."
      ),
      (
        .doctype,
        "Đề nghị không mở tệp này; đề nghị nơi gửi gửi lại tệp do chính Excel lưu.",
        "Please do not open this file; ask the sender for a file saved from Excel itself."
      ),
      (
        .notUTF8,
        "Đề nghị mở tệp bằng Excel, kiểm tra dấu tiếng Việt rồi lưu lại dạng .xlsx.",
        "Please open the file in Excel, check that its letters are right, and save it as .xlsx again."
      ),
      (
        .tooDeep,
        "Đề nghị nơi gửi chép số liệu sang một biểu mẫu mới bằng Excel rồi gửi lại; tệp này không"
          + " giống tệp do Excel lưu.",
        "Please ask the sender to copy the figures into a fresh form in Excel and send that; no file"
          + " saved by Excel is like this one."
      ),
    ] as [(MarkupError.Reason, String, String)])
  func `says what to do`(
    _ reason: MarkupError.Reason, _ vietnamese: String, _ english: String
  ) {
    let error = MarkupError(part: "xl/a.xml", offset: 0, reason: reason, excerpt: "")
    #expect(error.fix == Phrase(vi: vietnamese, en: english))
  }

  @Test
  func `has a sentence of its own for each reason`() {
    #expect(Set(Self.sentences.map(\.vietnamese)).count == Self.sentences.count)
    #expect(Set(Self.sentences.map(\.english)).count == Self.sentences.count)
  }

  struct Sentence: CustomTestStringConvertible, Sendable {
    let reason: MarkupError.Reason
    let excerpt: String
    let code: String
    let vietnamese: String
    let english: String

    var testDescription: String { "\(reason)" }
  }

  static let sentences: [Sentence] = table.map {
    Sentence(reason: $0, excerpt: $1, code: $2, vietnamese: $3, english: $4)
  }

  private static let table: [(MarkupError.Reason, String, String, String, String)] = [
    (
      .doctype, "<!DOCTYPE a>", "BM112",
      "phần “xl/a.xml”, byte 71: có khai báo DOCTYPE; sổ tính do Excel lưu không bao giờ có,"
        + " còn kẻ xấu dùng nó để làm treo máy hoặc đọc trộm tệp.",
      "part “xl/a.xml”, byte 71: there is a DOCTYPE; no workbook saved by Excel has one, while"
        + " it serves attackers to stall a computer or to read its files."
    ),
    (
      .encoding("windows-1258"), "<?xml version='1.0'", "BM113",
      "phần “xl/a.xml”, byte 71: khai báo hoặc dùng bảng mã “windows-1258”; phần XML của sổ"
        + " tính chỉ được dùng UTF-8 hoặc UTF-16 và phải khai báo đúng.",
      "part “xl/a.xml”, byte 71: the encoding “windows-1258” is declared or used; XML in a"
        + " workbook must be UTF-8 or UTF-16 and say so truly."
    ),
    (
      .notUTF8, "", "BM113",
      "phần “xl/a.xml”, byte 71: từ đây là byte không thuộc bảng mã UTF-8; mọi ký tự trong phần"
        + " này phải là UTF-8.",
      "part “xl/a.xml”, byte 71: here stand bytes that are not UTF-8; every character of this"
        + " part must be UTF-8."
    ),
    (
      .notUTF16, "", "BM113",
      "phần “xl/a.xml”, byte 71: từ đây là byte không thuộc bảng mã UTF-16; mọi ký tự trong"
        + " phần này phải là UTF-16.",
      "part “xl/a.xml”, byte 71: here stand bytes that are not UTF-16; every character of this"
        + " part must be UTF-16."
    ),
    (
      .empty, "", "BM111",
      "phần “xl/a.xml”, byte 71: phần này không có nội dung; phải có đúng một phần tử gốc.",
      "part “xl/a.xml”, byte 71: this part has no content; there must be exactly one root element."
    ),
    (
      .endsEarly, "<row r='1", "BM111",
      "phần “xl/a.xml”, byte 71 “<row r='1”: phần này kết thúc giữa chừng; mọi thẻ đã mở phải"
        + " được đóng trước khi hết phần.",
      "part “xl/a.xml”, byte 71 “<row r='1”: the part ends in the middle; everything opened"
        + " must be closed before the end."
    ),
    (
      .forbiddenCharacter(0xB), "", "BM111",
      "phần “xl/a.xml”, byte 71: có ký tự U+000B; XML không cho phép ký tự này.",
      "part “xl/a.xml”, byte 71: the character U+000B stands here; XML does not allow it."
    ),
    (
      .forbiddenCharacter(0xFFFE), "\u{FFFE}</t>", "BM111",
      "phần “xl/a.xml”, byte 71: có ký tự U+FFFE; XML không cho phép ký tự này.",
      "part “xl/a.xml”, byte 71: the character U+FFFE stands here; XML does not allow it."
    ),
    (
      .badTag, "<row", "BM111",
      "phần “xl/a.xml”, byte 71 “<row”: thẻ viết sai; thẻ gồm tên, các thuộc tính cách nhau"
        + " bằng khoảng trắng, rồi “>” hoặc “/>”.",
      "part “xl/a.xml”, byte 71 “<row”: a tag is written wrongly; it has a name, attributes"
        + " parted by blanks, then “>” or “/>”."
    ),
    (
      .badName, "1row>", "BM111",
      "phần “xl/a.xml”, byte 71 “1row>”: tên thẻ hoặc tên thuộc tính sai; tên phải bắt đầu bằng"
        + " chữ cái hoặc “_” và có nhiều nhất một dấu hai chấm.",
      "part “xl/a.xml”, byte 71 “1row>”: the name of a tag or attribute is wrong; a name begins"
        + " with a letter or “_” and has at most one colon."
    ),
    (
      .attributeWithoutValue("r"), "r/>", "BM111",
      "phần “xl/a.xml”, byte 71: thuộc tính “r” không có giá trị; sau tên thuộc tính phải có"
        + " dấu “=” và giá trị.",
      "part “xl/a.xml”, byte 71: the attribute “r” has no value; its name must be followed by"
        + " “=” and a value."
    ),
    (
      .unquotedValue("r"), "r=A1>", "BM111",
      "phần “xl/a.xml”, byte 71: giá trị của thuộc tính “r” không nằm trong dấu nháy; mọi giá"
        + " trị phải nằm trong dấu nháy.",
      "part “xl/a.xml”, byte 71: the value of the attribute “r” has no quotes; every value must"
        + " be in quotes."
    ),
    (
      .tagInValue("r"), "r='A1><v>", "BM111",
      "phần “xl/a.xml”, byte 71: giá trị của thuộc tính “r” chứa dấu “<” hoặc thiếu dấu nháy"
        + " đóng; trong giá trị, dấu này phải viết là “&lt;”.",
      "part “xl/a.xml”, byte 71: the value of the attribute “r” holds “<” or lacks its closing"
        + " quote; in a value that sign is written “&lt;”."
    ),
    (
      .duplicateAttribute("r"), "r='A2'>", "BM111",
      "phần “xl/a.xml”, byte 71: thuộc tính “r” xuất hiện hai lần trong một thẻ; mỗi thuộc tính"
        + " chỉ được ghi một lần.",
      "part “xl/a.xml”, byte 71: the attribute “r” stands twice in one tag; each may stand once."
    ),
    (
      .undeclaredPrefix("x14ac"), "x14ac:dyDescent='1'", "BM111",
      "phần “xl/a.xml”, byte 71: tiền tố “x14ac” chưa được khai báo; mọi tiền tố phải khai báo"
        + " bằng “xmlns:” trước khi dùng.",
      "part “xl/a.xml”, byte 71: the prefix “x14ac” is not declared; every prefix must be"
        + " declared with “xmlns:”."
    ),
    (
      .badNamespace, "xml='u'>", "BM111",
      "phần “xl/a.xml”, byte 71 “xml='u'>”: khai báo không gian tên sai; không được khai báo"
        + " lại “xml”, “xmlns”, cũng không được khai báo tiền tố với địa chỉ rỗng.",
      "part “xl/a.xml”, byte 71 “xml='u'>”: a namespace is declared wrongly; “xml” and “xmlns”"
        + " cannot be declared anew, and no prefix may be declared empty."
    ),
    (
      .badReference, "& viễn thông</t>", "BM111",
      "phần “xl/a.xml”, byte 71 “& viễn thông</t>”: dấu “&” ở đây không mở đầu một tham chiếu"
        + " đúng; chỉ được viết “&amp;”, “&lt;”, “&gt;”, “&quot;”, “&apos;” hoặc “&#…;” với số"
        + " của một ký tự hợp lệ.",
      "part “xl/a.xml”, byte 71 “& viễn thông</t>”: “&” does not begin a true reference here;"
        + " there are only “&amp;”, “&lt;”, “&gt;”, “&quot;”, “&apos;” and “&#…;” with the"
        + " number of an allowed character."
    ),
    (
      .badComment, "-- x -->", "BM111",
      "phần “xl/a.xml”, byte 71 “-- x -->”: chú thích có hai dấu gạch nối “--” ở giữa; XML"
        + " không cho phép như vậy.",
      "part “xl/a.xml”, byte 71 “-- x -->”: a comment holds two hyphens “--”; XML does not"
        + " allow that."
    ),
    (
      .badInstruction, "<?a:b?>", "BM111",
      "phần “xl/a.xml”, byte 71 “<?a:b?>”: chỉ thị “<?…?>” viết sai; sau “<?” phải là một tên"
        + " không có dấu hai chấm, rồi đến khoảng trắng.",
      "part “xl/a.xml”, byte 71 “<?a:b?>”: an instruction “<?…?>” is written wrongly; “<?” is"
        + " followed by a name without a colon, then by a blank."
    ),
    (
      .badDeclaration, "<?XML?>", "BM111",
      "phần “xl/a.xml”, byte 71 “<?XML?>”: khai báo “<?xml …?>” viết sai hoặc sai chỗ; nó phải"
        + " đứng đầu tiên và ghi version, encoding, standalone theo đúng thứ tự.",
      "part “xl/a.xml”, byte 71 “<?XML?>”: the declaration “<?xml …?>” is wrong or misplaced;"
        + " it must come first of all and give version, encoding, standalone in this order."
    ),
    (
      .strayBrackets, "]]></t>", "BM111",
      "phần “xl/a.xml”, byte 71 “]]></t>”: có “]]>” giữa văn bản; trong văn bản phải viết là"
        + " “]]&gt;”.",
      "part “xl/a.xml”, byte 71 “]]></t>”: “]]>” stands in text; there it must be written “]]&gt;”."
    ),
    (
      .mismatchedEnd(expected: "v", found: "c"), "</c>", "BM111",
      "phần “xl/a.xml”, byte 71: thẻ đóng “c” không khớp với thẻ mở “v”; mỗi thẻ phải được đóng"
        + " bằng đúng tên của nó.",
      "part “xl/a.xml”, byte 71: the end tag “c” does not match the start tag “v”; each element"
        + " must be closed under its own name."
    ),
    (
      .endWithoutStart("row"), "</row>", "BM111",
      "phần “xl/a.xml”, byte 71: thẻ đóng “row” không có thẻ mở; mỗi thẻ đóng phải có một thẻ"
        + " mở đứng trước.",
      "part “xl/a.xml”, byte 71: the end tag “row” has no start tag; each end tag needs a start"
        + " tag before it."
    ),
    (
      .contentOutsideRoot, "STT,Chỉ tiêu", "BM111",
      "phần “xl/a.xml”, byte 71 “STT,Chỉ tiêu”: có nội dung nằm ngoài phần tử gốc; trước và sau"
        + " phần tử gốc chỉ được có khoảng trắng và chú thích.",
      "part “xl/a.xml”, byte 71 “STT,Chỉ tiêu”: there is content outside the root element;"
        + " before and behind it only white space and comments may stand."
    ),
    (
      .tooDeep, "<a>", "BM118",
      "phần “xl/a.xml”, byte 71 “<a>”: các thẻ lồng nhau quá 64 cấp, là mức tối đa được đọc.",
      "part “xl/a.xml”, byte 71 “<a>”: elements stand inside each other more than 64 deep, the"
        + " most that is read."
    ),
    (
      .tooManyAttributes, "a513='1'", "BM118",
      "phần “xl/a.xml”, byte 71 “a513='1'”: một thẻ có quá 512 thuộc tính, là mức tối đa được đọc.",
      "part “xl/a.xml”, byte 71 “a513='1'”: a tag has more than 512 attributes, the most that"
        + " is read."
    ),
    (
      .tooManyNamespaces, "x='u'", "BM118",
      "phần “xl/a.xml”, byte 71 “x='u'”: có quá 128 không gian tên cùng hiệu lực hoặc quá 1024"
        + " không gian tên trong cả phần, là mức tối đa được đọc.",
      "part “xl/a.xml”, byte 71 “x='u'”: more than 128 namespaces are in force or more than"
        + " 1024 stand in the part, the most that is read."
    ),
    (
      .nameTooLong, "aaaa", "BM118",
      "phần “xl/a.xml”, byte 71 “aaaa”: một tên dài quá 1024 byte, là mức tối đa được đọc.",
      "part “xl/a.xml”, byte 71 “aaaa”: a name is longer than 1024 bytes, the most that is read."
    ),
    (
      .namespaceTooLong, "xmlns='aaa", "BM118",
      "phần “xl/a.xml”, byte 71 “xmlns='aaa”: địa chỉ của một không gian tên dài quá 2048 byte,"
        + " là mức tối đa được đọc.",
      "part “xl/a.xml”, byte 71 “xmlns='aaa”: the URI of a namespace is longer than 2048 bytes,"
        + " the most that is read."
    ),
    (
      .referenceTooLong, "&#0000", "BM118",
      "phần “xl/a.xml”, byte 71 “&#0000”: một tham chiếu “&#…;” dài quá 64 byte, là mức tối đa"
        + " được đọc.",
      "part “xl/a.xml”, byte 71 “&#0000”: a reference “&#…;” is longer than 64 bytes, the most"
        + " that is read."
    ),
    (
      .tokenTooLong, "<!-- aaaa", "BM118",
      "phần “xl/a.xml”, byte 71 “<!-- aaaa”: một thẻ, chú thích hoặc đoạn CDATA dài quá 16 MiB,"
        + " là mức tối đa được đọc.",
      "part “xl/a.xml”, byte 71 “<!-- aaaa”: a tag, comment or CDATA section is longer than 16"
        + " MiB, the most that is read."
    ),
  ]
}
