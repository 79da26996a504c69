//! Values that are no numbers of their own: free text, and ids that only the master data explains.

pub mod fact;
pub mod id;
pub mod operator;
pub mod text;
