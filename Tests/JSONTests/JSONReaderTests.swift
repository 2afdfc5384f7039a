import Foundation
import JSON
import TestSupport
import Testing
import Vocabulary

/// The tables follow the names and cases of Nicolas Seriot's JSONTestSuite: y_ there is `accepts`
/// here, n_ is `refuses`. Where RFC 8259 leaves a choice (i_), the row shows what this reader chose;
/// its one deviation, refusing `duplicated_key`, is on purpose.
@Suite struct JSONReaderTests {
  @Test(arguments: [
    ("array_arraysWithSpaces", "[[]   ]"), ("array_empty", "[]"), ("array_empty-string", "[\"\"]"),
    ("array_ending_with_newline", "[\"a\"]\n"), ("array_false", "[false]"),
    ("array_heterogeneous", "[null, 1, \"1\", {}]"), ("array_null", "[null]"),
    ("array_with_1_and_newline", "[1\n]"), ("array_with_leading_space", " [1]"),
    ("array_with_several_null", "[1,null,null,null,2]"), ("array_with_trailing_space", "[2] "),
    ("number", "[123e65]"), ("number_0e+1", "[0e+1]"), ("number_0e1", "[0e1]"),
    ("number_after_space", "[ 4]"), ("number_double_close_to_zero", "[-0.00000000000000000001]"),
    ("number_int_with_exp", "[20e1]"), ("number_minus_zero", "[-0]"),
    ("number_negative_int", "[-123]"), ("number_negative_one", "[-1]"),
    ("number_real_capital_e", "[1E22]"), ("number_real_capital_e_neg_exp", "[1E-2]"),
    ("number_real_capital_e_pos_exp", "[1E+2]"), ("number_real_exponent", "[123e45]"),
    ("number_real_fraction_exponent", "[123.456e78]"), ("number_simple_int", "[123]"),
    ("number_simple_real", "[123.456789]"), ("number_huge_exp", "[0.4e00669999999999999999999]"),
    ("number_too_big_pos_int", "[100000000000000000000]"),
    ("object", "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}"),
    ("object_basic", "{\"asd\":\"sdf\"}"), ("object_empty", "{}"),
    ("object_empty_key", "{\"\":0}"), ("object_escaped_null_in_key", #"{"foo\u0000bar": 42}"#),
    ("object_extreme_numbers", "{ \"min\": -1.0e+28, \"max\": 1.0e+28 }"),
    ("object_string_unicode", #"{"title":"\u041f\u043e\u043b\u0442\u043e\u0440\u0430"}"#),
    ("object_with_newlines", "{\n\"a\": \"b\"\n}"),
    ("string_1_2_3_bytes_UTF-8_sequences", #"["\u0060\u012a\u12AB"]"#),
    ("string_accepted_surrogate_pair", #"["\uD801\udc37"]"#),
    ("string_accepted_surrogate_pairs", #"["\ud83d\ude39\ud83d\udc8d"]"#),
    ("string_allowed_escapes", #"["\"\\\/\b\f\n\r\t"]"#),
    ("string_backslash_and_u_escaped_zero", #"["\\u0000"]"#),
    ("string_backslash_doublequotes", #"["\""]"#), ("string_comments", "[\"a/*b*/c/*d//e\"]"),
    ("string_double_escape_a", #"["\\a"]"#), ("string_double_escape_n", #"["\\n"]"#),
    ("string_escaped_control_character", #"["\u0012"]"#),
    ("string_escaped_noncharacter", #"["\uFFFF"]"#), ("string_in_array", "[\"asd\"]"),
    ("string_last_surrogates_1_and_2", #"["\uDBFF\uDFFF"]"#),
    ("string_nbsp_uescaped", #"["new\u00A0line"]"#), ("string_null_escape", #"["\u0000"]"#),
    ("string_nonCharacterInUTF-8_U+FFFF", "[\"\u{ffff}\"]"), ("string_pi", "[\"π\"]"),
    ("string_simple_ascii", "[\"asd \"]"), ("string_space", "\" \""),
    ("string_u+2028", "[\"\u{2028}\"]"),
    ("string_uEscape", #"["\u0061\u30af\u30EA\u30b9"]"#), ("string_unescaped_del", "[\"\u{7f}\"]"),
    ("string_with_del_character", "[\"a\u{7f}a\"]"), ("structure_lonely_false", "false"),
    ("structure_lonely_int", "42"), ("structure_lonely_negative_real", "-0.1"),
    ("structure_lonely_null", "null"), ("structure_lonely_string", "\"asd\""),
    ("structure_lonely_true", "true"), ("structure_string_empty", "\"\""),
    ("structure_trailing_newline", "[\"a\"]\n"), ("structure_whitespace_array", " [] "),
    ("structure_UTF-8_BOM_empty_object", "\u{feff}{}"), ("structure_mac_line_ends", "[\r1\r]\r"),
    (
      "structure_64_nested_arrays",
      String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    ),
  ])
  func accepts(_ name: String, _ text: String) {
    #expect(throws: Never.self) { try read(text) }
  }

  @Test(arguments: [
    ("array_1_true_without_comma", "[1 true]"), ("array_colon_instead_of_comma", "[\"\": 1]"),
    ("array_comma_after_close", "[\"\"],"), ("array_comma_and_number", "[,1]"),
    ("array_double_comma", "[1,,2]"), ("array_double_extra_comma", "[\"x\",,]"),
    ("array_extra_close", "[\"x\"]]"), ("array_extra_comma", "[\"\",]"),
    ("array_incomplete", "[\"x\""), ("array_inner_array_no_comma", "[3[4]]"),
    ("array_items_separated_by_semicolon", "[1:2]"), ("array_just_comma", "[,]"),
    ("array_just_minus", "[-]"), ("array_missing_value", "[   , \"\"]"),
    ("array_newlines_unclosed", "[\"a\",\n4\n,1,"), ("array_number_and_several_commas", "[1,,]"),
    ("array_spaces_vertical_tab_formfeed", "[\"\u{b}a\"\\f]"), ("array_star_inside", "[*]"),
    ("array_unclosed", "[\"\""), ("array_unclosed_trailing_comma", "[1,"),
    ("array_unclosed_with_object_inside", "[{}"), ("incomplete_false", "[fals]"),
    ("incomplete_null", "[nul]"), ("incomplete_true", "[tru]"), ("multidigit_zero", "123\u{0}"),
    ("number_++", "[++1234]"), ("number_+1", "[+1]"), ("number_+Inf", "[+Inf]"),
    ("number_-01", "[-01]"), ("number_-1.0.", "[-1.0.]"), ("number_-2.", "[-2.]"),
    ("number_-NaN", "[-NaN]"), ("number_.-1", "[.-1]"), ("number_.2e-3", "[.2e-3]"),
    ("number_0.1.2", "[0.1.2]"), ("number_0.3e+", "[0.3e+]"), ("number_0.3e", "[0.3e]"),
    ("number_0.e1", "[0.e1]"), ("number_0_capital_E+", "[0E+]"), ("number_0e", "[0e]"),
    ("number_1.0e-", "[1.0e-]"), ("number_1_000", "[1 000.0]"), ("number_1eE2", "[1eE2]"),
    ("number_2.e+3", "[2.e+3]"), ("number_9.e+", "[9.e+]"), ("number_Inf", "[Inf]"),
    ("number_NaN", "[NaN]"), ("number_U+FF11_fullwidth_digit_one", "[１]"),
    ("number_expression", "[1+2]"), ("number_hex_1_digit", "[0x1]"),
    ("number_infinity", "[Infinity]"), ("number_invalid+-", "[0e+-1]"),
    ("number_minus_infinity", "[-Infinity]"), ("number_minus_sign_with_trailing_garbage", "[-foo]"),
    ("number_minus_space_1", "[- 1]"), ("number_neg_int_starting_with_zero", "[-012]"),
    ("number_neg_real_without_int_part", "[-.123]"), ("number_real_garbage_after_e", "[1ea]"),
    ("number_real_without_fractional_part", "[1.]"), ("number_starting_with_dot", "[.123]"),
    ("number_with_alpha", "[1.2a-3]"), ("number_with_leading_zero", "[012]"),
    ("number_underscore", "[1_000]"), ("object_bad_value", "[\"x\", truth]"),
    ("object_bracket_key", "{[: \"x\"}"), ("object_comma_instead_of_colon", "{\"x\", null}"),
    ("object_double_colon", "{\"x\"::\"b\"}"), ("object_emoji", "{🇨🇭}"),
    ("object_garbage_at_end", "{\"a\":\"a\" 123}"),
    ("object_key_with_single_quotes", "{key: 'value'}"),
    ("object_missing_colon", "{\"a\" b}"), ("object_missing_key", "{:\"b\"}"),
    ("object_missing_semicolon", "{\"a\" \"b\"}"), ("object_missing_value", "{\"a\":"),
    ("object_no-colon", "{\"a\""), ("object_non_string_key", "{1:1}"),
    ("object_several_trailing_commas", "{\"id\":0,,,,,}"), ("object_single_quote", "{'a':0}"),
    ("object_trailing_comma", "{\"id\":0,}"), ("object_trailing_comment", "{\"a\":\"b\"}/**/"),
    ("object_two_commas_in_a_row", "{\"a\":\"b\",,\"c\":\"d\"}"),
    ("object_unquoted_key", "{a: \"b\"}"),
    ("object_unterminated-value", "{\"a\":\"a"), ("object_with_trailing_garbage", "{\"a\":\"b\"}#"),
    ("object_duplicated_key", "{\"a\":\"b\",\"a\":\"c\"}"),
    ("object_duplicated_key_and_value", "{\"a\":\"b\",\"a\":\"b\"}"),
    ("object_duplicated_key_escaped", #"{"a":1,"\u0061":1}"#), ("single_space", " "),
    ("string_1_surrogate_then_escape_u", #"["\uD800\u"]"#),
    ("string_1_surrogate_then_escape_u1x", #"["\uD800\u1x"]"#),
    ("string_1st_surrogate_but_2nd_missing", #"["\uDADA"]"#),
    ("string_1st_valid_surrogate_2nd_invalid", #"["\uD888\u1234"]"#),
    ("string_inverted_surrogates", #"["\uDd1e\uD834"]"#), ("string_lone_second", #"["\uDFAA"]"#),
    ("string_two_first_halves", #"["\uD800\uD800\uDC00"]"#),
    ("string_accentuated_char_no_quotes", "[é]"), ("string_escape_x", #"["\x00"]"#),
    ("string_escaped_backslash_bad", #"["\\\"]"#), ("string_escaped_emoji", "[\"\\🌀\"]"),
    ("string_incomplete_escape", #"["\"]"#), ("string_incomplete_escaped_character", #"["\u00A"]"#),
    ("string_invalid_unicode_escape", #"["\uqqqq"]"#), ("string_signed_escape", #"["\u+123"]"#),
    ("string_leading_uescaped_thinspace", #"[\u0020"asd"]"#), ("string_no_quotes", "[\n]x"),
    ("string_single_doublequote", "\""), ("string_single_quote", "['single quote']"),
    ("string_start_escape_unclosed", "[\"\\"), ("string_unescaped_ctrl_char", "[\"a\u{0}a\"]"),
    ("string_unescaped_newline", "[\"new\nline\"]"), ("string_unescaped_tab", "[\"\t\"]"),
    ("string_unicode_CapitalU", #""\UA66D""#), ("string_with_trailing_garbage", "\"\"x"),
    ("structure_100000_opening_arrays", String(repeating: "[", count: 100_000)),
    ("structure_angle_bracket_null", "[<null>]"), ("structure_array_trailing_garbage", "[1]x"),
    ("structure_array_with_extra_array_close", "[1]]"), ("structure_capitalized_True", "[True]"),
    ("structure_close_unopened_array", "1]"),
    ("structure_comma_instead_of_closing", "{\"x\": true,"),
    ("structure_double_array", "[][]"), ("structure_end_array", "]"), ("structure_no_data", ""),
    ("structure_object_followed_by_closing_object", "{}}"),
    ("structure_object_with_comment", "{\"a\":/*c*/\"b\"}"),
    ("structure_open_array_open_object", String(repeating: "[{\"\":", count: 50_000)),
    ("structure_open_object_close_array", "{]"), ("structure_U+2060_word_joined", "[\u{2060}]"),
    ("structure_unclosed_object", "{\"asd\":\"asd\""), ("structure_two_BOMs", "\u{feff}\u{feff}{}"),
    ("structure_whitespace_formfeed", "[\u{c}]"), ("structure_nbsp", "[\u{a0}]"),
    (
      "structure_65_nested_arrays",
      String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    ),
    ("structure_two_lines", "{}\n{}"),
  ])
  func refuses(_ name: String, _ text: String) throws {
    let error = try #require(failure(text))
    expectInRange(error, in: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("string_invalid_utf-8", [0x22, 0xff, 0x22], 1),
      ("string_overlong", [0x22, 0xc0, 0xaf, 0x22], 1),
      ("string_utf-8_surrogate", [0x22, 0xed, 0xa0, 0x80, 0x22], 1),
      ("string_truncated", [0x22, 0x61, 0xe0, 0xff, 0x22], 2),
      ("string_continuation_alone", [0x22, 0xc4, 0x91, 0x80, 0x22], 3),
      ("string_beyond_unicode", [0x22, 0xf4, 0xbf, 0xbf, 0xbf, 0x22], 1),
      ("string_cut_by_escape", [0x22, 0xc4, 0x5c, 0x6e, 0x91, 0x22], 1),
      ("string_escaped_byte", [0x22, 0x5c, 0xe5, 0x22], 2),
      ("incomplete_UTF8_BOM", [0xef, 0xbb, 0x7b, 0x7d], 0),
      ("array_a_invalid_utf8", [0x5b, 0x61, 0xe5, 0x5d], nil),
      ("array_invalid_utf8", [0x5b, 0xff, 0x5d], 1),
      ("object_key_invalid_utf8", [0x7b, 0x22, 0xb9, 0x22, 0x3a, 0x30, 0x7d], 2),
      ("structure_lone-invalid-utf-8", [0xe5], 0), ("trailing", [0x31, 0x20, 0xe5], 2),
    ] as [(String, [UInt8], Int?)])
  func bytesThatAreNoText(_ name: String, _ bytes: [UInt8], offset: Int?) throws {
    let error = try #require(failure(bytes))
    expectInRange(error, in: bytes)
    guard let offset else { return }
    #expect(error.position.offset == offset)
    #expect(error.reason == .invalidUTF8(bytes[offset]))
  }

  @Test(
    arguments: [
      [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], [0xfe, 0xff, 0x00, 0x7b, 0x00, 0x7d],
      [0x7b, 0x00, 0x7d, 0x00], [0x00, 0x7b, 0x00, 0x7d], [0xff, 0xfe],
    ] as [[UInt8]])
  func utf16HasItsOwnSentence(_ bytes: [UInt8]) {
    #expect(failure(bytes)?.reason == .utf16)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{feff}", "\u{feff}\r\n"])
  func emptyTextHasItsOwnSentence(_ text: String) throws {
    #expect(failure(text)?.reason == .empty)
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [
    (#""\uD83D\uDE00\u0111\u1ED9""#, "😀độ"), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{c}\n\r\tz"),
    (#""Sở\u0020Nội vụ""#, "Sở Nội vụ"), (#""\u0000""#, "\u{0}"), (#""""#, ""),
    (#""\\u0041\u0041""#, "\\u0041A"), ("\"o\u{323}\u{302}\"", "o\u{323}\u{302}"),
  ])
  func unescapesTexts(_ text: String, expected: String) throws {
    #expect(Array(try read(text).string().utf8) == Array(expected.utf8))
  }

  @Test func knowsWhereEverythingIs() throws {
    let value = try read(
      "\u{feff}{\"đơn vị\": \"Sở Nội vụ\", \"số\": 1,\r\n\t\"danh sách\": [true,\n null]}")
    let object = try value.object()
    #expect(value.position.column == 1 && value.position.offset == 3)
    #expect(object.members.map(\.position.line) == [1, 1, 2])
    #expect(object.members.map(\.position.column) == [2, 25, 2])
    #expect(object.members.map(\.value.position.column) == [12, 31, 15])
    let list = try object.required("danh sách").array()
    #expect(list.map(\.position.line) == [2, 3])
    #expect(list.map(\.position.column) == [16, 2])
  }

  /// Places are counted along the way; here they are counted again from the start of the text.
  @Test func placesAgreeWithCountingAfresh() throws {
    var random = SeededRandom(seed: 30)
    for _ in 0..<300 {
      let bytes = spread(random.tree(), &random)
      try expectPlaces(of: try JSONReader.read(bytes), in: bytes)
    }
  }

  @Test(arguments: [15, 16, 17, 18, 200])
  func findsRepeatedFieldsAmongMany(count: Int) throws {
    let fields = (0..<count).map { "\"k\($0)\":0" }
    #expect(try read("{\(fields.joined(separator: ","))}").object().members.count == count)
    for repeated in Set([0, 1, 14, 15, 16, count / 2, count - 1]) where repeated < count {
      let text = "{\((fields + ["\"k\(repeated)\":1"]).joined(separator: ",\n"))}"
      let error = try #require(failure(text))
      guard case .duplicateKey(let key, let first) = error.reason else {
        Issue.record("\(error.reason)")
        continue
      }
      #expect(key == "k\(repeated)" && first.line == repeated + 1)
      #expect(error.position.line == count + 1)
    }
  }

  /// Two spellings of one word look the same to a person, so they are the same field.
  @Test func composedAndDecomposedNamesAreOneField() throws {
    let error = try #require(failure("{\"s\u{1ed1}\":1,\"so\u{302}\u{301}\":2}"))
    #expect(error.position.column == 9)
  }

  @Test(.timeLimit(.minutes(1))) func costGrowsWithTheTextOnly() throws {
    let fields = (0..<200_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let object = try read("{\(fields)}").object()
    #expect(object.members.count == 200_000)
  }

  // MARK: Lines

  @Test(arguments: [
    ("{}\n{}", 2), ("{}\r\n[]\r\n", 2), ("\n\n1\n\n\n2\n", 2), ("\u{feff}1\r2", 2),
    ("{\n\"a\":\n1}\n{\n}", 2), ("1", 1), ("\"a\"\n\"b\"\nnull", 3),
  ])
  func readsLineByLine(_ text: String, count: Int) throws {
    var reader = JSONReader(Array(text.utf8))
    var values: [JSONValue] = []
    while let value = try reader.next() { values.append(value) }
    #expect(values.count == count)
    #expect(try reader.next() == nil)
    for value in values { try expectPlaces(of: value, in: Array(text.utf8)) }
  }

  @Test(arguments: [("1 2", 1, 3), ("{}{}", 1, 3), ("1\n{\n} 2", 3, 3), ("1\n2,\n3", 2, 2)])
  func refusesTwoValuesOnALine(_ text: String, line: Int, column: Int) throws {
    var reader = JSONReader(Array(text.utf8))
    let error = #expect(throws: JSONError.self) { while try reader.next() != nil {} }
    let position = try #require(error).position
    #expect(error?.reason == .sharedLine)
    #expect(position.line == line && position.column == column)
  }

  @Test func endsAtTheFirstError() throws {
    var reader = JSONReader(Array("1\n[1,,2]\n3".utf8))
    #expect(try reader.next()?.integer() == 1)
    #expect(throws: JSONError.self) { try reader.next() }
    #expect(try reader.next() == nil)
  }

  // MARK: Damage

  /// Whatever happens to a document, it is read or refused at a place inside it, and what is read
  /// another reader accepts as well.
  @Test func damagedDocumentsAreReadOrRefusedInPlace() throws {
    var random = SeededRandom(seed: 31)
    let noise =
      Array("{}[]\",:0123456789.eE+-\\utrnfalse \n\r\t/'#".utf8) + [0, 0x1f, 0x80, 0xc4, 0xff]
    var accepted = 0
    var refused = 0
    for _ in 0..<4_000 {
      var bytes = spread(random.tree(depth: 3), &random)
      for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        let byte = noise.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        case 2: bytes.remove(at: place)
        case 3: bytes.removeSubrange(place...)
        default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
        }
      }
      if let error = failure(bytes) {
        refused += 1
        expectInRange(error, in: bytes)
      } else {
        accepted += 1
        let value = try JSONReader.read(bytes)
        try expectPlaces(of: value, in: bytes)
        // The other reader makes doubles of all numbers, and refuses those beyond them.
        #expect(isAcceptedElsewhere(bytes) || holdsNumberBeyondDoubles(value))
      }
    }
    #expect(accepted > 300 && refused > 300)
  }

  @Test func everyCutOfADocumentIsRefused() throws {
    let text = #"{"đơn vị":["Sở \u0110\uD83D\uDE00",-1.5e+3,true,false,null,{}]}"#
    let bytes = Array(text.utf8)
    #expect(failure(bytes) == nil)
    for length in bytes.indices {
      let error = try #require(failure(Array(bytes[..<length])))
      expectInRange(error, in: Array(bytes[..<length]))
    }
  }

  private func isAcceptedElsewhere(_ bytes: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
  }

  private func holdsNumberBeyondDoubles(_ value: JSONValue) -> Bool {
    switch value.content {
    case .number(let number): Double(number.literal)?.isFinite != true
    case .array(let elements): elements.contains { holdsNumberBeyondDoubles($0) }
    case .object(let object): object.members.contains { holdsNumberBeyondDoubles($0.value) }
    default: false
    }
  }

  private func expectInRange(
    _ error: JSONError, in bytes: [UInt8], at location: SourceLocation = #_sourceLocation
  ) {
    let position = error.position
    #expect((0...bytes.count).contains(position.offset), sourceLocation: location)
    #expect(position == JSONPosition(of: position.offset, in: bytes), sourceLocation: location)
    #expect(position.line >= 1 && position.column >= 1, sourceLocation: location)
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    #expect(position.line <= max(lines.count, 1) + 1, sourceLocation: location)
    #expect(
      !error.message.vietnamese.isEmpty && !error.fix.english.isEmpty, sourceLocation: location)
  }

  private func expectPlaces(of value: JSONValue, in bytes: [UInt8]) throws {
    #expect(value.position == JSONPosition(of: value.position.offset, in: bytes))
    let openings: [JSONKind: String] = [
      .null: "n", .bool: "tf", .number: "-0123456789", .string: "\"", .array: "[", .object: "{",
    ]
    let opening = try #require(openings[value.kind])
    #expect(opening.utf8.contains(bytes[value.position.offset]))
    switch value.content {
    case .array(let elements):
      for element in elements { try expectPlaces(of: element, in: bytes) }
    case .object(let object):
      #expect(object.position == value.position)
      for member in object.members {
        #expect(member.position == JSONPosition(of: member.position.offset, in: bytes))
        #expect(bytes[member.position.offset] == UInt8(ascii: "\""))
        try expectPlaces(of: member.value, in: bytes)
      }
    default: break
    }
  }

  /// The tree as text, with white space of every kind strewn between its tokens.
  private func spread(_ tree: Tree, _ random: inout SeededRandom) -> [UInt8] {
    var writer = JSONWriter()
    writer.array { tree.write(to: &$0) }
    let spaces = ["", "", "", " ", "\n", "\r\n", "\r", "\t", " \n "]
    var spread: [UInt8] = []
    var isInString = false
    var isEscaped = false
    for byte in writer.bytes {
      let isQuote = byte == UInt8(ascii: "\"") && !isEscaped
      let isMark = "{}[],:".utf8.contains(byte)
      if !isInString, isMark {
        spread.append(contentsOf: (spaces.randomElement(using: &random) ?? "").utf8)
        spread.append(byte)
        spread.append(contentsOf: (spaces.randomElement(using: &random) ?? "").utf8)
      } else {
        spread.append(byte)
      }
      isEscaped = isInString && byte == UInt8(ascii: "\\") && !isEscaped
      if isQuote { isInString.toggle() }
    }
    return spread
  }
}
