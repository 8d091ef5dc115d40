//! The integration tests of the whole: HTTP and mail in, HTTP, mail and events out, on a real database.
//!
//! One binary for all of it; the tests of a domain stand beside the domain and are pulled in here.

#![recursion_limit = "512"]
#![expect(clippy::unwrap_used, reason = "tests")]

mod access;
mod forms;
mod input;
mod mail;
mod openapi;
mod restart;
mod search;
mod system;
mod tidy;
mod together;

#[path = "../../../desk/src/canned_replies/tests.rs"]
mod canned_replies;
#[path = "../../../desk/src/compose/tests.rs"]
mod compose;
#[path = "../../../desk/src/contacts/tests.rs"]
mod contacts;
#[path = "../../../desk/src/fields/tests.rs"]
mod fields;
#[path = "../../../desk/src/contacts/imports/tests.rs"]
mod imports;
#[path = "../../../desk/src/live/tests.rs"]
mod live;
#[path = "../../../desk/src/people/tests.rs"]
mod people;
#[path = "../../../desk/src/people/roles/tests.rs"]
mod roles;
#[path = "../../../desk/src/catalog/tests.rs"]
mod tags;
#[path = "../../../desk/src/tickets/tests.rs"]
mod tickets;
