
/* A part of a text, which ends before `end`; empty if both are equal. */
struct phrasebook_span_ {
    const char *from;
    const char *end;
};

/* A language range (RFC 4647, sections 2.1 and 2.2) or a tag. Parts that it does not have are empty. */
struct phrasebook_range_ {
    /* Empty if the range is a wildcard. */
    struct phrasebook_span_ language;
    struct phrasebook_span_ script;
    struct phrasebook_span_ region;
    /* The other subtags, as they are written. */
    struct phrasebook_span_ rest;
    size_t subtags;
};

/* An element of the header field, with its weight in thousandths. */
struct phrasebook_element_ {
    struct phrasebook_range_ range;
    int weight;
};

/* How well a tag serves a header field. */
struct phrasebook_service_ {
    /* The weight of the element that the tag serves, or 0 if it serves none, and the position of the element. */
    int weight;
    size_t element;
    /* How close the tag is to the range of the element. */
    size_t fit;
    /* Whether a range asks for just this tag or refuses it. */
    int is_named;
};

/* A tag that may be chosen. */
struct phrasebook_tag_ {
    struct phrasebook_range_ range;
    /* The script that the tag names, or the likely one if its language has several; empty if the tag fits every script. */
    struct phrasebook_span_ script;
    /* The region that the tag names, or else the likely one; empty if none is known. */
    struct phrasebook_span_ region;
    /* What is likely in its language; a null pointer if nothing is known. */
    const struct phrasebook_likely_ *usual;
};

/* The likely subtags of languages (Unicode CLDR). */
struct phrasebook_likely_ {
    char language[4];
    char second[5];
    char third[5];
};

/* Languages, each with its likely script and region. */
static const struct phrasebook_likely_ phrasebook_languages_[] = {
@languages@
};

/* Languages in regions where another script is likely, and that script. */
static const struct phrasebook_likely_ phrasebook_scripts_[] = {
@scripts@
};

/* Languages in scripts for which another region is likely, and that region. */
static const struct phrasebook_likely_ phrasebook_regions_[] = {
@regions@
};

static struct phrasebook_span_ phrasebook_text_(const char *text)
{
    struct phrasebook_span_ span;

    span.from = span.end = text;
    while (*span.end)
        span.end++;
    return span;
}

static int phrasebook_is_empty_(struct phrasebook_span_ span)
{
    return span.from == span.end;
}

/* An ASCII letter in lowercase, whatever the locale of the process; any other character as it is. */
static int phrasebook_lower_(int letter)
{
    return 'A' <= letter && letter <= 'Z' ? letter - 'A' + 'a' : letter;
}

static int phrasebook_is_letter_(int letter)
{
    return 'a' <= phrasebook_lower_(letter) && phrasebook_lower_(letter) <= 'z';
}

static int phrasebook_is_digit_(int letter)
{
    return '0' <= letter && letter <= '9';
}

