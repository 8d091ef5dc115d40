# Ayarların mətnləri. Ticket = müraciət, note = qeyd, customer = müştəri, agent = operator, tag = etiket, contact reason = müraciət səbəbi.

## Frame
settings-title = Ayarlar
settings-text = Siz, iş sahəniz və müştərilərin sizə çatdığı yollar barədə hər şey.
settings-skip = Səhifəyə keç
settings-search = Ayarlarda axtarın
settings-search-hint = Nəyi dəyişmək istəyirsiniz?
settings-found = { $count ->
    [one] { $count } səhifə tapıldı
   *[other] { $count } səhifə tapıldı
  }
settings-none = «{ $query }» sözünə uyğun ayar yoxdur
settings-none-text = Başqa söz yazın və ya bütün ayarları görmək üçün sahəni boşaldın.
settings-group-me = Siz
settings-group-workspace = İş sahəsi
settings-group-tickets = Müraciətlər
settings-group-ways = Kanallar və proqramlar
forbidden-title = Rolunuz ({ $role }) bu dəyişikliyə icazə vermir
forbidden-text = Bunu sizin üçün dəyişə bilərlər: { $names }.
forbidden-ask = Sahibdən və ya administratordan bunu dəyişməyi xahiş edin.
leave-title = Yadda saxlamadan çıxırsınız?
leave-text = Bu səhifədə dəyişdikləriniz itəcək.
leave-stay = Burada qal
leave-confirm = Çıx
admin-load-failed = Yükləmək alınmadı
admin-error-in_use = Hələ istifadə olunur, ona görə silinə bilməz.
admin-error-last_owner = Bu, sonuncu sahibdir. Əvvəlcə başqasını sahib edin.
admin-error-name_taken = Bu ad artıq istifadə olunur. Başqasını seçin.
admin-error-wrong_origin = Səhifə serverin gözlədiyindən başqa ünvanda açılıb. Onu adi ünvanında yenidən açın.
delete-of = Sil: { $name }
deleted-of = Silindi: { $name }
delete-title = «{ $name }» silinsin?
type-to-delete = Təsdiq üçün { $name } yazın
rename = Adını dəyiş
rename-of = Adını dəyiş: { $name }
more-of = Digər əməliyyatlar: { $name }
move-up = Yuxarı çək: { $name }
move-down = Aşağı çək: { $name }

## Forms
form-required = Bu sahəni doldurun.
form-email = Bir e-poçt ünvanı yazın, məsələn, ana@example.com.
form-url = Veb ünvan yazın, məsələn, https://www.example.com.
form-range = { $min } ilə { $max } arasında tam ədəd seçin.
form-too-short = Ən azı { $count ->
    [one] { $count } simvol
   *[other] { $count } simvol
  } yazın.
form-too-long = Bunu { $count ->
    [one] { $count } simvola
   *[other] { $count } simvola
  } qədər qısaldın.
form-invalid = Burada nəsə düz deyil.
form-one-line = Bunu bir sətirdə, xüsusi işarələrsiz yazın.
form-taken = Artıq istifadə olunur. Başqasını seçin.
form-email-taken = Bu ünvan artıq istifadə olunur. Başqasını seçin.
form-weak = Daha uzun parol seçin; nə adi söz, nə də adınız olsun.
form-gone = Artıq mövcud deyil.
form-host = Yalnız serverin adını yazın, məsələn, mail.example.com.
form-plain = Şifrələmə olmadan məktubları və parolu yolda hər kəs oxuya bilər. Şifrələmə seçin və ya belə bağlantıya açıq şəkildə icazə verin.
form-key = Yalnız kiçik latın hərfləri, rəqəmlər və _ istifadə edin.
form-key-taken = Başqa sualın artıq belə açarı var.
form-choices = Ən azı bir seçim yazın.
form-password-missing = Parolu yazın. Server və ya istifadəçi dəyişəndə o, yenidən lazım olur.
form-password-wrong = Bu, indiki parolunuz deyil.
form-user-missing = Parolun aid olduğu istifadəçini yazın.
form-origin = Hər saytı https://www.example.com şəklində, yolsuz yazın.
form-zone = Siyahıdan saat qurşağı seçin.
form-not-yourself = Özünüzü söndürə bilməzsiniz. Başqa administratordan xahiş edin.
form-more-than-own = Sizin rolunuzda bu icazələrin bəziləri yoxdur, ona görə verə bilməzsiniz.
form-discard = Dəyişiklikləri at
form-unsaved = Hələ yadda saxlanılmayıb
form-remove = Götür: { $name }

## Profile and appearance
profile-title = Profil və görünüş
profile-text = Həmkarlar və müştərilər sizi necə görür, iş masası sizə necə görünür.
profile-words = ad, dil, saat qurşağı, mövzu, tünd, açıq, sıxlıq, ölçü, imza, göndərəndən sonra, klaviatura qısayolları
profile-person = Sizin haqqınızda
profile-name = Ad
profile-name-help = Müştərilər onu cavablarınızın altında görür.
profile-email = E-poçt ünvanı
profile-email-help = Bu ünvanla daxil olursunuz. Burada dəyişdirilə bilməz.
profile-locale-help = İş masasının dili, yalnız sizin üçün.
profile-zone-help = İş masasındakı bütün vaxtlar bu qurşaqda göstərilir.
profile-appearance-text = Dəyişikliklər dərhal qüvvəyə minir və hər cihazda sizinlədir.
profile-density-help = Sıx görünüş bir anda daha çox müraciət göstərir, geniş görünüş daha rahat oxunur.
profile-signature = İmza
profile-signature-text = E-poçt cavablarınızın altında durur. Kanalın imzası işlənsin deyə boş saxlayın.
signature-placeholder = Hörmətlə, …
profile-working = İşləyərkən
profile-after = Cavab göndərəndən sonra
profile-after-help = Qeydlər sizi heç vaxt müraciətdən aparmır.
profile-after-stay = Müraciətdə qal
profile-after-next = Siyahıdakı növbəti müraciəti aç
profile-after-list = Siyahıya qayıt
profile-keys = Tək düyməli qısayollar
profile-keys-help = R cavab verir, J növbəti müraciətə keçir və s. Düymələr təsadüfən basılırsa, məsələn, səslə yazanda, bunu söndürün. Ctrl və ya ⌘ ilə qısayollar həmişə işləyir.

## Password
password-title = Parol
password-text = Parolu dəyişəndə qalan hər yerdə hesabdan çıxarılırsınız.
password-words = giriş, təhlükəsizlik, parolu dəyiş
password-change = Parolu dəyiş
password-current = İndiki parol
password-new = Yeni parol
password-done = Parol dəyişdirildi. Bütün digər sessiyalarınız bitdi.

