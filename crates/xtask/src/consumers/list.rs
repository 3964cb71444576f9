//! The programs that read what this project makes.

/// When a consumer runs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Before those with the turn `Any`, because it takes minutes.
    First,
    /// At the same time as any other.
    Any,
    /// Not at the same time as others with this turn, because they take free ports. They mostly wait.
    Ports,
    /// When no other runs, because it measures time.
    Alone,
}

/// A program that reads exports, tables or the site.
pub(super) struct Consumer {
    pub(super) name: &'static str,
    pub(super) turn: Turn,
    /// The Debian packages that it needs in addition to those of every consumer.
    pub(super) debian: &'static [&'static str],
    /// The command, run in the root. These words are replaced: `EXPORTS` by the folder of all exports, `HOSTILE` by the
    /// folder with exports and tables of texts that formats could misread, `SITE` by the folder of the site, also at the
    /// beginning of a path, `PROGRAM` by the program, and `python` by the Python that has the packages.
    pub(super) command: &'static [&'static str],
}

impl Consumer {
    const fn new(name: &'static str, command: &'static [&'static str]) -> Self {
        Self { name, turn: Turn::Any, debian: &[], command }
    }

    const fn needs(self, debian: &'static [&'static str]) -> Self {
        Self { debian, ..self }
    }

    const fn turn(self, turn: Turn) -> Self {
        Self { turn, ..self }
    }
}

/// The address of the site: below a path, because links are harder to get right there than at the root of a host.
pub(super) const BASE: &str = "https://example.org/sip/";

/// The address of the repository that the site links to.
pub(super) const REPOSITORY: &str = "https://example.com/phrasebook";

/// The messages of the Nu checker that are ignored. Local files have no common origin, and the checker treats
/// JSON-LD as a script, so it finds violations of the Content Security Policy. The tests in a browser check the policy.
///
/// It also guesses the language of a page from a random part of it, wrongly if most of the page is header fields and names.
const NU_IGNORES: &str = ".*(violates Content Security Policy|appears to be written in).*";

/// The stack of the Nu checker. Its own schema needs almost all of Java's default of 1 MB.
const NU_STACK: &str = "-Xss8m";

