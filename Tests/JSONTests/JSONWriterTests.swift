import JSON
import TestSupport
import Testing
import Vocabulary

@Suite struct JSONWriterTests {
  @Test func writesOneLinePerValueInTheOrderGiven() throws {
    var writer = JSONWriter(capacity: 100)
    let price = try #require(Figure("9.50"))
    writer.object { report in
      report.member("file", "a.xlsx")
      report.member("confidence", Figure("0.99"))
      report.object("unit") { unit in
        unit.member("name", "Sở Công Thương")
        unit.member("code", nil as String?)
      }
      report.array("rows") { rows in
        rows.object { row in
          row.member("row", 1)
          row.member("value", price)
          row.member("checked", true)
          row.null("parts")
          row.member("raw", JSONNumber("1E+300"))
        }
        rows.array { _ in }
        rows.object { _ in }
      }
    }
    writer.array { list in
      list.element("a")
      list.element(-1)
      list.element(false)
      list.element(price)
      list.element(JSONNumber("0.0"))
      list.null()
      list.element(nil as Int?)
    }
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == """
        {"file":"a.xlsx","confidence":0.99,"unit":{"name":"Sở Công Thương","code":null},\
        "rows":[{"row":1,"value":9.50,"checked":true,"parts":null,"raw":1E+300},[],{}]}
        ["a",-1,false,9.50,0.0,null,null]

        """)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    var random = SeededRandom(seed: 20)
    for _ in 0..<1_000 {
      let trees = (0..<3).map { _ in random.tree() }
      var writer = JSONWriter()
      writer.array { list in trees.forEach { $0.write(to: &list) } }
      #expect(try Tree(JSONReader.read(writer.bytes)) == .array(trees))
      #expect(writer.bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    }
  }

  @Test func canBeDrainedAnywhereInAList() throws {
    var whole: [UInt8] = []
    var largest = 0
    var writer = JSONWriter()
    writer.object { sheet in
      sheet.array("cells") { cells in
        for number in 0..<1_000 {
          cells.element(number)
          if cells.byteCount > 64 {
            largest = max(largest, cells.byteCount)
            cells.drain { span in for index in span.indices { whole.append(span[index]) } }
            #expect(cells.byteCount == 0)
          }
        }
      }
    }
    writer.drain { span in for index in span.indices { whole.append(span[index]) } }
    #expect(writer.bytes.isEmpty)
    #expect(largest < 80)
    let cells = try JSONReader.read(whole).object().required("cells").array()
    #expect(try cells.map { try $0.integer() } == Array(0..<1_000))
  }

  @Test func passesOnWhatItsClosuresThrow() {
    struct Stop: Error, Equatable {}
    var writer = JSONWriter()
    var reached = 0
    do throws(Stop) {
      try writer.object { object throws(Stop) in
        try object.array("a") { list throws(Stop) in
          list.element(1)
          reached += 1
          throw Stop()
        }
        reached += 1
      }
      reached += 1
    } catch {
      #expect(error == Stop())
    }
    #expect(reached == 1)
    // Unfinished, but not lost: the caller decides.
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"a":[1"#)
  }
}
