 *
 * The texts in the language @tag@. The other languages are in headers of their
 * own, and phrasebook_core.h says how the headers are used.
 *
 * Texts are in UTF-8 and end with a zero byte. All functions except the first
 * are defined only if the file with the implementation defines the macro that is
 * named with them.
 */

#ifndef PHRASEBOOK_@LANGUAGE@_H
#define PHRASEBOOK_@LANGUAGE@_H

#include "phrasebook_core.h"

/* The tag of the language. */
#define PHRASEBOOK_@LANGUAGE@_TAG "@tag@"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The reason phrase of a code, or of the code that it is treated as; then it
 * describes only the class. A null pointer if there is no such code.
 */
const char *phrasebook_@language@_phrase(long code);
@declarations@

#ifdef __cplusplus
}
#endif

#endif

#ifdef PHRASEBOOK_IMPLEMENTATION
#ifndef PHRASEBOOK_@LANGUAGE@_IMPLEMENTED
#define PHRASEBOOK_@LANGUAGE@_IMPLEMENTED
@implementation@

#endif
#endif
