# Tekstovi radnog stola. Ticket = zahtjev, note = bilješka, customer = klijent, agent = agent, tag = oznaka, contact reason = razlog kontakta.

## Everywhere
app-name = Candor
close = Zatvori
cancel = Odustani
save = Spremi
saved = Spremljeno
edit = Uredi
delete = Izbriši
retry = Pokušaj ponovno
undo = Poništi
loading = Učitavanje…
optional = neobavezno
none = Ništa
more = Više
back = Natrag
copy = Kopiraj
copied = Kopirano
nothing-found = Ništa nije pronađeno
you = vi
page-title = { $page } · { $workspace }

## What can go wrong
error-title = Nije uspjelo
error-offline = Niste povezani. Pokušajte ponovno kad se veza vrati.
error-internal = Na poslužitelju je nešto pošlo po zlu. Pokušajte ponovno.
error-unavailable = Poslužitelj je zauzet ili se ponovno pokreće. Pokušajte ponovno za koji trenutak.
error-not_found = Ne postoji ili ga ne smijete vidjeti.
error-forbidden = Vaša uloga to ne dopušta.
error-unauthenticated = Prijavite se ponovno.
error-invalid = Neka polja traže vašu pozornost.
error-conflict = Netko je to u međuvremenu promijenio.
error-changed_since = U međuvremenu je promijenjeno, pa se više ne može poništiti.
error-newer_messages = Postoje novije poruke.
error-too_many = Previše pokušaja. Pričekajte { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekunde
   *[other] { $seconds } sekundi
  }.
error-too_large = Ovo je preveliko.
error-unsupported_media = Ova vrsta datoteke nije prihvaćena.
error-wrong_password = Adresa e-pošte ili lozinka nije ispravna.
error-email_taken = Ova adresa e-pošte već se koristi.
error-weak_password = Odaberite dulju lozinku, od najmanje 8 znakova, koja nije uobičajena riječ.
error-token_used = Ova je poveznica već iskorištena ili je istekla.
error-already_set_up = Ovaj je radni prostor već postavljen. Prijavite se.
error-request-id = Oznaka pogreške { $id }

## Sign-in and set-up
sign-in-title = Prijava
sign-in-email = Adresa e-pošte
sign-in-password = Lozinka
sign-in-submit = Prijavite se
sign-in-forgot = Zaboravili ste lozinku?
sign-in-ended = Vaša je sesija završila. Prijavite se ponovno; skice su sačuvane.
sign-out = Odjava
sign-out-unsent-title = Odjaviti se s neposlanim porukama?
sign-out-unsent-text = { $count ->
    [one] { $count } poruka nije poslana i bila bi izgubljena.
    [few] { $count } poruke nisu poslane i bile bi izgubljene.
   *[other] { $count } poruka nije poslano i bilo bi izgubljeno.
  } Ostanite kako biste ih poslali, uredili ili izbrisali u njihovim zahtjevima.
sign-out-unsent-confirm = Odjavi se i odbaci
show-password = Prikaži lozinku
hide-password = Sakrij lozinku
forgot-title = Nova lozinka
forgot-text = Upišite svoju adresu e-pošte i poslat ćemo vam poveznicu za odabir nove lozinke.
forgot-submit = Pošalji poveznicu
forgot-sent-title = Provjerite svoju e-poštu
forgot-sent-text = Ako { $email } pripada ovdašnjem agentu, poveznica je na putu. Vrijedi jednokratno i sat vremena.
forgot-back = Natrag na prijavu
reset-title = Odaberite novu lozinku
reset-submit = Spremi i prijavi se
reset-help = Najmanje 8 znakova. Sve ostale sesije će završiti.
setup-title = Postavite svoj radni prostor
setup-text = Traje minutu. Postajete vlasnik, a ostale možete pozvati poslije.
setup-workspace = Naziv radnog prostora
setup-workspace-help = Vaša tvrtka ili tim, kako ih klijenti poznaju.
setup-name = Vaše ime
setup-email = Vaša adresa e-pošte
setup-password = Lozinka
setup-password-help = Najmanje 8 znakova. Rečenica se pamti lakše od zagonetke.
setup-locale = Jezik
setup-zone = Vremenska zona
setup-submit = Stvori radni prostor
invitation-title = Pridružite se prostoru { $workspace }
invitation-text = Pozvani ste u ulozi: { $role }. Odaberite ime koje će klijenti vidjeti i lozinku.
invitation-submit = Pridruži se
invitation-bad-title = Ova pozivnica ne radi
invitation-bad-text = Možda je iskorištena ili povučena. Zatražite novu.
role-owner = vlasnik
role-admin = administrator
role-supervisor = nadzornik
role-agent = agent