## Sessions
sessions-title = Sessiyalar
keyboard-title = Klaviatura
keyboard-text = Bütün qısayollar. Dəyişdikləriniz hər cihazda keçərlidir.
keyboard-words = qısayollar, düymələr, panel
keyboard-change = Dəyiş
keyboard-change-of = Düyməni dəyiş: { $name }
keyboard-reset = Adi düyməyə qaytar: { $name }
keyboard-reset-all = Hamısını qaytar
keyboard-none = düymə yoxdur
keyboard-fixed = sabit
keyboard-press = Yeni düymələri basın
keyboard-hint = Bir düymə, ardıcıl iki düymə, yaxud Ctrl və ya ⌘ ilə. Backspace düyməni götürür, Escape olduğu kimi saxlayır.
keyboard-without = Düyməsiz
keyboard-taken = Bunu brauzer özü işlədir və ya mətn yazır. Başqasını seçin.
keyboard-clash = Bunun üçün də işlənir: { $names }
notifications-title = Bildirişlər
notifications-text = Başqa yerə baxanda nədən xəbər tutacağınız. Öz əməlləriniz heç vaxt səslənmir.
notifications-words = bildiriş, səs, səs səviyyəsi, zəng
notifications-desktop = Bu cihazda
notifications-allow = Bildirişlərə icazə ver
notifications-ask = Brauzer bir dəfə bildiriş göstərməyə icazə soruşur.
notifications-allowed = Bu brauzerdə bildirişlərə icazə verilib.
notifications-blocked = Bu brauzer bildirişləri bloklayır. Ünvanın yanındakı kilidi açıb icazə verin; səslər və saylar onsuz da işləyir.
notifications-missing = Bu brauzer bildiriş göstərə bilmir və ya səhifə adi http ilə gəlib. Səslər və saylar onsuz da işləyir.
notifications-try = Birini göstər
notifications-try-text = Bildiriş belə görünür.
notifications-what = Nədən xəbər tutursunuz
notifications-assigned = Mənə müraciət təyin olunur
notifications-message = Müştəri mənim müraciətimdə yazır
notifications-mention = Həmkarım qeyddə məndən soruşur
notifications-followed = İzlədiyim müraciətdə nəsə yazılır
notifications-unassigned = Müştəri heç kimə təyin olunmamış müraciətdə yazır
notifications-way-desktop = Bildiriş
notifications-way-sound = Səs
notifications-sound = Səs
notifications-sound-help = Müraciət qarşınızda açıq deyilsə, burada işləyəndə də səslənir.
notifications-volume = Səs səviyyəsi
notifications-play = Səsləndir
notifications-mail = E-poçtla
notifications-mail-help = Proqram sizdə açıq olmayanda { $address } ünvanına bir məktub. Məktubda mövzu və mesajın başlanğıcı olur; məxfi müraciətlər üçün heç biri.
notifications-mail_assigned = Mənə müraciət təyin olunanda
notifications-mail_mention = Həmkarım qeyddə məndən soruşanda
sound-chime = Zınqırov
sound-drop = Damla
sound-knock = Tıqqıltı
sound-bell = Zəng
sessions-text = Daxil olduğunuz brauzerlər. Tanımadıqlarınızı bitirin, sonra parolunuzu dəyişin.
sessions-words = cihazlar, çıxış, təhlükəsizlik, brauzerlər
sessions-device = { $browser }, { $system }
sessions-unknown = Naməlum brauzer
sessions-current = Bu brauzer
sessions-now = İndi aktivdir
sessions-seen = Son aktivlik: { $time }
sessions-since = giriş: { $time }
sessions-end = Bitir
sessions-end-of = Sessiyanı bitir: { $name }
sessions-end-others = Bütün digərlərini bitir
sessions-end-others-text = { $count ->
    [one] Daha { $count } brauzer dərhal hesabdan çıxarılacaq. Qaralamalar saxlanılır.
   *[other] Daha { $count } brauzer dərhal hesabdan çıxarılacaq. Qaralamalar saxlanılır.
  }
sessions-ended = { $count ->
    [one] { $count } sessiya bitdi
   *[other] { $count } sessiya bitdi
  }

## Workspace
workspace-title = İş sahəsi
workspace-text = İş sahəniz necə adlanır və özü nə edir.
workspace-words = ad, dil, saat qurşağı, qəbul bildirişi, avtomatik cavab, bağlanma, avtomatik bağlanma, cavabın üstündəki xətt
workspace-name-section = Ad və dil
workspace-name = Ad
workspace-name-help = Operatorlara, avtomatik məktublarda isə müştərilərə göstərilir.
workspace-locale = Dil
workspace-locale-help = Müştərinin dili məlum olmayanda avtomatik məktublar üçün.
workspace-zone-help = Ofisinizin saat qurşağı, yeni operatorlar üçün.
workspace-ack-section = Qəbul bildirişi
workspace-ack-text = Müştəriyə ilk mesajının çatdığını bildirən qısa avtomatik məktub. Hər müraciət üçün bir dəfə göndərilir, xəbər bülletenlərinə və digər avtomatik məktublara heç vaxt.
workspace-ack = Yeni müraciətlərin qəbulunu bildir
workspace-ack-help = Hər e-poçt kanalı bundan imtina edə bilər.
workspace-ack-languages = Mətnin dili
workspace-ack-subject = Mövzu
workspace-ack-body = Mətn
workspace-ack-variables = { $open }ticket.number{ $close }, { $open }contact.name{ $close } və { $open }brand.name{ $close } yaza bilərsiniz. Nəsə məlum olmayanda nə deyiləcəyi | işarəsindən sonra durur: { $open }contact.first_name|hörmətli müştəri{ $close }.
workspace-ack-preview = Önbaxış
workspace-ack-is-standard = Bu dildə müştərilər standart mətn alır.
workspace-ack-own = Öz mətninizi yazın
workspace-ack-standard = Standart mətnə qayıt
workspace-tickets-section = Müraciətlər
workspace-close = Həll olunmuş müraciət neçə gündən sonra bağlansın
workspace-close-help = { $days ->
    [one] { $days } gün ərzində gələn cavab müraciəti yenidən açır. Sonra gələn cavab yenisini başladır.
   *[other] { $days } gün ərzində gələn cavab müraciəti yenidən açır. Sonra gələn cavab yenisini başladır.
  }
workspace-line = Müştəridən xəttin üstündə yazmağı xahiş et
workspace-line-help = Məktublarınıza «bu xəttin üstündə yazın» sözlərini qoyur. Sitat onsuz da tanınır.

