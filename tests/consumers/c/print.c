/* Prints the texts of every code and locale, one field on each line, and of numbers that are neither. */
#include "sip_response.h"
#include "sip_response.h"
#include <stdio.h>

static void field(const char *text)
{
    printf("%s\n", text ? text : "(none)");
}

int main(void)
{
    static const char *const tags[] = { "en", "ES", "Ko", "zh-cn", "zh-CNx", "zh", "", "es-MX" };
    unsigned int i;
    int locale;
    long code, other;

    field(SIP_RESPONSE_VERSION);
    field(SIP_RESPONSE_REGISTRY);
    field(SIP_RESPONSE_LICENSE);
    printf("%d\n%d\n%d\n", SIP_RESPONSE_CODES, SIP_RESPONSE_LOCALES, SIP_RESPONSE_ZH_CN);
    for (i = 0; i < sizeof tags / sizeof tags[0]; i++)
        printf("%d\n", sip_response_locale_of(tags[i]));
    printf("%d\n", sip_response_locale_of(0));
    for (locale = -1; locale <= SIP_RESPONSE_LOCALES; locale++) {
        field(sip_response_tag(locale));
        for (code = -1; code <= 70000; code += code < 1000 ? 1 : 997) {
            printf("%ld\n%d\n%ld\n", code, sip_response_is_known(code), sip_response_treated_as(code));
            field(sip_response_phrase(code, locale));
            field(sip_response_summary(code, locale));
            field(sip_response_description(code, locale));
            field(sip_response_action(code, locale));
            field(sip_response_caller(code, locale));
        }
        for (code = 99; code <= 700; code++) {
            for (other = 99; other <= 700; other++) {
                const char *text = sip_response_difference(code, other, locale);

                if (text)
                    printf("%ld %ld %s\n", code, other, text);
            }
        }
    }
    return 0;
}
