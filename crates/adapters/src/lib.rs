//! The ways in and out: mail and web form, each one folder behind [`channel::Channel`].
//!
//! An adapter turns what comes from outside into [`channel::Inbound`] and what goes out into a protocol's words.
//! It knows no tickets and no database: it acknowledges only what the sink has committed, and it says honestly
//! what became of a message it sent.

pub mod email;
mod fields;
mod random;
mod rate;
pub mod web_form;

use std::sync::Arc;

/// The adapter of kind `email`.
pub fn email(options: email::EmailOptions) -> Arc<dyn channel::Channel> {
    email::Email::new(options)
}

/// The adapter of kind `web_form`.
pub fn web_form(options: web_form::WebFormOptions) -> Arc<dyn channel::Channel> {
    web_form::WebForm::new(options)
}
