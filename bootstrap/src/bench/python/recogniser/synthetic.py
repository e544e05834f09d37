"""Lines of print to train a recogniser on: words of ten languages and the numbers of business papers, in many typefaces, worn as
scans and photos wear them."""
import io
import pathlib
import random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

HEIGHT = 48
DICTIONARIES = ["american-english", "ngerman", "french", "dutch", "italian", "spanish", "portuguese", "polish", "swedish", "danish"]
WEIGHTS = [6, 5, 4, 4, 2, 2, 1, 1, 1, 1]
LABELS = """Invoice No.|Invoice Number|Date|Due Date|Total|Subtotal|Sub Total|Net|Tax|VAT|GST|Amount|Qty|Unit Price|Description|Cash|Change|Rounding|Tel|Fax|Page|Bill To|Ship To|Customer|Order No.|Cashier|Table|Item
Rechnung Nr.|Rechnungsnummer|Rechnungsdatum|Datum|Fällig am|Gesamtbetrag|Zwischensumme|Netto|MwSt.|USt-IdNr.|Steuernummer|Menge|Einzelpreis|Bezeichnung|Kundennummer|Lieferdatum|Betrag|Straße|Seite|Bestellnummer|Geschäftsführer|Bankverbindung
Facture N°|Date d'échéance|Montant HT|TVA|Total TTC|Quantité|Prix unitaire|Désignation|Référence|N° de client|Réglement|À payer|Société
Factuurnummer|Factuurdatum|Vervaldatum|Bedrag|BTW|Totaal|Aantal|Omschrijving|Klantnummer|Te betalen|Ondernemingsnummer
Fattura|Data|Scadenza|Imponibile|IVA|Totale|Quantità|Descrizione|Partita IVA
Factura|Fecha|Vencimiento|Importe|Cantidad|Descripción|Número""".replace("\n", "|").split("|")
FORMS = ["GmbH", "GmbH & Co. KG", "AG", "SA", "S.A.", "NV", "BV", "BVBA", "SARL", "Ltd", "Ltd.", "Inc.", "LLC", "S.r.l.", "SpA", "e.K.", "SDN BHD", "SDN. BHD.", "PLC", "Co.", "SAS", "SE", "ApS", "AB"]
STREETS = ["{}straße {}", "{}str. {}", "Rue de {}, {}", "Avenue {} {}", "{} Street {}", "{}laan {}", "{}straat {}", "Via {} {}", "Calle {} {}", "No. {1}, Jalan {0}", "NO {1}, JALAN {0}", "{1} {0} Road", "Lot {1}, {0}"]


def dictionary(name):
    content = pathlib.Path("/usr/share/dict", name).read_bytes()
    try:
        lines = content.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        lines = content.decode("iso8859-2" if name == "polish" else "iso8859-1").split("\n")
    return [line for line in lines if 1 < len(line) < 16]


def typefaces():
    wanted = ("dejavu", "liberation", "freefont", "roboto", "lato", "open-sans", "inconsolata", "hack", "courier", "cantarell", "libertine", "carlito", "caladea",
              "ocr", "vollkorn", "croscore", "mononoki", "firacode", "b612", "jetbrains", "anonymous", "junction", "quicksand", "tlwg", "tex-gyre", "texgyre", "urw-base35", "ebgaramond")
    found = []
    for path in sorted(pathlib.Path("/usr/share/fonts").rglob("*")):
        text = str(path).lower()
        if path.suffix.lower() not in (".ttf", ".otf") or any(bad in text for bad in ("symbol", "dingbat", "emoji", "math", "icon", "d050", "z003", "thin", "hairline")):
            continue
        noto = "noto" in text and path.stem.split("-")[0] in ("NotoSans", "NotoSerif", "NotoSansMono", "NotoSansDisplay", "NotoSerifDisplay")
        if noto or any(name in text for name in wanted):
            found.append(str(path))
    return found