## People
people-title = İnsanlar
people-text = Burada kim işləyir, nə edə bilər və hansı müraciətləri görür.
people-words = operatorlar, həmkarlar, dəvət, rol, söndürmə, icazələr, komandalar
people-agents = Operatorlar
people-invitations = Dəvətlər
people-tab-agents = Operatorlar ({ $count })
people-tab-invitations = Dəvətlər ({ $count })
people-search = Operator tapın
people-edit = Düzəlt: { $name }
people-no-team = Komandasız
people-disabled = Söndürülüb
people-invite = Dəvət et
people-invite-text = Dəvət olunan parol seçmək üçün keçidi olan məktub alır. Keçid 7 gün işləyir.
people-invite-send = Dəvəti göndər
people-invited = Dəvət göndərildi: { $email }
people-name = Ad
people-name-help = Qoşulanda onu dəyişə bilər.
people-role = Rol
people-locale = Dəvətin dili
people-locale-help = Qoşulanda başqa dil seçə bilər.
people-teams-help = Komandanın müraciətləri əvvəlcə onun üzvlərinə təklif olunur.
people-no-teams-yet = Hələ komanda yoxdur.
people-sees = Gördüyü müraciətlər
people-saved = Yadda saxlanıldı: { $name }
people-only-owners = Sahibin rolunu yalnız sahib dəyişə bilər.
people-disable = Hesabı söndür
people-disable-text = Operator dərhal hesabdan çıxarılır və bir daha daxil ola bilmir. Müraciətlər, mesajlar və tarixçə qalır.
people-enable = Hesabı yandır
people-enable-text = Operator köhnə parolu ilə yenidən daxil ola bilər.
people-now-disabled = { $name } artıq daxil ola bilmir
people-now-enabled = { $name } yenidən daxil ola bilər
people-link-title = Keçidi özünüz ötürün
people-link-text = Bu iş sahəsinin heç bir kanalı hələ məktub göndərə bilmir, ona görə { $email } ünvanına buradan yazmaq olmur.
people-link = Dəvət keçidi
people-link-help = 7 gün ərzində, bir dəfə, onu əldə edən hər kəs üçün işləyir. Yalnız indi göstərilir.
people-link-done = Hazırdır
people-invited-at = dəvət: { $time }
people-expires = { $date } tarixinə qədər etibarlıdır
people-expired = Vaxtı bitib
people-resend = Yenidən göndər
people-resent = { $email } ünvanına yenidən göndərildi. Əvvəlki keçid artıq işləmir.
people-revoke = Geri götür
people-revoke-title = Dəvət geri götürülsün?
people-revoke-text = { $email } ünvanına göndərilən keçid artıq işləməyəcək.
people-revoked = Dəvət geri götürüldü
people-invitations-empty = Açıq dəvət yoxdur
people-invitations-empty-text = Dəvət etdiyiniz hər kəs qoşulub.
role-agent-help = Müştərilərə cavab verir.
role-supervisor-help = Müraciətləri məxfi kimi də işarələyə bilir, etiketlərə və müraciət səbəblərinə baxır.
role-admin-help = İnsanları, komandaları, kanalları və iş sahəsini də qurur.
role-owner-help = Hər şeyi edə bilər və sahibləri yalnız o təyin edir.
reach-own = Yalnız özününkülər
reach-own-help = Ona təyin olunmuş müraciətlər.
reach-team = Komandalarınınkılar
reach-team-help = Öz komandalarının, açıq komandaların və komandasız müraciətlər də.
reach-all = Hamısı
reach-all-help = Qapalı komandaların müraciətləri də.

## Teams
teams-title = Komandalar
teams-text = Müraciətləri bölüşən operator qrupları, məsələn, hesablar və ya bir dil üçün.
teams-words = qruplar, şöbələr, üzvlər, qapalı komanda
teams-add = Yeni komanda
teams-create = Komandanı yarat
teams-empty = Hələ komanda yoxdur
teams-empty-text = Kiçik iş sahələri onsuz da keçinir. Bəzi müraciətlər yalnız bir neçənizə aid olanda komanda yaradın.
teams-name = Ad
teams-name-help = Qısa və aydın: Hesablar, Bakı, Otellər.
teams-private = Qapalı
teams-private-label = Qapalı komanda
teams-private-help = Müraciətlərini yalnız üzvləri və bütün müraciətləri görənlər görür.
teams-members = Üzvlər
teams-nobody = Hələ heç kim
teams-members-more = { $names } və daha { $count ->
    [one] { $count } nəfər
   *[other] { $count } nəfər
  }
teams-delete-text = Komandanı yalnız ona aid müraciət olmayanda silmək olar. Üzvləri qalır.
teams-delete-channels = { $channels } üzrə yeni müraciətlər bu komandaya gedir; sonra heç bir komandaya getməyəcək. Komandanı yalnız ona aid müraciət olmayanda silmək olar.

## Roles
roles-title = Rollar
roles-text = Hər rol nə edə bilər. Dörd hazır rol dəyişmir; birini köçürərək öz rolunuzu yaradın.
roles-words = icazələr, hüquqlar, sahib, administrator, nəzarətçi, operator, öz rolum, rolu köçür
roles-yours = Sizin rolunuz: { $role }.
roles-permission = İcazə
roles-table = Hər rol nə edə bilər
roles-built-in = Hazır
roles-own = Sizin
roles-own-title = Öz rollarınız
roles-own-text = Hazır rolun öz adınızla və başqa icazələrlə surəti.
roles-own-empty = Hələ öz rolunuz yoxdur
roles-own-empty-text = Komandaların çoxuna dörd hazır rol bəs edir. Kimsə bir az artıq və ya bir az az iş görməli olanda birini köçürün.
roles-add = Yeni rol
roles-create = Rolu yarat
roles-name = Ad
roles-name-help = Siz necə deyirsinizsə: Təcrübəçi, Komanda rəhbəri, Gecə növbəsi.
roles-from = Köçürüldüyü rol
roles-from-help = Surət bu rolun icazələri ilə başlayır. İnsanların adətən hansı müraciətləri gördüyünü də o müəyyən edir.
roles-made-from = Əsası: { $role }
roles-n-people = { $count ->
    [one] { $count } nəfər
   *[other] { $count } nəfər
  }
roles-n-permissions = { $count ->
    [one] { $count } icazə
   *[other] { $count } icazə
  }