## Frame of the desk
nav-areas = Područja
nav-lists = Popisi
nav-inbox = Ulazni pretinac
nav-search = Pretraga
nav-contacts = Klijenti
nav-settings = Postavke
nav-me = Moj izbornik
nav-new = Nova poruka
nav-shortcuts = Tipkovni prečaci
nav-appearance = Izgled
nav-language = Jezik
nav-profile = Profil
skip-to-list = Prijeđi na popis
skip-to-ticket = Prijeđi na zahtjev
skip-to-page = Prijeđi na stranicu
sidebar-toggle = Prikaži ili sakrij bočnu traku
panel-toggle = Prikaži ili sakrij ploču klijenta
theme = Tema
theme-system = Kao sustav
theme-light = Svijetla
theme-dark = Tamna
density = Gustoća
density-compact = Gusto
density-default = Uobičajeno
density-cosy = Prozračno
list-mine = Moji
list-mentions = Spominjanja
list-following = Pratim
list-unassigned = Nedodijeljeni
list-team = Tim
list-open = Svi otvoreni
list-closed = Zatvoreni
list-spam = Neželjena pošta
list-trash = Smeće
list-count = { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
  }
list-count-unread = { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
  }, { $unread ->
    [one] { $unread } nepročitan
    [few] { $unread } nepročitana
   *[other] { $unread } nepročitanih
  }
live-offline = Nema veze. Ono što vidite ostaje čitljivo, a veza će se sama obnoviti.
live-back = Sve je ažurno
live-offline-waiting = { $count ->
    [one] Nema veze. { $count } poruka čeka i poslat će se sama.
    [few] Nema veze. { $count } poruke čekaju i poslat će se same.
   *[other] Nema veze. { $count } poruka čeka i poslat će se same.
  }
outbox-sent = { $count ->
    [one] Poslana je { $count } poruka koja je čekala
    [few] Poslane su { $count } poruke koje su čekale
   *[other] Poslano je { $count } poruka koje su čekale
  }
update-ready = Nova verzija je spremna.
update-now = Učitaj ponovno
notice-assigned = Dodijeljeno vama: #{ $number }
notice-message = { $name } u #{ $number }
notice-mention = { $name } vas pita u #{ $number }
notice-note = { $name }: nova bilješka u #{ $number }
notice-open = Otvori
live-unsafe = Ova je stranica stigla običnim http-om: lozinke i poruke mogu se putem pročitati.
live-demo = Pokazni radni prostor: ništa ne napušta ovo računalo.
live-outbox = Odlazna pošta
resize-list = Širina popisa
resize-panel = Širina ploče klijenta
resize-composer = Visina odgovora

## Lists
sort-label = Redoslijed
sort-newest = Najprije najnoviji
sort-oldest = Najprije najstariji
sort-waiting = Najprije oni koji najdulje čekaju
list-new-items = { $count ->
    [one] { $count } novi
    [few] { $count } nova
   *[other] { $count } novih
  }
