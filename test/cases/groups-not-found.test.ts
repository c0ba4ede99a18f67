import { describe, expect, it } from 'vitest';
import { editing } from '../support/editing.ts';
import { groupFile, site } from '../support/site.ts';

describe('a group was spelled as Atlassian has it, as far as anybody could see', () => {
  it.each([
    ['with a decomposed accent', 'E\u0301quipe', '\u00C9quipe'],
    ['with a composed one', '\u00C9quipe', 'E\u0301quipe'],
    ['with a no-break space', 'Design\u00A0guild', 'Design guild'],
    ['with a usual blank', 'Design guild', 'Design\u202Fguild'],
    ['with two blanks', 'Design  guild', 'Design guild'],
    ['with both', 'E\u0301quipe\u00A0A', '\u00C9quipe\u2009A'],
  ])('%s, and was not found', async (_how, inFile, live) => {
    const { run, members } = await site({
      live: { [live]: ['ann', 'bob'] },
      files: { team: groupFile(JSON.stringify(inFile), ['ann']) },
    });
    expect(await run(['apply', '--yes'])).toMatchObject({ code: 0 });
    expect(members(live)).toEqual(['ann']);
  });

  it('but for a Cyrillic letter, which the plan shows by its code point', async () => {
    const { run, members } = await site({
      live: { oslo: ['ann'], lille: ['ann'] },
      files: { team: groupFile('\u043Eslo', ['ann']), lille: ['ann'] },
    });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('Did you mean "oslo"?');
    expect(stdout).toContain('U+043E');
    expect(members('oslo')).toEqual(['ann']);
  });
});

describe('a group was deleted and made again under its name', () => {
  const remade = {
    live: { band: ['ann'], crew: [] },
    files: { band: `group: Band\nid: g-gone\nmode: authoritative\nmembers: [bob@banc.ly]\n` },
  };

  it.each([[['plan']], [['import', '--group', 'band']]])(
    'and %j did not tell which id it has now',
    async (args) => {
      const { run } = await site(remade);
      const { code, stdout, stderr } = await run(args);
      expect(code).toBe(1);
      const text = (stdout + stderr).replaceAll(/\s+/gu, ' ');
      expect(text).toContain('The group Band with the id g-gone is gone.');
      expect(text).toContain('A group of that name has the id g-band.');
      expect(text).toContain('id: g-band');
      expect(text).toContain('band.yaml:2');
    },
  );

  it('or was deleted for good', async () => {
    const { run } = await site({ ...remade, live: { crew: ['ann'] } });
    const { code, stdout } = await run(['plan']);
    expect(code).toBe(1);
    expect(stdout.replaceAll(/\s+/gu, ' ')).toContain('none of that name either');
  });

  it('and the proposal that writes its new id read as if the file were deleted', async () => {
    const { run } = await site({
      live: { band: ['ann'], crew: [] },
      outside: ['bob'],
      base: remade.files,
      files: { band: remade.files.band.replace('g-gone', 'g-band') },
    });
    const { code, stdout } = await run(['plan', '--base', 'base']);
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/gu, ' ');
    expect(text).toContain('it no longer declares the group with the id g-gone');
    expect(text).not.toContain('is removed');
    expect(text).toContain('1 to add, 1 to remove');
  });
});

describe('a group was renamed in Atlassian', () => {
  const renamed = {
    live: { 'Design community': ['ann', 'bob'], crew: ['ann'] },
    files: {
      guild: `group: Design guild # since 2019\nid: g-design-community\nmode: authoritative\nmembers:\n  - ann@banc.ly\n  - bob@banc.ly\n`,
      crew: ['ann'],
    },
  };

  it.each([[[]], [['--group', 'Design community']], [['--group', 'design guild']]])(
    'and import %j did not take over its name',
    async (args) => {
      const { edit, run } = await editing({
        ...renamed,
        ids: {},
      });
      const { code, diff, said } = await edit(['import', ...args]);
      expect({ code, said }).toEqual({ code: 0, said: [] });
      expect(diff.slice(diff.indexOf('groups/guild.yaml'))).toEqual([
        'groups/guild.yaml',
        '-group: Design guild # since 2019',
        '+group: Design community # since 2019',
      ]);
      expect((await run(['plan', '--json'])).stdout).not.toContain('group-renamed');
    },
  );

  it('and keeps its label where others name it by that', async () => {
    const { edit } = await editing({
      ...renamed,
      files: {
        ...renamed.files,
        crew: 'group: crew\nmode: additive\nmembers:\n  - { group: Design guild }\n',
      },
    });
    const { diff, said } = await edit(['import']);
    expect(diff.join('\n')).not.toContain('group: Design community');
    expect(said).toContain('finding group-renamed');
  });

  it('and a file by hand, without an id, was orphaned: import gives it one', async () => {
    const { edit } = await editing({ ...renamed, files: { crew: ['ann'] } });
    const { diff } = await edit(['import', '--group', 'crew']);
    expect(diff).toContain('+id: g-crew');
    expect(await edit(['import', '--group', 'crew'])).toMatchObject({ code: 0, diff: [] });
  });
});
