"""Writes the mails and archives that the tests of containers read, by Python's own libraries and Info-ZIP."""
import os, subprocess, zipfile
from email.message import EmailMessage
from email import policy


def content(name):
    with open(name, 'rb') as file:
        return file.read()


def order():
    m = EmailMessage()
    m['From'] = 'Jörg Müller <joerg@example.org>'
    m['To'] = 'invoices@example.com'
    m['Cc'] = 'Ann <ann@example.com>'
    m['Subject'] = 'Rechnung RE-4711 für Ölfilter – bitte prüfen'
    m['Date'] = 'Tue, 24 Nov 2026 10:15:00 +0100'
    m['Message-ID'] = '<1@example.org>'
    m.set_content('Guten Tag,\n\nanbei die Unterlagen zur Bestellung 99-Ö.\nGrüße\n', charset='iso-8859-15',
                  cte='quoted-printable')
    m.add_alternative(
        '<html><head><style>p{color:navy}</style></head><body><p>Guten Tag,</p><p>anbei die <b>Unterlagen</b> zur '
        'Bestellung 99-Ö.</p><script>alert(1)</script><p>Grüße</p><img src="cid:logo@x">'
        '<img src="http://127.0.0.1:1/track.png"></body></html>', subtype='html')
    m.get_payload()[1].add_related(content('logo.png'), 'image', 'png', cid='<logo@x>', filename='logo.png',
                                   disposition='inline')
    m.add_attachment(content('invoice.pdf'), 'application', 'octet-stream', filename='Rechnung Müller & Söhne.pdf')
    m.add_attachment(content('receipt.jpg'), 'image', 'jpeg', filename='receipt.jpg')
    m.add_attachment(content('letter.docx'), 'application',
                     'vnd.openxmlformats-officedocument.wordprocessingml.document', filename='letter.docx')
    return m


def forwarded():
    inner = EmailMessage()
    inner['From'] = 'shop@example.net'
    inner['To'] = 'ann@example.com'
    inner['Subject'] = 'Your order'
    inner.set_content('The order 12345 is on its way.\n')
    inner.add_attachment(content('invoice.pdf'), 'application', 'pdf', filename='../../etc/invoice.pdf')
    m = EmailMessage()
    m['From'] = 'ann@example.com'
    m['To'] = 'boss@example.com'
    m['Subject'] = 'FW: see below'
    m['Date'] = 'Wed, 25 Nov 2026 08:00:00 +0000'
    m.set_content('Please look at this.\n')
    m.add_attachment(inner)
    m.add_attachment('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', subtype='calendar',
                     filename='meeting.ics')
    m.add_attachment(b'MZ\x90\x00' + b'\0' * 200, 'application', 'octet-stream', filename='letter.docx')
    return m


class Old(zipfile.ZipInfo):
    """An entry whose name is in code page 437, as zip programs had them before Unicode."""

    def _encodeFilenameFlags(self):
        return self.filename.encode('cp437'), self.flag_bits & ~0x800


for name, mail in (('order.eml', order()), ('forwarded.eml', forwarded())):
    with open(name, 'wb') as file:
        file.write(mail.as_bytes(policy=policy.SMTP))
with zipfile.ZipFile('documents.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.write('order.eml', 'November/order.eml')
    archive.writestr('__MACOSX/November/._order.eml', b'\0\5\x16\7' * 10)
    archive.writestr('November/.DS_Store', b'Bud1')
with zipfile.ZipFile('old.zip', 'w', zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(Old('Prüfung/invoice.pdf'), content('invoice.pdf'), zipfile.ZIP_DEFLATED)
    archive.writestr(Old('..\\..\\windows\\invoice.pdf'), content('invoice.pdf'), zipfile.ZIP_DEFLATED)
    archive.writestr(Old('empty.pdf'), b'')
subprocess.run(['zip', '-q', '-P', 'secret', 'old.zip', 'receipt.jpg'], check=True)
