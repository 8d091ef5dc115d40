//! Who may connect how often: bounds per address and for the whole receiver.
//!
//! Loopback and the operator's trusted relays are exempt from bounds per address, never from those of memory.

use crate::rate::{is_allowed, key_of};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::{
    collections::HashMap,
    net::IpAddr,
    num::NonZeroU32,
    str::FromStr,
    sync::{Arc, Mutex, PoisonError},
};

/// A network in the notation `192.0.2.0/24`; a lone address means itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    prefix: u8,
}

impl Network {
    /// Whether `ip` belongs to the network.
    pub fn contains(&self, ip: IpAddr) -> bool {
        match (self.address, ip.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(ip)) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(self.prefix)).unwrap_or(0);
                u32::from(network) & mask == u32::from(ip) & mask
            }
            (IpAddr::V6(network), IpAddr::V6(ip)) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(self.prefix)).unwrap_or(0);
                u128::from(network) & mask == u128::from(ip) & mask
            }
            _ => false,
        }
    }
}

impl FromStr for Network {
    type Err = NotANetwork;

    fn from_str(text: &str) -> Result<Self, NotANetwork> {
        let (address, prefix) =
            text.trim().split_once('/').map_or((text.trim(), None), |(address, prefix)| (address, Some(prefix)));
        let address: IpAddr = address.parse().map_err(|_| NotANetwork)?;
        let longest = if address.is_ipv4() { 32 } else { 128 };
        let prefix = prefix.map_or(Ok(longest), str::parse).map_err(|_| NotANetwork)?;
        if prefix > longest { Err(NotANetwork) } else { Ok(Self { address, prefix }) }
    }
}

/// The text is neither an address nor a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a network; write it like 192.0.2.0/24")]
pub struct NotANetwork;

/// Bounds of the receiver.
#[derive(Clone, Copy, Debug)]
pub struct ReceiveLimits {
    /// Connections at the same time.
    pub n_connections: usize,
    /// Connections at the same time from one address.
    pub n_connections_per_ip: usize,
    /// New connections per minute from one address.
    pub connections_per_minute: NonZeroU32,
    /// Mails per minute from one address.
    pub mails_per_minute: NonZeroU32,
    /// Recipients of one mail; RFC 5321 §4.5.3.1.8 wants at least 100.
    pub n_recipients: usize,
    /// Memory for mails that are being received, all connections together.
    pub memory_bytes: u64,
}

impl Default for ReceiveLimits {
    fn default() -> Self {
        const fn at_least_one(n: u32) -> NonZeroU32 {
            match NonZeroU32::new(n) {
                Some(n) => n,
                None => NonZeroU32::MIN,
            }
        }
        Self {
            n_connections: 200,
            n_connections_per_ip: 20,
            connections_per_minute: at_least_one(120),
            mails_per_minute: at_least_one(120),
            n_recipients: 100,
            memory_bytes: 512 << 20,
        }
    }
}

/// Counts connections and mails per address.
pub(crate) struct Gate {
    limits: ReceiveLimits,
    trusted: Vec<Network>,
    open: Mutex<HashMap<IpAddr, usize>>,
    connections: DefaultKeyedRateLimiter<IpAddr>,
    mails: DefaultKeyedRateLimiter<IpAddr>,
}

/// An admitted connection; dropping it frees its place.
pub(crate) struct Admission {
    gate: Arc<Gate>,
    key: IpAddr,
}

impl Gate {
    pub(crate) fn new(limits: ReceiveLimits, trusted: Vec<Network>) -> Arc<Self> {
        Arc::new(Self {
            limits,
            trusted,
            open: Mutex::new(HashMap::new()),
            connections: RateLimiter::dashmap(Quota::per_minute(limits.connections_per_minute)),
            mails: RateLimiter::dashmap(Quota::per_minute(limits.mails_per_minute)),
        })
    }

    /// Lets a connection in, or not.
    pub(crate) fn admit(self: &Arc<Self>, ip: IpAddr) -> Option<Admission> {
        let key = key_of(ip);
        let is_exempt = self.is_exempt(ip);
        if !is_exempt && !is_allowed(&self.connections, key) {
            return None;
        }
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let n_total: usize = open.values().sum();
        let n_here = open.get(&key).copied().unwrap_or_default();
        if n_total >= self.limits.n_connections || (!is_exempt && n_here >= self.limits.n_connections_per_ip) {
            return None;
        }
        open.insert(key, n_here + 1);
        Some(Admission { gate: self.clone(), key })
    }

    /// Whether one more mail from `ip` is within its rate.
    pub(crate) fn allows_mail(&self, ip: IpAddr) -> bool {
        self.is_exempt(ip) || is_allowed(&self.mails, key_of(ip))
    }

    fn is_exempt(&self, ip: IpAddr) -> bool {
        ip.to_canonical().is_loopback() || self.trusted.iter().any(|network| network.contains(ip))
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        let mut open = self.gate.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(n_here) = open.get_mut(&self.key) {
            *n_here = n_here.saturating_sub(1);
            if *n_here == 0 {
                open.remove(&self.key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn knows_networks() {
        let cases = [
            ("192.0.2.0/24", "192.0.2.77", true),
            ("192.0.2.0/24", "192.0.3.1", false),
            ("192.0.2.9", "192.0.2.9", true),
            ("192.0.2.9", "192.0.2.8", false),
            ("0.0.0.0/0", "203.0.113.1", true),
            ("192.0.2.0/24", "::ffff:192.0.2.1", true),
            ("2001:db8::/32", "2001:db8:1::1", true),
            ("::/0", "2001:db8::1", true),
            ("2001:db8::/32", "192.0.2.1", false),
        ];
        for (network, ip, expected) in cases {
            assert_eq!(network.parse::<Network>().unwrap().contains(ip.parse().unwrap()), expected, "{network} {ip}");
        }
        for text in ["", "x", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2/24", "::/129"] {
            assert_eq!(text.parse::<Network>(), Err(NotANetwork), "{text}");
        }
    }

    #[test]
    fn bounds_connections_per_address() {
        let limits = ReceiveLimits { n_connections: 3, n_connections_per_ip: 1, ..ReceiveLimits::default() };
        let gate = Gate::new(limits, vec!["198.51.100.0/24".parse().unwrap()]);
        let [stranger, relay, other]: [IpAddr; 3] =
            ["203.0.113.1", "198.51.100.7", "203.0.113.2"].map(|ip| ip.parse().unwrap());
        let first = gate.admit(stranger);
        assert!(first.is_some() && gate.admit(stranger).is_none());
        let relays = (gate.admit(relay), gate.admit(relay));
        assert!(relays.0.is_some() && relays.1.is_some());
        assert!(gate.admit(other).is_none(), "all places are taken");
        drop(first);
        assert!(gate.admit(stranger).is_some());
    }

    #[test]
    fn bounds_mails_per_minute_and_counts_a_v6_network_as_one() {
        let limits = ReceiveLimits { mails_per_minute: NonZeroU32::new(2).unwrap(), ..ReceiveLimits::default() };
        let gate = Gate::new(limits, Vec::new());
        let ips: Vec<IpAddr> = ["2001:db8::1", "2001:db8::2", "2001:db8::3", "2001:db8:0:1::1", "127.0.0.1"]
            .map(|ip| ip.parse().unwrap())
            .into();
        let allowed: Vec<bool> = ips.iter().map(|ip| gate.allows_mail(*ip)).collect();
        assert_eq!(allowed, [true, true, false, true, true]);
    }
}
