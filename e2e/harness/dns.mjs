/** A name server on this machine that answers TXT and MX from a list, and everything else with "no such name". */
import { createSocket } from 'node:dgram';
import { atEnd } from './children.mjs';

const TYPES = { MX: 15, TXT: 16 };

/** @param {Record<string, string[]>} zone `'TXT shop.test': ['v=spf1 -all']`, `'MX shop.test': ['10 mx.shop.test']` */
export async function startNameServer(zone) {
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => socket.send(answer(zone, question), from.port, from.address));
  await new Promise((resolve) => socket.bind(0, '127.0.0.1', resolve));
  atEnd(() => socket.close());
  return `127.0.0.1:${socket.address().port}`;
}

function answer(zone, question) {
  const labels = [];
  let at = 12;
  for (; question[at] !== 0; at += 1 + question[at]) labels.push(question.toString('latin1', at + 1, at + 1 + question[at]));
  const code = question.readUInt16BE(at + 1);
  const type = Object.keys(TYPES).find((name) => TYPES[name] === code);
  const found = zone[`${type} ${labels.join('.')}`];
  const records = found ?? [];
  const head = Buffer.alloc(12);
  question.copy(head, 0, 0, 2);
  head.writeUInt16BE(found ? 0x8180 : 0x8183, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  const parts = records.map((record) => {
    const data = type === 'MX' ? mx(record) : Buffer.concat([Buffer.from([record.length]), Buffer.from(record, 'latin1')]);
    const start = Buffer.from([0xc0, 12, 0, code, 0, 1, 0, 0, 0, 60, 0, 0]);
    start.writeUInt16BE(data.length, 10);
    return Buffer.concat([start, data]);
  });
  return Buffer.concat([head, question.subarray(12, at + 5), ...parts]);
}

function mx(record) {
  const [preference, host] = record.split(' ');
  const labels = host.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, 'latin1')]);
  return Buffer.concat([Buffer.from([0, Number(preference)]), ...labels, Buffer.from([0])]);
}