list-failed = Popis se nije mogao učitati
inbox-empty-mine-title = Na vašem stolu nema ničega
inbox-empty-mine-text = Nijedan otvoreni zahtjev nije dodijeljen vama. Nedodijeljeni čekaju da ih netko preuzme.
inbox-empty-mine-action = Prijeđi na nedodijeljene
inbox-empty-mentions-title = Nitko vas nije pitao
inbox-empty-mentions-text = Ovdje su zahtjevi u kojima je kolega u bilješci napisao @ i vaše ime.
inbox-empty-following-title = Ne pratite ništa
inbox-empty-following-text = Pratite zahtjev kako biste saznali što se u njemu piše, tko god se njime bavio.
inbox-empty-unassigned-title = Sve je dodijeljeno
inbox-empty-unassigned-text = Za svaki otvoreni zahtjev netko se brine.
inbox-empty-team-title = Vaši timovi nemaju ništa otvoreno
inbox-empty-team-text = Novi zahtjevi vaših timova pojavljuju se ovdje sami.
inbox-empty-open-title = Ništa nije otvoreno
inbox-empty-open-text = Na sve je zahtjeve odgovoreno i svi su riješeni.
inbox-empty-closed-title = Još ništa nije riješeno
inbox-empty-closed-text = Ovdje se čuvaju riješeni i zatvoreni zahtjevi.
inbox-empty-spam-title = Nema neželjene pošte
inbox-empty-spam-text = Ovdje se čuvaju zahtjevi označeni kao neželjena pošta.
inbox-empty-trash-title = Smeće je prazno
inbox-empty-trash-text = Zahtjevi iz smeća mogu se vratiti.
row-waiting = Čeka { $time }
row-waiting-title = Klijent čeka od: { $time }
row-draft = Skica
row-failed = Nije poslano
row-files = Ima datoteke
row-unread = Nepročitano
row-by = { $name }:
row-no-subject = (bez naslova)
row-unknown = Nepoznat pošiljatelj
pick-ticket-title = Odaberite zahtjev
pick-ticket-text = Tipkama J i K krećete se popisom, tipkom Enter čitate.

## Ticket
ticket-block = Blokiraj pošiljatelja
done-blocked = Pošta s adrese { $address } odsad ide u neželjenu poštu
ticket-copy-link = Kopiraj poveznicu
ticket-subject-edit = Uredi naslov
ticket-subject = Naslov
ticket-status = Status
ticket-assignee = Dodijeljeno
ticket-unassigned = Nedodijeljeno
ticket-assign-me = Preuzmi
ticket-unassign = Nitko
ticket-team = Tim
ticket-no-team = Bez tima
ticket-follow = Prati
ticket-unfollow = Više ne prati
ticket-followers = Pratitelji
ticket-followed-by-you = Pratite
ticket-n-followers = { $count ->
    [one] { $count } pratitelj
    [few] { $count } pratitelja
   *[other] { $count } pratitelja
  }
