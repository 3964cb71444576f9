//! The headers with texts: one for each language, and one for all of them.

use std::fmt::Write as _;

use super::literal::literal;
use super::{Library, array, identifier};
use crate::messages::LocaleMessages;

const LANGUAGE: &str = include_str!("language.h");
const ALL: &str = include_str!("all.h");

/// The declaration of the function that explains how codes differ, for datasets with such texts.
const DIFFERENCE_DECLARATION: &str = "
/*
 * How two codes that are easily confused differ, with the two in either order;
 * implemented if PHRASEBOOK_WITH_DIFFERENCE is defined. A null pointer if the
 * two are not listed as easily confused@or@.
 */
const char *@function@(long code, long other@parameter@);
";

impl Library<'_> {
    /// The header of one language, and files for texts that not every program needs, each with the end of its name.
    pub(super) fn language(&self, words: &LocaleMessages<'_>) -> Vec<(String, String)> {
        let language = identifier(words.tag);
        let (name, upper) = (&self.name, self.name.to_uppercase());
        let mut declarations = String::new();
        let mut implementation = self.texts(words, None);
        let mut files = Vec::new();
        let mut add = |kind: &str, code: &str| {
            let ending = format!("_{language}_{kind}.inc");
            implementation.push_str(&self.optional(kind, &format!("#include \"{name}{ending}\"\n")));
            let about = format!(" *\n * A part of {name}_{language}.h, which includes it.\n */\n");
            files.push((ending, self.opening() + &about + code));
        };
        for attribute in &self.messages.schema().messages.attributes {
            let kind = identifier(attribute);
            // Writing to a string cannot fail.
            let _ = write!(
                declarations,
                "\n/* The same for another text; implemented if {upper}_WITH_{} is defined. */\n\
                 const char *{name}_{language}_{kind}(long code);\n",
                kind.to_uppercase()
            );
            add(&kind, &self.texts(words, Some(attribute)));
        }
        if self.has_pairs() {
            let function = format!("{name}_{language}_difference");
            let data = [("function", function.clone()), ("parameter", String::new()), ("or", String::new())];
            declarations.push_str(&self.filled(DIFFERENCE_DECLARATION, &data));
            let texts = words.pairs.iter();
            let texts =
                texts.map(|((lower, higher), text)| (format!("{lower}_{higher}"), Some(text.as_str())));
            let array = array(&function, texts);
            let code = format!(
                "\n{array}\nconst char *{function}(long code, long other)\n{{\n    \
                 int pair = {name}_pair(code, other);\n\n    \
                 return pair < 0 ? 0 : {function}_table_[pair];\n}}\n"
            );
            add("difference", &code);
        }
        let data = [
            ("LANGUAGE", language.to_uppercase()),
            ("language", language.clone()),
            ("tag", words.tag.to_owned()),
            ("declarations", declarations),
            ("implementation", implementation),
        ];
        files.push((format!("_{language}.h"), self.opening() + &self.filled(LANGUAGE, &data)));
        files
    }

    /// The header that includes all others, with functions for any language.
    pub(super) fn all(&self) -> String {
        let attributes = &self.messages.schema().messages.attributes;
        let (name, upper) = (&self.name, self.name.to_uppercase());
        let locales = &self.messages.locales;
        let headers =
            ["core".to_owned()].into_iter().chain(locales.iter().map(|words| identifier(words.tag)));
        let includes = headers.map(|header| format!("#include \"{name}_{header}.h\"\n"));
        let constants = locales.iter().enumerate().map(|(at, words)| {
            let language = identifier(words.tag).to_uppercase();
            format!("    {upper}_{language} = {at},\n")
        });
        let constants = constants.chain([format!("    {upper}_LOCALES = {}\n", locales.len())]);
        let tags = locales.iter().map(|words| format!("    {},\n", literal(words.tag)));
        let mut declarations = String::new();
        let mut implementation = self.dispatch("phrase", "long code", "code");
        for attribute in attributes {
            let kind = identifier(attribute);
            // Writing to a string cannot fail.
            let _ = write!(
                declarations,
                "\n/* The same for another text; implemented if {upper}_WITH_{} is defined. */\n\
                 const char *{name}_{kind}(long code, int locale);\n",
                kind.to_uppercase()
            );
            let code = self.dispatch(&kind, "long code", "code");
            implementation.push_str(&self.optional(&kind, &code));
        }
        if self.has_pairs() {
            let data = [
                ("function", format!("{name}_difference")),
                ("parameter", ", int locale".to_owned()),
                ("or", ", or if there is no such\n * locale".to_owned()),
            ];
            declarations.push_str(&self.filled(DIFFERENCE_DECLARATION, &data));
            let code = self.dispatch("difference", "long code, long other", "code, other");
            implementation.push_str(&self.optional("difference", &code));
        }
        let data = [
            ("includes", includes.collect()),
            ("locales", constants.collect()),
            ("tags", tags.collect()),
            ("declarations", declarations),
            ("implementation", implementation),
        ];
        self.opening() + &self.filled(ALL, &data)
    }

    /// The phrases or other texts of a language by the position of the code, and the function that looks them up.
    fn texts(&self, words: &LocaleMessages<'_>, attribute: Option<&str>) -> String {
        let name = &self.name;
        let function =
            format!("{name}_{}_{}", identifier(words.tag), identifier(attribute.unwrap_or("phrase")));
        let texts = words.by_record().map(|(record, entry)| {
            let text = attribute.map_or(Some(entry.phrase.as_str()), |name| entry.attribute(name));
            (record.key().to_string(), text)
        });
        let array = array(&function, texts);
        format!(
            "\n{array}\nconst char *{function}(long code)\n{{\n    \
             int position = {name}_position(code);\n\n    \
             return position < 0 ? 0 : {function}_table_[position];\n}}\n"
        )
    }

    /// The function that calls the function of the given language.
    fn dispatch(&self, kind: &str, parameters: &str, arguments: &str) -> String {
        let (name, upper) = (&self.name, self.name.to_uppercase());
        let cases = self.messages.locales.iter().map(|words| {
            let language = identifier(words.tag);
            let constant = language.to_uppercase();
            format!("    case {upper}_{constant}:\n        return {name}_{language}_{kind}({arguments});\n")
        });
        let cases: String = cases.collect();
        format!(
            "\nconst char *{name}_{kind}({parameters}, int locale)\n{{\n    \
             switch (locale) {{\n{cases}    default:\n        return 0;\n    }}\n}}\n"
        )
    }
}
