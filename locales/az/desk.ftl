# İş masasının mətnləri. Ticket = müraciət, note = qeyd, customer = müştəri, agent = operator, tag = etiket, contact reason = müraciət səbəbi.

## Everywhere
app-name = Candor
close = Bağla
cancel = Ləğv et
save = Yadda saxla
saved = Yadda saxlanıldı
edit = Düzəlt
delete = Sil
retry = Yenidən cəhd et
undo = Geri al
loading = Yüklənir…
optional = məcburi deyil
none = Heç biri
more = Daha çox
back = Geri
copy = Kopyala
copied = Kopyalandı
nothing-found = Heç nə tapılmadı
you = siz
page-title = { $page } · { $workspace }

## What can go wrong
error-title = Alınmadı
error-offline = Bağlantınız yoxdur. Bağlantı bərpa olunanda yenidən cəhd edin.
error-internal = Serverdə xəta baş verdi. Yenidən cəhd edin.
error-unavailable = Server məşğuldur və ya yenidən başladılır. Bir azdan yenidən cəhd edin.
error-not_found = Belə bir şey yoxdur və ya onu görmək icazəniz yoxdur.
error-forbidden = Rolunuz buna icazə vermir.
error-unauthenticated = Yenidən daxil olun.
error-invalid = Bəzi sahələrə diqqət yetirin.
error-conflict = Bu arada başqası bunu dəyişdirib.
error-changed_since = Bu arada dəyişdirilib, ona görə artıq geri alına bilməz.
error-newer_messages = Daha yeni mesajlar var.
error-too_many = Həddən çox cəhd. { $seconds ->
    [one] { $seconds } saniyə
   *[other] { $seconds } saniyə
  } gözləyin.
error-too_large = Həcmi çox böyükdür.
error-unsupported_media = Bu növ fayl qəbul edilmir.
error-wrong_password = E-poçt ünvanı və ya parol düzgün deyil.
error-email_taken = Bu e-poçt ünvanı artıq istifadə olunur.
error-weak_password = Daha uzun parol seçin: ən azı 8 simvol və adi söz olmasın.
error-token_used = Bu keçid artıq istifadə olunub və ya vaxtı bitib.
error-already_set_up = Bu iş sahəsi artıq qurulub. Daxil olun.
error-request-id = Xətanın nömrəsi { $id }

## Sign-in and set-up
sign-in-title = Giriş
sign-in-email = E-poçt ünvanı
sign-in-password = Parol
sign-in-submit = Daxil ol
sign-in-forgot = Parolu unutmusunuz?
sign-in-ended = Sessiyanız bitdi. Yenidən daxil olun; qaralamalarınız saxlanılıb.
sign-out = Çıxış
sign-out-unsent-title = Göndərilməmiş mesajlarla çıxılsın?
sign-out-unsent-text = { $count ->
    [one] { $count } mesaj göndərilməyib və itəcək.
   *[other] { $count } mesaj göndərilməyib və itəcək.
  } Onları müraciətlərində göndərmək, düzəltmək və ya silmək üçün qalın.
sign-out-unsent-confirm = Çıx və at
show-password = Parolu göstər
hide-password = Parolu gizlət
forgot-title = Parolun yenilənməsi
forgot-text = E-poçt ünvanınızı yazın, yeni parol seçmək üçün sizə keçid göndərək.
forgot-submit = Keçidi göndər
forgot-sent-title = Poçt qutunuza baxın
forgot-sent-text = { $email } buradakı operatora məxsusdursa, keçid yoldadır. O, bir dəfə və bir saat ərzində işləyir.
forgot-back = Girişə qayıt
reset-title = Yeni parol seçin
reset-submit = Yadda saxla və daxil ol
reset-help = Ən azı 8 simvol. Bütün digər sessiyalar bitəcək.
setup-title = İş sahənizi qurun
setup-text = Bir dəqiqə çəkir. Siz sahib olursunuz, digərlərini sonra dəvət edə bilərsiniz.
setup-workspace = İş sahəsinin adı
setup-workspace-help = Müştərilərin tanıdığı şirkətiniz və ya komandanız.
setup-name = Adınız
setup-email = E-poçt ünvanınız
setup-password = Parol
setup-password-help = Ən azı 8 simvol. Cümlə tapmacadan daha asan yadda qalır.
setup-locale = Dil
setup-zone = Saat qurşağı
setup-submit = İş sahəsini yarat
invitation-title = { $workspace } iş sahəsinə qoşulun
invitation-text = Sizə bu rol təklif olunub: { $role }. Müştərilərin görəcəyi adı və parolu seçin.
invitation-submit = Qoşul
invitation-bad-title = Bu dəvət işləmir
invitation-bad-text = Ola bilsin, istifadə olunub və ya geri götürülüb. Yenisini istəyin.
role-owner = sahib
role-admin = administrator
role-supervisor = nəzarətçi
role-agent = operator

