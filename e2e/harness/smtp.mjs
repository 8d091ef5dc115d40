/** Sending and catching mail: a client on a bare socket, swaks, and a receiver that keeps what it gets. */
import { randomUUID } from 'node:crypto';
import { createConnection, createServer } from 'node:net';
import { atEnd, run, until } from './children.mjs';
import { parseMail } from './mime.mjs';

/**
 * Hands a raw mail to an SMTP server, line by line, and answers when the server has taken it.
 *
 * @param {{port: number, from: string, to: string | string[], raw: string | Buffer}} mail `raw` with any line ends
 * @returns {Promise<{reply: string, ms: number}>} the last answer and how long all took
 */
export async function sendRaw({ port, from, to, raw }) {
  const started = performance.now();
  const socket = createConnection({ port, host: '127.0.0.1' });
  const lines = linesOf(socket);
  const expect = async (wanted) => {
    let line = await lines.next();
    while (line[3] === '-') line = await lines.next();
    if (!line.startsWith(wanted)) {
      socket.destroy();
      throw new Error(`SMTP: wanted ${wanted}, got ${line}`);
    }
    return line;
  };
  const say = (text) => socket.write(`${text}\r\n`);
  await expect('220');
  say('EHLO sender.test');
  await expect('250');
  say(`MAIL FROM:<${from}> BODY=8BITMIME`);
  await expect('250');
  for (const address of [to].flat()) {
    say(`RCPT TO:<${address}>`);
    await expect('250');
  }
  say('DATA');
  await expect('354');
  const bytes = Buffer.isBuffer(raw) ? raw.toString('latin1') : Buffer.from(raw, 'utf8').toString('latin1');
  socket.write(`${bytes.replace(/\r?\n/g, '\r\n').replace(/^\./gm, '..').replace(/\r\n$/, '')}\r\n.\r\n`, 'latin1');
  const reply = await expect('250');
  const ms = performance.now() - started;
  say('QUIT');
  socket.end();
  return { reply, ms };
}

/** A plain mail with the headers a mail client writes. Returns its id beside it. */
export function compose({ from, to, subject, text, html, headers = {} }) {
  const id = `<${randomUUID()}@sender.test>`;
  const encoded = (value) => (/^[\x20-\x7e]*$/.test(value) ? value : `=?utf-8?B?${Buffer.from(value).toString('base64')}?=`);
  const head = {
    From: from,
    To: [to].flat().join(', '),
    Subject: encoded(subject),
    Date: new Date().toUTCString().replace('GMT', '+0000'),
    'Message-ID': id,
    'MIME-Version': '1.0',
    ...headers,
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  const leaf = (type, body) =>
    [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n')].join('\r\n');
  if (html === undefined) return { id, raw: `${lines.join('\r\n')}\r\n${leaf('text/plain', text)}\r\n` };
  const boundary = `b-${randomUUID()}`;
  const body = [`--${boundary}`, leaf('text/plain', text ?? ''), `--${boundary}`, leaf('text/html', html), `--${boundary}--`, ''].join('\r\n');
  return { id, raw: `${lines.join('\r\n')}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n${body}` };
}

/** swaks, as an administrator would use it. `headers` are added, `attach` are paths. */
export async function swaks({ port, from, to, subject, body, headers = {}, attach = [] }) {
  const id = `<${randomUUID()}@swaks.test>`;
  const args = ['--server', '127.0.0.1', '--port', String(port), '--from', from, '--to', to, '--timeout', '30'];
  args.push('--header', `Subject: ${subject}`, '--header', `Message-Id: ${id}`, '--add-header', 'MIME-Version: 1.0');
  if (attach.length === 0) args.push('--add-header', 'Content-Type: text/plain; charset=utf-8', '--add-header', 'Content-Transfer-Encoding: 8bit');
  for (const [name, value] of Object.entries(headers)) args.push('--header', `${name}: ${value}`);
  args.push('--body', body);
  for (const path of attach) args.push('--attach', `@${path}`);
  await run('swaks', 'swaks', args);
  return { id };
}

/**
 * A receiver that takes every mail and keeps it: the place where a channel's relay points when no real mailbox is needed.
 */
export async function startCatcher() {
  /** @type {{from: string, to: string[], mail: ReturnType<typeof parseMail>}[]} */
  const mails = [];
  let refusal = null;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    serve(socket).catch(() => socket.destroy());
  });
  async function serve(socket) {
    const lines = linesOf(socket);
    const say = (text) => socket.write(`${text}\r\n`);
    let from = '';
    let to = [];
    say('220 catcher.test ESMTP');
    for (;;) {
      const line = await lines.next();
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'EHLO') say('250-catcher.test\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE 52428800');
      else if (word === 'HELO' || word === 'NOOP') say('250 ok');
      else if (word === 'RSET') {
        from = '';
        to = [];
        say('250 ok');
      } else if (word === 'MAIL') {
        from = line.match(/<(.*)>/)?.[1] ?? '';
        to = [];
        say('250 ok');
      } else if (word === 'RCPT') {
        if (refusal) say(refusal);
        else {
          to.push(line.match(/<(.*)>/)?.[1] ?? '');
          say('250 ok');
        }
      } else if (word === 'DATA') {
        say('354 go on');
        const body = [];
        for (let data = await lines.next(); data !== '.'; data = await lines.next()) body.push(data.replace(/^\./, ''));
        mails.push({ from, to, mail: parseMail(Buffer.from(`${body.join('\r\n')}\r\n`, 'latin1')) });
        say('250 kept');
      } else if (word === 'QUIT') {
        say('221 bye');
        socket.end();
        return;
      } else say('500 what?');
    }
  }
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => server.close());
  return {
    port: server.address().port,
    mails,
    /** From now on every recipient is answered with this line; `null` ends it. */
    refuse: (line) => {
      refusal = line;
    },
    /** Waits for a mail that `matches`. */
    mail: (what, matches, within_ms = 15_000) => until(what, () => mails.find(matches), { within_ms }),
  };
}

/** The lines of a socket, one at a time, bytes kept as latin1. */
function linesOf(socket) {
  let rest = '';
  let isClosed = false;
  let wake = () => {};
  socket.on('data', (bytes) => {
    rest += bytes.toString('latin1');
    wake();
  });
  const close = () => {
    isClosed = true;
    wake();
  };
  socket.on('close', close).on('end', close).on('error', close);
  return {
    async next() {
      for (;;) {
        const end = rest.indexOf('\r\n');
        if (end >= 0) {
          const line = rest.slice(0, end);
          rest = rest.slice(end + 2);
          return line;
        }
        if (isClosed) throw new Error('the connection was closed');
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
