# Textele setărilor. Ticket = tichet, note = notă, customer = client, agent = agent, tag = etichetă, contact reason = motivul contactului.

## Frame
settings-title = Setări
settings-text = Tot ce ține de dvs., de spațiul de lucru și de căile pe care vă găsesc clienții.
settings-skip = Mergeți la pagină
settings-search = Căutați în setări
settings-search-hint = Ce doriți să schimbați?
settings-found = { $count ->
    [one] { $count } pagină găsită
    [few] { $count } pagini găsite
   *[other] { $count } de pagini găsite
  }
settings-none = Nicio setare nu se potrivește cu „{ $query }”
settings-none-text = Încercați alt cuvânt sau goliți câmpul pentru a vedea toate setările.
settings-group-me = Dvs.
settings-group-workspace = Spațiul de lucru
settings-group-tickets = Tichete
settings-group-ways = Canale și programe
forbidden-title = Rolul dvs. ({ $role }) nu permite această modificare
forbidden-text = O pot face pentru dvs.: { $names }.
forbidden-ask = Rugați un proprietar sau un administrator să o facă pentru dvs.
leave-title = Plecați fără să salvați?
leave-text = Ce ați modificat pe această pagină se va pierde.
leave-stay = Rămâneți aici
leave-confirm = Plecați
admin-load-failed = Nu s-a putut încărca
admin-error-in_use = Este încă folosit, de aceea nu poate fi șters.
admin-error-last_owner = Acesta este ultimul proprietar. Faceți mai întâi proprietar pe altcineva.
admin-error-name_taken = Acest nume este deja folosit. Alegeți altul.
admin-error-wrong_origin = Pagina a fost deschisă la altă adresă decât cea așteptată de server. Deschideți-o din nou la adresa obișnuită.
delete-of = Ștergeți: { $name }
deleted-of = Șters: { $name }
delete-title = Ștergeți „{ $name }”?
type-to-delete = Scrieți { $name } pentru confirmare
rename = Redenumiți
rename-of = Redenumiți: { $name }
more-of = Mai multe pentru { $name }
move-up = Mutați mai sus: { $name }
move-down = Mutați mai jos: { $name }

## Forms
form-required = Completați acest câmp.
form-email = Scrieți o singură adresă de e-mail, de exemplu ana@example.com.
form-url = Scrieți o adresă web, de exemplu https://www.example.com.
form-range = Alegeți un număr întreg de la { $min } la { $max }.
form-too-short = Folosiți cel puțin { $count ->
    [one] { $count } caracter
    [few] { $count } caractere
   *[other] { $count } de caractere
  }.
form-too-long = Scurtați la { $count ->
    [one] { $count } caracter
    [few] { $count } caractere
   *[other] { $count } de caractere
  }.
form-invalid = Ceva nu este în regulă aici.
form-one-line = Scrieți pe un singur rând, fără semne speciale.
form-taken = Este deja folosit. Alegeți altceva.
form-email-taken = Această adresă este deja folosită. Alegeți alta.
form-weak = Alegeți o parolă mai lungă, care să nu fie nici un cuvânt obișnuit, nici numele dvs.
form-gone = Nu mai există.
form-host = Scrieți doar numele serverului, de exemplu mail.example.com.
form-plain = Fără criptare, oricine se află pe traseu poate citi e-mailurile și parola. Alegeți o criptare sau permiteți expres conexiunea simplă.
form-key = Folosiți doar litere mici, cifre și _.
form-key-taken = Altă întrebare are deja această cheie.
form-choices = Scrieți cel puțin o variantă.
form-password-missing = Scrieți parola. Este cerută din nou când se schimbă serverul sau utilizatorul.
form-password-wrong = Aceasta nu este parola dvs. actuală.
form-user-missing = Indicați utilizatorul căruia îi aparține parola.
form-origin = Scrieți fiecare site ca https://www.example.com, fără cale.
form-zone = Alegeți un fus orar din listă.
form-not-yourself = Nu vă puteți dezactiva propriul cont. Rugați alt administrator.
form-more-than-own = Din rolul dvs. lipsesc unele dintre aceste permisiuni, deci nu le puteți acorda.
form-discard = Renunțați la modificări
form-unsaved = Încă nesalvat
form-remove = Eliminați { $name }

## Profile and appearance
profile-title = Profil și aspect
profile-text = Cum vă văd colegii și clienții și cum arată biroul pentru dvs.
profile-words = nume, limbă, fus orar, temă, mod întunecat, mod luminos, densitate, mărime, semnătură, după trimitere, scurtături de tastatură
profile-person = Despre dvs.
profile-name = Nume
profile-name-help = Clienții îl văd sub răspunsurile dvs.
profile-email = Adresa de e-mail
profile-email-help = Cu ea vă conectați. Nu poate fi schimbată aici.
profile-locale-help = Limba biroului, numai pentru dvs.
profile-zone-help = Toate orele din birou sunt afișate în acest fus orar.
profile-appearance-text = Modificările au efect imediat și vă urmează pe orice dispozitiv.
profile-density-help = Compactă arată mai multe tichete deodată, aerisită se citește mai ușor.
profile-signature = Semnătură
profile-signature-text = Stă sub răspunsurile dvs. prin e-mail. Lăsați gol pentru a folosi semnătura canalului.
signature-placeholder = Cu stimă, …
profile-working = În timp ce lucrați
profile-after = După trimiterea unui răspuns
profile-after-help = Notele nu vă scot niciodată din tichet.
profile-after-stay = Rămâneți la tichet
profile-after-next = Deschideți următorul tichet din listă
profile-after-list = Reveniți la listă
profile-keys = Scurtături cu o singură tastă
profile-keys-help = R răspunde, J trece la tichetul următor și așa mai departe. Dezactivați-le dacă tastele se apasă din greșeală, de exemplu la dictare. Scurtăturile cu Ctrl sau ⌘ funcționează mereu.

## Password
password-title = Parola
password-text = Schimbarea parolei vă deconectează din toate celelalte locuri.
password-words = conectare, securitate, schimbarea parolei
password-change = Schimbați parola
password-current = Parola actuală
password-new = Parola nouă
password-done = Parola a fost schimbată. Toate celelalte sesiuni ale dvs. s-au încheiat.