## Frame of the desk
nav-areas = Bölmələr
nav-lists = Siyahılar
nav-inbox = Gələnlər
nav-search = Axtarış
nav-contacts = Müştərilər
nav-settings = Ayarlar
nav-me = Mənim menyum
nav-new = Yeni mesaj
nav-shortcuts = Klaviatura qısayolları
nav-appearance = Görünüş
nav-language = Dil
nav-profile = Profil
skip-to-list = Siyahıya keç
skip-to-ticket = Müraciətə keç
skip-to-page = Səhifəyə keç
sidebar-toggle = Yan paneli göstər və ya gizlət
panel-toggle = Müştəri panelini göstər və ya gizlət
theme = Mövzu
theme-system = Sistemdəki kimi
theme-light = Açıq
theme-dark = Tünd
density = Sıxlıq
density-compact = Sıx
density-default = Adi
density-cosy = Geniş
list-mine = Mənimkilər
list-mentions = Adım çəkilənlər
list-following = İzlədiklərim
list-unassigned = Təyin olunmamış
list-team = Komanda
list-open = Bütün açıqlar
list-closed = Bağlılar
list-spam = Spam
list-trash = Səbət
list-count = { $count ->
    [one] { $count } müraciət
   *[other] { $count } müraciət
  }
list-count-unread = { $count ->
    [one] { $count } müraciət
   *[other] { $count } müraciət
  }, { $unread ->
    [one] { $unread } oxunmamış
   *[other] { $unread } oxunmamış
  }
live-offline = Bağlantı yoxdur. Gördükləriniz oxunaqlı qalır, bağlantı özü bərpa olunacaq.
live-back = Hər şey yenidir
live-offline-waiting = { $count ->
    [one] Bağlantı yoxdur. { $count } mesaj gözləyir və özü göndəriləcək.
   *[other] Bağlantı yoxdur. { $count } mesaj gözləyir və özü göndəriləcək.
  }
outbox-sent = { $count ->
    [one] Gözləyən { $count } mesaj göndərildi
   *[other] Gözləyən { $count } mesaj göndərildi
  }
update-ready = Yeni versiya hazırdır.
update-now = Yenidən yüklə
notice-assigned = Sizə təyin olundu: #{ $number }
notice-message = #{ $number }: { $name }
notice-mention = { $name } sizdən #{ $number } üzrə soruşur
notice-note = { $name } #{ $number } üzrə qeyd yazdı
notice-open = Aç
live-unsafe = Bu səhifə adi http ilə gəlib: parollar və mesajlar yolda oxuna bilər.
live-demo = Nümayiş iş sahəsi: buradan heç nə bu kompüterdən kənara çıxmır.
live-outbox = Gedən poçt
resize-list = Siyahının eni
resize-panel = Müştəri panelinin eni
resize-composer = Cavabın hündürlüyü

## Lists
sort-label = Sıra
sort-newest = Əvvəlcə ən yenilər
sort-oldest = Əvvəlcə ən köhnələr
sort-waiting = Əvvəlcə ən çox gözləyənlər
list-new-items = { $count ->
    [one] { $count } yeni
   *[other] { $count } yeni
  }
