# Κείμενα που λέει μόνος του ο διακομιστής: μηνύματα και σελίδες χωρίς το desk.
mail-invitation-subject = { $inviter } σας προσκαλεί στο { $workspace }
mail-invitation-text = Γεια σας,

    { $inviter } σας προσκάλεσε να απαντάτε μαζί στους πελάτες του { $workspace }. Επιλέξτε τον κωδικό σας εδώ:

    { $link }

    Ο σύνδεσμος λειτουργεί μία φορά, για 7 ημέρες. Αν δεν περιμένατε αυτό το μήνυμα, δεν χρειάζεται να κάνετε τίποτα.
mail-reset-subject = Νέος κωδικός για το { $workspace }
mail-reset-text = Γεια σας { $name },

    κάποιος, μάλλον εσείς, ζήτησε νέο κωδικό. Επιλέξτε τον εδώ:

    { $link }

    Ο σύνδεσμος λειτουργεί μία φορά, για μία ώρα. Αν δεν ήσασταν εσείς, ο κωδικός σας μένει όπως είναι.
mail-quote-attribution = Στις { $date }, { $name } έγραψε:
mail-forward-header = Προωθημένο μήνυμα
mail-forward-from = Από
mail-forward-date = Ημερομηνία
mail-forward-subject = Θέμα
mail-forward-to = Προς
