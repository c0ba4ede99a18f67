import { describe, expect, it } from 'vitest';
import { unzipFile } from '../../../src/github/approved/download-plan.ts';
import { zipOf } from '../zip.ts';

/** Packed as it went, as GitHub's action does: sizes and checksum stand behind the file. */
const streamed =
  'UEsDBBQACAAIAABIdV0AAAAAAAAAAAAAAAAJAAAAcGxhbi5qc29uq1YqSy0qzszPU7IyrAUAUEsHCDOaMHEPAAAADQAAAFBLAQIUAxQACAAIAABIdV0zmjBxDwAAAA0AAAAJAAAAAAAAAAAAAACAAQAAAABwbGFuLmpzb25QSwUGAAAAAAEAAQA3AAAARgAAAAAA';
const sound = zipOf({ 'plan.json': '{"version":1}', 'other.txt': 'x' });

function changed(change: (archive: Buffer) => void): Buffer {
  const archive = Buffer.from(sound);
  change(archive);
  return archive;
}
const textIn = (archive: Buffer) => new TextDecoder().decode(unzipFile(archive, 'plan.json'));
const entryAt = sound.indexOf('PK\u0001\u0002');

const twice = Buffer.from(
  zipOf({ 'plan.json': '{}', 'plan.jso!': '{}' })
    .toString('latin1')
    .replaceAll('plan.jso!', 'plan.json'),
  'latin1',
);

describe('the archive of a plan', () => {
  it.each([
    ['packed as it went', Buffer.from(streamed, 'base64')],
    ['packed in one go, beside another file', sound],
    [
      'packed beside a file that is packed in an unknown way',
      changed((it) => it.writeUInt16LE(93, it.lastIndexOf('PK\u0001\u0002') + 10)),
    ],
  ])('is read when it was %s', (_, archive) => {
    expect(textIn(archive)).toBe('{"version":1}');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'invalid zip data'],
    ['a page of a proxy', Buffer.from('<html>Sign in</html>'), 'invalid zip data'],
    ['cut off', sound.subarray(0, 40), 'invalid zip data'],
    ['one without the file', zipOf({ 'a.json': '{}' }), 'It holds no plan.json.'],
    ['one with it twice', twice, 'It holds more than one plan.json.'],
    ['its end alone', sound.subarray(-22), 'It holds no plan.json.'],
    ['far too much', changed((it) => it.writeUInt32LE(9e8, entryAt + 24)), 'too large'],
    ['another way of packing', changed((it) => it.writeUInt16LE(93, entryAt + 10)), 'unknown'],
  ])('is refused when it is %s', (_, archive, why) => {
    expect(() => unzipFile(archive, 'plan.json')).toThrow(why);
  });

  it('never grows beyond what it says, so that what says too little is no JSON', () => {
    expect(textIn(changed((it) => it.writeUInt32LE(3, entryAt + 24)))).toBe('{"v');
  });
});
