"""Runs the graph of an ONNX file in torch, its weights as parameters, and writes it back with the weights learned."""
import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

FLOAT = 1


class Network(torch.nn.Module):
    """The operations that PP-OCR's recognisers are made of. Statistics of batch normalisation stay as they are.

    A scale and a shift behind a convolution, the hard swish, and a scale and a shift behind that are done in one step each, which halves the
    time; the graph that is written is the graph that was read.
    """

    def __init__(self, path):
        super().__init__()
        self.graph = onnx.load(path)
        self.constants, self.keys, self.params, nodes = {}, {}, torch.nn.ParameterDict(), []
        for node in self.graph.graph.node:
            if node.op_type == "Constant":
                self._constant(node.output[0], numpy_helper.to_array(node.attribute[0].t).copy())
            else:
                attributes = {item.name: onnx.helper.get_attribute_value(item) for item in node.attribute}
                nodes.append((node.op_type, list(node.input), node.output[0], attributes))
        self.input, self.output = self.graph.graph.input[0].name, self.graph.graph.output[0].name
        for kind, inputs, _, _ in nodes:
            for name in inputs[3:5] if kind == "BatchNormalization" else []:
                self.params[self.keys[name]].requires_grad_(False)
        self.nodes = self._fused(nodes)
        self.frozen = 0

    def _constant(self, name, value):
        if value.dtype == np.float32 and value.size > 1:
            self.keys[name] = name.replace(".", "__")
            self.params[self.keys[name]] = torch.nn.Parameter(torch.from_numpy(value))
        else:
            self.constants[name] = torch.tensor(value)

    def _fused(self, nodes):
        users = {}
        for at, (_, inputs, _, _) in enumerate(nodes):
            for name in inputs:
                users.setdefault(name, []).append(at)

        def number(name):
            return float(self.constants[name]) if name in self.constants and self.constants[name].numel() == 1 else None

        def only_user(name, kind):
            """The node that alone uses a value, and the other thing it combines it with, when it is of that kind."""
            at = users.get(name, [])
            if len(at) != 1 or nodes[at[0]][0] != kind:
                return None, None
            return at[0], [other for other in nodes[at[0]][1] if other != name][:1]

        fused, done = [], set()
        for at, (kind, inputs, output, attributes) in enumerate(nodes):
            if at in done:
                continue
            if kind == "Conv":
                scale, by = only_user(output, "Mul")
                shift, add = only_user(nodes[scale][2], "Add") if scale is not None else (None, None)
                if shift is not None and number(by[0]) is not None and number(add[0]) is not None:
                    fused.append(("ScaledConv", inputs, nodes[shift][2], {**attributes, "scale": number(by[0]), "shift": number(add[0])}))
                    done |= {scale, shift}
                    continue
            if kind == "Add" and number(inputs[1]) == 3.0:
                clip, _ = only_user(output, "Clip")
                product, _ = only_user(nodes[clip][2], "Mul") if clip is not None else (None, None)
                share, _ = only_user(nodes[product][2], "Div") if product is not None and inputs[0] in nodes[product][1] else (None, None)
                if share is not None:
                    fused.append(("HardSwish", inputs[:1], nodes[share][2], {}))
                    done |= {clip, product, share}
                    continue
            if kind == "Mul" and any(number(name) is not None for name in inputs):
                factor, value = inputs if number(inputs[0]) is not None else inputs[::-1]
                shift, add = only_user(output, "Add")
                if torch.is_floating_point(self.constants[factor]) and shift is not None and add and number(add[0]) is not None:
                    fused.append(("ScaleShift", [value], nodes[shift][2], {"scale": number(factor), "shift": number(add[0])}))
                    done.add(shift)
                    continue
            fused.append((kind, inputs, output, attributes))
        return fused

    def freeze(self, convolutions):
        """Leaves all before so many convolutions as it is: what edges and strokes look like is known by then."""
        places = [at for at, node in enumerate(self.nodes) if node[0] in ("Conv", "ScaledConv")]
        self.frozen = places[convolutions] if convolutions else 0
        for _, inputs, _, _ in self.nodes[: self.frozen]:
            for name in inputs:
                if name in self.keys:
                    self.params[self.keys[name]].requires_grad_(False)

    def forward(self, images):
        """-> scores of the classes at each step, before the softmax"""
        values = {self.input: images}
        with torch.no_grad():
            self._run(self.nodes[: self.frozen], values)
        self._run(self.nodes[self.frozen :], values)
        return values[self.output]

    def _run(self, nodes, values):
        def value(name):
            return values[name] if name in values else self.params[self.keys[name]] if name in self.keys else self.constants[name]

        for kind, inputs, output, attributes in nodes:
            given = [value(name) for name in inputs if name]
            last = kind == "Softmax" and output == self.output
            values[output] = given[0] if last else OPERATIONS[kind](given, attributes)

    def write(self, path, classes):
        for node in self.graph.graph.node:
            if node.op_type == "Constant" and node.output[0] in self.keys:
                learned = self.params[self.keys[node.output[0]]].detach().numpy().astype(np.float32)
                node.attribute[0].t.CopyFrom(numpy_helper.from_array(learned, node.attribute[0].t.name))
        self.graph.graph.output[0].type.tensor_type.shape.dim[2].dim_value = classes
        del self.graph.graph.value_info[:]
        onnx.save(self.graph, path)


