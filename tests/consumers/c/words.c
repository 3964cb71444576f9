/* The implementation, with every text. */
#define SIP_RESPONSE_WITH_SUMMARY
#define SIP_RESPONSE_WITH_DESCRIPTION
#define SIP_RESPONSE_WITH_ACTION
#define SIP_RESPONSE_WITH_CALLER
#define SIP_RESPONSE_WITH_DIFFERENCE
#define SIP_RESPONSE_IMPLEMENTATION
#include "sip_response.h"
#include "sip_response.h"
