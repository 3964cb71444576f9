
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

/* The row of a language with this second subtag, or any row if `second` is a null pointer. A null pointer if there is none. */
static const struct phrasebook_likely_ *phrasebook_find_likely_(const struct phrasebook_likely_ *rows, size_t count,
                                                               struct phrasebook_span_ language,
                                                               const struct phrasebook_span_ *second)
{
    size_t i;

    for (i = 0; i < count; i++) {
        if (phrasebook_is_(language, rows[i].language) && (!second || phrasebook_is_(*second, rows[i].second)))
            return &rows[i];
    }
    return 0;
}

/* The script that a range names, or else the likely one; empty if none is known. */
static struct phrasebook_span_ phrasebook_script_of_(const struct phrasebook_range_ *range,
                                                    const struct phrasebook_likely_ *usual)
{
    const struct phrasebook_likely_ *row;

    if (!phrasebook_is_empty_(range->script))
        return range->script;
    row = phrasebook_find_likely_(phrasebook_scripts_, sizeof phrasebook_scripts_ / sizeof phrasebook_scripts_[0],
                                 range->language, &range->region);
    if (row)
        return phrasebook_text_(row->third);
    return usual ? phrasebook_text_(usual->second) : range->script;
}

/* The region that a range names, or else the likely one with this script; empty if none is known. */
static struct phrasebook_span_ phrasebook_region_of_(const struct phrasebook_range_ *range,
                                                    struct phrasebook_span_ script,
                                                    const struct phrasebook_likely_ *usual)
{
    const struct phrasebook_likely_ *row;

    if (!phrasebook_is_empty_(range->region))
        return range->region;
    row = phrasebook_find_likely_(phrasebook_regions_, sizeof phrasebook_regions_ / sizeof phrasebook_regions_[0],
                                 range->language, &script);
    if (!row)
        row = usual;
    return row ? phrasebook_text_(row->third) : range->region;
}

/* Reads a tag that may be chosen. Returns 0 if it is malformed. */
static int phrasebook_read_tag_(const char *name, struct phrasebook_tag_ *tag)
{
    struct phrasebook_span_ text = phrasebook_text_(name), script;
    const struct phrasebook_range_ *range = &tag->range;

    if (!phrasebook_take_range_(&text, &tag->range) || !phrasebook_is_empty_(text) || phrasebook_is_empty_(range->language))
        return 0;
    tag->usual = phrasebook_find_likely_(phrasebook_languages_,
                                        sizeof phrasebook_languages_ / sizeof phrasebook_languages_[0],
                                        range->language, 0);
    script = phrasebook_script_of_(range, tag->usual);
    tag->region = phrasebook_region_of_(range, script, tag->usual);
    /* In a language that has only one script, a tag that names no script fits every script. */
    tag->script = phrasebook_find_likely_(phrasebook_scripts_, sizeof phrasebook_scripts_ / sizeof phrasebook_scripts_[0],
                                         range->language, 0)
                      ? script
                      : range->script;
    return 1;
}

/* Takes the next subtag off the rest of a range, without wildcards; empty at the end. */
static struct phrasebook_span_ phrasebook_take_rest_(struct phrasebook_span_ *rest)
{
    while (!phrasebook_is_empty_(*rest) && (*rest->from == '-' || *rest->from == '_' || *rest->from == '*'))
        rest->from++;
    return phrasebook_take_subtag_(rest);
}

/* Whether the subtags of a range are the first subtags of another one that has this script. */
static int phrasebook_is_prefix_(const struct phrasebook_range_ *prefix, const struct phrasebook_range_ *range,
                                struct phrasebook_span_ script)
{
    struct phrasebook_span_ ours = prefix->rest, theirs = range->rest;
    int ends_before_region = phrasebook_is_empty_(prefix->region) && phrasebook_is_empty_(prefix->rest);

    if (!phrasebook_equal_(prefix->language, range->language)
        || !(phrasebook_equal_(prefix->script, script) || (phrasebook_is_empty_(prefix->script) && ends_before_region))
        || !(phrasebook_equal_(prefix->region, range->region) || ends_before_region))
        return 0;
    for (;;) {
        struct phrasebook_span_ subtag = phrasebook_take_rest_(&ours);

        if (phrasebook_is_empty_(subtag))
            return 1;
        if (!phrasebook_equal_(subtag, phrasebook_take_rest_(&theirs)))
            return 0;
    }
}

