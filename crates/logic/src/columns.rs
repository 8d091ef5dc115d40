//! What the columns of a file of contacts mean, guessed from their heads in six languages and from their cells.

use crate::search::fold;

/// What a column becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    Name,
    FirstName,
    LastName,
    Email,
    Phone,
    Organization,
    Locale,
    Zone,
    Note,
    Tier,
    CareNote,
    Ignore,
}

/// Heads as they occur in exports of mail programs, desks and in tables people keep; folded, letters and digits only.
/// The first list that has the whole head wins.
const HEADS: &[(Target, &[&str])] = &[
    (
        Target::Name,
        &[
            "name",
            "fullname",
            "displayname",
            "contact",
            "contactname",
            "customer",
            "customername",
            "filas",
            "ονομα",
            "ονοματεπωνυμο",
            "πληρεσονομα",
            "πελατησ",
            "nume",
            "numecomplet",
            "numesiprenume",
            "client",
            "ad",
            "adsoyad",
            "musteri",
            "tamad",
            "姓名",
            "名字",
            "名称",
            "客户",
            "联系人",
            "ime",
            "imeiprezime",
            "punoime",
            "klijent",
            "naziv",
        ],
    ),
    (
        Target::FirstName,
        &["firstname", "givenname", "forename", "μικροονομα", "κυριοονομα", "prenume", "ilkad", "名", "osobnoime"],
    ),
    (
        Target::LastName,
        &[
            "lastname",
            "surname",
            "familyname",
            "επωνυμο",
            "επιθετο",
            "numedefamilie",
            "soyad",
            "familya",
            "姓",
            "姓氏",
            "prezime",
        ],
    ),
    (
        Target::Email,
        &[
            "email",
            "emailaddress",
            "mail",
            "emails",
            "mailaddress",
            "primaryemail",
            "emailvalue",
            "homeemail",
            "workemail",
            "emailaddresses",
            "ηλεκτρονικηδιευθυνση",
            "ηλταχυδρομειο",
            "ηλεκτρονικοταχυδρομειο",
            "διευθυνσηemail",
            "adresaemail",
            "adresademail",
            "eposta",
            "epoct",
            "epoctunvani",
            "elektronpoct",
            "邮箱",
            "电子邮件",
            "电子邮箱",
            "邮件",
            "邮箱地址",
            "emailadresa",
            "adresaeposte",
        ],
    ),
    (
        Target::Phone,
        &[
            "phone",
            "phonenumber",
            "phones",
            "telephone",
            "tel",
            "mobile",
            "mobilephone",
            "cell",
            "cellphone",
            "homephone",
            "workphone",
            "businessphone",
            "phonevalue",
            "primaryphone",
            "carphone",
            "τηλεφωνο",
            "τηλ",
            "κινητο",
            "κινητοτηλεφωνο",
            "σταθερο",
            "telefon",
            "telefonmobil",
            "numardetelefon",
            "mobil",
            "nomre",
            "telefonnomresi",
            "mobilnomre",
            "电话",
            "手机",
            "手机号",
            "电话号码",
            "手机号码",
            "mobitel",
            "brojtelefona",
        ],
    ),
    (
        Target::Organization,
        &[
            "organization",
            "organisation",
            "company",
            "companyname",
            "organizationname",
            "organisationname",
            "account",
            "firm",
            "employer",
            "οργανισμοσ",
            "εταιρεια",
            "εταιρια",
            "επωνυμια",
            "organizatie",
            "firma",
            "companie",
            "societate",
            "teskilat",
            "sirket",
            "公司",
            "组织",
            "单位",
            "企业",
            "公司名称",
            "organizacija",
            "tvrtka",
            "poduzece",
        ],
    ),
    (Target::Locale, &["language", "locale", "lang", "preferredlanguage", "γλωσσα", "limba", "dil", "语言", "jezik"]),
    (
        Target::Zone,
        &["timezone", "zone", "tz", "ζωνηωρασ", "fusorar", "saatqursagi", "vaxtqursagi", "时区", "vremenskazona"],
    ),
    (
        Target::Note,
        &[
            "note",
            "notes",
            "comment",
            "comments",
            "remarks",
            "description",
            "about",
            "σημειωση",
            "σημειωσεισ",
            "σχολιο",
            "σχολια",
            "nota",
            "observatii",
            "comentarii",
            "qeyd",
            "qeydler",
            "备注",
            "说明",
            "注释",
            "biljeska",
            "biljeske",
            "napomena",
            "napomene",
        ],
    ),
    (Target::Tier, &["tier", "level", "vip", "priority", "βαθμιδα", "nivel", "seviyye", "级别", "等级", "razina"]),
    (Target::CareNote, &["carenote", "warning", "προσοχη", "deretinut", "diqqet", "注意事项", "upozorenje"]),
];

