/* Firmware that needs two languages: everything in one file. */
#define SIP_RESPONSE_IMPLEMENTATION
#include "sip_response_ko.h"
#include "sip_response_es.h"

int main(void)
{
    static const char *const tags[] = { SIP_RESPONSE_ES_TAG, SIP_RESPONSE_KO_TAG };

    if (sip_response_canonical_phrase(499) || sip_response_ko_phrase(99) || sip_response_position(99) != -1)
        return 1;
    if (sip_response_ko_phrase(499) != sip_response_ko_phrase(400) || !sip_response_canonical_phrase(486))
        return 1;
    return sip_response_negotiate_among("fr, ko-KR;q=0.5", tags, 2) == 1 && sip_response_es_phrase(486) ? 0 : 1;
}
