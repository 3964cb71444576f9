"""The known codes as an enumeration, like http.HTTPStatus."""

from enum import IntEnum

from ._texts import LOCALES, REASON_PHRASE


class SipStatus(IntEnum):
    """A known code. It is also an int, so every function accepts it. A code that is not known raises ValueError.

    The names are the registered reason phrases, such as ``SipStatus.BUSY_HERE`` for 486. If two codes have the same phrase,
    the name of the higher one ends with the code.
    """

    ...  # The members.

    @property
    def phrase(self) -> str:
        """The reason phrase in the source locale; the function ``reason_phrase`` returns it in any locale."""
        return REASON_PHRASE[LOCALES[0]][self]

    @property
    def description(self) -> str:
        """What the code means, for an engineer, in the source locale; ``description`` returns it in any locale."""
        # Most users need only the short texts, so the long ones are imported only here.
        from ._long_texts import DESCRIPTION

        return DESCRIPTION[LOCALES[0]][self]

    @property
    def is_provisional(self) -> bool:
        """Whether the class is 1xx: the request is being processed, and other responses follow."""
        return 100 <= self <= 199

    @property
    def is_success(self) -> bool:
        """Whether the class is 2xx."""
        return 200 <= self <= 299

    @property
    def is_redirection(self) -> bool:
        """Whether the class is 3xx."""
        return 300 <= self <= 399

    @property
    def is_client_error(self) -> bool:
        """Whether the class is 4xx."""
        return 400 <= self <= 499

    @property
    def is_server_error(self) -> bool:
        """Whether the class is 5xx."""
        return 500 <= self <= 599

    @property
    def is_global_failure(self) -> bool:
        """Whether the class is 6xx."""
        return 600 <= self <= 699