done-followed = Pratite zahtjev #{ $number }
done-unfollowed = Više ne pratite zahtjev #{ $number }
done-followed-other = { $name } prati zahtjev #{ $number }
done-unfollowed-other = { $name } više ne prati zahtjev #{ $number }
cannot-see-ticket = ne vidi ovaj zahtjev
cannot-see-ticket-help = { $name } ne vidi ovaj zahtjev. Prvo ga dodijelite toj osobi ili jednom od njezinih timova.
ticket-files = Preuzmi sve datoteke
ticket-priority = Prioritet
ticket-tags = Oznake
ticket-add-tag = Oznaka
ticket-reason = Razlog kontakta
ticket-no-reason = Bez razloga kontakta
ticket-resolve = Riješi
ticket-reopen = Ponovno otvori
ticket-spam = Označi kao neželjenu poštu
ticket-not-spam = Nije neželjena pošta
ticket-trash = Premjesti u smeće
ticket-restore = Vrati
ticket-unread = Označi kao nepročitano
ticket-confidential = Učini povjerljivim
ticket-not-confidential = Ukloni povjerljivost
ticket-is-confidential = Povjerljivo
ticket-is-spam = Ovaj je zahtjev označen kao neželjena pošta.
ticket-is-trashed = Ovaj je zahtjev u smeću.
ticket-history = Prikaži povijest promjena
ticket-history-hide = Sakrij povijest promjena
ticket-previous = Prethodni zahtjev
ticket-next = Sljedeći zahtjev
ticket-not-found-title = Ovaj se zahtjev ne može prikazati
ticket-not-found-text = Ne postoji ili pripada timu u kojem niste.
ticket-follow-up-of = Nastavlja se na zahtjev { $number }: { $subject }
ticket-followed-up-by = Nastavlja se u zahtjevu { $number }: { $subject }
ticket-search-agents = Pronađi agenta
ticket-search-teams = Pronađi tim
ticket-search-tags = Pronađi oznaku
ticket-search-reasons = Pronađi razlog kontakta
status-new = Nov
status-open = Otvoren
status-waiting = Na čekanju
status-resolved = Riješen
status-closed = Zatvoren
priority-low = Nizak
priority-normal = Normalan
priority-high = Visok
priority-urgent = Hitno
channel-email = E-pošta
channel-web_form = Obrazac
viewing-one = { $name } također ovo gleda
viewing-many = Ovo također gledaju: { $names }
typing-one = { $name } piše odgovor
typing-many = Odgovore pišu: { $names }
mark-viewing = Sada gleda: { $name }

## What was done, with undo
done-resolved = Zahtjev { $number } je riješen
done-reopened = Zahtjev { $number } ponovno je otvoren
done-assigned = Zahtjev { $number } dodijeljen je: { $name }
done-unassigned = Zahtjev { $number } više nije dodijeljen nikome
done-changed = Zahtjev { $number } je promijenjen
done-spam = Zahtjev { $number } označen je kao neželjena pošta
done-trash = Zahtjev { $number } premješten je u smeće
done-restored = Zahtjev { $number } je vraćen
done-unread = Zahtjev { $number } označen je kao nepročitan
done-undone = Poništeno
done-sent = Poslano
done-note = Bilješka je dodana

## Messages
thread-label = Poruke zahtjeva { $number }
thread-older = Prikaži starije poruke
thread-unread-line = Nove poruke
thread-newer = Prikaži novije poruke
thread-to-newest = Na najnoviju poruku
thread-new-below = { $count ->
    [one] { $count } nova poruka
    [few] { $count } nove poruke
   *[other] { $count } novih poruka
  }
thread-empty = U ovom zahtjevu još nema poruka.
message-announce = { $name }: { $text }
message-from-contact = Poruka: { $name }
message-from-agent = Odgovor: { $name }
message-note = Bilješka
message-note-by = Bilješka: { $name }
message-note-hint = Vidi je samo tim
message-to = za { $names }
message-cc = kopija { $names }
message-bcc = skrivena kopija { $names }
message-details = Pojedinosti poruke
message-detail-from = Od
message-detail-to = Za
message-detail-cc = Kopija
message-detail-bcc = Skrivena kopija
message-detail-subject = Naslov
message-detail-time = Vrijeme
message-detail-language = Jezik
message-detail-channel = Kanal
message-html-title = Tekst poruke
message-show-quoted = Prikaži citirani tekst
message-hide-quoted = Sakrij citirani tekst
message-show-all = Prikaži cijelu poruku
message-images-blocked = Slike s interneta nisu učitane.
message-raw = Prikaži izvornu e-poštu
message-raw-title = Izvorna e-pošta
message-raw-download = Preuzmi
message-copy-text = Kopiraj tekst
message-reply = Odgovori
message-quote = Citiraj u odgovoru
message-forward = Proslijedi
message-unverified = Pošiljatelja nije bilo moguće provjeriti
message-third-party = Nije od klijenta
message-auto = Automatski
message-auto-reply = Automatski odgovor: { $name }
message-auto-bounce = Izvješće o isporuci: { $name }
message-auto-acknowledgement = Automatska potvrda primitka
message-problems = Ova je poruka bila oštećena i prikazana je koliko se mogla pročitati.
message-queued = Čeka slanje
message-waiting = Čeka vezu i poslat će se samo
message-overtaken = Nije poslano: u međuvremenu su stigle novije poruke
message-overtaken-help = Najprije ih pročitajte, zatim pošaljite ovo kakvo jest ili ga uredite.
message-sending = Slanje…
message-failed = Nije poslano
message-uncertain = Možda poslano
message-uncertain-help = Veza se prekinula tijekom slanja. Možda je stiglo; pošaljite ponovno samo ako druga kopija ne smeta.
message-cancelled = Nije poslano (otkazano)
message-retry = Pošalji ponovno
message-cancel = Nemoj poslati
message-edit = Uredi
files-count = { $count ->
    [one] { $count } datoteka
    [few] { $count } datoteke
   *[other] { $count } datoteka
  }

