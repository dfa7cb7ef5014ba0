"""
Writes super-resolution networks that repeat each pixel four times each way, for tests of the plumbing: one that takes
sides in multiples of 8 only, as Swin2SR does, and one that takes tiles of 32 pixels only and blurs, so that it looks
beyond a tile's border, as exports of Real-ESRGAN do.

    pip install onnx && python tiny_upscaler.py tiny-x4.onnx tiny-fixed-x4.onnx
"""

import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SIDE_PX = 32


def write(path, nodes, height, width, constants):
    graph = helper.make_graph(
        nodes,
        "tiny",
        [helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, [1, 3, height, width])],
        [helper.make_tensor_value_info("reconstruction", TensorProto.FLOAT, [1, 3, "tall", "wide"])],
        constants,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    onnx.save(model, path)


scales = numpy_helper.from_array(np.array([1, 1, 4, 4], np.float32), "scales")
repeat = helper.make_node("Resize", ["same", "", "scales"], ["reconstruction"], mode="nearest", nearest_mode="floor", coordinate_transformation_mode="asymmetric")
blocks = [
    helper.make_node("SpaceToDepth", ["pixel_values"], ["blocks"], blocksize=8),
    helper.make_node("DepthToSpace", ["blocks"], ["same"], blocksize=8),
    repeat,
]
write(sys.argv[1], blocks, "height", "width", [scales])
kernel = numpy_helper.from_array(np.full((3, 1, 5, 5), 1 / 25, np.float32), "kernel")
blur = helper.make_node("Conv", ["padded", "kernel"], ["same"], group=3)
pads = numpy_helper.from_array(np.array([0, 0, 2, 2, 0, 0, 2, 2]), "pads")
edge = helper.make_node("Pad", ["pixel_values", "pads"], ["padded"], mode="edge")
write(sys.argv[2], [edge, blur, repeat], SIDE_PX, SIDE_PX, [scales, kernel, pads])
