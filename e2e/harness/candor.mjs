/** The product under test: the dev binary on free loopback ports, with a data folder of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts, start, temporaryFolder, until } from './children.mjs';

const repository = fileURLToPath(new URL('../..', import.meta.url));

/** The binary `script/test` has built; `CANDOR_BINARY` names another one. */
export const binary = process.env.CANDOR_BINARY ?? join(repository, 'target/debug/candor');

/**
 * Starts the product and waits until it says it is ready.
 *
 * @param {object} [options]
 * @param {'demo' | 'serve'} [options.mode] with the demo workspace, or from an empty data folder
 * @param {number} [options.relayPort] where the demo's outgoing mail goes; without it, it is kept at /demo/outbox
 * @param {[number, number]} [options.ports] HTTP and SMTP, when they must be known before
 * @param {Record<string, string>} [options.env]
 */
export async function startCandor({ mode = 'demo', relayPort, ports, env = {} } = {}) {
  if (!existsSync(binary)) throw new Error(`${binary} is missing; build it with: cargo build -p server`);
  const [httpPort, smtpPort] = ports ?? (await freePorts(2));
  const dataFolder = temporaryFolder('data');
  const url = `http://127.0.0.1:${httpPort}`;
  const settings = {
    CANDOR_HTTP: `127.0.0.1:${httpPort}`,
    CANDOR_SMTP: `127.0.0.1:${smtpPort}`,
    CANDOR_DATA: dataFolder,
    CANDOR_PUBLIC_URL: url,
    ...(relayPort ? { CANDOR_DEMO_RELAY: `smtp://127.0.0.1:${relayPort}` } : {}),
    ...env,
  };
  const candor = {
    url,
    httpPort,
    smtpPort,
    dataFolder,
    /** Milliseconds from start to ready. */
    ready_ms: 0,
    /** @type {ReturnType<typeof start>} */
    process: undefined,
    async boot() {
      const started = performance.now();
      candor.process = start('candor', binary, [mode], { env: settings, cwd: dataFolder });
      await until(
        'the product is ready',
        async () => {
          if (candor.process.hasEnded) return 'ended';
          return (await fetch(`${url}/health/ready`)).status === 200;
        },
        { within_ms: 60_000 },
      ).catch((error) => {
        throw new Error(`${error.message}\n${candor.process.tail()}`);
      });
      if (candor.process.hasEnded) throw new Error(`candor ended with ${await candor.process.ended}\n${candor.process.tail()}`);
      candor.ready_ms = performance.now() - started;
    },
    /** Stops it (SIGKILL for the worst case) and starts it again on the same data and ports. */
    async restart(signal = 'SIGTERM') {
      await candor.process.stop(signal);
      await candor.boot();
    },
    /** The owner's key of the demo workspace. */
    key: () => readFileSync(join(dataFolder, 'demo-api-key'), 'utf8').trim(),
    /** A client of the API with that key, or with another. */
    api: (key = candor.key()) => client(url, key),
  };
  await candor.boot();
  return candor;
}

/** A small client: answers the body, throws with the whole problem when the server refuses. */
function client(url, key) {
  async function request(method, path, body) {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) {
      throw Object.assign(new Error(`${method} ${path}: ${response.status} ${text.slice(0, 600)}`), { status: response.status });
    }
    return text === '' ? null : JSON.parse(text);
  }
  const api = {
    get: (path) => request('GET', path),
    post: (path, body = {}) => request('POST', path, body),
    put: (path, body) => request('PUT', path, body),
    patch: (path, body) => request('PATCH', path, body),
    delete: (path) => request('DELETE', path),
    /** Everything a list holds, page by page. */
    async all(path, most = 1000) {
      const rows = [];
      for (let after = ''; rows.length < most; ) {
        const page = await api.get(`${path}${path.includes('?') ? '&' : '?'}limit=100${after}`);
        rows.push(...page.data);
        if (!page.next) break;
        after = `&after=${encodeURIComponent(page.next)}`;
      }
      return rows;
    },
    /** Waits for a ticket with that subject among the open ones. */
    ticket: (subject, within_ms = 10_000) =>
      until(`a ticket "${subject}"`, async () => (await api.get('/tickets?list=open&limit=50')).data.find((row) => row.subject === subject), { within_ms }),
    messages: async (ticketId) => (await api.get(`/tickets/${ticketId}/messages?limit=100`)).data,
  };
  return api;
}
