//! The programs that read what this project makes.

/// A program that reads exports, tables or the site.
pub(super) struct Consumer {
    pub(super) name: &'static str,
    /// Whether it must run alone, because it measures time or listens on a port.
    pub(super) alone: bool,
    /// The Debian packages that it needs in addition to those of every consumer.
    pub(super) debian: &'static [&'static str],
    /// The command, run in the root. These words are replaced: `EXPORTS` by the folder of all exports, `HOSTILE` by the
    /// folder with exports and tables of texts that formats could misread, `SITE` by the folder of the site, also at the
    /// beginning of a path, `PROGRAM` by the program, and `python` by the Python that has the packages.
    pub(super) command: &'static [&'static str],
}

/// The address of the site: below a path, because links are harder to get right there than at the root of a host.
pub(super) const BASE: &str = "https://example.org/sip/";

/// The address of the repository that the site links to.
pub(super) const REPOSITORY: &str = "https://example.com/phrasebook";

/// The messages of the Nu checker that are ignored. Files on a disk have no common origin, and the checker treats
/// JSON-LD as a script, so it finds violations of the Content Security Policy. The tests in a browser check the policy.
///
/// It also guesses the language of a page, wrongly if most of the page is header fields and names.
const NU_IGNORES: &str = ".*(violates Content Security Policy|appears to be written in).*";

