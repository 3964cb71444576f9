/* Prints the links of the causes, found from both ends: column, direction, from, to, condition. */
#include <stdio.h>

#define Q850_WITH_LINKS
#define Q850_IMPLEMENTATION
#include "q850.h"

static void print(int column, char direction, const struct q850_link *link)
{
    printf("%d %c %ld %ld %s\n", column, direction, link->code, link->to, link->condition ? link->condition : "-");
}

int main(void)
{
    int column, nth;
    long number;

    for (column = -1; column <= Q850_LINKS; column++) {
        for (number = 0; number < 700; number++) {
            for (nth = 0; q850_link_from(column, number, nth); nth++)
                print(column, '>', q850_link_from(column, number, nth));
            for (nth = 0; q850_link_to(column, number, nth); nth++)
                print(column, '<', q850_link_to(column, number, nth));
        }
    }
    if (q850_link_from(Q850_LINK_TO_SIP_RFC3398, 17, -1) || q850_link_to(Q850_LINK_FROM_SIP_RFC3398, 17, 0))
        return 1;
    return q850_is_known(10) || q850_phrase(10, Q850_EN) || !q850_phrase(17, Q850_KO);
}
