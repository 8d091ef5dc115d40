/**
 * Holds our narrower types to the generated ones: everything we read must be something the server sends, and everything
 * we send must be something it takes. A change of the API that matters to the desk fails the type check here.
 */
import type { components } from "./api.d.ts";
import type * as Own from "./contract.ts";

type Server = components["schemas"];

/** Ours may know less and be more exact (a union where the server says string), but may not invent fields. */
type Fits<Mine, Theirs> = [Exclude<keyof Mine, keyof Theirs>] extends [never]
  ? Mine extends Partial<Theirs>
    ? true
    : {
        wrong: {
          [K in keyof Mine & keyof Theirs as Mine[K] extends Theirs[K] ? never : K]: [ours: Mine[K], theirs: Theirs[K]];
        };
      }
  : { invented: Exclude<keyof Mine, keyof Theirs> };

function fits<_Proof extends true>(): void {}

export function check(): void {
  fits<Fits<Own.Addr, Server["Addr"]>>();
  fits<Fits<Own.Agent, Server["Agent"]>>();
  fits<Fits<Own.Settings, Server["AgentSettings"]>>();
  fits<Fits<Own.MeChange, Server["MeChange"]>>();
  fits<Fits<Own.BlockedSender, Server["BlockedSender"]>>();
  fits<Fits<Own.CannedReply, Server["CannedReply"]>>();
  fits<Fits<Own.WholeCannedReply, Server["WholeCannedReply"]>>();
  fits<Fits<Own.CannedReplyInput, Server["NewCannedReply"]>>();
  fits<Fits<Own.FilledReply, Server["FilledReply"]>>();
  fits<Fits<Own.Catalog["channels"][number], Server["CatalogChannel"]>>();
  fits<Fits<Own.Contact, Server["Contact"]>>();
  fits<Fits<Own.ContactChange, Server["ContactPatch"]>>();
  fits<Fits<Own.ContactNote, Server["ContactNote"]>>();
  fits<Fits<Own.Counts, Server["Counts"]>>();
  fits<Fits<Own.Draft, Server["Draft"]>>();
  fits<Fits<Own.DraftInput, Server["DraftInput"]>>();
  fits<Fits<Own.Headline, Server["Headline"]>>();
  fits<Fits<Own.Identity, Server["Identity"]>>();
  fits<Fits<Own.Import, Server["Import"]>>();
  fits<Fits<Own.ImportChange, Server["ImportPatch"]>>();
  fits<Fits<Own.ImportPreview, Server["Preview"]>>();
  fits<Fits<Own.ImportProblem, Server["ImportProblem"]>>();
  fits<Fits<Own.Likeness, Server["Likeness"]>>();
  fits<Fits<Own.MergeView, Server["MergeView"]>>();
  fits<Fits<Own.Message, Server["Message"]>>();
  fits<Fits<Own.NewContact, Server["NewContact"]>>();
  fits<Fits<Own.NewMessage, Server["MessageInput"]>>();
  fits<Fits<Own.NewTicket, Server["TicketInput"]>>();
  fits<Fits<Own.Organization, Server["Organization"]>>();
  fits<Fits<Own.OrganizationChange, Server["OrganizationInput"]>>();
  fits<Fits<Own.Quote, Server["Quote"]>>();
  fits<Fits<Own.Reason, Server["Reason"]>>();
  fits<Fits<Own.Session, Server["Session"]>>();
  fits<Fits<Own.Status, Server["Status"]>>();
  fits<Fits<Own.StoredFile, Server["File"]>>();
  fits<Fits<Own.CustomField, Server["CustomField"]>>();
  fits<Fits<Own.Tag, Server["Tag"]>>();
  fits<Fits<Own.Team, Server["Team"]>>();
  fits<Fits<Own.TicketRow, Server["TicketRow"]>>();
  fits<Fits<Own.ThreadPage, Server["ThreadPage"]>>();
  fits<Fits<Own.Ticket, Server["TicketView"]>>();
  fits<Fits<Own.TicketChange, Server["TicketPatch"]>>();
}
