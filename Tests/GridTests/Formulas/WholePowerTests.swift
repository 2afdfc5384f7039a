import Testing

@testable import Grid

struct WholePowerTests {
  @Test(
    arguments: [
      (2.0, 10, 1024.0), (10, 22, 1e22), (-2, 3, -8), (3, 0, 1), (2, -2, 0.25), (1.5, 2, 2.25),
      (10, 15, 1e15), (0, 5, 0), (2, 1023, 0x1p1023), (2, 1024, .infinity), (10, 400, .infinity),
      (2, -1080, 0),
    ] as [(Double, Int, Double)])
  func `powers of whole exponents`(_ base: Double, _ exponent: Int, _ power: Double) {
    #expect(base.power(exponent) == power)
  }

  /// Interest of a thousand days, and a share that is taken again and again.
  @Test(arguments: [
    (1.1, 100, 13780.61233982238), (1.05, 12, 1.79585632602213),
    (0.99, 365, 0.025517964452291125),
  ])
  func `no digit is lost on the way`(_ base: Double, _ exponent: Int, _ power: Double) {
    #expect((base.power(exponent) - power).magnitude <= power.ulp)
  }
}
