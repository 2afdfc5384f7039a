import Testing
import Vocabulary

@testable import bieumau

/// Help as it stands on the screen.
@Suite struct HelpTextTests {
  private let commands = Program.rehearsal.commands

  @Test func `overview in Vietnamese`() {
    #expect(
      HelpText.overview(commands).text(in: .vietnamese) == """
        bieumau – đọc, kiểm tra và lập biểu mẫu báo cáo Excel

        Cách dùng:
          bieumau COMMAND [ARGUMENT...] [OPTION...]

        Các lệnh:
          copy  chép tên các tệp
          pair  nhận hai tham số
          bare  không nhận tham số
          fail  dừng với lỗi được chọn
          help  hướng dẫn sử dụng chương trình hoặc một lệnh

        Tùy chọn chung cho mọi lệnh:
          -h, --help        xem hướng dẫn
              --version     xem phiên bản chương trình
              --lang vi|en  ngôn ngữ của thông báo và kết quả (mặc định: biến BIEUMAU_LANG, hoặc vi)
              --quiet       không hiện tiến độ và ghi chú; lỗi vẫn được báo

        Mã kết thúc:
          0  đã xong, không có gì cần sửa
          1  đã xong, có dữ liệu cần sửa hoặc có tệp không đọc được
          2  dùng sai cách, tệp đầu vào duy nhất không đọc được, hoặc không ghi được kết quả

        Xem hướng dẫn từng lệnh: bieumau help COMMAND

        """)
  }

  @Test func `overview in English`() {
    #expect(
      HelpText.overview(commands).text(in: .english) == """
        bieumau – reads, checks and writes Excel reporting forms

        Usage:
          bieumau COMMAND [ARGUMENT...] [OPTION...]

        Commands:
          copy  copies the names of files
          pair  takes two arguments
          bare  takes no arguments
          fail  stops with a chosen error
          help  how to use the program or one command

        Options of every command:
          -h, --help        show help
              --version     show the program's version
              --lang vi|en  language of messages and results (default: the variable BIEUMAU_LANG, or vi)
              --quiet       no progress and no notes; errors are still reported

        Exit codes:
          0  done, nothing to correct
          1  done, and some input has to be corrected or could not be read
          2  wrong usage, the only input could not be read, or nothing could be written

        Help for one command: bieumau help COMMAND

        """)
  }

  @Test func `short help`() {
    let short = HelpText.short([.help])
    #expect(
      short.text(in: .vietnamese) == """
        Cách dùng:
          bieumau COMMAND [ARGUMENT...] [OPTION...]

        Các lệnh:
          help  hướng dẫn sử dụng chương trình hoặc một lệnh

        Xem hướng dẫn từng lệnh: bieumau help COMMAND

        """)
    #expect(
      short.text(in: .english) == """
        Usage:
          bieumau COMMAND [ARGUMENT...] [OPTION...]

        Commands:
          help  how to use the program or one command

        Help for one command: bieumau help COMMAND

        """)
  }

  @Test func `a command's page in Vietnamese`() {
    #expect(
      HelpText.page(of: .copy).text(in: .vietnamese) == """
        bieumau copy – chép tên các tệp

        Cách dùng:
          bieumau copy FILE... [--json] [-o OUT] [--force]

        Tham số:
          FILE...  một hoặc nhiều tệp Excel

        Tùy chọn:
          -o, --output OUT  ghi kết quả vào tệp OUT thay vì in ra màn hình
              --force       thay tệp OUT nếu đã có; tệp đầu vào không bao giờ bị thay
              --json        kết quả ở dạng JSON để chương trình khác đọc

        Tùy chọn chung cho mọi lệnh:
          -h, --help        xem hướng dẫn
              --version     xem phiên bản chương trình
              --lang vi|en  ngôn ngữ của thông báo và kết quả (mặc định: biến BIEUMAU_LANG, hoặc vi)
              --quiet       không hiện tiến độ và ghi chú; lỗi vẫn được báo

        Ví dụ:
          bieumau copy a.xlsx b.xlsx -o ten.txt
              ghi tên hai tệp vào ten.txt

        """)
  }

  @Test func `a command's page in English`() {
    #expect(
      HelpText.page(of: .copy).text(in: .english) == """
        bieumau copy – copies the names of files

        Usage:
          bieumau copy FILE... [--json] [-o OUT] [--force]

        Arguments:
          FILE...  one or more workbooks

        Options:
          -o, --output OUT  write the result to the file OUT instead of standard output
              --force       replace OUT if it exists; an input is never replaced
              --json        the result as JSON, for other programs

        Options of every command:
          -h, --help        show help
              --version     show the program's version
              --lang vi|en  language of messages and results (default: the variable BIEUMAU_LANG, or vi)
              --quiet       no progress and no notes; errors are still reported

        Examples:
          bieumau copy a.xlsx b.xlsx -o ten.txt
              write two names to ten.txt

        """)
  }

  /// Only here, because every help text of the program fits without it.
  @Test func `a long explanation is wrapped under itself`() {
    let operand = Operand(
      "FILE", .one, Phrase(vi: "tệp", en: String(repeating: "workbook ", count: 20)))
    let command = Command(
      name: "x", summary: Phrase(vi: "x", en: "y"), usage: ["x FILE"], operands: [operand],
      examples: [], run: { _ in .done })
    let lines = HelpText.page(of: command).text(in: .english).split(separator: "\n")
    let words = { (count: Int) in Array(repeating: "workbook", count: count).joined(separator: " ")
    }
    #expect(lines.contains("  FILE  \(words(10))"))
    #expect(lines.contains("        \(words(10))"))
  }
}
