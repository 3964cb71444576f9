//! The pages of a code: one for each language, and a neutral one.

use std::borrow::Cow;

use askama::Template;
use phrasebook_catalog::NO_ARGUMENTS;
use phrasebook_dataset::{Cell, Fact, FactKind, Ladder, ReviewState, Row, Step};
use phrasebook_ladder::svg;
use phrasebook_registry::{Key, Record, Type};
use rayon::prelude::*;
use url::Url;

use crate::Error;
use crate::address::Subject;
use crate::base_url::BaseUrl;
use crate::discovery;
use crate::edition::{CodeLink, Edition};
use crate::frame::{Frame, Head};
use crate::model::{PageFile, Section, page_file};
use crate::picture::Card;

/// How many links to records of another dataset are shown at once.
const SHOWN_LINKS: usize = 6;

#[derive(Template)]
#[template(path = "site/code.html")]
struct CodeTemplate<'a> {
    frame: Frame<'a>,
    page: CodePage<'a>,
}

/// The content of a code's page.
pub(crate) struct CodePage<'a> {
    pub(crate) code: &'a Key,
    pub(crate) phrase: &'a str,
    /// The canonical phrase, if it differs from `phrase`.
    pub(crate) canonical: Option<&'a str>,
    canonical_language: Option<&'a str>,
    pub(crate) group: Option<CodeLink>,
    ordinary: bool,
    pub(crate) leads: Vec<String>,
    pub(crate) prose: Vec<&'a Fact>,
    pub(crate) ladder: Option<Ladder>,
    pub(crate) facts: Vec<Cow<'a, Fact>>,
    /// The names of the facts that say where the phrase comes from.
    origins: Vec<&'a str>,
    /// What separates the words about an item.
    separator: String,
    /// The repository, the language tag and the message id, if readers can suggest other texts.
    suggest: Option<(&'a BaseUrl, &'a str, String)>,
    pub(crate) review: String,
    pub(crate) confusable: Vec<Other>,
    pub(crate) example: Option<String>,
    pub(crate) translations: Vec<Translation<'a>>,
    pub(crate) previous: Option<CodeLink>,
    pub(crate) next: Option<CodeLink>,
}

impl CodePage<'_> {
    /// The facts in sentences. What to do comes before the description, which begins like the leads.
    fn prose(&self) -> impl Iterator<Item = &Fact> {
        let moved = usize::from(!self.leads.is_empty() && self.prose.len() > 1);
        let (description, rest) = self.prose.split_at(moved);
        rest.iter().chain(description).copied()
    }

    fn facts(&self) -> impl Iterator<Item = &Fact> + Clone {
        self.facts.iter().map(Cow::as_ref)
    }

    /// The facts about the code itself, without links and without the origins of the phrase.
    fn values(&self) -> impl Iterator<Item = &Fact> {
        self.facts().filter(|fact| fact.kind != FactKind::Links && !self.origins.contains(&&*fact.name))
    }

    /// The facts that say where the phrase comes from.
    fn origins(&self) -> impl Iterator<Item = &Fact> {
        self.facts().filter(|fact| self.origins.contains(&&*fact.name))
    }

    /// The links to and from other records; those with details come first.
    fn links(&self) -> impl Iterator<Item = &Fact> {
        let has_details = |fact: &&Fact| match &fact.cell {
            Cell::List { items, .. } => items.iter().any(|item| !item.details.is_empty()),
            _ => false,
        };
        let links = self.facts().filter(|fact| fact.kind == FactKind::Links);
        let others = links.clone().filter(move |fact| !has_details(fact));
        links.filter(has_details).chain(others)
    }

    /// The ladder as a picture.
    fn picture(&self) -> String {
        self.ladder.as_ref().map_or_else(String::new, |ladder| svg(ladder, "ladder"))
    }

    /// The address where readers can suggest another text for the attribute `name` of the message, or for its value if
    /// `name` is empty.
    fn suggest(&self, name: &str, text: &str) -> Option<String> {
        let (repository, tag, message) = self.suggest.as_ref()?;
        let part = if name.is_empty() { message.clone() } else { format!("{message}.{name}") };
        let title = format!("{tag}: {part}");
        let body = format!("locales/{tag}, {part}\n\n> {text}\n\n");
        let query = [("title", title.as_str()), ("body", body.as_str())];
        Url::parse_with_params(&repository.join("issues/new"), query).ok().map(String::from)
    }

    /// The first line of the example.
    fn first_line(&self) -> Option<&str> {
        self.example.as_deref()?.lines().next()
    }

    /// The lines of the example, without empty lines at its end.
    fn example_lines(&self) -> Vec<ExampleLine<'_>> {
        let line = |text| ExampleLine { text, why: self.why(text) };
        self.example.as_deref().unwrap_or_default().trim_end().lines().map(line).collect()
    }

    /// The rest of the example after its last line that is not empty.
    fn example_end(&self) -> &str {
        let example = self.example.as_deref().unwrap_or_default();
        let end = example.get(example.trim_end().len()..).unwrap_or_default();
        end.strip_prefix('\n').unwrap_or(end)
    }

    /// Why a line of the example is there: what a list says of the item with the name before the colon.
    fn why(&self, line: &str) -> Option<String> {
        let (name, _) = line.split_once(':')?;
        let items = self.values().filter_map(|fact| match &fact.cell {
            Cell::List { items, .. } => Some(items),
            _ => None,
        });
        let item = items.flatten().find(|item| item.name.as_deref() == Some(name))?;
        let references = item.references.iter().map(|reference| &reference.text);
        let parts: Vec<_> = item.qualifiers.iter().chain(references).map(String::as_str).collect();
        (!parts.is_empty()).then(|| parts.join(&self.separator))
    }
}

