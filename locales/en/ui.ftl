# Words of the tables and pages themselves, for any dataset.

## Pages

ui-language = English
ui-skip = Skip to the tables
ui-contents = Contents
ui-languages = Languages
ui-side-by-side = All languages side by side
ui-details = In detail
ui-codes =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
ui-table-caption = { $title }: { $group }
ui-shared = { $heading } with any of these codes
ui-registry = Registry
ui-registry-updated = { $name } (last updated { $date })
ui-version = Version of the data
ui-license = License of the data
ui-generated = Made by { $command }; to change anything here, edit the files in records and locales.

## Cells

ui-list-separator = ,{" "}
ui-item-separator = ;{" "}
ui-qualifier-separator = ,{" "}
ui-qualified = { $head } ({ $qualifiers })
ui-detail-example = { $expectation }, for example: { $phrase }
ui-origin-authored = in none of the source documents
ui-origin-source = { $document }, line { $line }

## The report of the sources

ui-sources = Sources of the phrases
    .summary = Every place where a source document states a code: what it prints, whether that is right, and what this reference has instead.
ui-sources-wrong = What was wrong
ui-sources-nothing-wrong = Nothing was wrong in this document.
ui-sources-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
ui-column-source = Document
ui-column-line = Line
ui-column-code = Code
ui-column-printed-code = Printed code
ui-column-printed-phrase = Printed phrase
ui-column-language = Language
ui-column-verdict = Verdict
ui-column-shipped-phrase = Our phrase
ui-column-note = Note
ui-verdict-same = the same
ui-verdict-normalized = normalized
ui-verdict-corrected = corrected
ui-verdict-superseded = superseded
