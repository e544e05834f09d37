"""Draws invoices of many layouts, as PDFs with their true fields: python3 layouts.py FOLDER [a|b]. Needs WeasyPrint.

No two share letterhead, address, details, totals and foot; what invoice has which follows from its number alone."""
import datetime
import json
import pathlib
import random
import sys
from decimal import ROUND_HALF_UP, Decimal
from html import escape

from weasyprint import HTML

from locales import LOCALES

COUNTS = dict(de=8, at=3, fr=6, it=6, uk=6, da=4, ch=3, be=3, nl=5, us=5, es=5, pt=4, sv=4, nb=2, pl=2, fi=2)
HEADS = "logo-left block-right foot-only sender-line centred labelled brand brand-right small-block".split()
ADDRESSES = "window labelled labelled-right inline window-right".split()
DETAILS = "left-right-column above-row sentence boxes left-below title-number left-top".split()
TOTALS = "plain rates tax-table paid full-width horizontal charges".split()
FEET = "columns line none-but-bank".split()


def locale(name):
    own = LOCALES[name]
    if "base" not in own:
        return own
    base = LOCALES[own["base"]]
    return {**base, **own, "w": {**base["w"], **own["w"]}}


def cents(amount):
    return amount.quantize(Decimal("0.01"), ROUND_HALF_UP)


