"""Embeds and reads the marks of the open scheme invisible-watermark; one JSON request a line, one answer a line.

Its dwtDct and dwtDctSvd methods need no network, but the package imports torch all the same; a stand-in is enough.
"""

import importlib.machinery
import json
import sys
import time
import types

try:
    import torch  # noqa: F401
except ImportError:
    for name in ("torch", "onnxruntime"):
        stand_in = types.ModuleType(name)
        stand_in.__spec__ = importlib.machinery.ModuleSpec(name, None)
        sys.modules[name] = stand_in

import cv2
from imwatermark import WatermarkDecoder, WatermarkEncoder

for line in sys.stdin:
    request = json.loads(line)
    picture = cv2.imread(request["path"])
    start = time.process_time()
    try:
        if request["do"] == "embed":
            encoder = WatermarkEncoder()
            encoder.set_watermark("bytes", bytes.fromhex(request["payload"]))
            cv2.imwrite(request["to"], encoder.encode(picture, request["method"]))
            answer = {"cpuMs": (time.process_time() - start) * 1000}
        else:
            decoder = WatermarkDecoder("bytes", 48)
            answer = {"payload": decoder.decode(picture, request["method"]).hex()}
    except Exception as error:  # too small for the scheme, for example
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