list-failed = Siyahı yüklənmədi
inbox-empty-mine-title = Masanızda heç nə yoxdur
inbox-empty-mine-text = Sizə təyin olunmuş açıq müraciət yoxdur. Təyin olunmamışlar kiminsə götürməsini gözləyir.
inbox-empty-mine-action = Təyin olunmamışlara keç
inbox-empty-mentions-title = Sizdən heç kim soruşmayıb
inbox-empty-mentions-text = Həmkarınızın qeyddə @ və adınızı yazdığı müraciətlər burada görünür.
inbox-empty-following-title = Heç nəyi izləmirsiniz
inbox-empty-following-text = Müraciəti izləyin ki, kimə təyin olunmasından asılı olmayaraq, orada yazılanlardan xəbər tutasınız.
inbox-empty-unassigned-title = Hamısı təyin olunub
inbox-empty-unassigned-text = Hər açıq müraciətlə məşğul olan var.
inbox-empty-team-title = Komandalarınızda açıq müraciət yoxdur
inbox-empty-team-text = Komandalarınızın yeni müraciətləri burada özləri görünür.
inbox-empty-open-title = Açıq müraciət yoxdur
inbox-empty-open-text = Bütün müraciətlər cavablandırılıb və həll olunub.
inbox-empty-closed-title = Hələ həll olunan yoxdur
inbox-empty-closed-text = Həll olunmuş və bağlı müraciətlər burada saxlanılır.
inbox-empty-spam-title = Spam yoxdur
inbox-empty-spam-text = Spam kimi işarələnmiş müraciətlər burada saxlanılır.
inbox-empty-trash-title = Səbət boşdur
inbox-empty-trash-text = Səbətdəki müraciətlər bərpa oluna bilər.
row-waiting = { $time } gözləyir
row-waiting-title = Müştəri bu vaxtdan gözləyir: { $time }
row-draft = Qaralama
row-failed = Göndərilmədi
row-files = Faylı var
row-unread = Oxunmamış
row-by = { $name }:
row-no-subject = (mövzusuz)
row-unknown = Naməlum göndərən
pick-ticket-title = Müraciət seçin
pick-ticket-text = J və K ilə siyahıda hərəkət edin, Enter ilə oxuyun.

## Ticket
ticket-block = Göndərəni blokla
done-blocked = { $address } ünvanından məktublar bundan sonra spama düşür
ticket-copy-link = Keçidi kopyala
ticket-subject-edit = Mövzunu düzəlt
ticket-subject = Mövzu
ticket-status = Status
ticket-assignee = Təyin olunub
ticket-unassigned = Təyin olunmayıb
ticket-assign-me = Özümə götür
ticket-unassign = Heç kim
ticket-team = Komanda
ticket-no-team = Komandasız
ticket-follow = İzlə
ticket-unfollow = Daha izləmə
ticket-followers = İzləyənlər
ticket-followed-by-you = Siz izləyirsiniz
ticket-n-followers = { $count ->
    [one] { $count } izləyən
   *[other] { $count } izləyən
  }