/// A line of the example.
struct ExampleLine<'a> {
    text: &'a str,
    /// Why the line is there.
    why: Option<String>,
}

/// A code that this one is easily confused with.
pub(crate) struct Other {
    pub(crate) link: CodeLink,
    pub(crate) difference: String,
}

/// The code in another language.
pub(crate) struct Translation<'a> {
    pub(crate) edition: &'a Edition<'a>,
    pub(crate) row: &'a Row,
    pub(crate) href: String,
}

#[derive(Template)]
#[template(path = "site/neutral.html")]
struct NeutralTemplate<'a> {
    frame: Frame<'a>,
    page: NeutralPage<'a>,
}

struct NeutralPage<'a> {
    section: &'a Section<'a>,
    code: &'a Key,
    phrase: &'a str,
    translations: Vec<Translation<'a>>,
}

/// The title of a record's page: the number and the phrase, or only the phrase if the key is a name.
pub(crate) fn titled(key: &Key, phrase: &str) -> String {
    key.number().map_or_else(|| phrase.to_owned(), |number| format!("{number} {phrase}"))
}

impl<'a> Section<'a> {
    /// Hands the pages of all codes in one language, and their pictures, to `add`.
    pub(crate) fn code_pages(
        &'a self,
        edition: &'a Edition<'a>,
        add: &(impl Fn(PageFile) -> Result<(), Error> + Sync),
    ) -> Result<(), Error> {
        let rows: Vec<&Row> = edition.view.rows().collect();
        (0..rows.len()).into_par_iter().try_for_each(|at| {
            let Some((record, page)) = self.code_content(edition, &rows, at)? else { return Ok(()) };
            self.paint_code(edition, &page)?.map_or(Ok(()), add)?;
            add(self.render_code(edition, record, page)?)
        })
    }

    /// The picture of a code, if pictures are painted.
    fn paint_code(&self, edition: &Edition<'_>, page: &CodePage<'_>) -> Result<Option<PageFile>, Error> {
        let path = self.picture_path(edition, Subject::Code(page.code));
        let Some((painter, path)) = self.site.settings.painter.zip(path) else { return Ok(None) };
        let card = Card {
            number: page.code.number().map(|_| page.code.to_string()),
            phrase: page.phrase,
            canonical: page.canonical,
            origin: format!("{} · {}", edition.about.title, edition.words.text("site-name")?),
            tag: &edition.locale.tag,
            is_right_to_left: edition.locale.is_right_to_left(),
        };
        Ok(Some((path, painter.picture(&card)?)))
    }

    /// The content of the pages of all codes in one language.
    pub(crate) fn code_contents(
        &'a self,
        edition: &'a Edition<'a>,
    ) -> Result<Vec<(&'a Record, CodePage<'a>)>, Error> {
        let rows: Vec<&Row> = edition.view.rows().collect();
        (0..rows.len()).filter_map(|at| self.code_content(edition, &rows, at).transpose()).collect()
    }

