# Textele biroului. Ticket = tichet, note = notă, customer = client, agent = agent, tag = etichetă, contact reason = motivul contactului.

## Everywhere
app-name = Candor
close = Închideți
cancel = Renunțați
save = Salvați
saved = Salvat
edit = Modificați
delete = Ștergeți
retry = Încercați din nou
undo = Anulați
loading = Se încarcă…
optional = opțional
none = Niciunul
more = Mai multe
back = Înapoi
copy = Copiați
copied = Copiat
nothing-found = Nu s-a găsit nimic
you = dvs.
page-title = { $page } · { $workspace }

## What can go wrong
error-title = Nu a reușit
error-offline = Nu aveți conexiune. Încercați din nou după ce revine.
error-internal = Ceva nu a mers pe server. Încercați din nou.
error-unavailable = Serverul este ocupat sau repornește. Încercați din nou peste puțin timp.
error-not_found = Nu există sau nu aveți voie să vedeți.
error-forbidden = Rolul dvs. nu permite acest lucru.
error-unauthenticated = Conectați-vă din nou.
error-invalid = Unele câmpuri au nevoie de atenția dvs.
error-conflict = Între timp, altcineva a modificat acest lucru.
error-changed_since = S-a modificat între timp, de aceea nu mai poate fi anulat.
error-newer_messages = Există mesaje mai noi.
error-too_many = Prea multe încercări. Așteptați { $seconds ->
    [one] { $seconds } secundă
    [few] { $seconds } secunde
   *[other] { $seconds } de secunde
  }.
error-too_large = Este prea mare.
error-unsupported_media = Acest tip de fișier nu este acceptat.
error-wrong_password = Adresa de e-mail sau parola nu este corectă.
error-email_taken = Această adresă de e-mail este deja folosită.
error-weak_password = Alegeți o parolă mai lungă, de cel puțin 8 caractere, care să nu fie un cuvânt obișnuit.
error-token_used = Acest link a fost deja folosit sau a expirat.
error-already_set_up = Acest spațiu de lucru este deja configurat. Conectați-vă.
error-request-id = Codul erorii { $id }

## Sign-in and set-up
sign-in-title = Conectare
sign-in-email = Adresa de e-mail
sign-in-password = Parola
sign-in-submit = Conectați-vă
sign-in-forgot = Ați uitat parola?
sign-in-ended = Sesiunea dvs. s-a încheiat. Conectați-vă din nou; ciornele sunt păstrate.
sign-out = Deconectare
sign-out-unsent-title = Vă deconectați cu mesaje netrimise?
sign-out-unsent-text = { $count ->
    [one] { $count } mesaj nu a fost trimis și s-ar pierde.
    [few] { $count } mesaje nu au fost trimise și s-ar pierde.
   *[other] { $count } de mesaje nu au fost trimise și s-ar pierde.
  } Rămâneți ca să le trimiteți, să le modificați sau să le ștergeți din tichetele lor.
sign-out-unsent-confirm = Deconectare și renunțare
show-password = Afișați parola
hide-password = Ascundeți parola
forgot-title = Resetarea parolei
forgot-text = Scrieți adresa dvs. de e-mail și vă trimitem un link pentru a alege o parolă nouă.
forgot-submit = Trimiteți linkul
forgot-sent-title = Verificați-vă e-mailul
forgot-sent-text = Dacă { $email } aparține unui agent de aici, linkul este pe drum. Poate fi folosit o singură dată, timp de o oră.
forgot-back = Înapoi la conectare
reset-title = Alegeți o parolă nouă
reset-submit = Salvați și conectați-vă
reset-help = Cel puțin 8 caractere. Toate celelalte sesiuni se vor încheia.
setup-title = Configurați spațiul de lucru
setup-text = Durează un minut. Deveniți proprietar și îi puteți invita ulterior pe ceilalți.
setup-workspace = Numele spațiului de lucru
setup-workspace-help = Firma sau echipa dvs., așa cum o cunosc clienții.
setup-name = Numele dvs.
setup-email = Adresa dvs. de e-mail
setup-password = Parola
setup-password-help = Cel puțin 8 caractere. O propoziție se ține minte mai ușor decât o ghicitoare.
setup-locale = Limba
setup-zone = Fusul orar
setup-submit = Creați spațiul de lucru
invitation-title = Alăturați-vă spațiului { $workspace }
invitation-text = Ați fost invitat(ă) cu rolul: { $role }. Alegeți numele pe care îl vor vedea clienții și o parolă.
invitation-submit = Alăturați-vă
invitation-bad-title = Această invitație nu funcționează
invitation-bad-text = Poate a fost folosită sau retrasă. Cereți una nouă.
role-owner = proprietar
role-admin = administrator
role-supervisor = supervizor
role-agent = agent

