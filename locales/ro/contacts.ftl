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

## Export and import
contacts-export = Exportați
contacts-export-csv = Tabel (CSV)
contacts-export-vcard = Agendă (vCard)
contacts-area-import = Import
import-title = Import de clienți
import-choose = Alegeți un fișier sau trageți-l aici
import-choose-help = CSV sau vCard, cu orice separator și codare. Nu se importă nimic înainte să vedeți o previzualizare.
import-uploading = Se încarcă
import-earlier = Importuri anterioare
import-none = Încă nu s-a importat nimic
import-none-text = Fiecare import rămâne aici și poate fi anulat.
import-n-rows = { $count ->
    [one] { $shown } rând
    [few] { $shown } rânduri
   *[other] { $shown } de rânduri
  }
import-state-draft = Ciornă, neînceput
import-state-running = Se importă…
import-state-done = Importat
import-state-undoing = Se anulează…
import-state-undone = Anulat
import-state-failed = Oprit de o eroare. Anulați-l pentru a retrage ce a intrat.
import-draft-text = { $count ->
    [one] S-a găsit { $shown } rând. Verificați ce înseamnă coloanele, apoi porniți.
    [few] S-au găsit { $shown } rânduri. Verificați ce înseamnă coloanele, apoi porniți.
   *[other] S-au găsit { $shown } de rânduri. Verificați ce înseamnă coloanele, apoi porniți.
  }
import-encoding = Codare
import-separator = Separator
import-separator-comma = Virgulă
import-separator-semicolon = Punct și virgulă
import-separator-tab = Tabulator
import-separator-bar = Bară verticală
import-has-head = Primul rând conține numele coloanelor
import-mapping = Coloane
import-column = Coloana { $number }
import-column-head = În fișier
import-column-sample = Exemple
import-column-target = Devine
import-target-of = Ce devine { $column }
import-target-ignore = Se omite
import-target-name = Nume
import-target-first_name = Prenume
import-target-last_name = Nume de familie
import-target-email = E-mail
import-target-phone = Telefon
import-target-organization = Organizație
import-target-locale = Limbă
import-target-zone = Fus orar
import-target-note = Notă
import-target-tier = Nivel
import-target-care_note = De reținut
import-policy = Cei cunoscuți deja
import-policy-skip = Se sar
import-policy-skip-help = Clienții cu adresă sau număr cunoscut rămân cum sunt.
import-policy-update = Se actualizează
import-policy-update-help = Primesc ce spune fișierul; celulele goale nu schimbă nimic.
import-policy-create = Se creează din nou
import-policy-create-help = Se creează alt client, fără adresa deja folosită.
import-preview = Previzualizare
import-row = Rând
import-problem = Problemă
import-problem-empty = fără nume, adresă sau număr
import-problem-taken = adresa sau numărul aparține altcuiva
import-problem-long = o celulă este prea lungă
import-problem-email = nu este o adresă de e-mail
import-problem-phone = nu este un număr de telefon
import-problem-zone = fus orar necunoscut
import-problem-locale = limbă necunoscută
import-start = { $count ->
    [one] Importați { $shown } rând
    [few] Importați { $shown } rânduri
   *[other] Importați { $shown } de rânduri
  }
import-discard = Renunțați
import-n-created = Creați
import-n-updated = Actualizați
import-n-skipped = Săriți
import-n-problems = Cu probleme
import-see = Vedeți clienții
import-undo = Anulați importul
import-undo-text = Clienții creați de acest import se elimină, iar cei modificați își recapătă datele. Cei cu tichete, uniți sau modificați de atunci rămân.
import-kept = { $count ->
    [one] { $count } client a fost folosit de atunci și rămâne.
    [few] { $count } clienți au fost folosiți de atunci și rămân.
   *[other] { $count } de clienți au fost folosiți de atunci și rămân.
  }
import-problems = Rânduri cu probleme
import-problems-download = Descărcați ca CSV
import-what = Ce s-a întâmplat
import-partly = importat fără
import-refused = neimportat
import-cells = Rândul
