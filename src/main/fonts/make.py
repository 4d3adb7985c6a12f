"""Makes the fonts of the printed sheets out of larger ones; README.md tells how to run it."""

import bz2
import hashlib
import itertools
import math
import pathlib
import subprocess
import sys
import textwrap
import unicodedata

from fontTools import subset
from fontTools.misc.roundTools import otRound
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

SOURCES = pathlib.Path(__file__).resolve().parent.parent.parent
RESOURCES = SOURCES / "main" / "resources" / "communique"
UNIHAN = "/usr/share/unicode/Unihan_OtherMappings.txt.bz2"

PACKAGES = {
    "source-serif-4": "0.4.1",
    "source-sans-3": "0.4.1",
    "noto-sans-kr": "0.4.3",
    "noto-sans-sc": "0.4.3",
    "noto-sans-jp": "0.4.3",
    "noto-serif": "0.4.2",
    "noto-sans": "0.4.2",
    "noto-sans-math": "0.4.2",
    "noto-sans-arabic": "0.4.3",
    "noto-sans-hebrew": "0.4.1",
    "noto-sans-thai": "0.4.2",
    "noto-sans-lao": "0.4.2",
    "noto-sans-armenian": "0.4.2",
    "noto-sans-georgian": "0.4.3",
    "noto-sans-ethiopic": "0.4.2",
    "gelasio": "0.4.1",
    "tinos": "0.4.2",
    "arimo": "0.4.3",
    "roboto": "0.4.3",
}


def span(first, last):
    return set(range(first, last + 1))


def charset(codec, rows, cells, before=b""):
    """The characters of two bytes in a national standard."""
    found = set()
    for pair in itertools.product(rows, cells):
        try:
            found.update(map(ord, (before + bytes(pair)).decode(codec)))
        except UnicodeDecodeError:
            pass
    return found


def unihan(field):
    """The characters that have a field in the database of Unicode."""
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        columns = [line.split("\t") for line in lines if line.startswith("U+")]
    return {int(column[0][2:], 16) for column in columns if column[1] == field}


EUC = range(0xA1, 0xFF)
HAN = span(0x3400, 0x4DBF) | span(0x4E00, 0x9FFF) | span(0x20000, 0x2FFFF)
# Han that have a look of their own in Japan, and another number for it.
COMPATIBLE = span(0xF900, 0xFAFF)
GB_2312 = charset("gb2312", range(0xB0, 0xF8), EUC) & HAN
GB_2312_COMMON = charset("gb2312", range(0xB0, 0xD8), EUC) & HAN
GENERAL_TABLE = unihan("kTGH")
JOYO = unihan("kJoyoKanji")
JINMEIYO = unihan("kJinmeiyoKanji")
JIS_X_0212 = charset("euc_jp", EUC, EUC, b"\x8f")
JIS_X_0213 = charset("euc_jis_2004", EUC, EUC) | charset("euc_jis_2004", EUC, EUC, b"\x8f")
# With the characters that makers of computers have added: 髙, 兙.
BIG5 = charset("cp950", range(0xA1, 0xFA), range(0x40, 0xFF))
SHIFT_JIS = charset("cp932", range(0x81, 0xFD), range(0x40, 0xFD))
KS_X_1001_SIGNS = charset("euc_kr", range(0xA1, 0xAD), EUC)
KS_X_1001_HAN = charset("euc_kr", range(0xCA, 0xFE), EUC) & HAN
KS_X_1001_HANGUL = charset("euc_kr", range(0xB0, 0xC9), EUC) & span(0xAC00, 0xD7A3)
STANDARD_HAN = GENERAL_TABLE | GB_2312 | KS_X_1001_HAN | (BIG5 | SHIFT_JIS | JIS_X_0212 | JIS_X_0213) & HAN

# No ligatures, no private use, no marks that are drawn around a character, nothing that is never seen.
LATIN = span(0x20, 0x3E1) | span(0x3F0, 0x487) | span(0x48A, 0x52F) | span(0x1DC0, 0x1FFF)
LATIN |= span(0x2000, 0x200B) | span(0x2010, 0x2029) | span(0x202F, 0x205F) | span(0x2070, 0x20CF) | span(0x2100, 0x25FF)
LATIN |= span(0x2C60, 0x2C7F) | span(0xA640, 0xA66F) | span(0xA674, 0xA69F) | span(0xA720, 0xA7FF)
LATIN -= {0x34F}
# They span two letters, and are drawn around the end of the first.
DOUBLE_MARKS = span(0x35C, 0x362) | {0x1DCD, 0x1DFC}
MARK_TO_BASE = 4
EASTERN = (
    span(0x20, 0x7E) | span(0xA0, 0xFF) | span(0x2010, 0x2044) | span(0x20A0, 0x20BF)
    | span(0x2100, 0x21FF) | span(0x2460, 0x24FF) | span(0x25A0, 0x25FF)
    | span(0x3000, 0x30FF) | span(0x3130, 0x3163) | span(0x3165, 0x318E) | span(0x3200, 0x33FF)
    | span(0x2260, 0x2267) | {0x266F} | span(0x31F0, 0x31FF) | span(0xFF01, 0xFF9F) | span(0xFFE0, 0xFFE6)
)
# Diacritics that are drawn onto the letter before them.
EASTERN -= span(0x302A, 0x302F) | span(0x3099, 0x309A)
HANGUL = EASTERN | KS_X_1001_SIGNS

