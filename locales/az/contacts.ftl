# Texts of the pages of customers and organizations. Words follow the glossary.

## Lists
contacts-title = Müştərilər
contacts-areas = Müştəri siyahıları
contacts-area-people = Şəxslər
contacts-area-organizations = Təşkilatlar
contacts-area-duplicates = Təkrarlar
contacts-nameless = Adsız
contacts-new = Yeni müştəri
contacts-create = Yarat
contacts-more = Daha çox göstər
contacts-search = Ad, ünvan və ya nömrə
contacts-any-tier = Bütün səviyyələr
contacts-filter-open = Açıq müraciətlər
contacts-any-open = Açıq müraciətli və ya müraciətsiz
contacts-with-open = Açıq müraciəti olanlar
contacts-without-open = Açıq müraciəti olmayanlar
contacts-any-organization = Bütün təşkilatlar
contacts-sort-newest = Əvvəlcə yenilər
contacts-sort-name = Ada görə
contacts-sort-tickets = Əvvəlcə çox müraciət edənlər
contacts-n-tickets = { $count ->
    [one] { $count } müraciət
   *[other] { $count } müraciət
  }
contacts-n-open = { $count ->
    [one] { $count } açıq
   *[other] { $count } açıq
  }
contacts-empty = Hələ müştəri yoxdur
contacts-empty-text = Sizə yazan hər kəs ilk mesajından müştəri olur.
contacts-none-found = Uyğun müştəri yoxdur
contacts-none-found-text = Daha az söz və ya başqa süzgəclər yoxlayın.
contacts-clear-filters = Süzgəcləri sil

## One customer
contacts-parts = Səhifənin hissələri
contacts-timeline = Xronologiya
contacts-tickets = Müraciətlər
contacts-timeline-empty = Hələ heç nə baş verməyib
contacts-notes = Qeydlər
contacts-note-new = Yeni qeyd
contacts-note-placeholder = Qeyd yazın. Onu yalnız komanda görür.
contacts-note-add = Qeyd əlavə et
contacts-note-edit = Qeydi düzəlt
contacts-note-remove = Qeydi sil
contacts-note-removed = Qeyd silindi
contacts-note-edited = düzəldilib
contacts-noted = { $name } qeyd yazdı
contacts-created = Müştəri oldu
contacts-created-by = { $name } müştərini yaratdı
contacts-changed = { $name } dəyişdi: { $fields }
contacts-field-name = ad
contacts-field-note = qeyd
contacts-field-locale = dil
contacts-field-zone = vaxt qurşağı
contacts-field-organization = təşkilat
contacts-field-tier = səviyyə
contacts-field-care = diqqət qeydi
contacts-field-identities = ünvan və nömrələr
contacts-field-other = məlumatlar

## Merging
contacts-merge = Müştəriləri birləşdir
contacts-merge-act = Birləşdir…
contacts-merge-text = Hər ikisinin ünvanları, müraciətləri və qeydləri saxlanılana keçir, onun boş sahələri doldurulur. Bunu istənilən vaxt geri ala bilərsiniz.
contacts-merge-find = Digər müştərini tapın
contacts-merge-kept = Saxlanılır
contacts-merge-other = Birləşdirilir
contacts-merge-swap = Yerini dəyiş
contacts-merge-choose-again = Başqasını seç
contacts-merge-confirm = Birləşdir
contacts-merged-done = Birləşdirildi
contacts-unmerged-done = Yenidən iki müştəridir
contacts-merged = { $name } bu müştəriyə { $other } birləşdirdi
contacts-unmerged = { $name } { $other } ilə birləşməni geri aldı
contacts-unmerge = Birləşməni geri al
contacts-looks-like = Bəlkə eyni şəxsdir:
contacts-alike-email = demək olar eyni ünvan
contacts-alike-phone = eyni nömrə
contacts-alike-name = eyni ad
contacts-apart = İki şəxsdir
contacts-apart-done = Qeyd edildi: iki şəxs. Bir daha təklif olunmayacaq.
contacts-duplicates-title = Təkrarlar
contacts-duplicates-text = Bir şəxsə oxşayan müştərilər. Birləşdirin və ya iki şəxs olduğunu bildirin.
contacts-duplicates-empty = Təkrar yoxdur
contacts-duplicates-empty-text = Heç kim başqasına oxşamır.

## Organizations
organizations-title = Təşkilatlar
organizations-new = Yeni təşkilat
organizations-edit = Təşkilatı düzəlt
organizations-search = Ad və ya domen
organizations-domains = E-poçt domenləri
organizations-domains-help = Bunların birindən yazan ilk mesajdan təşkilata aid olur.
organizations-note = Qeyd
organizations-n-contacts = { $count ->
    [one] { $count } müştəri
   *[other] { $count } müştəri
  }
