/// The consonants that a syllable begins with, and what it can go on with.
enum SyllableParts {
  /// The vowels that a consonant is written before.
  enum Companions: Sendable {
    case anyVowel
    /// e, ê, i: k, gh, ngh are written before these.
    case frontVowels
    /// All others: c and ng.
    case otherVowels
    /// g: with e and ê it is gh, with i it is gi.
    case allButE
    /// qu, whose u stands for the o of oa as well.
    case allButPlainOAndU
  }

  static let onsets: [Spelling: Companions] = {
    var onsets: [Spelling: Companions] = [Spelling(): .anyVowel]
    for onset in spellings(
      "b ch d đ gi h kh l m n nh p ph r s t th tr v x")
    {
      onsets[onset] = .anyVowel
    }
    for onset in spellings("k gh ngh") { onsets[onset] = .frontVowels }
    for onset in spellings("c ng") { onsets[onset] = .otherVowels }
    for onset in spellings("g") { onsets[onset] = .allButE }
    for onset in spellings("qu") { onsets[onset] = .allButPlainOAndU }
    return onsets
  }()

  /// What follows the first consonant, but for what begins with y.
  static let rhymes = Set(
    spellings(
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu \
      i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu \
      o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng \
      oăt oe oen oeo oet ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
      u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uyn uynh uyp \
      uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt \
      ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
      """))

  static func rhymesOfY(after onset: Spelling) -> Set<Spelling> {
    if onset == Spelling() { return rhymesOfYAlone }
    if onset == qu { return rhymesOfYAfterQu }
    return onsetsOfY.contains(onset) ? onlyY : []
  }

  private static let onlyY = Set(spellings("y"))
  private static let rhymesOfYAlone = Set(spellings("y yêm yên yêng yêt yêu"))
  private static let rhymesOfYAfterQu = Set(spellings("y ych yên yêt ynh yt"))
  private static let onsetsOfY = Set(spellings("h k l m s t"))
  private static let qu = spellings("qu").first

  private static func spellings(_ words: String) -> [Spelling] {
    words.unicodeScalars.split(separator: " ").map { word in
      var spelling = Spelling()
      for scalar in word { _ = spelling.append(Letter(scalar.value)) }
      return spelling
    }
  }

  /// Up to eight letters without tone and case, in one number.
  struct Spelling: Hashable, Sendable {
    private var packed: UInt64 = 0

    /// False where it is no letter of Vietnamese, or one too many.
    mutating func append(_ letter: Letter) -> Bool {
      guard packed >> 56 == 0 else { return false }
      let code: UInt8
      if let vowel = letter.vowel {
        code = 0x80 | vowel.rawValue
      } else if letter.scalar | 1 == 0x111 {
        code = 0xFF
      } else if let small = letter.smallASCII {
        code = small
      } else {
        return false
      }
      packed = packed << 8 | UInt64(code)
      return true
    }
  }
}
