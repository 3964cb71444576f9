/*
 * Reads lists of tags and values of Accept-Language, and prints what they choose: the position, or -1.
 *
 * A case is the number of tags and the length of the value on one line, a line for each tag, and the bytes of the value.
 * The bytes are copied to memory of exactly their size, so that a sanitizer finds every read beyond them.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SIP_RESPONSE_IMPLEMENTATION
#include "sip_response.h"

static char *read_line(void)
{
    static char line[256];
    char *text;
    size_t length;

    if (!fgets(line, sizeof line, stdin))
        exit(2);
    length = strlen(line) - 1;
    text = (char *)malloc(length + 1);
    memcpy(text, line, length);
    text[length] = 0;
    return text;
}

static int is_same_list(char *const *tags, int count)
{
    int i;

    for (i = 0; i < count && i < SIP_RESPONSE_LOCALES; i++) {
        if (strcmp(tags[i], sip_response_tag(i)) != 0)
            return 0;
    }
    return count == SIP_RESPONSE_LOCALES;
}

int main(void)
{
    unsigned long length;
    int count, i, chosen, wrong = 0;

    while (scanf("%d %lu", &count, &length) == 2) {
        char **tags = (char **)malloc(sizeof *tags * (size_t)(count + 1));
        char *value = (char *)malloc(length);

        getchar();
        for (i = 0; i < count; i++)
            tags[i] = read_line();
        if (fread(value, 1, length, stdin) != length)
            return 2;
        chosen = sip_response_negotiate_among_n(value, length, (const char *const *)tags, count);
        printf("%d\n", chosen);
        if (is_same_list(tags, count))
            wrong += sip_response_negotiate_n(value, length) != chosen;
        if (!memchr(value, 0, length)) {
            /* The same value as a string. */
            value = (char *)realloc(value, length + 1);
            value[length] = 0;
            wrong += sip_response_negotiate_among(value, (const char *const *)tags, count) != chosen;
            if (is_same_list(tags, count))
                wrong += sip_response_negotiate(value) != chosen;
        }
        for (i = 0; i < count; i++)
            free(tags[i]);
        free(tags);
        free(value);
    }
    wrong += sip_response_negotiate(0) != -1 || sip_response_negotiate_n(0, 0) != -1 || sip_response_negotiate_n(0, 9) != -1;
    wrong += sip_response_negotiate_among("*", 0, 0) != -1 || sip_response_negotiate_among("*", 0, -1) != -1;
    return wrong != 0;
}