organizations-empty = Hələ təşkilat yoxdur
organizations-empty-text = Bir şirkətin, qurumun və ya ailənin müştərilərini birləşdirin.
organizations-no-contacts = Hələ heç kim aid deyil
organizations-no-contacts-text = Müştəri və ya e-poçt domeni əlavə edin.
organizations-no-tickets = Hələ müraciət yoxdur

## Export and import
contacts-export = İxrac et
contacts-export-csv = Cədvəl (CSV)
contacts-export-vcard = Ünvan kitabı (vCard)
contacts-area-import = İdxal
import-title = Müştərilərin idxalı
import-choose = Fayl seçin və ya bura atın
import-choose-help = CSV və ya vCard, istənilən ayırıcı və kodlaşdırma ilə. Önbaxışı görməmiş heç nə idxal olunmur.
import-uploading = Yüklənir
import-earlier = Əvvəlki idxallar
import-none = Hələ heç nə idxal olunmayıb
import-none-text = Hər idxal burada qalır və geri alına bilər.
import-n-rows = { $count ->
    [one] { $shown } sətir
   *[other] { $shown } sətir
  }
import-state-draft = Qaralama, başlanmayıb
import-state-running = İdxal olunur…
import-state-done = İdxal olundu
import-state-undoing = Geri alınır…
import-state-undone = Geri alındı
import-state-failed = Xəta səbəbindən dayandı. Daxil olanları silmək üçün geri alın.
import-draft-text = { $count ->
    [one] { $shown } sətir tapıldı. Sütunların mənasını yoxlayın və başlayın.
   *[other] { $shown } sətir tapıldı. Sütunların mənasını yoxlayın və başlayın.
  }
import-encoding = Kodlaşdırma
import-separator = Ayırıcı
import-separator-comma = Vergül
import-separator-semicolon = Nöqtəli vergül
import-separator-tab = Tabulyasiya
import-separator-bar = Şaquli xətt
import-has-head = Birinci sətir sütunların adlarıdır
import-mapping = Sütunlar
import-column = Sütun { $number }
import-column-head = Faylda
import-column-sample = Nümunələr
import-column-target = Nə olur
import-target-of = { $column } nə olur
import-target-ignore = Buraxılır
import-target-name = Ad
import-target-first_name = Ad (şəxsi)
import-target-last_name = Soyad
import-target-email = E-poçt
import-target-phone = Telefon
import-target-organization = Təşkilat
import-target-locale = Dil
import-target-zone = Vaxt qurşağı
import-target-note = Qeyd
import-target-tier = Səviyyə
import-target-care_note = Diqqət qeydi
import-policy = Artıq tanınanlar
import-policy-skip = Ötür
import-policy-skip-help = Ünvanı və ya nömrəsi tanınan müştərilər olduğu kimi qalır.
import-policy-update = Yenilə
import-policy-update-help = Fayldakıları alırlar; boş xanalar heç nəyi dəyişmir.
import-policy-create = Yenidən yarat
import-policy-create-help = Məşğul ünvan olmadan başqa müştəri yaradılır.
import-preview = Önbaxış
import-row = Sətir
import-problem = Problem
import-problem-empty = ad, ünvan və ya nömrə yoxdur
import-problem-taken = ünvan və ya nömrə başqasınındır
import-problem-long = xana çox uzundur
import-problem-email = e-poçt ünvanı deyil
import-problem-phone = telefon nömrəsi deyil
import-problem-zone = naməlum vaxt qurşağı
import-problem-locale = naməlum dil
import-start = { $count ->
    [one] { $shown } sətri idxal et
   *[other] { $shown } sətri idxal et
  }
import-discard = Ləğv et
import-n-created = Yaradıldı
import-n-updated = Yeniləndi
import-n-skipped = Ötürüldü
import-n-problems = Problemli
import-see = Müştərilərə baxın
import-undo = İdxalı geri al
import-undo-text = Bu idxalın yaratdığı müştərilər silinir, dəyişdirilənlər əvvəlki məlumatlarına qaytarılır. O vaxtdan yazışılan, birləşdirilən və ya düzəldilənlər qalır.
import-kept = { $count ->
    [one] { $count } müştəri o vaxtdan istifadə olunub və qalır.
   *[other] { $count } müştəri o vaxtdan istifadə olunub və qalır.
  }
import-problems = Problemli sətirlər
import-problems-download = CSV kimi endir
import-what = Nə baş verdi
import-partly = onsuz idxal olundu
import-refused = idxal olunmadı
import-cells = Sətir