## Frame of the desk
nav-areas = Zone
nav-lists = Liste
nav-inbox = Mesaje primite
nav-search = Căutare
nav-contacts = Clienți
nav-settings = Setări
nav-me = Meniul meu
nav-new = Mesaj nou
nav-shortcuts = Scurtături de tastatură
nav-appearance = Aspect
nav-language = Limba
nav-profile = Profil
skip-to-list = Mergeți la listă
skip-to-ticket = Mergeți la tichet
skip-to-page = Salt la pagină
sidebar-toggle = Afișați sau ascundeți bara laterală
panel-toggle = Afișați sau ascundeți panoul clientului
theme = Temă
theme-system = Ca sistemul
theme-light = Luminoasă
theme-dark = Întunecată
density = Densitate
density-compact = Compactă
density-default = Normală
density-cosy = Aerisită
list-mine = Ale mele
list-mentions = Mențiuni
list-following = Urmărite
list-unassigned = Neatribuite
list-team = Echipă
list-open = Toate deschise
list-closed = Închise
list-spam = Spam
list-trash = Coș
list-count = { $count ->
    [one] { $count } tichet
    [few] { $count } tichete
   *[other] { $count } de tichete
  }
list-count-unread = { $count ->
    [one] { $count } tichet
    [few] { $count } tichete
   *[other] { $count } de tichete
  }, { $unread ->
    [one] { $unread } necitit
    [few] { $unread } necitite
   *[other] { $unread } necitite
  }
live-offline = Fără conexiune. Ce vedeți rămâne disponibil, iar biroul se reconectează singur.
live-back = Totul este la zi
live-offline-waiting = { $count ->
    [one] Fără conexiune. { $count } mesaj așteaptă și va fi trimis automat.
    [few] Fără conexiune. { $count } mesaje așteaptă și vor fi trimise automat.
   *[other] Fără conexiune. { $count } de mesaje așteaptă și vor fi trimise automat.
  }
outbox-sent = { $count ->
    [one] A fost trimis { $count } mesaj aflat în așteptare
    [few] Au fost trimise { $count } mesaje aflate în așteptare
   *[other] Au fost trimise { $count } de mesaje aflate în așteptare
  }
update-ready = O versiune nouă este gata.
update-now = Reîncărcați
notice-assigned = V-a fost atribuit: #{ $number }
notice-message = { $name } în #{ $number }
notice-mention = { $name } vă întreabă în #{ $number }
notice-note = { $name } a scris o notă în #{ $number }
notice-open = Deschideți
live-unsafe = Această pagină a venit prin http simplu: parolele și mesajele pot fi citite pe drum.
live-demo = Spațiu de lucru demonstrativ: nimic nu părăsește acest calculator.
live-outbox = E-mailuri trimise
resize-list = Lățimea listei
resize-panel = Lățimea panoului clientului
resize-composer = Înălțimea răspunsului

