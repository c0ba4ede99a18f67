/** What could end a comment's line, hide or reorder its text, or is refused in YAML; not the joiners that scripts need. */
const unfit = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff\s])+/gu;
/** `yaml-language-server: $schema=…`, `$schema: …`: tools obey comments that begin like this. */
const command = /^[$\w-]+\s*:/u;

/** A person's name as a comment of one line; undefined when nothing of it can be shown. Names are data. */
export function nameComment(name: string | undefined): string | undefined {
  const text = (name ?? '').replace(unfit, ' ').trim();
  if (text === '') return undefined;
  return `# ${command.test(text) ? `"${text}"` : text}`;
}
