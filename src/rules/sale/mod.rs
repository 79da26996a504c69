//! Rules on a sale as a whole.

pub mod channel_contradiction;