## Lists
sort-label = Ordine
sort-newest = Cele mai noi întâi
sort-oldest = Cele mai vechi întâi
sort-waiting = Cea mai lungă așteptare întâi
list-new-items = { $count ->
    [one] { $count } nou
    [few] { $count } noi
   *[other] { $count } noi
  }
list-failed = Lista nu a putut fi încărcată
inbox-empty-mine-title = Nu aveți nimic de rezolvat
inbox-empty-mine-text = Niciun tichet deschis nu vă este atribuit. Tichetele neatribuite așteaptă pe cineva care să le preia.
inbox-empty-mine-action = Mergeți la Neatribuite
inbox-empty-mentions-title = Nu v-a întrebat nimeni
inbox-empty-mentions-text = Aici apar tichetele în care un coleg scrie @ și numele dumneavoastră într-o notă.
inbox-empty-following-title = Nu urmăriți nimic
inbox-empty-following-text = Urmăriți un tichet ca să aflați ce se scrie în el, oricine s-ar ocupa de el.
inbox-empty-unassigned-title = Totul este atribuit
inbox-empty-unassigned-text = Fiecare tichet deschis are pe cineva care se ocupă de el.
inbox-empty-team-title = Echipele dvs. nu au nimic deschis
inbox-empty-team-text = Tichetele noi ale echipelor dvs. apar aici singure.
inbox-empty-open-title = Nimic deschis
inbox-empty-open-text = Toate tichetele au primit răspuns și au fost rezolvate.
inbox-empty-closed-title = Încă nimic rezolvat
inbox-empty-closed-text = Aici se păstrează tichetele rezolvate și închise.
inbox-empty-spam-title = Niciun spam
inbox-empty-spam-text = Aici se păstrează tichetele marcate ca spam.
inbox-empty-trash-title = Coșul este gol
inbox-empty-trash-text = Tichetele din coș pot fi restaurate.
row-waiting = Așteaptă de { $time }
row-waiting-title = Clientul așteaptă din { $time }
row-draft = Ciornă
row-failed = Netrimis
row-files = Are fișiere
row-unread = Necitit
row-by = { $name }:
row-no-subject = (fără subiect)
row-unknown = Expeditor necunoscut
pick-ticket-title = Alegeți un tichet
pick-ticket-text = Cu J și K vă deplasați în listă, cu Enter citiți.

## Ticket
ticket-block = Blocați expeditorul
done-blocked = E-mailurile de la { $address } merg de acum în spam
ticket-copy-link = Copiați linkul
ticket-subject-edit = Modificați subiectul
ticket-subject = Subiect
ticket-status = Stare
ticket-assignee = Atribuit
ticket-unassigned = Neatribuit
ticket-assign-me = Preiau eu
ticket-unassign = Nimeni
ticket-team = Echipă
ticket-no-team = Fără echipă
ticket-follow = Urmăriți
ticket-unfollow = Nu mai urmăriți
ticket-followers = Urmăritori
ticket-followed-by-you = Urmăriți acest tichet
ticket-n-followers = { $count ->
    [one] { $count } urmăritor
    [few] { $count } urmăritori
   *[other] { $count } de urmăritori
  }
