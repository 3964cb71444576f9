//! The links to records of other datasets that have numbers.

use phrasebook_registry::Type;

use super::literal::literal;
use super::{Library, identifier};
use crate::messages::Messages;

const LINKS: &str = include_str!("links.h");

/// The declarations of the links to other datasets, for datasets with links to records that have numbers.
const LINKS_DECLARATION: &str = "
/*
 * Links to records of other datasets, such as a mapping between two lists of
 * codes. The condition is a slug, or a null pointer; links without a condition
 * come first. The functions below are implemented if PHRASEBOOK_WITH_LINKS is
 * defined.
 */
struct phrasebook_link {
    long code;
    long to;
    const char *condition;
};

/* The columns of links, for the parameter `column` below, and their number. */
enum phrasebook_link_column {
@columns@
};

/*
 * A link of a column from a record, or to a record of the other dataset. For the
 * first link, `nth` is 0. A null pointer if there are not as many links.
 */
const struct phrasebook_link *phrasebook_link_from(int column, long code, int nth);
const struct phrasebook_link *phrasebook_link_to(int column, long to, int nth);
";

/// The links of a column between records that have numbers.
pub(super) struct Links<'a> {
    column: &'a str,
    /// Links without a condition come first. Apart from that, links are in the order of the records.
    links: Vec<NumberedLink<'a>>,
}

/// A link between records that have numbers.
struct NumberedLink<'a> {
    from: u32,
    to: u32,
    /// The slug of the condition.
    condition: Option<&'a str>,
}

impl<'a> Links<'a> {
    /// The columns that have links between records with numbers, each with these links.
    pub(super) fn of(messages: &Messages<'a>) -> Vec<Self> {
        let columns = messages.schema().columns.iter().filter(|column| column.kind == Type::Link);
        let columns = columns.map(|column| {
            let links = messages.dataset.registry().links(&column.name).into_iter();
            let links = links.filter_map(|(record, link)| {
                let (from, to) = (record.key().number()?, link.to.number()?);
                Some(NumberedLink { from, to, condition: link.condition.as_deref() })
            });
            Self { column: &column.name, links: links.collect() }
        });
        columns.filter(|column| !column.links.is_empty()).collect()
    }
}

impl Library<'_> {
    pub(super) fn links_declaration(&self) -> String {
        if self.links.is_empty() {
            return String::new();
        }
        let upper = self.name.to_uppercase();
        // With the prefix, their names cannot be the same as the names of the locales and of the count.
        let columns = self.links.iter().enumerate().map(|(at, Links { column, .. })| {
            format!("    {upper}_LINK_{} = {at},\n", identifier(column).to_uppercase())
        });
        let count = format!("    {upper}_LINKS = {}\n", self.links.len());
        self.filled(LINKS_DECLARATION, &[("columns", columns.chain([count]).collect())])
    }

    pub(super) fn links_implementation(&self) -> String {
        let rows = self.links.iter().enumerate().flat_map(|(column, Links { links, .. })| {
            let row = move |NumberedLink { from, to, condition }: &NumberedLink<'_>| {
                let condition = condition.map_or_else(|| "0".to_owned(), literal);
                format!("    {{ {column}, {{ {from}L, {to}L, {condition} }} }},\n")
            };
            links.iter().map(row)
        });
        self.filled(LINKS, &[("links", rows.collect())])
    }
}