## Sessions
sessions-title = Sesiuni
keyboard-title = Tastatură
keyboard-text = Toate scurtăturile. Ce schimbați vă urmează pe orice dispozitiv.
keyboard-words = scurtături, taste, paletă
keyboard-change = Schimbați
keyboard-change-of = Schimbați tasta pentru: { $name }
keyboard-reset = Reveniți la tasta obișnuită: { $name }
keyboard-reset-all = Reveniți la toate cele obișnuite
keyboard-none = fără tastă
keyboard-fixed = fix
keyboard-press = Apăsați noile taste
keyboard-hint = O tastă, două una după alta sau taste cu Ctrl ori ⌘. Backspace elimină tasta, Escape o lasă cum este.
keyboard-without = Fără tastă
keyboard-taken = Browserul o păstrează pentru sine sau scrie text. Alegeți alta.
keyboard-clash = Folosită și pentru: { $names }
notifications-title = Notificări
notifications-text = Despre ce sunteți anunțat(ă) când priviți în altă parte. Propriile acțiuni nu sună niciodată.
notifications-words = notificări, sunet, volum, clopoțel, alerte
notifications-desktop = Pe acest dispozitiv
notifications-allow = Permiteți notificările
notifications-ask = Browserul întreabă o dată dacă pot fi afișate notificări.
notifications-allowed = Notificările sunt permise în acest browser.
notifications-blocked = Acest browser blochează notificările. Deschideți lacătul de lângă adresă și permiteți-le acolo; sunetele și contoarele funcționează oricum.
notifications-missing = Acest browser nu poate afișa notificări sau pagina a venit prin http simplu. Sunetele și contoarele funcționează oricum.
notifications-try = Arătați una
notifications-try-text = Așa arată o notificare.
notifications-what = Despre ce sunteți anunțat(ă)
notifications-assigned = Mi se atribuie un tichet
notifications-message = Un client scrie într-un tichet al meu
notifications-mention = Un coleg mă întreabă într-o notă
notifications-followed = Se scrie ceva într-un tichet pe care îl urmăresc
notifications-unassigned = Un client scrie într-un tichet neatribuit
notifications-way-desktop = Notificare
notifications-way-sound = Sunet
notifications-sound = Sunet
notifications-sound-help = Sună și când lucrați aici, dacă tichetul nu este deschis în fața dvs.
notifications-volume = Volum
notifications-play = Redați
notifications-mail = Prin e-mail
notifications-mail-help = Un singur mesaj la { $address } când nu aveți aplicația deschisă. Conține subiectul și începutul mesajului; pentru tichetele confidențiale, niciunul dintre ele.
notifications-mail_assigned = Când mi se atribuie un tichet
notifications-mail_mention = Când un coleg mă întreabă într-o notă
sound-chime = Clinchet
sound-drop = Picătură
sound-knock = Ciocănit
sound-bell = Clopot
sessions-text = Browserele în care sunteți conectat(ă). Încheiați-le pe cele pe care nu le recunoașteți, apoi schimbați parola.
sessions-words = dispozitive, deconectare, securitate, browsere
sessions-device = { $browser } pe { $system }
sessions-unknown = Browser necunoscut
sessions-current = Acest browser
sessions-now = Activ acum
sessions-seen = Ultima activitate { $time }
sessions-since = conectat { $time }
sessions-end = Încheiați
sessions-end-of = Încheiați sesiunea: { $name }
sessions-end-others = Încheiați toate celelalte
sessions-end-others-text = { $count ->
    [one] Încă un browser va fi deconectat imediat. Ciornele se păstrează.
    [few] Alte { $count } browsere vor fi deconectate imediat. Ciornele se păstrează.
   *[other] Alte { $count } de browsere vor fi deconectate imediat. Ciornele se păstrează.
  }
sessions-ended = { $count ->
    [one] { $count } sesiune încheiată
    [few] { $count } sesiuni încheiate
   *[other] { $count } de sesiuni încheiate
  }

## Workspace
workspace-title = Spațiul de lucru
workspace-text = Cum se numește spațiul dvs. de lucru și ce face singur.
workspace-words = nume, limbă, fus orar, confirmare de primire, răspuns automat, închidere automată, linia de deasupra răspunsului
workspace-name-section = Nume și limbă
workspace-name = Nume
workspace-name-help = Îl văd agenții și, în e-mailurile automate, clienții.
workspace-locale = Limba
workspace-locale-help = Pentru e-mailurile automate, când limba clientului nu este cunoscută.
workspace-zone-help = Fusul orar al biroului dvs., pentru agenții noi.
workspace-ack-section = Confirmare de primire
workspace-ack-text = Un e-mail automat scurt care le spune clienților că primul lor mesaj a ajuns. Se trimite o dată pe tichet, niciodată la buletine informative sau la alte e-mailuri automate.
workspace-ack = Confirmați tichetele noi
workspace-ack-help = Fiecare canal de e-mail poate renunța la ea.
workspace-ack-languages = Limba textului
workspace-ack-subject = Subiect
workspace-ack-body = Text
workspace-ack-variables = Puteți folosi { $open }ticket.number{ $close }, { $open }contact.name{ $close } și { $open }brand.name{ $close }. După | scrieți ce se spune când ceva nu este cunoscut: { $open }contact.first_name|stimate client{ $close }.
workspace-ack-preview = Previzualizare
workspace-ack-is-standard = În această limbă, clienții primesc textul standard.
workspace-ack-own = Scrieți un text propriu
workspace-ack-standard = Înapoi la textul standard
workspace-tickets-section = Tichete
workspace-close = Zile până la închiderea unui tichet rezolvat
workspace-close-help = { $days ->
    [one] Un răspuns în cel mult { $days } zi redeschide tichetul. După aceea începe unul nou.
    [few] Un răspuns în cel mult { $days } zile redeschide tichetul. După aceea începe unul nou.
   *[other] Un răspuns în cel mult { $days } de zile redeschide tichetul. După aceea începe unul nou.
  }
