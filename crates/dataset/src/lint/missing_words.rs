//! A language lacks a file with the words of a presenter.

use phrasebook_finding::{Finding, Place, Rule};

use super::{Exceptions, Lint, Lints};

pub(super) static LINT: Lint = Lint {
    rule: Rule {
        name: "missing_words",
        finds: "A language lacks a file with the words of a presenter, such as `site.ftl`, that the source locale has.",
        why: "The words of the source locale are shown instead, in the middle of pages in another language.",
        wrong: "# There is locales/en/site.ftl, but no locales/ko/site.ftl",
        right: "# locales/ko/site.ftl
site-skip = 본문으로 건너뛰기",
    },
    exceptions: Exceptions::Catalog,
    check,
};

fn check(lints: &mut Lints<'_>) {
    let source = &lints.dataset.source_locale().tag;
    for locale in lints.dataset.locales() {
        for file in &lints.dataset.message_files {
            if file.messages.iter().any(|message| locale.catalog.falls_back(message.id)) {
                let path = format!("locales/{}/{}.ftl", locale.tag, file.stem);
                let message = format!("there is no such file, so the words of `{source}` are shown");
                let finding = Finding::warning(&LINT.rule, Place::new(path, 1), message);
                lints.findings.push(finding.help(format!("translate locales/{source}/{}.ftl", file.stem)));
            }
        }
    }
}
