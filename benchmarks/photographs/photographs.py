"""
Copies the sample pictures that scikit-image and matplotlib bring along into a folder, with small versions of them and
Pillow's own enlargements: natural pictures that no part of Limner was trained on.

    python photographs.py FOLDER
"""

import sys
from pathlib import Path

import matplotlib
import skimage
from PIL import Image
from skimage import data

FACTORS = (2, 3, 4)
FROM_SKIMAGE = ["astronaut", "chelsea", "coffee", "rocket", "camera", "brick", "grass", "gravel", "retina"]
LONGEST_SIDE = 1100


def pictures():
    for name in FROM_SKIMAGE:
        yield name, Image.fromarray(getattr(data, name)()).convert("RGB")
    folder = Path(skimage.__file__).parent / "data"
    yield "motorcycle", Image.open(folder / "motorcycle_left.png").convert("RGB")
    yield "deep field", Image.fromarray(data.hubble_deep_field()).convert("RGB")
    portrait = Path(matplotlib.__file__).parent / "mpl-data/sample_data/grace_hopper.jpg"
    yield "portrait", Image.open(portrait).convert("RGB")


folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for name, picture in pictures():
    if max(picture.size) > LONGEST_SIDE:
        picture = picture.crop((200, 200, LONGEST_SIDE, LONGEST_SIDE))
    size = (picture.width // 12 * 12, picture.height // 12 * 12)
    picture = picture.crop((0, 0, *size))
    picture.save(folder / f"{name}.png")
    for factor in FACTORS:
        small = picture.resize((size[0] // factor, size[1] // factor), Image.BICUBIC)
        small.save(folder / f"{name}.x{factor}.png")
        small.resize(size, Image.LANCZOS).save(folder / f"{name}.x{factor}.lanczos.png")
