/** What is used of the parser, which comes without types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;

  interface Events {
    /** Attributes are parsed when they are asked for; their entities are left as they are. */
    openTag(name: string, attributes: () => Attributes): void;
    closeTag(name: string): void;
    text(raw: string): void;
    cdata(text: string): void;
    comment(text: string): void;
    /** A processing instruction. */
    question(text: string): void;
    /** A document type. */
    attention(text: string): void;
    /** What is not well-formed, and could be read all the same. */
    warn(warning: Error): void;
  }

  export class Parser {
    on<Name extends keyof Events>(event: Name, handler: Events[Name]): this;
    /** Throws an Error for what is not well-formed, and lets through what handlers throw. */
    write(chunk: string): this;
    end(): void;
  }
}
