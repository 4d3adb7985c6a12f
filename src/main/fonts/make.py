"""Makes the fonts of the printed sheets out of larger ones; README.md tells how to run it."""

import bz2
import hashlib
import itertools
import pathlib
import subprocess
import sys
import tarfile
import textwrap

from fontTools import subset
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
KS_X_1001_HAN = charset("euc_kr", range(0xCA, 0xFE), EUC) & HAN
KS_X_1001_HANGUL = charset("euc_kr", range(0xB0, 0xC9), EUC) & span(0xAC00, 0xD7A3)
STANDARD_HAN = GENERAL_TABLE | GB_2312 | KS_X_1001_HAN | (BIG5 | SHIFT_JIS | JIS_X_0212 | JIS_X_0213) & HAN

# No combining marks, which would have to be placed by a shaping engine; no ligatures; no private use.
LATIN = span(0x20, 0x2FF) | span(0x370, 0x52F) | span(0x1E00, 0x1FFF) | span(0x2000, 0x25FF)
LATIN |= span(0x2C60, 0x2C7F) | span(0xA720, 0xA7FF)
LATIN -= span(0x20D0, 0x20FF)
EASTERN = (
    span(0x20, 0x7E) | span(0xA0, 0xFF) | span(0x2010, 0x2044) | span(0x20A0, 0x20BF)
    | span(0x2100, 0x21FF) | span(0x2460, 0x24FF) | span(0x25A0, 0x25FF)
    | span(0x3000, 0x30FF) | span(0x3130, 0x3163) | span(0x3165, 0x318E) | span(0x3200, 0x33FF)
    | span(0xFF01, 0xFF9F) | span(0xFFE0, 0xFFE6)
)
# Diacritics that are drawn onto the letter before them.
EASTERN -= span(0x302A, 0x302F) | span(0x3099, 0x309A)

# Each font: its file and name, the package and the file there, the characters.
FONTS = [
    ("serif-regular", "Communique Serif", "Regular", "source-serif-4", "400Regular/SourceSerif4_400Regular", LATIN),
    ("serif-italic", "Communique Serif", "Italic", "source-serif-4", "400Regular_Italic/SourceSerif4_400Regular_Italic", LATIN),
    ("serif-bold", "Communique Serif", "Bold", "source-serif-4", "600SemiBold/SourceSerif4_600SemiBold", LATIN),
    ("sans-regular", "Communique Sans", "Regular", "source-sans-3", "400Regular/SourceSans3_400Regular", LATIN),
    ("sans-bold", "Communique Sans", "Bold", "source-sans-3", "600SemiBold/SourceSans3_600SemiBold", LATIN),
    ("hangul-regular", "Communique Hangul", "Regular", "noto-sans-kr", "400Regular/NotoSansKR_400Regular", EASTERN | span(0xAC00, 0xD7A3)),
    ("hangul-bold", "Communique Hangul", "Bold", "noto-sans-kr", "600SemiBold/NotoSansKR_600SemiBold", EASTERN | KS_X_1001_HANGUL),
    ("han-regular", "Communique Han", "Regular", "noto-sans-sc", "400Regular/NotoSansSC_400Regular", EASTERN | STANDARD_HAN),
    ("han-bold", "Communique Han", "Bold", "noto-sans-sc", "600SemiBold/NotoSansSC_600SemiBold", EASTERN | GB_2312_COMMON | JOYO),
]
# What only a font for Japan has.
KANJI = ("kanji-regular", "Communique Kanji", "Regular", "noto-sans-jp", "400Regular/NotoSansJP_400Regular")


def fetched(package, work):
    """The folder of a package, fetched with npm if it is not there."""
    folder = work / package
    if not folder.exists():
        spec = f"@expo-google-fonts/{package}@{PACKAGES[package]}"
        subprocess.run(["npm", "pack", "--silent", "--pack-destination", str(work), spec], check=True)
        with tarfile.open(work / f"expo-google-fonts-{package}-{PACKAGES[package]}.tgz") as archive:
            archive.extractall(folder, filter="data")
    return folder / "package"


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


def separate(font):
    """Gives every character a glyph of its own: else text comes out of a PDF as its look-alike."""
    taken = set()
    tables = [table for table in font["cmap"].tables if table.isUnicode()]
    for code, name in sorted(font.getBestCmap().items()):
        if name not in taken:
            taken.add(name)
            continue
        copy = f"own{code:04X}"
        pen = TTGlyphPen(font.getGlyphSet())
        font.getGlyphSet()[name].draw(pen)
        font.setGlyphOrder(font.getGlyphOrder() + [copy])
        font["glyf"][copy] = pen.glyph()
        font["hmtx"][copy] = font["hmtx"][name]
        for table in tables:
            if code in table.cmap:
                table.cmap[code] = copy
        taken.add(copy)


def level(font):
    """Gives all fonts one height, which a line is never lower than: else a page shows a line of its neighbour."""
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = 880, -220, 0


def rename(font, family, style):
    """The licence reserves the name of the original."""
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 13, 14) and n.platformID == 3]
    post = family.replace(" ", "") + "-" + style
    for number, words in {1: family, 2: style, 3: post, 4: f"{family} {style}", 6: post}.items():
        names.setName(words, number, 3, 1, 0x409)


def make(file, family, style, package, path, characters, work):
    """Cuts one font and gives back what it shows."""
    font = TTFont(fetched(package, work) / f"{path}.ttf", recalcTimestamp=False)
    cut(font, characters & set(font.getBestCmap()))
    separate(font)
    level(font)
    rename(font, family, style)
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
    covered |= make(*KANJI, JIS_X_0213 & (HAN | COMPATIBLE) - covered, work)
    write(RESOURCES / "glyph" / "glyphs.txt", "What the fonts of the printed sheets can show.", covered)
    tables = SOURCES / "test" / "resources" / "fonts"
    tables.mkdir(parents=True, exist_ok=True)
    write(tables / "general-table.txt", "China's general table, as Unihan lists it (kTGH).", GENERAL_TABLE)
    write(tables / "names-in-japan.txt", "The jōyō and jinmeiyō kanji, as Unihan lists them.", JOYO | JINMEIYO)


main(pathlib.Path(sys.argv[1]))