# Each font: its file and name, the package and the file there, the characters.
FONTS = [
    ("serif-regular", "Communique Serif", "Regular", "source-serif-4", "400Regular/SourceSerif4_400Regular", LATIN),
    ("serif-italic", "Communique Serif", "Italic", "source-serif-4", "400Regular_Italic/SourceSerif4_400Regular_Italic", LATIN),
    ("serif-bold", "Communique Serif", "Bold", "source-serif-4", "600SemiBold/SourceSerif4_600SemiBold", LATIN),
    ("sans-regular", "Communique Sans", "Regular", "source-sans-3", "400Regular/SourceSans3_400Regular", LATIN),
    ("sans-bold", "Communique Sans", "Bold", "source-sans-3", "600SemiBold/SourceSans3_600SemiBold", LATIN),
    ("hangul-regular", "Communique Hangul", "Regular", "noto-sans-kr", "400Regular/NotoSansKR_400Regular", HANGUL | span(0xAC00, 0xD7A3)),
    ("hangul-bold", "Communique Hangul", "Bold", "noto-sans-kr", "600SemiBold/NotoSansKR_600SemiBold", EASTERN | KS_X_1001_HANGUL),
    ("han-regular", "Communique Han", "Regular", "noto-sans-sc", "400Regular/NotoSansSC_400Regular", EASTERN | STANDARD_HAN),
    ("han-bold", "Communique Han", "Bold", "noto-sans-sc", "600SemiBold/NotoSansSC_600SemiBold", EASTERN | GB_2312_COMMON | JOYO),
]
# The package and the file that have what the font lacks.
MORE = {
    "serif-regular": ("noto-serif", "400Regular/NotoSerif_400Regular"),
    "serif-italic": ("noto-serif", "400Regular_Italic/NotoSerif_400Regular_Italic"),
    "serif-bold": ("noto-serif", "600SemiBold/NotoSerif_600SemiBold"),
    "sans-regular": ("noto-sans", "400Regular/NotoSans_400Regular"),
    "sans-bold": ("noto-sans", "600SemiBold/NotoSans_600SemiBold"),
    "hangul-regular": ("noto-sans-math", "400Regular/NotoSansMath_400Regular"),
}
# What only a font for Japan has, or draws in another way than one for China: 直, 骨, 令, 海.
KANJI = ("kanji-regular", "Communique Kanji", "Regular", "noto-sans-jp", "400Regular/NotoSansJP_400Regular")
KANJI_BOLD = ("kanji-bold", "Communique Kanji", "Bold", "noto-sans-jp", "600SemiBold/NotoSansJP_600SemiBold")


def shaped():
    """The letters of Arabic all of whose forms have a number of their own, the forms, and the ligatures of lam and alef."""
    forms = [c for c in span(0xFB50, 0xFBFF) | span(0xFE80, 0xFEFC) if unicodedata.decomposition(chr(c))]
    letters = {unicodedata.normalize("NFKC", chr(c)) for c in forms}
    pairs = span(0xFEF5, 0xFEFC)
    single = {c for c in forms if len(unicodedata.normalize("NFKC", chr(c))) == 1}
    return single | pairs | {ord(letter) for letter in letters if len(letter) == 1}


# Each script that is written in one font alone: its name, the letter by which its marks are placed, the characters.
ARABIC = shaped() | span(0x60C, 0x60D) | {0x61B, 0x61F, 0x640} | span(0x64B, 0x655) | span(0x660, 0x66C) | {0x670, 0x6D4} | span(0x6F0, 0x6F9)
SCRIPTS = [
    ("Arabic", "ب", ARABIC),
    ("Hebrew", "ה", span(0x5B0, 0x5C7) | span(0x5D0, 0x5F4)),
    ("Thai", "ก", span(0xE01, 0xE5B)),
    ("Lao", "ກ", span(0xE81, 0xEDF)),
    ("Armenian", "ո", span(0x531, 0x58F)),
    ("Georgian", "ა", span(0x10A0, 0x10FF) | span(0x1C90, 0x1CBF)),
    ("Ethiopic", "ሀ", span(0x1200, 0x139F)),
]


