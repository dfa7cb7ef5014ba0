"""
OpenCV's inpainting of the pictures of a folder (NAME.png) where NAME.hole.png is white, by Telea and by Navier-Stokes.
Writes NAME.telea.png and NAME.ns.png.

    python inpaint.py FOLDER
"""

import sys
from pathlib import Path

import cv2

RADIUS = 5
METHODS = {"telea": cv2.INPAINT_TELEA, "ns": cv2.INPAINT_NS}

for hole_file in sorted(Path(sys.argv[1]).glob("*.hole.png")):
    name = hole_file.name.removesuffix(".hole.png")
    picture = cv2.imread(str(hole_file.with_name(f"{name}.png")))
    hole = cv2.imread(str(hole_file), cv2.IMREAD_GRAYSCALE)
    for suffix, method in METHODS.items():
        cv2.imwrite(str(hole_file.with_name(f"{name}.{suffix}.png")), cv2.inpaint(picture, hole, RADIUS, method))