done-followed = #{ $number } nömrəli müraciəti izləyirsiniz
done-unfollowed = #{ $number } nömrəli müraciəti daha izləmirsiniz
done-followed-other = { $name } #{ $number } nömrəli müraciəti izləyir
done-unfollowed-other = { $name } #{ $number } nömrəli müraciəti daha izləmir
cannot-see-ticket = bu müraciəti görmür
cannot-see-ticket-help = { $name } bu müraciəti görmür. Əvvəlcə onu həmin şəxsə və ya onun komandalarından birinə təyin edin.
ticket-files = Bütün faylları endir
ticket-priority = Prioritet
ticket-tags = Etiketlər
ticket-add-tag = Etiket əlavə et
ticket-reason = Müraciət səbəbi
ticket-no-reason = Səbəb göstərilməyib
ticket-resolve = Həll et
ticket-reopen = Yenidən aç
ticket-spam = Spam kimi işarələ
ticket-not-spam = Spam deyil
ticket-trash = Səbətə at
ticket-restore = Bərpa et
ticket-unread = Oxunmamış kimi işarələ
ticket-confidential = Məxfi et
ticket-not-confidential = Məxfiliyi götür
ticket-is-confidential = Məxfi
ticket-is-spam = Bu müraciət spam kimi işarələnib.
ticket-is-trashed = Bu müraciət səbətdədir.
ticket-history = Dəyişikliklər tarixçəsini göstər
ticket-history-hide = Dəyişikliklər tarixçəsini gizlət
ticket-previous = Əvvəlki müraciət
ticket-next = Növbəti müraciət
ticket-not-found-title = Bu müraciət göstərilə bilməz
ticket-not-found-text = Belə müraciət yoxdur və ya üzvü olmadığınız komandaya aiddir.
ticket-follow-up-of = { $number } nömrəli müraciətin davamı: { $subject }
ticket-followed-up-by = Davamı { $number } nömrəli müraciətdədir: { $subject }
ticket-search-agents = Operator tapın
ticket-search-teams = Komanda tapın
ticket-search-tags = Etiket tapın
ticket-search-reasons = Müraciət səbəbi tapın
status-new = Yeni
status-open = Açıq
status-waiting = Gözləmədə
status-resolved = Həll olunub
status-closed = Bağlı
priority-low = Aşağı
priority-normal = Adi
priority-high = Yüksək
priority-urgent = Təcili
channel-email = E-poçt
channel-web_form = Forma
viewing-one = { $name } də buna baxır
viewing-many = Buna baxanlar: { $names }
typing-one = { $name } cavab yazır
typing-many = Cavab yazanlar: { $names }
mark-viewing = İndi baxır: { $name }

## What was done, with undo
done-resolved = { $number } nömrəli müraciət həll olundu
done-reopened = { $number } nömrəli müraciət yenidən açıldı
done-assigned = { $number } nömrəli müraciət təyin olundu: { $name }
done-unassigned = { $number } nömrəli müraciət artıq heç kimə təyin olunmayıb
done-changed = { $number } nömrəli müraciət dəyişdirildi
done-spam = { $number } nömrəli müraciət spam kimi işarələndi
done-trash = { $number } nömrəli müraciət səbətə atıldı
done-restored = { $number } nömrəli müraciət bərpa olundu
done-unread = { $number } nömrəli müraciət oxunmamış kimi işarələndi
done-undone = Geri alındı
done-sent = Göndərildi
done-note = Qeyd əlavə olundu

## Messages
thread-label = { $number } nömrəli müraciətin mesajları
thread-older = Daha köhnə mesajları göstər
thread-unread-line = Yeni mesajlar
thread-newer = Daha yeni mesajları göstər
thread-to-newest = Ən yeni mesaja
thread-new-below = { $count ->
    [one] { $count } yeni mesaj
   *[other] { $count } yeni mesaj
  }
thread-empty = Bu müraciətdə hələ mesaj yoxdur.
message-announce = { $name }: { $text }
message-from-contact = Mesaj: { $name }
message-from-agent = Cavab: { $name }
message-note = Qeyd
message-note-by = Qeyd: { $name }
message-note-hint = Yalnız komanda görür
message-to = kimə: { $names }
message-cc = surət: { $names }
message-bcc = gizli surət: { $names }
message-details = Mesajın təfərrüatı
message-detail-from = Kimdən
message-detail-to = Kimə
message-detail-cc = Surət
message-detail-bcc = Gizli surət
message-detail-subject = Mövzu
message-detail-time = Vaxt
message-detail-language = Dil
message-detail-channel = Kanal
message-html-title = Mesajın mətni
message-show-quoted = Sitatı göstər
message-hide-quoted = Sitatı gizlət
message-show-all = Bütün mesajı göstər
message-images-blocked = İnternetdəki şəkillər yüklənməyib.
message-raw = Xam məktubu göstər
message-raw-title = Xam məktub
message-raw-download = Endir
message-copy-text = Mətni kopyala
message-reply = Cavab ver
message-quote = Cavabda sitat gətir
message-forward = Yönləndir
message-unverified = Göndərən təsdiqlənmədi
message-third-party = Müştəridən deyil
message-auto = Avtomatik
message-auto-reply = Avtomatik cavab: { $name }
message-auto-bounce = Çatdırılma hesabatı: { $name }
message-auto-acknowledgement = Qəbul barədə avtomatik bildiriş
message-problems = Bu məktub zədəli idi və oxuna bildiyi qədər göstərilir.
message-queued = Göndərilməyi gözləyir
message-waiting = Bağlantını gözləyir və özü göndəriləcək
message-overtaken = Göndərilmədi: bu arada daha yeni mesajlar gəlib
message-overtaken-help = Əvvəlcə onları oxuyun, sonra bunu olduğu kimi göndərin və ya düzəldin.
message-sending = Göndərilir…
message-failed = Göndərilmədi
message-uncertain = Bəlkə göndərilib
message-uncertain-help = Göndərmə zamanı bağlantı kəsildi. Ola bilsin, çatıb; yalnız ikinci nüsxə zərər verməyəcəksə yenidən göndərin.
message-cancelled = Göndərilmədi (ləğv edildi)
message-retry = Yenidən göndər
message-cancel = Göndərmə
message-edit = Düzəlt
files-count = { $count ->
    [one] { $count } fayl
   *[other] { $count } fayl
  }

