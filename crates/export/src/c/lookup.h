/* The lowest and the highest code of a class, and the one that an unknown code of it is treated as, or -1. */
static const long phrasebook_groups[][3] = {
@groups@
};

/* All codes that have a record, ascending. */
static const @code_type@ phrasebook_codes[] = {
@codes@
};

static const char *const phrasebook_tags[] = {
@tags@
};

/* The position of a code among the codes; -1 if it is not there. */
static int phrasebook_find(long code)
{
    int low = 0, high = PHRASEBOOK_CODES - 1;

    while (low <= high) {
        int middle = low + (high - low) / 2;
        long here = (long)phrasebook_codes[middle];

        if (here == code)
            return middle;
        if (here < code)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

/* The position of a code, or of the one that it is treated as; -1 if neither is there. */
static int phrasebook_find_general(long code)
{
    int position = phrasebook_find(code);
    unsigned int i;

    for (i = 0; position < 0 && i < sizeof phrasebook_groups / sizeof phrasebook_groups[0]; i++) {
        if (phrasebook_groups[i][0] <= code && code <= phrasebook_groups[i][1])
            return phrasebook_find(phrasebook_groups[i][2]);
    }
    return position;
}

/* The text of a code in a table by locale and position. */
static const char *phrasebook_text(const char *const table[][PHRASEBOOK_CODES], long code, int locale)
{
    int position = phrasebook_find_general(code);

    if (position < 0 || locale < 0 || locale >= PHRASEBOOK_LOCALES)
        return 0;
    return table[locale][position];
}

/* A letter of ASCII in lower case, without a word to the program's own locale. */
static int phrasebook_lower(int letter)
{
    return 'A' <= letter && letter <= 'Z' ? letter - 'A' + 'a' : letter;
}

const char *phrasebook_tag(int locale)
{
    return locale < 0 || locale >= PHRASEBOOK_LOCALES ? 0 : phrasebook_tags[locale];
}

int phrasebook_locale_of(const char *tag)
{
    int locale;

    for (locale = 0; tag && locale < PHRASEBOOK_LOCALES; locale++) {
        const char *ours = phrasebook_tags[locale], *theirs = tag;

        while (*ours && phrasebook_lower(*ours) == phrasebook_lower(*theirs)) {
            ours++;
            theirs++;
        }
        if (!*ours && !*theirs)
            return locale;
    }
    return -1;
}

int phrasebook_is_known(long code)
{
    return phrasebook_find(code) >= 0;
}

long phrasebook_treated_as(long code)
{
    int position = phrasebook_find_general(code);

    return position < 0 ? -1 : (long)phrasebook_codes[position];
}
