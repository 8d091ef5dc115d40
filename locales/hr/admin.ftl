# Tekstovi postavki. Ticket = zahtjev, note = bilješka, customer = klijent, agent = agent, tag = oznaka, contact reason = razlog kontakta.

## Frame
settings-title = Postavke
settings-text = Sve o vama, vašem radnom prostoru i načinima na koje vas klijenti pronalaze.
settings-skip = Prijeđi na stranicu
settings-search = Pretraži postavke
settings-search-hint = Što želite promijeniti?
settings-found = { $count ->
    [one] Pronađena { $count } stranica
    [few] Pronađene { $count } stranice
   *[other] Pronađeno { $count } stranica
  }
settings-none = Nijedna postavka ne odgovara upitu „{ $query }“
settings-none-text = Pokušajte s drugom riječi ili ispraznite polje da vidite sve postavke.
settings-group-me = Vi
settings-group-workspace = Radni prostor
settings-group-tickets = Zahtjevi
settings-group-ways = Kanali i programi
forbidden-title = Vaša uloga ({ $role }) ne dopušta ovu promjenu
forbidden-text = To za vas mogu promijeniti: { $names }.
forbidden-ask = Zamolite vlasnika ili administratora da to promijeni.
leave-title = Otići bez spremanja?
leave-text = Ono što ste promijenili na ovoj stranici bit će izgubljeno.
leave-stay = Ostani ovdje
leave-confirm = Otiđi
admin-load-failed = Ovo se nije moglo učitati
admin-error-in_use = Još se koristi, pa se ne može izbrisati.
admin-error-last_owner = Ovo je posljednji vlasnik. Najprije učinite vlasnikom nekoga drugog.
admin-error-name_taken = Taj se naziv već koristi. Odaberite drugi.
admin-error-wrong_origin = Stranica je otvorena na drugoj adresi od one koju poslužitelj očekuje. Otvorite je ponovno na uobičajenoj adresi.
delete-of = Izbriši: { $name }
deleted-of = Izbrisano: { $name }
delete-title = Izbrisati „{ $name }“?
type-to-delete = Za potvrdu upišite { $name }
rename = Preimenuj
rename-of = Preimenuj: { $name }
more-of = Više za: { $name }
move-up = Pomakni gore: { $name }
move-down = Pomakni dolje: { $name }

## Forms
form-required = Ispunite ovo polje.
form-email = Upišite jednu adresu e-pošte, primjerice ana@example.com.
form-url = Upišite web-adresu, primjerice https://www.example.com.
form-range = Odaberite cijeli broj od { $min } do { $max }.
form-too-short = Upišite najmanje { $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
  }.
form-too-long = Skratite na { $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
  }.
form-invalid = Ovdje nešto nije u redu.
form-one-line = Napišite u jednom retku, bez posebnih znakova.
form-taken = Već se koristi. Odaberite nešto drugo.
form-email-taken = Ta se adresa već koristi. Odaberite drugu.
form-weak = Odaberite dulju lozinku koja nije ni uobičajena riječ ni vaše ime.
form-gone = Više ne postoji.
form-host = Upišite samo naziv poslužitelja, primjerice mail.example.com.
form-plain = Bez šifriranja svatko na putu može pročitati poštu i lozinku. Odaberite šifriranje ili izričito dopustite vezu bez njega.
form-key = Koristite samo mala slova bez kvačica, znamenke i _.
form-key-taken = Drugo pitanje već ima taj ključ.
form-choices = Upišite barem jednu mogućnost.
form-password-missing = Upišite lozinku. Ponovno je potrebna kad se promijeni poslužitelj ili korisnik.
form-password-wrong = To nije vaša sadašnja lozinka.
form-user-missing = Upišite korisnika kojem lozinka pripada.
form-origin = Svako web-mjesto upišite kao https://www.example.com, bez putanje.
form-zone = Odaberite vremensku zonu s popisa.
form-not-yourself = Ne možete onemogućiti sami sebe. Zamolite drugog administratora.
form-more-than-own = Vašoj ulozi nedostaju neka od tih dopuštenja, pa ih ne možete dati.
form-discard = Odbaci promjene
form-unsaved = Još nije spremljeno
form-remove = Ukloni { $name }

## Profile and appearance
profile-title = Profil i izgled
profile-text = Kako vas vide kolege i klijenti te kako radni stol izgleda vama.
profile-words = ime, jezik, vremenska zona, tema, tamno, svijetlo, gustoća, veličina, potpis, nakon slanja, tipkovni prečaci
profile-person = O vama
profile-name = Ime
profile-name-help = Klijenti ga vide ispod vaših odgovora.
profile-email = Adresa e-pošte
profile-email-help = Njome se prijavljujete. Ovdje se ne može promijeniti.
profile-locale-help = Jezik radnog stola, samo za vas.
profile-zone-help = Sva su vremena na radnom stolu prikazana u ovoj zoni.
profile-appearance-text = Promjene vrijede odmah i prate vas na svaki uređaj.
profile-density-help = Gusti prikaz pokazuje više zahtjeva odjednom, prozračni se lakše čita.
profile-signature = Potpis
profile-signature-text = Stoji ispod vaših odgovora e-poštom. Ostavite prazno da se koristi potpis kanala.
signature-placeholder = Srdačan pozdrav, …
profile-working = Dok radite
profile-after = Nakon slanja odgovora
profile-after-help = Bilješke vas nikad ne odvode od zahtjeva.
profile-after-stay = Ostani na zahtjevu
profile-after-next = Otvori sljedeći zahtjev s popisa
profile-after-list = Vrati se na popis
profile-keys = Prečaci s jednom tipkom
profile-keys-help = R odgovara, J prelazi na sljedeći zahtjev i tako dalje. Isključite ih ako se tipke pritišću slučajno, primjerice pri glasovnom unosu. Prečaci s tipkom Ctrl ili ⌘ uvijek rade.

## Password
password-title = Lozinka
password-text = Promjenom lozinke odjavljujete se svugdje drugdje.
password-words = prijava, sigurnost, promjena lozinke
password-change = Promijeni lozinku
password-current = Sadašnja lozinka
password-new = Nova lozinka
password-done = Lozinka je promijenjena. Sve su vaše ostale sesije završene.

