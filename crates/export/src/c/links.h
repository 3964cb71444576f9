/* The links of all columns. */
static const struct {
    int column;
    struct phrasebook_link link;
} phrasebook_links[] = {
@links@
};

const struct phrasebook_link *phrasebook_link_from(int column, long code, int nth)
{
    unsigned int i;

    for (i = 0; nth >= 0 && i < sizeof phrasebook_links / sizeof phrasebook_links[0]; i++) {
        if (phrasebook_links[i].column == column && phrasebook_links[i].link.code == code && nth-- == 0)
            return &phrasebook_links[i].link;
    }
    return 0;
}

const struct phrasebook_link *phrasebook_link_to(int column, long to, int nth)
{
    unsigned int i;

    for (i = 0; nth >= 0 && i < sizeof phrasebook_links / sizeof phrasebook_links[0]; i++) {
        if (phrasebook_links[i].column == column && phrasebook_links[i].link.to == to && nth-- == 0)
            return &phrasebook_links[i].link;
    }
    return 0;
}