roles-always = Burada işləyən hər kəsə lazımdır.
roles-not-yours = Sizin rolunuzda bu yoxdur, ona görə verə bilməzsiniz.
roles-above = Bu rol sizdən çox şey edə bilər; onu bütün icazələri olan biri dəyişə bilər.
roles-delete-text = Bu rol heç kimdə yoxdur. Geri qaytarıla bilməz.
roles-delete-people = { $count ->
    [one] Bu rol { $count } nəfərdədir. Əvəzinə nə alacağını seçin.
   *[other] Bu rol { $count } nəfərdədir. Əvəzinə nə alacaqlarını seçin.
  }
roles-delete-to = Yeni rol
permission-group-tickets = Müraciətlər
permission-group-contacts = Müştərilər
permission-group-people = İnsanlar və komandalar
permission-group-setup = Qurma
permission-group-other = Digər
permission-tickets-read = Müraciətləri oxumaq
permission-tickets-read_all = Bütün komandaların müraciətlərini oxumaq
permission-tickets-read_team = Öz komandalarının müraciətlərini oxumaq
permission-tickets-reply = Müştərilərə cavab vermək
permission-tickets-note = Qeyd yazmaq
permission-tickets-edit = Statusu, prioriteti, etiketləri və müraciət səbəbini dəyişmək
permission-tickets-assign = Müraciətləri təyin etmək
permission-tickets-spam = Müraciətləri spam kimi işarələmək
permission-tickets-trash = Müraciətləri səbətə atmaq və bərpa etmək
permission-tickets-confidential = Müraciətləri məxfi etmək
permission-contacts-read = Müştəriləri görmək
permission-contacts-edit = Müştəriləri və təşkilatları düzəltmək
permission-contacts-import = Müştəriləri fayldan idxal etmək
permission-contacts-export = Müştəriləri ixrac etmək
permission-people-read = Burada kimin işlədiyini görmək
permission-people-manage = Operatorları dəvət etmək, dəyişmək və söndürmək
permission-roles-manage = Rolları yaratmaq və dəyişmək
permission-teams-manage = Komandaları qurmaq
permission-channels-manage = Kanalları qurmaq
permission-forms-manage = Formaları qurmaq
permission-tags-manage = Etiketləri qurmaq
permission-reasons-manage = Müraciət səbəblərini qurmaq
permission-statuses-manage = Statusları qurmaq
permission-workspace-manage = İş sahəsini dəyişmək
permission-api_keys-manage = API açarlarını yaratmaq və silmək
permission-system-manage = Yaddaşı və vəziyyəti görmək, alınmayan işi təkrarlamaq
permission-events-read = Hadisələr jurnalını oxumaq
permission-audit-read = Audit jurnalını oxumaq

## Tags
tags-title = Etiketlər
tags-text = Müraciətləri tapmaq və qruplaşdırmaq üçün qısa sözlər.
tags-words = rənglər, etiketin adını dəyiş, etiketləri birləşdir, təkrar
tags-add = Yeni etiket
tags-create = Etiketi əlavə et
tags-name = Ad
tags-color = Rəng
tags-empty = Hələ etiket yoxdur
tags-empty-text = Bütün komandanın eyni cür istifadə etdiyi bir neçə etiket yaradın. Adlarını istənilən vaxt dəyişə bilərsiniz.
tags-delete-text = Olduğu hər müraciətdən götürülür. Bunu geri almaq olmaz.
tags-n-tickets = { $count ->
    [one] { $count } müraciət
   *[other] { $count } müraciət
  }
tags-unused = İstifadə olunmur
tags-merge = Birləşdir
tags-merge-of = Birləşdir: { $name }
tags-merge-title = { $name } etiketini başqası ilə birləşdir
tags-merge-text = Onun müraciətləri digər etiketi alır, bu isə yox olur. Geri ala bilərsiniz.
tags-merge-into = Qalan etiket
tags-merged = { $name } indi { $into } oldu
tags-unmerged = { $name } qayıtdı
color-gray = boz
color-blue = mavi
color-green = yaşıl
color-teal = firuzəyi
color-violet = bənövşəyi
color-orange = narıncı
color-red = qırmızı

## Contact reasons
reasons-title = Müraciət səbəbləri
reasons-text = Müştərilərin nə barədə yazdığı, ən çoxu üç səviyyədə. Saya bilmək üçün hər müraciətə bir səbəb.
reasons-words = kateqoriyalar, mövzular, müştərilər niyə yazır, arxiv
reasons-add = Yeni müraciət səbəbi
reasons-create = Əlavə et
reasons-name = Ad
reasons-empty = Hələ müraciət səbəbi yoxdur
reasons-empty-text = Müştərilərin ən çox yazdığı beş şeydən başlayın.
reasons-below = Altına əlavə et
reasons-add-below = Altına əlavə et: { $name }
reasons-archive = Arxivləşdir
reasons-restore = Bərpa et
reasons-archived = Arxivləşdirildi: { $name }
reasons-is-archived = Arxivdədir
reasons-show-archived = { $count ->
    [one] Arxivdəki { $count } səbəbi göstər
   *[other] Arxivdəki { $count } səbəbi göstər
  }
reasons-delete-text = Yalnız heç bir müraciətdə olmayan səbəb silinə bilər. Əks halda arxivləşdirin: müraciətlərdə qalır, amma daha təklif olunmur.

## Statuses
statuses-title = Statuslar
statuses-text = Müraciətin keçdiyi addımlar. Özünüzünkünü adlandıra bilərsiniz; mənasını iş masasına kateqoriyası bildirir.
statuses-words = açıq, gözləmədə, həll olunub, bağlı, kateqoriyalar, gedişat, sıra
statuses-new-text = Hələ heç kim baxmayıb.
statuses-open-text = Növbə sizdədir.
statuses-waiting-text = Müştərini və ya başqasını gözləyirsiniz.
statuses-resolved-text = Hazırdır. Müştərinin cavabı onu yenidən açır.
statuses-closed-text = Birdəfəlik bitib. Cavab yeni müraciət başladır.
statuses-add = Status əlavə et
statuses-create = Əlavə et
statuses-name = Ad
statuses-builtin = Tərcüməli
statuses-builtin-help = Hər operator bu adı öz dilində görür. Adını dəyişsəniz, hamı sizin verdiyiniz adı görəcək.
statuses-delete-text = Yalnız heç bir müraciətdə olmayan status silinə bilər. Əks halda əvvəlcə həmin müraciətlərə başqa status verin.

