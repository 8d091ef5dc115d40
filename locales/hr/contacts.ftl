# Texts of the pages of customers and organizations. Words follow the glossary.

## Lists
contacts-title = Klijenti
contacts-areas = Popisi klijenata
contacts-area-people = Osobe
contacts-area-organizations = Organizacije
contacts-area-duplicates = Duplikati
contacts-nameless = Bez imena
contacts-new = Novi klijent
contacts-create = Izradi
contacts-more = Prikaži više
contacts-search = Ime, adresa ili broj
contacts-any-tier = Sve razine
contacts-filter-open = Otvoreni zahtjevi
contacts-any-open = S otvorenim zahtjevima ili bez njih
contacts-with-open = S otvorenim zahtjevima
contacts-without-open = Bez otvorenih zahtjeva
contacts-any-organization = Sve organizacije
contacts-sort-newest = Najprije najnoviji
contacts-sort-name = Po imenu
contacts-sort-tickets = Najprije s najviše zahtjeva
contacts-n-tickets = { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
  }
contacts-n-open = { $count ->
    [one] { $count } otvoren
    [few] { $count } otvorena
   *[other] { $count } otvorenih
  }
contacts-empty = Još nema klijenata
contacts-empty-text = Tko vam piše, prvom porukom postaje klijent.
contacts-none-found = Nijedan klijent ne odgovara
contacts-none-found-text = Pokušajte s manje riječi ili drugim filtrima.
contacts-clear-filters = Očisti filtre

## One customer
contacts-parts = Dijelovi stranice
contacts-timeline = Vremenska crta
contacts-tickets = Zahtjevi
contacts-timeline-empty = Još se ništa nije dogodilo
contacts-notes = Bilješke
contacts-note-new = Nova bilješka
contacts-note-placeholder = Napišite bilješku. Vidi je samo tim.
contacts-note-add = Dodaj bilješku
contacts-note-edit = Uredi bilješku
contacts-note-remove = Izbriši bilješku
contacts-note-removed = Bilješka je izbrisana
contacts-note-edited = uređeno
contacts-noted = { $name }: nova bilješka
contacts-created = Nov klijent
contacts-created-by = { $name }: klijent je dodan
contacts-changed = { $name }, promjena: { $fields }
contacts-field-name = ime
contacts-field-note = bilješka
contacts-field-locale = jezik
contacts-field-zone = vremenska zona
contacts-field-organization = organizacija
contacts-field-tier = razina
contacts-field-care = napomena
contacts-field-identities = adrese i brojevi
contacts-field-other = podaci

## Merging
contacts-merge = Spoji klijente
contacts-merge-act = Spoji…
contacts-merge-text = Adrese, zahtjevi i bilješke obaju prelaze onome koji ostaje, a njegova se prazna polja popunjavaju. To možete poništiti u svakom trenutku.
contacts-merge-find = Pronađite drugog klijenta
contacts-merge-kept = Ostaje
contacts-merge-other = Pripaja se
contacts-merge-swap = Zamijeni
contacts-merge-choose-again = Odaberi drugog
contacts-merge-confirm = Spoji
contacts-merged-done = Spojeno
contacts-unmerged-done = Opet su dva klijenta
contacts-merged = { $name }: ovdje je pripojen klijent { $other }
contacts-unmerged = { $name }: poništeno spajanje s klijentom { $other }
contacts-unmerge = Poništi spajanje
contacts-looks-like = Možda ista osoba:
contacts-alike-email = gotovo ista adresa
contacts-alike-phone = isti broj
contacts-alike-name = isto ime
contacts-apart = Dvije osobe
contacts-apart-done = Zabilježeno: dvije osobe. Više se ne predlaže.
contacts-duplicates-title = Duplikati
contacts-duplicates-text = Klijenti koji izgledaju kao ista osoba. Spojite ih ili recite da su dvije.
contacts-duplicates-empty = Nema duplikata
contacts-duplicates-empty-text = Nitko ne nalikuje nekom drugom.

## Organizations
organizations-title = Organizacije
organizations-new = Nova organizacija
organizations-edit = Uredi organizaciju
organizations-search = Naziv ili domena
organizations-domains = Domene e-pošte
organizations-domains-help = Tko piše s neke od njih, od prve poruke pripada organizaciji.
organizations-note = Bilješka
organizations-n-contacts = { $count ->
    [one] { $count } klijent
    [few] { $count } klijenta
   *[other] { $count } klijenata
  }
