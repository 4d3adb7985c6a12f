"""Makes the fonts of the pages and the style sheet that tells of them; README.md tells how to run it."""

import hashlib
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

from make import opened, rename, span

ASSETS = pathlib.Path(__file__).resolve().parent.parent.parent.parent / "site" / "resources" / "assets"
DEJAVU = pathlib.Path("/usr/share/fonts/truetype/dejavu")

SIGNS = set(map(ord, "\u00a0£¥§©«»°±²³·½×‑–—‘’‚“”„†•…′″₩€←→−≈≠■□○●◆"))
# What a sheet in English needs: with the accents of the names that it is most likely to bear.
ENGLISH = span(0x20, 0x7E) | SIGNS | set(map(ord, "éèêëáàâäãåíìîïóòôöõøúùûüñçßÉÖÜÄÅØÑÇÁ"))
VIETNAMESE = set(map(ord, "ăđĩũơưĂĐĨŨƠƯ₫")) | span(0x1EA0, 0x1EF9) | {0x300, 0x301, 0x303, 0x309, 0x323}
EXTENDED = span(0xA1, 0x24F) | span(0x2B0, 0x2FF) | span(0x300, 0x36F) | span(0x1E00, 0x1EFF)
EXTENDED |= span(0x2010, 0x205F) | span(0x2070, 0x2094) | span(0x20A0, 0x20C0) | span(0x2100, 0x218F) | span(0x2200, 0x22FF)
# The parts of a face, each with the characters for which a browser asks for it. It takes the last that has the character.
PARTS = [
    ("-extended", EXTENDED - VIETNAMESE - ENGLISH, "U+A1-24F, U+2B0-36F, U+1E00-1EFF, U+2010-205E, U+2070-218F, U+2200-22FF"),
    ("-vietnamese", VIETNAMESE - ENGLISH, "U+102-103, U+110-111, U+128-129, U+168-169, U+1A0-1B0, U+300-309, U+323, U+1EA0-1EF9, U+20AB"),
    ("", ENGLISH, "U+20-FF, U+2011-2033, U+20A9-20AC, U+2190-2192, U+2212, U+2248, U+2260, U+25A0-25CF"),
]
# Chinese and Japanese have these as wide as a character, although our fonts have them too.
WIDE = "U+2014, U+2018-201D, U+2026"
EASTERN = [
    ("Wide Chinese", ("PingFangSC-Regular", "MicrosoftYaHei", "NotoSansCJKsc-Regular", "NotoSerifCJKsc-Regular", "NotoSansSC-Regular")),
    ("Wide Japanese", ("HiraginoSans-W3", "YuGothic-Regular", "NotoSansCJKjp-Regular", "NotoSerifCJKjp-Regular", "NotoSansJP-Regular")),
]

# Each face: its file, family, style and weight, the package and the file there.
FACES = [
    ("serif", "Serif", "normal", 400, "source-serif-4", "400Regular/SourceSerif4_400Regular"),
    ("serif-bold", "Serif", "normal", 600, "source-serif-4", "600SemiBold/SourceSerif4_600SemiBold"),
    ("serif-italic", "Serif", "italic", 400, "source-serif-4", "400Regular_Italic/SourceSerif4_400Regular_Italic"),
    ("sans", "Sans", "normal", 400, "source-sans-3", "400Regular/SourceSans3_400Regular"),
    ("sans-bold", "Sans", "normal", 600, "source-sans-3", "600SemiBold/SourceSans3_600SemiBold"),
]

# What a reader's system has in the meantime: the family of ours, a name for it, what it is called there, and a free font of
# the same measures in two weights.
STAND_INS = [
    ("Serif", "Georgia", ("Georgia", "Georgia Bold"), "gelasio", "Gelasio"),
    ("Serif", "Times", ("Times New Roman", "Liberation Serif", "Times New Roman Bold", "Liberation Serif Bold"), "tinos", "Tinos"),
    ("Serif", "Noto", ("Noto Serif", "Noto Serif Bold"), "noto-serif", "NotoSerif"),
    ("Serif", "DejaVu", ("DejaVu Serif", "DejaVu Serif Bold"), "", "DejaVuSerif"),
    ("Sans", "Arial", ("Arial", "Liberation Sans", "Arial Bold", "Liberation Sans Bold"), "arimo", "Arimo"),
    ("Sans", "Roboto", ("Roboto", "Roboto Bold"), "roboto", "Roboto"),
    ("Sans", "DejaVu", ("DejaVu Sans", "DejaVu Sans Bold"), "", "DejaVuSans"),
]