def fetched(package, work):
    """The folder of a package, fetched with npm if it is not there."""
    folder = work / package
    if not folder.exists():
        spec = f"@expo-google-fonts/{package}@{PACKAGES[package]}"
        subprocess.run(["npm", "pack", "--silent", "--pack-destination", str(work), spec], check=True)
        folder.mkdir()
        packed = work / f"expo-google-fonts-{package}-{PACKAGES[package]}.tgz"
        subprocess.run(["tar", "-xzf", str(packed), "-C", str(folder)], check=True)
    return folder / "package"


def opened(package, path, work):
    return TTFont(fetched(package, work) / f"{path}.ttf", recalcTimestamp=False)


def cut(font, characters):
    """Leaves the characters, and of the tables only what drawing needs."""
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.legacy_kern = False
    options.glyph_names = True
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "DSIG", "STAT", "MATH", "gasp", "vhea", "vmtx", "VORG", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def centres(font):
    """By the glyphs of marks, how far across the axis lies on which they stand over or under a letter."""
    slant, middle = math.tan(math.radians(-font["post"].italicAngle)), font["OS/2"].sxHeight / 2
    found = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in (getattr(one, "ExtSubTable", one) for one in lookup.SubTable):
            if table.LookupType == MARK_TO_BASE:
                for glyph, record in zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord):
                    anchor = record.MarkAnchor
                    found[glyph] = anchor.XCoordinate - slant * (anchor.YCoordinate - middle)
    return found


def top(font, glyph):
    pen = ControlBoundsPen(font.getGlyphSet())
    font.getGlyphSet()[glyph].draw(pen)
    return pen.bounds


def settle(font, letter):
    """Draws marks for a letter whose middle is on the origin, as Marks.java has them, and takes its height for that of small ones."""
    cmap, base = font.getBestCmap(), font.getBestCmap()[ord(letter)]
    left, _, right, height = top(font, base)
    font["OS/2"].sxHeight = otRound(height)
    places = {}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in (getattr(one, "ExtSubTable", one) for one in lookup.SubTable):
            if table.LookupType == MARK_TO_BASE and base in table.BaseCoverage.glyphs:
                anchors = table.BaseArray.BaseRecord[table.BaseCoverage.glyphs.index(base)].BaseAnchor
                for glyph, record in zip(table.MarkCoverage.glyphs, table.MarkArray.MarkRecord):
                    to = anchors[record.Class]
                    if to:
                        across = to.XCoordinate - (left + right) / 2 - record.MarkAnchor.XCoordinate
                        places.setdefault(glyph, (across, to.YCoordinate - record.MarkAnchor.YCoordinate))
    for code, glyph in sorted(cmap.items()):
        if unicodedata.category(chr(code)) == "Mn":
            bounds = top(font, glyph) or (0, 0, 0, 0)
            across, up = places.get(glyph, (-(bounds[0] + bounds[2]) / 2, 0))
            recording = DecomposingRecordingPen(font.getGlyphSet())
            font.getGlyphSet()[glyph].draw(recording)
            pen = TTGlyphPen(None)
            recording.replay(TransformPen(RoundingPen(pen), (1, 0, 0, 1, across, up)))
            font["glyf"][glyph] = pen.glyph()
            font["glyf"][glyph].recalcBounds(font["glyf"])
            font["hmtx"][glyph] = (0, font["glyf"][glyph].xMin if font["glyf"][glyph].numberOfContours else 0)


def supplement(font, other, characters):
    """Adds what only another font has, scaled so that its small letters are as high as those of this one.

    Marks get their axis where those of Source have it, on the origin; Marks.java relies on it.
    """
    scale = font["OS/2"].sxHeight / other["OS/2"].sxHeight
    drawn = other.getBestCmap()
    axes = centres(other)
    for code in sorted(characters & set(drawn) - set(font.getBestCmap())):
        glyph = drawn[code]
        recording = DecomposingRecordingPen(other.getGlyphSet())
        other.getGlyphSet()[glyph].draw(recording)
        axis = 0 if code in DOUBLE_MARKS else axes.get(glyph, 0)
        width = 0 if unicodedata.combining(chr(code)) else other["hmtx"][glyph][0]
        pen = TTGlyphPen(None)
        recording.replay(TransformPen(RoundingPen(pen), (scale, 0, 0, scale, -axis * scale, 0)))
        add(font, code, pen.glyph(), otRound(width * scale))


def drawing(font, code):
    """What a character looks like: its outline and how wide it is."""
    glyph = font.getBestCmap().get(code)
    recording = DecomposingRecordingPen(font.getGlyphSet())
    if glyph:
        font.getGlyphSet()[glyph].draw(recording)
    return recording.value, font["hmtx"][glyph][0] if glyph else 0


