# Words of the site, for any dataset. A catalog without a site needs none of them.

## On every page

site-skip = Skip to the content
site-pages = Pages
site-home = All codes
site-classes = Classes
site-compare = Compare languages
site-coverage = Coverage
    .summary = How many of the texts each language has, and how many of them have been read by somebody who did not write them.
site-sources = Sources
site-about = About
site-previous = Previous
site-next = Next
site-copied = Copied

## Search and table

site-search = Search in all languages
    .placeholder = Number, phrase, header field, RFC, word
    .results = Results
    .none = Nothing found
site-filter = Filter the table
    .none = No code matches.
site-sort = Select a heading to sort by it.

## The page of a code

site-copy = Copy
    .number = Number
    .phrase = Phrase
    .line = Status line
    .link = Link
site-facts = At a glance
site-other-languages = In other languages
site-confusable = Easily confused with
site-example = Example
site-review = Review
    .reviewed = Reviewed
    .draft = Draft
    .stale = Outdated
    .missing = Missing

## The page of a class

site-class-unknown = Any other code from { $first } to { $last } is treated like { $code }.

## Other pages

site-coverage-texts = Texts
site-coverage-messages = Messages
site-coverage-drawn = Phrases from the documents
site-coverage-authored = Phrases written for this reference
site-coverage-signed = Read by a native speaker
site-coverage-unsigned = not yet
site-coverage-by-code = Code by code
site-about-facts = Facts are kept apart from words, and every fact names the specification and section that it comes from.
site-about-words = A phrase is drawn from one of the source documents where that has it right, and written for this reference where it has not. The page on sources accounts for every place.
site-about-review = A text counts as reviewed when somebody who did not write it has read it. If the source text changes, its translations count as outdated until they have been looked at again.
site-about-privacy = The pages load nothing from elsewhere, set no cookies, and search on your own device.
site-choose = Choose a language
site-not-found = Page not found
    .summary = There is nothing at this address. Search for a code, or go to the table in your language.
