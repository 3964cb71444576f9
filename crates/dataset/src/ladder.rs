//! Ladders: who sends what to whom on the way to a code, in the words of a locale.

use fluent_bundle::FluentArgs;
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{LadderEvent, Meaning, Record, Reference};

use crate::expected::{participant, pause};
use crate::{Dataset, Locale};

/// The message flow that leads to a code, and what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Its name, a slug.
    pub id: String,
    /// What ladders are called.
    pub heading: String,
    /// Its title.
    pub title: String,
    /// What a picture of it is called for those who do not see it.
    pub alternative: String,
    /// What matters most about it.
    pub note: String,
    /// Those who take part, from left to right.
    pub participants: Vec<String>,
    /// What happens, in order.
    pub steps: Vec<Step>,
    /// Where the flow is specified.
    pub references: Vec<Reference>,
}

/// What happens in a step of a ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A message is sent.
    Message(Arrow),
    /// Time passes, or something happens that is no message.
    Pause(String),
}

/// A message from one participant to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// The position of its sender among the participants.
    pub from: usize,
    /// The position of its recipient.
    pub to: usize,
    /// What it is: `INVITE`, or a code with its phrase.
    pub text: String,
    /// Who sends it to whom, in words.
    pub sentence: String,
    /// The header fields that matter.
    pub headers: Vec<String>,
    /// Whether it is the response that the ladder is about.
    pub is_marked: bool,
    /// Whether it is a response.
    pub is_response: bool,
    /// Whether it belongs to another protocol than the codes.
    pub is_foreign: bool,
}

impl Dataset {
    /// The message flow that leads to the code of `record`, in the words of `locale`; none if no ladder shows it.
    ///
    /// # Errors
    ///
    /// Fails if the locale lacks a word of it.
    ///
    /// ```
    /// use phrasebook_dataset::{Dataset, LoadOptions, Step, Tree};
    ///
    /// let mut tree = Tree::default();
    /// tree.insert("records/knock/dataset.toml", r#"
    ///     id = "knock"
    ///     version = "1.0.0"
    ///     file_stem = "knocks"
    ///     record_files = ["all.toml"]
    ///     ladder_file = "ladders.toml"
    ///     messages = { record = "knock", ladder = "ladder" }
    ///     tables = { data = ["code"], page = ["code"], comparison_data = ["code"], comparison_page = ["code"] }
    ///     column = [{ name = "code", type = "key" }]
    /// "#);
    /// tree.insert("records/knock/all.toml", "[[record]]\ncode = 1\n");
    /// tree.insert("records/knock/ladders.toml", r#"
    ///     [[ladder]]
    ///     id = "door"
    ///     codes = [1]
    ///     participants = ["guest", "host"]
    ///     steps = [
    ///         { from = "guest", to = "host", message = "KNOCK" },
    ///         { from = "host", to = "guest", message = "{code}", mark = true, headers = ["Tone: warm"] },
    ///     ]
    ///     reference = ["RFC 1"]
    /// "#);
    /// tree.insert("locales/en/knock.ftl", "
    /// knock-1 = Come in
    /// ladder-heading = What happens
    /// ladder-alt = What happens: { $title }
    /// ladder-step = { $from } to { $to }: { $message }
    /// ladder-door = At the door
    ///     .note = A guest waits for the answer.
    /// participant-guest = Guest
    /// participant-host = Host
    /// ");
    /// tree.insert("locales/en/ui.ftl", "ui-language = English\n");
    ///
    /// let (dataset, _) = Dataset::load(&tree, "knock", &LoadOptions::default()).unwrap();
    /// let record = dataset.registry().record(&1.into()).unwrap();
    /// let ladder = dataset.ladder(record, dataset.source_locale()).unwrap().unwrap();
    /// assert_eq!(ladder.alternative, "What happens: At the door");
    /// let Step::Message(answer) = &ladder.steps[1] else { panic!() };
    /// assert_eq!(answer.sentence, "Host to Guest: 1 Come in");
    /// assert_eq!(answer.headers, ["Tone: warm"]);
    /// ```
    pub fn ladder(&self, record: &Record, locale: &Locale) -> Result<Option<Ladder>, FormatError> {
        let key = record.key();
        let Some(found) = self.ladders.as_ref().and_then(|ladders| ladders.of(key)) else { return Ok(None) };
        let schema = self.registry.schema();
        let id = |name: &str| schema.ladder_message(name).unwrap_or_default();
        let text = |id: &str| locale.catalog.value(id, NO_ARGUMENTS);
        let said = |name: &str, arguments: &[(&'static str, &str)]| {
            let arguments: FluentArgs<'_> = arguments.iter().copied().collect();
            locale.catalog.value(&id(name), Some(&arguments))
        };
        let participants = found.participants.iter().map(|slug| text(&participant(slug)));
        let participants: Vec<String> = participants.collect::<Result<_, _>>()?;
        let name = |at: usize| participants.get(at).map_or("", String::as_str);
        let mut steps = Vec::with_capacity(found.steps.len());
        for (at, step) in found.steps.iter().enumerate() {
            steps.push(match &step.event {
                LadderEvent::Message(message) => {
                    let meaning = message.meaning(&self.registry, self.example.as_ref(), key);
                    let (is_response, text) = match meaning {
                        Meaning::Response(record) => {
                            let phrase = self.phrase(&locale.tag, record.key())?;
                            (true, format!("{} {phrase}", record.key()))
                        }
                        Meaning::Text(text) => (false, text.to_owned()),
                        _ => continue,
                    };
                    let (from, to) = (message.from, message.to);
                    let arguments = [("from", name(from)), ("to", name(to)), ("message", text.as_str())];
                    Step::Message(Arrow {
                        sentence: said("step", &arguments)?,
                        headers: found.headers(at, key).map(str::to_owned).collect(),
                        is_marked: message.is_marked,
                        is_foreign: message.is_foreign,
                        from,
                        to,
                        is_response,
                        text,
                    })
                }
                LadderEvent::Pause(slug) => Step::Pause(text(&pause(slug))?),
                _ => continue,
            });
        }
        let title = text(&id(&found.id))?;
        Ok(Some(Ladder {
            heading: text(&id("heading"))?,
            alternative: said("alt", &[("title", title.as_str())])?,
            note: locale.catalog.attribute(&id(&found.id), "note", NO_ARGUMENTS)?,
            id: found.id.clone(),
            references: found.references.clone(),
            title,
            participants,
            steps,
        }))
    }
}
