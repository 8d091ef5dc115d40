//! The number of this process among the nodes of an installation: part of its ids, owner of its job leases.
//!
//! The embedded engine has one process and number 0. On PostgreSQL a number is leased for a minute and
//! renewed; a process that cannot renew stops, because another may take its number.

use crate::{
    Error, Result,
    db::{Db, Engine, Tx},
};

const LEASE_US: i64 = 60_000_000;
/// How often the lease is renewed.
pub const RENEW_S: u64 = 15;

/// Takes the lowest free number.
///
/// # Errors
/// `Unavailable` when all 1024 are taken.
pub async fn lease(db: &Db, now: i64, token: i64) -> Result<u16> {
    if db.engine() == Engine::Sqlite {
        return Ok(0);
    }
    for number in 0..1024_i64 {
        let is_mine = db
            .write((number, now, token), |tx, (number, now, token)| Box::pin(take(tx, *number, *now, *token)))
            .await?;
        if is_mine {
            return Ok(number as u16);
        }
    }
    Err(Error::Unavailable("All 1024 node numbers are in use.".into()))
}

async fn take(tx: &mut Tx, number: i64, now: i64, token: i64) -> Result<bool> {
    let row = tx
        .row(
            "insert into node (id, token, lease_until) values ($1, $2, $3)
             on conflict (id) do update set token = excluded.token, lease_until = excluded.lease_until
             where node.lease_until < $4
             returning id",
            &[number.into(), token.into(), (now + LEASE_US).into(), now.into()],
        )
        .await?;
    Ok(row.is_some())
}

/// Renews the lease; `false` when another process has taken the number.
///
/// # Errors
/// `Unavailable`.
pub async fn renew(db: &Db, number: u16, now: i64, token: i64) -> Result<bool> {
    if db.engine() == Engine::Sqlite {
        return Ok(true);
    }
    db.write((i64::from(number), now, token), |tx, (number, now, token)| {
        Box::pin(async move {
            let n = tx
                .exec(
                    "update node set lease_until = $3 where id = $1 and token = $2",
                    &[(*number).into(), (*token).into(), (*now + LEASE_US).into()],
                )
                .await?;
            Ok(n == 1)
        })
    })
    .await
}

/// Gives the number back at a clean stop.
///
/// # Errors
/// `Unavailable`.
pub async fn release(db: &Db, number: u16, token: i64) -> Result<()> {
    if db.engine() == Engine::Sqlite {
        return Ok(());
    }
    db.write((i64::from(number), token), |tx, (number, token)| {
        Box::pin(async move {
            tx.exec(
                "update node set lease_until = 0 where id = $1 and token = $2",
                &[(*number).into(), (*token).into()],
            )
            .await?;
            Ok(())
        })
    })
    .await
}