/* How well a tag serves a header field; a tag that is refused serves none of its elements. */
static struct phrasebook_service_ phrasebook_serve_(const struct phrasebook_tag_ *tag, struct phrasebook_span_ header)
{
    struct phrasebook_service_ service = { 0, 0, 0, 0 };
    struct phrasebook_element_ element;
    /* The subtags of the longest range that asks for the tag, and of the longest that refuses it; 0 if none does. */
    size_t wanted = 0, unwanted = 0, position;

    for (position = 0; phrasebook_take_element_(&header, &element); position++) {
        const struct phrasebook_range_ *range = &element.range;
        struct phrasebook_span_ script;
        int is_named;
        size_t fit = 0;

        if (!phrasebook_equal_(range->language, tag->range.language))
            continue;
        is_named = phrasebook_is_prefix_(range, &tag->range, tag->range.script)
                   || phrasebook_is_prefix_(range, &tag->range, tag->script);
        if (element.weight == 0) {
            if (is_named && range->subtags > unwanted)
                unwanted = range->subtags;
            continue;
        }
        script = phrasebook_script_of_(range, tag->usual);
        if (!phrasebook_is_empty_(tag->script) && !phrasebook_is_empty_(script) && !phrasebook_equal_(tag->script, script))
            continue;
        if (is_named && range->subtags > wanted)
            wanted = range->subtags;
        if (element.weight <= service.weight)
            continue;
        if (phrasebook_is_prefix_(&tag->range, range, range->script))
            fit = 1 + tag->range.subtags;
        else if (!phrasebook_is_empty_(tag->region)
                 && phrasebook_equal_(tag->region, phrasebook_region_of_(range, script, tag->usual)))
            fit = 1;
        service.weight = element.weight;
        service.element = position;
        service.fit = fit;
    }
    service.is_named = wanted > 0 || unwanted > 0;
    /* A longer range that asks for the tag takes precedence over a shorter one that refuses it. */
    if (unwanted > 0 && unwanted >= wanted)
        service.weight = 0;
    return service;
}

/* The weight of "*"; 0 if there is none, or if it is refused. */
static int phrasebook_weight_of_any_(struct phrasebook_span_ header)
{
    struct phrasebook_element_ element;
    int weight = 0;

    while (phrasebook_take_element_(&header, &element)) {
        if (!phrasebook_is_empty_(element.range.language))
            continue;
        if (element.weight == 0)
            return 0;
        if (element.weight > weight)
            weight = element.weight;
    }
    return weight;
}

/* Whether the first service is better: the weight decides, then the earlier element, then the closer tag. */
static int phrasebook_is_better_(const struct phrasebook_service_ *one, const struct phrasebook_service_ *other)
{
    if (one->weight != other->weight)
        return one->weight > other->weight;
    if (one->element != other->element)
        return one->element < other->element;
    return one->fit > other->fit;
}

int phrasebook_negotiate_among_n(const char *accept_language, size_t length, const char *const *tags, int count)
{
    struct phrasebook_service_ best = { 0, 0, 0, 0 };
    struct phrasebook_span_ header;
    int position, chosen = -1, any = 0;

    if (!accept_language)
        return -1;
    header.from = accept_language;
    header.end = accept_language + length;
    for (position = 0; position < count; position++) {
        struct phrasebook_tag_ tag;
        struct phrasebook_service_ service;

        if (!tags[position] || !phrasebook_read_tag_(tags[position], &tag))
            continue;
        service = phrasebook_serve_(&tag, header);
        /* "*" asks for the first tag, unless another range names that tag. */
        if (position == 0 && !service.is_named)
            any = phrasebook_weight_of_any_(header);
        if (service.weight > 0 && (chosen < 0 || phrasebook_is_better_(&service, &best))) {
            best = service;
            chosen = position;
        }
    }
    /* A language takes precedence over "*" with the same weight. */
    return any > best.weight ? 0 : chosen;
}

int phrasebook_negotiate_among(const char *accept_language, const char *const *tags, int count)
{
    struct phrasebook_span_ header;

    if (!accept_language)
        return -1;
    header = phrasebook_text_(accept_language);
    return phrasebook_negotiate_among_n(header.from, (size_t)(header.end - header.from), tags, count);
}
