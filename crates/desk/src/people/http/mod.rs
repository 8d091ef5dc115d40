//! Routes of people: who is signed in, who there is, who is invited, which keys there are.

mod entering;
mod own;
mod staff;

use crate::Desk;
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;

pub fn routes() -> OpenApiRouter<Arc<Desk>> {
    entering::routes().merge(own::routes()).merge(staff::routes()).merge(super::roles::http::routes())
}
