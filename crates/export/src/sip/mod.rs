//! Formats that know SIP: their code treats unknown response codes as RFC 3261 says, reads Accept-Language, or runs in a
//! SIP server.

pub(crate) mod c_package;
mod causes;
pub(crate) mod esm;
mod failures;
pub(crate) mod kamailio;
pub(crate) mod npm;
mod package;
mod plurals;
pub(crate) mod python;