## History of changes
history-created = { $name } müraciəti yaratdı
history-changed = { $name }: { $field } «{ $before }» → «{ $after }»
history-set = { $name }: { $field } «{ $after }»
history-cleared = { $name }: { $field }, silindi «{ $before }»
history-undone = { $name } dəyişikliyi geri aldı
history-tag-added = { $name } etiket əlavə etdi: { $tags }
history-tag-removed = { $name } etiketi götürdü: { $tags }
history-followers-added = { $name } izləyən əlavə etdi: { $people }
history-followers-removed = { $name } izləyəni götürdü: { $people }
history-spam = { $name } müraciəti spam kimi işarələdi
history-not-spam = { $name } müraciətdən spam işarəsini götürdü
history-trash = { $name } müraciəti səbətə atdı
history-restored = { $name } müraciəti bərpa etdi
history-confidential = { $name } müraciəti məxfi etdi
history-not-confidential = { $name } müraciətin məxfiliyini götürdü
history-failed = Tarixçə yüklənmədi
field-subject = mövzu
field-status = status
field-priority = prioritet
field-assignee = operator
field-team = komanda
field-reason = müraciət səbəbi
field-contact = müştəri
system-name = Candor
yes = bəli
no = xeyr

## Xüsusi sahələr
list-field = Sətirlərdə göstər
fields-of-ticket = Müraciətin təfərrüatı
fields-of-contact = Müştərinin təfərrüatı
fields-of-organization = Təşkilatın təfərrüatı
fields-required = həll üçün lazımdır
fields-needed = Müraciət həll olunmazdan əvvəl doldurun: { $names }.
fields-failed = Təfərrüat yüklənmədi
fields-record-gone = Artıq yoxdur
fields-search-contacts = Müştəri tapın