/// Guesses from a head and some cells below it.
///
/// ```
/// use logic::columns::{Target, guess};
///
/// assert_eq!(guess("E-mail 2 Address", &[]), Target::Email);
/// assert_eq!(guess("Κινητό τηλέφωνο", &[]), Target::Phone);
/// assert_eq!(guess("Column 7", &["a@b.test", "c@d.test"]), Target::Email);
/// ```
pub fn guess(head: &str, cells: &[&str]) -> Target {
    let bare = bare(head);
    for (target, heads) in HEADS {
        if heads.contains(&bare.as_str()) {
            return *target;
        }
    }
    let filled: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    let most = |test: fn(&str) -> bool| {
        !filled.is_empty() && filled.iter().filter(|cell| test(cell)).count() * 2 > filled.len()
    };
    if most(is_address) {
        Target::Email
    } else if most(is_number) {
        Target::Phone
    } else {
        Target::Ignore
    }
}

/// Whether the first row names the columns: it does unless it holds what looks like data.
pub fn has_head(first: &[String]) -> bool {
    !first.iter().any(|cell| is_address(cell.trim()) || is_number(cell.trim()))
        && first.iter().any(|cell| !cell.trim().is_empty())
}

fn bare(head: &str) -> String {
    let letters: String = fold(head).chars().filter(|c| c.is_alphabetic()).collect();
    // Final sigma is folded to the usual one, as the lists have it; Turkic dots are folded away.
    letters.replace('ς', "σ").replace('ə', "e").replace('ı', "i")
}

fn is_address(cell: &str) -> bool {
    cell.split_once('@').is_some_and(|(mailbox, domain)| {
        !mailbox.is_empty() && domain.contains('.') && !cell.contains(char::is_whitespace)
    })
}

fn is_number(cell: &str) -> bool {
    let n_digits = cell.chars().filter(char::is_ascii_digit).count();
    let has_sign = cell.starts_with('+') || cell.contains([' ', '(', '/']);
    n_digits >= 7
        && (has_sign || n_digits <= 15)
        && cell.chars().all(|c| c.is_ascii_digit() || "+ -/().\u{a0}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_in_six_languages() {
        let cases = [
            (
                Target::Name,
                &["Name", "Full Name", "Ονοματεπώνυμο", "Nume și prenume", "Ad, soyad", "姓名", "Ime i prezime"][..],
            ),
            (Target::FirstName, &["First Name", "given_name", "Prenume"]),
            (Target::LastName, &["Last name", "Επώνυμο", "Soyad", "姓", "Prezime"]),
            (
                Target::Email,
                &[
                    "E-mail Address",
                    "E-mail 1 - Value",
                    "Ηλ. ταχυδρομείο",
                    "Adresă e-mail",
                    "E-poçt",
                    "电子邮件",
                    "E-pošta",
                ],
            ),
            (Target::Phone, &["Phone 1 - Value", "Mobile Phone", "Τηλέφωνο", "Telefon", "Nömrə", "手机", "Mobitel"]),
            (
                Target::Organization,
                &["Company", "Organization 1 - Name", "Εταιρεία", "Organizație", "Şirkət", "公司", "Tvrtka"],
            ),
            (Target::Locale, &["Language", "Γλώσσα", "Limba", "Dil", "语言", "Jezik"]),
            (Target::Note, &["Notes", "Σημειώσεις", "Observații", "Qeyd", "备注", "Bilješka"]),
            (Target::Ignore, &["Birthday", "", "Fax"]),
        ];
        for (target, heads) in cases {
            for head in heads {
                assert_eq!(guess(head, &[]), target, "{head}");
            }
        }
    }

    #[test]
    fn cells_tell_what_heads_do_not() {
        assert_eq!(guess("x", &["+30 210 1234567", "", "6912345678"]), Target::Phone);
        assert_eq!(guess("x", &["Anna", "b@c.test", "Bob"]), Target::Ignore);
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        assert!(has_head(&row(&["Name", "Mail"])));
        assert!(!has_head(&row(&["Anna", "anna@b.test"])));
        assert!(!has_head(&row(&["", " "])));
    }
}