workspace-line = Rugați clienții să scrie deasupra unei linii
workspace-line-help = Pune „scrieți deasupra acestei linii” în e-mailurile dvs. Textul citat este recunoscut și fără ea.

## People
people-title = Persoane
people-text = Cine lucrează aici, ce are voie să facă și ce tichete vede.
people-words = agenți, colegi, invitați, invitație, rol, dezactivare, drepturi, echipe
people-agents = Agenți
people-invitations = Invitații
people-tab-agents = Agenți ({ $count })
people-tab-invitations = Invitații ({ $count })
people-search = Găsiți un agent
people-edit = Modificați: { $name }
people-no-team = Fără echipă
people-disabled = Dezactivat
people-invite = Invitați pe cineva
people-invite-text = Primește un e-mail cu un link pentru a-și alege parola. Linkul este valabil 7 zile.
people-invite-send = Trimiteți invitația
people-invited = Invitație trimisă la { $email }
people-name = Nume
people-name-help = Îl poate schimba când se alătură.
people-role = Rol
people-locale = Limba invitației
people-locale-help = Poate alege altă limbă când se alătură.
people-teams-help = Tichetele unei echipe sunt oferite mai întâi membrilor ei.
people-no-teams-yet = Nu există încă nicio echipă.
people-sees = Vede tichetele
people-saved = Salvat: { $name }
people-only-owners = Numai un proprietar poate schimba rolul unui proprietar.
people-disable = Dezactivați contul
people-disable-text = Agentul este deconectat imediat și nu se mai poate conecta. Tichetele, mesajele și istoricul rămân.
people-enable = Activați contul
people-enable-text = Agentul se poate conecta din nou cu parola veche.
people-now-disabled = { $name } nu se mai poate conecta
people-now-enabled = { $name } se poate conecta din nou
people-link-title = Transmiteți dvs. linkul
people-link-text = Niciun canal al acestui spațiu de lucru nu poate trimite încă e-mailuri, așa că { $email } nu poate fi contactat de aici.
people-link = Linkul invitației
people-link-help = Funcționează o singură dată, timp de 7 zile, pentru oricine îl are. Este afișat numai acum.
people-link-done = Gata
people-invited-at = invitat { $time }
people-expires = valabilă până la { $date }
people-expired = Expirată
people-resend = Trimiteți din nou
people-resent = Trimisă din nou la { $email }. Linkul anterior nu mai funcționează.
people-revoke = Retrageți
people-revoke-title = Retrageți invitația?
people-revoke-text = Linkul trimis la { $email } nu va mai funcționa.
people-revoked = Invitație retrasă
people-invitations-empty = Nicio invitație deschisă
people-invitations-empty-text = Toți cei invitați s-au alăturat deja.
role-agent-help = Răspunde clienților.
role-supervisor-help = Poate marca și tichete drept confidențiale și are grijă de etichete și de motivele contactului.
role-admin-help = Configurează și persoane, echipe, canale și spațiul de lucru.
role-owner-help = Poate face orice și numai el poate numi proprietari.
reach-own = Doar ale sale
reach-own-help = Tichetele care îi sunt atribuite.
reach-team = Ale echipelor sale
reach-team-help = Și tichetele echipelor sale, ale echipelor publice și cele fără echipă.
reach-all = Toate
reach-all-help = Și tichetele echipelor private.

## Teams
teams-title = Echipe
teams-text = Grupuri de agenți care împart tichete, de exemplu pentru facturare sau pentru o limbă.
teams-words = grupuri, departamente, membri, echipă privată
teams-add = Echipă nouă
teams-create = Creați echipa
teams-empty = Încă nicio echipă
teams-empty-text = Spațiile de lucru mici se descurcă fără. Faceți o echipă când unele tichete îi privesc doar pe câțiva dintre dvs.
teams-name = Nume
teams-name-help = Scurt și clar: Facturare, Atena, Hoteluri.
teams-private = Privată
teams-private-label = Echipă privată
teams-private-help = Tichetele ei sunt văzute doar de membri și de cei care văd toate tichetele.
teams-members = Membri
teams-nobody = Încă nimeni
teams-members-more = { $names } și încă { $count ->
    [one] { $count }
    [few] { $count }
   *[other] { $count }
  }
teams-delete-text = O echipă poate fi ștearsă numai când nu îi aparține niciun tichet. Membrii ei rămân.
teams-delete-channels = Tichetele noi din { $channels } ajung la această echipă; apoi nu vor mai ajunge la nicio echipă. O echipă poate fi ștearsă numai când nu îi aparține niciun tichet.

## Roles
roles-title = Roluri
roles-text = Ce are voie fiecare rol. Cele patru roluri predefinite nu se schimbă; creați roluri proprii copiind unul.
roles-words = permisiuni, drepturi, proprietar, administrator, supervizor, agent, rol propriu, rol personalizat, copiere rol
roles-yours = Rolul dvs.: { $role }.
roles-permission = Permisiune
roles-table = Ce are voie fiecare rol
roles-built-in = Predefinit
roles-own = Propriu
roles-own-title = Rolurile proprii
roles-own-text = O copie a unui rol predefinit, cu un nume ales de dvs. și alte permisiuni.
roles-own-empty = Încă niciun rol propriu
roles-own-empty-text = Celor mai multe echipe le ajung cele patru predefinite. Copiați unul când cineva trebuie să poată face ceva mai mult sau ceva mai puțin.
roles-add = Rol nou
roles-create = Creați rolul
roles-name = Nume
roles-name-help = Cum îi spuneți dvs.: Stagiar, Șef de echipă, Tura de noapte.
roles-from = Copiat după
roles-from-help = Copia pornește cu permisiunile acestui rol. El hotărăște și ce tichete văd de obicei persoanele.
roles-made-from = După { $role }
roles-n-people = { $count ->
    [one] { $count } persoană
    [few] { $count } persoane
   *[other] { $count } de persoane
  }
roles-n-permissions = { $count ->
    [one] { $count } permisiune
    [few] { $count } permisiuni
   *[other] { $count } de permisiuni
  }
