### The search page.

## Names of filters, as they are typed before the colon: one word without spaces, of two letters or more, each another one.
search-filter-from = de-la
search-filter-assignee = responsabil
search-filter-team = echipă
search-filter-tag = etichetă
search-filter-status = stare
search-filter-priority = prioritate
search-filter-channel = canal
search-filter-reason = motiv
search-filter-before = înainte
search-filter-after = după
search-filter-on = pe
search-filter-has = are
search-filter-is = este
search-filter-number = număr
search-filter-field = câmp

## What filters are called on buttons
search-about-from = Client
search-about-assignee = Responsabil
search-about-team = Echipă
search-about-tag = Etichetă
search-about-status = Stare
search-about-priority = Prioritate
search-about-channel = Canal
search-about-reason = Motiv de contact
search-about-before = Înainte de
search-about-after = Începând cu ziua
search-about-on = În ziua
search-about-has = Cu
search-about-is = Situație
search-about-number = Număr
search-about-field = Câmp personalizat

## Values of filters, as they are typed
search-value-me = eu
search-value-none = niciunul
search-value-file = fișier
search-value-open = deschis
search-value-closed = închis
search-value-unread = necitit
search-value-spam = spam
search-value-trash = coș
search-value-today = azi
search-value-yesterday = ieri

## Filters
search-placeholder-filters = Cuvinte, nume, numere sau etichetă:facturi
search-filters = Filtre
search-more-filters = Mai multe filtre
search-not = nu
search-edit = Schimbă filtrul { $name }
search-remove = Elimină filtrul { $name }
search-days-ago = { $count ->
    [one] acum { $count } zi
    [few] acum { $count } zile
   *[other] acum { $count } de zile
  }
search-day-like = O zi, scrisă astfel
search-type-value = scrieți valoarea
search-hint-filters = Cuvintele găsesc mesaje în orice limbă. Adăugați filtre ca să le restrângeți: de-la:ana etichetă:facturi înainte:2026-11-01. Puneți expresiile între ghilimele și un minus în fața a ceea ce nu trebuie să apară.
search-empty-so-far = Nimic până acum. Tichetele mai vechi nu au fost încă verificate.
search-filters-tickets = Filtrele privesc tichetele; clienții se găsesc doar după cuvinte.

## What is wrong with a filter
search-problem-unknown = Nu există filtrul { $name }:. Folosiți unul dintre { $names } sau puneți cuvintele între ghilimele ca să fie găsite așa cum sunt.
search-problem-empty = Scrieți ce trebuie să fie { $name }:, imediat după două puncte.
search-problem-many = Sunt prea multe filtre; eliminați câteva.
search-problem-date = „{ $value }” nu este o dată. Scrieți o zi ca 2026-11-30, o lună ca 2026-11 sau 7d pentru acum o săptămână.
search-problem-number = „{ $value }” nu este un număr de tichet. Scrieți cifre, de exemplu 4812.
search-problem-field = „{ $value }” nu este valoarea unui câmp personalizat. Scrieți { $name }:nume=valoare, cu ghilimele la numele din mai multe cuvinte.
search-problem-value = { $about }: nu există „{ $value }”. Alegeți una dintre { $names }.

## Saved searches
search-save = Salvează căutarea
search-saved-edit = Schimbă căutarea salvată
search-saved-edit-of = Schimbă căutarea salvată { $name }
search-saved-delete-of = Șterge căutarea salvată { $name }
search-saved-deleted = { $name } a fost ștearsă
search-save-name = Nume
search-save-for = Pentru
search-save-own = Doar eu
search-save-team = Echipa { $name }
search-save-all = Toți
search-save-help = Salvează: { $query }
