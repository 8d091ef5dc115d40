"""A deterministic generator of customers' mails in six languages.

Same seed, same bytes; mail i of a larger run equals mail i of a smaller one. Words to search for: "invoice" is in about
a quarter of the mails, "warranty" in 2 %, and each "quokka<k>" in exactly one mail (number 500 k + 250).
"""

import base64
import datetime
import hashlib
import quopri
import random
from email.header import Header
from email.utils import format_datetime, formataddr

# Per language: weight, names, greeting, farewell, subjects, sentences.
LANGUAGES = {
    "en": dict(
        weight=40,
        names=[("James", "Carter"), ("Olivia", "Bennett"), ("Noah", "Hughes"), ("Amelia", "Foster"), ("Grace", "Turner")],
        greeting="Hello,",
        farewell="Kind regards,",
        subjects=[
            "Order {order} has not arrived",
            "Cannot sign in to my account",
            "Refund for {product}",
            "Question about my bill {order}",
            "{product} stopped working after the update",
            "Change of delivery address for {order}",
            "How do I cancel my subscription?",
        ],
        sentences=[
            "I ordered the {product} on {date} and the order number is {order}.",
            "The parcel was shown as delivered but nobody rang the bell.",
            "I have tried to sign in three times and the page keeps returning to the start.",
            "Could you tell me when somebody will call me back?",
            "The price on my statement is {money} EUR higher than what was agreed.",
            "I waited twenty minutes on the phone and then the line was cut.",
            "Please send the technician in the afternoon, I work in the morning.",
            "The screen shows error code {code} and then switches itself off.",
            "Thank you for the quick answer last time, it was very helpful.",
            "My neighbour has the same model and hers works without trouble.",
        ],
    ),
    "el": dict(
        weight=14,
        names=[("Ελένη", "Παπαδοπούλου"), ("Γιώργος", "Νικολάου"), ("Μαρία", "Γεωργίου"), ("Δημήτρης", "Αντωνίου")],
        greeting="Καλησπέρα σας,",
        farewell="Με εκτίμηση,",
        subjects=[
            "Η παραγγελία {order} δεν έφτασε",
            "Δεν μπορώ να συνδεθώ στον λογαριασμό μου",
            "Επιστροφή χρημάτων για {product}",
            "Το {product} σταμάτησε να λειτουργεί",
        ],
        sentences=[
            "Παρήγγειλα το {product} στις {date} και ο αριθμός είναι {order}.",
            "Περίμενα είκοσι λεπτά στο τηλέφωνο και μετά έκλεισε η γραμμή.",
            "Η οθόνη δείχνει τον κωδικό {code} και ύστερα σβήνει.",
            "Μπορείτε να μου πείτε πότε θα με καλέσει κάποιος;",
            "Η χρέωση είναι {money} ευρώ μεγαλύτερη από τη συμφωνία.",
            "Θα ήθελα να έρθει ο τεχνικός το απόγευμα.",
        ],
    ),
    "ro": dict(
        weight=12,
        names=[("Andreea", "Ionescu"), ("Mihai", "Popescu"), ("Ștefan", "Țîrlea"), ("Ioana", "Dumitrescu")],
        greeting="Bună ziua,",
        farewell="Cu stimă,",
        subjects=[
            "Comanda {order} nu a ajuns",
            "Nu mă pot conecta la cont",
            "Rambursare pentru {product}",
            "{product} nu mai funcționează",
        ],
        sentences=[
            "Am comandat {product} în data de {date}, numărul comenzii este {order}.",
            "Am așteptat douăzeci de minute la telefon și apoi s-a întrerupt.",
            "Ecranul arată codul {code} și apoi se stinge singur.",
            "Îmi puteți spune când mă va suna cineva înapoi?",
            "Suma de pe factură este cu {money} lei mai mare decât am stabilit.",
            "Aș vrea ca tehnicianul să vină după-amiaza.",
        ],
    ),
    "az": dict(
        weight=8,
        names=[("Aysel", "Məmmədova"), ("Elçin", "Həsənov"), ("Günel", "Əliyeva"), ("Rəşad", "Quliyev")],
        greeting="Salam,",
        farewell="Hörmətlə,",
        subjects=["{order} nömrəli sifariş gəlməyib", "Hesabıma daxil ola bilmirəm", "{product} işləmir"],
        sentences=[
            "{date} tarixində {product} sifariş etdim, nömrəsi {order}.",
            "Telefonda iyirmi dəqiqə gözlədim, sonra xətt kəsildi.",
            "Ekranda {code} kodu görünür və cihaz sönür.",
            "Mənə nə vaxt zəng edəcəksiniz?",
            "Məbləğ razılaşdığımızdan {money} manat çoxdur.",
        ],
    ),
    "zh": dict(
        weight=14,
        names=[("伟", "王"), ("芳", "李"), ("秀英", "张"), ("建国", "刘")],
        greeting="您好，",
        farewell="此致敬礼，",
        subjects=["订单 {order} 还没有收到", "无法登录我的账户", "{product} 申请退款", "{product} 更新后无法使用"],
        sentences=[
            "我在 {date} 订购了 {product}，订单号是 {order}。",
            "我在电话里等了二十分钟，然后就断线了。",
            "屏幕显示错误代码 {code}，然后自动关机。",
            "请问什么时候会有人给我回电话？",
            "账单金额比约定的多了 {money} 元。",
            "希望技术人员下午上门，因为我上午要上班。",
        ],
    ),
    "hr": dict(
        weight=12,
        names=[("Ivana", "Kovačić"), ("Marko", "Horvat"), ("Željka", "Đurić"), ("Ante", "Šimić")],
        greeting="Poštovani,",
        farewell="Srdačan pozdrav,",
        subjects=[
            "Narudžba {order} nije stigla",
            "Ne mogu se prijaviti na račun",
            "Povrat novca za {product}",
            "{product} više ne radi",
        ],
        sentences=[
            "Naručila sam {product} dana {date}, broj narudžbe je {order}.",
            "Čekao sam dvadeset minuta na telefonu i onda se veza prekinula.",
            "Na zaslonu piše kod {code} i uređaj se ugasi.",
            "Možete li mi reći kada će me netko nazvati?",
            "Iznos je {money} kuna veći nego što smo se dogovorili.",
            "Molim da tehničar dođe poslijepodne.",
        ],
    ),
}
PRODUCTS = ["Router X200", "Smart TV 55", "Coffee Maker Duo", "Fibre 500", "Phone Nova 7", "Vacuum S9", "Headset Pro"]
CHOICE = [code for code, language in LANGUAGES.items() for _ in range(language["weight"])]
FIRST_DATE = datetime.datetime(2025, 1, 6, 8, 0, tzinfo=datetime.timezone.utc)
MAILERS = ["Mozilla Thunderbird", "Roundcube Webmail/1.6", "Apple Mail (2.3774)", "Microsoft Outlook 16.0"]
RARE_EVERY, RARE_AT = 500, 250