## Channels
channels-title = Kanallar
channels-text = Müştərilərin sizə çatdığı yollar: e-poçt ünvanları və veb formalar.
channels-words = e-poçt, poçt qutusu, ünvan, IMAP, SMTP, veb forma, əlaqə forması, yerləşdirmə, imza, DNS, MX, SPF, DKIM, DMARC, Gmail, Google, Microsoft 365, Outlook, qovluq
channels-add-email = E-poçt ünvanı qoş
channels-add-form = Veb forma yarat
channels-empty = Hələ kanal yoxdur
channels-empty-text = Müştərilərin artıq yazdığı ünvanı qoşun və ya saytınıza forma qoyun.
channels-ok = İşləyir
channels-ok-at = Son yoxlama: { $time }
channels-problem = Problemi var
channels-unknown = Hələ istifadə olunmayıb
channels-off = Söndürülüb
channel-name = Ad
channel-name-help = Onu yalnız operatorlar görür.
channel-team = Komanda
channel-team-help = Bu kanalın yeni müraciətləri bu komandaya gedir.
channel-brand = Brend
channel-brand-help = Bu kanalın xidmət etdiyi ad.
channel-end = Söndür və ya sil
channel-enabled = Kanal işləkdir
channel-enabled-email = Söndürülü olanda məktub nə qəbul olunur, nə də göndərilir.
channel-enabled-form = Söndürülü olanda forma açılmır.
channel-delete = Kanalı sil
channel-delete-text = Ayarları itir. Müraciətləri olan kanal silinə bilməz; onu söndürün.

## Email channels
email-new-title = E-poçt ünvanını qoşun
email-new-text = Dörd qısa addım. Hər birindən sonra dayanıb sonra davam edə bilərsiniz.
email-steps = Addımlar
email-step-address = Ünvan
email-step-receive = Qəbul
email-step-send = Göndərmə
email-step-domain = Domen
email-step-answer = Avtomatik cavab və imza
step-todo = qurulmayıb
step-done = hazırdır
step-problem = problemi var
email-next = Növbəti: { $step }
email-done = Hazırdır
email-create = Yarat və davam et
email-made = Kanal yaradıldı. İndi məktubların necə gələcəyini seçin.
email-address-text = Müştərilərin yazdığı ünvan və gördükləri ad.
email-address = E-poçt ünvanı
email-address-help = Öz domeninizdəki ünvan, məsələn, support@example.com.
email-from-name = Göndərənin adı
email-from-name-help = Müştərilər onu ünvandan əvvəl görür. Boşdursa: iş sahəsinin adı.
email-receive-text = { $address } ünvanına gələn məktublar iş masasına necə çatır.
email-receive = Məktubların qəbulu
email-receive-smtp = Bu serverə çatdırılsın
email-receive-smtp-help = Domeninizin MX qeydini və ya { $address } üçün yönləndirmə qaydasını bu serverə yönəldin. Ən sürətlisidir və parol tələb etmir.
email-receive-imap = Poçt qutusundan götürülsün
email-receive-imap-help = Provayderdəki poçt qutusu üçün, IMAP ilə oxunur. Məktublar orada qalır və heç nə oxunmuş kimi işarələnmir.
email-receive-none = Qəbul edilməsin
email-receive-none-help = Kanal yalnız göndərir. Müştərilərin cavabları bura gəlməyəcək.
email-host = Server
email-host-help = Provayderiniz onu gələn və ya gedən poçt serveri adlandırır.
email-tls = Şifrələmə
email-tls-help = Bu gün adi seçim başlanğıcdan TLS-dir.
tls-implicit = Başlanğıcdan TLS (port { $port })
tls-starttls = STARTTLS (port { $port })
tls-none = Şifrələməsiz (port { $port })
email-plain = Şifrələməsiz bağlantıya icazə ver
email-plain-help = Yalnız etibar etdiyiniz şəbəkədə: məktublar və parol yolda oxuna bilər.
email-port = Port
email-user = İstifadəçi
email-user-help = Çox vaxt ünvanın özü.
email-password = Parol
email-password-help = Bəzi provayderlər bunun üçün ayrıca tətbiq parolu istəyir. Şifrələnmiş saxlanılır və heç vaxt göstərilmir.
email-password-kept = Parol saxlanılıb. Qalması üçün boş saxlayın.
email-folder = Qovluq
email-folder-help = Poçt qutularının çoxu üçün INBOX düzgündür.
email-folders-show = Qovluqları göstər
email-folders-save = Əvvəlcə saxlayın: qovluqlar saxlanmış məlumatla oxunur.
email-provider = Provayder
email-provider-help = Serveri, şifrələməni və portu doldurur.
email-provider-google = Google (Gmail, Workspace)
email-provider-microsoft = Microsoft 365, Outlook
email-provider-own = Başqası və ya öz serveriniz
email-google-note = Google burada adi parol yox, tətbiq parolu istəyir: Google hesabında iki addımlı doğrulamanı yandırın, sonra “Tətbiq parolları” bölməsində birini yaradın. Workspace-də administrator IMAP-a icazə verməlidir.
email-microsoft-note = Microsoft 365-də məktubları parolla oxumaq söndürülüb, parolla göndərmək də dayandırılır. Bunun əvəzinə qutunu daxili qəbulediciyə yönləndirin və parol qəbul edən serverlə göndərin.
email-import = Artıq orada olan məktubları da götür
email-import-help = Avtomatik cavabsız müraciətə çevrilirlər. Əks halda yalnız yeni məktublar sayılır.
email-send-text = Cavablar { $address } adından gedir.
email-send = Məktubların göndərilməsi
email-send-relay = Poçt serveri vasitəsilə
email-send-relay-help = Provayderinizin gedən poçt serveri (SMTP). Məktublarınızı imzalayır ki, spam sayılmasın.
email-send-none = Hələ yox
email-send-none-help = Müraciətlər gəlir, amma buradan cavablandırıla bilmir.
email-no-relay = Göndərmə serveri qurulmayınca bu kanalın cavabları gedə bilmir.
email-answer-text = Bu kanalın özü nə deyir və məktubları necə bitir.
email-ack = Bu kanalın yeni müraciətlərinin qəbulunu bildir
email-ack-help = Mətn iş sahəsinə aiddir və orada da yandırılmalıdır.
email-ack-link = Mətni düzəlt
email-signature = Kanalın imzası
email-signature-help = Öz imzası olmayan operatorlar üçün.
test-title = Yoxlama
test-text = Yadda saxlanılanlarla addımları bir-bir sınayır.
test-stale = Əvvəlcə yadda saxlayın: yoxlama yadda saxlanılanlardan istifadə edir.
test-run = İndi yoxla
test-to = Sınaq məktubunu bu ünvana göndər
test-to-help = Bu ünvana əsl məktub gedir.
test-ok = İşləyir ({ $ms } ms)
test-failed = Bu alınmadı.
test-state-waiting = hələ sınanmayıb
test-state-running = gedir
test-state-ok = işləyir
test-state-failed = alınmadı
test-imap_connect = Serverə çatmaq
test-imap_login = Poçt qutusuna daxil olmaq
test-imap_folder = Qovluğu açmaq
test-relay_connect = Serverə çatmaq
test-relay_login = Serverə daxil olmaq
test-relay_send = Sınaq məktubu göndərmək
test-smtp_listen = Bu server ünvan üçün məktub qəbul edir
test-dns_mx = Məktublar yolunu tapır (MX)
test-dns_spf = Serveriniz domen adından göndərə bilər (SPF)
test-dns_dkim = Məktublar imzalanır (DKIM)
test-dns_dmarc = Saxta məktublar rədd edilir (DMARC)
dns-title = { $domain } nə elan edir
dns-text = Başqa serverlər məktuba inanmazdan əvvəl bu yazıları oxuyur. Onlar domeninizin idarə olunduğu yerdə əlavə edilir; dəyişikliyin hər yerdə görünməsi bir saat çəkə bilər.
dns-run = İndi yoxla
dns-fine = Qaydasındadır.
dns-found = Tapıldı
dns-nothing = heç nə
dns-wanted = Bu yazını əlavə edin
dns-instead = Onun yerinə bu yazını qoyun
dns-record-name = Ad
dns-record-value = Dəyər ({ $kind })
code-connected = Bağlandı.
code-login_refused = Server istifadəçini və ya parolu rədd etdi. Bəzi provayderlər tətbiq parolu istəyir.
code-folder_missing = Poçt qutusunda bu adda qovluq yoxdur.
code-imap_refused = Poçt serveri sorğunu rədd etdi.
code-imap_tls = Şifrəli bağlantı alınmadı. Ola bilsin, şifrələmə ilə port bir-birinə uyğun deyil.
code-imap_unreachable = Poçt serverinə çatmaq olmur. Adını və portu yoxlayın.
code-relay_unreachable = Göndərmə serverinə çatmaq olmur. Adını, portu və arada təhlükəsizlik divarı olub-olmadığını yoxlayın.
code-relay_tls = Şifrəli bağlantı alınmadı. Ola bilsin, şifrələmə ilə port bir-birinə uyğun deyil.
code-relay_login = Göndərmə serveri istifadəçini və ya parolu rədd etdi. Bəzi provayderlər tətbiq parolu istəyir.
code-relay_sender = Server bu göndərəni qəbul etmir. Ola bilsin, ünvan bu hesaba aid deyil.
code-relay_recipient = Server alıcını qəbul etmir.
code-relay_content = Server məktubun özünü rədd etdi.
code-answer_lost = Məktub təhvil verildikdən sonra bağlantı kəsildi. Ola bilsin, çatıb.
code-no_relay = Göndərmə serveri qurulmayıb.
code-not_set_up = Poçt qutusu qurulmayıb.
code-not_listening = Bu serverin məktub qəbuledicisi söndürülüb və ya cavab vermir. Onu serverə baxan şəxs yandıra bilər.
code-address_refused = Bu server ünvan üçün məktub qəbul etmir. Kanal işləkdirmi?
code-settings_invalid = Ayarlar tam deyil.
code-to_invalid = Sınaq məktubunun gedəcəyi ünvanı yazın.
code-message_refused = Bir məktub qəbul edilə bilmədi.
code-storing_paused = Server hazırda məktub saxlaya bilmir. Özü yenidən cəhd edir.
code-timeout = Qarşı tərəf vaxtında cavab vermədi.
code-mx_missing = Domen məktubları üçün server göstərmir, ona görə heç kim sizə yaza bilməz.
code-mx_elsewhere = Domenin məktubları bu serverə yox, başqalarına gedir. Onlar bura yönləndirirsə, düzgündür; əks halda yazını əlavə edin.
code-spf_missing = Domen onun adından kimin göndərə biləcəyini demir. Bir çox server belə məktubları spama salır.
code-spf_several = Bir neçə SPF yazısı var, ona görə heç biri sayılmır. Bütün serverləri göstərən birini saxlayın.
code-spf_open = Yazı hər kəsə sizin adınızdan göndərməyə imkan verir. Onu ~all ilə bitirin.
code-spf_lacks_relay = Göndərdiyiniz server yazıda yoxdur. Onu aşağıdakı ilə əvəz edin.
code-dkim_not_found = Adi adlar altında açar tapılmadı. Məktublarınızı hansı yazının imzaladığını göndərmə provayderiniz deyir; o, öz adından istifadə edirsə, hər şey qaydasında ola bilər.
code-dmarc_missing = Sizin adınıza yazılan saxta məktublarla nə edəcəyini başqa serverlərə heç nə demir.
code-dmarc_several = Bir neçə DMARC yazısı var, ona görə heç biri sayılmır. Birini saxlayın.
code-dmarc_watches = Yazı yalnız izləyir. Hesabatlar yaxşı görünəndə karantin istəyin.
code-dns_unreachable = Ad serverindən soruşmaq alınmadı. Bu kompüter internetə qoşuludurmu?

