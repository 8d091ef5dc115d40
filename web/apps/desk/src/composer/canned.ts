/** Finding a canned reply among those the agent may use. */
import type { CannedReply } from "@candor/api";
import { fold } from "@candor/ui";

const MOST_SHOWN = 40;

/** The best first: what was typed as the shortcut, then in the title, then in the text; used more often comes first. */
export function findCanned(replies: CannedReply[], query: string): CannedReply[] {
  const wanted = fold(query.trim());
  const parts = wanted.split(/\s+/).filter(Boolean);
  const rank = (reply: CannedReply): number => {
    if (parts.length === 0) return 0;
    const [shortcut, title] = [fold(reply.shortcut), fold(reply.title)];
    if (shortcut === wanted) return 0;
    if (shortcut.startsWith(wanted)) return 1;
    if (title.startsWith(wanted)) return 2;
    if (parts.every(part => ` ${title}`.includes(` ${part}`))) return 3;
    if (parts.every(part => title.includes(part) || shortcut.includes(part))) return 4;
    const whole = `${title} ${shortcut} ${fold(reply.preview)}`;
    return parts.every(part => whole.includes(part)) ? 5 : -1;
  };
  return replies
    .map(reply => ({ reply, rank: rank(reply) }))
    .filter(it => it.rank >= 0)
    .sort((a, b) => a.rank - b.rank || b.reply.n_used - a.reply.n_used || compare(a.reply.title, b.reply.title))
    .slice(0, MOST_SHOWN)
    .map(it => it.reply);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