## Sessions
sessions-title = Sesije
keyboard-title = Tipkovnica
keyboard-text = Svi prečaci. Promjene vas prate na svakom uređaju.
keyboard-words = prečaci, tipke, paleta
keyboard-change = Promijeni
keyboard-change-of = Promijeni tipku za: { $name }
keyboard-reset = Vrati uobičajenu tipku: { $name }
keyboard-reset-all = Vrati sve na uobičajeno
keyboard-none = bez tipke
keyboard-fixed = stalno
keyboard-press = Pritisnite nove tipke
keyboard-hint = Jedna tipka, dvije jedna za drugom ili tipke s Ctrl ili ⌘. Backspace uklanja tipku, Escape je ostavlja.
keyboard-without = Bez tipke
keyboard-taken = Nju koristi sam preglednik ili upisuje tekst. Odaberite drugu.
keyboard-clash = Koristi se i za: { $names }
notifications-title = Obavijesti
notifications-text = O čemu ste obaviješteni dok gledate drugdje. Vaše vlastite radnje nikad ne zvone.
notifications-words = obavijesti, zvuk, glasnoća, zvono
notifications-desktop = Na ovom uređaju
notifications-allow = Dopusti obavijesti
notifications-ask = Preglednik jednom pita smiju li se prikazivati obavijesti.
notifications-allowed = Obavijesti su dopuštene u ovom pregledniku.
notifications-blocked = Ovaj preglednik blokira obavijesti. Otvorite lokot pokraj adrese i dopustite ih ondje; zvukovi i brojači rade i bez toga.
notifications-missing = Ovaj preglednik ne može prikazati obavijesti ili je stranica stigla običnim http-om. Zvukovi i brojači rade i bez toga.
notifications-try = Prikaži jednu
notifications-try-text = Ovako izgleda obavijest.
notifications-what = O čemu ste obaviješteni
notifications-assigned = Dodijeljen mi je zahtjev
notifications-message = Klijent piše u mojem zahtjevu
notifications-mention = Kolega me pita u bilješci
notifications-followed = Nešto se piše u zahtjevu koji pratim
notifications-unassigned = Klijent piše u nedodijeljenom zahtjevu
notifications-way-desktop = Obavijest
notifications-way-sound = Zvuk
notifications-sound = Zvuk
notifications-sound-help = Zvoni i dok radite ovdje, osim ako je zahtjev otvoren pred vama.
notifications-volume = Glasnoća
notifications-play = Reproduciraj
notifications-mail = E-poštom
notifications-mail-help = Jedna poruka na { $address } kad nemate otvorenu aplikaciju. Sadrži predmet i početak poruke; kod povjerljivih zahtjeva ni jedno ni drugo.
notifications-mail_assigned = Kad mi se dodijeli zahtjev
notifications-mail_mention = Kad me kolega pita u bilješci
sound-chime = Zvonce
sound-drop = Kap
sound-knock = Kucanje
sound-bell = Zvono
sessions-text = Preglednici u kojima ste prijavljeni. Završite one koje ne prepoznajete, a zatim promijenite lozinku.
sessions-words = uređaji, odjava, sigurnost, preglednici
sessions-device = { $browser }, { $system }
sessions-unknown = Nepoznat preglednik
sessions-current = Ovaj preglednik
sessions-now = Aktivno sada
sessions-seen = Posljednja aktivnost { $time }
sessions-since = prijava { $time }
sessions-end = Završi
sessions-end-of = Završi sesiju: { $name }
sessions-end-others = Završi sve ostale
sessions-end-others-text = { $count ->
    [one] Odmah će se odjaviti još { $count } preglednik. Skice ostaju sačuvane.
    [few] Odmah će se odjaviti još { $count } preglednika. Skice ostaju sačuvane.
   *[other] Odmah će se odjaviti još { $count } preglednika. Skice ostaju sačuvane.
  }
sessions-ended = { $count ->
    [one] Završena { $count } sesija
    [few] Završene { $count } sesije
   *[other] Završeno { $count } sesija
  }

## Workspace
workspace-title = Radni prostor
workspace-text = Kako se zove vaš radni prostor i što čini sam od sebe.
workspace-words = naziv, jezik, vremenska zona, potvrda primitka, automatski odgovor, zatvaranje, automatsko zatvaranje, crta iznad odgovora
workspace-name-section = Naziv i jezik
workspace-name = Naziv
workspace-name-help = Vide ga agenti, a u automatskoj pošti i klijenti.
workspace-locale = Jezik
workspace-locale-help = Za automatsku poštu kad jezik klijenta nije poznat.
workspace-zone-help = Zona vašeg ureda, za nove agente.
workspace-ack-section = Potvrda primitka
workspace-ack-text = Kratka automatska poruka koja klijentima kaže da je njihova prva poruka stigla. Šalje se jednom po zahtjevu, nikad na biltene ni drugu automatsku poštu.
workspace-ack = Potvrđuj nove zahtjeve
workspace-ack-help = Svaki kanal e-pošte može je izostaviti.
workspace-ack-languages = Jezik teksta
workspace-ack-subject = Naslov
workspace-ack-body = Tekst
workspace-ack-variables = Možete koristiti { $open }ticket.number{ $close }, { $open }contact.name{ $close } i { $open }brand.name{ $close }. Iza | stoji što reći kad nešto nije poznato: { $open }contact.first_name|poštovani{ $close }.
workspace-ack-preview = Pregled
workspace-ack-is-standard = Na ovom jeziku klijenti dobivaju standardni tekst.
workspace-ack-own = Napiši vlastiti tekst
workspace-ack-standard = Natrag na standardni tekst
workspace-tickets-section = Zahtjevi
workspace-close = Dana do zatvaranja riješenog zahtjeva
workspace-close-help = { $days ->
    [one] Odgovor unutar { $days } dana ponovno otvara zahtjev. Nakon toga započinje novi.
    [few] Odgovor unutar { $days } dana ponovno otvara zahtjev. Nakon toga započinje novi.
   *[other] Odgovor unutar { $days } dana ponovno otvara zahtjev. Nakon toga započinje novi.
  }