## Writing
composer-label = Cavab
composer-placeholder = Cavab yazın…
composer-note-placeholder = Qeyd yazın. Onu yalnız komanda görür.
composer-forward-placeholder = Bir neçə söz əlavə edin…
composer-mode = Mesajın növü
composer-reply = Cavab
composer-reply-all = Hamıya cavab
composer-forward = Yönləndirmə
composer-note = Qeyd
composer-note-banner = Qeyd: onu yalnız komanda görür, müştəri heç vaxt.
composer-to = Kimə
composer-cc = Surət
composer-bcc = Gizli surət
composer-add-cc = Surət və gizli surət əlavə et
composer-subject = Mövzu
composer-send = Göndər
composer-send-resolve = Göndər və həll et
composer-add-note = Qeyd əlavə et
composer-send-options = Digər göndərmə üsulları
composer-sent-then-stay = Göndərəndən sonra: burada qal
composer-sent-then-next = Göndərəndən sonra: növbəti müraciət
composer-sent-then-list = Göndərəndən sonra: siyahıya qayıt
composer-discard = Mətni at
composer-discard-title = Bu mətn atılsın?
composer-discard-text = Qaralama və faylları silinəcək. Bunu geri almaq olmaz.
composer-draft-saving = Qaralama saxlanılır…
composer-draft-saved = Qaralama saxlanıldı
composer-draft-failed = Qaralama saxlanılmadı
composer-draft-local = Bu brauzerdə saxlanıldı
composer-attach = Fayl əlavə et
composer-drop = Əlavə etmək üçün faylları bura buraxın
composer-upload-wait = Faylların yüklənməsini gözləyin.
composer-remove-file = Götür: { $name }
composer-signature-on = İmza ilə
composer-signature-off = İmzasız
composer-quote = Son mesajdan sitat gətir
composer-no-recipient = Ən azı bir alıcı göstərin.
composer-bad-address = { $address } düzgün ünvan deyil.
composer-empty = Əvvəlcə nəsə yazın.
composer-no-permission = Rolunuz bu müraciəti oxumağa icazə verir, cavab verməyə yox.
composer-bold = Qalın
composer-italic = Kursiv
composer-code = Kod
composer-link = Keçid
composer-link-address = Keçidin ünvanı
composer-link-set = Keçidi qoy
composer-link-remove = Keçidi götür
composer-bullets = Siyahı
composer-numbers = Nömrəli siyahı
composer-quote-block = Sitat
composer-image = Şəkil əlavə et
composer-toolbar = Formatlama
address-remove = Götür: { $address }
address-invalid = ünvan düzgün deyil
newer-title = Daha yenisi var
newer-text = { $count ->
    [one] Siz yazarkən bu mesaj gəldi. Göndərməzdən əvvəl onu oxuyun.
   *[other] Siz yazarkən bu mesajlar gəldi. Göndərməzdən əvvəl onları oxuyun.
  }
newer-send = Yenə də göndər
newer-back = Cavabıma qayıt

## New message
new-title = Yeni mesaj
new-channel = Göndərən ünvan
new-text = Mesaj
new-send = Göndər
new-placeholder = Mesajınızı yazın…
new-kept = Mətniniz qaralama kimi saxlanılır.
new-no-channel-title = Göndərmək üçün ünvan yoxdur
new-no-channel-text = Əvvəlcə e-poçt kanalı qurulmalıdır.

## Customer panel
customer-title = Müştəri
customer-none = Bu müraciətin müştərisi yoxdur.
customer-open = Müştərinin səhifəsi
customer-name = Ad
customer-addresses = Ünvanlar
customer-verified = təsdiqlənib
customer-add-identity = E-poçt və ya telefon əlavə et
customer-identity-kind = Növ
customer-identity-email = E-poçt
customer-identity-phone = Telefon
customer-identity-value = Ünvan və ya nömrə
customer-organization = Təşkilat
customer-no-organization = Təşkilatsız
customer-search-organizations = Təşkilat tapın
customer-language = Dil
customer-language-unknown = Məlum deyil
customer-note = Müştəri haqqında qeyd
customer-note-placeholder = Həmkarların bilməli olduqları
customer-tickets = Bu müştərinin müraciətləri
customer-no-tickets = Başqa müraciət yoxdur
customer-since = Müştəri olduğu tarix: { $date }
customer-zone = Yerli vaxt
customer-tier = Səviyyə
customer-tier-standard = Standart
customer-tier-vip = VIP
customer-care = Diqqət
customer-care-placeholder = Cavab verən üçün qısa xəbərdarlıq
customer-verify = { $address } təsdiqlənmiş kimi işarələ
customer-unverify = { $address } üzrə təsdiqi götür
customer-identity-removed = { $address } silindi
customer-failed = Müştəri yüklənmədi

## Search
search-title = Axtarış
search-label = Müraciətlərdə, mesajlarda və müştərilərdə axtarın
search-kind = Növ
saved-searches = Saxlanmış axtarışlar
search-all = Hamısı
search-tickets = Müraciətlər
search-contacts = Müştərilər
search-empty-title = «{ $query }» üzrə heç nə tapılmadı
search-empty-text = Daha az və ya başqa sözlər yazın. Sözün bir hissəsi, ad, ünvan və müraciət nömrəsi də olar.
search-hint-title = Hər yerdə axtarın
search-more = Daha çox göstər
search-results = { $count ->
    [one] { $count } nəticə
   *[other] { $count } nəticə
  }
