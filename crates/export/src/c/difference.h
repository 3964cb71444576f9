
/* The pairs of codes that are easily confused, the lower code first. */
static const @code_type@ phrasebook_pairs_[][2] = {
@pairs@
};

int phrasebook_pair(long code, long other)
{
    long lower = code < other ? code : other, higher = code < other ? other : code;
    unsigned int i;

    for (i = 0; i < sizeof phrasebook_pairs_ / sizeof phrasebook_pairs_[0]; i++) {
        if ((long)phrasebook_pairs_[i][0] == lower && (long)phrasebook_pairs_[i][1] == higher)
            return (int)i;
    }
    return -1;
}