workspace-line = Zamoli klijente da pišu iznad crte
workspace-line-help = U vašu poštu stavlja „pišite iznad ove crte“. Citirani tekst prepoznaje se i bez nje.

## People
people-title = Ljudi
people-text = Tko ovdje radi, što smije i koje zahtjeve vidi.
people-words = agenti, kolege, poziv, pozivnica, uloga, onemogućivanje, dopuštenja, timovi
people-agents = Agenti
people-invitations = Pozivnice
people-tab-agents = Agenti ({ $count })
people-tab-invitations = Pozivnice ({ $count })
people-search = Pronađi agenta
people-edit = Uredi: { $name }
people-no-team = Bez tima
people-disabled = Onemogućen
people-invite = Pozovi osobu
people-invite-text = Dobit će poruku s poveznicom za odabir lozinke. Poveznica vrijedi 7 dana.
people-invite-send = Pošalji pozivnicu
people-invited = Pozivnica je poslana na { $email }
people-name = Ime
people-name-help = Može ga promijeniti pri pridruživanju.
people-role = Uloga
people-locale = Jezik pozivnice
people-locale-help = Pri pridruživanju može odabrati drugi jezik.
people-teams-help = Zahtjevi tima nude se najprije njegovim članovima.
people-no-teams-yet = Još nema nijednog tima.
people-sees = Vidi zahtjeve
people-saved = Spremljeno: { $name }
people-only-owners = Samo vlasnik može promijeniti ulogu vlasnika.
people-disable = Onemogući račun
people-disable-text = Agent se odmah odjavljuje i više se ne može prijaviti. Zahtjevi, poruke i povijest ostaju.
people-enable = Omogući račun
people-enable-text = Agent se može ponovno prijaviti starom lozinkom.
people-now-disabled = { $name } se više ne može prijaviti
people-now-enabled = { $name } se ponovno može prijaviti
people-link-title = Proslijedite poveznicu
people-link-text = Nijedan kanal ovog radnog prostora još ne može slati poštu, pa do { $email } odavde ništa ne može stići.
people-link = Poveznica pozivnice
people-link-help = Vrijedi jednom, 7 dana, za svakoga tko je ima. Prikazuje se samo sada.
people-link-done = Gotovo
people-invited-at = poziv { $time }
people-expires = vrijedi do { $date }
people-expired = Isteklo
people-resend = Pošalji ponovno
people-resent = Ponovno poslano na { $email }. Prijašnja poveznica više ne vrijedi.
people-revoke = Povuci
people-revoke-title = Povući pozivnicu?
people-revoke-text = Poveznica poslana na { $email } više neće vrijediti.
people-revoked = Pozivnica je povučena
people-invitations-empty = Nema otvorenih pozivnica
people-invitations-empty-text = Svi koje ste pozvali već su se pridružili.
role-agent-help = Odgovara klijentima.
role-supervisor-help = Može i označiti zahtjeve kao povjerljive te se brine o oznakama i razlozima kontakta.
role-admin-help = Postavlja i ljude, timove, kanale i radni prostor.
role-owner-help = Smije sve i jedini može imenovati vlasnike.
reach-own = Samo vlastite
reach-own-help = Zahtjeve koji su joj ili mu dodijeljeni.
reach-team = Svojih timova
reach-team-help = I zahtjeve svojih timova, javnih timova te one bez tima.
reach-all = Sve
reach-all-help = I zahtjeve privatnih timova.

## Teams
teams-title = Timovi
teams-text = Skupine agenata koje dijele zahtjeve, primjerice za račune ili za jedan jezik.
teams-words = skupine, odjeli, članovi, privatni tim
teams-add = Novi tim
teams-create = Stvori tim
teams-empty = Još nema timova
teams-empty-text = Mali radni prostori mogu bez njih. Stvorite tim kad se neki zahtjevi tiču samo nekih od vas.
teams-name = Naziv
teams-name-help = Kratko i jasno: Računi, Atena, Hoteli.
teams-private = Privatan
teams-private-label = Privatni tim
teams-private-help = Njegove zahtjeve vide samo članovi i oni koji vide sve zahtjeve.
teams-members = Članovi
teams-nobody = Još nitko
teams-members-more = { $names } i još { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
  }
teams-delete-text = Tim se može izbrisati samo kad mu ne pripada nijedan zahtjev. Njegovi članovi ostaju.
teams-delete-channels = Novi zahtjevi iz { $channels } idu ovom timu; tada neće ići nijednom. Tim se može izbrisati samo kad mu ne pripada nijedan zahtjev.

## Roles
roles-title = Uloge
roles-text = Što koja uloga smije. Četiri ugrađene uloge se ne mijenjaju; vlastitu napravite kopiranjem jedne od njih.
roles-words = dopuštenja, prava, vlasnik, administrator, nadzornik, agent, vlastita uloga, prilagođena uloga, kopiranje uloge
roles-yours = Vaša uloga: { $role }.
roles-permission = Dopuštenje
roles-table = Što koja uloga smije
roles-built-in = Ugrađena
roles-own = Vlastita
roles-own-title = Vlastite uloge
roles-own-text = Kopija ugrađene uloge pod vlastitim nazivom i s drugim dopuštenjima.
roles-own-empty = Još nema vlastitih uloga
roles-own-empty-text = Većini timova dovoljne su četiri ugrađene. Kopirajte jednu kad netko treba moći malo više ili malo manje.
roles-add = Nova uloga
roles-create = Napravi ulogu
roles-name = Naziv
roles-name-help = Kako je vi zovete: Pripravnik, Voditelj tima, Noćna smjena.
roles-from = Kopirano iz uloge
roles-from-help = Kopija počinje s dopuštenjima te uloge. Ona određuje i koje zahtjeve ljudi obično vide.
roles-made-from = Iz uloge: { $role }
roles-n-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
  }
roles-n-permissions = { $count ->
    [one] { $count } dopuštenje
    [few] { $count } dopuštenja
   *[other] { $count } dopuštenja
  }
