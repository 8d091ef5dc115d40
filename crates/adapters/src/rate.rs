//! Bounds per network address, with bounded memory.

use governor::DefaultKeyedRateLimiter;
use std::net::{IpAddr, Ipv6Addr};

/// Asks a limiter, and forgets addresses that are quiet again before they fill the memory.
pub(crate) fn is_allowed(limiter: &DefaultKeyedRateLimiter<IpAddr>, key: IpAddr) -> bool {
    if limiter.len() > 10_000 {
        limiter.retain_recent();
    }
    limiter.check_key(&key).is_ok()
}

/// One customer has at least a whole /64 of IPv6, so that counts as one address.
pub(crate) fn key_of(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V6(ip) => IpAddr::V6(Ipv6Addr::from(u128::from(ip) & (u128::MAX << 64))),
        ip => ip,
    }
}