organizations-empty = Još nema organizacija
organizations-empty-text = Grupirajte klijente iste tvrtke, ustanove ili obitelji.
organizations-no-contacts = Još joj nitko ne pripada
organizations-no-contacts-text = Dodajte klijenta ili domenu e-pošte.
organizations-no-tickets = Još nema zahtjeva

## Export and import
contacts-export = Izvezi
contacts-export-csv = Tablica (CSV)
contacts-export-vcard = Adresar (vCard)
contacts-area-import = Uvoz
import-title = Uvoz klijenata
import-choose = Odaberite datoteku ili je ispustite ovdje
import-choose-help = CSV ili vCard, s bilo kojim razdjelnikom i kodiranjem. Ništa se ne uvozi prije nego što vidite pregled.
import-uploading = Prijenos
import-earlier = Raniji uvozi
import-none = Još ništa nije uvezeno
import-none-text = Svaki uvoz ostaje ovdje i može se poništiti.
import-n-rows = { $count ->
    [one] { $shown } redak
    [few] { $shown } retka
   *[other] { $shown } redaka
  }
import-state-draft = Skica, nije započeto
import-state-running = Uvoz u tijeku…
import-state-done = Uvezeno
import-state-undoing = Poništavanje…
import-state-undone = Poništeno
import-state-failed = Zaustavljeno zbog pogreške. Poništite da se ukloni ono što je uvezeno.
import-draft-text = { $count ->
    [one] Pronađen je { $shown } redak. Provjerite što stupci znače pa započnite.
    [few] Pronađena su { $shown } retka. Provjerite što stupci znače pa započnite.
   *[other] Pronađeno je { $shown } redaka. Provjerite što stupci znače pa započnite.
  }
import-encoding = Kodiranje
import-separator = Razdjelnik
import-separator-comma = Zarez
import-separator-semicolon = Točka-zarez
import-separator-tab = Tabulator
import-separator-bar = Okomita crta
import-has-head = Prvi redak sadrži nazive stupaca
import-mapping = Stupci
import-column = Stupac { $number }
import-column-head = U datoteci
import-column-sample = Primjeri
import-column-target = Postaje
import-target-of = Što postaje { $column }
import-target-ignore = Izostavlja se
import-target-name = Ime
import-target-first_name = Osobno ime
import-target-last_name = Prezime
import-target-email = E-pošta
import-target-phone = Telefon
import-target-organization = Organizacija
import-target-locale = Jezik
import-target-zone = Vremenska zona
import-target-note = Bilješka
import-target-tier = Razina
import-target-care_note = Napomena
import-policy = Oni koje već poznajete
import-policy-skip = Preskoči
import-policy-skip-help = Klijenti s poznatom adresom ili brojem ostaju kakvi jesu.
import-policy-update = Ažuriraj
import-policy-update-help = Dobivaju ono što piše u datoteci; prazne ćelije ništa ne mijenjaju.
import-policy-create = Izradi ponovno
import-policy-create-help = Izrađuje se drugi klijent, bez zauzete adrese.
import-preview = Pregled
import-row = Redak
import-problem = Problem
import-problem-empty = bez imena, adrese ili broja
import-problem-taken = adresa ili broj pripada nekom drugom
import-problem-long = predugačka ćelija
import-problem-email = nije adresa e-pošte
import-problem-phone = nije telefonski broj
import-problem-zone = nepoznata vremenska zona
import-problem-locale = nepoznat jezik
import-start = { $count ->
    [one] Uvezi { $shown } redak
    [few] Uvezi { $shown } retka
   *[other] Uvezi { $shown } redaka
  }
import-discard = Odbaci
import-n-created = Izrađeno
import-n-updated = Ažurirano
import-n-skipped = Preskočeno
import-n-problems = S problemom
import-see = Pogledajte klijente
import-undo = Poništi uvoz
import-undo-text = Klijenti koje je ovaj uvoz izradio uklanjaju se, a promijenjenima se vraćaju prijašnji podaci. Tko je otad pisao, spojen je ili uređivan, ostaje.
import-kept = { $count ->
    [one] { $count } klijent otad se koristio i ostaje.
    [few] { $count } klijenta otad su se koristila i ostaju.
   *[other] { $count } klijenata otad se koristilo i ostaje.
  }
import-problems = Redci s problemom
import-problems-download = Preuzmi kao CSV
import-what = Što se dogodilo
import-partly = uvezeno bez toga
import-refused = nije uvezeno
import-cells = Redak
