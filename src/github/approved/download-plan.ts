import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { AppError, messageOf } from '../../model/app-error.ts';
import { sentence } from '../../model/text.ts';
import type { GitHub } from '../client.ts';
import { callGitHub } from '../github-error.ts';
import { type ReviewedPlan, planFile } from './plan-runs.ts';

/** The text of the plan. Throws an AppError. */
export async function downloadPlan(
  github: GitHub,
  { artifact, run }: ReviewedPlan,
): Promise<string> {
  const { octokit, owner, repo } = github;
  const answer = await callGitHub(
    { to: `download the plan of run ${run}`, needs: 'actions: read' },
    () =>
      // GitHub sends us on to a storage of another host. Fetch, by its standard, leaves the token behind then.
      octokit.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: artifact.id,
        archive_format: 'zip',
        // Whatever the storage says about its type, these are bytes.
        request: { parseSuccessResponseBody: false },
      }),
  );
  try {
    const archive = await bytesOf(answer.data as ReadableStream<Uint8Array>);
    const digest = `sha256:${createHash('sha256').update(archive).digest('hex')}`;
    if (artifact.digest !== undefined && artifact.digest !== digest) {
      throw new Error(`Its digest is ${digest}, and GitHub reports ${artifact.digest}.`);
    }
    return new TextDecoder().decode(unzipFile(archive, planFile));
  } catch (cause) {
    throw new AppError('failed', 'plan-unreadable', `The plan of run ${run} can't be read.`, {
      why: sentence(messageOf(cause)),
      cause,
    });
  }
}

/** Bytes. A plan of a million changes, packed, is below this. */
const largestArchive = 64 * 1024 * 1024;

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > largestArchive) throw new Error(`It has more than ${largestArchive} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A plan of a million changes is below this. */
const largestPlan = 256 * 1024 * 1024;

/**
 * One file out of an archive, by its name. Throws an Error that says what is wrong with the archive. No more than the
 * file says of its size is ever unpacked: what is cut off so is no JSON any more.
 */
export function unzipFile(archive: Uint8Array, name: string): Uint8Array {
  let found = 0;
  const wanted = (entry: { readonly name: string; readonly originalSize: number }) => {
    if (entry.name !== name) return false;
    if (entry.originalSize > largestPlan) throw new Error(`${name} is too large.`);
    found += 1;
    return true;
  };
  const content = unzipSync(archive, { filter: wanted })[name];
  if (content !== undefined && found === 1) return content;
  throw new Error(`It holds ${found === 0 ? 'no' : 'more than one'} ${name}.`);
}