# How often a letter stands in English, in a thousand.
OFTEN = dict(zip(
    " etaoinsrhldcumfpgwybv,.k0215TSCA",
    (170, 102, 75, 65, 62, 61, 57, 57, 50, 50, 33, 33, 22, 23, 20, 18, 16, 16, 19, 17, 12, 8, 10, 10, 6, 3, 3, 3, 2, 3, 3, 3, 3),
))


def cut(font, characters):
    """Leaves the characters, with their kerning and what joins marks to letters."""
    options = subset.Options()
    options.layout_features = ["kern", "ccmp", "locl", "mark", "mkmk"] if 0x301 in characters else ["kern"]
    options.layout_scripts = ["DFLT", "latn"]
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["DSIG", "STAT", "BASE", "gasp", "meta"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def width(font):
    """How wide a letter of English is on average, in em."""
    widths, drawn = font["hmtx"], font.getBestCmap()
    total = sum(widths[drawn[ord(letter)]][0] * often for letter, often in OFTEN.items())
    return total / sum(OFTEN.values()) / font["head"].unitsPerEm


def heights(font):
    return [abs(value) / font["head"].unitsPerEm for value in (font["hhea"].ascent, font["hhea"].descent)]


def web(file, family, style, weight, package, path, work):
    """Cuts one face into its parts and gives back the rules for them."""
    for part, characters, asked in PARTS:
        font = opened(package, path, work)
        owner = font["name"].getDebugName(0)
        shown = characters & set(font.getBestCmap())
        cut(font, shown)
        rename(font, f"Communique {family}", {400: "Regular", 600: "Bold"}[weight] if style == "normal" else "Italic", [owner])
        font["post"].formatType = 3.0
        font.flavor = "woff2"
        target = ASSETS / "fonts" / f"{file}{part}.woff2"
        font.save(target, reorderTables=True)
        bytes = target.read_bytes()
        print(f"{hashlib.sha256(bytes).hexdigest()}  {target.name}  {len(bytes):>6}  {len(shown)} characters")
        slant = "" if style == "normal" else f" font-style: {style};"
        name = f'font-family: "Communique {family}"; font-weight: {weight};{slant}'
        yield f'@font-face {{ {name} src: url("fonts/{target.name}"); font-display: swap; unicode-range: {asked}; }}'


def stand_in(family, name, known, package, path, work):
    """The rules by which a font of the system takes as much room as ours, so that nothing moves when ours arrives."""
    for weight, style, packed in ((400, "", "400Regular"), (600, "-Bold", "700Bold")):
        ours = next(face for face in FACES if face[1] == family and face[3] == weight)
        own = opened(ours[4], ours[5], work)
        other = opened(package, f"{packed}/{path}_{packed}", work) if package else TTFont(DEJAVU / f"{path}{style}.ttf")
        scale = width(own) / width(other)
        ascent, descent = (height / scale for height in heights(own))
        half = len(known) // 2
        local = ", ".join(f'local("{one}")' for one in (known[:half] if weight == 400 else known[half:]))
        size = f"size-adjust: {scale:.1%}; ascent-override: {ascent:.0%}; descent-override: {descent:.0%}; line-gap-override: 0%;"
        yield f'@font-face {{ font-family: "{family} as {name}"; src: {local}; font-weight: {weight}; {size} }}'


def main(work):
    work.mkdir(parents=True, exist_ok=True)
    (ASSETS / "fonts").mkdir(parents=True, exist_ok=True)
    lines = ["/* The fonts of every page, and those of the reader's system until they arrive. Written by src/main/fonts/web.py. */"]
    for face in FACES:
        lines += web(*face, work)
    for font in STAND_INS:
        lines += stand_in(*font, work)
    for name, known in EASTERN:
        local = ", ".join(f'local("{one}")' for one in known)
        lines.append(f'@font-face {{ font-family: "{name}"; src: {local}; font-weight: 400 600; unicode-range: {WIDE}; }}')
    (pathlib.Path(__file__).resolve().parent / "web" / "fonts.css").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
