/**
 * A real mail house of its own: Postfix takes mail on a loopback port, hands what is for a mailbox to Dovecot over LMTP, and what is
 * for the product to the product's own receiver. Dovecot serves the mailboxes over IMAP. All settings and mail lie in a temporary folder;
 * the machine's own Postfix and Dovecot are neither used nor touched.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { freePorts, listening, run, start, temporaryFolder } from './children.mjs';
import { openMailbox } from './imap.mjs';

const PASSWORD = 'mailbox-password';

/**
 * @param {{routes?: Record<string, number>}} [options] `routes`: domains that Postfix hands to another loopback port (`demo.test` → the product)
 */
export async function startMailServer({ routes = {} } = {}) {
  const [smtpPort, imapPort, lmtpPort] = await freePorts(3);
  const dovecot = await startDovecot(imapPort, lmtpPort);
  const postfix = await startPostfix(smtpPort, lmtpPort, routes);
  return {
    smtpPort,
    imapPort,
    password: PASSWORD,
    /** Opens anybody's mailbox; it exists from the first look or the first mail on. */
    mailbox: (user) => openMailbox({ port: imapPort, user, password: PASSWORD }),
    /** What both servers logged, for a failure's message. */
    log: () => `${postfix.log()}\n${dovecot.tail()}`,
  };
}

/** Runs as root: Postfix and Dovecot change to users of their own. */
function asRoot(command, args) {
  return userInfo().uid === 0 ? [command, args] : ['sudo', ['-n', command, ...args]];
}

async function startDovecot(imapPort, lmtpPort) {
  const folder = temporaryFolder('dovecot');
  const owner = execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).trim();
  const group = execFileSync('id', ['-g', 'nobody'], { encoding: 'utf8' }).trim();
  const mail = join(folder, 'mail');
  mkdirSync(mail);
  if (userInfo().uid === 0) chownSync(mail, Number(owner), Number(group));
  else chmodSync(mail, 0o777);
  writeFileSync(
    join(folder, 'dovecot.conf'),
    `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap lmtp
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${mail}/%u
mail_uid = ${owner}
mail_gid = ${group}
first_valid_uid = 1
mailbox_list_index = no
lock_method = fcntl
recipient_delimiter = +
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${owner} gid=${group} home=${mail}/%u allow_all_users=yes
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Junk {
    auto = create
    special_use = \\Junk
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${lmtpPort}
  }
}
service stats {
  unix_listener stats-writer {
    mode = 0666
  }
}
protocol lmtp {
  postmaster_address = postmaster@mailbox.test
}
`,
  );
  const started = start('dovecot', ...asRoot('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')]));
  await Promise.race([
    Promise.all([listening(imapPort), listening(lmtpPort)]),
    started.ended.then((code) => {
      throw new Error(`dovecot ended with ${code}\n${started.tail()}`);
    }),
  ]);
  return started;
}

async function startPostfix(smtpPort, lmtpPort, routes) {
  const folder = temporaryFolder('postfix');
  const settings = join(folder, 'etc');
  const queue = join(folder, 'queue');
  const state = join(folder, 'state');
  for (const path of [settings, queue, state]) mkdirSync(path);
  // Postfix insists on owning this one.
  execFileSync(...asRoot('chown', ['postfix', state]));
  const transports = Object.entries(routes).map(([domain, port]) => `{ ${domain} = smtp:[127.0.0.1]:${port} }`);
  writeFileSync(
    join(settings, 'main.cf'),
    `compatibility_level = 3.6
config_directory = ${settings}
queue_directory = ${queue}
data_directory = ${state}
maillog_file = ${folder}/mail.log
maillog_file_prefixes = ${folder}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.mailbox.test
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
local_recipient_maps =
smtpd_relay_restrictions = permit_mynetworks, reject
virtual_mailbox_domains = regexp:{{/./ OK}}
virtual_transport = lmtp:inet:127.0.0.1:${lmtpPort}
relay_domains =
transport_maps = ${transports.length > 0 ? `inline:{ ${transports.join(', ')} }` : ''}
recipient_delimiter = +
smtp_dns_support_level = disabled
smtp_tls_security_level = none
smtpd_tls_security_level = none
smtputf8_enable = yes
message_size_limit = 52428800
mailbox_size_limit = 0
minimal_backoff_time = 1s
queue_run_delay = 2s
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
`,
  );
  writeFileSync(
    join(settings, 'master.cf'),
    `127.0.0.1:${smtpPort} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
lmtp unix - - n - - lmtp
showq unix n - n - - showq
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
`,
  );
  // `check` makes the queue's folders; the master process then stays a child of this one (`postfix start` would detach it).
  await run('postfix check', ...asRoot('postfix', ['-c', settings, 'check']));
  const programs = execFileSync('postconf', ['-h', 'daemon_directory'], { encoding: 'utf8' }).trim();
  const started = start('postfix', ...asRoot(join(programs, 'master'), ['-d', '-c', settings]));
  const log = () => {
    const path = `${folder}/mail.log`;
    return existsSync(path) ? execFileSync(...asRoot('tail', ['-n', '40', path]), { encoding: 'utf8' }) : started.tail();
  };
  await Promise.race([
    listening(smtpPort),
    started.ended.then((code) => {
      throw new Error(`postfix ended with ${code}\n${log()}`);
    }),
  ]);
  return { log };
}
