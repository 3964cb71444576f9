
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
