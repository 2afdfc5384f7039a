import Testing
import Vocabulary

@testable import Desk

struct DifferentFilesTests {
  @Test func `none is nothing to tell`() {
    #expect(DifferentFiles([], in: "a") == nil)
  }

  @Test func `what is told`() throws {
    let said = try #require(DifferentFiles(["1-A.xlsx", "2-B.xlsx"], in: "quy-3"))
    #expect(
      said.message.vietnamese == """
        Thư mục “quy-3”: 2 tệp đã có, khác với biểu vừa lập (“1-A.xlsx”, “2-B.xlsx”); tệp đã có chỉ \
        được thay khi có yêu cầu rõ ràng, vì đơn vị có thể đã điền số liệu.
        """)
    #expect(
      said.message.english == """
        Folder “quy-3”: 2 files are there already and differ from the new form (“1-A.xlsx”, \
        “2-B.xlsx”); a file is replaced only when that is asked for, as somebody may have filled it in.
        """)
    #expect(said.fix.vietnamese.contains("--force") && said.code.rawValue == "BM803")
  }
}
