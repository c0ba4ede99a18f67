/**
 * Names of things, as types that only their parser can make: a string that was never checked
 * can't be passed where an account or a group is meant.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Atlassian's id of an account: opaque, case-sensitive, for ever the same. */
export type AccountId = Branded<'AccountId'>;
/** Atlassian's id of a group: opaque, survives renames. */
export type GroupId = Branded<'GroupId'>;
/** An email address in lower case and composed (NFC): emails compare by neither case nor how accents are written. */
export type Email = Branded<'Email'>;
/**
 * What group names are compared by: Atlassian ignores their case, and blanks around them. How accents are written, and
 * with which blanks, nobody can see.
 */
export type GroupKey = Branded<'GroupKey'>;

/** Nothing that can't be seen: a zero-width space, pasted along, makes another address. */
const emailPattern = /^[^\s@<>\p{Cc}\p{Cf}]+@[^\s@<>\p{Cc}\p{Cf}]+$/u;
/**
 * Usually 24 hex digits, or `712020:` and a UUID: as the schemas have it, there is a digit in it. `unknown` is what
 * Atlassian sends for a corrupted record.
 */
const accountIdPattern = /^(?=.*\d)[\w:.-]{1,128}$/u;

export function parseEmail(text: string): Email | undefined {
  if (!emailPattern.test(text) || text.length > 254) return undefined;
  return text.normalize('NFC').toLowerCase() as Email;
}

export function parseAccountId(text: string): AccountId | undefined {
  return accountIdPattern.test(text) ? (text as AccountId) : undefined;
}

/**
 * An account id as people paste it: as it is, percent-encoded, out of the address of a profile
 * (`…/jira/people/ID`, `admin.atlassian.com/…/users/ID`, `…?accountId=ID`), or of an Atlassian resource name.
 */
export function pastedAccountId(text: string): AccountId | undefined {
  const id = pastedId(text, accountAddress);
  return id === undefined ? undefined : parseAccountId(id);
}

/** The same of a group: `admin.atlassian.com/…/groups/ID`. An id that is one already is left as it is. */
export function pastedGroupId(text: string): GroupId | undefined {
  const id = pastedId(text, groupAddress);
  return id === undefined ? undefined : parseGroupId(id);
}

/** An address ends in the id, or goes on behind it. Without a digit it is a page of the product: `/people/search`. */
const accountAddress =
  /(?:\/(?:people|users?|profile)\/|[?&#](?:accountId|userId)=|:user\/)((?=[^/?&#]*\d)[^/?&#]+)/iu;
const groupAddress = /(?:\/groups?\/|[?&#]groupId=|:group\/)((?=[^/?&#]*\d)[^/?&#]+)/iu;

/** Undefined for an address without an id in it. */
function pastedId(text: string, address: RegExp): string | undefined {
  const plain = percentDecoded(text.trim());
  if (!isAddress(plain)) return plain;
  return address.exec(plain)?.[1];
}

/** Whether a text is the address of a page, and no id or name. */
export function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|ari:|[\w-]+(?:\.[\w-]+)+\/)/iu.test(text);
}

/** As written, where it is not encoded so. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Any text without blanks: Atlassian's group ids are UUIDs, but nothing promises that they stay so. */
export function parseGroupId(text: string): GroupId | undefined {
  return /^\S{1,128}$/u.test(text) ? (text as GroupId) : undefined;
}

export function groupKey(name: string): GroupKey {
  return plainName(name).toLowerCase() as GroupKey;
}

/** A group's name as most keyboards write it: accents composed (NFC), blanks of one kind, one at a time, none around. */
export function plainName(name: string): string {
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** Whether a file can hold a group's name: in one line, without control characters, not too long. */
export function isGroupName(text: string): boolean {
  return /^(?=.*\S)[^\p{Cc}]{1,255}$/u.test(text);
}
