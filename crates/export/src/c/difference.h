/* The pairs of codes that are easily confused, the lower code first. */
static const @code_type@ phrasebook_pairs[][2] = {
@pairs@
};

@texts@
const char *phrasebook_difference(long code, long other, int locale)
{
    long lower = code < other ? code : other, higher = code < other ? other : code;
    unsigned int i;

    if (locale < 0 || locale >= PHRASEBOOK_LOCALES)
        return 0;
    for (i = 0; i < sizeof phrasebook_pairs / sizeof phrasebook_pairs[0]; i++) {
        if ((long)phrasebook_pairs[i][0] == lower && (long)phrasebook_pairs[i][1] == higher)
            return phrasebook_difference_table[locale][i];
    }
    return 0;
}