roles-always = Toți cei care lucrează aici au nevoie de asta.
roles-not-yours = Lipsește din rolul dvs., deci nu o puteți acorda.
roles-above = Acest rol poate face mai mult decât dvs.; îl schimbă cineva care are toate permisiunile lui.
roles-delete-text = Nimeni nu are acest rol. Nu poate fi readus.
roles-delete-people = { $count ->
    [one] { $count } persoană are acest rol. Alegeți ce primește în loc.
    [few] { $count } persoane au acest rol. Alegeți ce primesc în loc.
   *[other] { $count } de persoane au acest rol. Alegeți ce primesc în loc.
  }
roles-delete-to = Rolul nou
permission-group-tickets = Tichete
permission-group-contacts = Clienți
permission-group-people = Persoane și echipe
permission-group-setup = Configurare
permission-group-other = Altele
permission-tickets-read = Citește tichete
permission-tickets-read_all = Citește tichetele tuturor echipelor
permission-tickets-read_team = Citește tichetele echipelor proprii
permission-tickets-reply = Răspunde clienților
permission-tickets-note = Scrie note
permission-tickets-edit = Schimbă starea, prioritatea, etichetele și motivul contactului
permission-tickets-assign = Atribuie tichete
permission-tickets-spam = Marchează tichete ca spam
permission-tickets-trash = Mută tichete în coș și le restaurează
permission-tickets-confidential = Face tichete confidențiale
permission-contacts-read = Vede clienții
permission-contacts-edit = Modifică clienți și organizații
permission-contacts-import = Importă clienți din fișiere
permission-contacts-export = Exportă clienți
permission-people-read = Vede cine lucrează aici
permission-people-manage = Invită, modifică și dezactivează agenți
permission-roles-manage = Creează și modifică roluri
permission-teams-manage = Configurează echipe
permission-channels-manage = Configurează canale
permission-forms-manage = Configurează formulare
permission-tags-manage = Configurează etichete
permission-reasons-manage = Configurează motivele contactului
permission-statuses-manage = Configurează stări
permission-workspace-manage = Modifică spațiul de lucru
permission-api_keys-manage = Creează și șterge chei API
permission-system-manage = Vede spațiul și starea, reia lucrările eșuate
permission-events-read = Citește jurnalul de evenimente
permission-audit-read = Citește jurnalul de audit

## Tags
tags-title = Etichete
tags-text = Cuvinte scurte cu care găsiți și grupați tichete.
tags-words = culori, redenumirea etichetei, îmbinare etichete, duplicate
tags-add = Etichetă nouă
tags-create = Adăugați eticheta
tags-name = Nume
tags-color = Culoare
tags-empty = Încă nicio etichetă
tags-empty-text = Faceți câteva etichete pe care toată echipa să le folosească la fel. Le puteți redenumi oricând.
tags-delete-text = Este scoasă de pe fiecare tichet care o are. Nu se poate anula.
tags-n-tickets = { $count ->
    [one] { $count } tichet
    [few] { $count } tichete
   *[other] { $count } de tichete
  }
tags-unused = Nefolosită
tags-merge = Îmbinați
tags-merge-of = Îmbinați: { $name }
tags-merge-title = Îmbinați eticheta { $name } cu alta
tags-merge-text = Tichetele ei primesc cealaltă etichetă, iar aceasta dispare. Puteți anula.
tags-merge-into = Eticheta care rămâne
tags-merged = { $name } este acum { $into }
tags-unmerged = { $name } este din nou aici
color-gray = gri
color-blue = albastru
color-green = verde
color-teal = turcoaz
color-violet = violet
color-orange = portocaliu
color-red = roșu

## Contact reasons
reasons-title = Motivele contactului
reasons-text = Despre ce scriu clienții, pe cel mult trei niveluri. Unul pe tichet, ca să le puteți număra.
reasons-words = categorii, teme, subiecte, de ce scriu clienții, arhivare
reasons-add = Motiv nou
reasons-create = Adăugați
reasons-name = Nume
reasons-empty = Încă niciun motiv
reasons-empty-text = Începeți cu cele cinci lucruri despre care clienții scriu cel mai des.
reasons-below = Adăugați dedesubt
reasons-add-below = Adăugați dedesubt: { $name }
reasons-archive = Arhivați
reasons-restore = Restaurați
reasons-archived = Arhivat: { $name }
reasons-is-archived = Arhivat
reasons-show-archived = { $count ->
    [one] Afișați { $count } motiv arhivat
    [few] Afișați { $count } motive arhivate
   *[other] Afișați { $count } de motive arhivate
  }
reasons-delete-text = Numai un motiv pe care nu îl are niciun tichet poate fi șters. Altfel arhivați-l: tichetele îl păstrează, dar nu mai este oferit.

## Statuses
statuses-title = Stări
statuses-text = Pașii prin care trece un tichet. Puteți avea stări proprii; categoria lor îi spune biroului ce înseamnă.
statuses-words = deschis, în așteptare, rezolvat, închis, categorii, flux, ordine
statuses-new-text = Nimeni nu s-a uitat încă.
statuses-open-text = Este rândul dvs.
statuses-waiting-text = Așteptați clientul sau pe altcineva.
statuses-resolved-text = Gata. Un răspuns al clientului îl redeschide.
statuses-closed-text = Încheiat definitiv. Un răspuns începe un tichet nou.
statuses-add = Adăugați o stare
statuses-create = Adăugați
statuses-name = Nume
statuses-builtin = Tradusă
statuses-builtin-help = Fiecare agent vede acest nume în limba sa. Dacă o redenumiți, toți văd numele dvs.
statuses-delete-text = Numai o stare pe care nu o are niciun tichet poate fi ștearsă. Altfel dați mai întâi altă stare acelor tichete.

