import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  type MarkupContent,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js';

/** A file that is open in an editor. `|` in its text stands for the cursor, and is not part of it. */
interface Opened {
  /** What the editor underlines. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the editor offers at the cursor. */
  readonly complete: () => Promise<readonly CompletionItem[]>;
  /** What the editor shows for what is under the cursor. */
  readonly hover: () => Promise<string>;
}

export interface LanguageServer {
  /** Opens a file of the repository with this text, whether it is there or not. */
  open(path: string, text: string): Promise<Opened>;
  close(): Promise<void>;
}

const repository = resolve(import.meta.dirname, '../..');
const server = createRequire(import.meta.url).resolve(
  'yaml-language-server/bin/yaml-language-server',
);
/** Whoever opens a connection to anywhere ends the server: the schemas come with the files. */
const offline = `import net from 'node:net'; net.Socket.prototype.connect = () => { console.error('went online'); process.exit(1); };`;
/** No schema from the internet. */
const usual = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };

export interface Workspace {
  readonly root: string;
  /** `yaml.schemas` of its settings: without any, an editor that knows nothing of rollcall but modelines. */
  readonly schemas?: Readonly<Record<string, string>>;
}

/** The language server that editors use for YAML, as a process of its own. */
export async function startLanguageServer(
  { root, schemas = {} }: Workspace = { root: repository },
): Promise<LanguageServer> {
  const settings = { yaml: { ...usual, schemas } };
  const preload = `data:text/javascript,${encodeURIComponent(offline)}`;
  const child = spawn(process.execPath, ['--import', preload, server, '--stdio'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ended = once(child, 'exit');
  const died = ended.then(() => Promise.reject(new Error('The language server has ended.')));
  died.catch(() => undefined);
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics);
  });
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const configured = new Promise<void>((done) => {
    connection.onRequest(ConfigurationRequest.type, ({ items }) => {
      done();
      return items.map(({ section = '' }) => (settings as Record<string, unknown>)[section] ?? {});
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'rollcall' }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await configured;

  let opened = 0;
  return {
    async open(path, marked) {
      // Each is a file of its own, in the folder that its modeline is relative to.
      const uri = pathToFileURL(
        resolve(root, path.replace(/\.yaml$/u, `-${(opened += 1)}.yaml`)),
      ).href;
      const { text, position } = cursor(marked);
      const published = new Promise<readonly Diagnostic[]>((tell) => waiting.set(uri, tell));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      const diagnostics = await Promise.race([published, died]);
      const at = { textDocument: { uri }, position };
      return {
        diagnostics,
        async complete() {
          const found = await connection.sendRequest(CompletionRequest.type, at);
          return Array.isArray(found) ? found : (found?.items ?? []);
        },
        async hover() {
          const found = await connection.sendRequest(HoverRequest.type, at);
          return (found?.contents as MarkupContent | undefined)?.value ?? '';
        },
      };
    },
    async close() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

function cursor(marked: string): { readonly text: string; readonly position: Position } {
  const [before = '', after] = marked.split('|');
  if (after === undefined) return { text: marked, position: { line: 0, character: 0 } };
  const lines = before.split('\n');
  return {
    text: before + after,
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
  };
}
