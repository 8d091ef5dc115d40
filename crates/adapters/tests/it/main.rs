//! The adapters from outside: real sockets, a sink and a directory in memory, fake servers that misbehave.
#![expect(clippy::unwrap_used, reason = "tests")]

mod dns;
mod fake;
mod form;
mod imap;
mod intake;
mod send;
mod smtp;
