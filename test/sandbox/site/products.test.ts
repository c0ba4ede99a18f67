import { expect, it } from 'vitest';
import { add, get, person, remove, start } from '../start.ts';

const seed = {
  accounts: [person(1), person(2), person(3), person(4, { active: false })],
  groups: [
    { id: 'group-1', name: 'Users', members: ['user-1', 'user-4'] },
    { id: 'group-2', name: 'More users', members: ['user-2'] },
  ],
  licences: [
    { product: 'Jira Software', groups: ['group-1', 'group-2'], seats: 2 },
    { product: 'Confluence', groups: ['group-2'] },
  ],
};

it('shows which groups grant which product, and its seats: whoever is active takes one', async () => {
  const sandbox = await start({ seed });
  expect(await get(sandbox, '/rest/api/3/applicationrole')).toMatchObject([
    {
      key: 'jira-software',
      name: 'Jira Software',
      groups: ['Users', 'More users'],
      groupDetails: [{ groupId: 'group-1' }, { groupId: 'group-2' }],
      hasUnlimitedSeats: false,
      numberOfSeats: 2,
      remainingSeats: 0,
      userCount: 2,
    },
    { key: 'confluence', hasUnlimitedSeats: true, userCount: 1 },
  ]);
});

it('adds whoever has a seat already, and others once one is free', async () => {
  const sandbox = await start({ seed });
  expect(await add(sandbox, 'user-2')).toMatchObject({ status: 201 });
  expect(await add(sandbox, 'user-3')).toEqual({
    status: 400,
    body: {
      errorMessages: ['Cannot add user. The license limit of a product has been reached.'],
      errors: {},
    },
  });
  expect(await remove(sandbox, 'user-1')).toMatchObject({ status: 200 });
  expect(await add(sandbox, 'user-3')).toMatchObject({ status: 201 });
});
