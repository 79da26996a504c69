//! Rules on terminals.

pub mod unidentified;
