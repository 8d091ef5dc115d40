//! The program: what a process is made of, and nothing else.
//!
//! `app` starts everything in order and stops it in reverse. `router`, `adapters` and `jobs` are lists: of
//! routes, of ways in and out, of background work. Only this crate sees all the others.

pub mod adapters;
pub mod app;
pub mod cli;
pub mod config;
pub mod demo;
pub mod health;
pub mod jobs;
pub mod layers;
pub mod migrations;
pub mod outbox;
pub mod router;
pub mod supervisor;
pub mod web;
