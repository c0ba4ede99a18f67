import type { AccountId, Email } from '../model/ids.ts';
import type { ProposeInput } from './proposal.ts';

type Input = Pick<ProposeInput, 'desired' | 'live' | 'identities' | 'mapped' | 'ignored'>;

/**
 * Who is to be in a group that can't be planned, and in which: it was not found or read, or its file is not followed.
 * Nobody can add them there now, so nothing should be taken from them that it stands for.
 */
export function wantedElsewhere(input: Input): ReadonlyMap<AccountId, readonly string[]> {
  const wanted = new Map<AccountId, string[]>();
  const note = (id: AccountId, name: string) => {
    const names = wanted.get(id);
    if (names === undefined) wanted.set(id, [name]);
    else if (!names.includes(name)) names.push(name);
  };
  for (const { declared, members } of input.desired.groups) {
    if (input.live.groups.get(declared.place.file)?.kind === 'listed') continue;
    for (const id of members.keys()) note(id, declared.name);
  }
  noteIgnored(input, note);
  return wanted;
}

/** Lines of ignored files are compared with what is known anyway: nobody is looked up for them. */
function noteIgnored(
  { desired: { at, leavers, contradictory }, live, identities, mapped, ignored }: Input,
  note: (id: AccountId, name: string) => void,
): void {
  const files = [...ignored, ...contradictory];
  if (files.length === 0) return;
  const shown = new Map<Email, AccountId>();
  for (const reading of live.groups.values()) {
    if (reading.kind !== 'listed') continue;
    for (const { id, email } of reading.listing.members) if (email) shown.set(email, id);
  }
  const accountOf = (email: Email) => {
    const resolution = identities.byEmail.get(email);
    return (
      mapped.get(email) ?? (resolution?.kind === 'resolved' ? resolution.id : shown.get(email))
    );
  };
  for (const { file, members } of files) {
    for (const { user, until } of members) {
      if (until !== undefined && until.end <= at) continue;
      const id = user.kind === 'id' ? user.id : accountOf(user.email);
      const leaving = id === undefined ? undefined : leavers.get(id);
      if (id !== undefined && (leaving === undefined || leaving.on > at)) note(id, file);
    }
  }
}
