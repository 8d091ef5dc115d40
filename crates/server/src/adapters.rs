//! The ways in and out. A new channel is one line here.

use crate::config::Settings;
use ::adapters::{email, web_form};
use channel::Channel;
use kernel::{clock::Clock, secrets::Secrets};
use std::{collections::HashMap, sync::Arc};

/// All adapters by kind, and the mail adapter itself, whose port tests ask for.
pub struct Adapters {
    pub by_kind: HashMap<&'static str, Arc<dyn Channel>>,
    pub email: Arc<email::Email>,
}

/// # Errors
/// When a certificate file cannot be read or a setting is wrong.
pub fn all(settings: &Settings, secrets: &Secrets, is_demo: bool, clock: Arc<dyn Clock>) -> anyhow::Result<Adapters> {
    let email = email::Email::new(email_options(settings, secrets, is_demo)?);
    let web_form = web_form::WebForm::new(web_form::WebFormOptions {
        clock: Arc::new(move || clock.now_us() / 1000),
        ..web_form::WebFormOptions::new(secrets.key("web-form").to_vec())
    });
    let list: [Arc<dyn Channel>; 2] = [email.clone(), web_form];
    Ok(Adapters { by_kind: list.into_iter().map(|adapter| (adapter.kind(), adapter)).collect(), email })
}

fn email_options(settings: &Settings, secrets: &Secrets, is_demo: bool) -> anyhow::Result<email::EmailOptions> {
    let read = |path: &std::path::PathBuf| {
        std::fs::read_to_string(path).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))
    };
    let smtp_listen = match settings.smtp.as_str() {
        "off" => None,
        address => {
            Some(address.parse().map_err(|_| anyhow::anyhow!("smtp: write an address like 0.0.0.0:25, or off"))?)
        }
    };
    let tls = match (&settings.tls_cert, &settings.tls_key) {
        (Some(cert), Some(key)) => Some((read(cert)?, read(key)?)),
        (None, None) => None,
        _ => anyhow::bail!("tls_cert and tls_key belong together; set both or neither"),
    };
    let relays = settings.trusted_relays.iter();
    let relays = relays.map(|text| {
        text.parse().map_err(|_| anyhow::anyhow!("trusted_relays: {text} is no network; write 192.0.2.0/24"))
    });
    Ok(email::EmailOptions {
        smtp_listen,
        hostname: settings.hostname.clone(),
        max_bytes: settings.max_mail_mib << 20,
        tls,
        extra_roots: settings.extra_roots.as_ref().map(read).transpose()?,
        reply_secret: secrets.key("reply-address").to_vec(),
        relay_override: settings.demo_relay.clone().filter(|_| is_demo),
        outbox: (is_demo && settings.demo_relay.is_none()).then(|| settings.data.join("outbox")),
        trusted_relays: relays.collect::<anyhow::Result<_>>()?,
        name_server: settings.name_server,
        ..email::EmailOptions::default()
    })
}
