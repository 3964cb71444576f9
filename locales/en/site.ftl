# Words of the site, for any dataset. A catalog without a site needs none of them.

## On every page

site-name = SIP Phrasebook
site-skip = Skip to the content
site-pages = Pages
site-home = All codes
site-compare = Compare languages
site-coverage = Coverage
    .summary = How many of the texts each language has, and how many of them have been read by somebody other than the author.
site-sources = Sources
site-about = About
site-previous = Previous
site-next = Next
site-copied = Copied

## Search and table

site-search = Search in all languages
    .placeholder = Number, phrase, header field, RFC, word
    .results = Results
    .closest = Closest results
    .none = Nothing found. Try a number, a phrase in any language, a header field or an RFC.
    .elsewhere = Also found
site-filter = Filter the table
    .none = Nothing matches.
site-sort = Select a heading to sort by it.

## The page of a code

site-copy = Copy
    .number = Number
    .phrase = Phrase
    .line = Status line
    .link = Link
    .table = Table
site-facts = At a glance
site-other-languages = In other languages
site-confusable = Easily confused with
site-differs = differs
site-more = { $count } more
site-example = Example
site-review = Review
    .reviewed = Reviewed
    .draft = Draft
    .stale = Outdated
    .missing = Missing
site-text = About this text

## The page of a class

site-class-unknown = If a client does not know a code from { $first } to { $last }, it processes that code as { $code }.

## Other pages

site-coverage-texts = Texts
site-coverage-messages = Messages
site-coverage-drawn = Phrases from the source documents
site-coverage-authored = Phrases written for this reference
site-coverage-signed = Read by a native speaker
site-coverage-unsigned = not yet
site-any = All
site-documents = Documents
site-about-facts = Facts are kept separate from words, and every fact taken from a specification is listed with that specification and, where possible, the section.
site-about-words = If one of the source documents has the right phrase, this reference uses it; otherwise the phrase was written for this reference. The page on sources lists every place where a source document states a code, and says whether it is right.
site-about-review = A text counts as reviewed when somebody other than the author has read it. If the source text of a translation changes, the translation counts as outdated until somebody has looked at it again.
site-about-privacy = The pages load nothing from other sites and set no cookies, and the search runs in your browser.
site-downloads = Downloads
    .file = File
    .size = Size
site-repository = Repository
site-suggest = Suggest better wording
site-choose = Choose a language
site-unknown = { $number } is not registered; a client treats it as { $code }.
site-not-found = Page not found
    .summary = There is nothing at this address. Search for a code, or go to the table in your language.
