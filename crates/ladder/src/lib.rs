//! A ladder of messages as a picture: [`svg`] for a page, [`text`] for a terminal, [`mermaid`] for Markdown.
//!
//! ```
//! use phrasebook_dataset::{Arrow, Ladder, Step};
//! use phrasebook_ladder::{mermaid, svg, text};
//!
//! let arrow = |from, to, text: &str, is_response| Step::Message(Arrow {
//!     from,
//!     to,
//!     text: text.to_owned(),
//!     sentence: format!("Message {text}"),
//!     headers: Vec::new(),
//!     is_marked: is_response,
//!     is_response,
//!     is_foreign: false,
//! });
//! let ladder = Ladder {
//!     id: "busy".to_owned(),
//!     heading: "Message flow".to_owned(),
//!     title: "Callee is busy".to_owned(),
//!     alternative: "Message flow: Callee is busy".to_owned(),
//!     note: String::new(),
//!     participants: vec!["Caller".to_owned(), "Callee".to_owned()],
//!     steps: vec![arrow(0, 1, "INVITE", false), arrow(1, 0, "486 Busy Here", true)],
//!     references: Vec::new(),
//! };
//! assert!(svg(&ladder, "busy").contains(">486 Busy Here</text>"));
//! assert_eq!(text(&ladder, 40), "\
//! \x20       Caller              Callee
//!           │       INVITE      │
//!           │──────────────────>│
//!           │   486 Busy Here   │
//!           │<══════════════════│
//! ");
//! assert!(mermaid(&ladder).contains("    p2-->>p1: 486 Busy Here\n"));
//! ```

mod layout;
mod mermaid;
mod svg;
#[cfg(test)]
mod tests;
mod text;
mod wrap;

pub use mermaid::mermaid;
pub use svg::svg;
pub use text::text;