## Channels
channels-title = Canale
channels-text = Căile pe care vă găsesc clienții: adrese de e-mail și formulare web.
channels-words = e-mail, căsuță poștală, adresă, IMAP, SMTP, formular web, formular de contact, inserare, semnătură, DNS, MX, SPF, DKIM, DMARC, Gmail, Google, Microsoft 365, Outlook, folder
channels-add-email = Conectați o adresă de e-mail
channels-add-form = Creați un formular web
channels-empty = Încă niciun canal
channels-empty-text = Conectați adresa la care clienții scriu deja sau puneți un formular pe site-ul dvs.
channels-ok = Funcționează
channels-ok-at = Verificat ultima dată { $time }
channels-problem = Are o problemă
channels-unknown = Încă nefolosit
channels-off = Oprit
channel-name = Nume
channel-name-help = Îl văd numai agenții.
channel-team = Echipă
channel-team-help = Tichetele noi ale acestui canal ajung la această echipă.
channel-brand = Marcă
channel-brand-help = Numele sub care servește acest canal.
channel-end = Oprire sau ștergere
channel-enabled = Canalul este pornit
channel-enabled-email = Cât timp este oprit, nu se primește și nu se trimite niciun e-mail.
channel-enabled-form = Cât timp este oprit, formularul nu poate fi deschis.
channel-delete = Ștergeți canalul
channel-delete-text = Setările lui se pierd. Un canal căruia îi aparțin tichete nu poate fi șters; opriți-l.

## Email channels
email-new-title = Conectarea unei adrese de e-mail
email-new-text = Patru pași scurți. Vă puteți opri după oricare și continua mai târziu.
email-steps = Pași
email-step-address = Adresă
email-step-receive = Primire
email-step-send = Trimitere
email-step-domain = Domeniu
email-step-answer = Răspuns automat și semnătură
step-todo = neconfigurat
step-done = gata
step-problem = are o problemă
email-next = Urmează: { $step }
email-done = Gata
email-create = Creați și continuați
email-made = Canal creat. Alegeți acum cum intră e-mailurile.
email-address-text = Adresa la care scriu clienții și numele pe care îl văd.
email-address = Adresa de e-mail
email-address-help = O adresă din domeniul dvs., de exemplu support@example.com.
email-from-name = Numele expeditorului
email-from-name-help = Clienții îl văd înaintea adresei. Gol: numele spațiului de lucru.
email-receive-text = Cum ajung la birou e-mailurile trimise la { $address }.
email-receive = Primirea e-mailurilor
email-receive-smtp = Livrare la acest server
email-receive-smtp-help = Îndreptați spre acest server înregistrarea MX a domeniului sau o regulă de redirecționare pentru { $address }. Cel mai rapid, fără parolă.
email-receive-imap = Preluare dintr-o căsuță poștală
email-receive-imap-help = Pentru o căsuță de la un furnizor, citită prin IMAP. E-mailurile rămân acolo și nimic nu este marcat ca citit.
email-receive-none = Fără primire
email-receive-none-help = Canalul doar trimite. Răspunsurile clienților nu vor ajunge aici.
email-host = Server
email-host-help = Furnizorul dvs. îl numește server de intrare sau de ieșire.
email-tls = Criptare
email-tls-help = Astăzi, alegerea obișnuită este TLS de la început.
tls-implicit = TLS de la început (portul { $port })
tls-starttls = STARTTLS (portul { $port })
tls-none = Fără (portul { $port })
email-plain = Permiteți o conexiune fără criptare
email-plain-help = Numai într-o rețea de încredere: e-mailurile și parola pot fi citite pe drum.
email-port = Port
email-user = Utilizator
email-user-help = Adesea chiar adresa.
email-password = Parolă
email-password-help = Unii furnizori cer o parolă de aplicație, făcută anume. Se păstrează criptată și nu este afișată niciodată.
email-password-kept = O parolă este deja păstrată. Lăsați gol ca să rămână.
email-folder = Dosar
email-folder-help = INBOX este potrivit pentru cele mai multe căsuțe.
email-folders-show = Arătați folderele
email-folders-save = Salvați mai întâi: folderele se citesc cu ce este salvat.
email-provider = Furnizor
email-provider-help = Completează serverul, criptarea și portul.
email-provider-google = Google (Gmail, Workspace)
email-provider-microsoft = Microsoft 365, Outlook
email-provider-own = Altul sau propriul server
email-google-note = Google cere aici o parolă de aplicație, nu cea obișnuită: activați verificarea în doi pași în contul Google, apoi creați una la „Parole pentru aplicații”. În Workspace un administrator trebuie să permită IMAP.
email-microsoft-note = Microsoft a dezactivat parolele pentru citirea e-mailurilor în Microsoft 365 și renunță la ele și pentru trimitere. Redirecționați căsuța către receptorul încorporat și trimiteți printr-un server care acceptă parolă.
email-import = Preluați și e-mailurile care sunt deja acolo
email-import-help = Devin tichete, fără răspunsuri automate. Altfel contează doar e-mailurile noi.
email-send-text = Răspunsurile pleacă în numele { $address }.
email-send = Trimiterea e-mailurilor
email-send-relay = Printr-un server de e-mail
email-send-relay-help = Serverul de ieșire (SMTP) al furnizorului dvs. Vă semnează e-mailurile, ca să nu fie luate drept spam.
email-send-none = Încă nu
email-send-none-help = Tichetele intră, dar nu se poate răspunde la ele de aici.
email-no-relay = Cât timp nu este configurat un server de trimitere, răspunsurile acestui canal nu pot pleca.
email-answer-text = Ce spune singur acest canal și cum se încheie e-mailurile lui.
email-ack = Confirmați tichetele noi ale acestui canal
email-ack-help = Textul aparține spațiului de lucru și trebuie pornită și acolo.
email-ack-link = Modificați textul
email-signature = Semnătura canalului
email-signature-help = Pentru agenții fără semnătură proprie.
test-title = Test
test-text = Încearcă pașii pe rând, cu ceea ce este salvat.
test-stale = Salvați mai întâi: testul folosește ce este salvat.
test-run = Testați acum
test-to = Trimiteți un e-mail de test la
test-to-help = La această adresă ajunge un e-mail adevărat.
test-ok = Funcționează ({ $ms } ms)
test-failed = Nu a funcționat.
test-state-waiting = neîncercat
test-state-running = în curs
test-state-ok = funcționează
test-state-failed = a eșuat
test-imap_connect = Legătura cu serverul
test-imap_login = Conectarea la căsuța poștală
test-imap_folder = Deschiderea dosarului
test-relay_connect = Legătura cu serverul
test-relay_login = Conectarea la server
test-relay_send = Trimiterea unui e-mail de test
test-smtp_listen = Acest server primește e-mailuri pentru adresă
test-dns_mx = E-mailurile găsesc drumul (MX)
test-dns_spf = Serverul dvs. are voie să trimită pentru domeniu (SPF)
test-dns_dkim = E-mailurile sunt semnate (DKIM)
test-dns_dmarc = E-mailurile false sunt refuzate (DMARC)
dns-title = Ce publică { $domain }
dns-text = Celelalte servere citesc aceste înregistrări înainte să creadă un e-mail. Se adaugă acolo unde este administrat domeniul; poate dura o oră până se vede peste tot o schimbare.
dns-run = Verificați acum
dns-fine = În regulă.
dns-found = Găsit
dns-nothing = nimic
dns-wanted = Adăugați această înregistrare
dns-instead = Puneți în loc această înregistrare
dns-record-name = Nume
dns-record-value = Valoare ({ $kind })
code-connected = Conectat.
code-login_refused = Serverul a respins utilizatorul sau parola. Unii furnizori cer o parolă de aplicație.
code-folder_missing = În căsuță nu există un dosar cu acest nume.
code-imap_refused = Serverul de e-mail a refuzat cererea.
code-imap_tls = Nu s-a putut face o conexiune criptată. Poate criptarea și portul nu se potrivesc.
code-imap_unreachable = Serverul de e-mail nu răspunde. Verificați numele și portul.
code-relay_unreachable = Serverul de trimitere nu răspunde. Verificați numele și portul și dacă există un firewall pe traseu.
code-relay_tls = Nu s-a putut face o conexiune criptată. Poate criptarea și portul nu se potrivesc.
code-relay_login = Serverul de trimitere a respins utilizatorul sau parola. Unii furnizori cer o parolă de aplicație.
code-relay_sender = Serverul nu acceptă acest expeditor. Poate adresa nu aparține acestui cont.
code-relay_recipient = Serverul nu acceptă destinatarul.
code-relay_content = Serverul a respins chiar e-mailul.
code-answer_lost = Conexiunea s-a întrerupt după predarea e-mailului. Poate a ajuns.
code-no_relay = Nu este configurat niciun server de trimitere.
code-not_set_up = Nu este configurată nicio căsuță poștală.
code-not_listening = Receptorul acestui server este oprit sau nu răspunde. Îl poate porni cel care administrează serverul.
code-address_refused = Acest server nu primește e-mailuri pentru adresă. Este pornit canalul?
code-settings_invalid = Setările nu sunt complete.
code-to_invalid = Indicați adresa la care să ajungă e-mailul de test.
code-message_refused = Un e-mail nu a putut fi preluat.
code-storing_paused = Momentan serverul nu poate păstra e-mailuri. Încearcă singur din nou.
code-timeout = Cealaltă parte nu a răspuns la timp.
code-mx_missing = Domeniul nu numește niciun server pentru e-mail, deci nimeni nu vă poate scrie.
code-mx_elsewhere = E-mailurile domeniului merg la alte servere, nu la acesta. Este corect dacă ele le redirecționează aici; altfel adăugați înregistrarea.
code-spf_missing = Domeniul nu spune cine are voie să trimită pentru el. Multe servere pun astfel de e-mailuri la spam.
code-spf_several = Există mai multe înregistrări SPF, deci niciuna nu contează. Păstrați una care numește toate serverele.
code-spf_open = Înregistrarea lasă pe oricine să trimită în numele dvs. Încheiați-o cu ~all.
code-spf_lacks_relay = Serverul prin care trimiteți nu este în înregistrare. Înlocuiți-o cu cea de mai jos.
code-dkim_not_found = Nu s-a găsit nicio cheie sub numele obișnuite. Furnizorul prin care trimiteți spune ce înregistrare vă semnează e-mailurile; dacă folosește un nume propriu, poate fi totul în regulă.
code-dmarc_missing = Nimic nu spune celorlalte servere ce să facă cu e-mailurile care doar pretind că vin de la dvs.
code-dmarc_several = Există mai multe înregistrări DMARC, deci niciuna nu contează. Păstrați una.
code-dmarc_watches = Înregistrarea doar observă. Când rapoartele arată bine, cereți carantină.
code-dns_unreachable = Serverul de nume nu a putut fi întrebat. Este acest calculator conectat la internet?

