//! Migrations: once each, never edited, never backwards.

use crate::{HOUSE, Place};
use kernel::db::{Db, Migration, SchemaState};

const FIRST: Migration =
    Migration { number: 1, name: "first", sql: "create table a (id {INT} primary key, t {TEXT} not null) {TABLE_END}" };
const SECOND: Migration = Migration { number: 2, name: "second", sql: "alter table a add column n {INT}" };
const EDITED: Migration = Migration { sql: "create table a (id {INT} primary key)", ..FIRST };
const BROKEN: Migration =
    Migration { number: 3, name: "broken", sql: "create table b (id {INT}); insert into no_such_table values (1)" };

static ONE: &[Migration] = &[FIRST];
static TWO: &[Migration] = &[FIRST, SECOND];
static CHANGED: &[Migration] = &[EDITED, SECOND];
static THREE: &[Migration] = &[FIRST, SECOND, BROKEN];

async fn says(db: &Db, migrations: &'static [Migration]) -> String {
    db.migrate(migrations).await.map_or_else(|error| error.to_string(), |state| format!("{} {}", state.was, state.is))
}

#[tokio::test]
async fn steps_are_taken_once_and_in_order() {
    let place = Place::make().await;
    let db = Db::open(&place.location()).await.unwrap();
    assert_eq!(db.migrate(ONE).await.unwrap(), SchemaState { was: 0, is: 1 });
    assert_eq!(says(&db, ONE).await, "1 1");
    assert_eq!(says(&db, TWO).await, "1 2");
    db.prepare("select id, t, n from a").await.unwrap();
    assert!(says(&db, ONE).await.contains("newer Candor"), "an older program keeps off");
    assert!(says(&db, CHANGED).await.contains("0001_first was changed"));
    assert!(db.migrate(THREE).await.is_err());
    assert!(db.prepare("select id from b").await.is_err(), "a broken step leaves nothing behind");
    assert_eq!(says(&db, TWO).await, "2 2");
}

#[tokio::test]
async fn the_house_stands_on_this_engine() {
    let place = Place::make().await;
    let db = Db::open(&place.location()).await.unwrap();
    assert_eq!(says(&db, HOUSE).await, "0 1");
    db.close().await;
    drop(db);
    let db = Db::open(&place.location()).await.unwrap();
    assert_eq!(says(&db, HOUSE).await, "1 1");
}
