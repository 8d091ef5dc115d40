//! Rate limits per key (address, account, API key), kept in memory of the node.

use crate::{Error, Result};
use governor::{Quota, RateLimiter, clock::Clock, clock::DefaultClock, state::keyed::DefaultKeyedStateStore};
use std::num::NonZeroU32;

/// At most so many per minute and key, after a burst of as many.
pub struct Limit {
    limiter: RateLimiter<String, DefaultKeyedStateStore<String>, DefaultClock>,
    clock: DefaultClock,
}

impl Limit {
    /// `per_minute` of 0 counts as 1.
    pub fn per_minute(per_minute: u32) -> Self {
        let quota = Quota::per_minute(NonZeroU32::new(per_minute).unwrap_or(NonZeroU32::MIN));
        Self { limiter: RateLimiter::keyed(quota), clock: DefaultClock::default() }
    }

    /// Counts one use.
    ///
    /// # Errors
    /// `TooMany` with the time to wait.
    pub fn check(&self, key: &str) -> Result<()> {
        // Forgotten keys cost memory: an attacker may send many.
        if self.limiter.len() > 100_000 {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(&key.to_owned()).map_err(|not_until| {
            let wait = not_until.wait_time_from(self.clock.now());
            Error::TooMany { retry_after_s: wait.as_secs() + 1 }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_per_key_and_tells_when_to_come_back() {
        let limit = Limit::per_minute(2);
        assert!(limit.check("a").is_ok() && limit.check("a").is_ok() && limit.check("b").is_ok());
        let Err(Error::TooMany { retry_after_s }) = limit.check("a") else { panic!("the third was let through") };
        assert!((1..=31).contains(&retry_after_s));
    }
}