def drawn_otherwise(weight, characters, work):
    """The characters that a font for Japan draws in another way than one for China."""
    ours = opened("noto-sans-jp", f"{weight}/NotoSansJP_{weight}", work)
    theirs = opened("noto-sans-sc", f"{weight}/NotoSansSC_{weight}", work)
    known = characters & set(ours.getBestCmap())
    return {code for code in known if drawing(ours, code) != drawing(theirs, code)}


def separate(font):
    """Gives every character a glyph of its own: else text comes out of a PDF as its look-alike."""
    taken = set()
    for code, name in sorted(font.getBestCmap().items()):
        if name in taken:
            pen = TTGlyphPen(font.getGlyphSet())
            font.getGlyphSet()[name].draw(pen)
            add(font, code, pen.glyph(), font["hmtx"][name][0])
        taken.add(name)


def add(font, code, glyph, width):
    """Gives a character a new glyph."""
    name = f"own{code:04X}"
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (width, glyph.xMin)
    for table in font["cmap"].tables:
        if table.isUnicode() and (table.format != 4 or code <= 0xFFFF):
            table.cmap[code] = name


def level(font):
    """Gives all fonts one height, which a line is never lower than: else a page shows a line of its neighbour."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 880, -220, 0


def rename(font, family, style, owners):
    """The licence reserves the name of the original."""
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (13, 14) and n.platformID == 3]
    post = family.replace(" ", "") + "-" + style
    for number, words in {0: "; ".join(owners), 1: family, 2: style, 3: post, 4: f"{family} {style}", 6: post}.items():
        names.setName(words, number, 3, 1, 0x409)


def make(file, family, style, package, path, characters, work, letter=None):
    """Cuts one font and gives back what it shows."""
    font = opened(package, path, work)
    owners = [font["name"].getDebugName(0)]
    if letter:
        settle(font, letter)
    cut(font, characters & set(font.getBestCmap()))
    if file in MORE:
        other = opened(*MORE[file], work)
        owners.append(other["name"].getDebugName(0))
        supplement(font, other, characters)
    if letter:
        # The mark that tells in which direction words run, which nobody sees.
        add(font, 0x200F, TTGlyphPen(None).glyph(), 0)
    separate(font)
    level(font)
    rename(font, family, style, owners)
    font["post"].formatType = 3.0
    target = RESOURCES / "print" / "fonts" / f"{file}.ttf"
    font.save(target, reorderTables=True)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{digest}  {target.name}  {target.stat().st_size:>9}  {len(font.getBestCmap())} characters")
    return set(font.getBestCmap())


def ranges(codes):
    """The code points as lines such as AC00-D7A3."""
    numbered = enumerate(sorted(codes))
    for _, run in itertools.groupby(numbered, key=lambda pair: pair[1] - pair[0]):
        run = [code for _, code in run]
        yield f"{run[0]:04X}" if len(run) == 1 else f"{run[0]:04X}-{run[-1]:04X}"


def write(file, head, codes):
    lines = textwrap.wrap(" ".join(ranges(codes)), 100, break_on_hyphens=False)
    file.write_text(f"# {head} Written by src/main/fonts/make.py.\n" + "\n".join(lines) + "\n")


def main(work):
    work.mkdir(parents=True, exist_ok=True)
    (RESOURCES / "print" / "fonts").mkdir(parents=True, exist_ok=True)
    covered = set().union(*(make(*font, work) for font in FONTS))
    japanese = EASTERN | JOYO | JINMEIYO | JIS_X_0213 & HAN
    wanting = JIS_X_0213 & (HAN | COMPATIBLE) - covered
    covered |= make(*KANJI, wanting | drawn_otherwise("400Regular", japanese, work), work)
    make(*KANJI_BOLD, drawn_otherwise("600SemiBold", EASTERN | JOYO, work), work)
    for script, letter, characters in SCRIPTS:
        slug = script.lower()
        path = f"400Regular/NotoSans{script}_400Regular"
        covered |= make(f"{slug}-regular", f"Communique {script}", "Regular", f"noto-sans-{slug}", path, characters, work, letter)
    write(RESOURCES / "glyph" / "glyphs.txt", "What the fonts of the printed sheets can show.", covered)
    tables = SOURCES / "test" / "resources" / "fonts"
    tables.mkdir(parents=True, exist_ok=True)
    write(tables / "general-table.txt", "China's general table, as Unihan lists it (kTGH).", GENERAL_TABLE)
    write(tables / "names-in-japan.txt", "The jōyō and jinmeiyō kanji, as Unihan lists them.", JOYO | JINMEIYO)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
