# Texte pe care serverul le spune singur: mesaje și pagini fără desk.
mail-invitation-subject = { $inviter } vă invită în { $workspace }
mail-invitation-text = Bună ziua,

    { $inviter } v-a invitat să răspundeți împreună clienților la { $workspace }. Alegeți-vă parola aici:

    { $link }

    Linkul funcționează o singură dată, timp de 7 zile. Dacă nu așteptați acest mesaj, nu trebuie să faceți nimic.
mail-reset-subject = O parolă nouă pentru { $workspace }
mail-reset-text = Bună ziua, { $name },

    cineva, probabil dumneavoastră, a cerut o parolă nouă. Alegeți-o aici:

    { $link }

    Linkul funcționează o singură dată, timp de o oră. Dacă nu ați fost dumneavoastră, parola rămâne neschimbată.
mail-notice-confidential = Un tichet confidențial
mail-assigned-subject = Vi s-a atribuit: { $subject } (#{ $number })
mail-assigned-text = Bună ziua, { $name },

    { $by } v-a atribuit tichetul #{ $number }: { $subject }

    „{ $excerpt }”

    Deschideți-l aici:

    { $link }

    Primiți acest mesaj pentru că nu aveați aplicația deschisă. Puteți dezactiva astfel de mesaje în setările de notificare.
mail-mention-subject = { $by } vă întreabă: { $subject } (#{ $number })
mail-mention-text = Bună ziua, { $name },

    { $by } v-a menționat într-o notă la tichetul #{ $number }: { $subject }

    „{ $excerpt }”

    Deschideți-l aici:

    { $link }

    Primiți acest mesaj pentru că nu aveați aplicația deschisă. Puteți dezactiva astfel de mesaje în setările de notificare.
mail-quote-attribution = Pe { $date }, { $name } a scris:
mail-forward-header = Mesaj redirecționat
mail-forward-from = De la
mail-forward-date = Data
mail-forward-subject = Subiect
mail-forward-to = Către
mail-acknowledge-subject = Am primit mesajul dumneavoastră (nr. { $number })
mail-acknowledge-text =
    Bună ziua,

    mesajul dumneavoastră către { $brand } a ajuns cu bine. Are numărul { $number } și va fi citit de un om.

    Dacă doriți să adăugați ceva, răspundeți la acest e-mail; va rămâne împreună cu mesajul dumneavoastră.

    (Acest răspuns a fost trimis automat.)