## Web forms
webform-new-title = Crearea unui formular web
webform-new-text = O pagină pe care clienții vă scriu fără program de e-mail, și în propriul site.
webform-create = Creați formularul
webform-made = Formular creat
webform-text = Un formular cu adresă proprie, și pentru site-ul dvs. Funcționează fără JavaScript.
webform-share = Puneți-l la treabă
webform-share-text = Dați linkul formularului sau arătați-l într-o pagină a dvs. Un mesaj trimis prin el devine imediat tichet: încercați.
webform-open = Deschideți formularul
webform-link = Link
webform-link-help = Pentru e-mailuri, meniuri și semnături.
webform-embed = Pentru site-ul dvs.
webform-embed-help = Lipiți acest rând acolo unde să stea formularul și indicați site-ul mai jos.
webform-general = Formular
webform-title-label = Titlu
webform-title-help = Gol: „Contactați-ne” în limba vizitatorului.
webform-intro = Text înaintea formularului
webform-intro-help = Cu ce puteți ajuta și cât durează de obicei un răspuns.
webform-locale = Limba
webform-locale-help = Când browserul vizitatorului nu cere niciuna dintre cele șase limbi.
webform-locale-brand = Ca marca
webform-questions = Întrebările dvs.
webform-questions-text = Numele, adresa, subiectul și mesajul se cer mereu. Cu cât sunt mai puține întrebări, cu atât scriu mai mulți.
webform-fields = Câmpuri personalizate
webform-fields-text = Răspunsurile ajung în câmpurile tichetului. Un câmp care depinde de altul este cerut imediat ce acel răspuns este cunoscut.
webform-fields-label = Câmpuri cerute
webform-fields-none = Nu există încă niciun câmp pentru tichete. Creați-le la „Câmpuri”.
webform-no-questions = Încă nicio întrebare proprie.
webform-add-question = Adăugați o întrebare
webform-question = Întrebarea { $number }
webform-question-label = Întrebare
webform-question-kind = Răspuns
webform-question-required = Răspuns obligatoriu
webform-kind-text = Un rând
webform-kind-long_text = Mai multe rânduri
webform-kind-choice = Alegere
webform-choices = Variante
webform-choices-help = Apăsați Enter după fiecare variantă.
webform-behaviour = Comportament
webform-files = Permiteți fișiere
webform-files-help = Cel mult 5 fișiere, 20 MB împreună.
webform-confirm = Confirmați prin e-mail
webform-confirm-help = Clientul primește confirmarea de primire a spațiului de lucru.
webform-origins = Site-uri care pot arăta formularul
webform-origins-help = Numai aceste site-uri pot insera formularul, de exemplu https://www.example.com.
webform-preview = Previzualizare
webform-preview-text = Vizitatorii văd cuvintele fixe în limba lor.
preview-title = Contactați-ne
preview-name = Numele dvs.
preview-email = Adresa de e-mail
preview-subject-label = Subiect
preview-subject = Întrebare despre comanda mea
preview-message = Mesaj
preview-files = Fișiere
preview-choose = Alegeți
preview-send = Trimiteți

