//! Mail craft without I/O: read, clean, answer and write e-mail.
//!
//! Purpose: turn the raw bytes of a mail into a [`parse::Mail`], make its HTML harmless
//! ([`html::sanitise`]), tell the new words from the quoted ones ([`quote::split_quoted`]), recognise
//! automatic mail and bounces ([`auto`]), and write outgoing mail ([`build::build`]) with signed ways
//! back to its ticket ([`reply_address`]).
//!
//! Invariants: no function here does I/O, reads a clock or keeps state; no input panics; nothing a
//! mail holds is lost (what cannot be read is kept as text or as an attachment beside a
//! [`parse::Problem`]); nothing that comes out of [`html`] can run, load or cover anything.
//!
//! ```
//! let mail = mail::parse::parse(b"From: Ana <ana@example.hr>\r\nSubject: Re: Upit\r\n\r\nHvala!\r\n");
//! assert_eq!(mail.from[0].address, "ana@example.hr");
//! assert_eq!(mail::text::normalise_subject(&mail.subject), "Upit");
//! assert_eq!(mail.text, "Hvala!\n");
//! ```

pub mod address;
pub mod auto;
pub mod bounce;
pub mod build;
mod charset;
mod css;
mod encoded_word;
pub mod file_name;
pub mod headers;
pub mod html;
mod html_quote;
mod html_scan;
mod mime;
pub mod parse;
pub mod quote;
mod quote_words;
mod reading;
pub mod reply_address;
pub mod text;
