//! The token in each form page: when it was made, a number used once, and a signature.
//!
//! It tells a person from a script that posts at once or replays an old page, without cookie and without
//! state on the server. It is bound to the channel, so a page of one form cannot feed another.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use channel::ChannelConfig;
use ring::{
    hmac,
    rand::{SecureRandom as _, SystemRandom},
};

/// Younger than this, no person has filled in the page.
pub(crate) const MIN_AGE_MS: i64 = 3_000;
/// Older than this, the page does not count any more.
pub(crate) const MAX_AGE_MS: i64 = 24 * 60 * 60 * 1_000;
const NONCE_BYTES: usize = 16;

/// What a token of ours says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Age {
    TooYoung,
    Right,
    TooOld,
}

/// Makes a token. The same channel and secret recognise it.
pub(crate) fn issue(secret: &[u8], channel: &ChannelConfig, now_ms: i64) -> String {
    let mut nonce = [0; NONCE_BYTES];
    // Without randomness the token still carries the time; the content tells two messages apart.
    let _filled = SystemRandom::new().fill(&mut nonce);
    let mut token = now_ms.to_be_bytes().to_vec();
    token.extend_from_slice(&nonce);
    let mac = hmac::sign(&key(secret), &signed(channel, &token));
    token.extend_from_slice(mac.as_ref());
    URL_SAFE_NO_PAD.encode(token)
}

/// The age of a token of ours and its nonce; `None` for anything else.
pub(crate) fn read(secret: &[u8], channel: &ChannelConfig, token: &str, now_ms: i64) -> Option<(Age, String)> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (body, mac) = bytes.split_at_checked(8 + NONCE_BYTES)?;
    let is_ours = hmac::verify(&key(secret), &signed(channel, body), mac).is_ok();
    let (issued, nonce) = body.split_at(8);
    let issued_ms = i64::from_be_bytes(issued.try_into().ok()?);
    let age = match now_ms.checked_sub(issued_ms)? {
        age if age < MIN_AGE_MS => Age::TooYoung,
        age if age > MAX_AGE_MS => Age::TooOld,
        _ => Age::Right,
    };
    is_ours.then(|| (age, URL_SAFE_NO_PAD.encode(nonce)))
}

fn key(secret: &[u8]) -> hmac::Key {
    hmac::Key::new(hmac::HMAC_SHA256, secret)
}

fn signed(channel: &ChannelConfig, body: &[u8]) -> Vec<u8> {
    let mut signed = format!("web_form:{}:{}:", channel.workspace_id, channel.channel_id).into_bytes();
    signed.extend_from_slice(body);
    signed
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use channel::Secret;

    fn channel(channel_id: i64) -> ChannelConfig {
        ChannelConfig {
            workspace_id: 1,
            channel_id,
            kind: "web_form".into(),
            name: String::new(),
            address: String::new(),
            settings: Secret::default(),
            fields: Vec::new(),
            locale: "en".into(),
            version: 1,
        }
    }

    #[test]
    fn knows_its_own_tokens_and_their_age() {
        let channel = channel(7);
        let token = issue(b"secret", &channel, 1_000_000);
        let age = |now_ms| read(b"secret", &channel, &token, now_ms).unwrap().0;
        assert_eq!(age(1_000_000), Age::TooYoung);
        assert_eq!(age(1_002_999), Age::TooYoung);
        assert_eq!(age(1_003_000), Age::Right);
        assert_eq!(age(1_000_000 + MAX_AGE_MS), Age::Right);
        assert_eq!(age(1_000_001 + MAX_AGE_MS), Age::TooOld);
        assert_eq!(age(0), Age::TooYoung, "a clock that went back");
    }

    #[test]
    fn refuses_what_is_not_its_own() {
        let own = channel(7);
        let token = issue(b"secret", &own, 0);
        assert_ne!(token, issue(b"secret", &own, 0));
        assert_eq!(read(b"other", &own, &token, 5_000), None);
        assert_eq!(read(b"secret", &channel(8), &token, 5_000), None);
        let mut changed = URL_SAFE_NO_PAD.decode(&token).unwrap();
        changed[7] ^= 1;
        for text in ["", "x", "äöü", &token[1..], &URL_SAFE_NO_PAD.encode(changed), &"A".repeat(10_000)] {
            assert_eq!(read(b"secret", &own, text, 5_000), None, "{text}");
        }
    }
}
