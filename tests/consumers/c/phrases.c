/* Firmware that needs only phrases: everything in one file. */
#define SIP_RESPONSE_IMPLEMENTATION
#include "sip_response.h"

int main(void)
{
    return sip_response_phrase(486, SIP_RESPONSE_KO) ? 0 : 1;
}
