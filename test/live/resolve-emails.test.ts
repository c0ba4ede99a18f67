import { describe, expect, it } from 'vitest';
import { resolveEmails } from '../../src/live/emails.ts';
import { SeenAccounts } from '../../src/live/emails.ts';
import type { AccountId, Email } from '../../src/model/ids.ts';
import { account, emailOf, idOf } from '../support/world.ts';

const contradictions = (mapped: readonly (readonly [Email, AccountId])[]) => {
  const seen = new SeenAccounts([account('verna'), account('steve')]);
  return resolveEmails([], new Map(mapped), seen, new Set(), new Set()).contradictions;
};

describe('accounts.yaml is held against what was read anyway', () => {
  it('an email that another account shows is a contradiction', () => {
    expect(contradictions([[emailOf('steve'), idOf('verna')]])).toEqual([
      { email: emailOf('steve'), mapped: idOf('verna'), live: idOf('steve') },
    ]);
  });

  it('so is an account that shows another email', () => {
    expect(contradictions([[emailOf('alice'), idOf('verna')]])).toEqual([
      {
        email: emailOf('alice'),
        mapped: idOf('verna'),
        live: idOf('verna'),
        shows: emailOf('verna'),
      },
    ]);
  });

  it('but not an old email beside the new one', () => {
    expect(
      contradictions([
        [emailOf('v.dillow'), idOf('verna')],
        [emailOf('verna'), idOf('verna')],
      ]),
    ).toEqual([]);
  });
});