roles-always = Ovo trebaju svi koji ovdje rade.
roles-not-yours = Vaša uloga to nema, pa to ne možete dati.
roles-above = Ova uloga smije više od vas; mijenja je netko tko ima sva njezina dopuštenja.
roles-delete-text = Nitko nema tu ulogu. Ne može se vratiti.
roles-delete-people = { $count ->
    [one] { $count } osoba ima tu ulogu. Odaberite što dobiva umjesto nje.
    [few] { $count } osobe imaju tu ulogu. Odaberite što dobivaju umjesto nje.
   *[other] { $count } osoba ima tu ulogu. Odaberite što dobivaju umjesto nje.
  }
roles-delete-to = Nova uloga
permission-group-tickets = Zahtjevi
permission-group-contacts = Klijenti
permission-group-people = Ljudi i timovi
permission-group-setup = Postavljanje
permission-group-other = Ostalo
permission-tickets-read = Čitanje zahtjeva
permission-tickets-read_all = Čitanje zahtjeva svih timova
permission-tickets-read_team = Čitanje zahtjeva vlastitih timova
permission-tickets-reply = Odgovaranje klijentima
permission-tickets-note = Pisanje bilješki
permission-tickets-edit = Promjena statusa, prioriteta, oznaka i razloga kontakta
permission-tickets-assign = Dodjeljivanje zahtjeva
permission-tickets-spam = Označavanje zahtjeva kao neželjene pošte
permission-tickets-trash = Premještanje zahtjeva u smeće i vraćanje
permission-tickets-confidential = Proglašavanje zahtjeva povjerljivima
permission-contacts-read = Uvid u klijente
permission-contacts-edit = Uređivanje klijenata i organizacija
permission-contacts-import = Uvoz klijenata iz datoteka
permission-contacts-export = Izvoz klijenata
permission-people-read = Uvid u to tko ovdje radi
permission-people-manage = Pozivanje, mijenjanje i onemogućivanje agenata
permission-roles-manage = Izrada i mijenjanje uloga
permission-teams-manage = Postavljanje timova
permission-channels-manage = Postavljanje kanala
permission-forms-manage = Postavljanje obrazaca
permission-tags-manage = Postavljanje oznaka
permission-reasons-manage = Postavljanje razloga kontakta
permission-statuses-manage = Postavljanje statusa
permission-workspace-manage = Promjena radnog prostora
permission-api_keys-manage = Stvaranje i brisanje API ključeva
permission-system-manage = Uvid u prostor i stanje, ponavljanje neuspjelog posla
permission-events-read = Čitanje dnevnika događaja
permission-audit-read = Čitanje revizijskog dnevnika

## Tags
tags-title = Oznake
tags-text = Kratke riječi za pronalaženje i grupiranje zahtjeva.
tags-words = boje, preimenovanje oznake, spajanje oznaka, duplikati
tags-add = Nova oznaka
tags-create = Dodaj oznaku
tags-name = Naziv
tags-color = Boja
tags-empty = Još nema oznaka
tags-empty-text = Napravite nekoliko oznaka koje cijeli tim koristi jednako. Možete ih preimenovati u svakom trenutku.
tags-delete-text = Uklanja se sa svakog zahtjeva koji je ima. To se ne može poništiti.
tags-n-tickets = { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
  }
tags-unused = Ne koristi se
tags-merge = Spoji
tags-merge-of = Spoji: { $name }
tags-merge-title = Spoji oznaku { $name } s drugom
tags-merge-text = Njezini zahtjevi dobivaju drugu oznaku, a ova nestaje. Možete poništiti.
tags-merge-into = Oznaka koja ostaje
tags-merged = { $name } je sada { $into }
tags-unmerged = { $name } je opet tu
color-gray = siva
color-blue = plava
color-green = zelena
color-teal = tirkizna
color-violet = ljubičasta
color-orange = narančasta
color-red = crvena

## Contact reasons
reasons-title = Razlozi kontakta
reasons-text = O čemu klijenti pišu, u najviše tri razine. Jedan po zahtjevu, da ih možete brojiti.
reasons-words = kategorije, teme, zašto klijenti pišu, arhiviranje
reasons-add = Novi razlog kontakta
reasons-create = Dodaj
reasons-name = Naziv
reasons-empty = Još nema razloga kontakta
reasons-empty-text = Počnite s pet stvari o kojima klijenti najčešće pišu.
reasons-below = Dodaj ispod
reasons-add-below = Dodaj ispod: { $name }
reasons-archive = Arhiviraj
reasons-restore = Vrati
reasons-archived = Arhivirano: { $name }
reasons-is-archived = Arhivirano
reasons-show-archived = { $count ->
    [one] Prikaži { $count } arhivirani razlog
    [few] Prikaži { $count } arhivirana razloga
   *[other] Prikaži { $count } arhiviranih razloga
  }
reasons-delete-text = Izbrisati se može samo razlog koji nema nijedan zahtjev. Inače ga arhivirajte: zahtjevi ga zadržavaju, ali se više ne nudi.

## Statuses
statuses-title = Statusi
statuses-text = Koraci kroz koje zahtjev prolazi. Možete dodati vlastite; njihova kategorija govori radnom stolu što znače.
statuses-words = otvoren, na čekanju, riješen, zatvoren, kategorije, tijek, redoslijed
statuses-new-text = Još ga nitko nije pogledao.
statuses-open-text = Na vama je red.
statuses-waiting-text = Čekate klijenta ili nekoga drugog.
statuses-resolved-text = Gotovo. Odgovor klijenta ponovno ga otvara.
statuses-closed-text = Završeno zauvijek. Odgovor započinje novi zahtjev.
statuses-add = Dodaj status
statuses-create = Dodaj
statuses-name = Naziv
statuses-builtin = Preveden
statuses-builtin-help = Svaki agent vidi ovaj naziv na svojem jeziku. Kad ga preimenujete, svi vide vaš naziv.
statuses-delete-text = Izbrisati se može samo status koji nema nijedan zahtjev. Inače tim zahtjevima najprije dajte drugi status.

