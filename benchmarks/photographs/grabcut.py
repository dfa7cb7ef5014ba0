"""
OpenCV's GrabCut on the pictures of a folder (NAME.png), from a box around the whole truth (NAME.truth.png). Where there
are strokes (NAME.strokes.png: white on the thing, black on what is not meant, grey elsewhere), it is run once more with
the box and the strokes. Prints a JSON list of {name, iou, ms, scribbled}.

    python grabcut.py FOLDER
"""

import json
import sys
import time
from pathlib import Path

import cv2
import numpy as np

MARGIN = 8
ROUNDS = 5


def overlap(found, truth):
    return float((found & truth).sum() / (found | truth).sum())


def cut(picture, mask, box, mode):
    cv2.setRNGSeed(1)
    cv2.grabCut(picture, mask, box, np.zeros((1, 65)), np.zeros((1, 65)), ROUNDS, mode)
    return (mask & 1) == 1


results = []
for truth_file in sorted(Path(sys.argv[1]).glob("*.truth.png")):
    name = truth_file.name.removesuffix(".truth.png")
    picture = cv2.imread(str(truth_file.with_name(f"{name}.png")))
    truth = cv2.imread(str(truth_file), cv2.IMREAD_GRAYSCALE) >= 128
    rows, columns = np.nonzero(truth)
    left, top = max(1, columns.min() - MARGIN), max(1, rows.min() - MARGIN)
    right, bottom = min(truth.shape[1] - 2, columns.max() + MARGIN), min(truth.shape[0] - 2, rows.max() + MARGIN)
    started = time.process_time()
    box = (int(left), int(top), int(right - left), int(bottom - top))
    found = cut(picture, np.zeros(truth.shape, np.uint8), box, cv2.GC_INIT_WITH_RECT)
    spent = time.process_time() - started
    result = {"name": name, "iou": overlap(found, truth), "ms": spent * 1000}
    strokes_file = truth_file.with_name(f"{name}.strokes.png")
    if strokes_file.exists():
        strokes = cv2.imread(str(strokes_file), cv2.IMREAD_GRAYSCALE)
        mask = np.full(truth.shape, cv2.GC_BGD, np.uint8)
        mask[top:bottom, left:right] = cv2.GC_PR_FGD
        mask[strokes > 200] = cv2.GC_FGD
        mask[strokes < 50] = cv2.GC_BGD
        result["scribbled"] = overlap(cut(picture, mask, None, cv2.GC_INIT_WITH_MASK), truth)
    results.append(result)
print(json.dumps(results))