done-followed = Urmăriți tichetul #{ $number }
done-unfollowed = Nu mai urmăriți tichetul #{ $number }
done-followed-other = { $name } urmărește tichetul #{ $number }
done-unfollowed-other = { $name } nu mai urmărește tichetul #{ $number }
cannot-see-ticket = nu vede acest tichet
cannot-see-ticket-help = { $name } nu vede acest tichet. Atribuiți-l mai întâi acestei persoane sau uneia dintre echipele sale.
ticket-files = Descărcați toate fișierele
ticket-priority = Prioritate
ticket-tags = Etichete
ticket-add-tag = Etichetă
ticket-reason = Motivul contactului
ticket-no-reason = Fără motiv
ticket-resolve = Rezolvați
ticket-reopen = Redeschideți
ticket-spam = Marcați ca spam
ticket-not-spam = Nu este spam
ticket-trash = Mutați în coș
ticket-restore = Restaurați
ticket-unread = Marcați ca necitit
ticket-confidential = Faceți confidențial
ticket-not-confidential = Nu mai este confidențial
ticket-is-confidential = Confidențial
ticket-is-spam = Acest tichet este marcat ca spam.
ticket-is-trashed = Acest tichet este în coș.
ticket-history = Afișați istoricul modificărilor
ticket-history-hide = Ascundeți istoricul modificărilor
ticket-previous = Tichetul anterior
ticket-next = Tichetul următor
ticket-not-found-title = Acest tichet nu poate fi afișat
ticket-not-found-text = Nu există sau aparține unei echipe din care nu faceți parte.
ticket-follow-up-of = Continuă tichetul { $number }: { $subject }
ticket-followed-up-by = Continuat de tichetul { $number }: { $subject }
ticket-search-agents = Găsiți un agent
ticket-search-teams = Găsiți o echipă
ticket-search-tags = Găsiți o etichetă
ticket-search-reasons = Găsiți un motiv
status-new = Nou
status-open = Deschis
status-waiting = În așteptare
status-resolved = Rezolvat
status-closed = Închis
priority-low = Scăzută
priority-normal = Normală
priority-high = Ridicată
priority-urgent = Urgentă
channel-email = E-mail
channel-web_form = Formular
viewing-one = { $name } se uită și la acest tichet
viewing-many = { $names } se uită și la acest tichet
typing-one = { $name } scrie un răspuns
typing-many = { $names } scriu răspunsuri
mark-viewing = Văzut acum de { $name }

## What was done, with undo
done-resolved = Tichetul { $number } a fost rezolvat
done-reopened = Tichetul { $number } a fost redeschis
done-assigned = Tichetul { $number } a fost atribuit: { $name }
done-unassigned = Tichetul { $number } nu mai este atribuit nimănui
done-changed = Tichetul { $number } a fost modificat
done-spam = Tichetul { $number } a fost marcat ca spam
done-trash = Tichetul { $number } a fost mutat în coș
done-restored = Tichetul { $number } a fost restaurat
done-unread = Tichetul { $number } a fost marcat ca necitit
done-undone = Anulat
done-sent = Trimis
done-note = Notă adăugată

## Messages
thread-label = Mesajele tichetului { $number }
thread-older = Afișați mesajele mai vechi
thread-unread-line = Mesaje noi
thread-newer = Afișați mesajele mai noi
thread-to-newest = La cel mai nou mesaj
thread-new-below = { $count ->
    [one] { $count } mesaj nou
    [few] { $count } mesaje noi
   *[other] { $count } de mesaje noi
  }
thread-empty = Acest tichet nu are încă niciun mesaj.
message-announce = { $name }: { $text }
message-from-contact = Mesaj de la { $name }
message-from-agent = Răspuns de la { $name }
message-note = Notă
message-note-by = Notă de la { $name }
message-note-hint = O vede doar echipa
message-to = către { $names }
message-cc = cc { $names }
message-bcc = bcc { $names }
message-details = Detaliile mesajului
message-detail-from = De la
message-detail-to = Către
message-detail-cc = Cc
message-detail-bcc = Bcc
message-detail-subject = Subiect
message-detail-time = Ora
message-detail-language = Limbă
message-detail-channel = Canal
message-html-title = Textul mesajului
message-show-quoted = Afișați textul citat
message-hide-quoted = Ascundeți textul citat
message-show-all = Afișați tot mesajul
message-images-blocked = Imaginile de pe internet nu au fost încărcate.
message-raw = Afișați e-mailul brut
message-raw-title = E-mail brut
message-raw-download = Descărcați
message-copy-text = Copiați textul
message-reply = Răspundeți
message-quote = Citați în răspuns
message-forward = Redirecționați
message-unverified = Expeditorul nu a putut fi verificat
message-third-party = Nu este de la client
message-auto = Automat
message-auto-reply = Răspuns automat de la { $name }
message-auto-bounce = Raport de livrare de la { $name }
message-auto-acknowledgement = Confirmare automată de primire
message-problems = Acest e-mail era deteriorat și este afișat atât cât a putut fi citit.
message-queued = Așteaptă să fie trimis
message-waiting = Așteaptă conexiunea și va fi trimis automat
message-overtaken = Netrimis: între timp au sosit mesaje mai noi
message-overtaken-help = Citiți-le întâi, apoi trimiteți acest mesaj așa cum este sau modificați-l.
message-sending = Se trimite…
message-failed = Netrimis
message-uncertain = Poate trimis
message-uncertain-help = Conexiunea s-a întrerupt în timpul trimiterii. Poate a ajuns; trimiteți din nou doar dacă o a doua copie nu deranjează.
message-cancelled = Netrimis (anulat)
message-retry = Trimiteți din nou
message-cancel = Nu mai trimiteți
message-edit = Modificați
files-count = { $count ->
    [one] { $count } fișier
    [few] { $count } fișiere
   *[other] { $count } de fișiere
  }

