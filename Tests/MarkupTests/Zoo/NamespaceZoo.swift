internal import Markup

/// Prefixes and namespaces. `urn:one` and `urn:uno` are number 1, `urn:two` is number 2.
let namespaceZoo: [ZooAnimal] = [
  ZooAnimal(
    "a default namespace", "<a xmlns='urn:one'><b/></a>", "<1:a xmlns:xmlns=‹urn:one›><1:b></></>"),
  ZooAnimal(
    "a default namespace is not that of attributes", "<a xmlns='urn:one' b='1'/>",
    "<1:a xmlns:xmlns=‹urn:one› b=‹1›></>"),
  ZooAnimal("a prefix", "<x:a xmlns:x='urn:two' x:b='1'/>", "<2:a xmlns:x=‹urn:two› 2:b=‹1›></>"),
  ZooAnimal(
    "a prefix declared behind its use", "<x:a x:b='1' xmlns:x='urn:two'/>",
    "<2:a 2:b=‹1› xmlns:x=‹urn:two›></>"),
  ZooAnimal(
    "two URIs of one namespace", "<x:a xmlns:x='urn:one' xmlns:y='urn:uno'><y:a/></x:a>",
    "<1:a xmlns:x=‹urn:one› xmlns:y=‹urn:uno›><1:a></></>"),
  ZooAnimal(
    "namespaces that are not listed", "<x:a xmlns:x='u:x' xmlns:y='u:y'><y:a/><x:a/></x:a>",
    "<3:a xmlns:x=‹u:x› xmlns:y=‹u:y›><4:a></><3:a></></>"),
  ZooAnimal(
    "an unlisted namespace met again", "<a><x:a xmlns:x='u:x'/><y:a xmlns:y='u:x'/></a>",
    "<a><3:a xmlns:x=‹u:x›></><3:a xmlns:y=‹u:x›></></>"),
  ZooAnimal(
    "a prefix declared anew inside", "<x:a xmlns:x='urn:one'><x:a xmlns:x='urn:two'/><x:a/></x:a>",
    "<1:a xmlns:x=‹urn:one›><2:a xmlns:x=‹urn:two›></><1:a></></>"),
  ZooAnimal(
    "the default namespace taken back", "<a xmlns='urn:one'><a xmlns=''><b/></a><b/></a>",
    "<1:a xmlns:xmlns=‹urn:one›><a xmlns:xmlns=‹›><b></></><1:b></></>"),
  ZooAnimal("a URI with a reference", "<a xmlns='urn&#58;one'/>", "<1:a xmlns:xmlns=‹urn:one›></>"),
  ZooAnimal("URIs that differ in case", "<a xmlns='URN:ONE'/>", "<3:a xmlns:xmlns=‹URN:ONE›></>"),
  ZooAnimal(
    "prefixes that begin alike", "<a xmlns:x='urn:one' xmlns:xy='urn:two'><xy:b/><x:b/></a>",
    "<a xmlns:x=‹urn:one› xmlns:xy=‹urn:two›><2:b></><1:b></></>"),
  ZooAnimal(
    "long prefixes that differ at their end",
    "<a xmlns:longprefix1='urn:one' xmlns:longprefix2='urn:two'><longprefix2:b/><longprefix1:b/></a>",
    "<a xmlns:longprefix1=‹urn:one› xmlns:longprefix2=‹urn:two›><2:b></><1:b></></>"),
  ZooAnimal(
    "a prefix with Vietnamese letters", "<đ:a xmlns:đ='urn:one'/>", "<1:a xmlns:đ=‹urn:one›></>"),
  ZooAnimal(
    "xml: without a declaration", "<a xml:space='preserve'/>", "<a xml:space=‹preserve›></>"),
  ZooAnimal(
    "xml: declared truly", "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:space='x'/>",
    "<a xmlns:xml=‹http://www.w3.org/XML/1998/namespace› xml:space=‹x›></>"),
  ZooAnimal("an attribute named xmlnsx", "<a xmlnsx='1'/>", "<a xmlnsx=‹1›></>"),
  ZooAnimal(
    "a prefix that begins with xmlns", "<a xmlns:xmlnsx='urn:one' xmlnsx:b='1'/>",
    "<a xmlns:xmlnsx=‹urn:one› 1:b=‹1›></>"),
  ZooAnimal(
    "one local name in two namespaces",
    "<a xmlns:x='urn:one' xmlns:y='urn:two' x:b='1' y:b='2' b='3'/>",
    "<a xmlns:x=‹urn:one› xmlns:y=‹urn:two› 1:b=‹1› 2:b=‹2› b=‹3›></>"),

  ZooAnimal("a prefix nobody declared", "<☞x:a/>", refused: .undeclaredPrefix("x")),
  ZooAnimal(
    "a prefix of an attribute nobody declared", "<a ☞x:b='1'/>", refused: .undeclaredPrefix("x")),
  ZooAnimal(
    "a prefix used behind its element", "<a><x:b xmlns:x='u'/><☞x:b/></a>",
    refused: .undeclaredPrefix("x")),
  ZooAnimal("a prefix taken back", "<a xmlns:x='u'><b xmlns:☞x=''/></a>", refused: .badNamespace),
  ZooAnimal("xml: declared falsely", "<a xmlns:☞xml='urn:one'/>", refused: .badNamespace),
  ZooAnimal(
    "another prefix for xml:", "<a xmlns:☞x='http://www.w3.org/XML/1998/namespace'/>",
    refused: .badNamespace),
  ZooAnimal(
    "xml: as the default", "<a ☞xmlns='http://www.w3.org/XML/1998/namespace'/>",
    refused: .badNamespace),
  ZooAnimal("xmlns: declared", "<a xmlns:☞xmlns='urn:one'/>", refused: .badNamespace),
  ZooAnimal(
    "another prefix for xmlns:", "<a xmlns:☞x='http://www.w3.org/2000/xmlns/'/>",
    refused: .badNamespace),
  ZooAnimal("xmlns: as an element's prefix", "<☞xmlns:a/>", refused: .undeclaredPrefix("xmlns")),
  ZooAnimal(
    "one prefix declared twice", "<a xmlns:x='urn:one' ☞xmlns:x='urn:two'/>",
    refused: .duplicateAttribute("xmlns:x")),
  ZooAnimal(
    "two default namespaces", "<a xmlns='urn:one' ☞xmlns='urn:two'/>",
    refused: .duplicateAttribute("xmlns")),
  ZooAnimal(
    "one attribute through two prefixes",
    "<a xmlns:x='urn:one' xmlns:y='urn:one' x:b='1' ☞y:b='2'/>", refused: .duplicateAttribute("y:b")
  ),
  ZooAnimal(
    "one attribute through two URIs", "<a xmlns:x='urn:one' xmlns:y='urn:uno' x:q='1' ☞y:q='2'/>",
    refused: .duplicateAttribute("y:q")),
]
