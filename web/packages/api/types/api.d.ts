// Made from docs/api/openapi.json by npm run api; sha256 f7cba01266e65cf8f762d9a4ba15ab5fe527cff1ed45e1efe0ef4dbc72706b90
export interface paths {
    "/agents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All agents by name, also disabled ones. */
        get: operations["list_agents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One agent. */
        get: operations["get_agent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an agent's role, sight, teams or name, or disables them. */
        patch: operations["change_agent"];
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All API keys of the workspace, without the keys themselves. */
        get: operations["list_keys"];
        put?: never;
        /** Makes a key in the caller's name. It is shown once. */
        post: operations["create_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a key at once. */
        delete: operations["delete_key"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation: the agent comes to be and is signed in. */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a link to choose a new password, if the address is an agent's. The answer does not tell. */
        post: operations["forgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password by a link, ends all sessions and signs in. */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in and sets the session's cookie. */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session, if there is one. */
        post: operations["sign_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocked-senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses whose mail goes to spam. */
        get: operations["list_blocked_senders"];
        put?: never;
        /** Sends the mail of an address to spam from now on. */
        post: operations["block_sender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/blocked-senders/{address}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lets the mail of an address through again. */
        delete: operations["unblock_sender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The names under which the workspace serves. */
        get: operations["list_brands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames a brand or changes its language. */
        patch: operations["change_brand"];
        trace?: never;
    };
    "/canned-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All canned replies the caller may use, by title. */
        get: operations["list_canned_replies"];
        put?: never;
        /** Makes a canned reply. Those of everybody and of teams need `canned_replies.manage`. */
        post: operations["create_canned_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One canned reply with its texts and files. */
        get: operations["get_canned_reply"];
        put?: never;
        post?: never;
        /** Deletes a canned reply; it can be restored for a month. */
        delete: operations["delete_canned_reply"];
        options?: never;
        head?: never;
        /** Changes the named fields of a canned reply. */
        patch: operations["change_canned_reply"];
        trace?: never;
    };
    "/canned-replies/{id}/filled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a canned reply would say in a ticket. Nothing is counted. */
        get: operations["fill_canned_reply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-replies/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a deleted canned reply back. */
        post: operations["restore_canned_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/canned-replies/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a canned reply into an answer: filled in, with copies of its files, and counted. */
        post: operations["use_canned_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything small that clients keep a copy of. */
        get: operations["get_catalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All channels with their settings. */
        get: operations["list_channels"];
        put?: never;
        /** Makes a channel. */
        post: operations["create_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/channels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One channel with its settings. */
        get: operations["get_channel"];
        put?: never;
        post?: never;
        /** Takes a channel away that no ticket belongs to. */
        delete: operations["delete_channel"];
        options?: never;
        head?: never;
        /** Changes the named fields. Passwords that are not named stay, as long as server and user stay. */
        patch: operations["change_channel"];
        trace?: never;
    };
    "/channels/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries one step of a channel's set-up and tells how it went. */
        post: operations["test_channel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts, filtered and sorted, or those that match `q`. */
        get: operations["list_contacts"];
        put?: never;
        /** Makes a contact by hand. */
        post: operations["create_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts that look like one person, over the whole workspace; the first hundred pairs. */
        get: operations["list_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All contacts that fit the filters, as a file. */
        get: operations["export_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contact; the id of a merged one answers with the contact it was merged into. */
        get: operations["get_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the named fields. */
        patch: operations["change_contact"];
        trace?: never;
    };
    "/contacts/{id}/apart/{other_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says that two contacts that look alike are two people. */
        put: operations["tell_apart"];
        post?: never;
        /** Takes back that two contacts are two people. */
        delete: operations["take_apart_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contacts that look like this one. */
        get: operations["duplicates_of_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of a contact's custom fields. */
        get: operations["contact_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes values of a contact's custom fields. */
        patch: operations["change_contact_fields"];
        trace?: never;
    };
    "/contacts/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an e-mail address or phone number. */
        post: operations["add_identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/identities/{identity_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an e-mail address or phone number away. */
        delete: operations["remove_identity"];
        options?: never;
        head?: never;
        /** Says whether an e-mail address or phone number was made sure of. */
        patch: operations["change_identity"];
        trace?: never;
    };
    "/contacts/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges another contact into this one. */
        post: operations["merge_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Notes on a contact, newest first. */
        get: operations["list_notes"];
        put?: never;
        /** Writes a note on a contact. */
        post: operations["add_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/notes/{note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a note away; `restore` brings it back. */
        delete: operations["remove_note"];
        options?: never;
        head?: never;
        /** Changes the text of a note: one's own, or anybody's for supervisors. */
        patch: operations["change_note"];
        trace?: never;
    };
    "/contacts/{id}/notes/{note_id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a removed note back. */
        post: operations["restore_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every ticket of a contact, newest activity first. */
        get: operations["tickets_of_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that happened with a contact, newest first. */
        get: operations["contact_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own drafts, newest first; at most 100. */
        get: operations["list_drafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/drafts/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own draft of a new ticket. */
        get: operations["get_new_draft"];
        /** Saves the own draft of a new ticket. */
        put: operations["put_new_draft"];
        post?: never;
        /** Throws the own draft of a new ticket away. */
        delete: operations["delete_new_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace's events after `after`, oldest first. */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All custom fields, by what they belong to and in their order. */
        get: operations["list_fields"];
        put?: never;
        /** Makes a custom field. */
        post: operations["create_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a custom field with all its values. This cannot be undone; `is_active: false` hides it and keeps them. */
        delete: operations["delete_field"];
        options?: never;
        head?: never;
        /** Changes the named parts of a custom field. */
        patch: operations["change_field"];
        trace?: never;
    };
    "/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads a file for a message to come; it waits for a day. */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back an own upload that no message has yet. */
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first. */
        get: operations["list_imports"];
        put?: never;
        /** Takes a CSV or vCard file in as a draft; nothing is imported yet. */
        post: operations["upload_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import, and how far it is. */
        get: operations["get_import"];
        put?: never;
        post?: never;
        /** Forgets a draft. */
        delete: operations["discard_import"];
        options?: never;
        head?: never;
        /** Changes how a draft is read and what its columns become. */
        patch: operations["change_import"];
        trace?: never;
    };
    "/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first rows of a draft as contacts, with what is wrong in them. */
        get: operations["preview_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows that did not come in as they were, in their order. */
        get: operations["import_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/problems.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same rows as a CSV file: the cells as they were, and what was wrong. */
        get: operations["download_problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a draft. */
        post: operations["start_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back all that an import did, except what somebody used since. */
        post: operations["undo_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations that were not accepted yet. */
        get: operations["list_invitations"];
        put?: never;
        /** Invites somebody by mail. */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation says, before it is accepted. */
        get: operations["look_up_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes an invitation back. */
        delete: operations["withdraw_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends an invitation again with a new link. */
        post: operations["resend_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** WebSocket: frames `{seq, type, data}` as they are committed; resumes by `after`. */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/live/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events with the same frames, for networks that break WebSockets. */
        get: operations["live_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and what they may do. */
        get: operations["get_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what somebody set for themselves. */
        patch: operations["change_me"];
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the password and ends all other sessions. */
        post: operations["change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merge back. */
        post: operations["undo_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One message. */
        get: operations["get_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The HTML of a message as a page of its own, for a sandboxed frame. */
        get: operations["message_html"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes a message for a reply or a forward, in the language of the ticket. */
        get: operations["quote_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/raw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The message as it came over the wire. */
        get: operations["message_raw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a message again that failed or whose fate is unknown. */
        post: operations["retry_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messages/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Gives up a message that failed or still waits to be sent. */
        delete: operations["cancel_message"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organizations, newest first or by name. */
        get: operations["list_organizations"];
        put?: never;
        /** Makes an organization. */
        post: operations["create_organization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organization. */
        get: operations["get_organization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the named fields of an organization. */
        patch: operations["change_organization"];
        trace?: never;
    };
    "/organizations/{id}/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Values of an organization's custom fields. */
        get: operations["organization_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes values of an organization's custom fields. */
        patch: operations["change_organization_fields"];
        trace?: never;
    };
    "/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contact reasons in their order, archived ones too. */
        get: operations["list_reasons"];
        put?: never;
        /** Makes a reason. */
        post: operations["create_reason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a reason that may go. */
        delete: operations["delete_reason"];
        options?: never;
        head?: never;
        /** Changes the named fields of a reason. */
        patch: operations["change_reason"];
        trace?: never;
    };
    "/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shipped roles, least first, then the workspace's own, with the permissions of each. */
        get: operations["list_roles"];
        put?: never;
        /** Makes a role of the workspace's own. Nobody can put in more than they may do themselves. */
        post: operations["create_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes an own role; who has it gets the role named in `to`. */
        delete: operations["delete_role"];
        options?: never;
        head?: never;
        /** Renames an own role, or changes what it may do. */
        patch: operations["change_role"];
        trace?: never;
    };
    "/saved-searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All saved searches the caller may use, by name. */
        get: operations["list_saved_searches"];
        put?: never;
        /** Saves a search. Those of everybody and of other teams need `saved_searches.manage`. */
        post: operations["create_saved_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a saved search; it can be restored for a month. */
        delete: operations["delete_saved_search"];
        options?: never;
        head?: never;
        /** Changes the named fields of a saved search. */
        patch: operations["change_saved_search"];
        trace?: never;
    };
    "/saved-searches/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a deleted saved search back. */
        post: operations["restore_saved_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Finds tickets by their messages, subjects, numbers and filters, and contacts by name and address; newest first.
         *     A filter that cannot be understood is named in `errors` as `q.` and its place among the filters, from 0.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in. */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of one's sessions. */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the installation waits for its first workspace. */
        get: operations["get_setup"];
        put?: never;
        /** Makes the first workspace and its owner. */
        post: operations["set_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statuses in their order. */
        get: operations["list_statuses"];
        put?: never;
        /** Makes a status. */
        post: operations["create_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a status that may go. */
        delete: operations["delete_status"];
        options?: never;
        head?: never;
        /** Changes the named fields of a status. */
        patch: operations["change_status"];
        trace?: never;
    };
    "/system": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Storage, backlog, failed jobs and the state of the channels. */
        get: operations["get_system"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a job that failed for good; its work is never done. */
        delete: operations["forget_job"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a job that failed for good all its attempts again. */
        post: operations["retry_job"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tag-merges/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a merge of tags back: the tag is there again, on the tickets that still have the other one. */
        post: operations["undo_tag_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags by name. */
        get: operations["list_tags"];
        put?: never;
        /** Makes a tag. */
        post: operations["create_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tickets have each tag; tags without any are left out. */
        get: operations["count_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a tag that may go. */
        delete: operations["delete_tag"];
        options?: never;
        head?: never;
        /** Changes the named fields of a tag. */
        patch: operations["change_tag"];
        trace?: never;
    };
    "/tags/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges a tag into another one: its tickets get that one, and it is gone. Can be undone for 30 days. */
        post: operations["merge_tag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams with their members. */
        get: operations["list_teams"];
        put?: never;
        /** Makes a team. */
        post: operations["create_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a team that may go. */
        delete: operations["delete_team"];
        options?: never;
        head?: never;
        /** Changes the named fields of a team. */
        patch: operations["change_team"];
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of tickets, newest activity first. */
        get: operations["list_tickets"];
        put?: never;
        /** Begins a ticket by writing first, by a note, or in a customer's name. */
        post: operations["create_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tickets lie in each list, as the caller sees them. */
        get: operations["ticket_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/glance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of some tickets, by id or number, for links between them. Those the caller does not see are left out. */
        get: operations["glance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ticket, by id or number. */
        get: operations["get_ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the named fields. `ticket` is null when the caller no longer sees it afterwards. */
        patch: operations["change_ticket"];
        trace?: never;
    };
    "/tickets/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own draft of a ticket. */
        get: operations["get_draft"];
        /** Saves the own draft of a ticket. */
        put: operations["put_draft"];
        post?: never;
        /** Throws the own draft of a ticket away. */
        delete: operations["delete_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/files.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All files of a ticket's messages and notes as a ZIP archive; pictures within texts are left out. */
        get: operations["ticket_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a ticket, newest first. */
        get: operations["ticket_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest messages of a ticket, oldest of them first; `next` leads to older ones. */
        get: operations["list_messages"];
        put?: never;
        /** Writes a reply or a note. A reply sets the ticket to waiting unless `status` says otherwise. */
        post: operations["create_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks the ticket as read by the caller. */
        post: operations["mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks the ticket as unread for the caller. */
        post: operations["mark_unread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/viewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who sees the ticket: who can follow it, and be asked in a note. */
        get: operations["ticket_viewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a change back, unless the same fields were changed since. */
        post: operations["undo_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workspace and its settings. */
        get: operations["get_workspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the named settings. */
        patch: operations["change_workspace"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Accept: {
            locale: string;
            name: string;
            password: string;
            token: string;
            zone: string;
        };
        /** @description The text of the first automatic answer in one language. */
        AcknowledgeText: {
            subject: string;
            text: string;
        };
        /** @description Who did it. */
        ActorView: {
            id?: string | null;
            /** @description `agent`, `api`, `contact` or `system`. */
            kind: string;
            name?: string | null;
        };
        /** @description A name and an address. */
        Addr: {
            address: string;
            name?: string;
        };
        /**
         * @description Where the desk goes when an answer was sent.
         * @enum {string}
         */
        AfterReply: "stay" | "next" | "list";
        /** @description Somebody who answers customers, as colleagues see them. */
        Agent: {
            /** @description Name of a colour, always the same for a person. */
            avatar_color: string;
            email: string;
            id: components["schemas"]["Id_agt"];
            is_disabled: boolean;
            locale: string;
            name: string;
            /** @description Their shipped role, or the one their own role was made from. */
            role: components["schemas"]["Role"];
            role_id?: components["schemas"]["Id_rol"] | null;
            role_name?: string | null;
            sight: components["schemas"]["Reach"];
            teams: components["schemas"]["Id_tem"][];
            zone: string;
        };
        /** @description The fields of an agent to change; absent ones stay. */
        AgentChange: {
            is_disabled?: boolean | null;
            name?: string | null;
            role?: components["schemas"]["Role"] | null;
            role_id?: components["schemas"]["Id_rol"] | null;
            sight?: components["schemas"]["Reach"] | null;
            /** @description The whole set. */
            teams?: components["schemas"]["Id_tem"][] | null;
        };
        /** @description What somebody set for themselves. Stored as JSON; what an older version did not know takes its default. */
        AgentSettings: {
            /** @default stay */
            after_reply?: components["schemas"]["AfterReply"];
            /** @default default */
            density?: components["schemas"]["Density"];
            /**
             * @description Shortcuts bound anew, by the desk's name of the act; an empty text takes the act its key.
             * @default {}
             */
            keys?: {
                [key: string]: string;
            };
            /**
             * @default {
             *       "assigned": {
             *         "desktop": true,
             *         "sound": true
             *       },
             *       "followed": {
             *         "desktop": true,
             *         "sound": false
             *       },
             *       "mail_assigned": false,
             *       "mail_mention": false,
             *       "mention": {
             *         "desktop": true,
             *         "sound": true
             *       },
             *       "message": {
             *         "desktop": true,
             *         "sound": true
             *       },
             *       "sound": "chime",
             *       "unassigned": {
             *         "desktop": false,
             *         "sound": false
             *       },
             *       "volume": 60
             *     }
             */
            notices?: components["schemas"]["NoticeSettings"];
            /**
             * @description Widths of panes by name, as the desk remembers them.
             * @default {}
             */
            pane_sizes?: {
                [key: string]: number;
            };
            /**
             * @description Sanitised.
             * @default
             */
            signature_html?: string;
            /**
             * @description Whether single keys are shortcuts.
             * @default true
             */
            single_keys?: boolean;
            /** @default system */
            theme?: components["schemas"]["Theme"];
        };
        /** @description A key as it is listed: never the key itself. */
        ApiKey: {
            /** @description In whose name it acts. */
            agent_id: components["schemas"]["Id_agt"];
            created_at: components["schemas"]["Time"];
            expires_at?: components["schemas"]["Time"] | null;
            /** @description How the key begins. */
            hint: string;
            id: components["schemas"]["Id_key"];
            last_used_at?: components["schemas"]["Time"] | null;
            name: string;
            scopes: components["schemas"]["KeyScope"][];
        };
        /** @description Who wrote a message. */
        Author: {
            id?: string | null;
            /** @description `contact`, `agent` or `system`. */
            kind: string;
            name: string;
        };
        /** @description The jobs of one kind that should have run by now, those that run included. */
        Backlog: {
            kind: string;
            /** Format: int64 */
            n_due: number;
            /** @description Since when the oldest of them waits. */
            oldest_due_at: components["schemas"]["Time"];
        };
        /** @description An address whose mail goes to spam. */
        BlockedSender: {
            address: string;
            /** @description Who blocked it. */
            agent_id: components["schemas"]["Id_agt"];
            at: components["schemas"]["Time"];
        };
        /** @description A name under which a workspace serves. */
        Brand: {
            id: components["schemas"]["Id_brd"];
            locale: string;
            name: string;
        };
        /** @description The fields of a brand to change. */
        BrandChange: {
            locale?: string | null;
            name?: string | null;
        };
        /** @description A ready text, as lists show it. */
        CannedReply: {
            agent_id?: components["schemas"]["Id_agt"] | null;
            /** @description Whether the caller may change it. */
            can_change: boolean;
            changed_at: components["schemas"]["Time"];
            id: components["schemas"]["Id_can"];
            last_used_at?: components["schemas"]["Time"] | null;
            /** @description Languages it has a text of its own for. */
            locales: string[];
            /** Format: int64 */
            n_files: number;
            /** Format: int64 */
            n_used: number;
            /** @description The beginning of its text. */
            preview: string;
            /** @description What is typed after the slash; may be empty. */
            shortcut: string;
            team_id?: components["schemas"]["Id_tem"] | null;
            title: string;
        };
        /** @description The fields to change; absent ones stay. */
        CannedReplyChange: {
            /** @description The whole set. */
            files?: components["schemas"]["Id_fil"][] | null;
            is_own?: boolean | null;
            shortcut?: string | null;
            team_id?: string | null;
            /** @description The whole set. */
            texts?: components["schemas"]["CannedTextInput"][] | null;
            title?: string | null;
        };
        /** @description One text of a canned reply. */
        CannedText: {
            /** @description Null for plain text. */
            html?: string | null;
            /** @description Null for the text of all languages that have none of their own. */
            locale?: string | null;
            text: string;
        };
        CannedTextInput: {
            html?: string | null;
            locale?: string | null;
            /** @description Needed unless there is HTML. */
            text?: string;
        };
        /** @description One request for everything small. */
        Catalog: {
            agents: components["schemas"]["Agent"][];
            brands: components["schemas"]["Brand"][];
            channels: components["schemas"]["CatalogChannel"][];
            fields: components["schemas"]["CustomField"][];
            reasons: components["schemas"]["Reason"][];
            statuses: components["schemas"]["Status"][];
            tags: components["schemas"]["Tag"][];
            teams: components["schemas"]["Team"][];
        };
        /** @description A channel as everybody sees it: without its settings. */
        CatalogChannel: {
            address: string;
            brand_id: components["schemas"]["Id_brd"];
            id: components["schemas"]["Id_chn"];
            is_enabled: boolean;
            kind: string;
            name: string;
            team_id?: components["schemas"]["Id_tem"] | null;
        };
        /**
         * @description What a status means to the program.
         * @enum {string}
         */
        Category: "new" | "open" | "waiting" | "resolved" | "closed";
        /** @description A changed ticket with the token that undoes the change. */
        Changed: {
            ticket?: components["schemas"]["TicketView"] | null;
            undo?: components["schemas"]["Id_evt"] | null;
        };
        /** @description The fields of a channel to change; absent ones stay. */
        ChannelChange: {
            address?: string | null;
            brand_id?: components["schemas"]["Id_brd"] | null;
            is_enabled?: boolean | null;
            name?: string | null;
            /** @description The whole settings; passwords that are not named stay. */
            settings?: Record<string, never> | null;
            team_id?: components["schemas"]["Id_tem"] | null;
        };
        ChannelHealth: {
            address: string;
            id: components["schemas"]["Id_chn"];
            is_enabled: boolean;
            kind: string;
            name: string;
            state: components["schemas"]["Health"];
        };
        ChannelTest: {
            /** @description `imap_login`, `relay_send` … as the kind knows them. */
            step: string;
            /** @description Where a test message goes, for steps that send one. */
            to?: string | null;
        };
        ChannelTestResult: {
            /** @description Stable snake_case word. */
            code: string;
            detail: string;
            /** @description What there is, where a step looks something up: records of a domain, folders of a mailbox. */
            found: string[];
            /** Format: int64 */
            ms: number;
            ok: boolean;
            wanted?: components["schemas"]["WantedRecord"] | null;
        };
        /** @description A channel as those who set it up see it. */
        ChannelView: {
            address: string;
            brand_id: components["schemas"]["Id_brd"];
            id: components["schemas"]["Id_chn"];
            is_enabled: boolean;
            kind: string;
            name: string;
            /** @description By kind; passwords are replaced by `has_password`. */
            settings: Record<string, never>;
            state: components["schemas"]["Health"];
            team_id?: components["schemas"]["Id_tem"] | null;
            /**
             * Format: int64
             * @description Grows with each change.
             */
            version: number;
        };
        /** @description A customer. */
        Contact: {
            /** @description A short warning for whoever answers this person; empty without one. */
            care_note: string;
            created_at: components["schemas"]["Time"];
            id: components["schemas"]["Id_con"];
            identities: components["schemas"]["Identity"][];
            locale?: string | null;
            /**
             * Format: int64
             * @description How many of them are open.
             */
            n_open: number;
            /** Format: int64 */
            n_tickets: number;
            name: string;
            note: string;
            organization?: components["schemas"]["OrganizationName"] | null;
            tier: components["schemas"]["Tier"];
            zone?: string | null;
        };
        /** @description Whose ticket it is. */
        ContactName: {
            email: string;
            id: components["schemas"]["Id_con"];
            name: string;
            tier: components["schemas"]["Tier"];
        };
        /** @description A note on a contact. */
        ContactNote: {
            author_id: components["schemas"]["Id_agt"];
            /** @description As the agent is called now. */
            author_name: string;
            created_at: components["schemas"]["Time"];
            edited_at?: components["schemas"]["Time"] | null;
            id: components["schemas"]["Id_cnt"];
            text: string;
        };
        ContactPatch: {
            care_note?: string | null;
            locale?: string | null;
            name?: string | null;
            note?: string | null;
            organization_id?: string | null;
            tier?: components["schemas"]["Tier"] | null;
            zone?: string | null;
        };
        /** @description Counts of the fixed lists, as one agent sees them. */
        Counts: {
            /** Format: int64 */
            closed: number;
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            spam: number;
            /** Format: int64 */
            team: number;
            /** Format: int64 */
            trash: number;
            /** Format: int64 */
            unassigned: number;
            /**
             * Format: int64
             * @description Tickets in which they were asked and have not read it; at most 100 are counted.
             */
            unread_mentions: number;
            /**
             * Format: int64
             * @description At most 100 are counted.
             */
            unread_mine: number;
            /**
             * Format: int64
             * @description At most 100 are counted.
             */
            unread_unassigned: number;
        };
        /** @description A custom field. */
        CustomField: {
            choices: components["schemas"]["FieldChoice"][];
            condition?: components["schemas"]["FieldCondition"] | null;
            help: string;
            id: components["schemas"]["Id_fld"];
            is_active: boolean;
            /** @description Whether a ticket needs it before it is resolved. */
            is_required: boolean;
            kind: components["schemas"]["FieldKind"];
            name: string;
            /** @description By language. */
            names: {
                [key: string]: string;
            };
            /** Format: int64 */
            position: number;
            subject: components["schemas"]["FieldSubject"];
        };
        /** @enum {string} */
        Density: "compact" | "default" | "cosy";
        /** @description A stored draft. */
        Draft: {
            bcc: components["schemas"]["Addr"][];
            cc: components["schemas"]["Addr"][];
            files: components["schemas"]["File"][];
            html?: string | null;
            mode: string;
            subject?: string | null;
            text: string;
            ticket_id?: components["schemas"]["Id_tkt"] | null;
            to: components["schemas"]["Addr"][];
            updated_at: components["schemas"]["Time"];
        };
        /** @description What the composer holds. */
        DraftInput: {
            /** @default [] */
            bcc?: components["schemas"]["Addr"][];
            /** @default [] */
            cc?: components["schemas"]["Addr"][];
            /** @default [] */
            files?: components["schemas"]["Id_fil"][];
            /** @default null */
            html?: string | null;
            /**
             * @description `reply`, `note` or `forward`.
             * @default
             */
            mode?: string;
            /** @default null */
            subject?: string | null;
            /** @default  */
            text?: string;
            /** @default [] */
            to?: components["schemas"]["Addr"][];
        };
        /** @description One thing that happened. */
        EventView: {
            actor: components["schemas"]["ActorView"];
            at: components["schemas"]["Time"];
            body: Record<string, never>;
            contact_id?: components["schemas"]["Id_con"] | null;
            id: components["schemas"]["Id_evt"];
            kind: string;
            /** Format: int64 */
            seq: number;
            texts?: components["schemas"]["TextChange"][];
            ticket_id?: components["schemas"]["Id_tkt"] | null;
        };
        /** @description A job that was tried as often as jobs are. */
        FailedJob: {
            /** Format: int64 */
            attempts: number;
            /** @description What went wrong the last time, in the program's words. */
            error: string;
            failed_at: components["schemas"]["Time"];
            id: components["schemas"]["Id_job"];
            kind: string;
        };
        /** @description Events of the workspace after a `seq`, oldest first. */
        Feed: {
            data: components["schemas"]["EventView"][];
            /**
             * Format: int64
             * @description Give it as `after` to go on; null when this was the newest.
             */
            next?: number | null;
        };
        /** @description Label and value of an extra answer of a form. */
        Field: {
            label: string;
            value: string;
        };
        /** @description What of a field may change; absent ones stay. Subject and kind stay for good. */
        FieldChange: {
            /** @description The whole set; a choice that is left out stays readable nowhere, so tickets lose it from sight. */
            choices?: components["schemas"]["FieldChoice"][] | null;
            condition?: components["schemas"]["FieldCondition"] | null;
            help?: string | null;
            is_active?: boolean | null;
            is_required?: boolean | null;
            name?: string | null;
            names?: {
                [key: string]: string;
            } | null;
            /**
             * Format: int64
             * @description Place among the fields of its subject, from 0.
             */
            position?: number | null;
        };
        /** @description One of the things to choose from. */
        FieldChoice: {
            /** @description Given by the program when it is absent; values hold it, so the name may change. */
            id?: string;
            name: string;
            /** @description By language. */
            names?: {
                [key: string]: string;
            };
        };
        /** @description When a field is shown: while another one has one of the values. */
        FieldCondition: {
            field_id: components["schemas"]["Id_fld"];
            /** @description Ids of choices, `true` for a checkbox, texts otherwise. */
            values: string[];
        };
        /** @description What is wrong with one field. */
        FieldError: {
            /** @description Stable snake_case word: `required`, `too_long`, `unknown_field`. */
            code: string;
            /** @description A sentence with the remedy. */
            detail: string;
            /** @description Path of the field: `to.0.address`. */
            field: string;
        };
        /**
         * @description What a value may be.
         * @enum {string}
         */
        FieldKind: "text" | "long_text" | "number" | "choice" | "choices" | "date" | "checkbox" | "contact" | "organization";
        /**
         * @description What a field belongs to.
         * @enum {string}
         */
        FieldSubject: "ticket" | "contact" | "organization";
        /** @description Values by the id of their field. */
        FieldValues: {
            /** @description In a change: null empties a field, absent ones stay. */
            fields: {
                [key: string]: unknown;
            };
        };
        /** @description A file as clients see it. */
        File: {
            id: components["schemas"]["Id_fil"];
            /** @description Shown inside the text, not in the list of files. */
            is_inline: boolean;
            media_type: string;
            name: string;
            /** @description Set for images a browser can show. */
            preview_url?: string | null;
            /** Format: int64 */
            size_bytes: number;
            /** @description Relative, signed, good for at least a day. */
            url: string;
        };
        /** @description A canned reply for one ticket, ready to be put into an answer. */
        FilledReply: {
            files: components["schemas"]["File"][];
            html?: string | null;
            /** @description Variables without a value here. They stand in the text by their names, for the agent to fill in. */
            missing: string[];
            text: string;
        };
        Forgot: {
            email: string;
        };
        /** @description A key just made; the only time it is seen. */
        FreshApiKey: components["schemas"]["ApiKey"] & {
            key: string;
        };
        /** @description Tickets. */
        Glance: {
            data: components["schemas"]["TicketRow"][];
        };
        /** @description A message in short, with the ticket it belongs to. */
        Headline: {
            at: components["schemas"]["Time"];
            /** @description `contact`, `agent` or `system`. */
            author_kind: string;
            author_name: string;
            channel_kind: string;
            /** @description `in` or `out`. */
            direction: string;
            id: components["schemas"]["Id_msg"];
            /** @description `reply` or `note`. */
            kind: string;
            /** @description Its first words. */
            snippet: string;
            ticket_id: components["schemas"]["Id_tkt"];
            /** Format: int64 */
            ticket_number: number;
            ticket_subject: string;
        };
        /** @description How a channel fares, as of its last change for better or worse. */
        Health: {
            /** @description Stable snake_case word; `unknown` before the first report. */
            code: string;
            detail: string;
            last_error_at?: components["schemas"]["Time"] | null;
            last_ok_at?: components["schemas"]["Time"] | null;
            ok: boolean;
        };
        /** @description Something found. */
        Hit: {
            /** @enum {string} */
            kind: "ticket";
            /** @description Start and length of the matches in `snippet`, in characters. */
            marks: [
                number,
                number
            ][];
            message_id?: components["schemas"]["Id_msg"] | null;
            /** @description The words around the first match. */
            snippet: string;
            ticket: components["schemas"]["TicketRow"];
        } | {
            contact: components["schemas"]["Contact"];
            /** @enum {string} */
            kind: "contact";
        };
        Id_agt: string;
        Id_brd: string;
        Id_can: string;
        Id_chn: string;
        Id_cnt: string;
        Id_con: string;
        Id_evt: string;
        Id_fil: string;
        Id_fld: string;
        Id_idn: string;
        Id_imp: string;
        Id_inv: string;
        Id_job: string;
        Id_key: string;
        Id_mrg: string;
        Id_msg: string;
        Id_org: string;
        Id_rol: string;
        Id_rsn: string;
        Id_sea: string;
        Id_ses: string;
        Id_sta: string;
        Id_tag: string;
        Id_tem: string;
        Id_tkt: string;
        Id_tmg: string;
        Id_wsp: string;
        /** @description A way to reach a contact. */
        Identity: {
            id: components["schemas"]["Id_idn"];
            is_verified: boolean;
            /** @description `email` or `phone`. */
            kind: string;
            value: string;
        };
        IdentityPatch: {
            /** @description Somebody made sure that it is this person's. */
            is_verified: boolean;
        };
        /** @description An import as everybody sees it. */
        Import: {
            agent_id: components["schemas"]["Id_agt"];
            created_at: components["schemas"]["Time"];
            finished_at?: components["schemas"]["Time"] | null;
            id: components["schemas"]["Id_imp"];
            kind: components["schemas"]["ImportKind"];
            /** Format: int64 */
            n_created: number;
            /** Format: int64 */
            n_done: number;
            /**
             * Format: int64
             * @description Contacts an undo left, because somebody used them since.
             */
            n_kept: number;
            /**
             * Format: int64
             * @description Rows that were refused or came in without a wrong value.
             */
            n_problems: number;
            /** Format: int64 */
            n_rows: number;
            /** Format: int64 */
            n_skipped: number;
            /** Format: int64 */
            n_updated: number;
            /** @description Of the file. */
            name: string;
            settings: components["schemas"]["ImportSettings"];
            started_at?: components["schemas"]["Time"] | null;
            state: components["schemas"]["ImportState"];
        };
        /** @description The form a file is sent in. */
        ImportForm: {
            /** Format: binary */
            file: string;
        };
        /**
         * @description What kind of file it is.
         * @enum {string}
         */
        ImportKind: "csv" | "vcard";
        /** @description What a draft may be told. */
        ImportPatch: {
            /** @description One of the encodings the preview names. */
            encoding?: string | null;
            has_head?: boolean | null;
            policy?: components["schemas"]["Policy"] | null;
            separator?: string | null;
            targets?: string[] | null;
        };
        /** @description A row that did not come in as it was. */
        ImportProblem: {
            cells: string[];
            /** @description `empty`, `invalid`, `taken`, `too_long`. */
            code: string;
            /** @description Which value: `email`, `phone`, `zone`, `locale`, `name`, `note`. */
            field: string;
            /** @description The row came in without the wrong value. */
            is_imported: boolean;
            /**
             * Format: int64
             * @description Counted from 1, the head included, as a table program counts; for vCards the number of the card.
             */
            row: number;
        };
        /** @description How a file is read, and what becomes of it. */
        ImportSettings: {
            encoding: string;
            has_head: boolean;
            /** @description Heads of the columns; numbers where the file has none. */
            heads: string[];
            policy: components["schemas"]["Policy"];
            /** @description `,`, `;`, tab or `|`; of no meaning for vCards. */
            separator: string;
            /** @description What each column becomes. */
            targets: string[];
        };
        /**
         * @description How far an import is.
         * @enum {string}
         */
        ImportState: "draft" | "running" | "done" | "undoing" | "undone" | "failed";
        Invitation: {
            created_at: components["schemas"]["Time"];
            email: string;
            expires_at: components["schemas"]["Time"];
            id: components["schemas"]["Id_inv"];
            invited_by: components["schemas"]["Id_agt"];
            /** @description The link itself, only right after it was made and only while no channel can send it: hand it over. */
            link?: string | null;
            locale: string;
            name: string;
            role: components["schemas"]["Role"];
            teams: components["schemas"]["Id_tem"][];
        };
        /** @description What a link says before it is used. */
        InvitationPreview: {
            email: string;
            name: string;
            role: components["schemas"]["Role"];
            workspace_name: string;
        };
        /**
         * @description What a key may do at most; each holds the ones before it.
         * @enum {string}
         */
        KeyScope: "read" | "write" | "admin";
        /** @enum {string} */
        Kind: "reply" | "note";
        /** @description The newest message, in short. */
        LastMessage: {
            at: components["schemas"]["Time"];
            author_name: string;
            direction: string;
            kind: string;
        };
        /** @description Two contacts and what they have in common. */
        Likeness: {
            /** @description The older of the two. */
            first: components["schemas"]["Contact"];
            /** @description `email`, `phone`, `name`. */
            reasons: string[];
            second: components["schemas"]["Contact"];
        };
        /** @description Another ticket this one belongs to. */
        Link: {
            /** @description `follow_up_of` or `followed_up_by`. */
            kind: string;
            /** Format: int64 */
            number: number;
            subject: string;
            ticket_id: components["schemas"]["Id_tkt"];
        };
        Machine: {
            /** Format: int64 */
            database_bytes: number;
            disk?: components["schemas"]["Space"] | null;
            /** @description `sqlite` or `postgresql`. */
            engine: string;
        };
        /** @description The signed-in agent and all the desk needs at its start. */
        Me: {
            agent: components["schemas"]["OwnAgent"];
            is_demo: boolean;
            permissions: string[];
            /**
             * Format: int64
             * @description The newest event this answer knows of; live updates follow from here.
             */
            seq: number;
            /** @description Whether passwords travel readable. */
            unsafe_http: boolean;
            version: string;
            workspace: components["schemas"]["OwnWorkspace"];
        };
        /** @description What somebody changes of themselves; absent fields stay. */
        MeChange: {
            after_reply?: components["schemas"]["AfterReply"] | null;
            density?: components["schemas"]["Density"] | null;
            keys?: {
                [key: string]: string;
            } | null;
            locale?: string | null;
            name?: string | null;
            notices?: components["schemas"]["NoticeSettings"] | null;
            pane_sizes?: {
                [key: string]: number;
            } | null;
            signature_html?: string | null;
            single_keys?: boolean | null;
            theme?: components["schemas"]["Theme"] | null;
            zone?: string | null;
        };
        MergeInput: {
            /** @description The contact that goes into the one of the path. */
            other_id: components["schemas"]["Id_con"];
        };
        /** @description A merge as the timeline shows it. */
        MergeView: {
            id: components["schemas"]["Id_mrg"];
            is_undone: boolean;
            merged_id: components["schemas"]["Id_con"];
            /** @description Of the contact that went in. */
            name: string;
        };
        /** @description The contact that was kept, and the merge, which can be undone. */
        Merged: {
            contact: components["schemas"]["Contact"];
            merge_id: components["schemas"]["Id_mrg"];
        };
        /** @description A message as clients see it. */
        Message: {
            at: components["schemas"]["Time"];
            author: components["schemas"]["Author"];
            /** @description `no`, `reply`, `generated`, `bounce` or `own_loop`. */
            auto_kind: string;
            bcc: components["schemas"]["Addr"][];
            cc: components["schemas"]["Addr"][];
            channel_id: components["schemas"]["Id_chn"];
            channel_kind: string;
            /** @description `in` or `out`. */
            direction: string;
            error?: string | null;
            fields: components["schemas"]["Field"][];
            files: components["schemas"]["File"][];
            from?: components["schemas"]["Addr"] | null;
            has_html: boolean;
            has_raw: boolean;
            has_remote_images: boolean;
            /** Format: int64 */
            html_bytes: number;
            id: components["schemas"]["Id_msg"];
            is_auto: boolean;
            /** @description Somebody else than the ticket's contact wrote it. */
            is_third_party: boolean;
            /** @description It refers to this ticket, but its sender was never part of it. */
            is_unverified_sender: boolean;
            /** @description `reply` (all the customer can see, in both directions) or `note`. */
            kind: string;
            language?: string | null;
            /** @description The agents a note asks. */
            mentions: components["schemas"]["Id_agt"][];
            problems: string[];
            /** @description Earlier text that was quoted, plain. */
            quoted_text?: string | null;
            /** @description `received`, `queued`, `sending`, `sent`, `failed`, `uncertain` or `cancelled`. */
            state: string;
            subject?: string | null;
            /** @description The new part, plain. */
            text: string;
            ticket_id: components["schemas"]["Id_tkt"];
            to: components["schemas"]["Addr"][];
        };
        /** @description A message to write. */
        MessageInput: {
            /** @default [] */
            bcc?: components["schemas"]["Addr"][];
            /** @default [] */
            cc?: components["schemas"]["Addr"][];
            /** @default null */
            channel_id?: components["schemas"]["Id_chn"] | null;
            /** @default [] */
            files?: components["schemas"]["Id_fil"][];
            /** @default null */
            forward_of?: components["schemas"]["Id_msg"] | null;
            /** @default null */
            html?: string | null;
            /** @default reply */
            kind?: components["schemas"]["Kind"];
            /**
             * Format: int64
             * @description Newest event the writer has seen; with newer messages the reply is refused (409 `newer_messages`).
             * @default null
             */
            seen_seq?: number | null;
            /**
             * @description What the ticket becomes: a category or a status id. Absent: waiting, for a reply.
             * @default null
             */
            status?: string | null;
            /** @default null */
            subject?: string | null;
            /**
             * @description Needed unless there is HTML.
             * @default
             */
            text?: string;
            /**
             * @description Absent: whoever wrote last.
             * @default null
             */
            to?: components["schemas"]["Addr"][] | null;
        };
        NewApiKey: {
            expires_at?: components["schemas"]["Time"] | null;
            name: string;
            scopes: components["schemas"]["KeyScope"][];
        };
        NewBlockedSender: {
            address: string;
        };
        NewCannedReply: {
            files?: components["schemas"]["Id_fil"][];
            /** @description Only for oneself. */
            is_own?: boolean;
            shortcut?: string;
            team_id?: components["schemas"]["Id_tem"] | null;
            /** @description One without a language, and any number with one. */
            texts: components["schemas"]["CannedTextInput"][];
            title: string;
        };
        NewChannel: {
            /** @description Needed by kinds whose messages have recipients. */
            address?: string;
            brand_id?: components["schemas"]["Id_brd"] | null;
            is_enabled?: boolean;
            kind: string;
            name: string;
            settings?: Record<string, never>;
            team_id?: components["schemas"]["Id_tem"] | null;
        };
        NewContact: {
            care_note?: string;
            emails?: string[];
            locale?: string | null;
            name: string;
            note?: string;
            organization_id?: components["schemas"]["Id_org"] | null;
            phones?: string[];
            tier?: components["schemas"]["Tier"];
            zone?: string | null;
        };
        NewField: {
            choices?: components["schemas"]["FieldChoice"][];
            condition?: components["schemas"]["FieldCondition"] | null;
            help?: string;
            is_required?: boolean;
            kind: components["schemas"]["FieldKind"];
            name: string;
            names?: {
                [key: string]: string;
            };
            subject: components["schemas"]["FieldSubject"];
        };
        NewIdentity: {
            /** @description `email` or `phone`. */
            kind: string;
            value: string;
        };
        NewInvitation: {
            email: string;
            /** @description The workspace's if absent. */
            locale?: string | null;
            name?: string;
            role: components["schemas"]["Role"];
            teams?: components["schemas"]["Id_tem"][];
        };
        NewReason: {
            name: string;
            parent_id?: components["schemas"]["Id_rsn"] | null;
            /**
             * Format: int64
             * @description Last if absent.
             */
            position?: number | null;
        };
        NewRole: {
            name: string;
            /** @description Those of the shipped role if absent. What everybody at the desk needs to read is always in. */
            permissions?: string[] | null;
            /** @description The shipped role it is made from: `agent`, `supervisor` or `admin`. */
            role: components["schemas"]["Role"];
        };
        NewSavedSearch: {
            /** @description Only for oneself. */
            is_own?: boolean;
            name: string;
            query: string;
            team_id?: components["schemas"]["Id_tem"] | null;
        };
        NewStatus: {
            category: components["schemas"]["Category"];
            name: string;
            /**
             * Format: int64
             * @description Last if absent.
             */
            position?: number | null;
        };
        NewTag: {
            /** @description Gray if absent. */
            color?: string | null;
            name: string;
        };
        NewTagMerge: {
            /** @description The tag that stays. */
            into: components["schemas"]["Id_tag"];
        };
        NewTeam: {
            is_private?: boolean;
            members?: components["schemas"]["Id_agt"][];
            name: string;
        };
        NoteInput: {
            text: string;
        };
        /** @description What somebody wants to be told of while they do not look at it, and how. */
        NoticeSettings: {
            /**
             * @description A ticket was assigned to them by somebody else.
             * @default {
             *       "desktop": true,
             *       "sound": true
             *     }
             */
            assigned?: components["schemas"]["NoticeWays"];
            /**
             * @description Something was written in a ticket they follow.
             * @default {
             *       "desktop": true,
             *       "sound": false
             *     }
             */
            followed?: components["schemas"]["NoticeWays"];
            /**
             * @description A mail when a ticket was assigned to them while they had no desk open.
             * @default false
             */
            mail_assigned?: boolean;
            /**
             * @description A mail when a colleague asked them while they had no desk open.
             * @default false
             */
            mail_mention?: boolean;
            /**
             * @description A colleague asked them in a note.
             * @default {
             *       "desktop": true,
             *       "sound": true
             *     }
             */
            mention?: components["schemas"]["NoticeWays"];
            /**
             * @description A customer wrote in a ticket of theirs.
             * @default {
             *       "desktop": true,
             *       "sound": true
             *     }
             */
            message?: components["schemas"]["NoticeWays"];
            /** @default chime */
            sound?: components["schemas"]["NoticeSound"];
            /**
             * @description A customer wrote in a ticket nobody looks after.
             * @default {
             *       "desktop": false,
             *       "sound": false
             *     }
             */
            unassigned?: components["schemas"]["NoticeWays"];
            /**
             * Format: int32
             * @description In percent.
             * @default 60
             */
            volume?: number;
        };
        /** @enum {string} */
        NoticeSound: "chime" | "drop" | "knock" | "bell";
        NoticeWays: {
            /** @default false */
            desktop?: boolean;
            /** @default false */
            sound?: boolean;
        };
        /** @description A firm, public body or family. */
        Organization: {
            created_at: components["schemas"]["Time"];
            /** @description Contacts who write from these domains belong to it from their first message. */
            domains: string[];
            id: components["schemas"]["Id_org"];
            /** Format: int64 */
            n_contacts: number;
            /**
             * Format: int64
             * @description How many of its tickets are open.
             */
            n_open: number;
            name: string;
            note: string;
        };
        OrganizationInput: {
            domains?: string[] | null;
            name?: string | null;
            note?: string | null;
        };
        /** @description A name with an id, where no more is needed. */
        OrganizationName: {
            id: components["schemas"]["Id_org"];
            name: string;
        };
        OwnAgent: components["schemas"]["Agent"] & {
            settings: components["schemas"]["AgentSettings"];
        };
        OwnWorkspace: {
            host: string;
            id: components["schemas"]["Id_wsp"];
            locale: string;
            name: string;
            zone: string;
        };
        /** @description A page of a list. */
        Page_Agent: {
            data: {
                /** @description Name of a colour, always the same for a person. */
                avatar_color: string;
                email: string;
                id: components["schemas"]["Id_agt"];
                is_disabled: boolean;
                locale: string;
                name: string;
                /** @description Their shipped role, or the one their own role was made from. */
                role: components["schemas"]["Role"];
                role_id?: components["schemas"]["Id_rol"] | null;
                role_name?: string | null;
                sight: components["schemas"]["Reach"];
                teams: components["schemas"]["Id_tem"][];
                zone: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ApiKey: {
            data: {
                /** @description In whose name it acts. */
                agent_id: components["schemas"]["Id_agt"];
                created_at: components["schemas"]["Time"];
                expires_at?: components["schemas"]["Time"] | null;
                /** @description How the key begins. */
                hint: string;
                id: components["schemas"]["Id_key"];
                last_used_at?: components["schemas"]["Time"] | null;
                name: string;
                scopes: components["schemas"]["KeyScope"][];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_BlockedSender: {
            data: {
                address: string;
                /** @description Who blocked it. */
                agent_id: components["schemas"]["Id_agt"];
                at: components["schemas"]["Time"];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Brand: {
            data: {
                id: components["schemas"]["Id_brd"];
                locale: string;
                name: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CannedReply: {
            data: {
                agent_id?: components["schemas"]["Id_agt"] | null;
                /** @description Whether the caller may change it. */
                can_change: boolean;
                changed_at: components["schemas"]["Time"];
                id: components["schemas"]["Id_can"];
                last_used_at?: components["schemas"]["Time"] | null;
                /** @description Languages it has a text of its own for. */
                locales: string[];
                /** Format: int64 */
                n_files: number;
                /** Format: int64 */
                n_used: number;
                /** @description The beginning of its text. */
                preview: string;
                /** @description What is typed after the slash; may be empty. */
                shortcut: string;
                team_id?: components["schemas"]["Id_tem"] | null;
                title: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ChannelView: {
            data: {
                address: string;
                brand_id: components["schemas"]["Id_brd"];
                id: components["schemas"]["Id_chn"];
                is_enabled: boolean;
                kind: string;
                name: string;
                /** @description By kind; passwords are replaced by `has_password`. */
                settings: Record<string, never>;
                state: components["schemas"]["Health"];
                team_id?: components["schemas"]["Id_tem"] | null;
                /**
                 * Format: int64
                 * @description Grows with each change.
                 */
                version: number;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Contact: {
            data: {
                /** @description A short warning for whoever answers this person; empty without one. */
                care_note: string;
                created_at: components["schemas"]["Time"];
                id: components["schemas"]["Id_con"];
                identities: components["schemas"]["Identity"][];
                locale?: string | null;
                /**
                 * Format: int64
                 * @description How many of them are open.
                 */
                n_open: number;
                /** Format: int64 */
                n_tickets: number;
                name: string;
                note: string;
                organization?: components["schemas"]["OrganizationName"] | null;
                tier: components["schemas"]["Tier"];
                zone?: string | null;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ContactNote: {
            data: {
                author_id: components["schemas"]["Id_agt"];
                /** @description As the agent is called now. */
                author_name: string;
                created_at: components["schemas"]["Time"];
                edited_at?: components["schemas"]["Time"] | null;
                id: components["schemas"]["Id_cnt"];
                text: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_CustomField: {
            data: {
                choices: components["schemas"]["FieldChoice"][];
                condition?: components["schemas"]["FieldCondition"] | null;
                help: string;
                id: components["schemas"]["Id_fld"];
                is_active: boolean;
                /** @description Whether a ticket needs it before it is resolved. */
                is_required: boolean;
                kind: components["schemas"]["FieldKind"];
                name: string;
                /** @description By language. */
                names: {
                    [key: string]: string;
                };
                /** Format: int64 */
                position: number;
                subject: components["schemas"]["FieldSubject"];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Draft: {
            data: {
                bcc: components["schemas"]["Addr"][];
                cc: components["schemas"]["Addr"][];
                files: components["schemas"]["File"][];
                html?: string | null;
                mode: string;
                subject?: string | null;
                text: string;
                ticket_id?: components["schemas"]["Id_tkt"] | null;
                to: components["schemas"]["Addr"][];
                updated_at: components["schemas"]["Time"];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_EventView: {
            data: {
                actor: components["schemas"]["ActorView"];
                at: components["schemas"]["Time"];
                body: Record<string, never>;
                contact_id?: components["schemas"]["Id_con"] | null;
                id: components["schemas"]["Id_evt"];
                kind: string;
                /** Format: int64 */
                seq: number;
                texts?: components["schemas"]["TextChange"][];
                ticket_id?: components["schemas"]["Id_tkt"] | null;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Hit: {
            data: ({
                /** @enum {string} */
                kind: "ticket";
                /** @description Start and length of the matches in `snippet`, in characters. */
                marks: [
                    number,
                    number
                ][];
                message_id?: components["schemas"]["Id_msg"] | null;
                /** @description The words around the first match. */
                snippet: string;
                ticket: components["schemas"]["TicketRow"];
            } | {
                contact: components["schemas"]["Contact"];
                /** @enum {string} */
                kind: "contact";
            })[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Import: {
            data: {
                agent_id: components["schemas"]["Id_agt"];
                created_at: components["schemas"]["Time"];
                finished_at?: components["schemas"]["Time"] | null;
                id: components["schemas"]["Id_imp"];
                kind: components["schemas"]["ImportKind"];
                /** Format: int64 */
                n_created: number;
                /** Format: int64 */
                n_done: number;
                /**
                 * Format: int64
                 * @description Contacts an undo left, because somebody used them since.
                 */
                n_kept: number;
                /**
                 * Format: int64
                 * @description Rows that were refused or came in without a wrong value.
                 */
                n_problems: number;
                /** Format: int64 */
                n_rows: number;
                /** Format: int64 */
                n_skipped: number;
                /** Format: int64 */
                n_updated: number;
                /** @description Of the file. */
                name: string;
                settings: components["schemas"]["ImportSettings"];
                started_at?: components["schemas"]["Time"] | null;
                state: components["schemas"]["ImportState"];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_ImportProblem: {
            data: {
                cells: string[];
                /** @description `empty`, `invalid`, `taken`, `too_long`. */
                code: string;
                /** @description Which value: `email`, `phone`, `zone`, `locale`, `name`, `note`. */
                field: string;
                /** @description The row came in without the wrong value. */
                is_imported: boolean;
                /**
                 * Format: int64
                 * @description Counted from 1, the head included, as a table program counts; for vCards the number of the card.
                 */
                row: number;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Invitation: {
            data: {
                created_at: components["schemas"]["Time"];
                email: string;
                expires_at: components["schemas"]["Time"];
                id: components["schemas"]["Id_inv"];
                invited_by: components["schemas"]["Id_agt"];
                /** @description The link itself, only right after it was made and only while no channel can send it: hand it over. */
                link?: string | null;
                locale: string;
                name: string;
                role: components["schemas"]["Role"];
                teams: components["schemas"]["Id_tem"][];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Likeness: {
            data: {
                /** @description The older of the two. */
                first: components["schemas"]["Contact"];
                /** @description `email`, `phone`, `name`. */
                reasons: string[];
                second: components["schemas"]["Contact"];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Organization: {
            data: {
                created_at: components["schemas"]["Time"];
                /** @description Contacts who write from these domains belong to it from their first message. */
                domains: string[];
                id: components["schemas"]["Id_org"];
                /** Format: int64 */
                n_contacts: number;
                /**
                 * Format: int64
                 * @description How many of its tickets are open.
                 */
                n_open: number;
                name: string;
                note: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Reason: {
            data: {
                id: components["schemas"]["Id_rsn"];
                /** @description Old tickets keep it, new ones are not offered it. */
                is_archived: boolean;
                name: string;
                parent_id?: components["schemas"]["Id_rsn"] | null;
                /** Format: int64 */
                position: number;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_RoleView: {
            data: {
                id?: components["schemas"]["Id_rol"] | null;
                /**
                 * Format: int64
                 * @description How many people have it, those who are disabled included.
                 */
                n_people: number;
                /** @description Only of an own role. */
                name?: string | null;
                permissions: string[];
                /** @description The role itself, or the one an own role was made from. */
                role: components["schemas"]["Role"];
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_SavedSearch: {
            data: {
                agent_id?: components["schemas"]["Id_agt"] | null;
                /** @description Whether the caller may change it. */
                can_change: boolean;
                changed_at: components["schemas"]["Time"];
                id: components["schemas"]["Id_sea"];
                name: string;
                /** @description What `GET /search` takes as `q`. */
                query: string;
                team_id?: components["schemas"]["Id_tem"] | null;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Session: {
            data: {
                created_at: components["schemas"]["Time"];
                id: components["schemas"]["Id_ses"];
                ip: string;
                is_current: boolean;
                last_seen_at: components["schemas"]["Time"];
                user_agent: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Status: {
            data: {
                category: components["schemas"]["Category"];
                id: components["schemas"]["Id_sta"];
                is_builtin: boolean;
                /** @description Whether it is the first of its category, which commands by category choose. */
                is_default: boolean;
                /** @description Of a shipped status: the key clients translate. */
                name: string;
                /** Format: int64 */
                position: number;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Tag: {
            data: {
                /** @description A name of a colour or `#rrggbb`. */
                color: string;
                id: components["schemas"]["Id_tag"];
                name: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TagCount: {
            data: {
                id: components["schemas"]["Id_tag"];
                /** Format: int64 */
                n_tickets: number;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_Team: {
            data: {
                id: components["schemas"]["Id_tem"];
                is_private: boolean;
                members: components["schemas"]["Id_agt"][];
                name: string;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TicketRow: {
            data: {
                activity_at: components["schemas"]["Time"];
                assignee_id?: components["schemas"]["Id_agt"] | null;
                brand_id: components["schemas"]["Id_brd"];
                category: components["schemas"]["Category"];
                channel_id: components["schemas"]["Id_chn"];
                channel_kind: string;
                contact: components["schemas"]["ContactName"];
                created_at: components["schemas"]["Time"];
                /** @description Values of custom fields by the id of their field. */
                fields: {
                    [key: string]: unknown;
                };
                /** @description Who follows it. */
                followers: components["schemas"]["Id_agt"][];
                has_attachments: boolean;
                has_draft: boolean;
                has_failed_send: boolean;
                id: components["schemas"]["Id_tkt"];
                is_confidential: boolean;
                is_spam: boolean;
                is_trashed: boolean;
                is_unread: boolean;
                language?: string | null;
                last_message?: components["schemas"]["LastMessage"] | null;
                /** @description Who was asked in a note. */
                mentioned: components["schemas"]["Id_agt"][];
                /** Format: int64 */
                n_messages: number;
                /** Format: int64 */
                number: number;
                priority: components["schemas"]["Priority"];
                read_to?: components["schemas"]["Id_msg"] | null;
                reason_id?: components["schemas"]["Id_rsn"] | null;
                snippet: string;
                status_id: components["schemas"]["Id_sta"];
                subject: string;
                tags: components["schemas"]["Id_tag"][];
                team_id?: components["schemas"]["Id_tem"] | null;
                unanswered_since?: components["schemas"]["Time"] | null;
            }[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description A page of a list. */
        Page_TimelineEntry: {
            data: ({
                /** @enum {string} */
                kind: "message";
                message: components["schemas"]["Headline"];
            } | {
                /** @enum {string} */
                kind: "note";
                note: components["schemas"]["ContactNote"];
            } | {
                event: components["schemas"]["EventView"];
                /** @enum {string} */
                kind: "event";
                merge?: components["schemas"]["MergeView"] | null;
            })[];
            /** @description Give it as `after` to get the next page; null at the end. */
            next?: string | null;
        };
        /** @description Someone in the conversation beside the contact. */
        Participant: {
            address: string;
            name: string;
            /** @description `to` or `cc`. */
            role: string;
        };
        PasswordChange: {
            current: string;
            new: string;
        };
        /**
         * @description What happens with a row whose address or number somebody has already.
         * @enum {string}
         */
        Policy: "skip" | "update" | "create";
        /** @description A draft before it is started. */
        Preview: {
            /** @description Encodings one may choose. */
            encodings: string[];
            rows: components["schemas"]["PreviewRow"][];
            /** @description For each column its first cells. */
            samples: string[][];
        };
        /** @description What is wrong with a row. */
        PreviewProblem: {
            code: string;
            field: string;
        };
        /** @description A row as it would come in. */
        PreviewRow: {
            emails: string[];
            name: string;
            organization: string;
            phones: string[];
            problem?: components["schemas"]["PreviewProblem"] | null;
            /** Format: int64 */
            row: number;
        };
        /**
         * @description How urgent a ticket is.
         * @enum {string}
         */
        Priority: "low" | "normal" | "high" | "urgent";
        /** @description The body of every error answer. */
        Problem: {
            /** @description Stable snake_case word the client translates. */
            code: string;
            detail: string;
            errors?: components["schemas"]["FieldError"][];
            request_id?: string | null;
            /** Format: int32 */
            status: number;
            title: string;
            /** @description `about:blank`, or `urn:candor:problem:<code>`. */
            type: string;
        };
        /** @description An earlier message, quoted for the composer. */
        Quote: {
            cc: components["schemas"]["Addr"][];
            /** @description For a forward: the files that go along. */
            files: components["schemas"]["File"][];
            html: string;
            subject: string;
            text: string;
            to: components["schemas"]["Addr"][];
        };
        /**
         * @description Which tickets somebody sees, besides those assigned to them.
         * @enum {string}
         */
        Reach: "own" | "team" | "all";
        Reason: {
            id: components["schemas"]["Id_rsn"];
            /** @description Old tickets keep it, new ones are not offered it. */
            is_archived: boolean;
            name: string;
            parent_id?: components["schemas"]["Id_rsn"] | null;
            /** Format: int64 */
            position: number;
        };
        /** @description The fields of a reason to change; absent ones stay. */
        ReasonChange: {
            is_archived?: boolean | null;
            name?: string | null;
            parent_id?: components["schemas"]["Id_rsn"] | null;
            /** Format: int64 */
            position?: number | null;
        };
        /** @description Where an answer would go. */
        ReplyDefaults: {
            /** @description Filled for "reply all". */
            cc: components["schemas"]["Addr"][];
            channel_id?: components["schemas"]["Id_chn"] | null;
            subject: string;
            to: components["schemas"]["Addr"][];
        };
        Reset: {
            password: string;
            token: string;
        };
        /**
         * @description What a person is in the workspace.
         * @enum {string}
         */
        Role: "agent" | "supervisor" | "admin" | "owner";
        /** @description The fields of a role to change; absent ones stay. */
        RoleChange: {
            name?: string | null;
            /** @description The whole set. */
            permissions?: string[] | null;
        };
        /** @description A role with what it may do: shipped, or the workspace's own. */
        RoleView: {
            id?: components["schemas"]["Id_rol"] | null;
            /**
             * Format: int64
             * @description How many people have it, those who are disabled included.
             */
            n_people: number;
            /** @description Only of an own role. */
            name?: string | null;
            permissions: string[];
            /** @description The role itself, or the one an own role was made from. */
            role: components["schemas"]["Role"];
        };
        /** @description A search with a name. */
        SavedSearch: {
            agent_id?: components["schemas"]["Id_agt"] | null;
            /** @description Whether the caller may change it. */
            can_change: boolean;
            changed_at: components["schemas"]["Time"];
            id: components["schemas"]["Id_sea"];
            name: string;
            /** @description What `GET /search` takes as `q`. */
            query: string;
            team_id?: components["schemas"]["Id_tem"] | null;
        };
        /** @description The fields to change; absent ones stay. */
        SavedSearchChange: {
            is_own?: boolean | null;
            name?: string | null;
            query?: string | null;
            team_id?: string | null;
        };
        /** @description One place somebody is signed in. */
        Session: {
            created_at: components["schemas"]["Time"];
            id: components["schemas"]["Id_ses"];
            ip: string;
            is_current: boolean;
            last_seen_at: components["schemas"]["Time"];
            user_agent: string;
        };
        /** @description How a workspace behaves. Stored as JSON; what an older version did not know takes its default. */
        Settings: {
            /**
             * @description Whether customers get a short answer at once that their message has arrived.
             * @default true
             */
            acknowledge?: boolean;
            /**
             * @description Own texts of that answer by language; without one the shipped text is used.
             * @default {}
             */
            acknowledge_texts?: {
                [key: string]: components["schemas"]["AcknowledgeText"];
            };
            /**
             * Format: int64
             * @description Days after which a resolved ticket becomes closed.
             * @default 14
             */
            auto_close_days?: number;
            /**
             * @description Whether mails carry a line above which customers are asked to write.
             * @default false
             */
            reply_above_line?: boolean;
        };
        Setup: {
            email: string;
            locale: string;
            name: string;
            password: string;
            workspace_name: string;
            zone: string;
        };
        SetupState: {
            locales: string[];
            needed: boolean;
        };
        SignIn: {
            email: string;
            password: string;
        };
        /** @description How much room there is. */
        Space: {
            /** Format: int64 */
            free_bytes: number;
            /** Format: int64 */
            total_bytes: number;
        };
        Status: {
            category: components["schemas"]["Category"];
            id: components["schemas"]["Id_sta"];
            is_builtin: boolean;
            /** @description Whether it is the first of its category, which commands by category choose. */
            is_default: boolean;
            /** @description Of a shipped status: the key clients translate. */
            name: string;
            /** Format: int64 */
            position: number;
        };
        /** @description The fields of a status to change; absent ones stay. */
        StatusChange: {
            category?: components["schemas"]["Category"] | null;
            name?: string | null;
            /** Format: int64 */
            position?: number | null;
        };
        /** @description How the workspace and the machine under it fare. */
        System: {
            /** @description What should have run by now, by kind of work. */
            backlog: components["schemas"]["Backlog"][];
            channels: components["schemas"]["ChannelHealth"][];
            /** @description The newest of them. */
            failed: components["schemas"]["FailedJob"][];
            /** Format: int64 */
            files_bytes: number;
            machine?: components["schemas"]["Machine"] | null;
            /** Format: int64 */
            n_failed: number;
            /** Format: int64 */
            n_files: number;
            version: string;
        };
        Tag: {
            /** @description A name of a colour or `#rrggbb`. */
            color: string;
            id: components["schemas"]["Id_tag"];
            name: string;
        };
        /** @description The fields of a tag to change; absent ones stay. */
        TagChange: {
            color?: string | null;
            name?: string | null;
        };
        /** @description How many tickets have a tag. */
        TagCount: {
            id: components["schemas"]["Id_tag"];
            /** Format: int64 */
            n_tickets: number;
        };
        TagMerged: {
            /** @description By which it is undone. */
            merge_id: components["schemas"]["Id_tmg"];
            /**
             * Format: int64
             * @description How many tickets had the tag that is gone.
             */
            n_tickets: number;
        };
        Team: {
            id: components["schemas"]["Id_tem"];
            is_private: boolean;
            members: components["schemas"]["Id_agt"][];
            name: string;
        };
        /** @description The fields of a team to change; absent ones stay. */
        TeamChange: {
            is_private?: boolean | null;
            /** @description The whole set. */
            members?: components["schemas"]["Id_agt"][] | null;
            name?: string | null;
        };
        /** @description A text before and after. */
        TextChange: {
            after: string;
            before: string;
            field: string;
        };
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        /** @description A part of a thread, the oldest message first. */
        ThreadPage: {
            data: components["schemas"]["Message"][];
            newer?: components["schemas"]["Id_msg"] | null;
            next?: components["schemas"]["Id_msg"] | null;
        };
        /** @description A ticket to begin. */
        TicketInput: {
            /** @default null */
            assignee_id?: components["schemas"]["Id_agt"] | null;
            /** @default [] */
            bcc?: components["schemas"]["Addr"][];
            /** @default [] */
            cc?: components["schemas"]["Addr"][];
            /** @default null */
            channel_id?: components["schemas"]["Id_chn"] | null;
            /** @default null */
            contact_id?: components["schemas"]["Id_con"] | null;
            /** @default [] */
            files?: components["schemas"]["Id_fil"][];
            /** @default null */
            from?: components["schemas"]["Addr"] | null;
            /** @default null */
            html?: string | null;
            /** @default reply */
            kind?: components["schemas"]["Kind"];
            /** @default normal */
            priority?: components["schemas"]["Priority"];
            /** @default  */
            subject?: string;
            /** @default [] */
            tags?: components["schemas"]["Id_tag"][];
            /** @default null */
            team_id?: components["schemas"]["Id_tem"] | null;
            /** @default  */
            text?: string;
            /** @default [] */
            to?: components["schemas"]["Addr"][];
        };
        /** @description The named fields of a PATCH. */
        TicketPatch: {
            assignee_id?: string | null;
            category?: components["schemas"]["Category"] | null;
            contact_id?: components["schemas"]["Id_con"] | null;
            /** @description Values of custom fields by id: null empties one, absent ones stay. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Who follows the ticket from now on, besides those who do. */
            follow?: components["schemas"]["Id_agt"][];
            is_confidential?: boolean | null;
            is_spam?: boolean | null;
            is_trashed?: boolean | null;
            priority?: components["schemas"]["Priority"] | null;
            reason_id?: string | null;
            status_id?: components["schemas"]["Id_sta"] | null;
            subject?: string | null;
            /** @description The whole set. */
            tags?: components["schemas"]["Id_tag"][] | null;
            team_id?: string | null;
            /** @description Who follows it no longer. */
            unfollow?: components["schemas"]["Id_agt"][];
        };
        /** @description A row of a list. */
        TicketRow: {
            activity_at: components["schemas"]["Time"];
            assignee_id?: components["schemas"]["Id_agt"] | null;
            brand_id: components["schemas"]["Id_brd"];
            category: components["schemas"]["Category"];
            channel_id: components["schemas"]["Id_chn"];
            channel_kind: string;
            contact: components["schemas"]["ContactName"];
            created_at: components["schemas"]["Time"];
            /** @description Values of custom fields by the id of their field. */
            fields: {
                [key: string]: unknown;
            };
            /** @description Who follows it. */
            followers: components["schemas"]["Id_agt"][];
            has_attachments: boolean;
            has_draft: boolean;
            has_failed_send: boolean;
            id: components["schemas"]["Id_tkt"];
            is_confidential: boolean;
            is_spam: boolean;
            is_trashed: boolean;
            is_unread: boolean;
            language?: string | null;
            last_message?: components["schemas"]["LastMessage"] | null;
            /** @description Who was asked in a note. */
            mentioned: components["schemas"]["Id_agt"][];
            /** Format: int64 */
            n_messages: number;
            /** Format: int64 */
            number: number;
            priority: components["schemas"]["Priority"];
            read_to?: components["schemas"]["Id_msg"] | null;
            reason_id?: components["schemas"]["Id_rsn"] | null;
            snippet: string;
            status_id: components["schemas"]["Id_sta"];
            subject: string;
            tags: components["schemas"]["Id_tag"][];
            team_id?: components["schemas"]["Id_tem"] | null;
            unanswered_since?: components["schemas"]["Time"] | null;
        };
        /** @description One ticket with all that stands beside it. */
        TicketView: components["schemas"]["TicketRow"] & {
            /** @description What whoever answers this customer must know first; empty without one. */
            care_note: string;
            closed_at?: components["schemas"]["Time"] | null;
            /** @description `contact`, `agent` or `system`. */
            created_by: string;
            links: components["schemas"]["Link"][];
            organization?: components["schemas"]["OrganizationName"] | null;
            participants: components["schemas"]["Participant"][];
            reply_defaults: components["schemas"]["ReplyDefaults"];
            resolved_at?: components["schemas"]["Time"] | null;
            /**
             * Format: int64
             * @description Newest event of the workspace when this was read: give it as `seen_seq` with a reply.
             */
            seq: number;
        };
        /**
         * @description How much a customer matters to the firm.
         * @enum {string}
         */
        Tier: "standard" | "vip";
        /** Format: date-time */
        Time: string;
        /** @description One thing on the timeline. */
        TimelineEntry: {
            /** @enum {string} */
            kind: "message";
            message: components["schemas"]["Headline"];
        } | {
            /** @enum {string} */
            kind: "note";
            note: components["schemas"]["ContactNote"];
        } | {
            event: components["schemas"]["EventView"];
            /** @enum {string} */
            kind: "event";
            merge?: components["schemas"]["MergeView"] | null;
        };
        UndoInput: {
            /** @description What a change answered as `undo`. */
            token: components["schemas"]["Id_evt"];
        };
        /** @description The two contacts after a merge was taken back. */
        Unmerged: {
            contact: components["schemas"]["Contact"];
            other: components["schemas"]["Contact"];
        };
        /** @description The form a file is sent in. */
        UploadForm: {
            /** Format: binary */
            file: string;
        };
        /** @description Where a canned reply is put. */
        UseInput: {
            /**
             * @description Absent: the language of the ticket.
             * @default null
             */
            locale?: string | null;
            /** @default null */
            ticket_id?: components["schemas"]["Id_tkt"] | null;
        };
        /** @description The agents who see a ticket. */
        Viewers: {
            data: components["schemas"]["Id_agt"][];
        };
        /** @description A record to publish where the domain is kept. */
        WantedRecord: {
            /** @description `MX`, `TXT`. */
            kind: string;
            name: string;
            value: string;
        };
        /** @description A canned reply with all its texts and files. */
        WholeCannedReply: components["schemas"]["CannedReply"] & {
            files: components["schemas"]["File"][];
            texts: components["schemas"]["CannedText"][];
        };
        /** @description A tenant: one firm or team with its own people, customers and tickets. */
        Workspace: components["schemas"]["Settings"] & {
            /** @description Host name it is reached by; empty for a lone workspace. */
            host: string;
            id: components["schemas"]["Id_wsp"];
            locale: string;
            name: string;
            zone: string;
        };
        /** @description The fields of a workspace to change; absent ones stay. */
        WorkspaceChange: {
            acknowledge?: boolean | null;
            /** @description The whole set. */
            acknowledge_texts?: {
                [key: string]: components["schemas"]["AcknowledgeText"];
            } | null;
            /** Format: int64 */
            auto_close_days?: number | null;
            locale?: string | null;
            name?: string | null;
            reply_above_line?: boolean | null;
            zone?: string | null;
        };
        /** @description A ticket with the message that was just written. */
        Written: {
            message: components["schemas"]["Message"];
            ticket: components["schemas"]["TicketView"];
            undo?: components["schemas"]["Id_evt"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_agents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Agent"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_agent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_agt"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_agent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_agt"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ApiKey"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreshApiKey"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Accept"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forgot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Forgot"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reset"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_blocked_senders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_BlockedSender"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    block_sender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBlockedSender"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockedSender"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unblock_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                address: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_brands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Brand"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_brand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_brd"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BrandChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Brand"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_canned_replies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CannedReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_canned_reply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCannedReply"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCannedReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_canned_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_can"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCannedReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_canned_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_can"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_canned_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_can"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CannedReplyChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCannedReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fill_canned_reply: {
        parameters: {
            query?: {
                /** @description The ticket it would answer; without one the contact's variables have no value. */
                ticket_id?: components["schemas"]["Id_tkt"] | null;
                /** @description Absent: the language of the ticket. */
                locale?: string | null;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id_can"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_canned_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_can"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCannedReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    use_canned_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_can"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilledReply"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_catalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_channels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ChannelView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_channel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewChannel"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_chn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_chn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_chn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    test_channel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_chn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChannelTest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelTestResult"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Only those of this organization. */
                organization?: string | null;
                /** @description Only those of this tier. */
                tier?: ("standard" | "vip") | null;
                /** @description Only those with an open ticket, or without one. */
                has_open?: boolean | null;
                /** @description Order; what matches `q` comes newest first. */
                sort?: ("newest" | "name" | "tickets") | null;
                /** @description Words of a name, address or number. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Contact"];
                };
            };
        };
    };
    create_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    list_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Likeness"];
                };
            };
        };
    };
    export_contacts: {
        parameters: {
            query?: {
                format?: ("csv" | "vcard") | null;
                organization?: string | null;
                tier?: ("standard" | "vip") | null;
                has_open?: boolean | null;
                sort?: ("newest" | "name" | "tickets") | null;
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    get_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    change_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    tell_apart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    take_apart_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    duplicates_of_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Likeness"];
                };
            };
        };
    };
    contact_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_con"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldValues"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_contact_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_con"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldValues"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldValues"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIdentity"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    remove_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                identity_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    change_identity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                identity_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentityPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
        };
    };
    merge_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merged"];
                };
            };
        };
    };
    list_notes: {
        parameters: {
            query?: {
                /** @description At most 100; 50 if absent. */
                limit?: number | null;
                /** @description `next` of the page before. */
                after?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ContactNote"];
                };
            };
        };
    };
    add_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactNote"];
                };
            };
        };
    };
    remove_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactNote"];
                };
            };
        };
    };
    change_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                note_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactNote"];
                };
            };
        };
    };
    restore_note: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactNote"];
                };
            };
        };
    };
    tickets_of_contact: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TicketRow"];
                };
            };
        };
    };
    contact_timeline: {
        parameters: {
            query?: {
                /** @description At most 100; 50 if absent. */
                limit?: number | null;
                /** @description `next` of the page before. */
                after?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TimelineEntry"];
                };
            };
        };
    };
    list_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Draft"];
                };
            };
        };
    };
    get_new_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    put_new_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    delete_new_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_events: {
        parameters: {
            query?: {
                /** @description The newest `seq` you have; 0 for the beginning. */
                after?: number | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
        };
    };
    list_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_CustomField"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_field: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewField"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_fld"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_field: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_fld"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomField"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                /** @description At most 100; 50 if absent. */
                limit?: number | null;
                /** @description `next` of the page before. */
                after?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Import"];
                };
            };
        };
    };
    upload_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportForm"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    discard_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    preview_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
        };
    };
    import_problems: {
        parameters: {
            query?: {
                /** @description At most 100; 50 if absent. */
                limit?: number | null;
                /** @description `next` of the page before. */
                after?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_ImportProblem"];
                };
            };
        };
    };
    download_problems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    start_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    undo_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
        };
    };
    list_invitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Invitation"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_up_invitation: {
        parameters: {
            query: {
                token: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_inv"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resend_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_inv"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    live: {
        parameters: {
            query?: {
                /** @description The newest `seq` you have; absent: from now on. */
                after?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description frames {seq, type, data} */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    live_stream: {
        parameters: {
            query?: {
                /** @description The newest `seq` you have; absent: from now on. */
                after?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    get_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unmerged"];
                };
            };
            /** @description changed_since */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    get_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    message_html: {
        parameters: {
            query?: {
                /** @description `light` or `dark`. */
                theme?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    quote_message: {
        parameters: {
            query?: {
                /** @description `reply` or `forward`. */
                kind?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
        };
    };
    message_raw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    retry_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    cancel_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
        };
    };
    list_organizations: {
        parameters: {
            query?: {
                limit?: number | null;
                after?: string | null;
                /** @description Part of a name or domain. */
                q?: string | null;
                sort?: ("newest" | "name") | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Organization"];
                };
            };
        };
    };
    create_organization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
        };
    };
    get_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
        };
    };
    change_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganizationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
        };
    };
    organization_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_org"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldValues"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_organization_fields: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_org"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldValues"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldValues"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_reasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Reason"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_reason: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReason"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_reason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_rsn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_reason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_rsn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reason"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_RoleView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_role: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_role: {
        parameters: {
            query?: {
                /** @description What people get who have the role: `agent`, `supervisor`, `admin` or the id of another own role. */
                to?: string | null;
            };
            header?: never;
            path: {
                id: components["schemas"]["Id_rol"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_role: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_rol"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_saved_searches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_SavedSearch"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedSearch"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_sea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_sea"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restore_saved_search: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_sea"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSearch"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words, `"phrases"`, `-words` to leave out, and filters: `from:` `assignee:` `team:` `tag:` `status:`
                 *     `priority:` `channel:` `reason:` `before:` `after:` `on:` `has:file` `is:` `number:` `field:name=value`.
                 */
                q: string;
                limit?: number | null;
                after?: string | null;
                /** @description `all`, `tickets` or `contacts`. */
                kind?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Hit"];
                };
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Session"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_ses"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_setup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetupState"];
                };
            };
        };
    };
    set_up: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Setup"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_statuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Status"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatus"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_sta"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_sta"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_system: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forget_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_job"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retry_job: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_job"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undo_tag_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_tmg"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Tag"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_tag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    count_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TagCount"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_tag"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_tag"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_tag: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_tag"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTagMerge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagMerged"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_teams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_Team"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_tem"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_team: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["Id_tem"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tickets: {
        parameters: {
            query?: {
                /** @description Absent with a filter: every ticket but spam and trash. Absent without one: open. */
                list?: ("mine" | "mentions" | "following" | "unassigned" | "team" | "open" | "closed" | "spam" | "trash") | null;
                sort?: ("newest" | "oldest" | "waiting") | null;
                limit?: number | null;
                after?: string | null;
                contact?: string | null;
                organization?: string | null;
                tag?: string | null;
                team?: string | null;
                channel?: string | null;
                /** @description A custom field and its value: `fld_…:value`, or the field's name before the colon. */
                field?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_TicketRow"];
                };
            };
        };
    };
    create_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
        };
    };
    ticket_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Counts"];
                };
            };
        };
    };
    glance: {
        parameters: {
            query: {
                /** @description Ids and numbers, comma separated, at most 50. */
                of: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Glance"];
                };
            };
        };
    };
    get_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketView"];
                };
            };
        };
    };
    change_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
        };
    };
    get_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    put_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
        };
    };
    delete_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ticket_files: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description too_large */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ticket_history: {
        parameters: {
            query?: {
                /** @description At most 100; 50 if absent. */
                limit?: number | null;
                /** @description `next` of the page before. */
                after?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_EventView"];
                };
            };
        };
    };
    list_messages: {
        parameters: {
            query?: {
                limit?: number | null;
                /** @description Older than this message: `next` of the page before. */
                before?: string | null;
                /** @description Newer than this message: `newer` of the page before. */
                after?: string | null;
                /** @description A third up to and with this message, and what follows it. */
                around?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadPage"];
                };
            };
        };
    };
    create_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Written"];
                };
            };
            /** @description newer_messages: the body holds them in `newer` */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mark_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mark_unread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ticket_viewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Viewers"];
                };
            };
        };
    };
    undo_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changed"];
                };
            };
            /** @description changed_since */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    get_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_workspace: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkspaceChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