## History of changes
history-created = { $name } a creat tichetul
history-changed = { $name } a schimbat { $field } din „{ $before }” în „{ $after }”
history-set = { $name } a stabilit { $field }: „{ $after }”
history-cleared = { $name } a eliminat { $field }: „{ $before }”
history-undone = { $name } a anulat o modificare
history-tag-added = { $name } a adăugat etichetele: { $tags }
history-tag-removed = { $name } a eliminat etichetele: { $tags }
history-followers-added = { $name } a adăugat urmăritori: { $people }
history-followers-removed = { $name } a eliminat urmăritori: { $people }
history-spam = { $name } a marcat tichetul ca spam
history-not-spam = { $name } a marcat că tichetul nu este spam
history-trash = { $name } a mutat tichetul în coș
history-restored = { $name } a restaurat tichetul
history-confidential = { $name } a făcut tichetul confidențial
history-not-confidential = { $name } a ridicat confidențialitatea tichetului
history-failed = Istoricul nu a putut fi încărcat
field-subject = subiectul
field-status = starea
field-priority = prioritatea
field-assignee = agentul
field-team = echipa
field-reason = motivul contactului
field-contact = clientul
system-name = Candor
yes = da
no = nu

## Câmpuri personalizate
list-field = Afișați în rânduri
fields-of-ticket = Detaliile tichetului
fields-of-contact = Detaliile clientului
fields-of-organization = Detaliile organizației
fields-required = necesar pentru rezolvare
fields-needed = Înainte de rezolvarea tichetului, completați: { $names }.
fields-failed = Detaliile nu au putut fi încărcate
fields-record-gone = Nu mai există
fields-search-contacts = Găsiți un client