## Web forms
webform-new-title = Veb forma yaradın
webform-new-text = Müştərilərin poçt proqramı olmadan, öz saytınızdan da sizə yazdığı səhifə.
webform-create = Formanı yarat
webform-made = Forma yaradıldı
webform-text = Öz ünvanı olan, saytınız üçün də yarayan forma. JavaScript olmadan işləyir.
webform-share = İşə salın
webform-share-text = Formanın keçidini paylaşın və ya onu səhifənizin içində göstərin. Göndərilən mesaj dərhal müraciətə çevrilir: sınayın.
webform-open = Formanı aç
webform-link = Keçid
webform-link-help = Məktublar, menyular və imzalar üçün.
webform-embed = Saytınız üçün
webform-embed-help = Bu sətri formanın duracağı yerə yapışdırın və saytı aşağıda göstərin.
webform-general = Forma
webform-title-label = Başlıq
webform-title-help = Boşdursa: ziyarətçinin dilində «Bizimlə əlaqə».
webform-intro = Formadan əvvəlki mətn
webform-intro-help = Nədə kömək edə bilərsiniz və cavab adətən nə qədər çəkir.
webform-locale = Dil
webform-locale-help = Ziyarətçinin brauzeri altı dildən heç birini istəməyəndə.
webform-locale-brand = Brenddəki kimi
webform-questions = Öz suallarınız
webform-questions-text = Ad, ünvan, mövzu və mesaj həmişə soruşulur. Sual nə qədər az olsa, o qədər çox adam yazar.
webform-fields = Xüsusi sahələr
webform-fields-text = Cavablar müraciətin sahələrində görünür. Başqasından asılı olan sahə həmin cavab məlum olan kimi soruşulur.
webform-fields-label = Soruşulacaq sahələr
webform-fields-none = Müraciətlər üçün hələ sahə yoxdur. Onları “Sahələr” bölməsində yaradın.
webform-no-questions = Hələ öz sualınız yoxdur.
webform-add-question = Sual əlavə et
webform-question = Sual { $number }
webform-question-label = Sual
webform-question-kind = Cavab
webform-question-required = Cavab məcburidir
webform-kind-text = Bir sətir
webform-kind-long_text = Bir neçə sətir
webform-kind-choice = Seçim
webform-choices = Seçimlər
webform-choices-help = Hər seçimdən sonra Enter basın.
webform-behaviour = Davranış
webform-files = Fayllara icazə ver
webform-files-help = Ən çoxu 5 fayl, birlikdə 20 MB.
webform-confirm = Məktubla təsdiqlə
webform-confirm-help = Müştəri iş sahəsinin qəbul bildirişini alır.
webform-origins = Formanı göstərə bilən saytlar
webform-origins-help = Formanı yalnız bu saytlar yerləşdirə bilər, məsələn, https://www.example.com.
webform-preview = Önbaxış
webform-preview-text = Ziyarətçilər sabit sözləri öz dillərində görür.
preview-title = Bizimlə əlaqə
preview-name = Adınız
preview-email = E-poçt ünvanı
preview-subject-label = Mövzu
preview-subject = Sifarişim barədə sual
preview-message = Mesaj
preview-files = Fayllar
preview-choose = Seçin
preview-send = Göndər

