//! Connections with limits, so that no client keeps others waiting or fills the memory.

use std::convert::Infallible;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::AsyncWrite as _;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::{sleep, timeout};

use super::Site;

/// How many connections there are at once; others wait until one ends.
const MAX_CONNECTIONS: usize = 256;

/// The most bytes that a request line and its header fields have; more are answered with 431.
const MAX_HEADER: usize = 16 << 10;

/// How long the header of a request may take to arrive.
const HEADER_TIME: Duration = Duration::from_secs(5);

/// How long a connection lasts. It has one request, so that none is kept for nothing.
const CONNECTION_TIME: Duration = Duration::from_secs(10);

/// How long a client may go on sending after its answer, and how much.
const LINGER_TIME: Duration = Duration::from_secs(1);
const MAX_LINGER: usize = 1 << 20;

/// How long to wait when the system has no more connections to give.
const PAUSE: Duration = Duration::from_millis(100);

/// Answers connections until the program is stopped.
pub(super) async fn serve(listener: std::net::TcpListener, site: Arc<Site>) -> io::Result<()> {
    let listener = TcpListener::from_std(listener)?;
    let places = Arc::new(Semaphore::new(MAX_CONNECTIONS));
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { return Ok(()) };
        let Ok((stream, _)) = listener.accept().await else {
            sleep(PAUSE).await;
            continue;
        };
        let site = Arc::clone(&site);
        tokio::spawn(async move {
            // A client that is too slow is not worth an answer.
            let _ = timeout(CONNECTION_TIME, attend(stream, site)).await;
            drop(place);
        });
    }
}

/// Answers the one request of a connection.
async fn attend(stream: TcpStream, site: Arc<Site>) {
    let service = service_fn(|request| {
        let site = Arc::clone(&site);
        Box::pin(async move { Ok::<_, Infallible>(site.answer(request).await) })
    });
    let mut connection = Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(MAX_HEADER)
        .keep_alive(false)
        .half_close(true)
        .title_case_headers(true)
        .serve_connection(TokioIo::new(stream), service);
    // Whoever asked may have gone.
    let _ = poll_fn(|context| connection.poll_without_shutdown(context)).await;
    let stream = connection.into_parts().io.into_inner();
    let _ = timeout(LINGER_TIME, linger(stream)).await;
}

/// Ends the answer, and throws away what the client still sends: closing at once could destroy the answer on its way.
async fn linger(mut stream: TcpStream) -> io::Result<()> {
    poll_fn(|context| Pin::new(&mut stream).poll_shutdown(context)).await?;
    let mut bytes = [0; 4096];
    let mut count = 0;
    while count < MAX_LINGER {
        stream.readable().await?;
        match stream.try_read(&mut bytes) {
            Ok(0) => break,
            Ok(read) => count += read,
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
