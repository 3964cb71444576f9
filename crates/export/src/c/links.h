/* The links of all columns. */
static const struct {
    int column;
    struct phrasebook_link link;
} phrasebook_links_[] = {
@links@
};

const struct phrasebook_link *phrasebook_link_from(int column, long code, int nth)
{
    unsigned int i;

    for (i = 0; nth >= 0 && i < sizeof phrasebook_links_ / sizeof phrasebook_links_[0]; i++) {
        if (phrasebook_links_[i].column == column && phrasebook_links_[i].link.code == code && nth-- == 0)
            return &phrasebook_links_[i].link;
    }
    return 0;
}

const struct phrasebook_link *phrasebook_link_to(int column, long to, int nth)
{
    unsigned int i;

    for (i = 0; nth >= 0 && i < sizeof phrasebook_links_ / sizeof phrasebook_links_[0]; i++) {
        if (phrasebook_links_[i].column == column && phrasebook_links_[i].link.to == to && nth-- == 0)
            return &phrasebook_links_[i].link;
    }
    return 0;
}