## Channels
channels-title = Kanali
channels-text = Načini na koje vas klijenti pronalaze: adrese e-pošte i web-obrasci.
channels-words = e-pošta, sandučić, adresa, IMAP, SMTP, web-obrazac, obrazac za kontakt, ugradnja, potpis, DNS, MX, SPF, DKIM, DMARC, Gmail, Google, Microsoft 365, Outlook, mapa
channels-add-email = Poveži adresu e-pošte
channels-add-form = Napravi web-obrazac
channels-empty = Još nema kanala
channels-empty-text = Povežite adresu na koju klijenti već pišu ili stavite obrazac na svoje web-mjesto.
channels-ok = Radi
channels-ok-at = Posljednja provjera { $time }
channels-problem = Ima poteškoću
channels-unknown = Još nije korišten
channels-off = Isključen
channel-name = Naziv
channel-name-help = Vide ga samo agenti.
channel-team = Tim
channel-team-help = Novi zahtjevi ovog kanala idu ovom timu.
channel-brand = Marka
channel-brand-help = Ime pod kojim ovaj kanal služi.
channel-end = Isključivanje ili brisanje
channel-enabled = Kanal je uključen
channel-enabled-email = Dok je isključen, pošta se ne prima i ne šalje.
channel-enabled-form = Dok je isključen, obrazac se ne može otvoriti.
channel-delete = Izbriši kanal
channel-delete-text = Njegove će se postavke izgubiti. Kanal kojem pripadaju zahtjevi ne može se izbrisati; isključite ga.

## Email channels
email-new-title = Povezivanje adrese e-pošte
email-new-text = Četiri kratka koraka. Nakon svakoga možete stati i nastaviti poslije.
email-steps = Koraci
email-step-address = Adresa
email-step-receive = Primanje
email-step-send = Slanje
email-step-domain = Domena
email-step-answer = Automatski odgovor i potpis
step-todo = nije postavljeno
step-done = gotovo
step-problem = ima poteškoću
email-next = Dalje: { $step }
email-done = Gotovo
email-create = Stvori i nastavi
email-made = Kanal je stvoren. Sada odaberite kako pošta dolazi.
email-address-text = Adresa na koju klijenti pišu i ime koje vide.
email-address = Adresa e-pošte
email-address-help = Adresa vaše domene, primjerice support@example.com.
email-from-name = Ime pošiljatelja
email-from-name-help = Klijenti ga vide ispred adrese. Prazno: naziv radnog prostora.
email-receive-text = Kako pošta za { $address } dolazi na radni stol.
email-receive = Primanje pošte
email-receive-smtp = Dostava ovom poslužitelju
email-receive-smtp-help = Usmjerite na ovaj poslužitelj MX zapis svoje domene ili pravilo prosljeđivanja za { $address }. Najbrže, i lozinka nije potrebna.
email-receive-imap = Preuzimanje iz sandučića
email-receive-imap-help = Za sandučić kod davatelja usluga, čita se IMAP-om. Pošta ostaje ondje i ništa se ne označava kao pročitano.
email-receive-none = Bez primanja
email-receive-none-help = Kanal samo šalje. Odgovori klijenata neće stizati ovamo.
email-host = Poslužitelj
email-host-help = Vaš ga davatelj usluga zove poslužitelj dolazne ili odlazne pošte.
email-tls = Šifriranje
email-tls-help = Danas je uobičajen izbor TLS od početka.
tls-implicit = TLS od početka (port { $port })
tls-starttls = STARTTLS (port { $port })
tls-none = Bez šifriranja (port { $port })
email-plain = Dopusti vezu bez šifriranja
email-plain-help = Samo u mreži kojoj vjerujete: pošta i lozinka mogu se putem pročitati.
email-port = Port
email-user = Korisnik
email-user-help = Često sama adresa.
email-password = Lozinka
email-password-help = Neki davatelji traže posebnu lozinku za aplikacije. Čuva se šifrirana i nikad se ne prikazuje.
email-password-kept = Lozinka je spremljena. Ostavite prazno da se zadrži.
email-folder = Mapa
email-folder-help = Za većinu sandučića ispravno je INBOX.
email-folders-show = Prikaži mape
email-folders-save = Najprije spremite: mape se čitaju s onim što je spremljeno.
email-provider = Davatelj usluge
email-provider-help = Ispunjava poslužitelj, šifriranje i port.
email-provider-google = Google (Gmail, Workspace)
email-provider-microsoft = Microsoft 365, Outlook
email-provider-own = Drugi, ili vlastiti poslužitelj
email-google-note = Google ovdje traži lozinku aplikacije, a ne uobičajenu: u Google računu uključite potvrdu u dva koraka pa je napravite pod „Lozinke aplikacija“. U Workspaceu administrator mora dopustiti IMAP.
email-microsoft-note = Microsoft je u Microsoft 365 ukinuo lozinke za čitanje pošte, a ukida ih i za slanje. Umjesto toga proslijedite sandučić ugrađenom primatelju i šaljite preko poslužitelja koji prima lozinku.
email-import = Preuzmi i poštu koja je već ondje
email-import-help = Postaje zahtjevima, bez automatskih odgovora. Inače se broji samo nova pošta.
email-send-text = Odgovori odlaze u ime adrese { $address }.
email-send = Slanje pošte
email-send-relay = Preko poslužitelja e-pošte
email-send-relay-help = Poslužitelj odlazne pošte (SMTP) vašeg davatelja usluga. Potpisuje vašu poštu, pa je ne smatraju neželjenom.
email-send-none = Još ne
email-send-none-help = Zahtjevi dolaze, ali se odavde na njih ne može odgovoriti.
email-no-relay = Dok nije postavljen poslužitelj za slanje, odgovori ovog kanala ne mogu otići.
email-answer-text = Što ovaj kanal govori sam od sebe i kako završava njegova pošta.
email-ack = Potvrđuj nove zahtjeve ovog kanala
email-ack-help = Tekst pripada radnom prostoru i potvrda mora biti uključena i ondje.
email-ack-link = Uredi tekst
email-signature = Potpis kanala
email-signature-help = Za agente bez vlastitog potpisa.
test-title = Provjera
test-text = Isprobava korak po korak s onim što je spremljeno.
test-stale = Najprije spremite: provjera koristi ono što je spremljeno.
test-run = Provjeri sada
test-to = Pošalji probnu poruku na
test-to-help = Na ovu adresu stiže prava poruka.
test-ok = Radi ({ $ms } ms)
test-failed = Nije uspjelo.
test-state-waiting = još nije isprobano
test-state-running = u tijeku
test-state-ok = radi
test-state-failed = nije uspjelo
test-imap_connect = Veza s poslužiteljem
test-imap_login = Prijava u sandučić
test-imap_folder = Otvaranje mape
test-relay_connect = Veza s poslužiteljem
test-relay_login = Prijava na poslužitelj
test-relay_send = Slanje probne poruke
test-smtp_listen = Ovaj poslužitelj prima poštu za adresu
test-dns_mx = Pošta nalazi put (MX)
test-dns_spf = Vaš poslužitelj smije slati za domenu (SPF)
test-dns_dkim = Pošta se potpisuje (DKIM)
test-dns_dmarc = Krivotvorena pošta se odbija (DMARC)
dns-title = Što objavljuje { $domain }
dns-text = Drugi poslužitelji čitaju ove zapise prije nego što povjeruju poruci. Dodaju se ondje gdje se vodi domena; promjena se svima može vidjeti tek za sat vremena.
dns-run = Provjeri sada
dns-fine = U redu.
dns-found = Pronađeno
dns-nothing = ništa
dns-wanted = Dodajte ovaj zapis
dns-instead = Umjesto njega stavite ovaj zapis
dns-record-name = Naziv
dns-record-value = Vrijednost ({ $kind })
code-connected = Povezano.
code-login_refused = Poslužitelj je odbio korisnika ili lozinku. Neki davatelji traže lozinku za aplikacije.
code-folder_missing = U sandučiću nema mape s tim nazivom.
code-imap_refused = Poslužitelj e-pošte odbio je zahtjev.
code-imap_tls = Šifrirana veza nije uspostavljena. Možda šifriranje i port ne idu zajedno.
code-imap_unreachable = Poslužitelj e-pošte nije dostupan. Provjerite naziv i port.
code-relay_unreachable = Poslužitelj za slanje nije dostupan. Provjerite naziv i port te stoji li između vatrozid.
code-relay_tls = Šifrirana veza nije uspostavljena. Možda šifriranje i port ne idu zajedno.
code-relay_login = Poslužitelj za slanje odbio je korisnika ili lozinku. Neki davatelji traže lozinku za aplikacije.
code-relay_sender = Poslužitelj ne prihvaća ovog pošiljatelja. Možda adresa ne pripada ovoj prijavi.
code-relay_recipient = Poslužitelj ne prihvaća primatelja.
code-relay_content = Poslužitelj je odbio samu poruku.
code-answer_lost = Veza se prekinula nakon predaje poruke. Možda je stigla.
code-no_relay = Nije postavljen poslužitelj za slanje.
code-not_set_up = Nije postavljen sandučić.
code-not_listening = Prijemnik ovog poslužitelja isključen je ili ne odgovara. Može ga uključiti osoba koja vodi poslužitelj.
code-address_refused = Ovaj poslužitelj ne prima poštu za adresu. Je li kanal uključen?
code-settings_invalid = Postavke nisu potpune.
code-to_invalid = Upišite adresu na koju probna poruka treba stići.
code-message_refused = Jedna se poruka nije mogla preuzeti.
code-storing_paused = Poslužitelj trenutačno ne može spremati poštu. Sam pokušava ponovno.
code-timeout = Druga strana nije odgovorila na vrijeme.
code-mx_missing = Domena ne navodi poslužitelj za poštu, pa vam nitko ne može pisati.
code-mx_elsewhere = Pošta za domenu ide drugim poslužiteljima, a ne ovomu. To je u redu ako je oni prosljeđuju ovamo; inače dodajte zapis.
code-spf_missing = Domena ne kaže tko smije slati u njezino ime. Mnogi poslužitelji takvu poštu stavljaju u neželjenu.
code-spf_several = Postoji više SPF zapisa, pa ne vrijedi nijedan. Zadržite jedan koji navodi sve poslužitelje.
code-spf_open = Zapis svima dopušta slanje u vaše ime. Završite ga s ~all.
code-spf_lacks_relay = Poslužitelj preko kojeg šaljete nije u zapisu. Zamijenite ga boljim.
code-dkim_not_found = Nije pronađen ključ pod uobičajenim nazivima. Davatelj usluge slanja kaže koji zapis potpisuje vašu poštu; ako rabi vlastiti naziv, možda je sve u redu.
code-dmarc_missing = Ništa ne govori drugim poslužiteljima što da rade s poštom koja se samo pretvara da je vaša.
code-dmarc_several = Postoji više DMARC zapisa, pa ne vrijedi nijedan. Zadržite jedan.
code-dmarc_watches = Zapis samo promatra. Kad izvješća budu dobra, zatražite karantenu.
code-dns_unreachable = Poslužitelj imena nije se mogao upitati. Je li ovo računalo na mreži?