    /// The content of the page of the code at a place among all rows; none if the row has no record.
    fn code_content(
        &'a self,
        edition: &'a Edition<'a>,
        rows: &[&'a Row],
        at: usize,
    ) -> Result<Option<(&'a Record, CodePage<'a>)>, Error> {
        let record_at = rows.get(at).and_then(|row| Some((*row, self.dataset.registry().record(&row.key)?)));
        let Some((row, record)) = record_at else { return Ok(None) };
        let neighbour = |at: Option<usize>| at.and_then(|at| rows.get(at)).map(|row| edition.link(row));
        let neighbours = [neighbour(at.checked_sub(1)), neighbour(at.checked_add(1))];
        Ok(Some((record, self.code_page(edition, record, row, neighbours)?)))
    }

    fn code_page(
        &'a self,
        edition: &'a Edition<'a>,
        record: &'a Record,
        row: &'a Row,
        [previous, next]: [Option<CodeLink>; 2],
    ) -> Result<CodePage<'a>, Error> {
        let schema = self.dataset.registry().schema();
        let column = schema.canonical.as_deref().and_then(|name| schema.column(name));
        let canonical = column.and_then(|column| record.text(&column.name));
        let language = column.and_then(|column| column.language.as_deref());
        let facts = edition.view.facts(schema, &row.key).into_iter().filter(|fact| !fact.is_prose());
        let review = edition.reviews.get(&row.key).copied().unwrap_or(ReviewState::Missing);
        let origins = schema.columns.iter().filter(|column| column.kind == Type::Origin);
        let mut groups = edition.view.groups.iter();
        let shown = record.group().and_then(|id| groups.find(|group| group.id == id));
        Ok(CodePage {
            code: &row.key,
            phrase: &row.phrase,
            canonical: canonical.filter(|canonical| *canonical != row.phrase),
            canonical_language: language.filter(|language| *language != edition.locale.tag),
            group: shown.map(|group| edition.group_link(group)),
            ordinary: row.ordinary,
            leads: self.leads(edition, row),
            prose: row.entry.iter().filter(|fact| fact.is_prose()).collect(),
            ladder: self.dataset.ladder(record, edition.locale)?,
            facts: facts.collect(),
            origins: origins.map(|column| column.name.as_str()).collect(),
            separator: edition.words.text("ui-qualifier-separator")?,
            suggest: self
                .site
                .settings
                .repository
                .map(|repository| (repository, edition.locale.tag.as_str(), schema.record_message(&row.key))),
            review: edition.review(review)?,
            confusable: self.confusable(edition, &row.key)?,
            example: self.dataset.example(record, edition.locale)?,
            translations: self.translations(&row.key, Some(edition)),
            previous,
            next,
        })
    }

    fn render_code(
        &'a self,
        edition: &'a Edition<'a>,
        record: &Record,
        page: CodePage<'a>,
    ) -> Result<PageFile, Error> {
        let subject = Subject::Code(page.code);
        let description = page.leads.first().cloned().unwrap_or_default();
        let head = Head {
            heading: titled(page.code, page.phrase),
            data: Some(discovery::term(self, edition, record, page.phrase, &description)?),
            description,
        };
        let frame = self.frame(edition, subject, false, head)?;
        page_file(&edition.path(subject), &CodeTemplate { frame, page })
    }

    /// The codes that are easily confused with `code`.
    fn confusable(&self, edition: &Edition<'_>, code: &Key) -> Result<Vec<Other>, Error> {
        let registry = self.dataset.registry();
        let mut others = Vec::new();
        for pair in registry.confusable() {
            let other = match pair {
                (lower, higher) if lower == code => higher,
                (lower, higher) if higher == code => lower,
                _ => continue,
            };
            let row = edition.view.row(other);
            if let (Some(row), Some(id)) = (row, registry.schema().pair_message(pair)) {
                let difference = edition.locale.catalog.value(&id, NO_ARGUMENTS)?;
                others.push(Other { link: edition.link(row), difference });
            }
        }
        Ok(others)
    }

    /// The code in all languages except that of `here`.
    fn translations(&'a self, code: &Key, here: Option<&Edition<'_>>) -> Vec<Translation<'a>> {
        let others =
            self.editions.iter().filter(|edition| here.is_none_or(|here| !here.locale.is(edition.locale)));
        let translations = others.filter_map(|edition| {
            let row = edition.view.row(code)?;
            Some(Translation { edition, row, href: edition.code_path(code) })
        });
        translations.collect()
    }

    /// The sentences in a code's row of the table.
    pub(crate) fn leads(&self, edition: &Edition<'_>, row: &Row) -> Vec<String> {
        let schema = self.dataset.registry().schema();
        let cells = edition.view.headings.iter().zip(&row.cells);
        let leads = cells.filter(|(heading, _)| {
            schema.column(&heading.name).is_some_and(|column| column.kind == Type::Attribute)
        });
        leads.map(|(_, cell)| cell.to_string()).collect()
    }

    /// The neutral page of each code, with the words of `edition`.
    pub(crate) fn neutral_code_pages(&'a self, edition: &'a Edition<'a>) -> Result<Vec<PageFile>, Error> {
        let pages = edition.view.rows().map(|row| {
            let subject = Subject::Code(&row.key);
            let translations = self.translations(&row.key, None);
            let phrases: Vec<_> = translations.iter().map(|other| other.row.phrase.as_str()).collect();
            let head = Head {
                heading: titled(&row.key, &row.phrase),
                description: match row.key.number() {
                    Some(number) => format!("{number}: {}", phrases.join(" · ")),
                    None => phrases.join(" · "),
                },
                data: None,
            };
            let frame = self.frame(edition, subject, true, head)?;
            let page = NeutralPage { section: self, code: &row.key, phrase: &row.phrase, translations };
            page_file(&self.path(subject, None), &NeutralTemplate { frame, page })
        });
        pages.collect()
    }
}
