"""Makes the coast line of the maps out of Natural Earth's land; README.md tells how to run it."""

import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

PACKAGE = "world-atlas@2.0.2"
LAND = "package/land-50m.json"
MAIN = pathlib.Path(__file__).resolve().parent.parent
OUT = MAIN / "resources" / "communique" / "chart" / "coast"

# Units in a degree: a hundredth is 1.1 km at most, a third of a pixel on the closest map.
UNITS = 100


def land():
    with tempfile.TemporaryDirectory() as folder:
        packed = subprocess.run(
            ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True
        ).stdout.split()[-1]
        with tarfile.open(pathlib.Path(folder) / packed) as archive:
            return json.load(archive.extractfile(LAND))


def lines(topology):
    """The arcs of the topology as lines of whole units, each once."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = (round((x * sx + tx) * UNITS), round((y * sy + ty) * UNITS))
            if not line or point != line[-1]:
                line.append(point)
        yield line


def is_cut(one, other):
    """Where the land was cut to lie flat, at the antimeridian and the pole, there is no coast."""
    (x1, y1), (x2, y2) = one, other
    return (x1 == x2 and abs(x1) == 180 * UNITS) or (y1 == y2 and y1 <= -90 * UNITS + 1)


def coast(line):
    """The pieces of a line that are coast."""
    piece = line[:1]
    for before, point in zip(line, line[1:]):
        if is_cut(before, point):
            yield piece
            piece = []
        piece.append(point)
    yield piece


def number(value):
    """A whole number: zigzag, then seven bits a byte, the lowest first."""
    value = value * 2 if value >= 0 else -value * 2 - 1
    while value > 127:
        yield value & 127 | 128
        value >>= 7
    yield value


def main():
    pieces = [piece for line in lines(land()) for piece in coast(line) if len(piece) > 1]
    packed = bytearray(number(len(pieces)))
    for piece in pieces:
        packed.extend(number(len(piece)))
        x = y = 0
        for px, py in piece:
            packed.extend(number(px - x))
            packed.extend(number(py - y))
            x, y = px, py
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(packed)
    points = sum(map(len, pieces))
    print(f"{len(pieces)} lines, {points} points, {len(packed)} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
