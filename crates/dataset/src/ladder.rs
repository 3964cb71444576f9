//! Ladders: the message flows of codes, in the words of a locale.

use fluent_bundle::FluentArgs;
use phrasebook_catalog::{FormatError, NO_ARGUMENTS};
use phrasebook_registry::{LadderEvent, Meaning, Record, Reference, Schema};

use crate::expected::{participant, pause};
use crate::{Dataset, Locale};

/// The message flow before and after a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Its id, a slug.
    pub id: String,
    /// The heading of ladders.
    pub heading: String,
    /// Its title.
    pub title: String,
    /// The text alternative for its picture.
    pub alternative: String,
    /// The most important point about it.
    pub note: String,
    /// The names of the participants, from left to right.
    pub participants: Vec<String>,
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// Where the flow is specified.
    pub references: Vec<Reference>,
}

/// A step of a ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A message is sent.
    Message(Arrow),
    /// Time passes, or something other than a message happens.
    Pause(String),
}

/// A message from one participant to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// The position of its sender among the participants.
    pub from: usize,
    /// The position of its recipient.
    pub to: usize,
    /// Its label: `INVITE`, or a code with its phrase.
    pub text: String,
    /// A sentence that says who sends it to whom.
    pub sentence: String,
    /// The header fields that are shown.
    pub headers: Vec<String>,
    /// Whether it is the response that the ladder explains.
    pub is_marked: bool,
    /// Whether it is a response.
    pub is_response: bool,
    /// Whether it belongs to a different protocol from the codes.
    pub is_foreign: bool,
}

impl Dataset {
    /// Returns the ladder of `record` in the words of `locale`, or `None` if the record is in no ladder.
    ///
    /// # Errors
    ///
    /// Fails if the locale lacks one of the ladder's messages.
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
    ///         { from = "host", to = "guest", message = "{code}", headers = ["Tone: warm"] },
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
        let [alternative, heading, sentence] = Schema::LADDER_MESSAGES;
        let id = |name: &str| schema.ladder_message(name).unwrap_or_default();
        let text = |id: &str| locale.catalog.value(id, NO_ARGUMENTS);
        let formatted = |name: &str, arguments: &[(&'static str, &str)]| {
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
                    };
                    let (from, to) = (message.from, message.to);
                    let arguments = [("from", name(from)), ("to", name(to)), ("message", text.as_str())];
                    Step::Message(Arrow {
                        sentence: formatted(sentence, &arguments)?,
                        headers: found.headers(at, key).map(str::to_owned).collect(),
                        is_marked: message.is_marked(),
                        is_foreign: message.is_foreign,
                        from,
                        to,
                        is_response,
                        text,
                    })
                }
                LadderEvent::Pause(slug) => Step::Pause(text(&pause(slug))?),
            });
        }
        let title = text(&id(&found.id))?;
        Ok(Some(Ladder {
            heading: text(&id(heading))?,
            alternative: formatted(alternative, &[("title", title.as_str())])?,
            note: locale.catalog.attribute(&id(&found.id), "note", NO_ARGUMENTS)?,
            id: found.id.clone(),
            references: found.references.clone(),
            title,
            participants,
            steps,
        }))
    }
}