## Web forms
webform-new-title = Novi web-obrazac
webform-new-text = Stranica na kojoj vam klijenti pišu bez programa za e-poštu, i unutar vašeg web-mjesta.
webform-create = Stvori obrazac
webform-made = Obrazac je stvoren
webform-text = Obrazac s vlastitom adresom, i za vaše web-mjesto. Radi bez JavaScripta.
webform-share = Stavite ga u uporabu
webform-share-text = Podijelite poveznicu na obrazac ili ga prikažite unutar svoje stranice. Poruka poslana njime odmah postaje zahtjev: isprobajte.
webform-open = Otvori obrazac
webform-link = Poveznica
webform-link-help = Za poštu, izbornike i potpise.
webform-embed = Za vaše web-mjesto
webform-embed-help = Zalijepite ovaj redak ondje gdje obrazac treba stajati i dolje navedite web-mjesto.
webform-general = Obrazac
webform-title-label = Naslov
webform-title-help = Prazno: „Kontaktirajte nas“ na jeziku posjetitelja.
webform-intro = Tekst prije obrasca
webform-intro-help = S čime možete pomoći i koliko se obično čeka odgovor.
webform-locale = Jezik
webform-locale-help = Kad preglednik posjetitelja ne traži nijedan od šest jezika.
webform-locale-brand = Kao marka
webform-questions = Vaša pitanja
webform-questions-text = Ime, adresa, naslov i poruka uvijek se traže. Što manje pitanja, to više ljudi piše.
webform-fields = Prilagođena polja
webform-fields-text = Odgovori se upisuju u polja zahtjeva. Polje koje ovisi o drugome traži se čim je taj odgovor poznat.
webform-fields-label = Polja koja se traže
webform-fields-none = Još nema polja za zahtjeve. Izradite ih pod „Polja”.
webform-no-questions = Još nema vlastitih pitanja.
webform-add-question = Dodaj pitanje
webform-question = { $number }. pitanje
webform-question-label = Pitanje
webform-question-kind = Odgovor
webform-question-required = Odgovor je obavezan
webform-kind-text = Jedan redak
webform-kind-long_text = Više redaka
webform-kind-choice = Izbor
webform-choices = Mogućnosti
webform-choices-help = Pritisnite Enter nakon svake mogućnosti.
webform-behaviour = Ponašanje
webform-files = Dopusti datoteke
webform-files-help = Najviše 5 datoteka, zajedno 20 MB.
webform-confirm = Potvrdi e-poštom
webform-confirm-help = Klijent dobiva potvrdu primitka radnog prostora.
webform-origins = Web-mjesta koja smiju prikazati obrazac
webform-origins-help = Samo ta web-mjesta smiju ugraditi obrazac, primjerice https://www.example.com.
webform-preview = Pregled
webform-preview-text = Posjetitelji vide stalne riječi na svojem jeziku.
preview-title = Kontaktirajte nas
preview-name = Vaše ime
preview-email = Adresa e-pošte
preview-subject-label = Naslov
preview-subject = Pitanje o mojoj narudžbi
preview-message = Poruka
preview-files = Datoteke
preview-choose = Odaberite
preview-send = Pošalji

