//! Shows codes on a terminal, as cards and lists in the reader's language.
//!
//! A [`Terminal`] has the width of a line, and whether colours and links can be shown. [`card`] and [`list`] lay out
//! the facts of a dataset, and [`language`] finds the language that a reader asks for or that the environment names.
//!
//! ```
//! use phrasebook_dataset::{Dataset, LoadOptions, Tree};
//! use phrasebook_registry::Table;
//! use phrasebook_terminal::{Terminal, card};
//!
//! let mut tree = Tree::default();
//! tree.insert("records/colour/dataset.toml", r#"
//!     id = "colour"
//!     version = "1.0.0"
//!     file_stem = "colours"
//!     record_files = ["all.toml"]
//!     messages = { record = "colour", attributes = ["summary"] }
//!     tables = { data = ["code"], page = ["code", "summary"], comparison_data = ["code"], comparison_page = ["code"] }
//!     column = [{ name = "code", type = "key" }, { name = "summary", type = "attribute" }]
//! "#);
//! tree.insert("records/colour/all.toml", "[[record]]\ncode = 1\n");
//! tree.insert("locales/en/colour.ftl", "dataset = Colours\ncolumn-code = No.\ncolumn-summary = Summary\n\
//!     colour-1 = Red\n    .summary = The colour of a rose.\n");
//! tree.insert("locales/en/ui.ftl", "ui-language = English\nui-list-separator = ,\nui-item-separator = ;\n");
//!
//! let (dataset, _) = Dataset::load(&tree, "colour", &LoadOptions::default()).unwrap();
//! let english = dataset.source_locale();
//! let page = dataset.table(Table::Page, english).unwrap();
//! let code = dataset.registry().record(&1.into()).unwrap();
//! assert_eq!(card::short(&dataset, &page, code, english, &Terminal::PLAIN).unwrap(), "1 Red\n\nThe colour of a rose.\n");
//! ```

pub mod card;
mod columns;
pub mod language;
pub mod list;
mod look;

pub use columns::aligned;
pub use look::Terminal;