def _fill(chance, text):
    return text.format(
        product=chance.choice(PRODUCTS),
        order="%06d" % chance.randrange(1_000_000),
        date="%02d.%02d.2025" % (chance.randint(1, 28), chance.randint(1, 12)),
        money=chance.randint(2, 90),
        code="E%03d" % chance.randrange(1000),
    )


def _ascii_or_encoded(text):
    return text if text.isascii() else Header(text, "utf-8", maxlinelen=70).encode(linesep="\r\n")


def _address(name, address):
    return formataddr((name, address)) if name.isascii() else "%s <%s>" % (_ascii_or_encoded(name), address)


def _text_part(chance, text, kind):
    encoding = chance.choice(["8bit", "quoted-printable", "base64"])
    body = text.encode()
    if encoding == "base64":
        body = base64.encodebytes(body)
    elif encoding == "quoted-printable":
        body = quopri.encodestring(body)
    head = "Content-Type: text/%s; charset=utf-8\nContent-Transfer-Encoding: %s\n\n" % (kind, encoding)
    return head.encode() + body


def _file_part(chance, number):
    media_type, name = chance.choice([("image/png", "photo-%d.png"), ("application/pdf", "scan-%d.pdf"), ("text/csv", "usage-%d.csv")])
    size = int(min(60_000, max(800, chance.lognormvariate(8.8, 0.8))))
    if media_type == "text/csv":
        data = ("day,amount\n" + "".join("%d,%d\n" % (k, chance.randrange(999)) for k in range(size // 8))).encode()
    else:
        data = (b"\x89PNG\r\n\x1a\n" if media_type == "image/png" else b"%PDF-1.4\n") + chance.randbytes(size)
    name = name % number
    head = 'Content-Type: %s; name="%s"\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="%s"\n\n'
    return (head % (media_type, name, name)).encode() + base64.encodebytes(data)


def _multipart(kind, parts, boundary):
    pieces = ["Content-Type: multipart/%s; boundary=\"%s\"\n\n" % (kind, boundary)]
    lines = [pieces[0].encode()]
    for part in parts:
        lines += [b"--", boundary.encode(), b"\n", part, b"" if part.endswith(b"\n") else b"\n"]
    return b"".join(lines + [b"--", boundary.encode(), b"--\n"])


def _html(text, language):
    paragraphs = text.replace("&", "&amp;").replace("<", "&lt;").split("\n\n")
    body = "".join("<p>%s</p>" % paragraph.replace("\n", "<br>") for paragraph in paragraphs)
    link = '<p><a href="https://shop.test/orders">shop.test</a></p>'
    return '<html lang="%s"><body style="font-family:sans-serif">%s%s</body></html>' % (language, body, link)


class Mails:
    """Makes mail i. 30 % answer an earlier mail, 65 % are multipart, 10 % have files; the mean is 3.8 kB."""

    def __init__(self, seed="1", to="support@demo.test", reply_share=0.3, file_share=0.1, customers_per_mail=0.6):
        self.seed, self.to = seed, to
        self.reply_share, self.file_share, self.customers_per_mail = reply_share, file_share, customers_per_mail
        self._heads = {}

    def _chance(self, i, purpose):
        return random.Random("%s/%s/%s" % (self.seed, i, purpose))

    def customer(self, number):
        """Name, address and language of a customer."""
        chance = self._chance("c", number)
        code = chance.choice(CHOICE)
        first, last = chance.choice(LANGUAGES[code]["names"])
        name = last + first if code == "zh" else first + " " + last
        return name, "customer%06d@mail%d.test" % (number, number % 7), code

    def head(self, i):
        """What identifies mail i: sender, subject, Message-ID and the mail it answers."""
        # Parents are earlier mails, so the chain is walked from its root: no recursion, however long it is.
        chain = [i]
        while chain[-1] not in self._heads:
            chance = self._chance(chain[-1], "head")
            if chain[-1] and chance.random() < self.reply_share:
                chain.append(chain[-1] - 1 - int(min(chain[-1] - 1, chance.expovariate(1 / 200))))
            else:
                break
        for number in reversed(chain):
            if number in self._heads:
                continue
            chance = self._chance(number, "head")
            is_reply = bool(number) and chance.random() < self.reply_share
            if is_reply:
                parent = number - 1 - int(min(number - 1, chance.expovariate(1 / 200)))
                head = dict(self._heads[parent], parent=parent)
            else:
                name, address, code = self.customer(chance.randrange(max(20, int((number + 50) * self.customers_per_mail))))
                subject = _fill(chance, chance.choice(LANGUAGES[code]["subjects"]))
                head = dict(parent=None, name=name, address=address, language=code, subject=subject)
            digest = hashlib.sha1(("%s/%d" % (self.seed, number)).encode()).hexdigest()[:16]
            head["message_id"] = "<%s.%06d@mail%d.test>" % (digest, number, number % 7)
            head["date"] = format_datetime(FIRST_DATE + datetime.timedelta(seconds=97 * number))
            self._heads[number] = head
        return self._heads[i]

    def core(self, i):
        """The text of mail i without greeting, farewell and quote."""
        chance, language = self._chance(i, "body"), LANGUAGES[self.head(i)["language"]]
        n_sentences = max(2, min(30, int(chance.lognormvariate(1.6, 0.6))))
        sentences = [_fill(chance, chance.choice(language["sentences"])) for _ in range(n_sentences)]
        paragraphs = [" ".join(sentences[k : k + 3]) for k in range(0, len(sentences), 3)]
        if chance.random() < 0.25:
            paragraphs.append("Ref: invoice %06d" % chance.randrange(1_000_000))
        if chance.random() < 0.02:
            paragraphs.append("warranty %d" % chance.randrange(9999))
        if i % RARE_EVERY == RARE_AT:
            paragraphs.append("Serial: quokka%d" % (i // RARE_EVERY))
        return "\n\n".join(paragraphs)

    def mail(self, i):
        """Sender and bytes of mail i, with CRLF line ends."""
        head, chance = self.head(i), self._chance(i, "form")
        language = LANGUAGES[head["language"]]
        text = "%s\n\n%s\n\n%s\n%s\n" % (language["greeting"], self.core(i), language["farewell"], head["name"])
        is_reply = head["parent"] is not None
        lines = [
            ("From", _address(head["name"], head["address"])),
            ("To", self.to),
            ("Subject", _ascii_or_encoded(("Re: " if is_reply else "") + head["subject"])),
            ("Date", head["date"]),
            ("Message-ID", head["message_id"]),
            ("MIME-Version", "1.0"),
            ("User-Agent", chance.choice(MAILERS)),
        ]
        if is_reply:
            ids, parent = [], head["parent"]
            while parent is not None and len(ids) < 8:
                earlier = self.head(parent)
                ids.insert(0, earlier["message_id"])
                parent = earlier["parent"]
            lines += [("In-Reply-To", ids[-1]), ("References", "\r\n ".join(ids))]
            parent = self.head(head["parent"])
            quote = "".join("> %s\n" % line for line in self.core(head["parent"]).split("\n"))
            text += "\nOn %s, %s wrote:\n%s" % (parent["date"], parent["name"], quote)
        boundary = "=_%s_%d" % (hashlib.sha1(("%s%d" % (self.seed, i)).encode()).hexdigest()[:12], i)
        if chance.random() < 0.35:
            content = _text_part(chance, text, "plain")
        else:
            html = _html(text, head["language"])
            parts = [_text_part(chance, text, "plain"), _text_part(chance, html, "html")]
            content = _multipart("alternative", parts, boundary + "a")
        if chance.random() < self.file_share:
            files = [_file_part(chance, k) for k in range(chance.randint(1, 2))]
            content = _multipart("mixed", [content, *files], boundary + "m")
        head_text = "".join("%s: %s\r\n" % line for line in lines).encode()
        return head["address"], head_text + content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")

    def thread(self, key, n_messages):
        """Sender and bytes of the mails of one thread, each answering the one before."""
        ids = ["<thread.%s.%s.%d@mail0.test>" % (self.seed, key, k) for k in range(n_messages)]
        name, address, code = self.customer(10_000_000 + key)
        subject = _fill(self._chance(key, "thread"), LANGUAGES[code]["subjects"][0])
        for k in range(n_messages):
            text = self.core_in(code, "%s-%d" % (key, k))
            head = "From: %s\r\nTo: %s\r\nSubject: %s\r\nDate: %s\r\nMessage-ID: %s\r\nMIME-Version: 1.0\r\n" % (
                _address(name, address),
                self.to,
                _ascii_or_encoded(("Re: " if k else "") + subject),
                format_datetime(FIRST_DATE + datetime.timedelta(hours=k)),
                ids[k],
            )
            if k:
                head += "In-Reply-To: %s\r\nReferences: %s\r\n" % (ids[k - 1], "\r\n ".join(ids[max(0, k - 8) : k]))
            content = _text_part(self._chance(key, k), text, "plain")
            yield address, head.encode() + content.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")

    def core_in(self, code, key):
        """A few sentences in a language."""
        chance = self._chance(key, "text")
        return " ".join(_fill(chance, chance.choice(LANGUAGES[code]["sentences"])) for _ in range(5))