## API keys
api-keys-title = API ključevi
api-keys-text = Dopustite svojim programima da čitaju i mijenjaju ono što je u ovom radnom prostoru.
api-keys-words = token, integracija, programi, skripte, razvoj
api-keys-add = Novi API ključ
api-keys-add-text = Ključ djeluje u vaše ime, u granicama koje ovdje odaberete.
api-keys-create = Stvori ključ
api-keys-empty = Još nema API ključeva
api-keys-empty-text = Potreban vam je samo ako neki vaš program treba razgovarati s radnim stolom.
api-keys-name = Naziv
api-keys-name-help = Koji ga program koristi. Za svaki program napravite jedan ključ.
api-keys-scopes = Smije
api-keys-expiry = Istječe
api-keys-expiry-help = Ključ koji istječe ne može ostati zaboravljen.
api-keys-never = Nikad
api-keys-days = { $count ->
    [one] Za { $count } dan
    [few] Za { $count } dana
   *[other] Za { $count } dana
  }
api-keys-made = stvoren { $date }
api-keys-used = posljednji put korišten { $time }
api-keys-unused = nikad korišten
api-keys-expires = vrijedi do { $date }
api-keys-made-title = Vaš novi API ključ
api-keys-made-text = Kopirajte ključ sada. Prikazuje se samo ovaj put.
api-keys-made-done = Spremljen je
api-keys-try = Isprobajte ga
api-keys-try-help = Ako ključ radi, odgovor sadrži vaše ime.
api-keys-delete-text = Programi koji ga koriste odmah prestaju raditi. To se ne može poništiti.
scope-read = čitanje
scope-read-help = Čita zahtjeve, poruke i klijente.
scope-write = čitanje i pisanje
scope-write-help = Također odgovara, mijenja i stvara.
scope-admin = sve
scope-admin-help = Mijenja i postavke, koliko vaša uloga dopušta.

## Prilagođena polja
fields-title = Polja
fields-text = Što želite znati o zahtjevima, klijentima i organizacijama osim onoga što već postoji.
fields-words = prilagođena polja, svojstva, broj narudžbe, serijski broj, pitanja, obavezno
fields-add = Novo polje
fields-create = Stvori
fields-empty = Još nema polja
fields-empty-text = Dodajte što vaš posao treba, na primjer broj narudžbe. Polja stoje uz svaki zahtjev i mogu se pretraživati.
fields-search = Pronađi polje
fields-name = Naziv
fields-names = Naziv na drugim jezicima
fields-subject = Pripada
fields-subject-ticket = Zahtjevi
fields-subject-contact = Klijenti
fields-subject-organization = Organizacije
fields-kind = Vrsta
fields-kind-help = Što se može upisati. Vrsta se kasnije ne može promijeniti.
fields-kind-text = Tekst
fields-kind-long_text = Dugi tekst
fields-kind-number = Broj
fields-kind-choice = Odabir
fields-kind-choices = Više odabira
fields-kind-date = Datum
fields-kind-checkbox = Potvrdni okvir
fields-kind-contact = Klijent
fields-kind-organization = Organizacija
fields-help = Pomoć
fields-help-help = Stoji ispod polja, za kolege.
fields-required-label = Potrebno prije rješavanja zahtjeva
fields-required-help = Traži se od agenata kad rješavaju zahtjev.
fields-is-required = potrebno za rješavanje
fields-is-off = isključeno
fields-switch-off = Isključi
fields-switch-on = Uključi
fields-switched-off = Polje { $name } je isključeno. Vrijednosti se čuvaju.
fields-condition = Prikaz
fields-condition-help = Polje se može pojaviti samo kad ga drugo polje čini potrebnim.
fields-always = Uvijek
fields-only-with = Samo uz određene vrijednosti polja { $name }
fields-shown-with = Prikazuje se kad je { $name }: { $values }
fields-parent-values = Vrijednosti polja { $name }
fields-choices = Mogućnosti
fields-choice = Mogućnost { $number }
fields-add-choice = Dodaj mogućnost
fields-preview = Pregled
fields-delete-text = Polje i sve što je ikad upisano nestat će zauvijek. Da sačuvate vrijednosti, radije ga isključite.
permission-fields-manage = Postavljanje polja

