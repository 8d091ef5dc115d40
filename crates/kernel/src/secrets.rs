//! The installation's secret: one file of 32 random bytes (or `CANDOR_SECRET`), from which all keys are derived.

use crate::{Error, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use ring::{
    aead, hmac,
    rand::{SecureRandom, SystemRandom},
};
use std::{io::Write, path::Path};

/// Derives keys and seals values. Cheap to clone.
#[derive(Clone)]
pub struct Secrets {
    master: hmac::Key,
    random: SystemRandom,
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets(«…»)")
    }
}

impl Secrets {
    /// From the setting, or from the file `secret` in the data folder, which is made if it is not there.
    ///
    /// # Errors
    /// When the file cannot be read or written, or the setting is shorter than 32 characters.
    pub fn load(setting: Option<&str>, folder: &Path) -> Result<Self> {
        if let Some(setting) = setting {
            if setting.len() < 32 {
                return Err(Error::Internal(anyhow::anyhow!("CANDOR_SECRET must have at least 32 characters")));
            }
            return Ok(Self::new(setting.as_bytes()));
        }
        let path = folder.join("secret");
        match std::fs::read(&path) {
            Ok(bytes) if bytes.len() >= 32 => Ok(Self::new(&bytes)),
            Ok(_) => Err(Error::Internal(anyhow::anyhow!("{} is damaged: it must hold 32 bytes", path.display()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let bytes: [u8; 32] = random_bytes();
                let mut options = std::fs::File::options();
                options.write(true).create_new(true);
                #[cfg(unix)]
                std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
                let mut file = options.open(&path)?;
                file.write_all(&bytes)?;
                file.sync_all()?;
                Ok(Self::new(&bytes))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// From the master secret itself.
    pub fn new(master: &[u8]) -> Self {
        Self { master: hmac::Key::new(hmac::HMAC_SHA256, master), random: SystemRandom::new() }
    }

    /// The key for one purpose (`reply-address`, `file-link`).
    pub fn key(&self, purpose: &str) -> [u8; 32] {
        let tag = hmac::sign(&self.master, purpose.as_bytes());
        let mut key = [0; 32];
        key.copy_from_slice(tag.as_ref());
        key
    }

    fn cipher(&self) -> Result<aead::LessSafeKey> {
        let key = aead::UnboundKey::new(&aead::CHACHA20_POLY1305, &self.key("seal"))
            .map_err(|_| Error::Internal(anyhow::anyhow!("the sealing key is unusable")))?;
        Ok(aead::LessSafeKey::new(key))
    }

    /// Encrypts a value for the database; the answer is base64 text.
    ///
    /// # Errors
    /// `Internal` when the machine has no randomness.
    pub fn seal(&self, plain: &[u8]) -> Result<String> {
        let mut nonce = [0; aead::NONCE_LEN];
        self.random.fill(&mut nonce).map_err(|_| Error::Internal(anyhow::anyhow!("no randomness")))?;
        let mut sealed = plain.to_vec();
        self.cipher()?
            .seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(nonce), aead::Aad::empty(), &mut sealed)
            .map_err(|_| Error::Internal(anyhow::anyhow!("sealing failed")))?;
        let mut whole = nonce.to_vec();
        whole.append(&mut sealed);
        Ok(STANDARD_NO_PAD.encode(whole))
    }

    /// Decrypts what [`Secrets::seal`] made.
    ///
    /// # Errors
    /// `Internal` when the installation's secret is another one.
    pub fn open(&self, sealed: &str) -> Result<Vec<u8>> {
        let wrong = || {
            Error::Internal(anyhow::anyhow!("a stored secret cannot be opened: is this the data folder's own secret?"))
        };
        let whole = STANDARD_NO_PAD.decode(sealed).map_err(|_| wrong())?;
        let (nonce, body) = whole.split_at_checked(aead::NONCE_LEN).ok_or_else(wrong)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| wrong())?;
        let mut body = body.to_vec();
        let plain = self.cipher()?.open_in_place(nonce, aead::Aad::empty(), &mut body).map_err(|_| wrong())?;
        Ok(plain.to_vec())
    }

    /// A signature of `text` for one purpose, URL-safe, 22 characters (128 bit).
    pub fn sign(&self, purpose: &str, text: &str) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, &self.key(purpose));
        let tag = hmac::sign(&key, text.as_bytes());
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&tag.as_ref()[..16])
    }

    /// Compares in constant time.
    pub fn is_signed(&self, purpose: &str, text: &str, signature: &str) -> bool {
        same(self.sign(purpose, text).as_bytes(), signature.as_bytes())
    }
}

/// Fresh random bytes.
///
/// # Panics
/// When the operating system gives no randomness; nothing safe can be done then.
pub fn random_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    SystemRandom::new().fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A fresh secret for a link, cookie or key: 256 bit, URL-safe.
pub fn random_token() -> String {
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(random_bytes::<32>())
}

/// What is stored of a token: its SHA-256 in hex. Tokens are long and random, so no slow hash is needed.
pub fn token_hash(token: &str) -> String {
    sha256_hex(token.as_bytes())
}

/// SHA-256 in hex.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref())
}

/// Lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
    }
    text
}

fn same(a: &[u8], b: &[u8]) -> bool {
    // Not an early exit: the time says nothing about where they differ.
    a.len() == b.len() && a.iter().zip(b).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_with_the_same_secret_only() {
        let secrets = Secrets::new(&[7; 32]);
        let sealed = secrets.seal(b"pass\xffword").expect("sealed");
        assert_eq!(secrets.open(&sealed).expect("opened"), b"pass\xffword");
        assert_ne!(sealed, secrets.seal(b"pass\xffword").expect("sealed"), "never the same twice");
        assert!(Secrets::new(&[8; 32]).open(&sealed).is_err());
        for broken in ["", "AAAA", "not base64!", &sealed[1..]] {
            assert!(secrets.open(broken).is_err());
        }
    }

    #[test]
    fn a_signature_belongs_to_its_text_and_purpose() {
        let secrets = Secrets::new(&[7; 32]);
        let signature = secrets.sign("file-link", "a");
        assert!(secrets.is_signed("file-link", "a", &signature));
        assert!(!secrets.is_signed("file-link", "b", &signature));
        assert!(!secrets.is_signed("image", "a", &signature));
    }
}
