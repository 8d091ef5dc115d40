//! The migrations, in order. A released one never changes.

use kernel::db::Migration;

pub const ALL: &[Migration] = &[
    Migration { number: 1, name: "house", sql: include_str!("../../../migrations/0001_house.sql") },
    Migration { number: 2, name: "fields", sql: include_str!("../../../migrations/0002_fields.sql") },
    Migration { number: 3, name: "contacts", sql: include_str!("../../../migrations/0003_contacts.sql") },
    Migration { number: 4, name: "answers", sql: include_str!("../../../migrations/0004_answers.sql") },
    Migration { number: 5, name: "indexes", sql: include_str!("../../../migrations/0005_indexes.sql") },
    Migration { number: 6, name: "together", sql: include_str!("../../../migrations/0006_together.sql") },
    Migration { number: 7, name: "saved_searches", sql: include_str!("../../../migrations/0007_saved_searches.sql") },
    Migration { number: 8, name: "settings", sql: include_str!("../../../migrations/0008_settings.sql") },
];
