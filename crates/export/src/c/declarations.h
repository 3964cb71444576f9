 *
 * One header for everything: the functions below are declared wherever it is
 * included, and defined in the one source file that says so first:
 *
 *     #define PHRASEBOOK_IMPLEMENTATION
 *     #include "phrasebook.h"
 *
 * C89 or later, or C++. Nothing is allocated, nothing is written to, and no
 * other header is needed. Texts are in UTF-8 and end with a zero byte. The
 * texts named below are left out of a program unless the file with the
 * implementation asks for them by the macro beside them.
 */

#ifndef PHRASEBOOK_H
#define PHRASEBOOK_H

@constants@

#ifdef __cplusplus
extern "C" {
#endif

/* The languages, for the parameter `locale` below. */
enum phrasebook_locale {
@locales@
};

/* The tag of a locale, such as "en"; a null pointer if there is no such locale. */
const char *phrasebook_tag(int locale);

/*
 * The locale with just this tag, in any letter case; -1 if there is none.
 * This chooses no language for an Accept-Language: "es-MX" finds no "es".
 */
int phrasebook_locale_of(const char *tag);

/* Whether there is a record of the code: 1 or 0. */
int phrasebook_is_known(long code);

/*
 * The code itself if it is known, or else the one that it is to be treated as
 * (for SIP see RFC 3261, section 8.1.3.2); -1 if there is none.
 */
long phrasebook_treated_as(long code);

/*
 * The reason phrase of a code, or of the one that it is treated as: then it
 * tells the class only. A null pointer if there is no such code or locale.
 */
const char *phrasebook_phrase(long code, int locale);
@attributes@

#ifdef __cplusplus
}
#endif

#endif
