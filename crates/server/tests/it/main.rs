//! The integration tests of the whole: HTTP and mail in, HTTP, mail and events out, on a real database.
//!
//! One binary for all of it; the tests of a domain stand beside the domain and are pulled in here.

#![recursion_limit = "512"]
#![expect(clippy::unwrap_used, reason = "tests")]

mod access;
mod forms;
mod mail;
mod openapi;
mod tidy;
