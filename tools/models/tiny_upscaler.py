"""
Writes a super-resolution network that repeats each pixel four times each way and takes sides in multiples of 8 only, as
Swin2SR does. For tests of the plumbing.

    pip install onnx && python tiny_upscaler.py FILE
"""

import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

nodes = [
    helper.make_node("SpaceToDepth", ["pixel_values"], ["blocks"], blocksize=8),
    helper.make_node("DepthToSpace", ["blocks"], ["same"], blocksize=8),
    helper.make_node("Resize", ["same", "", "scales"], ["reconstruction"], mode="nearest", nearest_mode="floor", coordinate_transformation_mode="asymmetric"),
]
graph = helper.make_graph(
    nodes,
    "tiny",
    [helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, [1, 3, "height", "width"])],
    [helper.make_tensor_value_info("reconstruction", TensorProto.FLOAT, [1, 3, "tall", "wide"])],
    [numpy_helper.from_array(np.array([1, 1, 4, 4], np.float32), "scales")],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
onnx.checker.check_model(model)
onnx.save(model, sys.argv[1])
