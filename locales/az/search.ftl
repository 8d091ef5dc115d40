### The search page.

## Names of filters, as they are typed before the colon: one word without spaces, of two letters or more, each another one.
search-filter-from = kimdən
search-filter-assignee = icraçı
search-filter-team = komanda
search-filter-tag = etiket
search-filter-status = status
search-filter-priority = prioritet
search-filter-channel = kanal
search-filter-reason = səbəb
search-filter-before = əvvəl
search-filter-after = sonra
search-filter-on = gün
search-filter-has = əlavə
search-filter-is = vəziyyət
search-filter-number = nömrə
search-filter-field = sahə

## What filters are called on buttons
search-about-from = Müştəri
search-about-assignee = İcraçı
search-about-team = Komanda
search-about-tag = Etiket
search-about-status = Status
search-about-priority = Prioritet
search-about-channel = Kanal
search-about-reason = Müraciət səbəbi
search-about-before = Bundan əvvəl
search-about-after = Bu gündən etibarən
search-about-on = Bu gün
search-about-has = Əlavə ilə
search-about-is = Vəziyyət
search-about-number = Nömrə
search-about-field = Xüsusi sahə

## Values of filters, as they are typed
search-value-me = mən
search-value-none = heç-kim
search-value-file = fayl
search-value-open = açıq
search-value-closed = bağlı
search-value-unread = oxunmamış
search-value-spam = spam
search-value-trash = səbət
search-value-today = bugün
search-value-yesterday = dünən

## Filters
search-placeholder-filters = Sözlər, adlar, nömrələr və ya etiket:ödəniş
search-filters = Filtrlər
search-more-filters = Digər filtrlər
search-not = deyil
search-edit = { $name } filtrini dəyiş
search-remove = { $name } filtrini sil
search-days-ago = { $count ->
    [one] { $count } gün əvvəl
   *[other] { $count } gün əvvəl
  }
search-day-like = Gün belə yazılır
search-type-value = dəyəri yazın
search-hint-filters = Sözlər mesajları istənilən dildə tapır. Filtrlərlə nəticələri daraldın: kimdən:anna etiket:ödəniş əvvəl:2026-11-01. İfadələri dırnaq içinə alın, olmamalı sözün qarşısına mənfi işarəsi qoyun.
search-empty-so-far = Hələ heç nə yoxdur. Daha köhnə müraciətlərə hələ baxılmayıb.
search-filters-tickets = Filtrlər müraciətlərə aiddir; müştərilər yalnız sözlərlə tapılır.

## What is wrong with a filter
search-problem-unknown = { $name }: adlı filtr yoxdur. { $names } filtrlərindən birini seçin və ya sözləri olduğu kimi tapmaq üçün dırnaq içinə alın.
search-problem-empty = { $name }: filtrinin dəyərini iki nöqtədən dərhal sonra yazın.
search-problem-many = Filtr həddən artıq çoxdur; bir neçəsini silin.
search-problem-date = “{ $value }” tarix deyil. 2026-11-30 kimi gün, 2026-11 kimi ay və ya bir həftə əvvəl üçün 7d yazın.
search-problem-number = “{ $value }” müraciət nömrəsi deyil. 4812 kimi rəqəmlər yazın.
search-problem-field = “{ $value }” xüsusi sahənin dəyəri deyil. { $name }:ad=dəyər yazın, bir neçə sözdən ibarət adları dırnaq içinə alın.
search-problem-value = { $about }: “{ $value }” yoxdur. Bunlardan birini seçin: { $names }.

## Saved searches
search-save = Axtarışı saxla
search-saved-edit = Saxlanmış axtarışı dəyiş
search-saved-edit-of = { $name } saxlanmış axtarışını dəyiş
search-saved-delete-of = { $name } saxlanmış axtarışını sil
search-saved-deleted = { $name } silindi
search-save-name = Ad
search-save-for = Kim üçün
search-save-own = Yalnız mən
search-save-team = { $name } komandası
search-save-all = Hamı
search-save-help = Saxlanır: { $query }
