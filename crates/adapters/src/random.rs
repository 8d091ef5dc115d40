//! Random words for names and ids; nothing secret is made of them.

use ring::rand::{SecureRandom as _, SystemRandom};
use std::fmt::Write as _;

/// `n_bytes` random bytes in hexadecimal digits.
pub(crate) fn random_hex(n_bytes: usize) -> String {
    let mut bytes = vec![0; n_bytes];
    // Without the system's random source the id would only be less unique in a log line; nothing secret hangs on it.
    let _filled = SystemRandom::new().fill(&mut bytes);
    hex(&bytes)
}

/// `bytes` in hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _written = write!(text, "{byte:02x}");
        text
    })
}

/// A random number that marks a question and its answer.
pub(crate) fn random_u16() -> u16 {
    let mut bytes = [0; 2];
    let _filled = SystemRandom::new().fill(&mut bytes);
    u16::from_be_bytes(bytes)
}
