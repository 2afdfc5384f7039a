extension Dictionary where Key == Int, Value: Comparable {
  /// What was counted most often; of equals the lowest.
  var most: Element? { self.max { ($0.value, $1.key) < ($1.value, $0.key) } }
}