/// All consumers.
pub(super) const CONSUMERS: &[Consumer] = &[
    Consumer::new("CSV in Python", &["python", "tests/consumers/csv_equals_json.py", "out"]),
    Consumer::new("C headers in gcc, g++ and clang", &["python", "tests/consumers/c_header.py", "EXPORTS"])
        .needs(&["gcc", "g++", "clang"]),
    Consumer::new(
        "negotiation in C, with sanitizers",
        &["python", "tests/consumers/c_negotiation.py", "EXPORTS"],
    )
    .needs(&["gcc"]),
    Consumer::new(
        "C headers with pkg-config and CMake",
        &["python", "tests/consumers/c_package.py", "PROGRAM"],
    )
    .needs(&["cmake", "gcc", "pkg-config"]),
    Consumer::new(
        "call records in polars, pandas, DuckDB, ClickHouse, Spark and SQLite",
        &["python", "tests/consumers/call_records.py", "PROGRAM"],
    )
    .needs(&["sqlite3"]),
    Consumer::new(
        "countries of iso-codes in all languages",
        &["python", "tests/consumers/countries.py", "PROGRAM"],
    )
    .needs(&["iso-codes"]),
    Consumer::new(
        "HTML in the Nu checker",
        &[
            "java",
            NU_STACK,
            "-jar",
            "tests/consumers/node_modules/vnu-jar/build/dist/vnu.jar",
            "--Werror",
            "--skip-non-html",
            "--filterpattern",
            NU_IGNORES,
            "out",
        ],
    ),
    Consumer::new("ladders in Mermaid", &["node", "tests/consumers/mermaid.mjs", "out"]).needs(&["chromium"]),
    Consumer::new("site: structure and links", &["node", "tests/consumers/site/structure.mjs", "SITE", BASE]),
    Consumer::new(
        "site: search",
        &["node", "tests/consumers/site/search.mjs", "SITE", "tests/data/search.json"],
    ),
    Consumer::new(
        "site: example messages in JsSIP and SIP.js",
        &["node", "tests/consumers/site/examples.mjs", "SITE"],
    ),
    Consumer::new(
        "site in the Nu checker",
        &[
            "java",
            NU_STACK,
            "-jar",
            "tests/consumers/node_modules/vnu-jar/build/dist/vnu.jar",
            "--Werror",
            "--skip-non-html",
            "--filterpattern",
            NU_IGNORES,
            "SITE",
        ],
    ),
    Consumer::new(
        "site in html-validate",
        &[
            "tests/consumers/node_modules/.bin/html-validate",
            "--config",
            "tests/consumers/site/.htmlvalidate.mjs",
            "--max-warnings",
            "0",
            // Pages in the other languages differ only in their words; the Nu checker reads them all.
            "SITE/index.html",
            "SITE/404.html",
            "SITE/ko",
        ],
    ),
    Consumer::new("site in linkinator", &["node", "tests/consumers/site/links.mjs", "SITE", BASE, "PROGRAM"]),
    Consumer::new("site in axe", &["node", "tests/consumers/site/axe.mjs", "SITE", BASE])
        .needs(&["chromium", "fonts-noto-cjk", "fonts-noto-core"])
        .turn(Turn::First),
    Consumer::new("site in Lighthouse", &["node", "tests/consumers/site/lighthouse.mjs", "SITE"])
        .needs(&["chromium", "fonts-noto-cjk", "fonts-noto-core"])
        .turn(Turn::Alone),
    Consumer::new("site in Chromium", &["node", "tests/consumers/site/browser.mjs", "SITE", BASE, "PROGRAM"])
        .needs(&["chromium", "fonts-noto-cjk", "fonts-noto-core"])
        .turn(Turn::Alone),
    Consumer::new("site: pictures in Chromium", &["node", "tests/consumers/site/pictures.mjs", "PROGRAM"])
        .needs(&["chromium", "fonts-noto-cjk", "fonts-noto-core"]),
    Consumer::new("JSON in ajv", &["node", "tests/consumers/json.mjs", "EXPORTS"]),
    Consumer::new("Kamailio", &["python", "tests/consumers/kamailio/run.py", "EXPORTS"])
        .needs(&[
            "kamailio",
            "kamailio-lua-modules",
            "kamailio-sqlite-modules",
            "lua5.1",
            "sip-tester",
            "sipsak",
        ])
        .turn(Turn::Ports),
    Consumer::new("guide to Kamailio", &["python", "tests/consumers/kamailio/guide.py", "EXPORTS"])
        .needs(&["kamailio", "kamailio-lua-modules", "kamailio-sqlite-modules", "sip-tester"])
        .turn(Turn::Ports),
    Consumer::new(
        "Debian's configuration of Kamailio",
        &["python", "tests/consumers/kamailio/stock.py", "EXPORTS"],
    )
    .needs(&["kamailio", "patch", "sip-tester", "sipsak"])
    .turn(Turn::Ports),
    Consumer::new(
        "Lua and SQL for Asterisk and FreeSWITCH",
        &["python", "tests/consumers/lua.py", "PROGRAM"],
    )
    .needs(&["lua5.1", "lua5.3", "lua5.4", "luajit"]),
    Consumer::new("phrases in JsSIP and SIP.js", &["node", "tests/consumers/web_phones.mjs", "EXPORTS"]),
    Consumer::new(
        "npm package in Node.js, TypeScript and bundlers",
        &["node", "tests/consumers/javascript/package.mjs", "EXPORTS"],
    ),
    Consumer::new(
        "README: a web phone with JsSIP",
        &["node", "tests/consumers/javascript/readme.mjs", "PROGRAM"],
    ),
    Consumer::new(
        "ECMAScript modules in Chromium",
        &["node", "tests/consumers/javascript/browser.mjs", "EXPORTS"],
    )
    .needs(&["chromium"]),
    Consumer::new(
        "Python package, built and installed",
        &["python", "tests/consumers/python/package.py", "EXPORTS"],
    ),
    Consumer::new(
        "gettext catalogs in msgfmt and Python",
        &["python", "tests/consumers/words/po.py", "EXPORTS", "HOSTILE"],
    )
    .needs(&["gettext"]),
    Consumer::new(
        "XLIFF in the Translate Toolkit",
        &["python", "tests/consumers/words/xliff.py", "EXPORTS", "HOSTILE"],
    ),
    Consumer::new(
        "XLIFF in the package xliff",
        &["node", "tests/consumers/words/xliff.mjs", "EXPORTS", "HOSTILE"],
    ),
    Consumer::new(
        "Fluent in @fluent/bundle",
        &["node", "tests/consumers/words/fluent.mjs", "EXPORTS", "HOSTILE"],
    ),
    Consumer::new("JSON in i18next", &["node", "tests/consumers/words/i18next.mjs", "EXPORTS", "HOSTILE"]),
    Consumer::new("ARB in FormatJS", &["node", "tests/consumers/words/arb.mjs", "EXPORTS", "HOSTILE"]),
    Consumer::new(
        "structure of string catalogs",
        &["node", "tests/consumers/words/xcstrings.mjs", "EXPORTS", "HOSTILE"],
    ),
    Consumer::new(
        "resource bundles in Java",
        &["python", "tests/consumers/words/properties.py", "EXPORTS", "HOSTILE"],
    ),
    Consumer::new(
        "Android resources in aapt2",
        &["python", "tests/consumers/words/android.py", "EXPORTS", "HOSTILE"],
    )
    .needs(&["aapt"]),
    Consumer::new(
        "Kotlin for Android resources in kotlinc",
        &["python", "tests/consumers/words/kotlin.py", "EXPORTS"],
    )
    .needs(&["aapt", "kotlin"]),
    Consumer::new(
        "Swift for string catalogs in tree-sitter",
        &["python", "tests/consumers/words/swift.py", "EXPORTS"],
    ),
    Consumer::new(
        "Markdown in mdBook",
        &["python", "tests/consumers/site/flavors.py", "mdbook", "PROGRAM", "SITE", "HOSTILE"],
    )
    .turn(Turn::First),
    Consumer::new(
        "Markdown in Docusaurus",
        &["python", "tests/consumers/site/flavors.py", "docusaurus", "PROGRAM", "SITE", "HOSTILE"],
    )
    .turn(Turn::First),
    Consumer::new(
        "Markdown in Starlight",
        &["python", "tests/consumers/site/flavors.py", "starlight", "PROGRAM", "SITE", "HOSTILE"],
    )
    .turn(Turn::First),
    Consumer::new(
        "Markdown in Hugo",
        &["python", "tests/consumers/site/flavors.py", "hugo", "PROGRAM", "SITE", "HOSTILE"],
    ),
    Consumer::new(
        "Markdown in Zola",
        &["python", "tests/consumers/site/flavors.py", "zola", "PROGRAM", "SITE", "HOSTILE"],
    ),
    Consumer::new(
        "hostile texts in gcc, Node.js, Python, Lua and SQLite",
        &["python", "tests/consumers/hostile/run.py", "HOSTILE"],
    )
    .needs(&["clang", "gcc", "g++", "lua5.1", "sqlite3"]),
    Consumer::new(
        "hostile texts in remark, MDX and markdown-it",
        &["node", "tests/consumers/hostile/markdown.mjs", "PROGRAM", "HOSTILE"],
    ),
    Consumer::new("guide to Rust", &["python", "tests/consumers/library/guide.py"]),
    Consumer::new("no panic from the library", &["python", "tests/consumers/library/no_panic.py"]),
    Consumer::new("instructions of a lookup", &["python", "tests/consumers/library/instructions.py"])
        .needs(&["binutils", "valgrind"]),
    Consumer::new("sizes of the library", &["python", "tests/consumers/library/sizes.py"])
        .needs(&["binutils"]),
    Consumer::new(
        "library for microcontrollers and WebAssembly",
        &["python", "tests/consumers/library/targets.py"],
    )
    .needs(&["rust-web-src", "rustc-web"])
    .turn(Turn::First),
];