## Blokirani pošiljatelji
blocked-senders-title = Blokirani pošiljatelji
blocked-senders-text = Pošta s ovih adresa ide u neželjenu poštu i ne dobiva automatski odgovor. Ništa se ne gubi.
blocked-senders-words = neželjena pošta, popis blokiranih, spam, zabrana
blocked-senders-add = Blokiraj adresu
blocked-senders-address = Adresa e-pošte
blocked-senders-block = Blokiraj
blocked-senders-empty = Nitko nije blokiran
blocked-senders-empty-text = Blokirajte pošiljatelja iz izbornika njegova zahtjeva ili upišite adresu iznad.
blocked-senders-search = Pronađi adresu
blocked-senders-by = Blokira { $name }, { $date }
blocked-senders-unblock = Odblokiraj
blocked-senders-unblock-of = Odblokiraj { $address }
blocked-senders-unblocked = Pošta s adrese { $address } opet dolazi
## Gotovi odgovori
canned-replies-title = Gotovi odgovori
canned-replies-text = Gotovi tekstovi za odgovore koji se ponavljaju. Pri pisanju utipkajte / da biste upotrijebili neki od njih.
canned-replies-words = predlošci, isječci, makronaredbe, spremljeni odgovori, varijable, kratice
canned-replies-add = Novi gotovi odgovor
canned-replies-create = Stvori
canned-replies-empty = Još nema gotovih odgovora
canned-replies-empty-text = Napišite odgovor jednom, a zatim ga upotrijebite kosom crtom.
canned-replies-search = Pronađi gotovi odgovor
canned-replies-name = Naslov
canned-replies-name-help = Po njemu ga nalazite. Klijenti ga nikad ne vide.
canned-replies-shortcut = Kratica
canned-replies-shortcut-help = Jedna riječ koju utipkate iza kose crte, na primjer povrat.
canned-replies-for = Tko ga smije upotrebljavati
canned-replies-for-help = Zajedničke odgovore stvaraju samo oni koji to smiju.
canned-replies-all = Svi
canned-replies-own = Samo ja
canned-replies-team = Tim { $name }
canned-replies-language = Jezik teksta
canned-replies-language-help = Zahtjev na jeziku s vlastitim tekstom dobiva taj tekst. Svi ostali dobivaju prvi.
canned-replies-all-languages = Svi jezici
canned-replies-label = Tekst
canned-replies-placeholder = Napišite odgovor…
canned-replies-variable = Umetni varijablu
canned-replies-attach = Priloži datoteke
canned-replies-never = Još nije upotrijebljen
canned-replies-is-written = napisano
form-unknown-variable = Takva varijabla ne postoji. Odaberite jednu s popisa.
form-one-word = Upotrijebite jednu riječ bez razmaka i kosih crta.
permission-canned_replies-manage = Dijeljenje gotovih odgovora
permission-saved_searches-manage = Dijeljenje spremljenih pretraga
canned-replies-used = { $count ->
    [one] Upotrijebljen { $count } put
    [few] Upotrijebljen { $count } puta
   *[other] Upotrijebljen { $count } puta
  }
canned-replies-files = { $count ->
    [one] { $count } datoteka
    [few] { $count } datoteke
   *[other] { $count } datoteka
  }
variable-contact-name = Ime i prezime klijenta
variable-contact-first_name = Ime klijenta
variable-contact-email = E-pošta klijenta
variable-organization-name = Organizacija klijenta
variable-ticket-number = Broj zahtjeva
variable-ticket-subject = Predmet
variable-agent-name = Vaše ime i prezime
variable-agent-first_name = Vaše ime
variable-agent-email = Vaša e-pošta
variable-brand-name = Brend
variable-workspace-name = Radni prostor

## Storage and health
system-title = Prostor i stanje
system-text = Radi li sve i koliko ima mjesta.
system-words = disk, baza podataka, veličina, datoteke, poslovi, neuspjelo, red, verzija, nadzor
system-well = Sve radi.
system-look = Nešto vas treba; označeno je u nastavku.
system-refresh = Provjeri ponovno
system-storage = Prostor
system-database = Baza podataka
system-engine-sqlite = { $size }, u samom programu (SQLite)
system-engine-postgresql = { $size }, na poslužitelju PostgreSQL
system-files = Datoteke
system-files-value = { $count ->
    [one] { $count } datoteka, { $size }
    [few] { $count } datoteke, { $size }
   *[other] { $count } datoteka, { $size }
  }
system-files-help = Privici, slike i poruke e-pošte kakve su stigle.
system-disk = Mjesto na disku
system-disk-value = Slobodno { $free } od { $total }
system-disk-low = Disk je gotovo pun. Kad se napuni, ništa se ne može spremiti, a pošta čeka kod pošiljatelja. Uklonite druge datoteke ili premjestite podatkovnu mapu na veći disk.
system-shared = Više radnih prostora dijeli ovu instalaciju; bazu i disk vidi onaj tko je održava.
system-version = Verzija
system-work = Posao u pozadini
system-work-text = Slanje, uvozi i slično. Što čeka, trebalo bi nestati u nekoliko minuta.
system-work-none = Ništa ne čeka.
system-due = { $count ->
    [one] { $count } čeka, od: { $time }
    [few] { $count } čekaju, najstariji od: { $time }
   *[other] { $count } čeka, najstariji od: { $time }
  }
system-late = Posao čeka dulje nego što bi trebao. Pogledajte zapisnik poslužitelja ili ga ponovno pokrenite; time se ništa ne gubi.
system-failed = Odustalo
system-failed-text = Pokušano osam puta bez uspjeha. Otklonite uzrok pa pokušajte ponovno.
system-failed-none = Ni od čega se nije odustalo.
system-failed-more = { $count ->
    [one] … i još { $count } stariji
    [few] … i još { $count } starija
   *[other] … i još { $count } starijih
  }
system-attempts = { $count ->
    [one] { $count } pokušaj
    [few] { $count } pokušaja
   *[other] { $count } pokušaja
  }
system-retry-of = Pokušaj ponovno: { $name }
system-retry-all = Pokušaj sve ponovno
system-retried = Pokušava se sada
system-forget-text = Taj se posao više neće obaviti. Neposlana poruka ostaje tako označena na zahtjevu.
system-channels = Kanali
system-channels-none = Još nema kanala.
job-deliver = Slanje poruke
job-acknowledge = Slanje potvrde primitka
job-close_ticket = Zatvaranje riješenog zahtjeva
job-send_system_mail = Slanje pozivnice ili obavijesti
job-send_reset_link = Slanje poveznice za novu lozinku
job-import_contacts = Uvoz klijenata
job-clean_up = Čišćenje
