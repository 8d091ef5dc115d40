import type { Channel } from "../data/types.ts";

/** What the page of one kind of channel gets. */
export interface KindProps {
  channel: Channel;
  step: string | null;
  onChanged: (channel: Channel) => void;
}