## History of changes
history-created = { $name }: otvoren zahtjev
history-changed = { $name }: { $field } iz „{ $before }“ u „{ $after }“
history-set = { $name }: { $field } „{ $after }“
history-cleared = { $name }: { $field }, uklonjeno „{ $before }“
history-undone = { $name }: poništena promjena
history-tag-added = { $name }: dodane oznake { $tags }
history-tag-removed = { $name }: uklonjene oznake { $tags }
history-followers-added = { $name }: dodani pratitelji { $people }
history-followers-removed = { $name }: uklonjeni pratitelji { $people }
history-spam = { $name }: označeno kao neželjena pošta
history-not-spam = { $name }: označeno da nije neželjena pošta
history-trash = { $name }: premješteno u smeće
history-restored = { $name }: zahtjev vraćen
history-confidential = { $name }: zahtjev postao povjerljiv
history-not-confidential = { $name }: zahtjev više nije povjerljiv
history-failed = Povijest se nije mogla učitati
field-subject = naslov
field-status = status
field-priority = prioritet
field-assignee = dodjela
field-team = tim
field-reason = razlog kontakta
field-contact = klijent
system-name = Candor
yes = da
no = ne

## Prilagođena polja
list-field = Prikaži u redcima
fields-of-ticket = Podaci o zahtjevu
fields-of-contact = Podaci o klijentu
fields-of-organization = Podaci o organizaciji
fields-required = potrebno za rješavanje
fields-needed = Prije rješavanja zahtjeva dopunite: { $names }.
fields-failed = Podaci se nisu mogli učitati
fields-record-gone = Više ne postoji
fields-search-contacts = Pronađi klijenta

