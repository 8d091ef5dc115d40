//! A TCP connection that may be wrapped in TLS, and the TLS configurations of both sides.
//!
//! TLS is rustls with ring; a client always verifies the name and the chain of the other side.

use super::EmailOptions;
use anyhow::Context as _;
use rustls::{
    ClientConfig, RootCertStore, ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer, ServerName, pem::PemObject as _},
};
use std::{
    io,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
    time::timeout,
};
use tokio_rustls::{TlsAcceptor, TlsConnector, TlsStream};

/// A connection, plain or under TLS.
#[derive(Debug)]
pub(crate) enum Wire {
    Plain(TcpStream),
    Tls(Box<TlsStream<TcpStream>>),
}

impl Wire {
    /// Opens a TCP connection.
    ///
    /// # Errors
    /// What the system said, or `TimedOut`.
    pub(crate) async fn connect(host: &str, port: u16, wait: Duration) -> io::Result<Self> {
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let stream = timeout(wait, TcpStream::connect((bare, port))).await.map_err(|_| timed_out())??;
        stream.set_nodelay(true)?;
        Ok(Self::Plain(stream))
    }

    /// Wraps the connection in TLS as its client.
    ///
    /// # Errors
    /// When the name, the certificate or the handshake is not as it must be.
    pub(crate) async fn into_tls_client(
        self,
        host: &str,
        config: &Arc<ClientConfig>,
        wait: Duration,
    ) -> io::Result<Self> {
        let Self::Plain(stream) = self else {
            return Err(io::Error::other("the connection is encrypted already"));
        };
        let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let name = ServerName::try_from(bare).map_err(|error| io::Error::new(io::ErrorKind::InvalidInput, error))?;
        let connector = TlsConnector::from(config.clone());
        let stream = timeout(wait, connector.connect(name, stream)).await.map_err(|_| timed_out())??;
        Ok(Self::Tls(Box::new(TlsStream::Client(stream))))
    }

    /// Wraps the connection in TLS as its server.
    ///
    /// # Errors
    /// When the handshake fails.
    pub(crate) async fn into_tls_server(self, config: &Arc<ServerConfig>, wait: Duration) -> io::Result<Self> {
        let Self::Plain(stream) = self else {
            return Err(io::Error::other("the connection is encrypted already"));
        };
        let acceptor = TlsAcceptor::from(config.clone());
        let stream = timeout(wait, acceptor.accept(stream)).await.map_err(|_| timed_out())??;
        Ok(Self::Tls(Box::new(TlsStream::Server(stream))))
    }

    /// Whether TLS protects the connection.
    pub(crate) fn is_tls(&self) -> bool {
        matches!(self, Self::Tls(_))
    }
}

fn timed_out() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "no answer in time")
}

/// What a client trusts: the public roots, and those the operator added.
///
/// # Errors
/// When the added certificates cannot be read.
pub(crate) fn client_config(extra_roots_pem: Option<&str>) -> anyhow::Result<Arc<ClientConfig>> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for certificate in CertificateDer::pem_slice_iter(extra_roots_pem.unwrap_or_default().as_bytes()) {
        roots.add(certificate.context("a trusted certificate cannot be read")?)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(Arc::new(config.with_root_certificates(roots).with_no_client_auth()))
}

/// The receiver's certificate: the operator's, or one made here for the host name (enough for STARTTLS).
///
/// # Errors
/// When certificate and key cannot be read or do not fit together.
pub(crate) fn server_config(options: &EmailOptions) -> anyhow::Result<Arc<ServerConfig>> {
    let (chain, key) = match &options.tls {
        Some((certificate, key)) => {
            let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(certificate.as_bytes()).collect();
            let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).context("the TLS key cannot be read")?;
            (chain.context("the TLS certificate cannot be read")?, key)
        }
        None => {
            let made = rcgen::generate_simple_self_signed(vec![options.hostname.clone()])?;
            let key =
                PrivateKeyDer::try_from(made.signing_key.serialize_der()).map_err(|error| anyhow::anyhow!(error))?;
            (vec![made.cert.der().clone()], key)
        }
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(Arc::new(config.with_no_client_auth().with_single_cert(chain, key)?))
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_read(cx, buf),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_write(cx, buf),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_write(cx, buf),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Self::Tls(stream) => Pin::new(stream.as_mut()).poll_shutdown(cx),
        }
    }
}
