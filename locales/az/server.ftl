# Serverin özünün dediyi mətnlər: məktublar və desk olmadan işləyən səhifələr.
mail-invitation-subject = { $inviter } sizi { $workspace } komandasına dəvət edir
mail-invitation-text = Salam,

    { $inviter } sizi { $workspace } müştərilərinə birlikdə cavab verməyə dəvət edib. Parolunuzu burada seçin:

    { $link }

    Keçid bir dəfə, 7 gün ərzində işləyir. Bu məktubu gözləmirdinizsə, heç nə etmək lazım deyil.
mail-reset-subject = { $workspace } üçün yeni parol
mail-reset-text = Salam, { $name },

    kimsə, yəqin ki siz, yeni parol istədi. Onu burada seçin:

    { $link }

    Keçid bir dəfə, bir saat ərzində işləyir. Bu siz deyildinizsə, parolunuz olduğu kimi qalır.
mail-notice-confidential = Məxfi müraciət
mail-assigned-subject = Sizə təyin edildi: { $subject } (#{ $number })
mail-assigned-text = Salam, { $name },

    { $by } #{ $number } nömrəli müraciəti sizə təyin etdi: { $subject }

    «{ $excerpt }»

    Burada açın:

    { $link }

    Bu məktubu proqram sizdə açıq olmadığı üçün alırsınız. Belə məktubları bildiriş ayarlarında söndürə bilərsiniz.
mail-mention-subject = { $by } sizə müraciət edir: { $subject } (#{ $number })
mail-mention-text = Salam, { $name },

    { $by } #{ $number } nömrəli müraciətdəki qeyddə sizin adınızı çəkdi: { $subject }

    «{ $excerpt }»

    Burada açın:

    { $link }

    Bu məktubu proqram sizdə açıq olmadığı üçün alırsınız. Belə məktubları bildiriş ayarlarında söndürə bilərsiniz.
mail-quote-attribution = { $date } tarixində { $name } yazdı:
mail-forward-header = Yönləndirilmiş məktub
mail-forward-from = Kimdən
mail-forward-date = Tarix
mail-forward-subject = Mövzu
mail-forward-to = Kimə
mail-acknowledge-subject = Məktubunuzu aldıq (№ { $number })
mail-acknowledge-text =
    Salam,

    { $brand } ünvanına göndərdiyiniz məktub bizə çatdı. Nömrəsi { $number }, onu insan oxuyacaq.

    Nəsə əlavə etmək istəsəniz, sadəcə bu məktuba cavab yazın; o, ilk məktubunuzla birlikdə saxlanacaq.

    (Bu cavab avtomatik göndərilib.)