## Writing
composer-label = Odgovor
composer-placeholder = Napišite odgovor…
composer-note-placeholder = Napišite bilješku. Vidi je samo tim.
composer-forward-placeholder = Dodajte nekoliko riječi…
composer-mode = Vrsta poruke
composer-reply = Odgovor
composer-reply-all = Odgovor svima
composer-forward = Prosljeđivanje
composer-note = Bilješka
composer-note-banner = Bilješka: vidi je samo tim, klijent nikada.
composer-to = Za
composer-cc = Kopija
composer-bcc = Skrivena
composer-add-cc = Dodaj kopiju i skrivenu kopiju
composer-subject = Naslov
composer-send = Pošalji
composer-send-resolve = Pošalji i riješi
composer-add-note = Dodaj bilješku
composer-send-options = Drugi načini slanja
composer-sent-then-stay = Nakon slanja: ostani ovdje
composer-sent-then-next = Nakon slanja: sljedeći zahtjev
composer-sent-then-list = Nakon slanja: natrag na popis
composer-discard = Odbaci
composer-discard-title = Odbaciti ovaj tekst?
composer-discard-text = Skica i njezine datoteke bit će trajno izbrisane.
composer-draft-saving = Spremanje skice…
composer-draft-saved = Skica je spremljena
composer-draft-failed = Skica nije spremljena
composer-draft-local = Spremljeno u ovom pregledniku
composer-attach = Priloži datoteke
composer-drop = Ispustite datoteke ovdje da ih priložite
composer-upload-wait = Pričekajte da se datoteke prenesu.
composer-remove-file = Ukloni { $name }
composer-signature-on = S potpisom
composer-signature-off = Bez potpisa
composer-quote = Citiraj posljednju poruku
composer-no-recipient = Navedite barem jednog primatelja.
composer-bad-address = { $address } nije valjana adresa.
composer-empty = Najprije nešto napišite.
composer-no-permission = Vaša uloga smije čitati ovaj zahtjev, ali ne i odgovoriti.
composer-bold = Podebljano
composer-italic = Kurziv
composer-code = Kod
composer-link = Poveznica
composer-link-address = Adresa poveznice
composer-link-set = Postavi poveznicu
composer-link-remove = Ukloni poveznicu
composer-bullets = Popis
composer-numbers = Numerirani popis
composer-quote-block = Citat
composer-image = Umetni sliku
composer-toolbar = Oblikovanje
address-remove = Ukloni { $address }
address-invalid = adresa nije valjana
newer-title = Postoji nešto novije
newer-text = { $count ->
    [one] Ova je poruka stigla dok ste pisali. Pročitajte je prije slanja.
    [few] Ove su poruke stigle dok ste pisali. Pročitajte ih prije slanja.
   *[other] Ove su poruke stigle dok ste pisali. Pročitajte ih prije slanja.
  }
newer-send = Svejedno pošalji
newer-back = Natrag na moj odgovor

## New message
new-title = Nova poruka
new-channel = Pošalji s
new-text = Poruka
new-send = Pošalji
new-placeholder = Napišite poruku…
new-kept = Vaš se tekst čuva kao skica.
new-no-channel-title = Nema adrese za slanje
new-no-channel-text = Najprije treba postaviti kanal e-pošte.

## Customer panel
customer-title = Klijent
customer-none = Ovaj zahtjev nema klijenta.
customer-open = Stranica klijenta
customer-name = Ime
customer-addresses = Adrese
customer-verified = potvrđeno
customer-add-identity = Dodaj e-poštu ili telefon
customer-identity-kind = Vrsta
customer-identity-email = E-pošta
customer-identity-phone = Telefon
customer-identity-value = Adresa ili broj
customer-organization = Organizacija
customer-no-organization = Bez organizacije
customer-search-organizations = Pronađi organizaciju
customer-language = Jezik
customer-language-unknown = Nepoznat
customer-note = Bilješka o klijentu
customer-note-placeholder = Što bi kolege trebali znati
customer-tickets = Zahtjevi ovog klijenta
customer-no-tickets = Nema drugih zahtjeva
customer-since = Klijent od { $date }
customer-zone = Lokalno vrijeme
customer-tier = Razina
customer-tier-standard = Standardna
customer-tier-vip = VIP
customer-care = Napomena
customer-care-placeholder = Kratko upozorenje za onoga tko odgovara
customer-verify = Označi kao potvrđeno: { $address }
customer-unverify = Ukloni potvrdu: { $address }
customer-identity-removed = Uklonjeno: { $address }
customer-failed = Klijent se nije mogao učitati

## Search
search-title = Pretraga
search-label = Pretraži zahtjeve, poruke i klijente
search-kind = Vrsta
saved-searches = Spremljene pretrage
search-all = Sve
search-tickets = Zahtjevi
search-contacts = Klijenti
search-empty-title = Ništa nije pronađeno za „{ $query }“
search-empty-text = Pokušajte s manje riječi ili drugima. Mogu i dijelovi riječi, imena, adrese i brojevi zahtjeva.
search-hint-title = Pretražite sve
search-more = Prikaži više
search-results = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultata
   *[other] { $count } rezultata
  }