/// All consumers.
pub(super) const CONSUMERS: &[Consumer] = &[
    Consumer {
        name: "CSV in Python",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/csv_equals_json.py", "out"],
    },
    Consumer {
        name: "C header in gcc and g++",
        alone: false,
        debian: &["gcc", "g++"],
        command: &["python", "tests/consumers/c_header.py", "EXPORTS"],
    },
    Consumer {
        name: "call records in DuckDB, polars and SQLite",
        alone: false,
        debian: &["sqlite3"],
        command: &["python", "tests/consumers/call_records.py", "PROGRAM"],
    },
    Consumer {
        name: "countries of iso-codes in all languages",
        alone: false,
        debian: &["iso-codes"],
        command: &["python", "tests/consumers/countries.py", "PROGRAM"],
    },
    Consumer {
        name: "HTML in the Nu checker",
        alone: false,
        debian: &[],
        command: &[
            "java",
            "-jar",
            "tests/consumers/node_modules/vnu-jar/build/dist/vnu.jar",
            "--Werror",
            "--skip-non-html",
            "out",
        ],
    },
    Consumer {
        name: "ladders in Mermaid",
        debian: &["chromium"],
        alone: false,
        command: &["node", "tests/consumers/mermaid.mjs", "out"],
    },
    Consumer {
        name: "site: structure and links",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/site/structure.mjs", "SITE", BASE],
    },
    Consumer {
        name: "site: search",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/site/search.mjs", "SITE", "tests/data/search.json"],
    },
    Consumer {
        name: "site: example messages in JsSIP and SIP.js",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/site/examples.mjs", "SITE"],
    },
    Consumer {
        name: "site in the Nu checker",
        alone: false,
        debian: &[],
        command: &[
            "java",
            "-jar",
            "tests/consumers/node_modules/vnu-jar/build/dist/vnu.jar",
            "--Werror",
            "--skip-non-html",
            "--filterpattern",
            NU_IGNORES,
            "SITE",
        ],
    },
    Consumer {
        name: "site in html-validate",
        alone: false,
        debian: &[],
        command: &[
            "tests/consumers/node_modules/.bin/html-validate",
            "--config",
            "tests/consumers/site/.htmlvalidate.mjs",
            "--max-warnings",
            "0",
            // The pages of the other languages have other words in the same elements, which the Nu checker reads.
            "SITE/index.html",
            "SITE/404.html",
            "SITE/ko",
        ],
    },
    Consumer {
        name: "site in linkinator",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/site/links.mjs", "SITE", BASE, "PROGRAM"],
    },
    Consumer {
        name: "site in axe",
        alone: false,
        debian: &["chromium", "fonts-noto-cjk"],
        command: &["node", "tests/consumers/site/axe.mjs", "SITE", BASE],
    },
    Consumer {
        name: "site in Lighthouse",
        alone: true,
        debian: &["chromium", "fonts-noto-cjk"],
        command: &["node", "tests/consumers/site/lighthouse.mjs", "SITE"],
    },
    Consumer {
        name: "site in Chromium",
        alone: true,
        debian: &["chromium", "fonts-noto-cjk"],
        command: &["node", "tests/consumers/site/browser.mjs", "SITE", BASE, "PROGRAM"],
    },
    Consumer {
        name: "JSON in ajv",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/json.mjs", "EXPORTS"],
    },
    Consumer {
        name: "Kamailio",
        alone: true,
        debian: &[
            "kamailio",
            "kamailio-lua-modules",
            "kamailio-sqlite-modules",
            "lua5.1",
            "sip-tester",
            "sipsak",
        ],
        command: &["python", "tests/consumers/kamailio/run.py", "EXPORTS"],
    },
    Consumer {
        name: "guide to Kamailio",
        alone: true,
        debian: &["kamailio", "kamailio-lua-modules", "kamailio-sqlite-modules", "sip-tester"],
        command: &["python", "tests/consumers/kamailio/guide.py", "EXPORTS"],
    },
    Consumer {
        name: "phrases in JsSIP and SIP.js",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/web_phones.mjs", "EXPORTS"],
    },
    Consumer {
        name: "npm package in Node.js, TypeScript and a bundler",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/javascript/package.mjs", "EXPORTS"],
    },
    Consumer {
        name: "README: a web phone with JsSIP",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/javascript/readme.mjs", "PROGRAM"],
    },
    Consumer {
        name: "ECMAScript module in Chromium",
        alone: false,
        debian: &["chromium"],
        command: &["node", "tests/consumers/javascript/browser.mjs", "EXPORTS"],
    },
    Consumer {
        name: "Python package, built and installed",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/python/package.py", "EXPORTS"],
    },
    Consumer {
        name: "gettext catalogs in msgfmt and Python",
        alone: false,
        debian: &["gettext"],
        command: &["python", "tests/consumers/words/po.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "XLIFF in the Translate Toolkit",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/words/xliff.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "XLIFF in the package xliff",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/words/xliff.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "Fluent in @fluent/bundle",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/words/fluent.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "JSON in i18next",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/words/i18next.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "ARB in FormatJS",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/words/arb.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "structure of string catalogs",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/words/xcstrings.mjs", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "resource bundles in Java",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/words/properties.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "Android resources in aapt2",
        alone: false,
        debian: &["aapt"],
        command: &["python", "tests/consumers/words/android.py", "EXPORTS", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in mdBook",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "mdbook", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Docusaurus",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "docusaurus", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Starlight",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "starlight", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Hugo",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "hugo", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "Markdown in Zola",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/site/flavors.py", "zola", "PROGRAM", "SITE", "HOSTILE"],
    },
    Consumer {
        name: "hostile texts in gcc, Node.js, Python, Lua and SQLite",
        alone: false,
        debian: &["gcc", "g++", "lua5.1", "sqlite3"],
        command: &["python", "tests/consumers/hostile/run.py", "HOSTILE"],
    },
    Consumer {
        name: "hostile texts in remark, MDX and markdown-it",
        alone: false,
        debian: &[],
        command: &["node", "tests/consumers/hostile/markdown.mjs", "PROGRAM", "HOSTILE"],
    },
    Consumer {
        name: "no panic from the library",
        alone: false,
        debian: &[],
        command: &["python", "tests/consumers/library/no_panic.py"],
    },
    Consumer {
        name: "instructions of a lookup",
        alone: false,
        debian: &["binutils", "valgrind"],
        command: &["python", "tests/consumers/library/instructions.py"],
    },
    Consumer {
        name: "sizes of the library",
        alone: false,
        debian: &["binutils"],
        command: &["python", "tests/consumers/library/sizes.py"],
    },
    Consumer {
        name: "library for microcontrollers and WebAssembly",
        alone: false,
        debian: &["rust-web-src", "rustc-web"],
        command: &["python", "tests/consumers/library/targets.py"],
    },
];
