import { AppError } from '../../model/app-error.ts';

/** Host and port of the proxy: its name and password stay where they are. Throws an AppError `usage` like the above. */
export function proxyHost(https: string): string {
  return new URL(proxyAddress(https)).host;
}

/** `proxy.example:8080` is commonly written without a scheme. The address may hold a password and is never shown. */
export function proxyAddress(text: string): string {
  const address = text.includes('://') ? text : `http://${text}`;
  if (URL.canParse(address) && /^https?:/iu.test(address)) {
    const { username, password } = new URL(address);
    if (isDecodable(username) && isDecodable(password)) return address;
    throw new AppError(
      'usage',
      'bad-proxy',
      'The name or password in HTTPS_PROXY is not encoded.',
      {
        why: 'A percent sign in it does not begin the code of a character.',
        hint: 'Write %25 for a percent sign, and %40 for an @.',
      },
    );
  }
  throw new AppError('usage', 'bad-proxy', 'HTTPS_PROXY is not the address of a proxy.', {
    why: 'It must look like http://proxy.example:8080.',
    hint: 'Correct the variable, or unset it to connect directly.',
  });
}

/** The login that a proxy's address holds, as a header has it: a name, a password, or both. */
export function proxyLogin(address: string): string | undefined {
  const { username, password } = new URL(address);
  if (username === '' && password === '') return undefined;
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(login).toString('base64')}`;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
