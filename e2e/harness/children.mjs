/**
 * What a journey starts, it stops: programs, temporary folders and anything with a `stop`. Everything registered here ends
 * with the test process, in reverse order, whether the journey passed, failed or was interrupted.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after } from 'node:test';

/** @type {(() => unknown)[]} */
const endings = [];
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<string>} */
const folders = new Set();

/** A test file asks the runner for the end; a tool (screenshots.mjs) says `endAll` itself. */
export const isTest = (process.argv[1] ?? '').endsWith('.test.mjs');

/** Calls `ending` once all tests of the file are through. */
export function atEnd(ending) {
  endings.push(ending);
}

/** Stops everything, the last started first. */
export async function endAll() {
  for (const ending of endings.splice(0).reverse()) {
    try {
      await ending();
    } catch (error) {
      console.error('while stopping:', error);
    }
  }
}

/** The last resort, when there is no time left to wait for anything. */
function killAll() {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

if (isTest) after(endAll);
process.on('exit', killAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => endAll().finally(() => process.exit(130)));
}

/** An empty folder that goes away at the end. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `candor-${name}-`));
  folders.add(folder);
  // Mail servers drop root and must still reach what lies below.
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * Starts a program and keeps what it says.
 *
 * @param {string} name shown in front of its words when something fails
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, cwd?: string}} [options]
 */
export function start(name, command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      lines.push(...text.split('\n').filter(Boolean));
      if (lines.length > 4000) lines.splice(0, 2000);
    });
  }
  /** @type {Promise<number|string>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      lines.push(String(error));
      resolve('not started');
    });
    child.on('close', (code, signal) => resolve(signal ?? code ?? 0));
  });
  ended.then(() => running.delete(child));
  const started = {
    child,
    lines,
    ended,
    hasEnded: false,
    /** The last words, for a failure's message. */
    tail: (n = 40) => lines.slice(-n).map((line) => `  ${name}: ${line}`).join('\n'),
    /** Asks it to stop, then insists. */
    async stop(signal = 'SIGTERM', patience_ms = 10_000) {
      if (started.hasEnded) return ended;
      child.kill(signal);
      const isLate = await Promise.race([ended.then(() => false), sleep(patience_ms, true, { ref: false })]);
      if (isLate) {
        child.kill('SIGKILL');
        throw new Error(`${name} did not stop within ${patience_ms} ms after ${signal}\n${started.tail()}`);
      }
      return ended;
    },
  };
  ended.then(() => {
    started.hasEnded = true;
  });
  atEnd(() => started.stop());
  return started;
}

/** Runs a program to its end; throws with its words unless it ends with code 0. */
export async function run(name, command, args, options = {}) {
  const started = start(name, command, args, options);
  const code = await started.ended;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${command} ${args.join(' ')}\n${started.tail()}`);
  return started.lines;
}

/** Loopback ports nobody listens on now. */
export async function freePorts(count) {
  const servers = [];
  for (let i = 0; i < count; i += 1) {
    const server = createServer();
    await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    servers.push(server);
  }
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/**
 * Waits until `attempt` answers something truthy (or stops throwing) and returns it.
 *
 * @template T
 * @param {string} what said when the time is over
 * @param {() => T | Promise<T>} attempt
 * @param {{within_ms?: number, every_ms?: number}} [options]
 * @returns {Promise<T>}
 */
export async function until(what, attempt, { within_ms = 10_000, every_ms = 50 } = {}) {
  const deadline = Date.now() + within_ms;
  let last;
  for (;;) {
    try {
      last = await attempt();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const seen = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`not within ${within_ms} ms: ${what} (last seen: ${seen})`);
    }
    await sleep(every_ms);
  }
}

/** Waits until something listens on a loopback port. */
export function listening(port, within_ms = 20_000) {
  return until(
    `somebody listens on port ${port}`,
    () =>
      new Promise((resolve, reject) => {
        const socket = createConnection({ port, host: '127.0.0.1' });
        socket.once('connect', () => resolve(socket.destroy() && true));
        socket.once('error', reject);
      }),
    { within_ms },
  );
}
