# Tekstovi koje poslužitelj govori sam: poruke i stranice bez deska.
mail-invitation-subject = { $inviter } vas poziva u { $workspace }
mail-invitation-text = Poštovani,

    { $inviter } vas poziva da zajedno odgovarate kupcima tvrtke { $workspace }. Lozinku odaberite ovdje:

    { $link }

    Poveznica radi jednom, sljedećih 7 dana. Ako niste očekivali ovu poruku, ne morate učiniti ništa.
mail-reset-subject = Nova lozinka za { $workspace }
mail-reset-text = Poštovani { $name },

    netko, vjerojatno vi, zatražio je novu lozinku. Odaberite je ovdje:

    { $link }

    Poveznica radi jednom, sljedećih sat vremena. Ako to niste bili vi, lozinka ostaje kakva jest.
mail-notice-confidential = Povjerljiv zahtjev
mail-assigned-subject = Dodijeljeno vama: { $subject } (#{ $number })
mail-assigned-text = Poštovani { $name },

    { $by } vam dodjeljuje zahtjev #{ $number }: { $subject }

    „{ $excerpt }”

    Otvorite ga ovdje:

    { $link }

    Ovu poruku dobivate jer niste imali otvorenu aplikaciju. Takve poruke možete isključiti u postavkama obavijesti.
mail-mention-subject = { $by } vas pita: { $subject } (#{ $number })
mail-mention-text = Poštovani { $name },

    { $by } vas spominje u bilješci na zahtjevu #{ $number }: { $subject }

    „{ $excerpt }”

    Otvorite ga ovdje:

    { $link }

    Ovu poruku dobivate jer niste imali otvorenu aplikaciju. Takve poruke možete isključiti u postavkama obavijesti.
mail-quote-attribution = Dana { $date } { $name } je napisao/la:
mail-forward-header = Proslijeđena poruka
mail-forward-from = Šalje
mail-forward-date = Datum
mail-forward-subject = Predmet
mail-forward-to = Prima
mail-acknowledge-subject = Primili smo vašu poruku (br. { $number })
mail-acknowledge-text =
    Poštovani,

    vaša poruka za { $brand } sigurno je stigla. Njezin je broj { $number }, a pročitat će je čovjek.

    Ako želite nešto dodati, samo odgovorite na ovu poruku; ostat će uz vašu prvu.

    (Ovaj je odgovor poslan automatski.)