static int phrasebook_is_space_(int letter)
{
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

/* Whether two texts are equal, in any letter case. */
static int phrasebook_equal_(struct phrasebook_span_ one, struct phrasebook_span_ other)
{
    while (!phrasebook_is_empty_(one) && !phrasebook_is_empty_(other)) {
        if (phrasebook_lower_(*one.from++) != phrasebook_lower_(*other.from++))
            return 0;
    }
    return phrasebook_is_empty_(one) && phrasebook_is_empty_(other);
}

static int phrasebook_is_(struct phrasebook_span_ span, const char *text)
{
    return phrasebook_equal_(span, phrasebook_text_(text));
}

/* Whether a subtag has `length` characters, all of which are letters, or all digits. */
static int phrasebook_has_(struct phrasebook_span_ subtag, int length, int (*is_kind)(int))
{
    if (subtag.end - subtag.from != length)
        return 0;
    while (!phrasebook_is_empty_(subtag)) {
        if (!is_kind(*subtag.from++))
            return 0;
    }
    return 1;
}

/* Takes a wildcard, or one to eight letters and digits, off the beginning of a text. Empty if there is no such subtag. */
static struct phrasebook_span_ phrasebook_take_subtag_(struct phrasebook_span_ *text)
{
    struct phrasebook_span_ subtag;

    subtag.from = text->from;
    if (!phrasebook_is_empty_(*text) && *text->from == '*') {
        text->from++;
    } else {
        while (!phrasebook_is_empty_(*text) && (phrasebook_is_letter_(*text->from) || phrasebook_is_digit_(*text->from)))
            text->from++;
    }
    subtag.end = text->from;
    if (subtag.end - subtag.from > 8)
        subtag.end = subtag.from;
    return subtag;
}

/* Adds a subtag that comes after the language: as the script, as the region, or to the rest. */
static void phrasebook_add_subtag_(struct phrasebook_range_ *range, struct phrasebook_span_ subtag)
{
    int is_after_script = range->subtags == 2 && !phrasebook_is_empty_(range->script);

    if (range->subtags == 1 && phrasebook_has_(subtag, 4, phrasebook_is_letter_)) {
        range->script = subtag;
    } else if ((range->subtags == 1 || is_after_script)
               && (phrasebook_has_(subtag, 2, phrasebook_is_letter_) || phrasebook_has_(subtag, 3, phrasebook_is_digit_))) {
        range->region = subtag;
    } else {
        if (phrasebook_is_empty_(range->rest))
            range->rest.from = subtag.from;
        range->rest.end = subtag.end;
    }
    range->subtags++;
}

/* Takes a range off the beginning of a text. Returns 0 if it is malformed. */
static int phrasebook_take_range_(struct phrasebook_span_ *text, struct phrasebook_range_ *range)
{
    struct phrasebook_span_ subtag = phrasebook_take_subtag_(text);
    int may_be_extended, is_wildcard = phrasebook_is_(subtag, "*");

    range->language.from = range->language.end = subtag.from;
    range->script = range->region = range->rest = range->language;
    range->subtags = 1;
    if (phrasebook_is_empty_(subtag))
        return 0;
    if (!is_wildcard) {
        if (!phrasebook_has_(subtag, (int)(subtag.end - subtag.from), phrasebook_is_letter_))
            return 0;
        /* "zh" means Mandarin (RFC 5646, section 4.1.2). */
        range->language = phrasebook_is_(subtag, "cmn") ? phrasebook_text_("zh") : subtag;
    }
    may_be_extended = phrasebook_is_(range->language, "zh");
    while (!phrasebook_is_empty_(*text) && (*text->from == '-' || *text->from == '_')) {
        text->from++;
        subtag = phrasebook_take_subtag_(text);
        if (phrasebook_is_empty_(subtag))
            return 0;
        /* Within a range a wildcard makes no difference (RFC 4647, section 3.2). */
        if (phrasebook_is_(subtag, "*"))
            continue;
        if (may_be_extended && phrasebook_has_(subtag, 3, phrasebook_is_letter_)) {
            /* The second subtag says which Chinese language it is: "zh-yue" is Cantonese. */
            if (!phrasebook_is_(subtag, "cmn"))
                range->language = subtag;
        } else {
            phrasebook_add_subtag_(range, subtag);
        }
        may_be_extended = 0;
    }
    return 1;
}

static void phrasebook_skip_space_(struct phrasebook_span_ *text)
{
    while (!phrasebook_is_empty_(*text) && phrasebook_is_space_(*text->from))
        text->from++;
}

/* Takes off the characters before a separator, a quotation mark or white space. */
static struct phrasebook_span_ phrasebook_take_token_(struct phrasebook_span_ *text)
{
    struct phrasebook_span_ token;

    token.from = text->from;
    while (!phrasebook_is_empty_(*text) && !phrasebook_is_space_(*text->from) && *text->from != '=' && *text->from != ';'
           && *text->from != ',' && *text->from != '"')
        text->from++;
    token.end = text->from;
    return token;
}

/* Skips to a comma or to `stop` outside quoted strings, or to the end. Returns 0 if a quoted string is not closed. */
static int phrasebook_skip_to_(struct phrasebook_span_ *text, char stop)
{
    int is_quoted = 0;

    for (; !phrasebook_is_empty_(*text); text->from++) {
        char letter = *text->from;

        if (letter == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && (letter == ',' || letter == stop))
            break;
        else if (is_quoted && letter == '\\' && text->end - text->from > 1)
            text->from++;
    }
    return !is_quoted;
}

/* A weight in thousandths: 0 or 1, with up to three decimals, which have to be zeros after 1. -1 if it is malformed. */
static int phrasebook_thousandths_(struct phrasebook_span_ value)
{
    int weight, unit = 100;

    if (phrasebook_is_empty_(value) || (*value.from != '0' && *value.from != '1'))
        return -1;
    weight = (*value.from++ - '0') * 1000;
    if (phrasebook_is_empty_(value))
        return weight;
    if (*value.from++ != '.' || value.end - value.from > 3)
        return -1;
    for (; !phrasebook_is_empty_(value); unit /= 10) {
        if (!phrasebook_is_digit_(*value.from))
            return -1;
        weight += (*value.from++ - '0') * unit;
    }
    return weight <= 1000 ? weight : -1;
}

/* Takes off what comes after a range, up to the next comma. Returns the weight, or -1 if the element is malformed. */
static int phrasebook_take_weight_(struct phrasebook_span_ *text)
{
    int weight = -1, is_sound = 1;

    phrasebook_skip_space_(text);
    while (!phrasebook_is_empty_(*text) && *text->from == ';') {
        int is_weight;

        text->from++;
        phrasebook_skip_space_(text);
        is_weight = phrasebook_is_(phrasebook_take_token_(text), "q");
        phrasebook_skip_space_(text);
        if (phrasebook_is_empty_(*text) || *text->from == ';' || *text->from == ',') {
            is_sound = is_sound && !is_weight;
        } else if (is_weight && *text->from == '=') {
            int value;

            text->from++;
            phrasebook_skip_space_(text);
            value = phrasebook_thousandths_(phrasebook_take_token_(text));
            phrasebook_skip_space_(text);
            is_sound = is_sound && weight < 0 && value >= 0;
            weight = value;
        } else {
            is_sound = phrasebook_skip_to_(text, ';') && is_sound;
        }
    }
    if (!phrasebook_is_empty_(*text) && *text->from != ',') {
        phrasebook_skip_to_(text, ',');
        is_sound = 0;
    }
    if (!is_sound)
        return -1;
    return weight < 0 ? 1000 : weight;
}

/* Takes the next well-formed element off a header field. Returns 0 if there are no more. */
static int phrasebook_take_element_(struct phrasebook_span_ *text, struct phrasebook_element_ *element)
{
    for (;;) {
        int is_sound;

        while (!phrasebook_is_empty_(*text) && (*text->from == ',' || phrasebook_is_space_(*text->from)))
            text->from++;
        if (phrasebook_is_empty_(*text))
            return 0;
        is_sound = phrasebook_take_range_(text, &element->range);
        element->weight = phrasebook_take_weight_(text);
        if (is_sound && element->weight >= 0)
            return 1;
    }
}
