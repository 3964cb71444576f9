 *
 * The codes, and all else that does not depend on a language. The texts of each language
 * are in a header of its own, and phrasebook.h includes all of them.
 *
 * The functions are declared wherever a header is included, and defined in the
 * one source file that defines this macro before it includes the headers:
 *
 *     #define PHRASEBOOK_IMPLEMENTATION
 *
 * C89 or later, or C++. Nothing is allocated and nothing is written to, so all
 * functions may be called by several threads at once; they do not depend on the
 * locale of the process. The only other header that is needed is stddef.h.
 */

#ifndef PHRASEBOOK_CORE_H
#define PHRASEBOOK_CORE_H

#include <stddef.h>

@constants@

#ifdef __cplusplus
extern "C" {
#endif

/* Whether there is a record of the code: 1 or 0. */
int phrasebook_is_known(long code);

/*
 * The code itself if it is known, or else the code that it is to be treated as
 * (for SIP see RFC 3261, section 8.1.3.2); -1 if there is none.
 */
long phrasebook_treated_as(long code);

/*
 * The position of a code among all codes, or of the code that it is treated as,
 * from 0 to PHRASEBOOK_CODES - 1; -1 if there is none.
 */
int phrasebook_position(long code);
@canonical@

/*
 * Chooses a language by the value of an Accept-Language header field. Returns
 * the position of one of the `count` tags, such as "en" or "zh-CN", or -1 if the
 * value asks for none of them, or is a null pointer.
 *
 * The first tag is the one that "*" asks for. A malformed element of the value
 * is ignored, and a malformed tag is never chosen. Languages are looked up as in
 * RFC 4647, section 3.4, with the weights of RFC 3261, section 25.1: "es-MX" gets
 * "es". Scripts are kept apart: "zh-TW" does not get "zh-CN". A range or tag
 * that names no script or region has the likely one (Unicode CLDR): "en" gets
 * "en-US" rather than "en-GB". The time is proportional to the length of the value times the
 * number of tags.
 */
int phrasebook_negotiate_among(const char *accept_language, const char *const *tags, int count);

/* The same for a value of `length` bytes, which need not end with a zero byte. */
int phrasebook_negotiate_among_n(const char *accept_language, size_t length, const char *const *tags, int count);
@declarations@

#ifdef __cplusplus
}
#endif

#endif

#ifdef PHRASEBOOK_IMPLEMENTATION
#ifndef PHRASEBOOK_CORE_IMPLEMENTED
#define PHRASEBOOK_CORE_IMPLEMENTED

/* The lowest and the highest code of a class, and the code that an unknown code of the class is treated as, or -1. */
static const long phrasebook_groups_[][3] = {
@groups@
};

/* All codes that have a record, ascending. */
static const @code_type@ phrasebook_codes_[] = {
@codes@
};

/* The position of a code among the codes; -1 if it is not there. */
static int phrasebook_find_(long code)
{
    int low = 0, high = PHRASEBOOK_CODES - 1;

    while (low <= high) {
        int middle = low + (high - low) / 2;
        long here = (long)phrasebook_codes_[middle];

        if (here == code)
            return middle;
        if (here < code)
            low = middle + 1;
        else
            high = middle - 1;
    }
    return -1;
}

int phrasebook_is_known(long code)
{
    return phrasebook_find_(code) >= 0;
}

int phrasebook_position(long code)
{
    int position = phrasebook_find_(code);
    unsigned int i;

    for (i = 0; position < 0 && i < sizeof phrasebook_groups_ / sizeof phrasebook_groups_[0]; i++) {
        if (phrasebook_groups_[i][0] <= code && code <= phrasebook_groups_[i][1])
            return phrasebook_find_(phrasebook_groups_[i][2]);
    }
    return position;
}

long phrasebook_treated_as(long code)
{
    int position = phrasebook_position(code);

    return position < 0 ? -1 : (long)phrasebook_codes_[position];
}
@implementation@

#endif
#endif