class Invoice:
    def __init__(self, name, number, index):
        self.at = locale(name)
        self.name, self.index = f"{name}{number:02d}", index
        self.random = random.Random(self.name)
        at = self.at
        self.seller = at["sellers"][(number - 1) % len(at["sellers"])]
        self.buyer = at["buyers"][(number - 1 + number // 4) % len(at["buyers"])]
        self.head = HEADS[index % len(HEADS)]
        self.address = ADDRESSES[index * 2 % len(ADDRESSES)]
        self.details = DETAILS[index * 3 % len(DETAILS)]
        self.totals = TOTALS[(index + index // 5) % len(TOTALS)]
        self.foot = FEET[(index + index // 3) % len(FEET)]
        if self.head == "sender-line" and self.address not in ("window", "window-right"):
            self.address = "window"
        self.trap = index % 3 == 1
        self.due_as = ("detail", "sentence", "terms")[(index // 2) % 3]
        issued = datetime.date(2025, self.random.randint(1, 12), self.random.randint(1, 28))
        self.issued, self.due = issued, issued + datetime.timedelta(days=self.random.choice([10, 14, 21, 30]))
        self.date_as = at["dates"][index % len(at["dates"])]
        self.no = self.random.choice(["2025-{:04d}", "RE{:06d}", "{:05d}", "F25/{:04d}", "INV-{:05d}", "25{:06d}", "{:04d}/2025", "A-{:04d}-25", "RE {:05d}"]).format(self.random.randint(11, 9999))
        self.rows()

    def w(self, key):
        words = self.at["w"][key]
        return words if isinstance(words, str) else words[(self.index + self.index // 4) % len(words)]

    def rows(self):
        rates = self.at["rates"][:2] if self.totals in ("rates", "tax-table") else self.at["rates"][:1]
        self.lines, self.bases = [], {}
        for at in range(self.random.randint(2, 5)):
            quantity, price = self.random.randint(1, 12), Decimal(self.random.randint(900, 48000)) / 100
            rate = rates[at % len(rates)]
            self.lines.append((self.random.choice(["Typ", "Serie", "Modul", "Set", "Pack"]) + f" {chr(70 + at)}-{self.random.randint(10, 99)}", quantity, price, quantity * price))
            self.bases[rate] = self.bases.get(rate, 0) + quantity * price
        self.taxes = {rate: cents(base * Decimal(str(rate).replace(",", ".")) / 100) for rate, base in self.bases.items()}
        self.goods = sum(self.bases.values())
        if self.totals == "charges":
            rate = rates[0]
            self.freight, self.reduction = Decimal("14.90"), cents(self.goods / 20)
            self.bases[rate] += self.freight - self.reduction
            self.taxes[rate] = cents(self.bases[rate] * Decimal(str(rate).replace(",", ".")) / 100)
        self.net, self.tax = sum(self.bases.values()), sum(self.taxes.values())
        self.gross = self.net + self.tax

    def number(self, amount):
        thousands, point = self.at["numbers"]
        text = f"{amount:,.2f}".replace(",", "\0").replace(".", point)
        return text.replace("\0", "\u00a0" if thousands == " " else thousands)

    def money(self, amount):
        number, sign = self.number(amount), self.at["sign"]
        way = self.index % 4
        if way == 3:
            return number
        if way == 2:
            return f"{self.at['currency']} {number}"
        return f"{sign}{number}" if sign in "£$" else f"{sign} {number}" if sign == "CHF" or sign == "kr." else f"{number} {sign}"

    def date(self, day):
        text = day.strftime(self.date_as)
        return text.replace("{month}", self.at["months"][day.month - 1]).lstrip("0") if "{month}" in text else text

    def block(self, party, attention=False):
        name, below, street, town = party[:4]
        lines = [name] + ([below] if below else []) + [street, town]
        return "<br>".join(map(escape, lines))

    def seller_address(self):
        return f"{escape(self.seller[2])}<br>{escape(self.seller[3])}"

    def contact(self):
        return f"{self.w('tel')} {self.seller[4]}<br>info@{self.seller[5]}<br>www.{self.seller[5]}"

    def own_vat(self):
        """As it is printed: some countries' numbers often go without the country."""
        national = self.index % 3 == 1 and self.seller[6][:2] in ("IT", "ES", "PT", "DK", "GB", "PL")
        return self.seller[6][2:] if national else self.seller[6]

    def vat(self):
        return f"{self.w('vat')}{':' if self.index % 2 else ''} {self.own_vat()}" if self.seller[6] else ""

    def iban(self):
        """With its check digits put right."""
        account = self.seller[7]
        digits = "".join(str(int(c, 36)) for c in account[4:] + account[:2] + "00")
        return account[:2] + f"{98 - int(digits) % 97:02d}" + account[4:] if account else ""

    def letterhead(self):
        name, brand = escape(self.seller[0]), escape(self.seller[1] or self.seller[0])
        own = f"{self.seller_address()}<br>{self.contact()}<br>{self.vat()}"
        return {
            "logo-left": f"<div class=logo>{name}</div><div class=small>{self.seller_address()}</div>",
            "block-right": f"<div class=right>{name}<br>{own}</div>",
            "foot-only": "<div class=mark></div>",
            "sender-line": f"<div class='right'><div class=mark></div></div>",
            "centred": f"<div class=centre><span class=logo>{name}</span><br>{escape(self.seller[2])}, {escape(self.seller[3])} · {self.w('tel')} {self.seller[4]}</div>",
            "labelled": f"<div class=half><b>{self.w('seller')}</b><br>{name}<br>{own}</div>",
            "brand": f"<div class=logo>{brand}</div>",
            "brand-right": f"<div class=right><span class=logo>{brand}</span><br><b>{name}</b><br>{own}</div>",
            "small-block": f"<div class=small><b>{name}</b><br>{own}</div>",
        }[self.head]

    def recipient(self):
        label, body = self.w("buyer"), self.block(self.buyer)
        if self.index % 4 == 2 and self.seller[6]:
            body += f"<br>{self.w('buyervat')} {self.other_vat()}"
        sender = ""
        if self.head in ("sender-line", "logo-left", "brand", "foot-only") and self.address.startswith("window") and (self.head != "foot-only" or self.index % 2):
            joint = [" · ", ", ", " - ", " | "][self.index % 4]
            sender = f"<div class=sender>{escape(joint.join(self.seller[k] for k in (0, 2, 3)))}</div>"
        delivery = f"<div><b>{self.w('deliver')}</b><br>{self.block(self.at['delivery'])}</div>" if self.trap else ""
        main = {
            "window": f"<div>{sender}{body}</div>", "window-right": f"<div style='margin-left:95mm'>{sender}{body}</div>",
            "labelled": f"<div><b>{label}:</b><br>{body}</div>", "labelled-right": f"<div style='margin-left:95mm'><b>{label}</b><br>{body}</div>",
            "inline": f"<div>{label}{' ' if label == 'Spett.le' else ': '}{body}</div>"}[self.address]
        if not delivery:
            return f"<div class=address>{main}</div>"
        if self.address.endswith("right"):
            return f"<div class='address pair'>{delivery}{main.replace(chr(39) + 'margin-left:95mm' + chr(39), '')}</div>"
        return f"<div class='address pair'>{main}{delivery}</div>"

    def other_vat(self):
        own = self.own_vat()
        digits = [c for c in own if c.isdigit()]
        self.random.shuffle(digits)
        return "".join(digits.pop() if c.isdigit() else c for c in own)

    def pairs(self):
        w = self.w
        pairs = [(w("number"), self.no), (w("date"), self.date(self.issued)), (w("customer"), str(self.random.randint(10000, 99999))), (w("order"), f"{self.random.randint(100, 999)}-{self.random.randint(1000, 9999)}"), (w("delivered"), self.date(self.issued - datetime.timedelta(days=3))), (w("orderdate"), self.date(self.issued - datetime.timedelta(days=20))), (w("clerk"), self.random.choice(["A. Muller", "S. Berg", "L. Costa"])), (w("project"), f"P-{self.random.randint(100, 999)}")]
        kept = [pairs[0], pairs[1]] + self.random.sample(pairs[2:], self.random.randint(1, 4))
        if self.index % 3 == 2:
            kept[0], kept[2] = kept[2], kept[0]
        if self.due_as == "detail":
            kept.insert(2, (w("due"), self.date(self.due)))
        return kept

    def metadata(self):
        pairs = self.pairs()
        title, way = self.w("title"), self.details
        rows = lambda some, colon="": "".join(f"<tr><td>{a}{colon}</td><td>{b}</td></tr>" for a, b in some)
        if way == "left-right-column":
            return f"<table class='meta right'>{rows(pairs)}</table><h1>{title}</h1>"
        if way in ("above-row", "boxes"):
            box = " boxed" if way == "boxes" else ""
            return f"<h1>{title}</h1><table class='wide{box}'><tr>" + "".join(f"<th>{a}</th>" for a, _ in pairs[:5]) + "</tr><tr>" + "".join(f"<td>{b}</td>" for _, b in pairs[:5]) + "</tr></table>"
        if way == "sentence":
            rest = [pair for pair in pairs if pair[1] not in (self.no, self.date(self.issued))]
            return f"<table class=meta>{rows(rest, ':')}</table><h1>{self.w('sentence').format(no=self.no, date=self.date(self.issued))}</h1>"
        if way == "title-number":
            rest = [pair for pair in pairs if pair[1] != self.no]
            return f"<h1>{title} {self.no}</h1><table class='meta right'>{rows(rest, ':')}</table><div style='clear:both'></div>"
        if way == "left-below":
            return f"<h1>{title}</h1>" + "".join(f"<div>{a}: {b}</div>" for a, b in pairs)
        return f"<h1>{title}</h1><table class=meta>{rows(pairs, ':')}</table>"

    def table(self):
        money = self.money if self.index % 2 else self.number
        return "<table class=lines><tr>" + "".join(f"<th>{head}</th>" for head in self.at["w"]["head"]) + "</tr>" + "".join(f"<tr><td>{escape(d)}</td><td>{q}</td><td>{money(p)}</td><td>{money(a)}</td></tr>" for d, q, p, a in self.lines) + "</table>"

    def sums(self):
        w, rows = self.w, [(self.w("net"), self.net)]
        if self.totals == "tax-table":
            rates = "".join(f"<tr><td>{rate} %</td><td>{self.number(self.bases[rate])}</td><td>{self.number(self.taxes[rate])}</td></tr>" for rate in self.bases)
            return f"<table class=rates><tr><th>%</th><th>{w('net')}</th><th>{w('taxsum')}</th></tr>{rates}</table>" + self.sum_table([(w("net"), self.net), (w("taxsum"), self.tax), (w("gross"), self.gross)])
        if self.totals == "horizontal":
            cells = [(w("net"), self.net), (w("taxsum"), self.tax), (w("gross"), self.gross)]
            return "<table class='wide boxed'><tr>" + "".join(f"<th>{a}</th>" for a, _ in cells) + "</tr><tr>" + "".join(f"<td>{self.money(b)}</td>" for _, b in cells) + "</tr></table>"
        if self.totals == "charges":
            rows = [(w("goods"), self.goods), (w("reduction"), -self.reduction), (w("freight"), self.freight)] + rows
        for rate, tax in self.taxes.items():
            rows.append((w("tax").format(r=rate, n=self.number(self.bases[rate])), tax))
        rows.append((w("gross"), self.gross))
        if self.totals == "paid":
            paid = cents(self.gross / 4)
            rows += [(w("paid"), -paid), (w("rest"), self.gross - paid)]
        return self.sum_table(rows)

    def sum_table(self, rows):
        return f"<table class='sums {self.totals}'>" + "".join(f"<tr><td>{a}</td><td>{self.money(b)}</td></tr>" for a, b in rows) + "</table>"

    def closing(self):
        w, seller = self.w, self.seller
        text = f"<p>{w('cur')}. {w('thanks')}</p>" if self.index % 4 == 3 else f"<p>{w('thanks')}</p>"
        if self.due_as == "sentence":
            text += f"<p>{w('duesentence').format(due=self.date(self.due))}</p>"
        if self.due_as == "terms":
            text += f"<p>{w('terms')}</p>"
        iban = self.iban()
        if self.index % 3:
            iban = " ".join(iban[at:at + 4] for at in range(0, len(iban), 4))
        bank = f"{w('bank')}: IBAN {iban}" if iban else ""
        vat = self.vat() if self.head not in ("block-right", "labelled", "brand-right", "small-block") else ""
        cells = [f"{escape(seller[0])}<br>{self.seller_address()}", f"{self.contact()}", f"{bank}<br>{vat}<br>{w('taxno') or seller[8]}"]
        if self.foot == "columns" or self.head in ("foot-only", "sender-line", "brand"):
            return text + "<div class='foot pair'>" + "".join(f"<div>{cell}</div>" for cell in cells) + "</div>"
        if self.foot == "line":
            return text + f"<div class=foot>{escape(seller[0])} · {escape(seller[2])} · {escape(seller[3])} · {vat} · {bank}</div>"
        return text + f"<p>{bank}</p><p>{vat}</p>"

    def html(self):
        font = ["Liberation Sans", "Liberation Serif", "DejaVu Sans", "Liberation Sans Narrow"][self.index % 4]
        style = f"""@page {{size:A4;margin:16mm 18mm 30mm 20mm}} body {{font:9.5pt '{font}'}} h1 {{font-size:15pt;margin:6mm 0 3mm}} td,th {{text-align:left;padding:1px 8px 1px 0;vertical-align:top}}
        .logo {{font-size:22pt;font-weight:bold}} .right {{float:right}} .centre {{text-align:center}} .small {{font-size:8pt}} .half {{width:80mm}} .mark {{width:22mm;height:12mm;background:#357}}
        .address {{clear:both;margin:9mm 0 6mm}} .sender {{font-size:6.5pt;text-decoration:underline;margin-bottom:2mm}} .pair {{display:flex}} .pair>div {{flex:1}} .wide {{width:100%}} .boxed td,.boxed th {{border:1px solid #777;padding:3px}} .boxed th {{font-size:7pt}}
        .lines {{width:100%;clear:both;margin:6mm 0;border-collapse:collapse}} .lines th {{border-bottom:1px solid}} .lines td:not(:first-child),.lines th:not(:first-child),.sums td:last-child {{text-align:right}} .sums {{margin-left:85mm;width:85mm}} .sums.full-width {{margin-left:0;width:100%}} .rates td,.rates th {{padding-right:20px}}
        .foot {{position:absolute;bottom:-18mm;width:100%;font-size:7.5pt;border-top:1px solid}}"""
        return f"<meta charset=utf-8><style>{style}</style>{self.letterhead()}{self.recipient()}{self.metadata()}<p>{self.w('intro') if self.index % 2 else ''}</p>{self.table()}{self.sums()}{self.closing()}"

    def truth(self):
        due = self.due.isoformat() if self.due_as != "terms" and f">{self.date(self.due)}<" in self.drawn or self.due_as == "sentence" or self.date(self.due) in self.drawn else ""
        return dict(invoice_number=self.no, issue_date=self.issued.isoformat(), due_date=due, seller_name=self.seller[0], seller_vat=self.own_vat().replace(" ", "").replace(".", "").replace("-", ""), buyer_name=self.buyer[0], currency=self.at["currency"], net_amount=str(cents(self.net)), tax_amount=str(cents(self.tax)), gross_amount=str(cents(self.gross)), iban=self.iban())

    def write(self, folder):
        self.drawn = self.html()
        HTML(string=self.drawn).write_pdf(folder / f"{self.name}.pdf")
        return dict(file=f"drawn/{self.name}.pdf", fields=self.truth())


def main():
    folder = pathlib.Path(sys.argv[1])
    half = sys.argv[2] if len(sys.argv) > 2 else "ab"
    (folder / "drawn").mkdir(parents=True, exist_ok=True)
    documents, index = [], 0
    for name, count in COUNTS.items():
        for number in range(1, count + 1):
            if locale(name)["half"] in half:
                documents.append(Invoice(name, number, index).write(folder / "drawn"))
            index += 1
    (folder / "manifest.json").write_text(json.dumps(documents, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
