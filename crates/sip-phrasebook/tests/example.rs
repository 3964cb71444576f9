//! The example answers in the language of the caller.

use std::net::UdpSocket;
use std::thread;
use std::time::Duration;

use sip_phrasebook::{Locale, StatusCode, reason_phrase};

#[path = "../examples/udp_server.rs"]
#[allow(dead_code, clippy::indexing_slicing, reason = "an example is a program of its own")]
mod udp_server;

#[test]
fn callers_are_answered_in_their_language() {
    let server = UdpSocket::bind("127.0.0.1:0").expect("there is a free port");
    let address = server.local_addr().expect("the socket is bound");
    thread::spawn(move || udp_server::serve(&server));
    let client = UdpSocket::bind("127.0.0.1:0").expect("there is a free port");
    client.set_read_timeout(Some(Duration::from_secs(10))).expect("a timeout can be set");
    let mut cases = vec![
        ("486".to_owned(), String::new(), "SIP/2.0 486 Busy Here".to_owned()),
        ("486".to_owned(), "Accept-Language: mi\r\n".to_owned(), "SIP/2.0 486 Busy Here".to_owned()),
        ("bob".to_owned(), "Accept-Language: en\r\n".to_owned(), "SIP/2.0 404 Not Found".to_owned()),
    ];
    for (locale, code) in
        Locale::ALL.into_iter().zip([StatusCode::RINGING, StatusCode::BUSY_HERE].into_iter().cycle())
    {
        // Two header fields of the same name are one, and only the second of them asks for a language that exists.
        let languages = format!("Accept-Language: mi\r\naccept-language: {locale}, en;q=0.5\r\n");
        cases.push((code.to_string(), languages, format!("SIP/2.0 {code} {}", reason_phrase(code, locale))));
    }
    for (user, languages, expected) in cases {
        let request = format!(
            "OPTIONS sip:{user}@127.0.0.1 SIP/2.0\r\nv: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK1\r\nFrom: <sip:a@b>;tag=1\r\n\
             To: <sip:{user}@b>\r\nCall-ID: 1\r\nCSeq: 1 OPTIONS\r\n{languages}\r\n"
        );
        client.send_to(request.as_bytes(), address).expect("the request can be sent");
        let mut buffer = [0; 2_000];
        let length = client.recv(&mut buffer).expect("there is an answer");
        let response = String::from_utf8_lossy(buffer.get(..length).unwrap_or_default()).into_owned();
        let lines: Vec<_> = response.split("\r\n").collect();
        assert_eq!(lines.first(), Some(&expected.as_str()));
        assert!(
            lines.contains(&"CSeq: 1 OPTIONS") && lines.contains(&"v: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK1")
        );
    }
}