## API keys
api-keys-title = API açarları
api-keys-text = Öz proqramlarınıza bu iş sahəsindəkiləri oxumağa və dəyişməyə imkan verin.
api-keys-words = token, inteqrasiya, proqramlar, skriptlər, proqramçı
api-keys-add = Yeni API açarı
api-keys-add-text = Açar burada seçdiyiniz hədlər daxilində sizin adınızdan işləyir.
api-keys-create = Açarı yarat
api-keys-empty = Hələ API açarı yoxdur
api-keys-empty-text = O, yalnız öz proqramınız iş masası ilə əlaqə qurmalı olanda lazımdır.
api-keys-name = Ad
api-keys-name-help = Onu hansı proqram istifadə edir. Hər proqrama bir açar yaradın.
api-keys-scopes = İcazə
api-keys-expiry = Bitmə vaxtı
api-keys-expiry-help = Vaxtı bitən açar unudulub qalmır.
api-keys-never = Heç vaxt
api-keys-days = { $count ->
    [one] { $count } gündən sonra
   *[other] { $count } gündən sonra
  }
api-keys-made = yaradılıb: { $date }
api-keys-used = son istifadə: { $time }
api-keys-unused = heç istifadə olunmayıb
api-keys-expires = { $date } tarixinə qədər etibarlıdır
api-keys-made-title = Yeni API açarınız
api-keys-made-text = Açarı indi kopyalayın. O, yalnız bu dəfə göstərilir.
api-keys-made-done = Saxladım
api-keys-try = Sınayın
api-keys-try-help = Açar işləyirsə, cavabda adınız olur.
api-keys-delete-text = Onu istifadə edən proqramlar dərhal dayanır. Bunu geri almaq olmaz.
scope-read = oxumaq
scope-read-help = Müraciətləri, mesajları və müştəriləri oxuyur.
scope-write = oxumaq və yazmaq
scope-write-help = Həm də cavab verir, dəyişir və yaradır.
scope-admin = hər şey
scope-admin-help = Rolunuzun icazə verdiyi qədər ayarları da dəyişir.

## Xüsusi sahələr
fields-title = Sahələr
fields-text = Müraciətlər, müştərilər və təşkilatlar haqqında mövcud olandan əlavə bilmək istədikləriniz.
fields-words = xüsusi sahələr, xassələr, sifariş nömrəsi, seriya nömrəsi, suallar, məcburi
fields-add = Yeni sahə
fields-create = Yarat
fields-empty = Hələ sahə yoxdur
fields-empty-text = İşinizə lazım olanı əlavə edin, məsələn sifariş nömrəsi. Sahələr hər müraciətin yanında durur və axtarıla bilir.
fields-search = Sahə tapın
fields-name = Ad
fields-names = Digər dillərdə adı
fields-subject = Nəyə aiddir
fields-subject-ticket = Müraciətlər
fields-subject-contact = Müştərilər
fields-subject-organization = Təşkilatlar
fields-kind = Növ
fields-kind-help = Nə doldurula bilər. Növ sonradan dəyişdirilmir.
fields-kind-text = Mətn
fields-kind-long_text = Uzun mətn
fields-kind-number = Rəqəm
fields-kind-choice = Seçim
fields-kind-choices = Bir neçə seçim
fields-kind-date = Tarix
fields-kind-checkbox = İşarə qutusu
fields-kind-contact = Müştəri
fields-kind-organization = Təşkilat
fields-help = Kömək
fields-help-help = Həmkarlar üçün sahənin altında göstərilir.
fields-required-label = Müraciət həll olunmazdan əvvəl lazımdır
fields-required-help = Operatorlardan müraciəti həll edəndə soruşulur.
fields-is-required = həll üçün lazımdır
fields-is-off = söndürülüb
fields-switch-off = Söndür
fields-switch-on = Yandır
fields-switched-off = { $name } söndürüldü. Dəyərləri saxlanılır.
fields-condition = Göstərilmə
fields-condition-help = Sahə yalnız başqa bir sahə onu lazımlı edəndə görünə bilər.
fields-always = Həmişə
fields-only-with = Yalnız { $name } sahəsinin müəyyən dəyərləri ilə
fields-shown-with = { $name } sahəsində bu olanda göstərilir: { $values }
fields-parent-values = { $name } sahəsinin dəyərləri
fields-choices = Seçimlər
fields-choice = Seçim { $number }
fields-add-choice = Seçim əlavə et
fields-preview = Ön baxış
fields-delete-text = Sahə və indiyədək doldurulan hər şey həmişəlik silinəcək. Dəyərləri saxlamaq üçün onu söndürün.
permission-fields-manage = Sahələri qurmaq

