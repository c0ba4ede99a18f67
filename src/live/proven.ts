import type { Reader } from './reader.ts';

/**
 * A reader whose absences can be believed. Atlassian answers strangers too, and shows them nobody: with an expired
 * credential a search ends like one for nobody. So what was not found counts only once /myself, or the directories of
 * the organization, have shown that the credentials are taken. They are asked once, and an AppError is thrown when not.
 */
export function provenReader(reader: Reader): Reader {
  let proof: ReturnType<Reader['self']> | undefined;
  const self = () => {
    const answer = reader.self();
    proof ??= answer;
    return answer;
  };
  const believe = async <Answer>(
    reading: Promise<Answer>,
    lacks: (answer: Answer) => boolean,
  ): Promise<Answer> => {
    const answer = await reading;
    if (lacks(answer)) await (proof ?? self());
    return answer;
  };
  return {
    ...reader,
    self,
    groups: () => believe(reader.groups(), (groups) => groups.length === 0),
    readGroups: (wanted, onProgress) =>
      believe(reader.readGroups(wanted, onProgress), (readings) =>
        readings.some(({ kind }) => kind === 'not-found'),
      ),
    identify: (emails, known) =>
      believe(reader.identify(emails, known), ({ byEmail }) =>
        [...byEmail.values()].some(({ kind }) => kind !== 'resolved' && kind !== 'ambiguous'),
      ),
    lookUp: (ids) => believe(reader.lookUp(ids), ({ missing }) => missing.length > 0),
    showing: (emails) =>
      believe(reader.showing(emails), (accounts) => accounts.length < new Set(emails).size),
    isMember: (group, account) => believe(reader.isMember(group, account), (is) => is === false),
  };
}
