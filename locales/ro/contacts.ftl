# Texts of the pages of customers and organizations. Words follow the glossary.

## Lists
contacts-title = Clienți
contacts-areas = Liste de clienți
contacts-area-people = Persoane
contacts-area-organizations = Organizații
contacts-area-duplicates = Dubluri
contacts-nameless = Fără nume
contacts-new = Client nou
contacts-create = Creați
contacts-more = Afișați mai multe
contacts-search = Nume, adresă sau număr
contacts-any-tier = Orice nivel
contacts-filter-open = Tichete deschise
contacts-any-open = Cu sau fără tichete deschise
contacts-with-open = Cu tichete deschise
contacts-without-open = Fără tichete deschise
contacts-any-organization = Orice organizație
contacts-sort-newest = Cei mai noi întâi
contacts-sort-name = După nume
contacts-sort-tickets = Cele mai multe tichete întâi
contacts-n-tickets = { $count ->
    [one] { $count } tichet
    [few] { $count } tichete
   *[other] { $count } de tichete
  }
contacts-n-open = { $count ->
    [one] { $count } deschis
    [few] { $count } deschise
   *[other] { $count } deschise
  }
contacts-empty = Încă nu sunt clienți
contacts-empty-text = Oricine vă scrie devine client de la primul mesaj.
contacts-none-found = Niciun client nu se potrivește
contacts-none-found-text = Încercați mai puține cuvinte sau alte filtre.
contacts-clear-filters = Ștergeți filtrele

## One customer
contacts-parts = Părțile paginii
contacts-timeline = Cronologie
contacts-tickets = Tichete
contacts-timeline-empty = Încă nu s-a întâmplat nimic
contacts-notes = Note
contacts-note-new = Notă nouă
contacts-note-placeholder = Scrieți o notă. O vede doar echipa.
contacts-note-add = Adăugați nota
contacts-note-edit = Modificați nota
contacts-note-remove = Ștergeți nota
contacts-note-removed = Nota a fost ștearsă
contacts-note-edited = modificată
contacts-noted = { $name } a scris o notă
contacts-created = A devenit client
contacts-created-by = { $name } a creat clientul
contacts-changed = { $name } a schimbat: { $fields }
contacts-field-name = nume
contacts-field-note = notă
contacts-field-locale = limbă
contacts-field-zone = fus orar
contacts-field-organization = organizație
contacts-field-tier = nivel
contacts-field-care = de reținut
contacts-field-identities = adrese și numere
contacts-field-other = detalii

## Merging
contacts-merge = Uniți clienții
contacts-merge-act = Uniți…
contacts-merge-text = Adresele, tichetele și notele amândurora trec la cel păstrat, iar câmpurile lui goale se completează. Puteți anula oricând.
contacts-merge-find = Găsiți celălalt client
contacts-merge-kept = Se păstrează
contacts-merge-other = Se contopește
contacts-merge-swap = Inversați
contacts-merge-choose-again = Alegeți altul
contacts-merge-confirm = Uniți
contacts-merged-done = Clienții au fost uniți
contacts-unmerged-done = Sunt din nou doi clienți
contacts-merged = { $name } a unit aici clientul { $other }
contacts-unmerged = { $name } a anulat unirea cu { $other }
contacts-unmerge = Anulați unirea
contacts-looks-like = Poate aceeași persoană:
contacts-alike-email = aproape aceeași adresă
contacts-alike-phone = același număr
contacts-alike-name = același nume
contacts-apart = Două persoane
contacts-apart-done = Notat: două persoane. Nu se mai propune.
contacts-duplicates-title = Dubluri
contacts-duplicates-text = Clienți care par a fi aceeași persoană. Uniți-i sau spuneți că sunt doi.
contacts-duplicates-empty = Nicio dublură
contacts-duplicates-empty-text = Nimeni nu seamănă cu altcineva.

## Organizations
organizations-title = Organizații
organizations-new = Organizație nouă
organizations-edit = Modificați organizația
organizations-search = Nume sau domeniu
organizations-domains = Domenii de e-mail
organizations-domains-help = Cine scrie de la unul dintre ele ține de organizație de la primul mesaj.
organizations-note = Notă
organizations-n-contacts = { $count ->
    [one] { $count } client
    [few] { $count } clienți
   *[other] { $count } de clienți
  }
organizations-empty = Încă nu sunt organizații
organizations-empty-text = Grupați clienții unei firme, instituții sau familii.
organizations-no-contacts = Încă nimeni nu ține de ea
organizations-no-contacts-text = Adăugați un client sau un domeniu de e-mail.
organizations-no-tickets = Încă nu sunt tichete
