/**
 * Adds each row of a CSV to its group with jira.js, 32 at once, as people script it: `node add-with-jira.mjs rows.csv`,
 * with SITE, EMAIL and TOKEN in the environment. Prints how many were refused.
 */
import { readFileSync } from 'node:fs';
import { Version3Client } from 'jira.js/version3';
import pLimit from 'p-limit';

const { SITE: host, EMAIL: email, TOKEN: apiToken } = process.env;
const client = new Version3Client({ host, authentication: { basic: { email, apiToken } } });
const rows = readFileSync(process.argv[2], 'utf8').trim().split('\n').slice(1);
const limit = pLimit(32);
const results = await Promise.allSettled(
  rows.map((row) => {
    const [groupId, accountId] = row.split(',');
    return limit(() => client.groups.addUserToGroup({ groupId, accountId }));
  }),
);
console.log(results.filter(({ status }) => status === 'rejected').length);