## API keys
api-keys-title = Chei API
api-keys-text = Lăsați programele dvs. să citească și să modifice ce se află în acest spațiu de lucru.
api-keys-words = token, integrare, programe, scripturi, dezvoltator
api-keys-add = Cheie API nouă
api-keys-add-text = Cheia acționează în numele dvs., în limitele pe care le alegeți aici.
api-keys-create = Creați cheia
api-keys-empty = Încă nicio cheie API
api-keys-empty-text = Aveți nevoie de una numai dacă un program al dvs. trebuie să comunice cu biroul.
api-keys-name = Nume
api-keys-name-help = Ce program o folosește. Faceți câte o cheie pentru fiecare program.
api-keys-scopes = Are voie
api-keys-expiry = Expiră
api-keys-expiry-help = O cheie care expiră nu poate fi uitată.
api-keys-never = Niciodată
api-keys-days = { $count ->
    [one] Peste { $count } zi
    [few] Peste { $count } zile
   *[other] Peste { $count } de zile
  }
api-keys-made = creată { $date }
api-keys-used = folosită ultima dată { $time }
api-keys-unused = niciodată folosită
api-keys-expires = valabilă până la { $date }
api-keys-made-title = Noua dvs. cheie API
api-keys-made-text = Copiați cheia acum. Este afișată numai de această dată.
api-keys-made-done = Am păstrat-o
api-keys-try = Încercați-o
api-keys-try-help = Dacă cheia funcționează, răspunsul conține numele dvs.
api-keys-delete-text = Programele care o folosesc se opresc imediat. Nu se poate anula.
scope-read = citire
scope-read-help = Citește tichete, mesaje și clienți.
scope-write = citire și scriere
scope-write-help = De asemenea răspunde, modifică și creează.
scope-admin = tot
scope-admin-help = Modifică și setări, în măsura permisă de rolul dvs.

## Câmpuri personalizate
fields-title = Câmpuri
fields-text = Ce doriți să știți despre tichete, clienți și organizații, pe lângă ce există deja.
fields-words = câmpuri personalizate, atribute, proprietăți, număr de comandă, număr de serie, întrebări, obligatoriu
fields-add = Câmp nou
fields-create = Creați
fields-empty = Încă niciun câmp
fields-empty-text = Adăugați ce are nevoie munca dvs., de exemplu un număr de comandă. Câmpurile stau lângă fiecare tichet și pot fi căutate.
fields-search = Găsiți un câmp
fields-name = Nume
fields-names = Numele în alte limbi
fields-subject = Aparține de
fields-subject-ticket = Tichete
fields-subject-contact = Clienți
fields-subject-organization = Organizații
fields-kind = Fel
fields-kind-help = Ce se poate completa. Felul nu mai poate fi schimbat.
fields-kind-text = Text
fields-kind-long_text = Text lung
fields-kind-number = Număr
fields-kind-choice = Alegere
fields-kind-choices = Mai multe alegeri
fields-kind-date = Dată
fields-kind-checkbox = Casetă de bifat
fields-kind-contact = Client
fields-kind-organization = Organizație
fields-help = Ajutor
fields-help-help = Stă sub câmp, pentru colegi.
fields-required-label = Necesar înainte de rezolvarea unui tichet
fields-required-help = Agenților li se cere când rezolvă tichetul.
fields-is-required = necesar pentru rezolvare
fields-is-off = oprit
fields-switch-off = Opriți
fields-switch-on = Porniți
fields-switched-off = { $name } este oprit. Valorile se păstrează.
fields-condition = Afișare
fields-condition-help = Un câmp poate apărea numai când un altul îl face util.
fields-always = Mereu
fields-only-with = Numai cu anumite valori pentru { $name }
fields-shown-with = Apare când { $name } este { $values }
fields-parent-values = Valori pentru { $name }
fields-choices = Variante
fields-choice = Varianta { $number }
fields-add-choice = Adăugați o variantă
fields-preview = Previzualizare
fields-delete-text = Câmpul și tot ce s-a completat vreodată vor dispărea definitiv. Ca să păstrați valorile, opriți-l.
permission-fields-manage = Configurează câmpuri

