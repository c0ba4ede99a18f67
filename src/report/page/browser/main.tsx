import { render } from 'preact';
import type { PageData } from '../page-data.ts';
import { App } from './app.tsx';
import { readModel } from './model.ts';

const root = document.getElementById('page');
if (root !== null) {
  const model = readModel(JSON.parse(blockText('data')) as PageData);
  root.replaceChildren();
  render(<App model={model} licences={JSON.parse(blockText('licences')) as string} />, root);
}

function blockText(id: string): string {
  return document.getElementById(id)?.textContent ?? '';
}