def _conv(given, attributes, weights=None, bias=None):
    pads = attributes.get("pads", [0, 0, 0, 0])
    weights = given[1] if weights is None else weights
    bias = given[2] if bias is None and len(given) > 2 else bias
    return F.conv2d(given[0], weights, bias, tuple(attributes.get("strides", [1, 1])), (pads[0], pads[1]), 1, attributes.get("group", 1))


def _scaled_conv(given, attributes):
    scale, shift = attributes["scale"], attributes["shift"]
    bias = given[2] * scale + shift if len(given) > 2 else torch.full((given[1].shape[0],), shift)
    return _conv(given, attributes, given[1] * scale, bias)


def _slice(given, _):
    value, starts, ends = given[0], given[1].tolist(), given[2].tolist()
    axes = given[3].tolist() if len(given) > 3 else range(len(starts))
    for start, end, axis in zip(starts, ends, axes):
        size = value.shape[axis]
        start, end = (min(at, size) if at >= 0 else at + size for at in (start, end))
        value = value.narrow(axis, start, end - start)
    return value


def _squeeze(given, attributes):
    value = given[0]
    for axis in sorted((axis % value.dim() for axis in attributes["axes"]), reverse=True):
        value = value.squeeze(axis)
    return value


def _pool(given, attributes):
    pads = attributes.get("pads", [0, 0, 0, 0])
    return F.avg_pool2d(given[0], tuple(attributes["kernel_shape"]), tuple(attributes["strides"]), (pads[0], pads[1]), count_include_pad=False)


OPERATIONS = {
    "Conv": _conv,
    "ScaledConv": _scaled_conv,
    "HardSwish": lambda given, _: F.hardswish(given[0]),
    "ScaleShift": lambda given, a: torch.add(torch.tensor(a["shift"]), given[0], alpha=a["scale"]),
    "Mul": lambda given, _: given[0] * given[1],
    "Add": lambda given, _: given[0] + given[1],
    "Sub": lambda given, _: given[0] - given[1],
    "Div": lambda given, _: given[0] / given[1] if torch.is_floating_point(given[0]) else given[0] // given[1],
    "Pow": lambda given, _: given[0] ** given[1],
    "Sqrt": lambda given, _: torch.sqrt(given[0]),
    "Sigmoid": lambda given, _: torch.sigmoid(given[0]),
    "Relu": lambda given, _: F.relu(given[0]),
    "HardSigmoid": lambda given, a: torch.clamp(given[0] * a.get("alpha", 0.2) + a.get("beta", 0.5), 0, 1),
    "Clip": lambda given, _: torch.clamp(given[0], float(given[1]), float(given[2])),
    "Cast": lambda given, a: given[0].to(torch.float32 if a["to"] == FLOAT else torch.int64),
    "MatMul": lambda given, _: given[0] @ given[1],
    "ReduceMean": lambda given, a: given[0].mean(dim=tuple(a["axes"]), keepdim=bool(a.get("keepdims", 1))),
    "Transpose": lambda given, a: given[0].permute(*a["perm"]),
    "Concat": lambda given, a: torch.cat([value.reshape(-1) if value.dim() == 0 else value for value in given], dim=a["axis"]),
    "Squeeze": _squeeze,
    "Reshape": lambda given, _: given[0].reshape([given[0].shape[at] if int(size) == 0 else int(size) for at, size in enumerate(given[1])]),
    "Shape": lambda given, _: torch.tensor(given[0].shape),
    "Slice": _slice,
    "GlobalAveragePool": lambda given, _: given[0].mean(dim=(2, 3), keepdim=True),
    "AveragePool": _pool,
    "BatchNormalization": lambda given, a: F.batch_norm(given[0], given[3], given[4], given[1], given[2], False, 0.0, a.get("epsilon", 1e-5)),
    "Softmax": lambda given, a: torch.softmax(given[0], dim=a.get("axis", -1)),
}