## Writing
composer-label = Răspuns
composer-placeholder = Scrieți un răspuns…
composer-note-placeholder = Scrieți o notă. O vede doar echipa.
composer-forward-placeholder = Adăugați câteva cuvinte…
composer-mode = Felul mesajului
composer-reply = Răspuns
composer-reply-all = Răspuns tuturor
composer-forward = Redirecționare
composer-note = Notă
composer-note-banner = Notă: o vede doar echipa, niciodată clientul.
composer-to = Către
composer-cc = Cc
composer-bcc = Bcc
composer-add-cc = Adăugați Cc și Bcc
composer-subject = Subiect
composer-send = Trimiteți
composer-send-resolve = Trimiteți și rezolvați
composer-add-note = Adăugați nota
composer-send-options = Alte moduri de trimitere
composer-sent-then-stay = După trimitere: rămâneți aici
composer-sent-then-next = După trimitere: tichetul următor
composer-sent-then-list = După trimitere: înapoi la listă
composer-discard = Renunțați la text
composer-discard-title = Renunțați la acest text?
composer-discard-text = Ciorna și fișierele ei vor fi șterse definitiv.
composer-draft-saving = Se salvează ciorna…
composer-draft-saved = Ciornă salvată
composer-draft-failed = Ciorna nu a fost salvată
composer-draft-local = Salvat în acest browser
composer-attach = Atașați fișiere
composer-drop = Lăsați fișierele aici pentru a le atașa
composer-upload-wait = Așteptați până se încarcă fișierele.
composer-remove-file = Eliminați { $name }
composer-signature-on = Cu semnătură
composer-signature-off = Fără semnătură
composer-quote = Citați ultimul mesaj
composer-no-recipient = Indicați cel puțin un destinatar.
composer-bad-address = { $address } nu este o adresă validă.
composer-empty = Scrieți mai întâi ceva.
composer-no-permission = Rolul dvs. permite citirea acestui tichet, dar nu și răspunsul.
composer-bold = Aldin
composer-italic = Cursiv
composer-code = Cod
composer-link = Link
composer-link-address = Adresa linkului
composer-link-set = Puneți linkul
composer-link-remove = Eliminați linkul
composer-bullets = Listă
composer-numbers = Listă numerotată
composer-quote-block = Citat
composer-image = Inserați o imagine
composer-toolbar = Formatare
address-remove = Eliminați { $address }
address-invalid = adresă nevalidă
newer-title = A apărut ceva mai nou
newer-text = { $count ->
    [one] Acest mesaj a sosit în timp ce scriați. Citiți-l înainte de a trimite.
    [few] Aceste mesaje au sosit în timp ce scriați. Citiți-le înainte de a trimite.
   *[other] Aceste mesaje au sosit în timp ce scriați. Citiți-le înainte de a trimite.
  }
newer-send = Trimiteți oricum
newer-back = Înapoi la răspunsul meu

## New message
new-title = Mesaj nou
new-channel = Trimiteți de la
new-text = Mesaj
new-send = Trimiteți
new-placeholder = Scrieți mesajul…
new-kept = Textul dvs. se păstrează ca ciornă.
new-no-channel-title = Nu există o adresă de expediere
new-no-channel-text = Mai întâi trebuie configurat un canal de e-mail.

## Customer panel
customer-title = Client
customer-none = Acest tichet nu are client.
customer-open = Pagina clientului
customer-name = Nume
customer-addresses = Adrese
customer-verified = verificată
customer-add-identity = Adăugați e-mail sau telefon
customer-identity-kind = Fel
customer-identity-email = E-mail
customer-identity-phone = Telefon
customer-identity-value = Adresă sau număr
customer-organization = Organizație
customer-no-organization = Fără organizație
customer-search-organizations = Găsiți o organizație
customer-language = Limba
customer-language-unknown = Necunoscută
customer-note = Notă despre client
customer-note-placeholder = Ce ar trebui să știe colegii
customer-tickets = Tichetele acestui client
customer-no-tickets = Niciun alt tichet
customer-since = Client din { $date }
customer-zone = Ora locală
customer-tier = Nivel
customer-tier-standard = Standard
customer-tier-vip = VIP
customer-care = De reținut
customer-care-placeholder = Un avertisment scurt pentru cine răspunde
customer-verify = Marcați { $address } ca verificată
customer-unverify = Scoateți marcajul de verificare de la { $address }
customer-identity-removed = { $address } a fost eliminată
customer-failed = Clientul nu a putut fi încărcat

## Search
search-title = Căutare
search-label = Căutați în tichete, mesaje și clienți
search-kind = Fel
saved-searches = Căutări salvate
search-all = Toate
search-tickets = Tichete
search-contacts = Clienți
search-empty-title = Nu s-a găsit nimic pentru „{ $query }”
search-empty-text = Încercați mai puține cuvinte sau altele. Merg și părți de cuvinte, nume, adrese și numere de tichet.
search-hint-title = Căutați peste tot
search-more = Afișați mai multe
search-results = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
  }
