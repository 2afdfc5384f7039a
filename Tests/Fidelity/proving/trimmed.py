"""Parts of a workbook without the few elements in them that may differ."""

import re

from proving.sheet import TOKEN, attributes, decoded, local

LATER = """oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing
    fileRecoveryPr webPublishObjects extLst""".split()


def without_calculation(data):
    """The main part without `fullCalcOnLoad`, and without a `calcPr` that has nothing else."""
    text, _, coding = decoded(data)
    depth = 0
    for match in TOKEN.finditer(text):
        if match["name"] is None:
            continue
        if match["end"]:
            depth -= 1
            continue
        if depth == 1 and local(match["name"]) == "calcPr":
            return without_request(text, match), coding
        depth += 0 if match["empty"] else 1
    return text, coding


def without_request(text, match):
    tag = re.sub(r"""\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')""", "", match[0])
    before, after = text[: match.start()], text[match.end() :]
    if not attributes(tag) and match["empty"]:
        following = TOKEN.match(after)
        # One that was made has to stand at its place.
        if following and (following["end"] or local(following["name"]) in LATER):
            return before + after
    return before + re.sub(r"\s*(/?)>$", r"\1>", tag) + after


def without_element(data, mark):
    """Without the one element, empty and written in one tag, that names this in an attribute."""
    text, sign, coding = decoded(data)
    for match in TOKEN.finditer(text):
        if (
            match["name"]
            and match["empty"]
            and any(value.endswith(mark) for value in attributes(match["attributes"]).values())
        ):
            return sign + (text[: match.start()] + text[match.end() :]).encode(coding)
    return data


def chain_differences(before, after):
    """The chain keeps each entry's tag, but for `i`, and everything between them."""
    texts = []
    for data in (before, after):
        text = decoded(data)[0]
        texts.append(
            [
                re.sub(r"""\s+i\s*=\s*("[^"]*"|'[^']*')""", "", match[0])
                for match in TOKEN.finditer(text)
            ]
        )
    left = iter(texts[0])
    if not all(tag in left for tag in texts[1]):
        yield "chain: something else than its entries has changed"
