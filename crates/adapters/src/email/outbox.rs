//! The demo's outbox: mails that would have been sent, each one file `<unix microseconds>-<message id>.eml`.
//!
//! A mail counts as sent once its file and the folder are synced. Reading never leaves the folder.

use bytes::Bytes;
use std::{
    io,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

/// A mail in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// File name, for [`read`].
    pub file: String,
    pub subject: String,
    /// Addresses of To and Cc.
    pub to: Vec<String>,
    /// When it was put there, microseconds UTC.
    pub at: i64,
    pub size_bytes: u64,
}

/// The newest `limit` mails, newest first. A folder that does not exist yet is empty.
///
/// # Errors
/// When the folder cannot be read.
pub async fn list(folder: &Path, limit: usize) -> io::Result<Vec<Entry>> {
    let folder = folder.to_owned();
    blocking(move || {
        let files = match std::fs::read_dir(&folder) {
            Ok(files) => files,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(error),
        };
        let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
        let mut names: Vec<(i64, String)> = names.filter_map(|name| Some((time_of(&name)?, name))).collect();
        names.sort_unstable_by(|left, right| right.cmp(left));
        names.truncate(limit);
        let entry = |(at, file): (i64, String)| {
            let raw = std::fs::read(folder.join(&file)).ok()?;
            let mail = mail::parse::parse(&raw);
            let to = mail.to.into_iter().chain(mail.cc).map(|address| address.address).collect();
            Some(Entry { file, subject: mail.subject, to, at, size_bytes: raw.len() as u64 })
        };
        // A file removed in between is simply not there any more.
        Ok(names.into_iter().filter_map(entry).collect())
    })
    .await
}

/// The raw mail of one entry, `None` when there is none of that name.
///
/// # Errors
/// When the file cannot be read.
pub async fn read(folder: &Path, file: &str) -> io::Result<Option<Bytes>> {
    if time_of(file).is_none() {
        return Ok(None);
    }
    match tokio::fs::read(folder.join(file)).await {
        Ok(raw) => Ok(Some(Bytes::from(raw))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Puts a mail there durably and returns its file name.
pub(crate) async fn write(folder: &Path, message_id: i64, raw: Vec<u8>) -> io::Result<String> {
    let folder = folder.to_owned();
    blocking(move || {
        std::fs::create_dir_all(&folder)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let file = format!("{}-{message_id}.eml", now.as_micros());
        let unfinished = folder.join(format!("{file}.part"));
        std::fs::write(&unfinished, &raw)?;
        std::fs::File::open(&unfinished)?.sync_all()?;
        std::fs::rename(&unfinished, folder.join(&file))?;
        std::fs::File::open(&folder)?.sync_all()?;
        Ok(file)
    })
    .await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

/// The time in a name of ours; every other name is not ours, so no path can hide in it.
fn time_of(file: &str) -> Option<i64> {
    let (at, id) = file.strip_suffix(".eml")?.split_once('-')?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_number(at) && is_number(id)).then(|| at.parse().ok())?
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[tokio::test]
    async fn keeps_mails_newest_first_and_reads_only_its_own_files() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = folder.path().join("outbox");
        assert_eq!(list(&outbox, 10).await.unwrap(), []);
        let first = write(&outbox, 7, b"To: a@x.test\r\nSubject: one\r\n\r\n1".to_vec()).await.unwrap();
        let second =
            write(&outbox, 8, b"To: b@x.test\r\nCc: c@x.test\r\nSubject: two\r\n\r\n2".to_vec()).await.unwrap();
        std::fs::write(outbox.join("notes.eml"), "x").unwrap();
        std::fs::write(folder.path().join("1-1.eml"), "outside").unwrap();
        let entries = list(&outbox, 10).await.unwrap();
        let files: Vec<&str> = entries.iter().map(|entry| entry.file.as_str()).collect();
        assert_eq!(files, [second.as_str(), first.as_str()]);
        assert_eq!(
            (entries[0].subject.as_str(), entries[0].to.as_slice()),
            ("two", &["b@x.test".to_owned(), "c@x.test".to_owned()][..])
        );
        assert_eq!(list(&outbox, 1).await.unwrap().len(), 1);
        assert!(read(&outbox, &first).await.unwrap().unwrap().ends_with(b"1"));
        for file in ["../1-1.eml", "notes.eml", "1-1.eml", "", "-.eml", "1-2-3.eml", "/etc/passwd"] {
            assert_eq!(read(&outbox, file).await.unwrap(), None, "{file}");
        }
    }
}