search-tickets-of = { $count ->
    [one] { $count } müraciət
   *[other] { $count } müraciət
  }

## Keyboard
keys-title = Klaviatura qısayolları
keys-off = Tək düymələr profilinizdə söndürülüb.
keys-lists = Siyahılar
keys-ticket = Müraciət
keys-writing = Yazı
keys-general = Hər yerdə
key-next = Növbəti müraciət
key-previous = Əvvəlki müraciət
key-open = Aç, mesajlara keç
key-back = Siyahıya qayıt
key-reply = Cavab
key-reply-all = Hamıya cavab
key-forward = Yönləndirmə
key-note = Qeyd
key-send = Göndər
key-send-resolve = Göndər və həll et
key-undo = Geri al
key-resolve = Həll et və ya yenidən aç
key-status = Statusu seç
key-assign-me = Özümə götür
key-assign = Təyin et…
key-tag = Etiketlər
key-priority = Prioritet
key-trash = Səbətə at
key-spam = Spam kimi işarələ
key-unread = Oxunmamış kimi işarələ
key-sidebar = Yan panel
key-panel = Müştəri paneli
key-composer = Cavaba keç
key-new-items = Siyahıdakı yeniləri göstər
key-link = Keçidi kopyala
key-search = Axtarış
key-new = Yeni mesaj
key-sheet = Bu siyahı
key-go-mine = Mənimkilərə keç
key-go-mentions = Adım çəkilənlərə keç
key-go-following = İzlədiklərimə keç
key-follow = İzlə və ya daha izləmə
key-followers = İzləyənlər…
key-first-unread = İlk yeni mesaja
key-files = Bütün faylları endir
key-go-unassigned = Təyin olunmamışlara keç
key-go-team = Komandaya keç
key-go-open = Bütün açıqlara keç
key-go-closed = Bağlılara keç
key-next-unread = Növbəti oxunmamış müraciət
key-previous-unread = Əvvəlki oxunmamış müraciət
key-palette = Əmrlər paneli
key-team = Komandanı seç
key-confidential = Məxfi et və ya məxfiliyi götür
key-history = Dəyişiklikləri göstər və ya gizlət
keys-change = Düymələri dəyiş
palette-field = Nə etmək və ya nəyi açmaq istəyirsiniz?
palette-count = { $count ->
    [one] { $count } nəticə
   *[other] { $count } nəticə
  }
palette-recent = Son istifadə olunanlar
palette-ticket = Bu müraciət
palette-acts = Əməliyyatlar
palette-lists = Siyahılar
palette-tickets = Müraciətlər
palette-contacts = Müştərilər
palette-look = Görünüş və dil
palette-settings = Ayarlar
palette-move = hərəkət
palette-pick = seçim

## Yazarkən hazır cavablar
canned-title = Hazır cavablar
canned-insert = Hazır cavab əlavə et
canned-none = Hələ hazır cavab yoxdur. Ayarlarda bir neçəsini yaradın.
canned-hint = ↑ ↓ ilə seçin, Enter ilə əlavə edin, Esc ilə yazmağa davam edin
mention-title = Həmkarlar
mention-hint = Enter xəbər verir; həmkarınız müraciəti izləyəcək
mention-insert = Həmkardan soruş
mention-found = { $count ->
    [one] { $count } həmkar
   *[other] { $count } həmkar
  }
canned-found = { $count ->
    [one] { $count } hazır cavab
   *[other] { $count } hazır cavab
  }
canned-missing = Bu müraciətdə məlum deyil: { $names }. Göndərməzdən əvvəl doldurun.
canned-open = { $count ->
    [one] { $count } dəyər burada məlum deyil. Onu göndərməzdən əvvəl doldurursunuz.
   *[other] { $count } dəyər burada məlum deyil. Onları göndərməzdən əvvəl doldurursunuz.
  }
composer-variables = Əvvəlcə bunu doldurun: { $names }. Müştəri onu bu şəkildə görərdi.
