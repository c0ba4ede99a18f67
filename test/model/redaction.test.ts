import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactionOf } from '../../src/model/secrets/redaction.ts';

const token = 'ATATT3x-secret_token=0A1B2C3D';

describe('redaction (promise 12)', () => {
  const redaction = redactionOf([token, `admin@banc.ly:${token}`]);

  it.each([
    ['as it is', token],
    ['in another case', token.toLowerCase()],
    ['percent-encoded', encodeURIComponent(token)],
    ['as base64', Buffer.from(token).toString('base64')],
    ['as the base64 pair', `Basic ${Buffer.from(`admin@banc.ly:${token}`).toString('base64')}`],
    ['as base64url', Buffer.from(token).toString('base64url')],
  ])('masks a token %s', (_how, echo) => {
    expect(redaction.text(`not ${echo} again`)).toMatch(/^not (Basic )?\[hidden\](=*) again$/u);
  });

  it('masks a token whose letters JSON spells as escapes', () => {
    const json = `{"message":"bad ${token.replace('A', '\\u0041')}"}`;
    expect(redaction.json(json, 'messages')).toEqual({ message: 'bad [hidden]' });
  });

  it('masks a short secret in messages, and leaves the names in data alone', () => {
    const short = redactionOf(['secret']);
    expect(short.json('{"message":"secret"}', 'messages')).toEqual({ message: '[hidden]' });
    expect(short.json('{"name":"secret-santa"}', 'data')).toEqual({ name: 'secret-santa' });
  });

  it('masks nothing when there is no secret', () => {
    expect(redactionOf(['']).text('plain')).toBe('plain');
  });

  it('leaves no token in any JSON that holds it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8 }), fc.string(), fc.string(), (secret, a, b) => {
        fc.pre(!'[hidden]'.includes(secret.toLowerCase()));
        const masked = redactionOf([secret]).json(JSON.stringify({ a: a + secret + b }), 'data');
        expect(JSON.stringify(masked)).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
    );
  });
});