## Bloklanmış göndərənlər
blocked-senders-title = Bloklanmış göndərənlər
blocked-senders-text = Bu ünvanlardan məktublar spama düşür və avtomatik cavab almır. Heç nə itmir.
blocked-senders-words = spam, blok siyahısı, arzuolunmaz məktublar, qadağa
blocked-senders-add = Ünvanı blokla
blocked-senders-address = E-poçt ünvanı
blocked-senders-block = Blokla
blocked-senders-empty = Heç kim bloklanmayıb
blocked-senders-empty-text = Göndərəni müraciətinin menyusundan bloklayın və ya ünvanı yuxarıda yazın.
blocked-senders-search = Ünvan tapın
blocked-senders-by = { $name } bloklayıb, { $date }
blocked-senders-unblock = Blokdan çıxar
blocked-senders-unblock-of = { $address } ünvanını blokdan çıxar
blocked-senders-unblocked = { $address } ünvanından məktublar yenidən gəlir
## Hazır cavablar
canned-replies-title = Hazır cavablar
canned-replies-text = Təkrarlanan cavablar üçün hazır mətnlər. Birini istifadə etmək üçün yazarkən / basın.
canned-replies-words = şablonlar, mətn parçaları, makrolar, saxlanmış cavablar, dəyişənlər, qısayollar
canned-replies-add = Yeni hazır cavab
canned-replies-create = Yarat
canned-replies-empty = Hələ hazır cavab yoxdur
canned-replies-empty-text = Cavabı bir dəfə yazın, sonra onu maili xətt ilə istifadə edin.
canned-replies-search = Hazır cavab tapın
canned-replies-name = Başlıq
canned-replies-name-help = Onu bununla tapırsınız. Müştərilər heç vaxt görmür.
canned-replies-shortcut = Qısayol
canned-replies-shortcut-help = Maili xəttdən sonra yazılan bir söz, məsələn qaytarma.
canned-replies-for = Kim istifadə edə bilər
canned-replies-for-help = Ümumi cavabları yalnız buna icazəsi olanlar yaradır.
canned-replies-all = Hamı
canned-replies-own = Yalnız mən
canned-replies-team = { $name } komandası
canned-replies-language = Mətnin dili
canned-replies-language-help = Öz mətni olan dildəki müraciət həmin mətni alır. Qalanlar birincini alır.
canned-replies-all-languages = Bütün dillər
canned-replies-label = Mətn
canned-replies-placeholder = Cavabı yazın…
canned-replies-variable = Dəyişən əlavə et
canned-replies-attach = Fayl əlavə et
canned-replies-never = Hələ istifadə olunmayıb
canned-replies-is-written = yazılıb
form-unknown-variable = Belə dəyişən yoxdur. Siyahıdan birini seçin.
form-one-word = Boşluq və maili xətt olmadan bir söz yazın.
permission-canned_replies-manage = Hazır cavabları paylaşmaq
permission-saved_searches-manage = Saxlanmış axtarışları paylaşmaq
canned-replies-used = { $count ->
    [one] { $count } dəfə istifadə olunub
   *[other] { $count } dəfə istifadə olunub
  }
canned-replies-files = { $count ->
    [one] { $count } fayl
   *[other] { $count } fayl
  }
variable-contact-name = Müştərinin adı və soyadı
variable-contact-first_name = Müştərinin adı
variable-contact-email = Müştərinin e-poçtu
variable-organization-name = Müştərinin təşkilatı
variable-ticket-number = Müraciətin nömrəsi
variable-ticket-subject = Mövzu
variable-agent-name = Adınız və soyadınız
variable-agent-first_name = Adınız
variable-agent-email = E-poçtunuz
variable-brand-name = Brend
variable-workspace-name = İş sahəsi

## Storage and health
system-title = Yaddaş və vəziyyət
system-text = Hər şey işləyirmi və nə qədər yer var.
system-words = disk, məlumat bazası, ölçü, fayllar, işlər, alınmayan, növbə, versiya, izləmə
system-well = Hər şey işləyir.
system-look = Nəsə sizin diqqətinizi tələb edir; aşağıda işarələnib.
system-refresh = Yenidən yoxla
system-storage = Yaddaş
system-database = Məlumat bazası
system-engine-sqlite = { $size }, proqramın içində (SQLite)
system-engine-postgresql = { $size }, PostgreSQL serverində
system-files = Fayllar
system-files-value = { $count ->
    [one] { $count } fayl, { $size }
   *[other] { $count } fayl, { $size }
  }
system-files-help = Qoşmalar, şəkillər və məktublar gəldiyi kimi.
system-disk = Diskdə yer
system-disk-value = { $total } içindən { $free } boşdur
system-disk-low = Disk demək olar ki, doludur. Dolanda heç nə saxlanmır və məktublar göndərəndə gözləyir. Başqa faylları silin və ya məlumat qovluğunu daha böyük diskə köçürün.
system-shared = Bu quraşdırmanı bir neçə iş sahəsi bölüşür; bazanı və diski onu işlədən görür.
system-version = Versiya
system-work = Arxa plandakı işlər
system-work-text = Göndərmə, idxal və s. Gözləyən iş bir neçə dəqiqəyə bitməlidir.
system-work-none = Heç nə gözləmir.
system-due = { $count ->
    [one] { $count } gözləyir, bu vaxtdan: { $time }
   *[other] { $count } gözləyir, ən köhnəsi bu vaxtdan: { $time }
  }
system-late = İş lazım olduğundan çox gözləyir. Serverin jurnalına baxın və ya onu yenidən başladın; heç nə itmir.
system-failed = İmtina edilənlər
system-failed-text = Səkkiz dəfə uğursuz sınanıb. Səbəbi aradan qaldırın, sonra yenidən cəhd edin.
system-failed-none = Heç nədən imtina edilməyib.
system-failed-more = { $count ->
    [one] … və daha { $count } köhnəsi
   *[other] … və daha { $count } köhnəsi
  }
system-attempts = { $count ->
    [one] { $count } cəhd
   *[other] { $count } cəhd
  }
system-retry-of = Yenidən cəhd et: { $name }
system-retry-all = Hamısını yenidən sına
system-retried = İndi sınanır
system-forget-text = Bu iş heç vaxt görülməyəcək. Göndərilməmiş mesaj müraciətində belə də qeyd olunmuş qalır.
system-channels = Kanallar
system-channels-none = Hələ kanal yoxdur.
job-deliver = Mesaj göndərmək
job-acknowledge = Təsdiq göndərmək
job-close_ticket = Həll olunmuş müraciəti bağlamaq
job-send_system_mail = Dəvət və ya bildiriş göndərmək
job-send_reset_link = Yeni parol üçün keçid göndərmək
job-import_contacts = Müştəriləri idxal etmək
job-clean_up = Təmizləmə
