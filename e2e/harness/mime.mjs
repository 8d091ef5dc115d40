/** Reads a mail as far as the journeys must look into it: headers, text, parts. Small on purpose; it never checks, it only reads. */

/**
 * @typedef {object} Part
 * @property {Map<string, string>} headers names in lower case; of a repeated header the first
 * @property {string} type media type in lower case
 * @property {string} [fileName]
 * @property {Buffer} body decoded
 * @property {string} text the body as text, empty for containers
 * @property {Part[]} parts
 */

/** @param {Buffer | string} raw @returns {Part & {raw: string}} */
export function parseMail(raw) {
  const whole = Buffer.isBuffer(raw) ? raw.toString('latin1') : Buffer.from(raw, 'utf8').toString('latin1');
  return { ...parsePart(whole), raw: Buffer.from(whole, 'latin1').toString('utf8') };
}

/** All leaves of a mail, in order. @param {Part} part @returns {Part[]} */
export function leaves(part) {
  return part.parts.length > 0 ? part.parts.flatMap(leaves) : [part];
}

/** The text a person reads: the first part of that type. */
export function textOf(part, type = 'text/plain') {
  return leaves(part).find((leaf) => leaf.type === type && !leaf.fileName)?.text ?? '';
}

/** The ids named in a header: `<a@b> <c@d>` → both. */
export function idsIn(value = '') {
  return value.match(/<[^<>\s]+>/g) ?? [];
}

function parsePart(whole) {
  const end = whole.search(/\r?\n\r?\n/);
  const head = end < 0 ? whole : whole.slice(0, end);
  const rest = end < 0 ? '' : whole.slice(end).replace(/^\r?\n\r?\n/, '');
  const headers = new Map();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).toLowerCase();
    if (!headers.has(name)) headers.set(name, decodeWords(line.slice(colon + 1).trim()));
  }
  const contentType = headers.get('content-type') ?? 'text/plain; charset=us-ascii';
  const type = contentType.split(';')[0].trim().toLowerCase();
  const fileName = parameter(headers.get('content-disposition') ?? '', 'filename') ?? parameter(contentType, 'name');
  const boundary = parameter(contentType, 'boundary');
  if (type.startsWith('multipart/') && boundary) {
    const pieces = rest.split(new RegExp(`(?:^|\\r?\\n)--${escape(boundary)}(?:--)?[ \\t]*(?:\\r?\\n|$)`));
    const parts = pieces.slice(1).filter((piece, i, all) => i < all.length - 1 || piece.trim() !== '').map(parsePart);
    return { headers, type, fileName, body: Buffer.alloc(0), text: '', parts };
  }
  const body = decodeBody(rest, (headers.get('content-transfer-encoding') ?? '').toLowerCase());
  const charset = parameter(contentType, 'charset') ?? 'utf-8';
  const text = type.startsWith('text/') ? decodeText(body, charset).replace(/\r\n/g, '\n') : '';
  return { headers, type, fileName, body, text, parts: [] };
}

function decodeBody(text, encoding) {
  if (encoding === 'base64') return Buffer.from(text, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(text, 'latin1');
  const plain = text.replace(/[ \t]+(\r?\n)/g, '$1').replace(/=\r?\n/g, '');
  return Buffer.from(plain.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
}

function decodeText(bytes, charset) {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

/** RFC 2047; adjacent words of one charset are joined before they are decoded. */
function decodeWords(value) {
  const utf8 = Buffer.from(value, 'latin1').toString('utf8');
  return utf8.replace(/=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=(?:\s+(?==\?))?/g, (_, charset, kind, text) => {
    const bytes =
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64')
        : Buffer.from(text.replace(/_/g, ' ').replace(/=([0-9A-Fa-f]{2})/g, (__, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
    return decodeText(bytes, charset);
  });
}

/** A parameter of a structured header, RFC 2231 forms included. */
function parameter(value, name) {
  const plain = value.match(new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i'));
  if (plain) return plain[1] ?? plain[2];
  const pieces = [...value.matchAll(new RegExp(`;\\s*${name}\\*(\\d*)(\\*?)\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'gi'))];
  if (pieces.length === 0) return undefined;
  pieces.sort((a, b) => Number(a[1] || 0) - Number(b[1] || 0));
  const joined = pieces.map((piece) => piece[3] ?? piece[4]).join('');
  const [, charset, text] = joined.match(/^([^']*)'[^']*'(.*)$/s) ?? [undefined, 'utf-8', joined];
  const bytes = Buffer.from(text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1');
  return decodeText(bytes, charset || 'utf-8');
}

function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
