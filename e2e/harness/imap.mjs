/** A mail client's eyes: just enough IMAP (RFC 3501) on a bare socket to read a mailbox as Dovecot keeps it. */
import { createConnection } from 'node:net';
import { atEnd, until } from './children.mjs';
import { parseMail } from './mime.mjs';

/**
 * Signs in and opens INBOX.
 *
 * @param {{port: number, user: string, password: string}} account
 */
export async function openMailbox({ port, user, password }) {
  const socket = createConnection({ port, host: '127.0.0.1' });
  let received = Buffer.alloc(0);
  let isClosed = false;
  /** @type {(() => void)[]} */
  let waiting = [];
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  socket.on('data', (bytes) => {
    received = Buffer.concat([received, bytes]);
    wake();
  });
  socket.on('close', () => {
    isClosed = true;
    wake();
  });
  socket.on('error', () => {});
  atEnd(() => socket.destroy());

  const more = async () => {
    if (isClosed) throw new Error('the IMAP server closed the connection');
    await new Promise((resolve) => waiting.push(resolve));
  };

  /** One response line with its literals, as `{text, literals}`. */
  async function response() {
    const literals = [];
    let text = '';
    for (;;) {
      let end = received.indexOf('\r\n');
      while (end < 0) {
        await more();
        end = received.indexOf('\r\n');
      }
      const line = received.subarray(0, end).toString('latin1');
      received = received.subarray(end + 2);
      text += line;
      const literal = line.match(/\{(\d+)\}$/);
      if (!literal) return { text, literals };
      const length = Number(literal[1]);
      while (received.length < length) await more();
      literals.push(Buffer.from(received.subarray(0, length)));
      received = received.subarray(length);
    }
  }

  let counter = 0;
  async function command(line) {
    counter += 1;
    const tag = `a${counter}`;
    socket.write(`${tag} ${line}\r\n`);
    const untagged = [];
    for (;;) {
      const answer = await response();
      if (!answer.text.startsWith(`${tag} `)) {
        untagged.push(answer);
        continue;
      }
      if (!answer.text.startsWith(`${tag} OK`)) throw new Error(`IMAP: ${line.split(' ')[0]}: ${answer.text}`);
      return untagged;
    }
  }

  await response();
  await command(`LOGIN "${user}" "${password}"`);
  await command('SELECT INBOX');

  /** Mails not read by this client before. */
  let lastUid = 0;
  const mails = [];
  async function look() {
    await command('NOOP');
    for (const { text, literals } of await command(`UID FETCH ${lastUid + 1}:* (UID FLAGS BODY.PEEK[])`)) {
      const uid = Number(text.match(/UID (\d+)/)?.[1] ?? 0);
      if (!text.includes('FETCH') || literals.length === 0 || uid <= lastUid) continue;
      lastUid = uid;
      mails.push({ ...parseMail(literals[0]), uid, isSeen: /\\Seen/.test(text) });
    }
    return mails;
  }

  return {
    command,
    look,
    /** Waits for a mail that `matches`. */
    mail: (what, matches, within_ms = 20_000) => until(what, async () => (await look()).find(matches), { within_ms, every_ms: 100 }),
    close: () => socket.destroy(),
  };
}
