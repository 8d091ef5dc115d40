//! The kinds of things that have ids, with the prefixes of their outside form.

use kernel::ids::{Id, Kind};

pub struct Ticket;
impl Kind for Ticket {
    const PREFIX: &'static str = "tkt";
}
pub type TicketId = Id<Ticket>;

pub struct Message;
impl Kind for Message {
    const PREFIX: &'static str = "msg";
}
pub type MessageId = Id<Message>;

pub struct Contact;
impl Kind for Contact {
    const PREFIX: &'static str = "con";
}
pub type ContactId = Id<Contact>;

pub struct Identity;
impl Kind for Identity {
    const PREFIX: &'static str = "idn";
}
pub type IdentityId = Id<Identity>;

pub struct Organization;
impl Kind for Organization {
    const PREFIX: &'static str = "org";
}
pub type OrganizationId = Id<Organization>;

pub struct Agent;
impl Kind for Agent {
    const PREFIX: &'static str = "agt";
}
pub type AgentId = Id<Agent>;

pub struct Team;
impl Kind for Team {
    const PREFIX: &'static str = "tem";
}
pub type TeamId = Id<Team>;

pub struct OwnRole;
impl Kind for OwnRole {
    const PREFIX: &'static str = "rol";
}
pub type OwnRoleId = Id<OwnRole>;

pub struct Brand;
impl Kind for Brand {
    const PREFIX: &'static str = "brd";
}
pub type BrandId = Id<Brand>;

pub struct Channel;
impl Kind for Channel {
    const PREFIX: &'static str = "chn";
}
pub type ChannelId = Id<Channel>;

pub struct Status;
impl Kind for Status {
    const PREFIX: &'static str = "sta";
}
pub type StatusId = Id<Status>;

pub struct Tag;
impl Kind for Tag {
    const PREFIX: &'static str = "tag";
}
pub type TagId = Id<Tag>;

pub struct Reason;
impl Kind for Reason {
    const PREFIX: &'static str = "rsn";
}
pub type ReasonId = Id<Reason>;

pub struct File;
impl Kind for File {
    const PREFIX: &'static str = "fil";
}
pub type FileId = Id<File>;

pub struct Session;
impl Kind for Session {
    const PREFIX: &'static str = "ses";
}
pub type SessionId = Id<Session>;

pub struct ApiKey;
impl Kind for ApiKey {
    const PREFIX: &'static str = "key";
}
pub type ApiKeyId = Id<ApiKey>;

pub struct Invitation;
impl Kind for Invitation {
    const PREFIX: &'static str = "inv";
}
pub type InvitationId = Id<Invitation>;

pub struct Change;
impl Kind for Change {
    const PREFIX: &'static str = "chg";
}
pub type ChangeId = Id<Change>;

pub struct ContactNote;
impl Kind for ContactNote {
    const PREFIX: &'static str = "cnt";
}
pub type ContactNoteId = Id<ContactNote>;

pub struct Merge;
impl Kind for Merge {
    const PREFIX: &'static str = "mrg";
}
pub type MergeId = Id<Merge>;

pub struct TagMerge;
impl Kind for TagMerge {
    const PREFIX: &'static str = "tmg";
}
pub type TagMergeId = Id<TagMerge>;

pub struct Import;
impl Kind for Import {
    const PREFIX: &'static str = "imp";
}
pub type ImportId = Id<Import>;

pub struct CannedReply;
impl Kind for CannedReply {
    const PREFIX: &'static str = "can";
}
pub type CannedReplyId = Id<CannedReply>;

pub struct Field;
impl Kind for Field {
    const PREFIX: &'static str = "fld";
}
pub type FieldId = Id<Field>;

pub struct SavedSearch;
impl Kind for SavedSearch {
    const PREFIX: &'static str = "sea";
}
pub type SavedSearchId = Id<SavedSearch>;