## Expeditori blocați
blocked-senders-title = Expeditori blocați
blocked-senders-text = E-mailurile de la aceste adrese merg în spam și nu primesc răspuns automat. Nimic nu se pierde.
blocked-senders-words = spam, listă de blocare, mesaje nedorite, interzis
blocked-senders-add = Blocați o adresă
blocked-senders-address = Adresă de e-mail
blocked-senders-block = Blocați
blocked-senders-empty = Nimeni nu este blocat
blocked-senders-empty-text = Blocați un expeditor din meniul tichetului său sau scrieți adresa mai sus.
blocked-senders-search = Găsiți o adresă
blocked-senders-by = Blocat de { $name } la { $date }
blocked-senders-unblock = Deblocați
blocked-senders-unblock-of = Deblocați { $address }
blocked-senders-unblocked = E-mailurile de la { $address } ajung din nou
## Răspunsuri predefinite
canned-replies-title = Răspunsuri predefinite
canned-replies-text = Texte gata făcute pentru răspunsuri care se repetă. Tastați / în timp ce scrieți pentru a folosi unul.
canned-replies-words = șabloane, fragmente, macrocomenzi, răspunsuri salvate, variabile, scurtături
canned-replies-add = Răspuns predefinit nou
canned-replies-create = Creați
canned-replies-empty = Încă niciun răspuns predefinit
canned-replies-empty-text = Scrieți un răspuns o dată, apoi îl folosiți cu o bară oblică.
canned-replies-search = Găsiți un răspuns predefinit
canned-replies-name = Titlu
canned-replies-name-help = După el îl găsiți. Clienții nu îl văd niciodată.
canned-replies-shortcut = Scurtătură
canned-replies-shortcut-help = Un cuvânt de tastat după bara oblică, de exemplu rambursare.
canned-replies-for = Cine îl poate folosi
canned-replies-for-help = Doar cine are permisiunea poate face răspunsuri comune.
canned-replies-all = Toți
canned-replies-own = Doar eu
canned-replies-team = Echipa { $name }
canned-replies-language = Limba textului
canned-replies-language-help = Un tichet într-o limbă cu text propriu primește acel text. Toate celelalte îl primesc pe primul.
canned-replies-all-languages = Toate limbile
canned-replies-label = Text
canned-replies-placeholder = Scrieți răspunsul…
canned-replies-variable = Inserați o variabilă
canned-replies-attach = Atașați fișiere
canned-replies-never = Încă nefolosit
canned-replies-is-written = scris
form-unknown-variable = Nu există această variabilă. Alegeți una din listă.
form-one-word = Folosiți un singur cuvânt, fără spații și bare oblice.
permission-canned_replies-manage = Face răspunsuri predefinite comune
permission-saved_searches-manage = Face căutările salvate comune
canned-replies-used = { $count ->
    [one] Folosit o dată
    [few] Folosit de { $count } ori
   *[other] Folosit de { $count } de ori
  }
canned-replies-files = { $count ->
    [one] { $count } fișier
    [few] { $count } fișiere
   *[other] { $count } de fișiere
  }
variable-contact-name = Numele clientului
variable-contact-first_name = Prenumele clientului
variable-contact-email = E-mailul clientului
variable-organization-name = Organizația clientului
variable-ticket-number = Numărul tichetului
variable-ticket-subject = Subiect
variable-agent-name = Numele dvs.
variable-agent-first_name = Prenumele dvs.
variable-agent-email = E-mailul dvs.
variable-brand-name = Marca
variable-workspace-name = Spațiul de lucru

## Storage and health
system-title = Spațiu și stare
system-text = Dacă totul merge și cât loc mai este.
system-words = disc, bază de date, mărime, fișiere, lucrări, eșuat, coadă, versiune, monitorizare
system-well = Totul merge.
system-look = Ceva are nevoie de dvs.; este marcat mai jos.
system-refresh = Verificați din nou
system-storage = Spațiu
system-database = Bază de date
system-engine-sqlite = { $size }, în program (SQLite)
system-engine-postgresql = { $size }, pe un server PostgreSQL
system-files = Fișiere
system-files-value = { $count ->
    [one] { $count } fișier, { $size }
    [few] { $count } fișiere, { $size }
   *[other] { $count } de fișiere, { $size }
  }
system-files-help = Atașamente, imagini și e-mailurile așa cum au sosit.
system-disk = Loc pe disc
system-disk-value = { $free } liberi din { $total }
system-disk-low = Discul este aproape plin. Când se umple, nu se mai poate salva nimic, iar e-mailurile așteaptă la expeditor. Ștergeți alte fișiere sau mutați folderul de date pe un disc mai mare.
system-shared = Mai multe spații de lucru împart această instalare; baza de date și discul le vede operatorul ei.
system-version = Versiune
system-work = Lucrări în fundal
system-work-text = Trimiteri, importuri și altele. Ce așteaptă ar trebui să dispară în câteva minute.
system-work-none = Nu așteaptă nimic.
system-due = { $count ->
    [one] { $count } așteaptă, din { $time }
    [few] { $count } așteaptă, cea mai veche din { $time }
   *[other] { $count } așteaptă, cea mai veche din { $time }
  }
system-late = Lucrările așteaptă mai mult decât ar trebui. Citiți jurnalul serverului sau reporniți-l; nu se pierde nimic.
system-failed = Abandonate
system-failed-text = Încercate de opt ori fără succes. Îndreptați cauza, apoi încercați din nou.
system-failed-none = Nimic abandonat.
system-failed-more = { $count ->
    [one] … și încă { $count } mai veche
    [few] … și încă { $count } mai vechi
   *[other] … și încă { $count } mai vechi
  }
system-attempts = { $count ->
    [one] { $count } încercare
    [few] { $count } încercări
   *[other] { $count } de încercări
  }
system-retry-of = Încercați din nou: { $name }
system-retry-all = Încercați din nou toate
system-retried = Se încearcă acum
system-forget-text = Lucrarea nu va mai fi făcută. Un mesaj netrimis rămâne marcat ca atare pe tichet.
system-channels = Canale
system-channels-none = Încă nu există niciun canal.
job-deliver = Trimiterea unui mesaj
job-acknowledge = Trimiterea unei confirmări
job-close_ticket = Închiderea unui tichet rezolvat
job-send_system_mail = Trimiterea unei invitații sau notificări
job-send_reset_link = Trimiterea unui link pentru o parolă nouă
job-import_contacts = Importul de clienți
job-clean_up = Curățenie