search-tickets-of = { $count ->
    [one] { $count } tichet
    [few] { $count } tichete
   *[other] { $count } de tichete
  }

## Keyboard
keys-title = Scurtături de tastatură
keys-off = Tastele singulare sunt dezactivate în profilul dvs.
keys-lists = Liste
keys-ticket = Tichet
keys-writing = Scriere
keys-general = Peste tot
key-next = Tichetul următor
key-previous = Tichetul anterior
key-open = Deschideți, mergeți la mesaje
key-back = Înapoi la listă
key-reply = Răspuns
key-reply-all = Răspuns tuturor
key-forward = Redirecționare
key-note = Notă
key-send = Trimiteți
key-send-resolve = Trimiteți și rezolvați
key-undo = Anulați
key-resolve = Rezolvați sau redeschideți
key-status = Stabiliți starea
key-assign-me = Preiau eu
key-assign = Atribuiți…
key-tag = Etichete
key-priority = Prioritate
key-trash = Mutați în coș
key-spam = Marcați ca spam
key-unread = Marcați ca necitit
key-sidebar = Bara laterală
key-panel = Panoul clientului
key-composer = Mergeți la răspuns
key-new-items = Afișați noutățile din listă
key-link = Copiați linkul
key-search = Căutare
key-new = Mesaj nou
key-sheet = Această listă
key-go-mine = Mergeți la Ale mele
key-go-mentions = Mergeți la Mențiuni
key-go-following = Mergeți la Urmărite
key-follow = Urmăriți sau nu mai urmăriți
key-followers = Urmăritori…
key-first-unread = La primul mesaj nou
key-files = Descărcați toate fișierele
key-go-unassigned = Mergeți la Neatribuite
key-go-team = Mergeți la Echipă
key-go-open = Mergeți la Toate deschise
key-go-closed = Mergeți la Închise
key-next-unread = Următorul tichet necitit
key-previous-unread = Tichetul necitit anterior
key-palette = Paleta de comenzi
key-team = Stabiliți echipa
key-confidential = Confidențial sau nu
key-history = Afișați sau ascundeți modificările
keys-change = Schimbați tastele
palette-field = Ce doriți să faceți sau să deschideți?
palette-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
  }
palette-recent = Folosite recent
palette-ticket = Acest tichet
palette-acts = Acțiuni
palette-lists = Liste
palette-tickets = Tichete
palette-contacts = Clienți
palette-look = Aspect și limbă
palette-settings = Setări
palette-move = deplasare
palette-pick = alegere

## Răspunsuri predefinite la scriere
canned-title = Răspunsuri predefinite
canned-insert = Inserați un răspuns predefinit
canned-none = Încă nu există răspunsuri predefinite. Faceți câteva în setări.
canned-hint = ↑ ↓ pentru alegere, Enter pentru inserare, Esc pentru a scrie mai departe
mention-title = Colegi
mention-hint = Enter anunță persoana, care va urmări tichetul
mention-insert = Întrebați un coleg
mention-found = { $count ->
    [one] { $count } coleg
    [few] { $count } colegi
   *[other] { $count } de colegi
  }
canned-found = { $count ->
    [one] { $count } răspuns predefinit
    [few] { $count } răspunsuri predefinite
   *[other] { $count } de răspunsuri predefinite
  }
canned-missing = Necunoscut pentru acest tichet: { $names }. Completați înainte de trimitere.
canned-open = { $count ->
    [one] { $count } valoare nu este cunoscută aici. O completați înainte de trimitere.
    [few] { $count } valori nu sunt cunoscute aici. Le completați înainte de trimitere.
   *[other] { $count } de valori nu sunt cunoscute aici. Le completați înainte de trimitere.
  }
composer-variables = Completați mai întâi { $names }: clientul ar vedea textul așa.
