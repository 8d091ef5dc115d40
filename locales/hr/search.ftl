### The search page.

## Names of filters, as they are typed before the colon: one word without spaces, of two letters or more, each another one.
search-filter-from = od
search-filter-assignee = zadužen
search-filter-team = tim
search-filter-tag = oznaka
search-filter-status = status
search-filter-priority = prioritet
search-filter-channel = kanal
search-filter-reason = razlog
search-filter-before = prije
search-filter-after = nakon
search-filter-on = dana
search-filter-has = ima
search-filter-is = stanje
search-filter-number = broj
search-filter-field = polje

## What filters are called on buttons
search-about-from = Klijent
search-about-assignee = Zadužena osoba
search-about-team = Tim
search-about-tag = Oznaka
search-about-status = Status
search-about-priority = Prioritet
search-about-channel = Kanal
search-about-reason = Razlog kontakta
search-about-before = Prije
search-about-after = Od dana
search-about-on = Na dan
search-about-has = Sadrži
search-about-is = Stanje
search-about-number = Broj
search-about-field = Prilagođeno polje

## Values of filters, as they are typed
search-value-me = ja
search-value-none = nitko
search-value-file = datoteka
search-value-open = otvoreno
search-value-closed = zatvoreno
search-value-unread = nepročitano
search-value-spam = spam
search-value-trash = smeće
search-value-today = danas
search-value-yesterday = jučer

## Filters
search-placeholder-filters = Riječi, imena, brojevi ili oznaka:računi
search-filters = Filtri
search-more-filters = Više filtara
search-not = ne
search-edit = Promijeni filtar { $name }
search-remove = Ukloni filtar { $name }
search-days-ago = { $count ->
    [one] prije { $count } dan
    [few] prije { $count } dana
   *[other] prije { $count } dana
  }
search-day-like = Dan, napisan ovako
search-type-value = upišite vrijednost
search-hint-filters = Riječi pronalaze poruke na svim jezicima. Suzite ih filtrima: od:ana oznaka:računi prije:2026-11-01. Izraze stavite u navodnike, a minus ispred onoga čega ne smije biti.
search-empty-so-far = Zasad ništa. Stariji zahtjevi još nisu pregledani.
search-filters-tickets = Filtri vrijede za zahtjeve; klijenti se traže samo po riječima.

## What is wrong with a filter
search-problem-unknown = Nema filtra { $name }:. Upotrijebite jedan od { $names } ili stavite riječi u navodnike da se pronađu točno takve.
search-problem-empty = Napišite što { $name }: mora biti, odmah iza dvotočke.
search-problem-many = Previše je filtara; uklonite neke.
search-problem-date = „{ $value }” nije datum. Napišite dan kao 2026-11-30, mjesec kao 2026-11 ili 7d za prije tjedan dana.
search-problem-number = „{ $value }” nije broj zahtjeva. Upišite znamenke, npr. 4812.
search-problem-field = „{ $value }” nije vrijednost prilagođenog polja. Napišite { $name }:naziv=vrijednost, s navodnicima oko naziva od više riječi.
search-problem-value = { $about }: nema „{ $value }”. Odaberite jedno od: { $names }.

## Saved searches
search-save = Spremi pretragu
search-saved-edit = Promijeni spremljenu pretragu
search-saved-edit-of = Promijeni spremljenu pretragu { $name }
search-saved-delete-of = Izbriši spremljenu pretragu { $name }
search-saved-deleted = Izbrisano: { $name }
search-save-name = Naziv
search-save-for = Za
search-save-own = Samo mene
search-save-team = Tim { $name }
search-save-all = Sve
search-save-help = Sprema se: { $query }
