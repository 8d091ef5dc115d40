//! A closure with its command, as the engines run it: they know neither its types nor its result.
//!
//! Without this each of the program's transactions would be compiled with a copy of both engines around it.

use super::{Step, Tx};
use crate::{Error, Result};
use futures_util::FutureExt;
use std::any::Any;

pub(super) trait Work: Send {
    /// Runs the closure, perhaps again. Its value is kept inside.
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> Step<'t, ()>;
    /// The `Option` that holds the value of the last run.
    fn value(&mut self) -> &mut dyn Any;
}

struct Closure<C, T, F> {
    command: C,
    f: F,
    value: Option<T>,
}

impl<C, T, F> Work for Closure<C, T, F>
where
    C: Send + Sync,
    T: Send + 'static,
    F: for<'t> Fn(&'t mut Tx, &'t C) -> Step<'t, T> + Send + Sync,
{
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> Step<'t, ()> {
        let Self { command, f, value } = self;
        *value = None;
        let keep = |ran: Result<T>| ran.map(|made| *value = Some(made));
        Box::pin(f(tx, command).map(keep))
    }

    fn value(&mut self) -> &mut dyn Any {
        &mut self.value
    }
}

pub(super) fn boxed<C, T, F>(command: C, f: F) -> Box<dyn Work>
where
    C: Send + Sync + 'static,
    T: Send + 'static,
    F: for<'t> Fn(&'t mut Tx, &'t C) -> Step<'t, T> + Send + Sync + 'static,
{
    Box::new(Closure { command, f, value: None })
}

/// Takes the value out of a closure that ran well.
pub(super) fn value_of<T: 'static>(mut work: Box<dyn Work>) -> Result<T> {
    let value = work.value().downcast_mut::<Option<T>>().and_then(Option::take);
    value.ok_or_else(|| Error::Internal(anyhow::anyhow!("a transaction ended without its value")))
}