class Synthetic:
    def __init__(self, alphabet, seed):
        self.random = random.Random(seed)
        self.noise = np.random.default_rng(seed)
        self.alphabet = set(alphabet) | {" "}
        self.words = [dictionary(name) for name in DICTIONARIES]
        self.accented = [[word for word in words if not word.isascii()] for words in self.words]
        self.faces = [face for face in typefaces() if self.complete(face)]
        self.fonts = {}

    def complete(self, face):
        try:
            font = ImageFont.truetype(face, 24)
            missing = bytes(font.getmask("\ufffe"))
            return all(bytes(font.getmask(letter)) not in (missing, b"") for letter in "Aa0é") 
        except OSError:
            return False

    def shown(self, font, text):
        missing = bytes(font.getmask("\ufffe"))
        return all(letter == " " or bytes(font.getmask(letter)) not in (missing, b"") for letter in set(text) if ord(letter) > 126)

    def word(self):
        r = self.random
        # Accented letters are rare even in the languages that have them, and hardest to read where print is worn.
        words = r.choices(self.accented[1:], WEIGHTS[1:])[0] if r.random() < 0.25 else r.choices(self.words, WEIGHTS)[0]
        word = r.choice(words)
        style = r.random()
        return word.upper() if style < 0.4 else word.capitalize() if style < 0.6 else word

    def digits(self, count):
        return "".join(self.random.choice("0123456789") for _ in range(count))

    def amount(self):
        r = self.random
        whole = str(r.randrange(10 ** r.randrange(1, 6)))
        point, group = r.choice([(".", ","), (",", "."), (",", " "), (".", ""), (",", "")])
        if len(whole) > 3:
            whole = whole[:-3] + group + whole[-3:]
        text = whole + point + self.digits(2)
        return r.choice(["{}", "{}", "{}", "{}", "€ {}", "{} €", "{} EUR", "EUR {}", "RM {}", "RM{}", "${}", "-{}", "({})", "{}*", "{} S", "{} SR", "{}%"]).format(text)

    def date(self):
        r = self.random
        day, month, year = r.randrange(1, 29), r.randrange(1, 13), r.randrange(2005, 2030)
        name = r.choice("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec JAN FEB MAR APR MAY Januar Februar März avril juillet août décembre maart mei".split())
        text = r.choice(["{d:02}/{m:02}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}", "{y}-{m:02}-{d:02}", "{d} {n} {y}", "{d:02}/{m:02}/{s:02}", "{d:02}-{n}-{y}", "{n} {d}, {y}", "{d}.{m}.{y}"])
        text = text.format(d=day, m=month, y=year, s=year % 100, n=name)
        return text + (r.choice([" {:02}:{:02}", " {:02}:{:02}:21", " {}:{:02} PM"]).format(r.randrange(1, 13), r.randrange(60)) if r.random() < 0.3 else "")

    def code(self):
        r = self.random
        shape = r.choice(["A-9", "9", "9", "A9", "AA9", "9/9", "A-9-9", "9-9", "DE9", "BE 0999.999.999", "DE99 9999 9999 9999 9999 99", "+99 9 999 99 99", "09-9999 9999", "99-999999", "(999999-A)", "999999999999", "A9A9", "#9", "www.x.com", "x@x.de", "99999 X", "9999 XX X", "99 x", "9x", "9 x"])
        out = ""
        for sign in shape:
            out += self.digits(1 if len(shape) > 5 else r.randrange(1, 8)) if sign == "9" else r.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") if sign == "A" else self.word().lower() if sign == "x" else self.word().capitalize() if sign == "X" else sign
        return out

    def text(self):
        r = self.random
        kind = r.random()
        if kind < 0.30:
            text = " ".join(self.word() for _ in range(r.randrange(1, 6)))
        elif kind < 0.42:
            text = r.choice(LABELS) + r.choice([":", " :", "", " ", "."]) + r.choice([" ", ""]) + r.choice(["", self.amount(), self.date(), self.code()])
        elif kind < 0.56:
            text = self.amount()
        elif kind < 0.66:
            text = self.date()
        elif kind < 0.78:
            text = self.code()
        elif kind < 0.86:
            text = " ".join(self.word() for _ in range(r.randrange(1, 4))) + " " + r.choice(FORMS)
        elif kind < 0.94:
            text = r.choice(STREETS).format(self.word(), r.randrange(1, 200)) + r.choice(["", ",", ", " + self.digits(r.choice([4, 5])) + " " + self.word()])
        else:
            text = "".join(r.choice(sorted(self.alphabet - {" "})) for _ in range(r.randrange(2, 12)))
        if r.random() < 0.35:
            text = text.upper().replace("SS", r.choice(["SS", "SS"]))
        if r.random() < 0.15:
            text = r.choice(["{},", "{}.", "({})", "- {}", "{} -", "{}:", "* {}", "\"{}\"", "{} / {}", "{} & {}", "{}!", "{};", "{}_"]).replace("{}", text, 1).replace("{}", self.word())
        text = " ".join("".join(sign for sign in text if sign in self.alphabet).split())
        return text[: r.randrange(12, 60)].strip() or "0"

    def line(self):
        """-> (grey array of HEIGHT rows, text)"""
        r = self.random
        while True:
            text = self.text()
            face, size = r.choice(self.faces), r.choice([22, 28, 34, 40])
            font = self.fonts.setdefault((face, size), None) or ImageFont.truetype(face, size)
            self.fonts[face, size] = font
            if self.shown(font, text):
                break
        left, top, right, bottom = font.getbbox(text)
        if right - left < 2 or bottom - top < 2:
            return self.line()
        over, under = size * r.uniform(0.05, 0.45), size * r.uniform(0.05, 0.45)
        side = size * r.uniform(0.1, 0.6)
        ascent, descent = font.getmetrics()
        upper, lower = (top, bottom) if r.random() < 0.5 else (min(top, int(ascent * 0.25)), max(bottom, int(ascent + descent * 0.8)))
        width, height = int(right - left + 2 * side), int(lower - upper + over + under)
        paper, ink = r.randrange(170, 256), r.randrange(0, 110)
        image = Image.new("L", (width, height), paper)
        ImageDraw.Draw(image).text((side - left, over - upper), text, font=font, fill=ink)
        if r.random() < 0.35:
            image = image.rotate(r.uniform(-1.5, 1.5) * min(1, 400 / width), Image.BILINEAR, fillcolor=paper)
        stretch = r.choice([1, 1, r.uniform(0.65, 1.25)])
        pixels = np.asarray(image)
        if r.random() < 0.12 and size >= 28:
            pixels = self.dots(pixels, paper)
        image = Image.fromarray(pixels)
        # As coarse as a scan or photo of small print is, before it is scaled to a line's height.
        coarse = r.uniform(13, 48)
        small = (max(8, int(width * stretch * coarse / height)), int(coarse))
        image = image.resize(small, Image.BOX if coarse < height else Image.BILINEAR)
        image = image.resize((max(16, min(1600, int(width * stretch * HEIGHT / height))), HEIGHT), Image.BILINEAR)
        pixels = worn(np.asarray(image), r, self.noise)
        return (255 - pixels if r.random() < 0.05 else pixels), text

    def dots(self, pixels, paper):
        """As a matrix printer's needles or a worn print head leave it."""
        step = self.random.choice([3, 4])
        kept = pixels.copy()
        kept[::step, :] = np.maximum(kept[::step, :], paper - 30)
        if self.random.random() < 0.5:
            kept[:, ::step] = np.maximum(kept[:, ::step], paper - 30)
        return kept


