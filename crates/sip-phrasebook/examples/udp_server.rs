//! Answers every SIP request over UDP on the loopback interface, in the language of the caller.
//!
//! The number in the Request-URI says which response is sent: `sip:486@127.0.0.1` is busy. Try it:
//!
//! ```console
//! $ cargo run --example udp_server 5070
//! $ printf 'OPTIONS sip:486@127.0.0.1 SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:5071;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\nTo: <sip:486@127.0.0.1>\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\nAccept-Language: ko\r\n\r\n' | nc -u -w1 127.0.0.1 5070
//! SIP/2.0 486 통화 중
//! ```

use std::fmt::Write as _;
use std::net::UdpSocket;

use sip_phrasebook::{Locale, StatusCode, StatusLine, negotiate, reason_phrase};

fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).unwrap_or_else(|| "5070".to_owned());
    let socket = UdpSocket::bind(format!("127.0.0.1:{port}"))?;
    serve(&socket)
}

/// Answers requests without end.
pub(crate) fn serve(socket: &UdpSocket) -> std::io::Result<()> {
    let mut buffer = vec![0; 65_535];
    loop {
        let (length, sender) = socket.recv_from(&mut buffer)?;
        let request = String::from_utf8_lossy(buffer.get(..length).unwrap_or_default());
        if let Some(response) = answer(&request) {
            socket.send_to(response.as_bytes(), sender)?;
        }
    }
}

/// The response to a request; `None` if the request cannot be answered.
fn answer(request: &str) -> Option<String> {
    let (request_line, rest) = request.split_once("\r\n")?;
    let [method, uri, "SIP/2.0"] = request_line.split(' ').collect::<Vec<_>>()[..] else { return None };
    if method == "ACK" {
        return None;
    }
    let user = uri.strip_prefix("sip:")?.split('@').next()?;
    let code = StatusCode::parse(user.as_bytes()).unwrap_or(StatusCode::NOT_FOUND);
    let headers: Vec<(&str, &str)> = rest
        .split("\r\n")
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
        .collect();

    // Several header fields of the same name are equal to one with their values joined by commas.
    let languages = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("Accept-Language"));
    let languages = languages.map(|(_, value)| *value).collect::<Vec<_>>().join(",");
    let locale = negotiate(languages.as_bytes()).unwrap_or(Locale::SOURCE);

    let mut response = StatusLine::new(code, reason_phrase(code, locale)).to_string();
    for (name, value) in &headers {
        let is =
            |long: &str, compact: &str| name.eq_ignore_ascii_case(long) || name.eq_ignore_ascii_case(compact);
        // RFC 3261, section 8.2.6.2: these are copied, and the To header field of a final response has a tag.
        if is("To", "t") && !value.contains(";tag=") && code.class().is_final() {
            write!(response, "{name}: {value};tag=1\r\n").ok()?;
        } else if is("Via", "v") || is("From", "f") || is("To", "t") || is("Call-ID", "i") || is("CSeq", "") {
            write!(response, "{name}: {value}\r\n").ok()?;
        }
    }
    response.push_str("Content-Length: 0\r\n\r\n");
    Some(response)
}