search-tickets-of = { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
  }

## Keyboard
keys-title = Tipkovni prečaci
keys-off = Pojedinačne tipke isključene su u vašem profilu.
keys-lists = Popisi
keys-ticket = Zahtjev
keys-writing = Pisanje
keys-general = Svugdje
key-next = Sljedeći zahtjev
key-previous = Prethodni zahtjev
key-open = Otvori, prijeđi na poruke
key-back = Natrag na popis
key-reply = Odgovor
key-reply-all = Odgovor svima
key-forward = Prosljeđivanje
key-note = Bilješka
key-send = Pošalji
key-send-resolve = Pošalji i riješi
key-undo = Poništi
key-resolve = Riješi ili ponovno otvori
key-status = Postavi status
key-assign-me = Preuzmi
key-assign = Dodijeli…
key-tag = Oznake
key-priority = Prioritet
key-trash = Premjesti u smeće
key-spam = Označi kao neželjenu poštu
key-unread = Označi kao nepročitano
key-sidebar = Bočna traka
key-panel = Ploča klijenta
key-composer = Prijeđi na odgovor
key-new-items = Prikaži novo na popisu
key-link = Kopiraj poveznicu
key-search = Pretraga
key-new = Nova poruka
key-sheet = Ovaj popis
key-go-mine = Prijeđi na moje
key-go-mentions = Prijeđi na spominjanja
key-go-following = Prijeđi na ono što pratim
key-follow = Prati ili više ne prati
key-followers = Pratitelji…
key-first-unread = Na prvu novu poruku
key-files = Preuzmi sve datoteke
key-go-unassigned = Prijeđi na nedodijeljene
key-go-team = Prijeđi na tim
key-go-open = Prijeđi na sve otvorene
key-go-closed = Prijeđi na zatvorene
key-next-unread = Sljedeći nepročitani zahtjev
key-previous-unread = Prethodni nepročitani zahtjev
key-palette = Paleta naredbi
key-team = Postavi tim
key-confidential = Povjerljivo ili ne
key-history = Prikaži ili sakrij promjene
keys-change = Promijeni tipke
palette-field = Što želite učiniti ili otvoriti?
palette-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultata
   *[other] { $count } rezultata
  }
palette-recent = Nedavno korišteno
palette-ticket = Ovaj zahtjev
palette-acts = Radnje
palette-lists = Popisi
palette-tickets = Zahtjevi
palette-contacts = Klijenti
palette-look = Izgled i jezik
palette-settings = Postavke
palette-move = kretanje
palette-pick = odabir

## Gotovi odgovori pri pisanju
canned-title = Gotovi odgovori
canned-insert = Umetni gotovi odgovor
canned-none = Još nema gotovih odgovora. Napravite ih u postavkama.
canned-hint = ↑ ↓ za odabir, Enter za umetanje, Esc za nastavak pisanja
mention-title = Kolege
mention-hint = Enter pita; osoba dobiva obavijest i prati zahtjev
mention-insert = Pitaj kolegu
mention-found = { $count ->
    [one] { $count } kolega
    [few] { $count } kolege
   *[other] { $count } kolega
  }
canned-found = { $count ->
    [one] { $count } gotovi odgovor
    [few] { $count } gotova odgovora
   *[other] { $count } gotovih odgovora
  }
canned-missing = Nepoznato za ovaj zahtjev: { $names }. Dopunite prije slanja.
canned-open = { $count ->
    [one] { $count } vrijednost ovdje nije poznata. Dopunjujete je prije slanja.
    [few] { $count } vrijednosti ovdje nisu poznate. Dopunjujete ih prije slanja.
   *[other] { $count } vrijednosti ovdje nije poznato. Dopunjujete ih prije slanja.
  }
composer-variables = Najprije dopunite { $names }: klijent bi to vidio ovako.
