//! One pool of memory for all mails in transfer, so that many large ones at once cannot exhaust the machine.

use std::sync::Arc;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Memory is taken in steps of so many KiB.
const STEP_KIB: u32 = 256;

/// A mail's share of the memory all connections may use.
pub(super) struct Memory {
    pool: Arc<Semaphore>,
    held: Vec<OwnedSemaphorePermit>,
}

impl Memory {
    pub(super) fn new(pool: &Arc<Semaphore>) -> Self {
        Self { pool: pool.clone(), held: Vec::new() }
    }

    /// Takes what is missing for `bytes`; false when there is none left.
    pub(super) fn covers(&mut self, bytes: u64) -> bool {
        while (self.held.len() as u64) * u64::from(STEP_KIB) * 1_024 < bytes {
            match self.pool.clone().try_acquire_many_owned(STEP_KIB) {
                Ok(permit) => self.held.push(permit),
                Err(_) => return false,
            }
        }
        true
    }
}
