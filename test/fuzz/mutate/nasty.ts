/** Texts that mean something to one reader or another, or break what takes texts for harmless. */
export const nastyTexts: readonly string[] = [
  ...['', ' ', '\0', '\ufeff', '\r\n', '\n', '\t', '\u2028', '\u0085', '\u202egnp.exe', '\u200b'],
  ...['\ud800', '\udc00', '\ufffd', '\u{1f468}\u200d\u{1f469}', 'e\u0301', 'İ', 'ß', '\u001b[2J'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'],
  ...['null', 'true', '~', 'NaN', '.inf', '-0', '1e999', '9007199254740993', '0x1F', '0o17'],
  ...['../../etc/passwd', '/etc/passwd', '..\\..\\x', 'CON', 'file:///etc/passwd', '.', '..'],
  ...['=1+1', '@SUM(1)', '::error::x', '@everyone', '<script>', '`', '|', '-->', '${x}', '{{x}}'],
  ...['2026-02-30', '0000-00-00', '+275760-09-13', '2026-12-01T25:61:61Z', '9999-12-31'],
  ...['%s%s%n', '%', '%zz', '%2e%2e%2f', '\\u0000', '"', "'", '\\'],
  'a'.repeat(5000),
  '\u0301'.repeat(300),
];

/** Values where another type was meant. */
export const nastyValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, -0, Number.MAX_SAFE_INTEGER + 2, 2 ** 31, 1e21],
  ...['', [], {}, [[]], [null], { a: null }, [{}], { length: 1e9 }, { then: 1 }, { toString: 1 }],
];
