import type { Seed } from '../../src/sandbox/sandbox.ts';
import { people, person } from '../sandbox/start.ts';

/** An organization with one of everything. */
export const seed: Seed = {
  directories: [
    { id: 'd-1', name: 'Main' },
    { id: 'd-2', name: 'Partners' },
  ],
  accounts: [
    ...people(30),
    person(101, { active: false }),
    person(102, { suspended: true }),
    person(103, { emailVisible: false }),
    person(104, { directories: [] }),
    person(105, { directories: ['d-2'], managed: true }),
    { id: 'app-1', name: 'An app', type: 'app', active: true },
  ],
  groups: [
    {
      id: 'g-1',
      name: 'Engineering',
      members: [...people(25).map(({ id }) => id), 'user-101', 'user-102', 'user-103', 'app-1'],
    },
    { id: 'g-2', name: 'Sales', members: ['user-1'], description: 'Everyone who sells' },
    { id: 'g-3', name: 'Synced', members: ['user-1'], managedBy: 'external' },
    { id: 'g-4', name: 'Licensed', members: ['user-1'] },
    { id: 'g-5', name: 'Partners', members: ['user-105'], directory: 'd-2' },
  ],
  licences: [
    { product: 'Jira Software', groups: ['g-4'], seats: 1 },
    { product: 'Confluence', groups: ['g-1'] },
  ],
};
