"""
OpenCV's GrabCut on the composites of a folder (NAME.png), from a box around the whole truth (NAME.truth.png).
Prints a JSON list of {name, iou, ms}.

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

results = []
for truth_file in sorted(Path(sys.argv[1]).glob("*.truth.png")):
    name = truth_file.name.removesuffix(".truth.png")
    picture = cv2.imread(str(truth_file.with_name(f"{name}.png")))
    truth = cv2.imread(str(truth_file), cv2.IMREAD_GRAYSCALE) >= 128
    rows, columns = np.nonzero(truth)
    left, top = max(1, columns.min() - MARGIN), max(1, rows.min() - MARGIN)
    right, bottom = min(truth.shape[1] - 2, columns.max() + MARGIN), min(truth.shape[0] - 2, rows.max() + MARGIN)
    mask = np.zeros(truth.shape, np.uint8)
    cv2.setRNGSeed(1)
    started = time.process_time()
    box = (int(left), int(top), int(right - left), int(bottom - top))
    cv2.grabCut(picture, mask, box, np.zeros((1, 65)), np.zeros((1, 65)), ROUNDS, cv2.GC_INIT_WITH_RECT)
    spent = time.process_time() - started
    found = (mask & 1) == 1
    results.append({"name": name, "iou": float((found & truth).sum() / (found | truth).sum()), "ms": spent * 1000})
print(json.dumps(results))