def worn(pixels, r, noise):
    """Blurred, sharpened, dimmed, compressed, with noise and a shadow: each only sometimes."""
    image = Image.fromarray(pixels)
    if r.random() < 0.4:
        image = image.filter(ImageFilter.GaussianBlur(r.uniform(0.3, 1.4)))
    if r.random() < 0.15:
        image = image.filter(ImageFilter.UnsharpMask(2, r.randrange(50, 200), 2))
    if r.random() < 0.1:
        image = image.filter(r.choice([ImageFilter.MinFilter(3), ImageFilter.MaxFilter(3)]))
    if r.random() < 0.3:
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=r.randrange(15, 70))
        image = Image.open(buffer)
    values = np.asarray(image).astype(np.float32)
    if r.random() < 0.5:
        values = (values - 128) * r.uniform(0.5, 1.3) + 128 + r.uniform(-40, 40)
    if r.random() < 0.3:
        values = values + np.linspace(r.uniform(-40, 40), r.uniform(-40, 40), values.shape[1])[None, :]
    if r.random() < 0.4:
        values = values + noise.normal(0, r.uniform(2, 18), values.shape)
    if r.random() < 0.05:
        values[r.randrange(values.shape[0]), :] = r.uniform(0, 120)
    return np.clip(values, 0, 255).astype(np.uint8)

