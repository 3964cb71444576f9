 *
 * The codes and the texts of all languages; phrasebook_core.h says how the headers
 * are used. A program that needs only some of the languages includes their
 * headers instead.
 *
 * Texts are in UTF-8 and end with a zero byte. A text that has a macro below is
 * left out of a program unless the file with the implementation defines that
 * macro.
 */

#ifndef PHRASEBOOK_H
#define PHRASEBOOK_H

@includes@

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
 * The locale with exactly this tag, in any letter case; -1 if there is none.
 * Do not use it for Accept-Language: it does not find "es" for "es-MX".
 */
int phrasebook_locale_of(const char *tag);

/*
 * The locale that the value of an Accept-Language header field asks for; -1 if
 * it asks for none of the locales, or is a null pointer. The rules are those of
 * phrasebook_negotiate_among, and "*" asks for locale 0.
 */
int phrasebook_negotiate(const char *accept_language);

/* The same for a value of `length` bytes, which need not end with a zero byte. */
int phrasebook_negotiate_n(const char *accept_language, size_t length);

/*
 * The reason phrase of a code, or of the code that it is treated as; then it
 * describes only the class. A null pointer if there is no such code or locale.
 */
const char *phrasebook_phrase(long code, int locale);
@declarations@

#ifdef __cplusplus
}
#endif

#endif

#ifdef PHRASEBOOK_IMPLEMENTATION
#ifndef PHRASEBOOK_IMPLEMENTED
#define PHRASEBOOK_IMPLEMENTED

static const char *const phrasebook_tags_[] = {
@tags@
};

const char *phrasebook_tag(int locale)
{
    return locale < 0 || locale >= PHRASEBOOK_LOCALES ? 0 : phrasebook_tags_[locale];
}

int phrasebook_locale_of(const char *tag)
{
    int locale;

    for (locale = 0; tag && locale < PHRASEBOOK_LOCALES; locale++) {
        if (phrasebook_equal_(phrasebook_text_(phrasebook_tags_[locale]), phrasebook_text_(tag)))
            return locale;
    }
    return -1;
}

int phrasebook_negotiate(const char *accept_language)
{
    return phrasebook_negotiate_among(accept_language, phrasebook_tags_, PHRASEBOOK_LOCALES);
}

int phrasebook_negotiate_n(const char *accept_language, size_t length)
{
    return phrasebook_negotiate_among_n(accept_language, length, phrasebook_tags_, PHRASEBOOK_LOCALES);
}
@implementation@

#endif
#endif
